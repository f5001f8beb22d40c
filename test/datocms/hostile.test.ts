import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { findJobResult } from '../../src/datocms/api/answers.ts'
import { deleteTrack, listTracks } from '../../src/datocms/api/endpoints.ts'
import { putFile } from '../../src/datocms/bucket.ts'
import { ApiError, BucketError } from '../../src/datocms/errors.ts'
import { readTrackText } from '../../src/datocms/mux.ts'
import { priority } from '../../src/datocms/transport/rate-limit.ts'
import { exchange } from '../../src/datocms/transport/wire.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { createDispatcher } from '../../src/shared/dispatcher.ts'
import { mayLeadTo } from '../../src/shared/safe-url.ts'
import { jsonReply } from '../simulator/exchange.ts'
import { answer, type Fault, redirect, reset } from '../simulator/faults.ts'
import { defaultToken, startSimulator } from '../simulator/simulator.ts'
import { openTestSession } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'
import { createSyncWorld, webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function setUp() {
  const clock = idleClock()
  const simulator = await startSimulator({ clock })
  const session = await openTestSession(simulator, { clock })
  return {
    clock,
    simulator,
    session,
    api: session.api,
    /** What reached another host than the API's. */
    leaked: () =>
      simulator.requests.filter(
        ({ service, headers, body, path, query }) =>
          service !== 'datocms' &&
          JSON.stringify([headers, String(body), path, String(query)]).includes(defaultToken),
      ),
    async [Symbol.asyncDispose]() {
      await session.dispatcher.destroy()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

const call = { priority: priority.read }
const file = {
  filename: 'it.vtt',
  bytes: Buffer.from(webVtt('Ciao')),
  contentType: 'text/vtt',
} as const

describe('the token stays with the API', () => {
  test('a whole run sends it to no other host', async () => {
    await using scene = await setUp()
    await using folder = await temporaryFolder()
    const { simulator, clock } = scene
    const { id } = simulator.addUpload()
    const world = await createSyncWorld(folder.path, simulator, `uploads:\n  intro: ${id}\n`)
    await world.write('subtitles/intro/it.vtt', webVtt('Ciao'))
    simulator.addTrack({ uploadId: id, language: 'it', name: 'Italiano', text: webVtt('No') })
    await world.apply({ clock })
    const services = new Set(simulator.requests.map(({ service }) => service))
    expect(services).toEqual(new Set(['datocms', 'mux', 'bucket']))
    expect(scene.leaked()).toEqual([])
    const others = simulator.requests.filter(({ service }) => service !== 'datocms')
    expect(others.every(({ headers }) => !('authorization' in headers))).toBe(true)
  })

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed', async (status) => {
    await using scene = await setUp()
    const { simulator, api } = scene
    const { id } = simulator.addUpload()
    const to = redirect(`${simulator.urls.elsewhere}/`, status)
    simulator.faults.request = (_, { kind }) => (kind === 'tracks.list' ? to : null)
    await expect(listTracks(api, id, call)).rejects.toThrow(/a redirect that is not followed/)
    expect(simulator.count({ service: 'elsewhere' })).toBe(0)
  })

  test.each(['http://203.0.113.1/', 'ftp://example.com/', 'https://me:secret@example.com/'])(
    'Mux is not followed off https: %s',
    async (to) => {
      await using scene = await setUp()
      const { simulator, session } = scene
      const { id: uploadId, playbackId } = simulator.addUpload()
      const { id } = simulator.addTrack({ uploadId, language: 'it', text: webVtt('Ciao') })
      simulator.faults.request = (_, { kind }) => (kind === 'mux.text' ? redirect(to, 307) : null)
      const address = { playbackId: playbackId ?? '', trackId: id }
      expect(await readTrackText(session.mux, address)).toMatchObject({ kind: 'unreadable' })
    },
  )

  test.each([
    ['https://stream.mux.com', 'https://cdn.example/x', true],
    ['https://stream.mux.com', 'http://cdn.example/x', false],
    ['https://stream.mux.com', 'http://127.0.0.1/x', false],
    ['https://stream.mux.com', 'https://127.0.0.1/x', false],
    ['https://stream.mux.com', 'https://localhost:8443/x', false],
    ['https://stream.mux.com', 'https://intranet/x', false],
    ['https://stream.mux.com', 'https://vault.internal./x', false],
    ['https://stream.mux.com', 'https://0x0a000001/x', false],
    ['https://stream.mux.com', 'https://169.254.169.254/latest', false],
    ['https://stream.mux.com', 'https://[::1]/x', false],
    ['https://stream.mux.com', 'https://[::ffff:10.0.0.1]/x', false],
    ['https://stream.mux.com', 'https://[fd00::1]/x', false],
    ['http://127.0.0.1:1', 'http://127.0.0.1:2/x', true],
    ['http://127.0.0.1:1', 'http://10.0.0.1/x', false],
    ['https://10.0.0.1', 'https://10.0.0.2/x', true],
    ['https://10.0.0.1', 'http://127.0.0.1/x', false],
  ])('an answer of %s may lead to %s: %s', (from, to, expected) => {
    expect(mayLeadTo(new URL(from), new URL(to))).toBe(expected)
  })

  test.each([301, 302, 307, 308])(
    'the bucket is followed (%i) with the same bytes, and nothing else',
    async (status) => {
      await using scene = await setUp()
      const { simulator, session } = scene
      const to = redirect(`${simulator.urls.elsewhere}/eu-west-1`, status)
      simulator.faults.request = (_, { kind }) => (kind === 'bucket.put' ? to : null)
      await putFile(session, file, { lane: session.lanes.calm })
      const [put, ...more] = simulator.find({ service: 'elsewhere' })
      expect(put).toMatchObject({ method: 'PUT', path: '/eu-west-1' })
      expect(put?.body.equals(file.bytes)).toBe(true)
      expect(put?.headers).toMatchObject({ 'content-type': 'text/vtt' })
      expect(more).toEqual([])
      expect(scene.leaked()).toEqual([])
    },
  )

  /** Where the presigned URL is what is refused, another one is asked for. */
  const refused = (status: number, requests: number) =>
    [`answers ${status}`, answer({ status, headers: {}, body: '' }), requests] as const

  test.each<readonly [string, Fault, requests: number]>([
    ['names no place to go on to', answer({ status: 301, headers: {}, body: '' }), 1],
    ['is out of reach', reset(), 1],
    ...[300, 408, 429, 500, 503].map((status) => refused(status, 1)),
    ...[400, 403, 499].map((status) => refused(status, 6)),
  ])('a bucket that %s gets the bytes six times', async (_, fault, requests) => {
    await using scene = await setUp()
    const { simulator, session } = scene
    simulator.faults.request = (_, { kind }) => (kind === 'bucket.put' ? fault : null)
    const put = putFile(session, file, { lane: session.lanes.calm })
    await expect(put).rejects.toThrow(BucketError)
    await expect(put).rejects.toThrow('could not be put into the bucket')
    expect(simulator.count({ kind: 'bucket.put' })).toBe(6)
    expect(simulator.count({ kind: 'uploadRequests.create' })).toBe(requests)
  })

  test.each(['http://203.0.113.1/', 'ftp://example.com/'])(
    'the bucket is not followed off https: %s',
    async (to) => {
      await using scene = await setUp()
      const { simulator, session } = scene
      const fault = redirect(to, 307)
      simulator.faults.request = (_, { kind }) => (kind === 'bucket.put' ? fault : null)
      await expect(putFile(session, file, { lane: session.lanes.calm })).rejects.toThrow(
        'answers 307',
      )
    },
  )

  test('a bucket that goes round in circles is given up', async () => {
    await using scene = await setUp()
    const { simulator, session } = scene
    simulator.faults.request = ({ path }, { kind }) =>
      kind === 'bucket.put' ? redirect(`${simulator.urls.bucket}${path}`, 307) : null
    await expect(putFile(session, file, { lane: session.lanes.calm })).rejects.toThrow(
      'answers 307',
    )
  })

  /** An answer to an upload request that leads to a host of the answerer's choice. */
  const presigned = (url: string, headers: object = {}): Fault =>
    answer(
      jsonReply(201, {
        data: {
          type: 'upload_request',
          id: '/1/2-it.vtt',
          attributes: { url, request_headers: headers },
        },
      }),
    )

  test('a presigned URL gets the bytes, and no credentials that the answer asks for', async () => {
    await using scene = await setUp()
    const { simulator, session } = scene
    const headers = { Authorization: `Bearer ${defaultToken}`, Host: 'evil', 'x-amz-acl': 'public' }
    const fault = presigned(`${simulator.urls.elsewhere}/put`, headers)
    simulator.faults.request = (_, { kind }) => (kind === 'uploadRequests.create' ? fault : null)
    await putFile(session, file, { lane: session.lanes.calm })
    const [put] = simulator.find({ service: 'elsewhere' })
    expect(String(put?.body)).toContain('Ciao')
    expect(put?.headers).toMatchObject({ 'x-amz-acl': 'public' })
    expect(put?.headers).not.toHaveProperty('authorization')
    expect(scene.leaked()).toEqual([])
  })

  test.each([
    ['http://203.0.113.1/put', 'http://203.0.113.1'],
    ['http://127.example.com/put', 'http://127.example.com'],
    ['ftp://example.com/put', 'ftp://example.com'],
    ['file:///etc/passwd', 'file://'],
    ['//example.com/put', 'it is no URL at all'],
    ['http://10.0.0.1/put', 'http://10.0.0.1'],
  ])('a presigned URL that is not https is refused at once: %s', async (url, told) => {
    await using scene = await setUp()
    const { simulator, session } = scene
    const fault = presigned(url)
    simulator.faults.request = (_, { kind }) => (kind === 'uploadRequests.create' ? fault : null)
    await expect(putFile(session, file, { lane: session.lanes.calm })).rejects.toThrow(
      `DatoCMS names an upload URL that is no https URL of a public host (${told}), so nothing was sent to it.`,
    )
    expect(simulator.count({ kind: 'uploadRequests.create' })).toBe(1)
  })

  test.each([
    'http://127.0.0.1/put',
    'https://127.0.0.1/put',
    'https://localhost/put',
    'https://192.168.0.1/put',
  ])('a presigned URL of this machine is refused where the API is elsewhere: %s', async (url) => {
    await using scene = await setUp()
    const { simulator, session, api } = scene
    simulator.faults.request = (_, { kind }) =>
      kind === 'uploadRequests.create' ? presigned(url) : null
    const elsewhere = { ...api, baseUrl: new URL('https://site-api.datocms.com') }
    await expect(
      putFile({ ...session, api: elsewhere }, file, { lane: session.lanes.calm }),
    ).rejects.toThrow('DatoCMS names an upload URL that is no https URL of a public host')
    expect(simulator.count({ kind: 'uploadRequests.create' })).toBe(1)
  })

  test('an error repeats no token, even where the answer does', async () => {
    await using scene = await setUp()
    const { simulator, api } = scene
    const { id } = simulator.addUpload()
    const traced: string[] = []
    simulator.faults.request = ({ headers }) => {
      traced.push(headers.authorization ?? '')
      return answer({ status: 400, headers: {}, body: '{}' })
    }
    const error = await listTracks(api, id, call).catch((reason: unknown) => reason)
    expect(traced).toEqual([`Bearer ${defaultToken}`])
    expect(error).toBeInstanceOf(ApiError)
    expect(JSON.stringify([String(error), error])).not.toContain(defaultToken)
  })
})

describe('an id cannot change the path of a request', () => {
  test.each(['../../site', 'a/b', 'a?page[limit]=1', 'a#b', 'a%2Fb', 'ü\n'])('%j', async (id) => {
    await using scene = await setUp()
    const { simulator, api } = scene
    await listTracks(api, id, call).catch(() => {})
    await deleteTrack(api, { uploadId: 'up', id }, call).catch(() => {})
    await findJobResult(api, id, call).catch(() => {})
    const encoded = encodeURIComponent(id)
    expect(simulator.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /uploads/${encoded}/tracks`,
      `DELETE /uploads/up/tracks/${encoded}`,
      `GET /job-results/${encoded}`,
    ])
  })

  test.each(['', '.', '..'])('%j is refused before anything is sent', async (id) => {
    await using scene = await setUp()
    const { simulator, api } = scene
    await expect(listTracks(api, id, call)).rejects.toThrow(/cannot be part of a DatoCMS path/)
    expect(simulator.requests).toEqual([])
  })

  test('nor that of a text at Mux, or of the file that keeps it', async () => {
    await using scene = await setUp()
    const { simulator, session } = scene
    await readTrackText(session.mux, { playbackId: 'a/../b', trackId: '../../c' })
    expect(simulator.requests[0]?.path).toBe('/a%2F..%2Fb/text/..%2F..%2Fc.vtt')
  })
})

describe('an answer is bounded', () => {
  /** A server of its own: what is bounded here is real bytes and real time. */
  async function serve(write: (write: (text: string) => void) => void) {
    const server = createServer((_, response) => {
      response.writeHead(200)
      write((text) => void response.write(text))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('No port was given.')
    const dispatcher = await createDispatcher()
    return {
      get: (limits: { timeoutMs: number; maxBytes: number }) =>
        exchange({ clock: systemClock, dispatcher }, new URL(`http://127.0.0.1:${address.port}`), {
          method: 'GET',
          headers: {},
          ...limits,
        }),
      async [Symbol.asyncDispose]() {
        await dispatcher.destroy()
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      },
    }
  }

  test('in bytes, however it goes on', async () => {
    await using server = await serve((write) => {
      const timer = setInterval(() => write(' '.repeat(65_536)), 1)
      timer.unref()
    })
    await expect(server.get({ timeoutMs: 60_000, maxBytes: 1_000_000 })).rejects.toThrow(
      'an answer of more than 1,000,000 bytes',
    )
  })

  test('in time, even while bytes drip', async () => {
    await using server = await serve((write) => {
      const timer = setInterval(() => write(' '), 20)
      timer.unref()
    })
    await expect(server.get({ timeoutMs: 200, maxBytes: 1_000_000 })).rejects.toThrow(
      'no answer within 0.2 s',
    )
  })

  test.each([
    ['no JSON', '<html>'],
    ['null', 'null'],
    ['a number', '7'],
    ['no data', '{}'],
    ['data of another kind', '{"data":{"id":1}}'],
    ['tracks without attributes', '{"data":[{"id":"a","type":"upload_track"},null]}'],
  ])('in shape: %s is told as an unusable answer', async (_, body) => {
    await using scene = await setUp()
    const { simulator, api } = scene
    simulator.faults.request = () => answer({ status: 200, headers: {}, body })
    await expect(listTracks(api, 'up', call)).rejects.toThrow(/gave no usable answer/)
  })
})
