import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiError, UnavailableError } from '../../../src/datocms/errors.ts'
import type { Track } from '../../../src/datocms/resources.ts'
import type { Api, ApiRequest } from '../../../src/datocms/transport/http.ts'
import { createRateLimiter, priority } from '../../../src/datocms/transport/rate-limit.ts'
import { createWaiting } from '../../../src/datocms/waiting/jobs.ts'
import { WaitTimeoutError } from '../../../src/datocms/waiting/waiting.ts'
import { runs } from '../../support/extent.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

/** What becomes of one track. Milliseconds after the request for it was taken. */
interface Fate {
  readonly uploadId: string
  readonly name: string
  /** When its list shows it; by default with its job's result. */
  readonly shown?: number
  /** When its job has a result; never where absent. */
  readonly job?: number
  /** After the job; by default at once. */
  readonly ready?: number
  readonly refused?: boolean
}

/** DatoCMS as far as waiting goes: job results and lists, on a virtual clock. */
function createWorld({
  roundTrip = 80,
  level = priority.wait as typeof priority.wait | typeof priority.urgent,
} = {}) {
  const virtual = virtualClock()
  let wakes = 0
  const clock = {
    ...virtual,
    sleep(ms: number, signal?: AbortSignal) {
      wakes++
      return virtual.sleep(ms, signal)
    },
  }
  const limiter = createRateLimiter(clock)
  const jobs = new Map<string, Fate & { readonly from: number }>()
  const asked = { jobs: 0, lists: 0 }
  /** What goes wrong with a request: an error to be thrown, or lists that lack everything. */
  let spoil: (request: ApiRequest) => Error | 'empty' | null = () => null

  const isListed = ({ from, shown, job = Infinity, refused }: Fate & { from: number }): boolean =>
    !refused && clock.now() >= from + (shown ?? job)
  const isReady = ({ from, shown, job, ready = 0 }: Fate & { from: number }): boolean =>
    clock.now() >= from + (job ?? shown ?? Infinity) + ready
  const trackOf = (id: string, fate: Fate & { from: number }) => ({
    type: 'upload_track',
    id: `track-${id}`,
    attributes: {
      type: 'subtitles',
      name: fate.name,
      language_code: 'en',
      closed_captions: null,
      status: isReady(fate) ? 'ready' : 'preparing',
      error: null,
    },
  })

  const answer = (request: ApiRequest): unknown => {
    const { path } = request
    const [room, id = ''] = path
    const spoilt = spoil(request)
    if (spoilt instanceof Error) throw spoilt
    if (room === 'uploads' && spoilt) return { data: [] }
    if (room === 'uploads') {
      asked.lists++
      const own = [...jobs].filter(([, fate]) => fate.uploadId === id && isListed(fate))
      return { data: own.map(([jobId, fate]) => trackOf(jobId, fate)) }
    }
    asked.jobs++
    const fate = jobs.get(id)
    if (!fate || clock.now() < fate.from + (fate.job ?? Infinity)) {
      const options = { request: 'GET', entries: [], transient: false, requestId: null }
      throw new ApiError({ ...options, status: 404 })
    }
    const payload = fate.refused
      ? { data: [{ attributes: { code: 'MUX_ERROR', details: {} } }] }
      : { data: trackOf(id, fate) }
    return { data: { attributes: { status: fate.refused ? 422 : 200, payload } } }
  }

  const api: Api = {
    limiter,
    clock,
    baseUrl: new URL('http://127.0.0.1'),
    counts: () => ({ datocms: 0, rateLimited: 0, jobPolls: 0 }),
    async send(request) {
      const slot = request.slot ?? (await limiter.acquire(request.priority))
      await clock.sleep(roundTrip / 2)
      try {
        return answer(request)
      } finally {
        await clock.sleep(roundTrip / 2)
        slot.release({ limit: 60, remaining: null, resetMs: null })
      }
    },
  }
  const waiting = createWaiting(api, level)
  const headers = { limit: 60, remaining: 59, resetMs: null }
  const first = limiter.acquire(priority.read).then((slot) => slot.release(headers))
  let count = 0

  /** Asks for a track and waits until it is ready. Answers how many milliseconds that took. */
  const make = async (fate: Fate, options: { byList?: boolean; timeoutMs?: number } = {}) => {
    const jobId = `job-${++count}`
    await first
    const from = clock.now()
    jobs.set(jobId, { ...fate, from })
    const times = { since: from, deadline: from + (options.timeoutMs ?? 600_000) }
    const find = (tracks: readonly Track[]) => tracks.find(({ name }) => name === fate.name) ?? null
    const end = await waiting.job(
      { jobId, uploadId: fate.uploadId },
      { ...times, byList: options.byList ?? true, find },
    )
    if (end.kind === 'failed') throw end.error
    const isDone = end.kind === 'found' && end.found.status === 'ready'
    if (!isDone) await waiting.settled({ uploadId: fate.uploadId, id: `track-${jobId}` }, times)
    return { took: clock.now() - from, end: end.kind }
  }
  return {
    clock,
    limiter,
    asked,
    waiting,
    make,
    wakes: () => wakes,
    spoil(next: typeof spoil) {
      spoil = next
    },
  }
}

