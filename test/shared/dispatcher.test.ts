import { createServer } from 'node:http'
import { request } from 'undici'
import { describe, expect, test } from 'vitest'
import { createDispatcher, findProxy } from '../../src/shared/dispatcher.ts'
import { close, listen } from '../simulator/sockets.ts'

const account = { username: '', password: '' }

describe('a proxy is found as curl and git find it', () => {
  test.each([
    ['proxy.corp:3128', 'http://proxy.corp:3128', account],
    ['proxy.corp', 'http://proxy.corp:1080', account],
    ['HTTP://proxy.corp:80/', 'http://proxy.corp:80', account],
    ['https://proxy.corp', 'https://proxy.corp:443', account],
    ['socks5h://proxy.corp', 'socks5://proxy.corp:1080', account],
    ['http://[::1]:3128', 'http://[::1]:3128', account],
    ['me:50%@proxy.corp:1', 'http://proxy.corp:1', { username: 'me', password: '50%' }],
    ['http://me:p@ss:%40%zz@h:1', 'http://h:1', { username: 'me', password: 'p@ss:@%zz' }],
    ['a%3Ab:%C3%BC/?#@h:1', 'http://h:1', { username: 'a:b', password: 'ü/?#' }],
    [' proxy.corp:3128 ', 'http://proxy.corp:3128', account],
  ])('%s', (https_proxy, uri, whose) => {
    expect(findProxy('https:', { https_proxy })).toEqual({ uri, ...whose })
  })

  test.each([
    ['lower case goes first', { https_proxy: 'a', HTTPS_PROXY: 'b', all_proxy: 'c' }, 'a'],
    ['upper case is next', { HTTPS_PROXY: 'b', all_proxy: 'c' }, 'b'],
    ['an empty one is none', { https_proxy: '', HTTPS_PROXY: 'b' }, 'b'],
    ['then the one for all', { http_proxy: 'x', ALL_PROXY: 'c' }, 'c'],
    ['https never goes through that of http', { http_proxy: 'x', HTTP_PROXY: 'y' }, null],
  ])('%s', (_, env, host) => {
    expect(findProxy('https:', env)?.uri ?? null).toBe(host && `http://${host}:1080`)
  })

  test.each([
    ['https_proxy', 'http://'],
    ['HTTPS_PROXY', 'http://me:secret@'],
    ['all_proxy', 'ftp://me:secret@proxy.corp'],
    ['ALL_PROXY', 'me:secret@proxy.corp:99999'],
    ['https_proxy', 'me:secret@two words:1'],
    ['https_proxy', 'proxy.corp:secret'],
  ])('a bad one is told by its name, not its value: %s=%s', async (name, value) => {
    const work = createDispatcher({ [name]: value })
    await expect(work).rejects.toThrow(`The variable \`${name}\` names no proxy that can be used.`)
    await expect(work).rejects.not.toThrow(/secret/)
  })
})

/** A proxy that makes no tunnel, and tells what it was asked for. */
async function startProxy() {
  const asked: (string | undefined)[][] = []
  const server = createServer()
  server.on('connect', (incoming, socket) => {
    asked.push([incoming.url, incoming.headers['proxy-authorization']])
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
  })
  const { host } = new URL(await listen(server))
  return { host, asked, [Symbol.asyncDispose]: () => close(server) }
}

async function ask(url: string, env: NodeJS.ProcessEnv): Promise<string> {
  const dispatcher = await createDispatcher(env)
  const end = await request(url, { dispatcher }).catch((error: Error) => error)
  await dispatcher.destroy()
  return end instanceof Error ? end.message : `HTTP ${end.statusCode}`
}

test('user and password reach the proxy, whatever stands in them', async () => {
  await using proxy = await startProxy()
  const words = await ask('https://stream.mux.com', { https_proxy: `me:100%@b@${proxy.host}` })
  expect(words).toMatch(/^Proxy response \(407\)/)
  const basic = `Basic ${Buffer.from('me:100%@b').toString('base64')}`
  expect(proxy.asked).toEqual([['stream.mux.com:443', basic]])
})

test.each([
  { http_proxy: 'HOST' },
  { https_proxy: 'HOST', no_proxy: 'example.com, 127.0.0.1' },
  { all_proxy: 'HOST', NO_PROXY: '*' },
])('no proxy is asked that does not concern the host: %j', async (env) => {
  await using proxy = await startProxy()
  const own = Object.entries(env).map(([name, value]) => [name, value.replace('HOST', proxy.host)])
  expect(await ask('https://127.0.0.1:1', Object.fromEntries(own))).toContain('ECONNREFUSED')
  expect(proxy.asked).toEqual([])
})
