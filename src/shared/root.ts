import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(import.meta.url)

/** Absolute path of this project's root: the bundle lies in its dist/, this file in its src/shared/. */
export const root = here.endsWith('.ts') ? join(here, '../../..') : join(dirname(here), '..')
