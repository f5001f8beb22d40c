import { reasonOf } from '../shared/words.ts'
import { type ApiErrorEntry, explain, type Refusal, textOf } from './refusal.ts'

/** DatoCMS said no. The request was not carried out. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly entries: readonly ApiErrorEntry[]
  readonly transient: boolean

  constructor(refusal: Refusal) {
    super(explain(refusal))
    this.status = refusal.status
    this.entries = refusal.entries
    this.transient = refusal.transient
  }

  has(code: string): boolean {
    return this.entries.some((entry) => entry.code === code)
  }
}

/** Whether DatoCMS has nothing of what was asked for. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 404 || error.has('NOT_FOUND'))
}

/** Others used up the rate limit of the token for as long as it is waited for. */
export class RateLimitError extends ApiError {}

/** Nobody knows whether DatoCMS carried the request out: it must be settled by looking. */
export class UnknownFateError extends Error {
  override readonly name = 'UnknownFateError'

  constructor(request: string, options: { cause: unknown }) {
    super(
      `DatoCMS gave no usable answer to ${request} (${shortReason(options.cause)}), so that it may or may not have been carried out. Run the workflow again: it looks, and finishes the work.`,
      options,
    )
  }
}

/** A read got no usable answer, however often it was repeated. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

/** The bucket took no file, however often it was sent, or is none to trust. */
export class BucketError extends UnavailableError {}

/** What an error says, for people who know HTTP: of an answer its status and codes alone. */
export function shortReason(error: unknown): string {
  if (!(error instanceof ApiError)) return reasonOf(error)
  return [`HTTP ${error.status}`, ...error.entries.map(({ code }) => code)].join(', ')
}

/** Codes that every further request would meet too, so that going on is of no use. */
const codesForAll = [
  'DEACTIVATED_SITE',
  'ENVIRONMENT_IN_READ_ONLY_MODE',
  'IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT',
  'INSUFFICIENT_PERMISSIONS',
  'INVALID_AUTHORIZATION_HEADER',
  'INVALID_ENVIRONMENT',
  'INVALID_SITE',
  'MAINTENANCE_MODE',
  'PLAN_UPGRADE_REQUIRED',
  'PLATFORM_SCHEDULED_MAINTENANCE',
]

/** Whether DatoCMS would answer the same for every other track, now and in a while. */
export function concernsAll(error: unknown): error is ApiError {
  return (
    error instanceof RateLimitError ||
    (error instanceof ApiError &&
      (error.status === 401 || codesForAll.some((code) => error.has(code))))
  )
}

/**
 * Whether nothing more is to be begun in this run. A bucket out of reach is such a reason too, but none to give up
 * what is under way: an old text is put back as soon as the bucket takes it.
 */
export function haltsRun(error: unknown): error is Error {
  return concernsAll(error) || error instanceof BucketError
}

/** Codes that say: not now. */
const passingCodes = ['CONCURRENT_UPLOAD_UPDATE', 'SERVICE_UNAVAILABLE', 'TOO_MANY_OPERATIONS']

/** Whether the same request may well be granted in a moment. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  const { status, transient } = error
  return (
    transient || status >= 500 || status === 429 || passingCodes.some((code) => error.has(code))
  )
}

/** Whether the request is granted once others of the same upload or project are done. */
export function isBusy(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.has('CONCURRENT_UPLOAD_UPDATE') || error.has('TOO_MANY_OPERATIONS'))
  )
}

/** Whether DatoCMS, or Mux behind it, refused because another track has the name. */
export function isNameTaken(error: unknown): boolean {
  if (!(error instanceof ApiError) || isBusy(error)) return false
  return (
    error.status === 409 ||
    error.entries.some(({ code, details }) => tellsNameTaken(`${code} ${textOf(details)}`))
  )
}

/** Whether words of DatoCMS or Mux say that a name is taken. Nobody documents them. */
export function tellsNameTaken(words: string): boolean {
  return /uniqu|duplicate|conflict|already|\btaken\b|in use/i.test(words)
}
