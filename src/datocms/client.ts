import type { RawApiTypes } from '@datocms/cma-client'
import { ApiError, UnavailableError } from './errors.ts'
import { type Api, type ApiRequest, errorEntries } from './http.ts'
import { type Priority, priority, type Slot } from './rate-limit.ts'
import type { Track, Upload } from './resources.ts'

/** What a write was answered with: a job to wait for, or, should DatoCMS ever be quick, the result. */
export type Accepted<T> =
  | { readonly kind: 'job'; readonly jobId: string }
  | { readonly kind: 'result'; readonly result: T | null }

/** What became of a job. `payload` is the body of the delayed answer. */
export type JobResult =
  | { readonly kind: 'finished'; readonly payload: unknown }
  | { readonly kind: 'failed'; readonly error: ApiError }

export interface NewTrack {
  readonly uploadId: string
  /** A URL, or the id of an upload request. */
  readonly source: string
  readonly language: string
  readonly closedCaptions: boolean
  readonly name: string
}

export interface UploadRequest {
  readonly id: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

interface CallOptions {
  readonly priority: Priority
  readonly signal?: AbortSignal | undefined
  readonly slot?: Slot
}

/** DatoCMS takes up to 500 ids a page; fewer keep the URL short. */
const idsPerRequest = 100

const mostInlineWaitMs = 120_000

/** The uploads with these ids, by id. An id that DatoCMS does not know is absent. (DatoCMS: upload, instances.) */
export async function findUploads(
  api: Api,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Upload>> {
  const uploads = new Map<string, Upload>()
  const batches = []
  for (let at = 0; at < ids.length; at += idsPerRequest) {
    batches.push(ids.slice(at, at + idsPerRequest))
  }
  const find = async (batch: readonly string[]): Promise<void> => {
    const body = await sendAndWait(api, {
      method: 'GET',
      path: ['uploads'],
      query: { 'filter[ids]': batch.join(','), 'page[limit]': String(idsPerRequest) },
      priority: priority.read,
      signal,
    })
    const found = take('GET /uploads', () =>
      (body as RawApiTypes.UploadInstancesTargetSchema).data.map(({ id, attributes }) => ({
        id,
        filename: attributes.filename,
        mimeType: attributes.mime_type,
        playbackId: attributes.mux_playback_id,
      })),
    )
    for (const upload of found) uploads.set(upload.id, upload)
  }
  const [first, ...rest] = batches
  if (first) await find(first)
  await Promise.all(rest.map(find))
  return uploads
}

/** Every subtitle track of an upload; audio tracks are left out. (DatoCMS: upload track, instances.) */
export async function listTracks(
  api: Api,
  uploadId: string,
  options: CallOptions,
): Promise<readonly Track[]> {
  const path = ['uploads', uploadId, 'tracks']
  const body = await sendAndWait(api, { method: 'GET', path, ...options })
  return take(`GET /${path.join('/')}`, () =>
    (body as RawApiTypes.UploadTrackInstancesTargetSchema).data
      .filter(({ attributes }) => attributes.type === 'subtitles')
      .map((track) => toTrack(uploadId, track)),
  )
}

/** Asks for a new track. (DatoCMS: upload track, create.) */
export async function createTrack(
  api: Api,
  { uploadId, source, language, closedCaptions, name }: NewTrack,
  options: CallOptions,
): Promise<Accepted<Track>> {
  const body: RawApiTypes.UploadTrackCreateSchema = {
    data: {
      type: 'upload_track',
      attributes: {
        url_or_upload_request_id: source,
        type: 'subtitles',
        language_code: language,
        name,
        closed_captions: closedCaptions,
      },
    },
  }
  const answer = await api.send({
    method: 'POST',
    path: ['uploads', uploadId, 'tracks'],
    body,
    ...options,
  })
  return accepted(answer.body, (payload) => trackOfPayload(uploadId, payload))
}

/** Asks for a track to be deleted. (DatoCMS: upload track, destroy.) */
export async function deleteTrack(
  api: Api,
  { uploadId, trackId }: { readonly uploadId: string; readonly trackId: string },
  options: CallOptions,
): Promise<Accepted<null>> {
  const answer = await api.send({
    method: 'DELETE',
    path: ['uploads', uploadId, 'tracks', trackId],
    ...options,
  })
  return accepted(answer.body, () => null)
}

/** Asks where to put the bytes of a file. An unused one does no harm. (DatoCMS: upload request, create.) */
export async function createUploadRequest(
  api: Api,
  filename: string,
  options: CallOptions,
): Promise<UploadRequest> {
  const body: RawApiTypes.UploadRequestCreateSchema = {
    data: { type: 'upload_request', attributes: { filename } },
  }
  const answer = await sendAndWait(api, {
    method: 'POST',
    path: ['upload-requests'],
    body,
    repeatable: true,
    ...options,
  })
  return take('POST /upload-requests', () => {
    const { id, attributes } = (answer as RawApiTypes.UploadRequestCreateTargetSchema).data
    const { url, request_headers: headers } = attributes
    return { id, url, headers: headers as Record<string, string> }
  })
}

/** Asks for a job's result once; null while it runs. (DatoCMS: job result; 404 while it runs.) */
export async function findJobResult(
  api: Api,
  jobId: string,
  options: CallOptions,
): Promise<JobResult | null> {
  try {
    const { body } = await api.send({ method: 'GET', path: ['job-results', jobId], ...options })
    const { status, payload } = take(
      `GET /job-results/${jobId}`,
      () => (body as RawApiTypes.JobResultSelfTargetSchema).data.attributes,
    )
    if (status >= 200 && status < 300) return { kind: 'finished', payload }
    const request = `job ${jobId}`
    const error = new ApiError({ request, status, ...errorEntries(payload), requestId: null })
    return { kind: 'failed', error }
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** The host of the project's admin area, or null. (DatoCMS: site, `internal_domain`.) */
export async function findAdminHost(api: Api, signal: AbortSignal): Promise<string | null> {
  const options = { priority: priority.read, signal }
  const body = await sendAndWait(api, { method: 'GET', path: ['site'], ...options })
  return (body as RawApiTypes.SiteSelfTargetSchema).data.attributes.internal_domain
}

/** The track that a create job's payload tells of, or null where it tells of none. */
export function trackOfPayload(uploadId: string, payload: unknown): Track | null {
  const data = (payload as { data?: RawApiTypes.UploadTrack } | null)?.data
  return data?.type === 'upload_track' ? toTrack(uploadId, data) : null
}

/** Takes what is wanted out of an answer. @throws {UnavailableError} where it has another shape than documented. */
function take<T>(request: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new UnavailableError(
      `DatoCMS gave no usable answer to ${request}: its JSON is not what the API promises. Run the workflow again; if it stays so, check the input \`api-url\`.`,
      { cause },
    )
  }
}

function accepted<T>(body: unknown, read: (payload: unknown) => T | null): Accepted<T> {
  const jobId = jobIdOf(body)
  if (jobId !== null) return { kind: 'job', jobId }
  return { kind: 'result', result: read(body) }
}

/**
 * Sends a request whose answer is wanted at once. DatoCMS: "all endpoints could return async jobs
 * in the future", so a job is waited for here too.
 */
async function sendAndWait(api: Api, request: ApiRequest): Promise<unknown> {
  const { body } = await api.send(request)
  const jobId = jobIdOf(body)
  if (jobId === null) return body
  const { priority, signal } = request
  for (let waited = 250; waited < mostInlineWaitMs; waited *= 1.5) {
    await api.clock.sleep(waited / 3, signal)
    const job = await findJobResult(api, jobId, { priority, signal })
    if (job?.kind === 'finished') return job.payload
    if (job?.kind === 'failed') throw job.error
  }
  throw new UnavailableError(
    `DatoCMS did not finish ${request.method} /${request.path.join('/')} (job ${jobId}). Run the workflow again later.`,
    { cause: undefined },
  )
}

function jobIdOf(body: unknown): string | null {
  const data = (body as { data?: { type?: unknown; id?: unknown } } | null)?.data
  return data?.type === 'job' ? String(data.id) : null
}

function toTrack(uploadId: string, { id, attributes }: RawApiTypes.UploadTrack): Track {
  return {
    id,
    uploadId,
    name: attributes.name ?? '',
    language: canonicalLanguage(attributes.language_code),
    closedCaptions: attributes.closed_captions === true,
    status: attributes.status,
    error: attributes.error,
  }
}

function canonicalLanguage(code: string): string {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? code
  } catch {
    return code
  }
}
