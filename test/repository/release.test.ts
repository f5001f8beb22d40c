import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { releaseNotes } from '../../scripts/release-notes.ts'
import { createRepository } from '../support/git-repository.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const changelog = `# Changelog

## Unreleased

## 1.1.0 – 2026-12-24

Pulls are faster.

## 1.0.0 – 2026-12-01

The first one.
`

describe('the notes of a release', () => {
  test('are its section of the changelog', () => {
    expect(releaseNotes('v1.1.0', '1.1.0', changelog)).toBe('Pulls are faster.')
    expect(releaseNotes('v1.0.0', '1.0.0', changelog)).toBe('The first one.')
  })

  test.each([
    [
      'another version',
      'v1.2.0',
      '1.1.0',
      /^The tag is v1\.2\.0, and package\.json has the version 1\.1\.0/,
    ],
    [
      'a version without a section',
      'v2.0.0',
      '2.0.0',
      /no section "## 2\.0\.0 – YYYY-MM-DD" with text/,
    ],
    ['a section that begins alike', 'v1.1', '1.1', /no section "## 1\.1 – /],
  ])('are refused for %s', (_, tag, version, words) => {
    expect(() => releaseNotes(tag, version, changelog)).toThrow(words)
  })

  test('are refused where nobody wrote them', () => {
    const empty = changelog.replace('Pulls are faster.', '')
    expect(() => releaseNotes('v1.1.0', '1.1.0', empty)).toThrow('with text')
  })
})

test('the first release goes as CONTRIBUTING says', async () => {
  expect(read('CONTRIBUTING.md')).toContain('`npm version X.Y.Z`')
  await using repository = await createRepository()
  for (const name of ['package.json', 'package-lock.json', 'CHANGELOG.md']) {
    copyFileSync(join(root, name), join(repository.folder, name))
  }
  const unreleased = read('CHANGELOG.md')
  expect(unreleased).toContain('\n## Unreleased\n')
  repository.write(
    'CHANGELOG.md',
    unreleased.replace('## Unreleased', '## Unreleased\n\n## 1.0.0 – 2026-12-01'),
  )
  repository.commit('Say what 1.0.0 brings')
  const people = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  }
  execFileSync('npm', ['version', '1.0.0'], {
    cwd: repository.folder,
    env: { ...process.env, ...people },
    stdio: 'pipe',
  })
  expect(repository.git('describe', '--exact-match').trim()).toBe('v1.0.0')
  const at = (path: string) => readFileSync(join(repository.folder, path), 'utf8')
  const { version } = JSON.parse(at('package.json'))
  expect(releaseNotes('v1.0.0', version, at('CHANGELOG.md'))).toContain('first release')
})
