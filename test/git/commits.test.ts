import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { openCheckout } from '../../src/git/checkout.ts'
import {
  earlierNames,
  lastWrite,
  listCommits,
  versionAt,
  withAncestors,
} from '../../src/git/commits.ts'
import { createRepository } from '../support/git-repository.ts'

const long = (line: string) =>
  `${Array.from({ length: 20 }, (_, at) => `line ${at}`).join('\n')}\n${line}\n`

test.each(['sha1', 'sha256'] as const)(
  'commits of a folder have their parents there, and files their names and versions (%s)',
  async (format) => {
    await using repository = await createRepository({ format })
    const odd = 'sub/日本 #1\n.vtt'
    repository.write('sub/a.vtt', long('one'))
    repository.write(odd, 'one')
    repository.commit()
    repository.write('other.txt', 'outside of the folder')
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'side')
    repository.write(odd, 'two')
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.git('mv', 'sub/a.vtt', 'sub/b.vtt')
    repository.commit()
    repository.git('merge', '--quiet', '--no-edit', '--no-gpg-sign', 'side')
    repository.git('rm', '--quiet', odd)
    repository.commit()
    const blob = (name: string) => repository.git('rev-parse', name).trim()
    const commits = (await listCommits(await openCheckout(repository.folder), 'sub')) ?? []
    const [removal, merge] = commits
    const first = commits.at(-1)
    if (!removal || !merge || !first) throw new Error('There are no commits.')
    expect(commits.map(({ parents }) => parents.length)).toEqual([1, 2, 1, 1, 0])
    expect(withAncestors(merge)).toEqual(new Set(commits.slice(1)))
    const names = earlierNames(commits, ['sub/b.vtt', odd])
    expect(names).toEqual(
      new Map([
        ['sub/b.vtt', ['sub/b.vtt', 'sub/a.vtt']],
        [odd, [odd]],
      ]),
    )
    const moved = names.get('sub/b.vtt') ?? []
    expect(versionAt(removal, moved)).toEqual({ path: 'sub/b.vtt', blob: blob('HEAD:sub/b.vtt') })
    expect(versionAt(first, moved)).toMatchObject({ path: 'sub/a.vtt' })
    expect(versionAt(removal, [odd])).toBeNull()
    expect(versionAt(merge, [odd])?.blob).toBe(blob(`side:${odd}`))
    expect([lastWrite(removal, [odd]), lastWrite(merge, [odd])]).toEqual([removal, merge])
    expect(lastWrite(removal, ['sub/none.vtt'])).toBeNull()
  },
)

test('commits are unknown in a shallow clone and outside git, and none without any', async () => {
  await using repository = await createRepository()
  const open = async (folder: string) => listCommits(await openCheckout(folder), '')
  expect(await open(repository.folder)).toBeNull()
  for (const text of ['one', 'two']) {
    repository.write('it.vtt', text)
    repository.commit()
  }
  expect(await open(repository.folder)).toHaveLength(2)
  expect(await listCommits(await openCheckout(repository.folder), 'elsewhere')).toEqual([])
  await using clone = await createRepository({
    from: pathToFileURL(repository.folder).href,
    clone: ['--depth=1'],
  })
  expect(await open(clone.folder)).toBeNull()
})
