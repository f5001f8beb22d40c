import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { commentMarker, upsertComment } from '../../src/github/comment.ts'
import { createDispatcher } from '../../src/shared/dispatcher.ts'
import {
  createGitHub,
  refusals,
  type SimulatedComment,
  type SimulatedGitHub,
} from '../simulator/github.ts'
import { type Faults, startSimulator } from '../simulator/simulator.ts'

const bot = { login: 'github-actions[bot]', type: 'Bot' } as const
const person = { login: 'octocat', type: 'User' } as const
const other = { login: 'hubot', type: 'User' } as const
const key = 'subtitles/manifest.yml'
const marker = commentMarker(key)

const { timeout } = AbortSignal

beforeAll(() => {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout.call(AbortSignal, ms / 20))
})

afterAll(() => {
  vi.restoreAllMocks()
})

/** GitHub over HTTP, and the one thing done with it here. */
async function start(faults: Faults = {}) {
  const github = createGitHub({ owner: 'octo', name: 'videos' })
  const simulator = await startSimulator({ githubApi: github.handle, faults })
  const client = await openGitHub({
    token: 'ghs_secret',
    apiUrl: simulator.urls.githubApi,
    dispatcher: await createDispatcher(),
  })
  return {
    github,
    upsert: (body: string) =>
      upsertComment({
        github: client,
        repository: { owner: 'octo', name: 'videos' },
        pullRequest: 7,
        key,
        body,
      }),
    [Symbol.asyncDispose]: () => simulator[Symbol.asyncDispose](),
  }
}

function add(
  github: SimulatedGitHub,
  body: string,
  user: SimulatedComment['user'] = bot,
  pullRequest = 7,
): number {
  const id = github.comments.length + 1
  github.comments.push({ id, pullRequest, body, user })
  return id
}

describe('the comment', () => {
  test('is made once, updated in place and left alone when nothing changed', async () => {
    await using world = await start()
    const created = await world.upsert('Will create 2.')
    expect(created).toEqual({
      kind: 'created',
      message: `The comment on the pull request was created: ${created.url}`,
      url: 'https://github.com/octo/videos/pull/7#issuecomment-1',
    })
    expect(await world.upsert('Will create 3.')).toMatchObject({
      kind: 'updated',
      url: created.url,
    })
    expect(await world.upsert('Will create 3.')).toMatchObject({ kind: 'unchanged' })
    expect(world.github.comments.map(({ body }) => body)).toEqual([`${marker}\nWill create 3.`])
    expect(world.github.requests.filter((line) => !line.startsWith('GET'))).toHaveLength(2)
  })

  test('is found on page 4, of a bot or of the user of the token', async () => {
    for (const author of [bot, person]) {
      await using world = await start()
      world.github.user = author
      for (let index = 0; index < 350; index++) add(world.github, `Comment ${index}`, other)
      const id = add(world.github, `${marker}\nold`, author)
      for (let index = 0; index < 20; index++) add(world.github, `Later ${index}`, other)
      expect(await world.upsert('new')).toMatchObject({ kind: 'updated' })
      expect(world.github.comments.find((comment) => comment.id === id)?.body).toBe(
        `${marker}\nnew`,
      )
      expect(world.github.comments).toHaveLength(371)
      const pages = world.github.requests.filter((line) => line.includes('/comments?'))
      expect(pages).toHaveLength(4)
    }
  })

  test('is not mistaken for one of another manifest, another pull request, or a quotation', async () => {
    await using world = await start()
    const others = [
      `${commentMarker('other/manifest.yml')}\nother`,
      `> ${marker}\n> quoted`,
      'Look for sync-subtitles-to-datocms',
    ]
    for (const body of others) add(world.github, body)
    add(world.github, `${marker}\nof pull request 8`, bot, 8)
    expect(await world.upsert('mine')).toMatchObject({ kind: 'created' })
    expect(world.github.comments.slice(0, 3).map(({ body }) => body)).toEqual(others)
  })

  test('of a person who copied the marker stays theirs, whosever token it is', async () => {
    for (const user of [bot, other]) {
      await using world = await start()
      world.github.user = user
      add(world.github, `${marker}\ncopied`, person)
      expect(await world.upsert('new')).toMatchObject({ kind: 'created' })
      expect(world.github.comments.map(({ body }) => body)).toEqual([
        `${marker}\ncopied`,
        `${marker}\nnew`,
      ])
      expect(await world.upsert('newer')).toMatchObject({ kind: 'updated' })
      expect(world.github.comments.map(({ body }) => body)).toEqual([
        `${marker}\ncopied`,
        `${marker}\nnewer`,
      ])
    }
  })

  test('is not made again while GitHub does not say whose token it is', async () => {
    await using world = await start()
    world.github.user = person
    add(world.github, `${marker}\nold`, person)
    for (const reply of [refusals.rateLimit, refusals.unavailable]) {
      world.github.fault = ({ path }) => (path === '/user' ? reply() : null)
      expect(await world.upsert('new')).toMatchObject({ kind: 'refused' })
    }
    expect(world.github.comments).toHaveLength(1)
  })

  test('of a person who copied the marker gives way to that of the bot', async () => {
    await using world = await start()
    add(world.github, `${marker}\ncopied`, person)
    const own = add(world.github, `${marker}\nold`, bot)
    expect(await world.upsert('new')).toMatchObject({ kind: 'updated' })
    expect(world.github.comments[own - 1]?.body).toBe(`${marker}\nnew`)
    expect(world.github.comments[0]?.body).toBe(`${marker}\ncopied`)
  })

  test('that belongs to somebody else is left, and a new one made', async () => {
    await using world = await start()
    for (let index = 0; index < 20; index++) {
      world.github.foreign.add(add(world.github, `${marker}\nforeign`, bot))
    }
    expect(await world.upsert('new')).toMatchObject({ kind: 'created' })
    expect(world.github.comments.at(-1)?.body).toBe(`${marker}\nnew`)
    const attempts = world.github.requests.filter((line) => line.startsWith('PATCH'))
    expect(attempts).toHaveLength(5)
  })

  test('that is deleted between being found and being updated is made again', async () => {
    await using world = await start()
    add(world.github, `${marker}\nold`)
    world.github.fault = ({ method }) => {
      if (method === 'PATCH') world.github.comments.length = 0
      return null
    }
    expect(await world.upsert('new')).toMatchObject({ kind: 'created' })
    expect(world.github.comments.map(({ body }) => body)).toEqual([`${marker}\nnew`])
  })

  test('is not written again where GitHub changed only the line ends', async () => {
    await using world = await start()
    add(world.github, `${marker}\r\none\r\ntwo\r\n`)
    expect(await world.upsert('one\ntwo')).toMatchObject({ kind: 'unchanged' })
  })

  test('fits, with a word about what is missing', async () => {
    await using world = await start()
    for (const body of ['line 🎬 of a table\n'.repeat(9000), '🎬'.repeat(70_000)]) {
      expect(await world.upsert(body)).toMatchObject({ kind: expect.stringMatching(/ed$/) })
      const written = world.github.comments[0]?.body ?? ''
      expect(written.length).toBeLessThanOrEqual(65_536)
      expect(written.length).toBeGreaterThan(65_000)
      expect(written).toContain('Too long for a comment: the step summary has everything.')
      expect(written.isWellFormed()).toBe(true)
      expect(written).not.toContain('\uFFFD')
    }
  })

  test('has a marker that no key can leave', () => {
    const hostile = commentMarker('a --> <script> \uD800 -->')
    expect(hostile).toMatch(/^<!-- [^<>]* -->$/)
    expect(commentMarker('b')).not.toBe(commentMarker('c'))
  })
})