const many = (count: number, of: (at: number) => Fate): Fate[] =>
  Array.from({ length: count }, (_, at) => of(at))

describe('waiting for one track', () => {
  test('is over within 1.25 × the time that the track took, and 250 ms', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 200, max: 120_000 }),
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 2, max: 100 }),
        async (job, ready, roundTrip) => {
          const { clock, make } = createWorld({ roundTrip })
          const { took } = await clock.run(make({ uploadId: 'u', name: 'n', job, ready }))
          expect(took).toBeLessThanOrEqual(1.25 * (job + ready) + 250)
        },
      ),
      runs(130),
    )
  })

  test.each([
    [500, 0, 8],
    [2_000, 1_000, 14],
    [4_000, 2_000, 17],
    [60_000, 0, 28],
  ])('of %i ms and %i ms more costs at most so many requests: %i', async (job, ready, most) => {
    const { clock, asked, make } = createWorld()
    await clock.run(make({ uploadId: 'u', name: 'n', job, ready }))
    expect(asked.jobs + asked.lists).toBeLessThanOrEqual(most)
  })
})

describe('waiting for the tracks of one video', () => {
  test('asks one list for all of them, and no job', async () => {
    const { clock, asked, make } = createWorld()
    const fates = many(30, (at) => ({
      uploadId: 'u',
      name: `${at}`,
      job: 1_000 + at * 50,
      ready: 500,
    }))
    await clock.run(Promise.all(fates.map((fate) => make(fate))))
    expect(asked.jobs).toBe(0)
    expect(asked.lists).toBeLessThan(15)
  })

  test('asks the job of a track that the list does not show, and tells its refusal', async () => {
    const { clock, asked, make } = createWorld()
    const good = many(9, (at) => ({ uploadId: 'u', name: `${at}`, job: 1_000 }))
    const work = good.map((fate) => make(fate))
    const bad = make({ uploadId: 'u', name: 'bad', job: 1_500, refused: true })
    await expect(clock.run(bad)).rejects.toThrow('Mux, which serves the videos')
    await clock.run(Promise.all(work))
    expect(clock.now()).toBeLessThan(2_500)
    expect(asked.jobs).toBeLessThan(10)
  })

  test('tells the refusal of several within a few seconds', async () => {
    const { clock, make } = createWorld()
    const fates = many(10, (at) => ({ uploadId: 'u', name: `${at}`, job: 1_000, refused: at > 3 }))
    const work = Promise.allSettled(fates.map((fate) => make(fate)))
    const ends = await clock.run(work)
    expect(ends.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(
      6,
    )
    expect(clock.now()).toBeLessThan(12_000)
  })
})

describe('waiting for many videos', () => {
  test('asks each list once where requests are scarce', async () => {
    const { clock, asked, limiter, make } = createWorld()
    const videos = 40
    const work = many(videos * 5, (at) => ({
      uploadId: `u${Math.floor(at / 5)}`,
      name: `${at}`,
      job: 500 + ((at * 701) % 3_500),
      ready: (at * 397) % 2_000,
    })).map(async (fate) => {
      const slot = await limiter.acquire(priority.write)
      await clock.sleep(80)
      slot.release({ limit: 60, remaining: null, resetMs: null })
      return make(fate)
    })
    await clock.run(Promise.all(work))
    expect(asked.jobs).toBe(0)
    expect(asked.lists).toBeLessThanOrEqual(videos * 1.6)
  })

  test('leaves the requests to other work, but not for ever', async () => {
    const { clock, asked, limiter, make } = createWorld()
    const writes: number[] = []
    const busy = many(2_400, (at) => ({ uploadId: 'x', name: `${at}` })).map(async () => {
      const slot = await limiter.acquire(priority.write)
      await clock.sleep(80)
      slot.release({ limit: 60, remaining: null, resetMs: null })
      writes.push(clock.now())
    })
    const tracks = many(10, (at) => ({ uploadId: 'u', name: `${at}`, job: 1_000 }))
    const { took } = (await clock.run(Promise.all(tracks.map((fate) => make(fate)))))[0] ?? {
      took: 0,
    }
    expect(asked).toEqual({ jobs: 0, lists: 1 })
    expect(took).toBeGreaterThan(50_000)
    expect(took).toBeLessThan(70_000)
    await clock.run(Promise.all(busy))
    expect(writes).toHaveLength(2_400)
  })
})

describe('a job', () => {
  test('whose result never comes is found by what it did', async () => {
    const { clock, make } = createWorld()
    const { end, took } = await clock.run(make({ uploadId: 'u', name: 'n', shown: 3_000 }))
    expect(end).toBe('found')
    expect(took).toBeLessThan(21_000)
  })

  test('that must have ended is not taken for done when its effect shows', async () => {
    const { clock, make } = createWorld({ level: priority.urgent })
    const fate = { uploadId: 'u', name: 'n', shown: 1_000, job: 4_000 }
    const { end, took } = await clock.run(make(fate, { byList: false }))
    expect(end).toBe('finished')
    expect(took).toBeGreaterThanOrEqual(4_000)
  })

  test('that does not end is given up at its deadline', async () => {
    const { clock, make } = createWorld()
    const work = make({ uploadId: 'u', name: 'n' }, { timeoutMs: 30_000 })
    await expect(clock.run(work)).rejects.toThrow(WaitTimeoutError)
    expect(clock.now()).toBeGreaterThanOrEqual(30_000)
    expect(clock.now()).toBeLessThan(32_000)
  })

  test('is forgotten when its wait is aborted', async () => {
    const { clock, asked, waiting } = createWorld()
    const abort = new AbortController()
    const times = { since: 0, deadline: 60_000, signal: abort.signal }
    const work = waiting.job(
      { jobId: 'j', uploadId: 'u' },
      { ...times, byList: true, find: () => null },
    )
    abort.abort(new Error('The run was cancelled.'))
    await expect(work).rejects.toThrow('The run was cancelled.')
    await clock.run(clock.sleep(5_000))
    expect(asked).toEqual({ jobs: 0, lists: 0 })
  })
})

describe('a track', () => {
  test('is waited for until it is ready', async () => {
    const { clock, waiting, make } = createWorld()
    const other = make({ uploadId: 'u', name: 'n', job: 100, ready: 3_000 })
    const times = { since: 0, deadline: 60_000 }
    const track = waiting.settled({ uploadId: 'u', id: 'track-job-1' }, times)
    const [, settled] = await clock.run(Promise.all([other, track]))
    expect(settled).toMatchObject({ id: 'track-job-1', status: 'ready' })
  })

  test.each([
    ['one list', 1, 'ready'],
    ['two lists in a row', 2, undefined],
  ])('that was seen and that %s then lacks', async (_, lists, status) => {
    const { clock, waiting, make, spoil } = createWorld()
    void make({ uploadId: 'u', name: 'n', job: 100, ready: 8_000 }).catch(() => {})
    await clock.run(clock.sleep(1_000))
    let [seen, left] = [false, lists]
    const times = { since: 0, deadline: 60_000 }
    const onList = (tracks: readonly Track[]): void => {
      seen ||= tracks.length > 0
    }
    spoil(({ path }) => (path[0] === 'uploads' && seen && left-- > 0 ? 'empty' : null))
    const track = waiting.settled({ uploadId: 'u', id: 'track-job-1' }, { ...times, onList })
    expect((await clock.run(track))?.status).toBe(status)
  })
})

describe('what passes does not end a wait', () => {
  const refusal = (status: number, code: string, transient = false) =>
    new ApiError({
      request: 'GET',
      status,
      entries: [{ code, details: {} }],
      transient,
      requestId: null,
    })

  test.each([
    refusal(503, 'SERVICE_UNAVAILABLE', true),
    refusal(500, 'EXCEPTION'),
    refusal(422, 'TOO_MANY_OPERATIONS'),
    refusal(429, 'RATE_LIMIT_EXCEEDED'),
    new UnavailableError('DatoCMS gave no usable answer.', { cause: null }),
  ])('$name $status $entries.0.code', async (error) => {
    const { clock, make, spoil } = createWorld()
    spoil(() => (clock.now() < 60_000 ? error : null))
    const work = make({ uploadId: 'u', name: 'n', job: 1_000 })
    expect((await clock.run(work)).took).toBeGreaterThan(60_000)
  })

  test('but a refusal does', async () => {
    const { clock, make, spoil } = createWorld()
    spoil(() => refusal(401, 'INVALID_AUTHORIZATION_HEADER'))
    const work = make({ uploadId: 'u', name: 'n', job: 1_000 })
    await expect(clock.run(work)).rejects.toThrow('does not accept the API token')
    expect(clock.now()).toBeLessThan(5_000)
  })
})

test('a wait whose deadline passes while a request hangs sleeps until it ends', async () => {
  const { clock, make, wakes } = createWorld({ roundTrip: 120_000 })
  const work = make({ uploadId: 'u', name: 'n' }, { timeoutMs: 30_000 })
  await expect(clock.run(work)).rejects.toThrow(WaitTimeoutError)
  // One look every quarter of a second at the most.
  expect(wakes()).toBeLessThan((clock.now() / 250) * 1.2)
})
