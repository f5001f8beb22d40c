import { describe, expect, test } from 'vitest'
import { scaledClock } from '../support/scaled-clock.ts'
import {
  badGateway,
  type Effect,
  type Fault,
  internalError,
  redirect,
  reset,
  timeout,
  tooManyRequests,
  unavailable,
} from './faults.ts'
import { defaultToken, type Simulator, startSimulator } from './simulator.ts'

const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\nCiao\n'

/** One request of every kind that can have an effect or a body, against a world that has what it needs. */
async function prepare() {
  const simulator = await startSimulator()
  const upload = simulator.addUpload()
  const track = simulator.addTrack({ uploadId: upload.id, language: 'en', text: vtt })
  const files = new Map([['it.vtt', Buffer.from(vtt)]])
  simulator.publish({ repository: 'o/r', commit: 'c', visibility: 'public', files })
  const { urls } = simulator
  const headers = {
    authorization: `Bearer ${defaultToken}`,
    accept: 'application/json',
    'x-api-version': '3',
    'content-type': 'application/json',
  }
  const post = (path: string, type: string, attributes: object) =>
    [
      urls.datocms + path,
      { method: 'POST', headers, body: JSON.stringify({ data: { type, attributes } }) },
    ] as const
  const requests = {
    'uploads.list': [`${urls.datocms}/uploads`, { headers }],
    'tracks.list': [`${urls.datocms}/uploads/${upload.id}/tracks`, { headers }],
    'tracks.create': post(`/uploads/${upload.id}/tracks`, 'upload_track', {
      url_or_upload_request_id: 'https://raw.githubusercontent.com/o/r/c/it.vtt',
      type: 'subtitles',
      language_code: 'it',
    }),
    'tracks.destroy': [
      `${urls.datocms}/uploads/${upload.id}/tracks/${track.id}`,
      { method: 'DELETE', headers },
    ],
    'uploadRequests.create': post('/upload-requests', 'upload_request', { filename: 'a.vtt' }),
    'jobResults.find': [`${urls.datocms}/job-results/1`, { headers }],
    'site.find': [`${urls.datocms}/site`, { headers }],
    'mux.text': [`${urls.mux}/${upload.playbackId}/text/${track.id}.vtt`, {}],
    'raw.get': [`${urls.raw}/o/r/c/it.vtt`, {}],
  } as const satisfies Record<string, readonly [string, RequestInit]>
  const send = (kind: keyof typeof requests, signal?: AbortSignal) => {
    const [url, init] = requests[kind]
    return fetch(url, { ...init, redirect: 'manual', ...(signal ? { signal } : {}) })
  }
  const [presignUrl, presignInit] = requests['uploadRequests.create']
  const presigned = await (await fetch(presignUrl, presignInit)).json()
  const put = (signal?: AbortSignal) =>
    fetch(presigned.data.attributes.url, {
      method: 'PUT',
      body: vtt,
      redirect: 'manual',
      ...(signal ? { signal } : {}),
    })
  return {
    simulator,
    upload,
    send: (kind: keyof typeof requests | 'bucket.put', signal?: AbortSignal) =>
      kind === 'bucket.put' ? put(signal) : send(kind, signal),
    languages: () => simulator.tracks(upload.id).map(({ language }) => language),
    delivered: () => simulator.delivered(presigned.data.id)?.toString(),
    [Symbol.asyncDispose]: () => simulator[Symbol.asyncDispose](),
  }
}

function failNext(simulator: Simulator, fault: Fault): void {
  let left = 1
  simulator.faults.request = ({ from }) => (from === 'client' && left-- > 0 ? fault : null)
}

async function outcome(response: Promise<Response>): Promise<number | 'no answer'> {
  try {
    const { status, body } = await response
    await body?.cancel()
    return status
  } catch {
    return 'no answer'
  }
}

