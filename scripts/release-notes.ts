/** Prints what the changelog says of the release `vX.Y.Z`, or says what is missing for it: `node scripts/release-notes.ts v1.2.3`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseNotes } from './changelog.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8')
const { version } = JSON.parse(read('package.json')) as { readonly version: string }

try {
  console.info(releaseNotes(read('CHANGELOG.md'), process.argv[2] ?? '', version))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