describe('a comment that cannot be written', () => {
  const permission = /lacks a permission.*`permissions: pull-requests: write`.*fork/

  test.each([
    [
      'the token can only read',
      (github: SimulatedGitHub) => (github.permission = 'read'),
      permission,
    ],
    [
      'the token may not even read',
      (github: SimulatedGitHub) => (github.permission = 'none'),
      permission,
    ],
    ['the conversation is locked', (github: SimulatedGitHub) => (github.locked = true), /locked/],
    [
      'the rate limit is used up',
      (github: SimulatedGitHub) => (github.fault = refusals.rateLimit),
      /rate limit/,
    ],
    [
      'a secondary rate limit holds',
      (github: SimulatedGitHub) => (github.fault = refusals.secondaryRateLimit),
      /rate limit/,
    ],
    [
      'GitHub answers 429',
      (github: SimulatedGitHub) => (github.fault = refusals.tooMany),
      /rate limit/,
    ],
    [
      'GitHub answers 502 with HTML',
      (github: SimulatedGitHub) => (github.fault = refusals.unavailable),
      /answers 502/,
    ],
  ])('because %s is refused in one line', async (_, prepare, words) => {
    await using world = await start()
    prepare(world.github)
    const result = await world.upsert('body')
    expect(result).toMatchObject({ kind: 'refused', url: null })
    expect(result.message).toMatch(words)
    expect(result.message).toMatch(
      /^The pull request got no comment: [^\n]* The step summary has everything\.$/,
    )
    expect(result.message).not.toContain('ghs_secret')
    expect(world.github.comments).toHaveLength(0)
  })

  test('because an update meets the rate limit is refused, and not doubled', async () => {
    await using world = await start()
    add(world.github, `${marker}\nold`)
    world.github.fault = ({ method }) => (method === 'PATCH' ? refusals.rateLimit() : null)
    expect(await world.upsert('new')).toMatchObject({ kind: 'refused' })
    expect(world.github.comments).toHaveLength(1)
  })

  test.each([
    ['is cut off', { kind: 'reset', effect: 'never' }],
    ['never comes', { kind: 'timeout', effect: 'never' }],
    ['never ends', { kind: 'endless-body' }],
    ['ends early', { kind: 'truncated' }],
  ] as const)('because the answer %s is refused', async (_, fault) => {
    await using world = await start({ request: () => fault })
    const result = await world.upsert('body')
    expect(result.kind).toBe('refused')
    expect(result.message).toMatch(/^The pull request got no comment: [^\n]*$/)
  })
})
