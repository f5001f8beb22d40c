/** Makes what is unreleased in CHANGELOG.md the version of package.json, of today. `npm version` runs it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withRelease } from './changelog.ts'

const [changelog, metadata] = ['CHANGELOG.md', 'package.json'].map((name) =>
  join(import.meta.dirname, '..', name),
) as [string, string]
const { version } = JSON.parse(readFileSync(metadata, 'utf8')) as { readonly version: string }

try {
  const today = new Date().toISOString().slice(0, 10)
  writeFileSync(changelog, withRelease(readFileSync(changelog, 'utf8'), version, today))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error('Nothing was tagged. `git checkout package*.json` takes the new version back.')
  process.exitCode = 1
}
