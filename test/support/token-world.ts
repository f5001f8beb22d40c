import {
  createRateLimiter,
  priority,
  type RateLimiter,
} from '../../src/datocms/transport/rate-limit.ts'
import { createRateLimit, type RateLimitMode } from '../simulator/rate-limit.ts'
import { type Random, seededRandom } from './random.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

export interface TokenWorldOptions {
  readonly mode: RateLimitMode
  readonly limit?: number
  /** Decides where the windows begin, and how long each request takes there and back. */
  readonly seed?: number
  /** Milliseconds that a request takes, the least and the most. */
  readonly latency?: readonly [number, number]
}

/** When requests were counted, and when they were refused. Milliseconds of the clock. */
export interface Tally {
  readonly accepted: number[]
  readonly refused: number[]
}

/** One token with its limit, on a virtual clock: requests that pass a rate limiter, and those of others. */
export interface TokenWorld {
  readonly clock: VirtualClock
  readonly ours: Tally
  readonly others: Tally
  /** Sends one request until it is counted. */
  send(limiter: RateLimiter, tally?: Tally): Promise<void>
  /** Has more to send than the limit allows from one time to another, behind a limiter of its own. */
  keepSending(from: number, until: number, tally?: Tally): Promise<void>
  /** Lets others send at these times, in ascending order, and never again what is refused. */
  consume(times: Iterable<number>): Promise<void>
}

export const newTally = (): Tally => ({ accepted: [], refused: [] })

export function createTokenWorld({
  mode,
  limit = 60,
  seed = 1,
  latency: [least, most] = [40, 150],
}: TokenWorldOptions): TokenWorld {
  const clock = virtualClock()
  const random = seededRandom(seed)
  const allow = createRateLimit({ mode, limit, periodMs: 3_000, epoch: -3_000 * random() })
  const [ours, others] = [newTally(), newTally()]
  const oneWay = (): number => (least + (most - least) * random()) / 2

  const count = (tally: Tally) => {
    const answer = allow(clock.now())
    const times = answer.allowed ? tally.accepted : tally.refused
    times.push(clock.now())
    return answer
  }

  const send = async (limiter: RateLimiter, tally = ours): Promise<void> => {
    for (;;) {
      const slot = await limiter.acquire(priority.write)
      await clock.sleep(oneWay())
      const { allowed, remaining, resetSeconds } = count(tally)
      await clock.sleep(oneWay())
      const headers = { limit, remaining, resetMs: resetSeconds && resetSeconds * 1_000 }
      if (allowed) return slot.release(headers)
      slot.refused(headers)
    }
  }

  return {
    clock,
    ours,
    others,
    send,
    async keepSending(from, until, tally) {
      await clock.sleep(from - clock.now())
      const limiter = createRateLimiter(clock)
      const sender = async (): Promise<void> => {
        while (clock.now() < until) await send(limiter, tally)
      }
      await Promise.all(Array.from({ length: 2 * limit }, sender))
    },
    async consume(times) {
      for (const time of times) {
        await clock.sleep(time - clock.now())
        count(others)
      }
    },
  }
}

/** `perSecond` requests, evenly spread. */
export function* steadily(perSecond: number, from: number, until: number): Iterable<number> {
  for (let at = from; at < until; at += 1_000 / perSecond) yield at
}

/** `size` requests at once, again and again. */
export function* inBursts(size: number, everyMs: number, until: number): Iterable<number> {
  for (let at = everyMs / 2; at < until; at += everyMs) {
    for (let left = size; left > 0; left--) yield at
  }
}

/** Requests at random, so many a second on average. */
export function* randomly(perSecond: number, until: number, random: Random): Iterable<number> {
  const pause = (): number => (-Math.log(1 - random()) * 1_000) / perSecond
  for (let at = pause(); at < until; at += pause()) yield at
}

/** How many of these times are in a span. */
export function within(times: readonly number[], from: number, until = Infinity): number {
  return times.filter((time) => time >= from && time < until).length
}
