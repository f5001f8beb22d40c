import type { Dispatcher } from 'undici'
import type { Clock } from '../../shared/clock.ts'
import { ApiError, UnavailableError, UnknownFateError } from '../errors.ts'
import { type Priority, priority, type RateLimiter, type Slot } from './rate-limit.ts'
import { judge, rateLimitOf, type Verdict } from './verdict.ts'
import { exchange, type WireAnswer, WireError } from './wire.ts'

export interface ApiOptions {
  readonly baseUrl: URL
  readonly token: string
  /** The DatoCMS environment, or null for the primary one. */
  readonly environment: string | null
  readonly clock: Clock
  readonly dispatcher: Dispatcher
  readonly limiter: RateLimiter
  /** Gets one line for each exchange. Never a secret. */
  readonly trace: (line: string) => void
}

/** A request that writes is on its way and may be taken, or plainly changed nothing. */
export type WriteState = 'sent' | 'refused'

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Path segments; each is encoded, so that an id can never change the path. */
  readonly path: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly priority: Priority
  /** Whether it does no harm to send it twice. Every GET is. */
  readonly repeatable?: boolean
  readonly signal?: AbortSignal | undefined
  /** Called at each attempt: when it is on its way, and when it plainly changed nothing after all. */
  readonly onWrite?: (state: WriteState) => void
  /** A slot that was acquired before, for the first attempt. */
  readonly slot?: Slot
}

export interface Api extends Pick<ApiOptions, 'baseUrl' | 'clock' | 'limiter'> {
  /**
   * Sends a request, again where that is safe, and gives the body of its answer: JSON, or null. A 429 is waited for; a failed exchange, a 5xx and a
   * body that is not JSON are repeated for what is repeatable.
   *
   * @throws {ApiError} when DatoCMS refuses.
   * @throws {UnknownFateError} when a request that must not be repeated got no usable answer.
   * @throws {UnavailableError} when a repeatable one got none, however often.
   */
  send(request: ApiRequest): Promise<unknown>
  /** How many requests there were until now, polls included; how many were answered 429; how many asked for a job. */
  counts(): { readonly datocms: number; readonly rateLimited: number; readonly jobPolls: number }
}

const timeoutMs = 30_000
const maxAnswerBytes = 16 * 1024 * 1024
const mostAttempts = 5
/**
 * A token that others use up without a pause must not keep the step for ever: how long nothing but refusals is borne
 * by all requests together. One without which a track would be lost bears it for longer than the track is worked on.
 * Milliseconds.
 */
const patienceMs = 90_000
const urgentPatienceMs = 330_000
/** How long one request is refused while others are granted. Milliseconds. */
const mostPatienceMs = 450_000

export function createApi(options: ApiOptions): Api {
  const { clock, limiter } = options
  const counts = { datocms: 0, rateLimited: 0, jobPolls: 0 }
  /** When the first of the refusals came that nothing else has come since; on the clock. */
  let refusedSince: number | null = null

  const once = async (label: string, request: ApiRequest, slot: Slot): Promise<Verdict> => {
    const started = clock.now()
    counts.datocms++
    if (request.path[0] === 'job-results') counts.jobPolls++
    let answer: WireAnswer
    request.onWrite?.('sent')
    try {
      answer = await exchange(options, urlOf(options.baseUrl, request), {
        method: request.method,
        headers: headersOf(options, request),
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        timeoutMs,
        maxBytes: maxAnswerBytes,
        signal: request.signal,
      })
    } catch (error) {
      slot.release(null)
      if (!(error instanceof WireError)) throw error
      if (!error.mayHaveArrived) request.onWrite?.('refused')
      options.trace(`${label} failed: ${error.message} (${Math.round(clock.now() - started)} ms)`)
      return { kind: error.mayHaveArrived ? 'unknown' : 'unsent', cause: error }
    }
    const headers = rateLimitOf(answer)
    options.trace(
      `${label} ${answer.status} (${Math.round(clock.now() - started)} ms, ${headers.remaining ?? '?'} requests remaining)`,
    )
    if (answer.status === 429) {
      counts.rateLimited++
      refusedSince ??= clock.now()
      slot.refused(headers)
    } else {
      refusedSince = null
      slot.release(headers)
    }
    const verdict = judge(label, answer)
    const isOpen = verdict.kind === 'answer' || verdict.kind === 'unknown'
    if (!isOpen) request.onWrite?.('refused')
    if (verdict.kind === 'no') throw verdict.cause
    return verdict
  }

  const isUsedUp = ({ priority: level }: ApiRequest): boolean => {
    const patience = level === priority.urgent ? urgentPatienceMs : patienceMs
    return refusedSince !== null && clock.now() - refusedSince > patience
  }

  return {
    counts: () => ({ ...counts }),
    limiter,
    clock,
    baseUrl: options.baseUrl,
    async send(request) {
      const repeatable = request.repeatable ?? request.method === 'GET'
      const label = `${request.method} /${request.path.join('/')}`
      let slot = request.slot
      let failures = 0
      let firstRefusal: number | null = null
      for (;;) {
        slot ??= await limiter.acquire(request.priority, request.signal)
        const verdict = await once(label, request, slot)
        slot = undefined
        if (verdict.kind === 'answer') return verdict.body
        if (verdict.kind === 'refused') {
          firstRefusal ??= clock.now()
          const isStarved = clock.now() - firstRefusal > mostPatienceMs
          if (isStarved || isUsedUp(request)) throw verdict.cause
          continue
        }
        failures++
        const safe = repeatable || verdict.kind === 'unsent' || verdict.kind === 'temporary'
        if (!safe) throw new UnknownFateError(label, { cause: verdict.cause })
        if (failures >= mostAttempts) {
          if (verdict.cause instanceof ApiError) throw verdict.cause
          const { message } = verdict.cause
          const remedy =
            verdict.kind === 'unsent'
              ? 'check the input `api-url`, and the proxy and firewall of the runner'
              : 'see https://status.datocms.com'
          throw new UnavailableError(
            `DatoCMS gave no usable answer to ${label} in ${failures} attempts: ${message}. Run the workflow again; if it stays so, ${remedy}.`,
            { cause: verdict.cause },
          )
        }
        await clock.sleep(backoffMs(failures), request.signal)
      }
    },
  }
}

function urlOf(base: URL, { path, query }: ApiRequest): URL {
  const url = new URL(base)
  const segments = path.map((segment) => {
    if (segment === '' || segment === '.' || segment === '..') {
      throw new TypeError(`"${segment}" cannot be part of a DatoCMS path.`)
    }
    return encodeURIComponent(segment)
  })
  url.pathname = `${base.pathname.replace(/\/$/, '')}/${segments.join('/')}`
  for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value)
  return url
}

function headersOf({ token, environment }: ApiOptions, { body }: ApiRequest) {
  return {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    'x-api-version': '3',
    'user-agent': 'sync-subtitles-to-datocms',
    ...(environment === null ? {} : { 'x-environment': environment }),
    ...(body === undefined ? {} : { 'content-type': 'application/vnd.api+json' }),
  }
}

/** Doubles from half a second, with full jitter on the upper half, so that runs do not march in step. */
function backoffMs(failures: number): number {
  const base = 500 * 2 ** (failures - 1)
  return base / 2 + Math.random() * (base / 2)
}
