import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  filesBetween,
  filesInWorkspace,
  filesOfPullRequest,
  rangeOfPullRequest,
} from '../../src/git/changed-files.ts'
import { openCheckout } from '../../src/git/checkout.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'

const text = (words: string) => `${words}\n`.repeat(40)

describe('the files between two commits', () => {
  test('are told with their kinds, a moved one with both names, as paths of the workspace', async () => {
    await using repository = await createRepository()
    repository.write('site/kept.vtt', 'kept')
    repository.write('site/edited #1.vtt', 'before')
    repository.write('site/deleted.vtt', 'deleted')
    repository.write('site/old.vtt', text('moved'))
    repository.write('site/left.vtt', text('left'))
    repository.write('entered.vtt', text('entered'))
    const before = repository.commit()
    repository.write('outside.vtt', 'new')
    repository.write('site/edited #1.vtt', 'after')
    repository.write('site/日本.vtt', 'new')
    repository.git('rm', '--quiet', 'site/deleted.vtt')
    repository.git('mv', 'site/old.vtt', 'site/new.vtt')
    repository.write('site/new.vtt', `${text('moved')}and edited`)
    repository.git('mv', 'site/left.vtt', 'left.vtt')
    repository.git('mv', 'entered.vtt', 'site/entered.vtt')
    const after = repository.commit()
    const checkout = await openCheckout(`${repository.folder}/site`)
    const files = await filesBetween(checkout, { before, after })
    expect(files?.map(({ path }) => path)).toContain('outside.vtt')
    expect(filesInWorkspace(checkout, files ?? [])).toEqual([
      { kind: 'removed', path: 'left.vtt' },
      { kind: 'removed', path: 'deleted.vtt' },
      { kind: 'modified', path: 'edited #1.vtt' },
      { kind: 'added', path: 'entered.vtt' },
      { kind: 'renamed', path: 'new.vtt', previous: 'old.vtt' },
      { kind: 'added', path: '日本.vtt' },
    ])
    expect(await filesBetween(checkout, { before: after, after })).toEqual([])
  })

  test('are unknown for a new branch, after a force-push and beyond a shallow clone', async () => {
    await using repository = await createRepository()
    const before = repository.commit()
    const after = repository.commit()
    const checkout = await openCheckout(repository.folder)
    for (const unknown of ['0'.repeat(40), 'a'.repeat(40), '', '--output=/tmp/x', 'HEAD']) {
      expect(await filesBetween(checkout, { before: unknown, after })).toBeNull()
    }
    await using clone = await cloneOf(repository, '--depth=1')
    expect(await filesBetween(await openCheckout(clone.folder), { before, after })).toBeNull()
  })

  test('of a clone without texts are told, a moved one as gone and new', async () => {
    await using repository = await createRepository()
    repository.write('old.vtt', text('moved'))
    const before = repository.commit()
    repository.git('mv', 'old.vtt', 'new.vtt')
    repository.write('new.vtt', `${text('moved')}and edited`)
    const after = repository.commit()
    await using clone = await cloneOf(repository, '--filter=blob:none')
    expect(await filesBetween(await openCheckout(clone.folder), { before, after })).toEqual([
      { kind: 'added', path: 'new.vtt' },
      { kind: 'removed', path: 'old.vtt' },
    ])
  })
})

describe('the files of a pull request', () => {
  /** A branch with one file of its own, its base with another one since, and the merge of both checked out. */
  async function branch(): Promise<{
    readonly repository: TestRepository
    readonly base: string
    readonly head: string
  }> {
    const repository = await createRepository()
    repository.write('first.vtt', 'first')
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'topic')
    repository.write('own.vtt', 'own')
    const head = repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.write('other.vtt', 'other')
    const base = repository.commit()
    repository.git('switch', '--quiet', '--create', 'merge')
    repository.git('merge', '--quiet', '--no-ff', '--no-gpg-sign', '--message=Merge', 'topic')
    return { repository, base, head }
  }
  const own = [{ kind: 'added', path: 'own.vtt' }]

  test('are those of its merge, whatever the event says of the base', async () => {
    const { repository, head } = await branch()
    await using _ = repository
    const checkout = await openCheckout(repository.folder)
    expect(await filesOfPullRequest(checkout, { head, base: null })).toEqual(own)
    await using clone = await cloneOf(repository, '--depth=2', '--branch=merge')
    const shallow = await openCheckout(clone.folder)
    expect(await filesOfPullRequest(shallow, { head, base: null })).toEqual(own)
  })

  test('are those since it left its base, where its own commit is checked out', async () => {
    const { repository, base, head } = await branch()
    await using _ = repository
    repository.git('switch', '--quiet', 'topic')
    const checkout = await openCheckout(repository.folder)
    expect(await filesOfPullRequest(checkout, { head, base })).toEqual(own)
    expect(await filesOfPullRequest(checkout, { head, base: null })).toBeNull()
    expect(await filesOfPullRequest(checkout, { head, base: 'a'.repeat(40) })).toBeNull()
  })

  test('are unknown in a shallow clone of the merge alone, and where another commit is checked out', async () => {
    const { repository, base, head } = await branch()
    await using _ = repository
    await using clone = await cloneOf(repository, '--depth=1', '--branch=merge')
    const alone = await openCheckout(clone.folder)
    expect(await filesOfPullRequest(alone, { head, base })).toBeNull()
    // The merge names what it was made of even where the checkout has nothing else.
    const range = { before: base, after: alone.commit }
    expect(await rangeOfPullRequest(alone, { head, base: null })).toEqual(range)
    repository.git('switch', '--quiet', 'main')
    const checkout = await openCheckout(repository.folder)
    expect(await filesOfPullRequest(checkout, { head, base })).toBeNull()
    expect(await filesOfPullRequest(checkout, { head: null, base })).toBeNull()
  })
})

function cloneOf({ folder }: TestRepository, ...clone: readonly string[]) {
  return createRepository({ from: pathToFileURL(folder).href, clone })
}
