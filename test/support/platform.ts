/**
 * Whether this system has signals, pipes with names, scripts of `sh` that stand in for a program, and names of files
 * that are any bytes. Windows has none of them.
 */
export const isPosix = process.platform !== 'win32'