/** Gives up once the simulator has decided never to answer. */
function patience(simulator: Simulator): AbortSignal {
  const controller = new AbortController()
  const before = timeouts(simulator)
  const timer = setInterval(() => {
    if (timeouts(simulator) === before) return
    clearInterval(timer)
    controller.abort()
  }, 5)
  timer.unref()
  return controller.signal
}

function timeouts(simulator: Simulator): number {
  return simulator.requests.filter(({ fault }) => fault === 'timeout').length
}

const kinds = [
  'uploads.list',
  'tracks.list',
  'tracks.create',
  'tracks.destroy',
  'uploadRequests.create',
  'jobResults.find',
  'site.find',
  'bucket.put',
  'mux.text',
  'raw.get',
] as const

describe.each(kinds)('%s', (kind) => {
  test.each<[string, Fault, number | 'no answer']>([
    ['a reset', reset(), 'no answer'],
    ['a time-out', timeout(), 'no answer'],
    ['a 429 with the time to wait', tooManyRequests(2), 429],
    ['a 429 without it', tooManyRequests(null), 429],
    ['a 500', internalError(), 500],
    ['a 502 in HTML', badGateway(), 502],
    ['a 503 that is transient', unavailable(), 503],
    ['a redirect', redirect('http://elsewhere.example/'), 302],
  ])('shows %s once, without effect', async (_, fault, seen) => {
    await using world = await prepare()
    failNext(world.simulator, fault)
    expect(await outcome(world.send(kind, patience(world.simulator)))).toBe(seen)
    await world.simulator.settled()
    expect(world.languages()).toEqual(['en'])
    expect(world.delivered()).toBeUndefined()
    expect(await outcome(world.send(kind))).not.toBe(seen)
  })
})

describe.each<[string, (effect: Effect) => Fault]>([
  ['reset', reset],
  ['time-out', timeout],
  ['500', internalError],
  ['502', badGateway],
  ['503', unavailable],
])('what was asked for happens behind a %s', (_, fault) => {
  test.each<Effect>(['done', { afterMs: 30 }])('%o', async (effect) => {
    await using world = await prepare()
    for (const kind of ['tracks.create', 'tracks.destroy', 'bucket.put'] as const) {
      failNext(world.simulator, fault(effect))
      expect(await outcome(world.send(kind, patience(world.simulator)))).not.toBe(202)
    }
    await world.simulator.settled()
    expect(world.languages()).toEqual(['it'])
    expect(world.delivered()).toBe(vtt)
  })
})

describe('bodies', () => {
  test.each(kinds)(
    '%s: a truncated body fails to be read, but has had its effect',
    async (kind) => {
      await using world = await prepare()
      failNext(world.simulator, { kind: 'truncated' })
      await expect(world.send(kind).then((response) => response.text())).rejects.toThrow()
      await world.simulator.settled()
      expect(world.languages()).toEqual(
        { 'tracks.create': ['en', 'it'], 'tracks.destroy': [] as string[] }[kind as string] ?? [
          'en',
        ],
      )
    },
  )

  test('a slow body comes in the end', async () => {
    await using world = await prepare()
    failNext(world.simulator, { kind: 'slow-body', ms: 40 })
    const response = await world.send('mux.text')
    expect(await response.text()).toBe(vtt)

    failNext(world.simulator, { kind: 'slow-body', ms: 3_600_000 })
    const controller = new AbortController()
    const slow = await world.send('mux.text', controller.signal)
    controller.abort()
    await expect(slow.text()).rejects.toThrow()
  })

  test('an endless body goes on until the client hangs up', async () => {
    await using world = await prepare()
    failNext(world.simulator, { kind: 'endless-body' })
    const response = await world.send('tracks.list')
    let received = 0
    for await (const chunk of response.body ?? []) {
      received += chunk.length
      if (received > 5_000_000) break
    }
    expect(received).toBeGreaterThan(5_000_000)
  })

  test('a delayed answer is the true one', async () => {
    await using world = await prepare()
    failNext(world.simulator, { kind: 'delay', ms: 30 })
    expect(await outcome(world.send('site.find'))).toBe(200)
    expect(world.simulator.find({ kind: 'site.find' })[0]?.fault).toBe('delay')
  })
})

