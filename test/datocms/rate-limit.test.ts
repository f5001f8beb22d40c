import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRateLimiter, priority, type RateLimiter } from '../../src/datocms/rate-limit.ts'
import { type VirtualClock, virtualClock } from '../support/virtual-clock.ts'

type Kind = 'fixed' | 'sliding' | 'bucket'
interface Verdict {
  readonly ok: boolean
  readonly remaining: number
  readonly resetMs: number
}

/** The three ways in which a server may count "limit requests every 3 seconds". */
function createServer(clock: VirtualClock, kind: Kind, limit: number, epoch = 0) {
  let times: number[] = []
  let tokens = limit
  let refilled = 0
  const count = (): Verdict => {
    const now = clock.now() + epoch
    if (kind === 'bucket') {
      tokens = Math.min(limit, tokens + ((now - refilled) * limit) / 3_000)
      refilled = now
      const ok = tokens >= 1
      if (ok) tokens--
      return { ok, remaining: Math.floor(tokens), resetMs: 1_000 }
    }
    const start = kind === 'fixed' ? Math.floor(now / 3_000) * 3_000 : now - 3_000
    times = times.filter((time) => time > start || (kind === 'fixed' && time === start))
    const ok = times.length < limit
    if (ok) times.push(now)
    const until = kind === 'fixed' ? start + 3_000 : (times[0] ?? now) + 3_000
    return {
      ok,
      remaining: limit - times.length,
      resetMs: Math.ceil((until - now) / 1_000) * 1_000,
    }
  }
  return { count }
}

interface Client {
  readonly clock: VirtualClock
  readonly limiter: RateLimiter
  readonly server: ReturnType<typeof createServer>
  readonly latency: () => readonly [there: number, back: number]
  readonly limit: number
}

/** Sends one request until it is counted. Answers how often it was refused. */
async function send({ clock, limiter, server, latency, limit }: Client): Promise<number> {
  for (let refused = 0; ; refused++) {
    const slot = await limiter.acquire(priority.write)
    const [there, back] = latency()
    await clock.sleep(there)
    const { ok, remaining, resetMs } = server.count()
    await clock.sleep(back)
    if (ok) {
      slot.release({ limit, remaining, resetMs: null })
      return refused
    }
    slot.refused({ limit, remaining: 0, resetMs })
  }
}

const kinds = ['fixed', 'sliding', 'bucket'] as const

describe('the rate limiter', () => {
  test('never meets a 429 of its own making, however the server counts and however slow the line is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.constantFrom(10, 30, 60),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 2_999 }),
        fc.infiniteStream(
          fc.tuple(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 800 })),
        ),
        async (kind, limit, requests, epoch, latencies) => {
          const clock = virtualClock()
          const server = createServer(clock, kind, limit, epoch)
          const limiter = createRateLimiter(clock)
          const latency = () => latencies.next().value as [number, number]
          const client = { clock, limiter, server, latency, limit }
          const all = Promise.all(Array.from({ length: requests }, () => send(client)))
          expect((await clock.run(all)).reduce((sum, refused) => sum + refused, 0)).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  test.each(kinds)('uses the whole limit of a %s window', async (kind) => {
    const clock = virtualClock()
    const server = createServer(clock, kind, 60)
    const limiter = createRateLimiter(clock)
    const client = { clock, limiter, server, latency: () => [40, 40] as const, limit: 60 }
    const requests = 1_200
    await clock.run(Promise.all(Array.from({ length: requests }, () => send(client))))
    const limitMs = ((requests - 60) / 20) * 1_000
    expect(clock.now()).toBeLessThan(limitMs * 1.06)
  })

  test('leaves room for others who use the same token', async () => {
    const clock = virtualClock()
    const server = createServer(clock, 'fixed', 60)
    const limiter = createRateLimiter(clock)
    const client = { clock, limiter, server, latency: () => [30, 30] as const, limit: 60 }
    let done = false
    const others = async (): Promise<void> => {
      while (!done) {
        await clock.sleep(100)
        server.count()
      }
    }
    const work = Promise.all(Array.from({ length: 600 }, () => send(client))).then((refused) => {
      done = true
      return refused.reduce((sum, each) => sum + each, 0)
    })
    const [refused] = await clock.run(Promise.all([work, others()]))
    expect(refused).toBeLessThan(30)
    expect(clock.now()).toBeLessThan(600 * 100 * 1.25)
  })

  test('sends nothing while it is refused, and resumes evenly', async () => {
    const clock = virtualClock()
    const limiter = createRateLimiter(clock)
    const first = await limiter.acquire(priority.write)
    first.refused({ limit: 60, remaining: 0, resetMs: 2_000 })
    const times: number[] = []
    const work = Array.from({ length: 30 }, async () => {
      const slot = await limiter.acquire(priority.write)
      times.push(clock.now())
      slot.release({ limit: 60, remaining: 30, resetMs: null })
    })
    await clock.run(Promise.all(work))
    expect(times[0]).toBeGreaterThanOrEqual(2_000)
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50)
  })

  test('grants the more urgent request first', async () => {
    const clock = virtualClock()
    const limiter = createRateLimiter(clock)
    const order: string[] = []
    const ask = async (level: keyof typeof priority): Promise<void> => {
      const slot = await limiter.acquire(priority[level])
      order.push(level)
      await clock.sleep(10)
      slot.release({ limit: 1, remaining: 0, resetMs: null })
    }
    await clock.run(Promise.all([ask('read'), ask('wait'), ask('write'), ask('urgent')]))
    expect(order).toEqual(['read', 'urgent', 'write', 'wait'])
  })

  test('forgets a request that was aborted while it waited', async () => {
    const clock = virtualClock()
    const limiter = createRateLimiter(clock)
    const slot = await limiter.acquire(priority.read)
    const abort = new AbortController()
    const waiting = limiter.acquire(priority.read, abort.signal)
    abort.abort(new Error('The run was cancelled.'))
    await expect(waiting).rejects.toThrow('The run was cancelled.')
    slot.release(null)
    const next = await clock.run(limiter.acquire(priority.read))
    next.unused()
    expect(limiter.available()).toBe(59)
  })
})
