import { describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/git/checkout.ts'
import {
  askFilesBetween,
  askPullFiles,
  findChangedFiles,
  findPushedFiles,
} from '../../src/github/changed-files.ts'
import { openGitHub } from '../../src/github/client.ts'
import { createDispatcher } from '../../src/shared/dispatcher.ts'
import { createGitHub, refusals, type SimulatedGitHub } from '../simulator/github.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { sampleEvent } from '../support/circumstances.ts'
import { createRepository } from '../support/git-repository.ts'

const repository = { owner: 'octo', name: 'videos' }
const number = 7

/** GitHub over HTTP in front of a real git repository. */
async function start(folder: string) {
  const github = createGitHub({ ...repository, folder })
  const simulator = await startSimulator({ githubApi: github.handle })
  const apiUrl = simulator.urls.githubApi
  const dispatcher = await createDispatcher()
  const client = await openGitHub({ token: 'ghs_secret', apiUrl, dispatcher })
  return {
    github,
    opened: { github: client, repository },
    async [Symbol.asyncDispose]() {
      await dispatcher.destroy()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

const failures: readonly ((github: SimulatedGitHub) => void)[] = [
  (github) => (github.fault = refusals.integration),
  (github) => (github.fault = refusals.rateLimit),
  (github) => (github.fault = refusals.unavailable),
]

/** Two commits with a file edited, one new, one deleted and one moved. */
async function changed() {
  const source = await createRepository()
  for (const name of ['edited #1', 'deleted', 'moved']) source.write(`subtitles/${name}.vtt`, name)
  const before = source.commit()
  source.write('subtitles/edited #1.vtt', 'edited')
  source.write('subtitles/日本.vtt', 'new')
  source.git('rm', '--quiet', 'subtitles/deleted.vtt')
  source.git('mv', 'subtitles/moved.vtt', 'subtitles/here.vtt')
  const after = source.commit()
  return {
    source,
    before,
    after,
    [Symbol.asyncDispose]: () => source[Symbol.asyncDispose](),
  }
}

const files = [
  { kind: 'removed', path: 'subtitles/deleted.vtt' },
  { kind: 'modified', path: 'subtitles/edited #1.vtt' },
  { kind: 'renamed', path: 'subtitles/here.vtt', previous: 'subtitles/moved.vtt' },
  { kind: 'added', path: 'subtitles/日本.vtt' },
]

describe('the files between two commits', () => {
  const wanted = ['ahead', 'identical']

  test('are known with their kinds', async () => {
    await using range = await changed()
    await using world = await start(range.source.folder)
    expect(await askFilesBetween(world.opened, range, wanted)).toEqual(files)
    const same = { before: range.after, after: range.after }
    expect(await askFilesBetween(world.opened, same, wanted)).toEqual([])
  })

  test('are unknown after a force-push, for a new branch and where GitHub fails', async () => {
    await using range = await changed()
    const { source, before, after } = range
    await using world = await start(source.folder)
    source.git('switch', '--quiet', '--detach', before)
    source.write('subtitles/other.vtt', 'other')
    const other = source.commit()
    const ask = (before: string, after: string) =>
      askFilesBetween(world.opened, { before, after }, wanted)
    expect(await ask(other, after)).toBeNull()
    expect(await ask(after, before)).toBeNull()
    expect(await ask('0'.repeat(40), after)).toBeNull()
    expect(await ask('a'.repeat(40), after)).toBeNull()
    // A pull request is compared with the place where it left its base.
    expect(await askFilesBetween(world.opened, { before: other, after })).toEqual(files)
    for (const fail of failures) {
      fail(world.github)
      expect(await ask(before, after)).toBeNull()
    }
  })

  test('are unknown from 300 on, where GitHub cuts its list', async () => {
    await using source = await createRepository()
    const before = source.commit()
    for (let index = 0; index < 299; index++) source.write(`${index}.vtt`, `${index}`)
    const second = source.commit()
    source.write('299.vtt', '299')
    const third = source.commit()
    await using world = await start(source.folder)
    const ask = (after: string) => askFilesBetween(world.opened, { before, after }, wanted)
    expect((await ask(second))?.length).toBe(299)
    expect(await ask(third)).toBeNull()
  })
})

describe('the files of a pull request', () => {
  test('are known with their kinds', async () => {
    await using range = await changed()
    await using world = await start(range.source.folder)
    world.github.pulls.set(number, { base: range.before, head: range.after })
    expect(await askPullFiles(world.opened, number)).toEqual(files)
  })

  test('are known from all pages, up to 3,000 where GitHub cuts its list', async () => {
    await using source = await createRepository()
    const base = source.commit()
    for (let index = 0; index < 2999; index++) source.write(`${index}.vtt`, `${index}`)
    const most = source.commit()
    source.write('2999.vtt', '2999')
    const tooMany = source.commit()
    await using world = await start(source.folder)
    world.github.pulls.set(1, { base, head: most })
    world.github.pulls.set(2, { base, head: tooMany })
    const known = await askPullFiles(world.opened, 1)
    expect(new Set(known?.map(({ path }) => path)).size).toBe(2999)
    expect(world.github.requests).toHaveLength(30)
    expect(await askPullFiles(world.opened, 2)).toBeNull()
  })

  test('are unknown where GitHub fails, on whichever page', async () => {
    await using source = await createRepository()
    const base = source.commit()
    for (let index = 0; index < 101; index++) source.write(`${index}.vtt`, `${index}`)
    const head = source.commit()
    await using world = await start(source.folder)
    world.github.pulls.set(number, { base, head })
    expect((await askPullFiles(world.opened, number))?.length).toBe(101)
    world.github.fault = ({ query }) => (query.get('page') === '2' ? refusals.unavailable() : null)
    expect(await askPullFiles(world.opened, number)).toBeNull()
    for (const fail of failures) {
      fail(world.github)
      expect(await askPullFiles(world.opened, number)).toBeNull()
    }
  })
})

describe('what a run is about', () => {
  const pullOf = (headSha: string, baseSha: string | null) => ({
    ...sampleEvent,
    name: 'pull_request',
    pullRequest: { number, headSha, baseSha, isFork: false },
  })
  const nobody = async () => null

  test('is a pull request: the checkout is asked, then its list, then the comparison', async () => {
    await using range = await changed()
    const { source, before, after } = range
    await using world = await start(source.folder)
    const github = async () => world.opened
    const checkout = await openCheckout(source.folder)
    const find = (event = pullOf(after, before), shallow = true) =>
      findChangedFiles({ event, checkout: { ...checkout, shallow }, github })
    expect(await find(pullOf(after, before), false)).toEqual(files.toSorted())
    expect(world.github.requests).toEqual([])
    world.github.pulls.set(number, { base: before, head: after })
    expect(await find()).toEqual(files)
    world.github.permission = 'none'
    expect(await find()).toEqual(files)
    expect(world.github.requests.map((each) => each.replace(/\?.*/, ''))).toEqual([
      'GET /repos/octo/videos/pulls/7/files',
      'GET /repos/octo/videos/pulls/7/files',
      `GET /repos/octo/videos/compare/${before}...${after}`,
    ])
    expect(await find(pullOf(after, null))).toBeNull()
    const event = pullOf(after, before)
    const shallow = { ...checkout, shallow: true }
    expect(await findChangedFiles({ event, checkout: shallow, github: nobody })).toBeNull()
  })

  test('is a merge group, or a push, or nothing', async () => {
    await using range = await changed()
    const { source, before, after } = range
    const checkout = await openCheckout(source.folder)
    const find = (parts: Partial<typeof sampleEvent>) =>
      findChangedFiles({ event: { ...sampleEvent, ...parts }, checkout, github: nobody })
    expect(await find({ name: 'merge_group', mergeGroup: { before, after } })).toHaveLength(4)
    expect(await find({ name: 'push', before })).toHaveLength(4)
    expect(await find({ name: 'push', before: '0'.repeat(40) })).toBeNull()
    expect(await find({ name: 'schedule' })).toBeNull()
  })

  test('is unknown in a checkout of another repository, whose paths mean something else', async () => {
    await using range = await changed()
    const { source, before, after } = range
    source.git('remote', 'add', 'origin', 'https://github.com/other/films')
    const checkout = await openCheckout(source.folder)
    const event = { ...pullOf('b'.repeat(40), before), repository, sha: 'b'.repeat(40) }
    expect(await findChangedFiles({ event, checkout, github: nobody })).toBeNull()
    const push = { ...sampleEvent, repository, sha: after, before }
    expect(await findPushedFiles({ event: push, checkout, github: nobody })).toHaveLength(4)
  })
})
