import { createServer, request } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { askIsPublic } from '../../src/github/repository.ts'
import { createDispatcher } from '../../src/shared/dispatcher.ts'
import { createGitHub, refusals, type SimulatedGitHub } from '../simulator/github.ts'
import { startSimulator } from '../simulator/simulator.ts'

const repository = { owner: 'octo', name: 'videos' }
const environment = { ...process.env }

afterEach(() => {
  process.env = { ...environment }
})

/** GitHub over HTTP. */
async function start() {
  const github = createGitHub(repository)
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
