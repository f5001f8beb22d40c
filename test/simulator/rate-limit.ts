export type RateLimitMode = 'fixed-window' | 'sliding-window' | 'token-bucket'

export interface RateLimitOptions {
  readonly mode: RateLimitMode
  /** Requests per period. */
  readonly limit: number
  /** Milliseconds. */
  readonly periodMs: number
  /** Where the fixed windows begin, milliseconds of the clock. */
  readonly epoch: number
}

export interface Allowance {
  readonly allowed: boolean
  readonly remaining: number
  /** Whole seconds until the next request can be made; only where none was allowed. */
  readonly resetSeconds: number | null
}

/** Takes one request out of the limit at a time of the clock; times never go back. */
export type RateLimit = (now: number) => Allowance

/** Refused requests do not count against the limit. */
export function createRateLimit(options: RateLimitOptions): RateLimit {
  switch (options.mode) {
    case 'fixed-window':
      return fixedWindow(options)
    case 'sliding-window':
      return slidingWindow(options)
    case 'token-bucket':
      return tokenBucket(options)
  }
}

function allowed(remaining: number): Allowance {
  return { allowed: true, remaining, resetSeconds: null }
}

function refused(waitMs: number): Allowance {
  return { allowed: false, remaining: 0, resetSeconds: Math.max(1, Math.ceil(waitMs / 1000)) }
}

function fixedWindow({ limit, periodMs, epoch }: RateLimitOptions): RateLimit {
  let window = Number.NEGATIVE_INFINITY
  let used = 0
  return (now) => {
    const current = Math.floor((now - epoch) / periodMs)
    if (current > window) {
      window = current
      used = 0
    }
    if (used >= limit) return refused(epoch + (window + 1) * periodMs - now)
    used += 1
    return allowed(limit - used)
  }
}

function slidingWindow({ limit, periodMs }: RateLimitOptions): RateLimit {
  const times: number[] = []
  return (now) => {
    while (times[0] !== undefined && times[0] <= now - periodMs) times.shift()
    const oldest = times[0]
    if (oldest !== undefined && times.length >= limit) return refused(oldest + periodMs - now)
    times.push(now)
    return allowed(limit - times.length)
  }
}

function tokenBucket({ limit, periodMs }: RateLimitOptions): RateLimit {
  let tokens = limit
  let filledAt: number | null = null
  return (now) => {
    if (filledAt !== null) tokens = Math.min(limit, tokens + ((now - filledAt) * limit) / periodMs)
    filledAt = now
    if (tokens < 1) return refused(((1 - tokens) * periodMs) / limit)
    tokens -= 1
    return allowed(Math.floor(tokens))
  }
}

/**
 * Lets another consumer of the same limit take its share: `perSecond` requests, evenly spread, none
 * of them twice. `onOther` gets what it was answered.
 */
export function shareRateLimit(
  limit: RateLimit,
  perSecond: () => number,
  onOther: (answer: Allowance) => void = () => {},
): RateLimit {
  let last: number | null = null
  let owed = 0
  return (now) => {
    const rate = perSecond() / 1000
    let from = last ?? now
    if (rate > 0) {
      owed += (now - from) * rate
      while (owed >= 1) {
        owed -= 1
        from = Math.max(from, now - owed / rate)
        onOther(limit(from))
      }
    }
    last = now
    return limit(now)
  }
}
