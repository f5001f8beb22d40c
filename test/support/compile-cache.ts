import { join } from 'node:path'

/** NODE_COMPILE_CACHE of child processes, so that what many of them load is compiled once. */
export const compileCache = join(import.meta.dirname, '../../node_modules/.cache/compiled')
