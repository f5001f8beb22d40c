import { jsonReply, type Kind, type Reply, textReply } from './exchange.ts'

/** Whether what was asked for is carried out all the same: never, before the client sees the fault, or some milliseconds later. */
export type Effect = 'never' | 'done' | { readonly afterMs: number }

/** What goes wrong with one request. */
export type Fault =
  /** The connection is cut without an answer. */
  | { readonly kind: 'reset'; readonly effect: Effect }
  /** The connection stays open and nothing comes, until the client gives up. */
  | { readonly kind: 'timeout'; readonly effect: Effect }
  /** Another answer than the true one. */
  | { readonly kind: 'answer'; readonly effect: Effect; readonly reply: Reply }
  /** The true answer, late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The true answer, once something else has happened. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> }
  /** The true answer, without a word on its length. */
  | { readonly kind: 'unmeasured' }
  /** Carried out; half of the body, then the connection is cut. */
  | { readonly kind: 'truncated' }
  /** Carried out; the body drips for `ms`. */
  | { readonly kind: 'slow-body'; readonly ms: number }
  /** Carried out; a body that goes on until the client hangs up. */
  | { readonly kind: 'endless-body' }

export interface FaultInfo {
  readonly kind: Kind
  /** 1 for the first request of this kind, the simulator's own fetches included. */
  readonly nth: number
  /** 1 for the first request of all. */
  readonly total: number
}

/** What goes wrong with one job. */
export type JobFault =
  /** Its result is 404 for ever. */
  | { readonly kind: 'lost'; readonly effect: 'never' | 'done' }
  /** Its result is this error. */
  | {
      readonly kind: 'fails'
      readonly effect: 'never' | 'done'
      readonly status: number
      readonly code: string
      readonly details?: unknown
    }
  /** It takes this long. */
  | { readonly kind: 'takes'; readonly ms: number }

export type TrackFault =
  | { readonly kind: 'errored'; readonly error: string }
  /** It stays `preparing` this long. */
  | { readonly kind: 'slow'; readonly ms: number }

export function reset(effect: Effect = 'never'): Fault {
  return { kind: 'reset', effect }
}

export function timeout(effect: Effect = 'never'): Fault {
  return { kind: 'timeout', effect }
}

export function answer(reply: Reply, effect: Effect = 'never'): Fault {
  return { kind: 'answer', reply, effect }
}

/** 429 of the kind that somebody else caused; without `resetSeconds` it bears no X-RateLimit-Reset. */
export function tooManyRequests(resetSeconds: number | null = 1): Fault {
  const headers = {
    'x-ratelimit-limit': '60',
    'x-ratelimit-remaining': '0',
    ...(resetSeconds === null ? {} : { 'x-ratelimit-reset': String(resetSeconds) }),
  }
  return answer(jsonReply(429, apiErrors('RATE_LIMIT_EXCEEDED'), headers))
}

/** The page of a gateway, in HTML. */
export function badGateway(effect: Effect = 'never'): Fault {
  const page = '<html><head><title>502 Bad Gateway</title></head><body>cloudflare</body></html>'
  return answer(textReply(502, page, 'text/html'), effect)
}

export function internalError(effect: Effect = 'never'): Fault {
  return answer(jsonReply(500, apiErrors('EXCEPTION')), effect)
}

/** 503 with `transient`. */
export function unavailable(effect: Effect = 'never'): Fault {
  return answer(jsonReply(503, apiErrors('SERVICE_UNAVAILABLE', {}, true)), effect)
}

export function redirect(to: string, status = 302): Fault {
  return answer({ status, headers: { location: to }, body: '' })
}

let lastErrorId = 0

/** The envelope of the API's errors. `transient` is absent where it is not true. */
export function apiErrors(code: string, details: unknown = {}, transient = false) {
  lastErrorId = (lastErrorId + 0x9e37) & 0xffffff
  const error = {
    id: lastErrorId.toString(16).padStart(6, '0'),
    type: 'api_error',
    attributes: {
      code,
      doc_url: `https://www.datocms.com/docs/content-management-api/errors#${code}`,
      details,
      ...(transient ? { transient: true } : {}),
    },
  }
  return { data: [error] }
}
