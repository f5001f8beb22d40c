import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the demo keeps what its runs told. */
export const demoFolder = join(tmpdir(), 'sync-subtitles-to-datocms-demo')
