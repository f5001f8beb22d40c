import { createServer, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { Agent, type buildConnector } from 'undici'
import { describe, expect, test } from 'vitest'
import { exchange, WireError } from '../../../src/datocms/transport/wire.ts'
import { systemClock } from '../../../src/shared/clock.ts'
import { close, listen } from '../../simulator/sockets.ts'

/** What `read` or `connect` of the system says. */
function systemError(syscall: string, code: string): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall })
}

/** Sends one request over connections that are made so, and says whether it may have arrived. */
async function mayHaveArrived(connector: buildConnector.connector): Promise<boolean> {
  const dispatcher = new Agent({ connect: connector })
  const request = {
    method: 'POST',
    headers: {},
    body: '{}',
    timeoutMs: 5_000,
    maxBytes: 1,
  } as const
  const url = new URL('http://127.0.0.1:1')
  try {
    await exchange({ clock: systemClock, dispatcher }, url, request)
  } catch (error) {
    if (error instanceof WireError) return error.mayHaveArrived
    throw error
  } finally {
    await dispatcher.destroy()
  }
  throw new Error('The request went well.')
}

describe('a request is called unsent', () => {
  test.each([
    ['getaddrinfo', 'ENOTFOUND'],
    ['getaddrinfo', 'EAI_AGAIN'],
    ['connect', 'ECONNREFUSED'],
    ['connect', 'EHOSTUNREACH'],
    ['connect', 'ENETUNREACH'],
  ])('where no connection was made: %s %s', async (syscall, code) => {
    const error = systemError(syscall, code)
    expect(await mayHaveArrived((_, callback) => callback(error, null))).toBe(false)
    const both = new AggregateError([error, systemError('connect', 'ENETUNREACH')])
    expect(await mayHaveArrived((_, callback) => callback(both, null))).toBe(false)
    const wrapped = new Error('The proxy has no way there.', { cause: error })
    expect(await mayHaveArrived((_, callback) => callback(wrapped, null))).toBe(false)
  })

  test.each([
    ['read', 'EHOSTUNREACH'],
    ['read', 'ENETUNREACH'],
    ['read', 'ECONNRESET'],
    ['write', 'EPIPE'],
  ])('but not where a connection came to an end: %s %s', async (syscall, code) => {
    let socket: Socket | undefined
    const server = createServer(() => socket?.destroy(systemError(syscall, code)))
    const { hostname, port } = new URL(await listen(server))
    const arrived = await mayHaveArrived((_, callback) => {
      socket = connect(Number(port), hostname, () => socket && callback(null, socket))
    })
    expect(arrived).toBe(true)
    await close(server)
  })
})

test('long answers are read four at a time', async () => {
  const body = Buffer.alloc(16 * 1024 * 1024)
  const read: ServerResponse[] = []
  const four = Promise.withResolvers<void>()
  const server = createServer((_, response) => {
    response.writeHead(200)
    response.write(body)
    // The client has taken nearly all of it, and waits for the end.
    response.once('drain', () => {
      read.push(response)
      if (read.length === 4) four.resolve()
      if (read.length > 4) response.end()
    })
  })
  const url = new URL(await listen(server))
  const dispatcher = new Agent()
  const options = { headers: {}, timeoutMs: 60_000, maxBytes: body.length } as const
  const ask = () => exchange({ clock: systemClock, dispatcher }, url, { method: 'GET', ...options })
  const answers = Array.from({ length: 8 }, async () => (await ask()).body.length)
  await four.promise
  for (let turn = 0; turn < 1_000; turn++) await new Promise((resolve) => setImmediate(resolve))
  expect(read).toHaveLength(4)
  for (const response of read) response.end()
  expect(await Promise.all(answers)).toEqual(Array(8).fill(body.length))
  await dispatcher.destroy()
  await close(server)
})
