import type { RawApiTypes } from '@datocms/cma-client'
import { ApiError, UnavailableError, UnknownFateError } from '../errors.ts'
import type { Api, ApiRequest } from '../transport/http.ts'
import { errorEntries } from '../transport/verdict.ts'

/** What a write was answered with: a job to wait for, or, should DatoCMS ever be quick, the result. */
export type Accepted<T> =
  | { readonly kind: 'job'; readonly jobId: string }
  | { readonly kind: 'result'; readonly result: T | null }

/** What became of a job. `payload` is the body of the delayed answer. */
export type JobResult =
  | { readonly kind: 'finished'; readonly payload: unknown }
  | { readonly kind: 'failed'; readonly error: ApiError }

export type CallOptions = Pick<ApiRequest, 'priority' | 'signal' | 'slot'>
export type WriteOptions = Pick<ApiRequest, 'priority' | 'signal' | 'onWrite'>

const mostInlineWaitMs = 120_000

/**
 * Sends a request whose answer is wanted at once. DatoCMS: "all endpoints could return async jobs
 * in the future", so a job is waited for here too.
 */
export async function sendAndWait(api: Api, request: ApiRequest): Promise<unknown> {
  const body = await api.send(request)
  const label = `${request.method} /${request.path.join('/')}`
  const jobId = take(label, () => jobIdOf(body))
  if (jobId === null) return body
  const { priority, signal } = request
  for (let waited = 250; waited < mostInlineWaitMs; waited *= 1.5) {
    await api.clock.sleep(waited / 3, signal)
    const job = await findJobResult(api, jobId, { priority, signal })
    if (job?.kind === 'finished') return job.payload
    if (job?.kind === 'failed') throw job.error
  }
  throw new UnavailableError(
    `DatoCMS did not finish ${label} (job ${jobId}). Run the workflow again later.`,
  )
}

/**
 * Sends a request that changes tracks.
 *
 * @throws {UnknownFateError} also where it was taken with an answer of another shape than documented.
 */
export async function write<T>(
  api: Api,
  request: Pick<ApiRequest, 'method' | 'path' | 'body'>,
  options: WriteOptions,
  read: (payload: unknown) => T | null,
): Promise<Accepted<T>> {
  const body = await api.send({ ...request, ...options })
  try {
    const jobId = jobIdOf(body)
    return jobId === null ? { kind: 'result', result: read(body) } : { kind: 'job', jobId }
  } catch (cause) {
    throw new UnknownFateError(`${request.method} /${request.path.join('/')}`, { cause })
  }
}

/** Asks for a job's result once; null while it runs. (DatoCMS: job result; 404 while it runs.) */
export async function findJobResult(
  api: Api,
  jobId: string,
  options: CallOptions,
): Promise<JobResult | null> {
  try {
    const body = await api.send({ method: 'GET', path: ['job-results', jobId], ...options })
    const { status, payload } = take(`GET /job-results/${jobId}`, () => {
      const { attributes } = (body as RawApiTypes.JobResultSelfTargetSchema).data
      return { ...attributes, status: statusOf(attributes.status) }
    })
    if (status >= 200 && status < 300) return { kind: 'finished', payload }
    const request = `job ${jobId}`
    const error = new ApiError({ request, status, ...errorEntries(payload), requestId: null })
    return { kind: 'failed', error }
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** Takes what is wanted out of an answer. @throws {UnavailableError} where it has another shape than documented. */
export function take<T>(request: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new UnavailableError(
      `DatoCMS gave no usable answer to ${request}: its JSON is not what the API promises. Run the workflow again; if it stays so, check the input \`api-url\`.`,
      { cause },
    )
  }
}

/** A number is as good as its digits. @throws {TypeError} where it is no text that can be part of a path. */
export function idOf(value: unknown): string {
  const id = Number.isSafeInteger(value) ? String(value) : textOf(value)
  if (id === '' || id === '.' || id === '..') throw new TypeError('an id that is none')
  return id
}

/** @throws {TypeError} where it is no text. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('a value that is no text')
  return value
}

/** Absent is null. @throws {TypeError} where it is something else than text. */
export function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : textOf(value)
}

function statusOf(value: unknown): number {
  if (!Number.isInteger(value)) throw new TypeError('a status that is no number')
  return Number(value)
}

function jobIdOf(body: unknown): string | null {
  const data = (body as { data?: { type?: unknown; id?: unknown } | null } | null)?.data
  return data?.type === 'job' ? idOf(data.id) : null
}
