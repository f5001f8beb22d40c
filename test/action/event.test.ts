import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEvent } from '../../src/action/event.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'

/** The event as a runner hands it over, by variables and a payload file. */
async function read(name: string, payload: unknown, env: NodeJS.ProcessEnv = {}) {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'event.json')
  await writeFile(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return await readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'octo/videos',
    GITHUB_SHA: sha,
    ...env,
  })
}

function pullRequest(head: unknown, author = 'octocat'): unknown {
  return {
    number: 7,
    pull_request: {
      number: 7,
      user: { login: author },
      head: { sha: 'f'.repeat(40), repo: head },
      base: { sha: 'a'.repeat(40), repo: { full_name: 'octo/videos' } },
    },
    repository: { full_name: 'octo/videos', private: false, visibility: 'public' },
  }
}

describe('the event', () => {
  test('of a push says where it came from', async () => {
    const before = 'b'.repeat(40)
    const payload = { before, after: sha, repository: { private: true } }
    expect(await read('push', payload)).toEqual({
      name: 'push',
      repository: { owner: 'octo', name: 'videos' },
      isPublic: false,
      pullRequest: null,
      hasSecrets: true,
      mergeGroup: null,
      before,
      sha,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runId: null,
      release: null,
    })
  })

  test.each([
    ['the same repository', { full_name: 'octo/videos' }, false],
    ['a fork', { full_name: 'someone/videos' }, true],
    ['the same repository, in other letters', { full_name: 'Octo/Videos' }, false],
    ['a fork that is deleted', null, true],
    ['nobody, as it was written by hand', undefined, false],
  ])('of a pull request from %s says its number, head and base', async (_, head, isFork) => {
    const event = await read('pull_request', pullRequest(head))
    expect(event.pullRequest).toEqual({
      number: 7,
      headSha: 'f'.repeat(40),
      baseSha: 'a'.repeat(40),
      isFork,
    })
    expect(event).toMatchObject({ isPublic: true, before: null })
  })

  const own = { full_name: 'octo/videos' }
  const fork = { full_name: 'someone/videos' }
  const dependabot = 'dependabot[bot]'
  test.each([
    ['pull_request', own, {}, true],
    ['pull_request', fork, {}, false],
    ['pull_request', null, {}, false],
    ['pull_request', own, { actor: dependabot }, false],
    ['pull_request', own, { author: dependabot }, false],
    ['pull_request_target', fork, {}, true],
    ['pull_request_review', fork, {}, false],
    ['push', undefined, { actor: dependabot }, false],
    ['merge_group', undefined, {}, true],
    ['workflow_dispatch', undefined, {}, true],
  ])('%s with the head of %j and %j gets secrets: %s', async (name, head, people, expected) => {
    const { actor, author }: { readonly actor?: string; readonly author?: string } = people
    const payload = head === undefined ? {} : pullRequest(head, author)
    const event = await read(name, payload, { GITHUB_ACTOR: actor ?? 'octocat' })
    expect(event.hasSecrets).toBe(expected)
  })

  test('of a merge group says from where to where it goes', async () => {
    const [before, after] = ['b'.repeat(40), sha]
    const merge_group = { base_sha: before, head_sha: after }
    expect((await read('merge_group', { merge_group })).mergeGroup).toEqual({ before, after })
    expect((await read('merge_group', { merge_group: {} })).mergeGroup).toBeNull()
  })

  test.each([
    [{ private: false }, true],
    [{ private: true }, false],
    [{ private: true, visibility: 'internal' }, false],
    [{ visibility: 'public' }, true],
    [{}, null],
    [{ private: 'no' }, null],
    [undefined, null],
  ])('with repository %o is public: %s', async (repository, expected) => {
    expect((await read('schedule', { repository })).isPublic).toBe(expected)
  })

  test('of a GitHub Enterprise Server has its addresses', async () => {
    const env = {
      GITHUB_SERVER_URL: 'https://ghes.example.com',
      GITHUB_API_URL: 'https://ghes.example.com/api/v3',
    }
    expect(await read('push', {}, env)).toMatchObject({
      serverUrl: 'https://ghes.example.com',
      apiUrl: 'https://ghes.example.com/api/v3',
    })
  })

  test.each(['', '{"pull_request": ', 'null', '[]', '"text"', '{"pull_request":{"number":"7"}}'])(
    'with the payload %j says nothing wrong',
    async (payload) => {
      expect(await read('pull_request', payload)).toMatchObject({
        isPublic: null,
        pullRequest: null,
        before: null,
      })
    },
  )

  test('says which run of which release it is', async () => {
    const env = {
      GITHUB_RUN_ID: '17',
      GITHUB_ACTION_REPOSITORY: 'acme/sync-subtitles-to-datocms',
      GITHUB_ACTION_REF: 'v1',
    }
    expect(await read('push', {}, env)).toMatchObject({
      runId: '17',
      release: { repository: 'acme/sync-subtitles-to-datocms', ref: 'v1' },
    })
  })

  test('is empty outside GitHub Actions', async () => {
    expect(await readEvent({})).toEqual({
      name: '',
      repository: null,
      isPublic: null,
      pullRequest: null,
      hasSecrets: true,
      mergeGroup: null,
      before: null,
      sha: null,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runId: null,
      release: null,
    })
  })
})
