/**
 * Prints the notes of a release, the section of its version in CHANGELOG.md:
 *
 *     node scripts/release-notes.ts v1.2.3
 */
import { readFileSync } from 'node:fs'

/**
 * @param tag `v1.2.3`
 * @param version of package.json
 * @throws {Error} where the tag is not of that version, or the changelog has no dated section of it.
 */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`) {
    throw new Error(
      `The tag is ${tag}, and package.json has the version ${version}. Delete the tag, and make it with \`npm version\` as CONTRIBUTING.md says.`,
    )
  }
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((text) => text.startsWith(`${version} – `))
  const [title = '', ...lines] = section?.split('\n') ?? []
  const notes = lines.join('\n').trim()
  if (!/ – \d{4}-\d{2}-\d{2}$/.test(title) || notes === '') {
    throw new Error(
      `CHANGELOG.md has no section "## ${version} – YYYY-MM-DD" with text. Write it, commit it, and make the tag anew.`,
    )
  }
  return notes
}

if (import.meta.main) {
  const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  const { version } = JSON.parse(read('package.json'))
  console.info(releaseNotes(process.argv[2] ?? '', version, read('CHANGELOG.md')))
}
