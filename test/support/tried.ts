import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = join(import.meta.dirname, '..', '..', 'docs', 'threat-model.md')

/** How many attempts the table "How much was tried" of the threat model gives for a test file. */
export function claimedTries(file: string): number {
  const line = readFileSync(page, 'utf8')
    .split('\n')
    .find((each) => each.endsWith(`| \`${file}\` |`) && /^\| [\d,]+ \|/.test(each))
  return Number(line?.split('|')[1]?.replaceAll(',', ''))
}
