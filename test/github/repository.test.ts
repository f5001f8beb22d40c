import { createServer, request } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { askChangedFiles, askIsPublic } from '../../src/github/repository.ts'
import { createDispatcher } from '../../src/shared/dispatcher.ts'
import { createGitHub, refusals, type SimulatedGitHub } from '../simulator/github.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'

const repository = { owner: 'octo', name: 'videos' }
const environment = { ...process.env }

afterEach(() => {
  process.env = { ...environment }
})

/** GitHub over HTTP in front of a real git repository. */
async function start(folder?: string) {
  const github = createGitHub({ ...repository, ...(folder ? { folder } : {}) })
  const simulator = await startSimulator({ githubApi: github.handle })
  const apiUrl = simulator.urls.githubApi
  return {
    github,
    apiUrl,
    client: await openGitHub({ token: 'ghs_secret', apiUrl, dispatcher: await createDispatcher() }),
    [Symbol.asyncDispose]: () => simulator[Symbol.asyncDispose](),
  }
}

const failures: readonly (readonly [string, (github: SimulatedGitHub) => void])[] = [
  ['refuses', (github) => (github.fault = refusals.integration)],
  ['is at its rate limit', (github) => (github.fault = refusals.rateLimit)],
  ['is down', (github) => (github.fault = refusals.unavailable)],
]

describe('whether a repository is public', () => {
  test.each([
    ['public', true],
    ['private', false],
    ['internal', false],
  ] as const)('is asked of GitHub: %s', async (visibility, expected) => {
    await using world = await start()
    world.github.visibility = visibility
    expect(await askIsPublic(world.client, repository)).toBe(expected)
  })

  test.each(failures)('is unknown where GitHub %s', async (_, fail) => {
    await using world = await start()
    fail(world.github)
    expect(await askIsPublic(world.client, repository)).toBeNull()
  })

  test('is asked below the path of a GitHub Enterprise Server', async () => {
    await using world = await start()
    const client = await openGitHub({
      token: 'ghs_secret',
      apiUrl: `${world.apiUrl}/api/v3/`,
      dispatcher: await createDispatcher(),
    })
    expect(await askIsPublic(client, repository)).toBe(true)
  })

  test('is asked through the proxy that the runner names', async () => {
    await using world = await start()
    const hosts: string[] = []
    const target = Number(new URL(world.apiUrl).port)
    await using proxy = await startProxy(target, hosts)
    process.env.HTTP_PROXY = proxy.url
    delete process.env.http_proxy
    delete process.env.NO_PROXY
    delete process.env.no_proxy
    const client = await openGitHub({
      token: 'ghs_secret',
      apiUrl: 'http://api.github.test',
      dispatcher: await createDispatcher(),
    })
    expect(await askIsPublic(client, repository)).toBe(true)
    expect(hosts).toEqual(['api.github.test'])
  })
})

describe('the files that a push changed', () => {
  /** Two commits with a file edited, one new, one deleted and one moved. */
  async function push(): Promise<{
    readonly source: TestRepository
    readonly before: string
    readonly after: string
  }> {
    const source = await createRepository()
    for (const name of ['edited #1', 'deleted', 'moved'])
      source.write(`subtitles/${name}.vtt`, name)
    const before = source.commit()
    source.write('subtitles/edited #1.vtt', 'edited')
    source.write('subtitles/日本.vtt', 'new')
    source.git('rm', '--quiet', 'subtitles/deleted.vtt')
    source.git('mv', 'subtitles/moved.vtt', 'subtitles/here.vtt')
    return { source, before, after: source.commit() }
  }

  test('are known, deleted ones and both names of a moved one included', async () => {
    const { source, before, after } = await push()
    await using world = await start(source.folder)
    const names = ['deleted', 'edited #1', 'here', 'moved', '日本']
    expect(await askChangedFiles(world.client, { repository, before, after })).toEqual(
      new Set(names.map((name) => `subtitles/${name}.vtt`)),
    )
    expect(await askChangedFiles(world.client, { repository, before: after, after })).toEqual(
      new Set(),
    )
    await source[Symbol.asyncDispose]()
  })

  test('are unknown after a force-push, for a new branch and where GitHub fails', async () => {
    const { source, before, after } = await push()
    await using world = await start(source.folder)
    const ask = (from: string, to: string) =>
      askChangedFiles(world.client, { repository, before: from, after: to })
    source.git('switch', '--quiet', '--detach', before)
    source.write('subtitles/other.vtt', 'other')
    const other = source.commit()
    expect(await ask(other, after)).toBeNull()
    expect(await ask(after, before)).toBeNull()
    expect(await ask('0'.repeat(40), after)).toBeNull()
    expect(await ask('a'.repeat(40), after)).toBeNull()
    for (const [, fail] of failures) {
      fail(world.github)
      expect(await ask(before, after)).toBeNull()
    }
    await source[Symbol.asyncDispose]()
  })

  test('are unknown from 300 on, where GitHub cuts its list', async () => {
    await using source = await createRepository()
    const first = source.commit()
    for (let index = 0; index < 299; index++) source.write(`${index}.vtt`, `${index}`)
    const second = source.commit()
    source.write('299.vtt', '299')
    const third = source.commit()
    await using world = await start(source.folder)
    const ask = (after: string) =>
      askChangedFiles(world.client, { repository, before: first, after })
    expect((await ask(second))?.size).toBe(299)
    expect(await ask(third)).toBeNull()
  })
})

/** A proxy that leads every host to one port of this machine, and notes which hosts were asked for. */
async function startProxy(port: number, hosts: string[]) {
  const server = createServer((incoming, response) => {
    const { host, pathname } = new URL(incoming.url ?? '')
    hosts.push(host)
    const { method = 'GET', headers } = incoming
    const forwarded = request({ port, path: pathname, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    incoming.pipe(forwarded)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
