import { abortable, endWait } from '../../shared/abortable.ts'
import type { Clock } from '../../shared/clock.ts'

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
  /** The answer was 429, so it was not counted: nobody sends anything for a while. */
  refused(headers: RateLimitHeaders): void
  /** Nothing was sent after all. */
  unused(): void
}

export interface RateLimiter {
  /** Resolves when the request may be sent. Rejects with the signal's reason when aborted. */
  acquire(level: Priority, signal?: AbortSignal): Promise<Slot>
  /** How many requests the limit has room for now. */
  available(): number
  /** Whether a request of higher priority than waiting is queued. */
  busy(): boolean
  /** Whether a request more would delay another. */
  isScarce(): boolean
}

/** A request of ours that the server may still count. */
interface Sent {
  readonly sentAt: number
  /** Infinity while it is under way. */
  answeredAt: number
}

/** DatoCMS: "60 requests every 3 seconds" (technical limits), until a header says otherwise. */
const windowMs = 3_000
const usualLimit = 60
/** A header that asks for a longer pause is not believed. Milliseconds. */
const longestBlockMs = 60_000
/** What others take shows in full only at the end of a window, so it is kept beyond the end of the next. Milliseconds. */
const memoryMs = 5_000
/** Then it becomes ours again, little by little. Milliseconds. */
const fadeMs = 3_000
/** The part of the limit that nobody gets once there were others: they send while an answer is on its way. */
const margin = 1 / 60
/** The part of the limit that is ours, however much others take. */
const leastShare = 1 / 10
/** The part of the limit that may be under way at once, so that a burst hears its own first answers. */
const mostAtOnce = 1 / 3

/**
 * Decides when the next request may go, so that the server never counts more than its limit in any
 * 3 seconds: right for fixed windows, sliding windows and token buckets alike.
 *
 * A request is counted by the server between its sending and its answer, so its place is taken from
 * the sending until 3 seconds after the answer. Others who use the same token show as
 * `X-RateLimit-Remaining` being lower than our own requests can explain, or as a 429. From then on
 * the most that they took in a window is left to them, and our requests go evenly: only answers
 * from all over a window tell how much that is.
 */
export function createRateLimiter(clock: Clock): RateLimiter {
  const queues: ((slot: Slot) => void)[][] = [[], [], [], [], []]
  let limit = usualLimit
  let heardOf = false
  /** In the order of sending. */
  let own: readonly Sent[] = []
  /** Whether there ever were others. */
  let shared = false
  /** The most that others took in a window lately, and when that showed. */
  let others = { count: 0, at: 0 }
  let blockedUntil = 0
  let nextAt = 0
  let timer: AbortController | null = null

  const underWay = (): number => own.filter(({ answeredAt }) => answeredAt === Infinity).length
  const used = (now: number): number => own.filter((request) => endOf(request) > now).length

  const foreign = (now: number): number => {
    const fading = (now - others.at - memoryMs) / fadeMs
    return others.count * (1 - Math.min(1, Math.max(0, fading)))
  }

  /** How many requests of a window are ours. */
  const share = (now: number): number => {
    if (!shared) return limit
    const rest = limit * (1 - margin) - foreign(now)
    return Math.max(1, Math.floor(Math.max(rest, limit * leastShare)))
  }

  const free = (now: number): number => {
    if (now < blockedUntil) return 0
    if (!heardOf) return underWay() === 0 ? 1 : 0
    return Math.max(0, share(now) - used(now))
  }

  const mayGo = (now: number): boolean =>
    free(now) > 0 && now >= nextAt && underWay() < limit * mostAtOnce

  /** When something changes by itself, for want of an answer that would. */
  const nextChange = (now: number): number => {
    if (now < blockedUntil) return blockedUntil
    if (now < nextAt) return nextAt
    const times = own.map(endOf).filter((at) => at > now)
    if (foreign(now) > 0) times.push(Math.max(others.at + memoryMs, now + windowMs / limit))
    return Math.min(...times)
  }

  const isIdle = (): boolean => queues.every((queue) => queue.length === 0)

  const pump = (): void => {
    endWait(timer)
    timer = null
    const now = clock.now()
    while (mayGo(now)) {
      const grant = queues.find((queue) => queue.length > 0)?.shift()
      if (!grant) return
      if (shared) nextAt = now + windowMs / share(now)
      grant(createSlot(now))
    }
    if (isIdle()) return
    const at = nextChange(now)
    if (at === Infinity) return
    const wake = new AbortController()
    timer = wake
    clock.sleep(Math.max(1, at - now), wake.signal).then(pump, () => {})
  }

  const hear = (headers: RateLimitHeaders | null): void => {
    heardOf = true
    if (headers?.limit) limit = headers.limit
  }

  const learn = (theirs: number): void => {
    const now = clock.now()
    // What is no more than the margin may be an error of the estimate.
    if (theirs <= (shared ? limit * margin : 0)) return
    shared = true
    if (theirs >= foreign(now)) others = { count: theirs, at: now }
  }

  /**
   * How many of our requests the server had counted when it answered this one. Others are believed
   * in only if even all that it can have counted are too few; how many they are is told by those
   * that it probably counted.
   */
  const counted = ({ sentAt }: Sent): number => {
    if (!shared) return own.filter((other) => endOf(other) > sentAt).length
    return own.filter((other) => other.sentAt > sentAt - windowMs && other.sentAt <= sentAt).length
  }

  const createSlot = (now: number): Slot => {
    const request: Sent = { sentAt: now, answeredAt: Infinity }
    own = [...own, request]
    let open = true
    const close = (settle: () => void): void => {
      if (!open) return
      open = false
      settle()
      pump()
    }
    const drop = (): void => {
      own = own.filter((other) => other !== request)
    }
    return {
      release(headers) {
        close(() => {
          request.answeredAt = clock.now()
          hear(headers)
          const remaining = headers?.remaining ?? null
          if (remaining !== null) learn(limit - remaining - counted(request))
          const oldest = own.find(({ answeredAt }) => answeredAt === Infinity) ?? request
          own = own.filter((other) => endOf(other) > oldest.sentAt)
        })
      },
      refused(headers) {
        close(() => {
          drop()
          hear(headers)
          shared = true
          const resume = clock.now() + Math.min(headers.resetMs ?? windowMs, longestBlockMs)
          blockedUntil = Math.max(blockedUntil, resume)
        })
      },
      unused() {
        close(drop)
      },
    }
  }

  const available = (): number => free(clock.now())
  const busy = (): boolean => queues.slice(0, priority.wait).some((queue) => queue.length > 0)

  return {
    acquire: (level, signal) =>
      abortable(signal, (grant) => {
        const queue = queues[level] ?? []
        queue.push(grant)
        pump()
        return () => {
          queue.splice(queue.indexOf(grant), 1)
          // A timer that nobody waits for would keep the process alive.
          if (isIdle()) endWait(timer)
        }
      }),
    available,
    busy,
    isScarce: () => busy() || available() < limit / 2,
  }
}

/** From when on the server cannot count it any more. */
function endOf({ answeredAt }: Sent): number {
  return answeredAt + windowMs
}
