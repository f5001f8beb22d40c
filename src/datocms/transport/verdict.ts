import { ApiError, RateLimitError } from '../errors.ts'
import type { ApiErrorEntry } from '../refusal.ts'
import type { RateLimitHeaders } from './rate-limit.ts'
import type { WireAnswer } from './wire.ts'

/** What an answer of DatoCMS, or its absence, says of a request. */
export type Verdict =
  /** Status 2xx; the body is parsed, and null where it is empty. */
  | { readonly kind: 'answer'; readonly body: unknown }
  /** 429: not carried out. */
  | { readonly kind: 'refused'; readonly cause: RateLimitError }
  /** Not carried out, and DatoCMS says that it may be later. */
  | { readonly kind: 'temporary'; readonly cause: ApiError }
  /** Never reached DatoCMS. */
  | { readonly kind: 'unsent'; readonly cause: Error }
  | { readonly kind: 'unknown'; readonly cause: Error }

/** Says what an answer means; `no` is plain: it was not carried out, and would not be. `label` names the request. */
export function judge(
  label: string,
  answer: WireAnswer,
): Verdict | { readonly kind: 'no'; readonly cause: ApiError } {
  const { status } = answer
  const body = parseJson(answer)
  if (body === undefined && status !== 429) {
    return { kind: 'unknown', cause: new Error(`HTTP ${status} with a body that is not JSON`) }
  }
  if (status >= 200 && status < 300) return { kind: 'answer', body }
  if (status >= 300 && status < 400) {
    return { kind: 'unknown', cause: new Error(`HTTP ${status}, a redirect that is not followed`) }
  }
  const { entries, transient } = errorEntries(body)
  const requestId = answer.header('x-request-id')
  const facts = { request: label, status, entries, transient, requestId }
  if (status === 429) return { kind: 'refused', cause: new RateLimitError(facts) }
  const error = new ApiError(facts)
  if (status >= 500) return { kind: 'unknown', cause: error }
  return { kind: transient ? 'temporary' : 'no', cause: error }
}

/** The errors of a DatoCMS body, or of a job's payload. (DatoCMS: errors.) */
export function errorEntries(body: unknown): {
  entries: readonly ApiErrorEntry[]
  transient: boolean
} {
  const data = (body as { data?: unknown } | null)?.data
  const attributes: readonly Record<string, unknown>[] = (Array.isArray(data) ? data : []).map(
    (entry) => (entry as { attributes?: Record<string, unknown> } | null)?.attributes ?? {},
  )
  return {
    entries: attributes
      .filter(({ code }) => typeof code === 'string')
      .map(({ code, details }) => ({ code: String(code), details })),
    transient: attributes.some(({ transient }) => transient === true),
  }
}

function parseJson({ body, status }: WireAnswer): unknown {
  if (body.length === 0) return status === 204 || status >= 300 ? null : undefined
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

/** What an answer says of the rate limit. */
export function rateLimitOf(answer: WireAnswer): RateLimitHeaders {
  const reset = numberOf(answer.header('x-ratelimit-reset') ?? answer.header('retry-after'))
  return {
    limit: numberOf(answer.header('x-ratelimit-limit')),
    remaining: numberOf(answer.header('x-ratelimit-remaining')),
    resetMs: reset === null ? null : reset * 1_000,
  }
}

function numberOf(value: string | null): number | null {
  if (value === null || !/^\d{1,9}(\.\d{1,9})?$/.test(value.trim())) return null
  return Number(value)
}
