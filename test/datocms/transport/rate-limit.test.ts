import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createRateLimiter,
  priority,
  type Slot,
} from '../../../src/datocms/transport/rate-limit.ts'
import { runs } from '../../support/extent.ts'
import { createTokenWorld } from '../../support/token-world.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const modes = ['fixed-window', 'sliding-window', 'token-bucket'] as const

describe('the rate limiter', () => {
  test('keeps no timer for requests that nobody waits for any more', async () => {
    const clock = virtualClock()
    const limiter = createRateLimiter(clock)
    const slot = await clock.run(limiter.acquire(priority.read))
    slot.refused({ limit: 60, remaining: 0, resetMs: 30_000 })
    const cancelled = new AbortController()
    const waiting = limiter.acquire(priority.read, cancelled.signal)
    cancelled.abort(new Error('Enough.'))
    await expect(waiting).rejects.toThrow('Enough.')
    const never = new Promise(() => {})
    await expect(clock.run(never)).rejects.toThrow()
    expect(clock.now()).toBe(0)
  })

  test('alone, never meets a 429 nor sees others, however the server counts and however slow the line is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...modes),
        fc.constantFrom(10, 30, 60),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 1_600 }),
        fc.integer(),
        async (mode, limit, requests, slowest, seed) => {
          const world = createTokenWorld({ mode, limit, seed, latency: [1, slowest] })
          const { clock, ours } = world
          const limiter = createRateLimiter(clock)
          const all = Array.from({ length: requests }, () => world.send(limiter))
          await clock.run(Promise.all(all))
          expect(ours.refused).toEqual([])

          await clock.run(clock.sleep(3_000))
          const now = clock.now()
          expect(limiter.available()).toBe(limit)
          const burst = Array.from({ length: limit / 3 }, () => limiter.acquire(priority.read))
          await clock.run(Promise.all(burst))
          expect(clock.now()).toBe(now)
        },
      ),
      runs(20),
    )
  })

  test.each(modes)('alone, uses the whole limit of a %s', async (mode) => {
    const world = createTokenWorld({ mode, latency: [80, 80] })
    const limiter = createRateLimiter(world.clock)
    const requests = 1_200
    const all = Array.from({ length: requests }, () => world.send(limiter))
    await world.clock.run(Promise.all(all))
    const limitMs = ((requests - 60) / 20) * 1_000
    expect(world.clock.now()).toBeLessThan(limitMs * 1.04)
  })

  test('has a third of the limit under way at once, so that a burst hears its own first answers', async () => {
    const clock = virtualClock()
    const limiter = createRateLimiter(clock)
    const first = await limiter.acquire(priority.read)
    first.release({ limit: 60, remaining: 59, resetMs: null })
    const slots: Slot[] = []
    for (let left = 59; left > 0; left--) {
      void limiter.acquire(priority.read).then((slot) => slots.push(slot))
    }
    await clock.run(clock.sleep(1_000))
    expect(slots).toHaveLength(20)
    slots[0]?.release({ limit: 60, remaining: 58, resetMs: null })
    await clock.run(clock.sleep(1))
    expect(slots).toHaveLength(21)
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
