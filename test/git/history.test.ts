import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/git/checkout.ts'
import { fileHistory, fileVersions } from '../../src/git/history.ts'
import { createRepository } from '../support/git-repository.ts'

/** The texts of each file's versions, and whether they are all. */
async function texts(
  folder: string,
  paths: readonly string[],
  options: { readonly folder?: string; readonly limit?: number } = {},
): Promise<Record<string, readonly [readonly string[], boolean]>> {
  const found: Record<string, readonly [readonly string[], boolean]> = {}
  const checkout = await openCheckout(folder)
  const all = { folder: '', limit: 100, ...options }
  for await (const { path, versions, complete } of fileVersions(checkout, paths, all)) {
    found[path] = [versions.map((bytes) => Buffer.from(bytes).toString('utf8')), complete]
  }
  return found
}

/** A text that git recognises under another name, even where a line differs. */
function long(line: string): string {
  return `WEBVTT\n\n${Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n')}\n${line}\n`
}

describe('the history of a file', () => {
  test.each(['sha1', 'sha256'] as const)(
    'holds every version once, newest first (%s)',
    async (format) => {
      await using repository = await createRepository({ format })
      const names = ['sub titles/日本 #1.vtt', 'sub titles/100%\n.vtt', 'sub titles/-x.vtt']
      for (const text of ['one', 'two', 'one', 'three']) {
        for (const name of names) repository.write(name, `${text} of ${name}`)
        repository.commit()
      }
      repository.write('other.txt', 'other')
      repository.commit()
      expect(await texts(repository.folder, names)).toEqual(
        Object.fromEntries(
          names.map((name) => [
            name,
            [[`three of ${name}`, `one of ${name}`, `two of ${name}`], true],
          ]),
        ),
      )
    },
  )

  test('follows renames, one after the other, and keeps namesakes apart', async () => {
    await using repository = await createRepository()
    repository.write('subtitles/intro.it.vtt', long('a'))
    repository.write('subtitles/unrelated.vtt', 'unrelated')
    repository.commit()
    repository.git('mv', 'subtitles/intro.it.vtt', 'subtitles/intro.it-IT.vtt')
    repository.commit()
    repository.git('mv', 'subtitles/intro.it-IT.vtt', 'subtitles/it.vtt')
    repository.write('subtitles/it.vtt', long('b'))
    repository.write('subtitles/intro.it.vtt', 'a new file under the old name')
    repository.commit()
    expect(await texts(repository.folder, ['subtitles/it.vtt', 'subtitles/unrelated.vtt'])).toEqual(
      {
        'subtitles/it.vtt': [[long('b'), long('a')], true],
        'subtitles/unrelated.vtt': [['unrelated'], true],
      },
    )
  })

  test('holds versions from before a deletion, of side branches and of merges', async () => {
    await using repository = await createRepository()
    repository.write('it.vtt', 'deleted later')
    repository.commit()
    repository.git('rm', '--quiet', 'it.vtt')
    repository.commit()
    repository.write('it.vtt', 'a\nb\nc\n')
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'side')
    repository.write('it.vtt', 'A\nb\nc\n')
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.write('it.vtt', 'a\nb\nC\n')
    repository.commit()
    repository.git('merge', '--quiet', '--no-commit', 'side')
    repository.write('it.vtt', 'only in the merge')
    repository.commit('Merge')
    const [versions, complete] = (await texts(repository.folder, ['it.vtt']))['it.vtt'] ?? []
    expect(complete).toBe(true)
    expect(versions?.[0]).toBe('only in the merge')
    expect(new Set(versions)).toEqual(
      new Set(['only in the merge', 'A\nb\nc\n', 'a\nb\nC\n', 'a\nb\nc\n', 'deleted later']),
    )
  })

  test('holds what a merge threw away', async () => {
    await using repository = await createRepository()
    repository.write('it.vtt', 'base')
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'side')
    repository.write('it.vtt', 'thrown away')
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.git('merge', '--quiet', '--no-edit', '--no-ff', '--strategy=ours', 'side')
    const found = await texts(repository.folder, ['it.vtt'])
    expect(found).toEqual({ 'it.vtt': [['thrown away', 'base'], true] })
  })

  test('is found from a workspace below the repository', async () => {
    await using repository = await createRepository()
    repository.write('site/subtitles/it.vtt', 'one')
    repository.commit()
    repository.write('site/subtitles/it.vtt', 'two')
    repository.commit()
    for (const folder of ['', '.', 'subtitles']) {
      const found = await texts(`${repository.folder}/site`, ['subtitles/it.vtt'], { folder })
      expect(found).toEqual({ 'subtitles/it.vtt': [['two', 'one'], true] })
    }
  })

  test('is unknown for a file that was never committed, and in an empty repository', async () => {
    await using repository = await createRepository()
    const options = { folder: '', limit: 9 }
    const unknown = new Map([['it.vtt', { versions: [], complete: false }]])
    expect(await fileHistory(await openCheckout(repository.folder), ['it.vtt'], options)).toEqual(
      unknown,
    )
    repository.commit()
    expect(await fileHistory(await openCheckout(repository.folder), ['it.vtt'], options)).toEqual(
      unknown,
    )
  })

  test('is incomplete beyond the limit, in a shallow clone and behind a Git LFS pointer', async () => {
    await using repository = await createRepository()
    for (const text of ['one', 'two', 'three']) {
      repository.write('it.vtt', text)
      repository.write('lfs.vtt', `version https://git-lfs.github.com/spec/v1\n${text}`)
      repository.commit()
    }
    const limited = await texts(repository.folder, ['it.vtt'], { limit: 2 })
    expect(limited).toEqual({ 'it.vtt': [['three', 'two'], false] })
    expect(await texts(repository.folder, ['it.vtt'], { limit: 3 })).toEqual({
      'it.vtt': [['three', 'two', 'one'], true],
    })
    expect(await texts(repository.folder, ['lfs.vtt'])).toEqual({ 'lfs.vtt': [[], false] })
    await using clone = await createRepository({
      from: pathToFileURL(repository.folder).href,
      clone: ['--depth=2'],
    })
    expect(await texts(clone.folder, ['it.vtt'])).toEqual({ 'it.vtt': [['three', 'two'], false] })
  })

  test('leaves out a version that is too long to be subtitles, and goes on', async () => {
    await using repository = await createRepository()
    const paths = ['a.vtt', 'b.vtt']
    repository.write('a.vtt', Buffer.alloc(16 * 1024 * 1024 + 1, 'a'))
    repository.write('b.vtt', Buffer.alloc(3 * 1024 * 1024, 'b'))
    repository.commit()
    for (const path of paths) repository.write(path, `short ${path}`)
    repository.commit()
    const found = await texts(repository.folder, paths)
    expect(found['a.vtt']).toEqual([['short a.vtt'], false])
    expect(found['b.vtt']?.[0].map((text) => text.length)).toEqual([11, 3 * 1024 * 1024])
  })

  test('can be left after the first file', async () => {
    await using repository = await createRepository()
    const paths = ['a.vtt', 'b.vtt']
    for (const path of paths) repository.write(path, Buffer.alloc(4 * 1024 * 1024, path))
    repository.commit()
    const checkout = await openCheckout(repository.folder)
    for await (const { path } of fileVersions(checkout, paths, { folder: '', limit: 9 })) {
      expect(path).toBe('a.vtt')
      break
    }
  })
})
