import type { Host } from '../action/host.ts'
import { readCommandLine } from './command-line.ts'
import { terminalHost } from './host.ts'

/**
 * What a command line makes of this process.
 *
 * @param words without the program's name
 * @returns the host of the run, or the exit code where everything was told already
 */
export function openTerminal(words: readonly string[]): Host | number {
  const asked = readCommandLine(words, {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  })
  if (typeof asked === 'number') return asked
  // Who reads no further, such as `head`, does not end a run that replaces tracks.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return terminalHost(asked)
}