test('a fault can be chosen by kind and by how many of it came before', async () => {
  await using world = await prepare()
  world.simulator.faults.request = (_, info) =>
    info.kind === 'site.find' && info.nth === 2 ? reset() : null
  const outcomes = []
  for (let n = 0; n < 3; n += 1) outcomes.push(await outcome(world.send('site.find')))
  expect(outcomes).toEqual([200, 'no answer', 200])
})

test('the source’s own host may fail too, and the track is errored', async () => {
  await using world = await prepare()
  world.simulator.faults.request = ({ from, kind }) =>
    from === 'datocms' && kind === 'raw.get' ? badGateway() : null
  await world.send('tracks.create')
  await world.simulator.settled()
  expect(world.simulator.tracks(world.upload.id)).toMatchObject([{}, { status: 'errored' }])
})

describe('jobs and tracks', () => {
  async function jobOf(world: Awaited<ReturnType<typeof prepare>>) {
    const { data } = await (await world.send('tracks.create')).json()
    await world.simulator.settled()
    const response = await fetch(`${world.simulator.urls.datocms}/job-results/${data.id}`, {
      headers: {
        authorization: `Bearer ${defaultToken}`,
        accept: 'application/json',
        'x-api-version': '3',
      },
    })
    return { status: response.status, data: (await response.json()).data }
  }

  test.each(['never', 'done'] as const)(
    'a lost job has no result, its effect %s',
    async (effect) => {
      await using world = await prepare()
      world.simulator.faults.job = () => ({ kind: 'lost', effect })
      expect((await jobOf(world)).status).toBe(404)
      expect(world.languages()).toEqual(effect === 'done' ? ['en', 'it'] : ['en'])
    },
  )

  test.each(['never', 'done'] as const)(
    'a job fails with a code, its effect %s',
    async (effect) => {
      await using world = await prepare()
      world.simulator.faults.job = () => ({ kind: 'fails', effect, status: 500, code: 'EXCEPTION' })
      expect(await jobOf(world)).toMatchObject({
        status: 200,
        data: {
          attributes: { status: 500, payload: { data: [{ attributes: { code: 'EXCEPTION' } }] } },
        },
      })
      expect(world.languages()).toEqual(effect === 'done' ? ['en', 'it'] : ['en'])
    },
  )

  test('a job takes its time', async () => {
    await using simulator = await startSimulator({
      clock: scaledClock(1000),
      faults: { job: () => ({ kind: 'takes', ms: 90_000 }) },
    })
    const upload = simulator.addUpload()
    const track = simulator.addTrack({ uploadId: upload.id, language: 'en', text: vtt })
    await fetch(`${simulator.urls.datocms}/uploads/${upload.id}/tracks/${track.id}`, {
      method: 'DELETE',
      headers: {
        authorization: `Bearer ${defaultToken}`,
        accept: 'application/json',
        'x-api-version': '3',
      },
    })
    await simulator.settled()
    expect(simulator.jobDurations()[0]).toBeGreaterThanOrEqual(90_000)
  })

  test('a track becomes errored with the words that were asked for, or is slow to be ready', async () => {
    await using world = await prepare()
    world.simulator.faults.track = () => ({ kind: 'errored', error: 'Mux says no' })
    await world.send('tracks.create')
    await world.simulator.settled()
    const tracks = world.simulator.tracks(world.upload.id)
    expect(tracks).toMatchObject([{}, { status: 'errored', error: 'Mux says no' }])

    for (const track of tracks) world.simulator.removeTrack(track)
    world.simulator.faults.track = () => ({ kind: 'slow', ms: 200 })
    await world.send('tracks.create')
    await world.simulator.settled()
    const [slow] = world.simulator.tracks(world.upload.id)
    expect((slow?.readyAt ?? 0) - (slow?.createdAt ?? 0)).toBeGreaterThan(190)
  })
})
