import { describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/git/checkout.ts'
import { isCommitOnGitHub, isOwnCheckout } from '../../src/git/pushed.ts'
import { createRepository } from '../support/git-repository.ts'

const event = {
  sha: 'f'.repeat(40),
  serverUrl: 'https://github.com',
  repository: { owner: 'Octo', name: 'videos.js' },
}

describe('a commit is on GitHub', () => {
  test('where it is the commit of the event', async () => {
    await using repository = await createRepository()
    const sha = repository.commit()
    const checkout = await openCheckout(repository.folder)
    expect(await isCommitOnGitHub(checkout, { ...event, sha })).toBe(true)
    expect(await isCommitOnGitHub(checkout, { ...event, sha, repository: null })).toBe(false)
  })

  test.each([
    ['https://github.com/octo/videos.js', true],
    ['https://token@github.com/Octo/Videos.js.git', true],
    ['https://github.com/octo/videos.js/', true],
    ['git@github.com:octo/videos.js.git', true],
    ['ssh://git@github.com:2222/octo/videos.js', true],
    ['https://github.com/octo/videos', false],
    ['https://github.com/else/videos.js', false],
    ['https://ghes.example.com/octo/videos.js', false],
    ['/srv/git/octo/videos.js.git', false],
    ['file:///srv/git/octo/videos.js.git', false],
    [null, false],
  ])('where a branch of its origin %s holds it: %s', async (url, expected) => {
    await using repository = await createRepository()
    const commit = repository.commit()
    if (url !== null) repository.git('remote', 'add', 'origin', url)
    repository.git('update-ref', 'refs/remotes/origin/main', commit)
    expect(await isCommitOnGitHub(await openCheckout(repository.folder), event)).toBe(expected)
  })

  test('not where it was made in the workflow, or there is none', async () => {
    await using repository = await createRepository()
    repository.git('remote', 'add', 'origin', 'https://github.com/octo/videos.js')
    expect(await isCommitOnGitHub(await openCheckout(repository.folder), event)).toBe(false)
    repository.git('update-ref', 'refs/remotes/origin/main', repository.commit())
    repository.commit('not pushed')
    expect(await isCommitOnGitHub(await openCheckout(repository.folder), event)).toBe(false)
  })
})

describe('a checkout is of the repository of the event', () => {
  test.each([
    ['https://github.com/octo/videos.js', true],
    ['https://github.com/else/videos.js', false],
    [null, false],
  ])('where it was cloned from there: %s', async (url, expected) => {
    await using repository = await createRepository()
    const sha = repository.commit()
    if (url !== null) repository.git('remote', 'add', 'origin', url)
    const checkout = await openCheckout(repository.folder)
    expect(await isOwnCheckout(checkout, event)).toBe(expected)
    expect(await isOwnCheckout(checkout, { ...event, sha })).toBe(true)
    expect(await isOwnCheckout(checkout, { ...event, repository: null })).toBe(true)
  })
})
