import type { Clock } from '../clock.ts'

/** What goes first when requests compete for the rate limit; lower goes first. */
export const priority = {
  /** A replacement that has deleted its old track must get on. */
  urgent: 0,
  read: 1,
  write: 2,
  prepare: 3,
  /** Waiting for a job or for a track to become ready. */
  wait: 4,
} as const

export type Priority = (typeof priority)[keyof typeof priority]

/** What an answer said about the rate limit; null where a header is absent. */
export interface RateLimitHeaders {
  /** Requests allowed in a window of 3 seconds. */
  readonly limit: number | null
  readonly remaining: number | null
  /** Milliseconds until the next request can be made; only on a 429. */
  readonly resetMs: number | null
}

/** Leave to send one request. It must be given back exactly once. */
export interface Slot {
  /** `headers` is null where no answer arrived. */
  release(headers: RateLimitHeaders | null): void
  /** The answer was 429: nobody sends anything for a while. */
  refused(headers: RateLimitHeaders): void
  /** Nothing was sent after all. */
  unused(): void
}

export interface RateLimiter {
  /** Resolves when the request may be sent. Rejects with the signal's reason when aborted. */
  acquire(level: Priority, signal?: AbortSignal): Promise<Slot>
  /** How many requests could be sent at once now. */
  available(): number
  /** The limit as last heard of. */
  limit(): number
  /** Whether a request of higher priority than waiting is queued. */
  busy(): boolean
}

interface Waiter {
  readonly grant: (slot: Slot) => void
  cancelled: boolean
}

/** DatoCMS: "60 requests every 3 seconds" (technical limits), until a header says otherwise. */
const windowMs = 3_000
const usualLimit = 60
/** A header that asks for a longer pause is not believed. Milliseconds. */
const longestBlockMs = 60_000

/**
 * Decides when the next request may go, so that the server never counts more than its limit in any
 * 3 seconds: right for fixed windows, sliding windows and token buckets alike.
 *
 * A request is counted by the server between its sending and its answer, so its slot is taken from
 * the sending until 3 seconds after the answer. Requests of other users of the token show as
 * `X-RateLimit-Remaining` being lower than our own requests explain, and are set aside.
 */
export function createRateLimiter(clock: Clock): RateLimiter {
  const queues: Waiter[][] = [[], [], [], [], []]
  let limit = usualLimit
  let heardOf = false
  let inFlight = 0
  /** When each answered request stops counting, in ascending order. */
  let expiries: number[] = []
  /** What others took, as seen by recent answers. */
  let others: { readonly until: number; readonly count: number }[] = []
  let blockedUntil = 0
  let pacedUntil = 0
  let nextPaced = 0
  let timer: AbortController | null = null

  const used = (now: number): number => {
    const alive = expiries.findIndex((at) => at > now)
    expiries = alive < 0 ? [] : expiries.slice(alive)
    return inFlight + expiries.length
  }

  const foreign = (now: number): number => {
    others = others.filter(({ until }) => until > now)
    return others.reduce((most, { count }) => Math.max(most, count), 0)
  }

  const free = (now: number): number => {
    if (now < blockedUntil) return 0
    if (!heardOf) return inFlight === 0 ? 1 : 0
    return Math.max(0, limit - used(now) - foreign(now))
  }

  /** When something changes by itself, for want of an answer that would. */
  const nextChange = (now: number): number => {
    if (now < blockedUntil) return blockedUntil
    const times = [expiries[0], ...others.map(({ until }) => until)]
    if (now < pacedUntil && free(now) > 0) times.push(nextPaced)
    return times.reduce<number>((least, at) => Math.min(least, at ?? Infinity), Infinity)
  }

  const next = (): Waiter | undefined => {
    for (const queue of queues) {
      while (queue.length > 0) {
        const waiter = queue.shift()
        if (waiter && !waiter.cancelled) return waiter
      }
    }
    return undefined
  }

  const pump = (): void => {
    timer?.abort()
    timer = null
    for (;;) {
      const now = clock.now()
      const paced = now < pacedUntil
      if (free(now) === 0 || (paced && now < nextPaced)) break
      const waiter = next()
      if (!waiter) return
      if (paced) nextPaced = now + windowMs / limit
      inFlight++
      waiter.grant(createSlot())
    }
    if (queues.every((queue) => queue.length === 0)) return
    const now = clock.now()
    const at = nextChange(now)
    if (at === Infinity) return
    const wake = new AbortController()
    timer = wake
    clock.sleep(Math.max(1, at - now), wake.signal).then(pump, () => {})
  }

  const learn = (headers: RateLimitHeaders | null): void => {
    if (!headers) return
    if (headers.limit !== null && headers.limit > 0) limit = headers.limit
    heardOf = true
    if (headers.remaining === null) return
    const now = clock.now()
    const count = limit - headers.remaining - used(now)
    if (count > 0) others.push({ until: now + windowMs, count })
  }

  const createSlot = (): Slot => {
    let open = true
    const close = (headers: RateLimitHeaders | null): void => {
      if (!open) return
      open = false
      learn(headers)
      inFlight--
      expiries.push(clock.now() + windowMs)
      heardOf = true
    }
    return {
      release(headers) {
        close(headers)
        pump()
      },
      refused(headers) {
        close({ ...headers, remaining: null })
        const resume = clock.now() + Math.min(headers.resetMs ?? windowMs, longestBlockMs)
        blockedUntil = Math.max(blockedUntil, resume)
        pacedUntil = blockedUntil + windowMs
        pump()
      },
      unused() {
        if (!open) return
        open = false
        inFlight--
        pump()
      },
    }
  }

  return {
    acquire(level, signal) {
      return new Promise<Slot>((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason)
          return
        }
        const abort = (): void => {
          waiter.cancelled = true
          reject(signal?.reason)
        }
        const waiter: Waiter = {
          cancelled: false,
          grant: (slot) => {
            signal?.removeEventListener('abort', abort)
            resolve(slot)
          },
        }
        signal?.addEventListener('abort', abort, { once: true })
        queues[level]?.push(waiter)
        pump()
      })
    },
    available: () => free(clock.now()),
    limit: () => limit,
    busy: () => queues.slice(0, priority.wait).some((queue) => queue.some((w) => !w.cancelled)),
  }
}
