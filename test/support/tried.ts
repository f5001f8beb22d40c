import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = join(import.meta.dirname, '..', '..', 'docs', 'threat-model.md')

/**
 * How many attempts the table "How much was tried" of the threat model gives for a test file.
 *
 * @throws {Error} where it gives none.
 */
export function claimedTries(file: string): number {
  const rows = readFileSync(page, 'utf8').matchAll(/^\| ([\d,]+) \|.*\| `([^`]+)` \|$/gm)
  for (const [, tries = '', test] of rows) {
    if (test === file) return Number(tries.replaceAll(',', ''))
  }
  throw new Error(`The threat model has no row for ${file}.`)
}
