import { join } from 'node:path'

/** Half of what a short program takes is to compile it, which is always the same: NODE_COMPILE_CACHE for child processes. */
export const compileCache = join(import.meta.dirname, '../../node_modules/.cache/compiled')
