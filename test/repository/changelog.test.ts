import { expect, test } from 'vitest'
import { releaseNotes, withRelease } from '../../scripts/changelog.ts'

const changelog =
  '# Changelog\n\n## Unreleased\n\nNew.\n\n## 1.10.0 - 2026-02-01\n\nTwo.\n\n### Fixed\n\nThree.\n\n## 1.1.0\n\nOne.\n'

test('the notes of a release are the text of its section', () => {
  expect(releaseNotes(changelog, 'v1.10.0', '1.10.0')).toBe('Two.\n\n### Fixed\n\nThree.')
})

test.each([
  ['is not the version of package.json', changelog, 'v1.2.0', '1.10.0', 'npm version X.Y.Z'],
  ['has no section', changelog, 'v1.1.1', '1.1.1', 'write what changed below "## Unreleased"'],
  ['begins another version', changelog, 'v1.1', '1.1', 'no section for 1.1'],
  ['has no date', changelog, 'v1.1.0', '1.1.0', 'write "## 1.1.0 - YYYY-MM-DD"'],
  ['has no text', '## 1.0.0 - 2026-01-01\n', 'v1.0.0', '1.0.0', 'write what changed'],
])('a tag that %s is told with what to do', (_, text, tag, version, words) => {
  expect(() => releaseNotes(text, tag, version)).toThrow(words)
})

test('a release takes what is unreleased, with its day', () => {
  const released = withRelease(changelog, '1.11.0', '2026-03-04')
  expect(released).toContain('## Unreleased\n\n## 1.11.0 - 2026-03-04\n\nNew.\n\n## 1.10.0')
  expect(releaseNotes(released, 'v1.11.0', '1.11.0')).toBe('New.')
})

test.each([
  ['nothing to tell', '## Unreleased\n\n## 1.0.0 - 2026-01-01\n\nOne.\n', '1.1.0', 'says nothing'],
  ['no such part', '# Changelog\n', '1.0.0', 'says nothing below "## Unreleased"'],
  ['the version', changelog, '1.10.0', 'choose the next version'],
])('a changelog with %s is not released', (_, text, version, words) => {
  expect(() => withRelease(text, version, '2026-03-04')).toThrow(words)
})
