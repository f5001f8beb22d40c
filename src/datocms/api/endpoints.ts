import type { RawApiTypes } from '@datocms/cma-client'
import type { Track, Upload } from '../resources.ts'
import type { Api } from '../transport/http.ts'
import { priority } from '../transport/rate-limit.ts'
import {
  type Accepted,
  type CallOptions,
  idOf,
  sendAndWait,
  take,
  textOf,
  textOrNull,
  type WriteOptions,
  write,
} from './answers.ts'

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

/** DatoCMS takes up to 500 ids a page; fewer keep the URL short. */
const idsPerRequest = 100

/** The uploads with these ids, by id. An id that DatoCMS does not know is absent. (DatoCMS: upload, instances.) */
export async function findUploads(
  api: Api,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Upload>> {
  const uploads = new Map<string, Upload>()
  const batches = Array.from({ length: Math.ceil(ids.length / idsPerRequest) }, (_, at) =>
    ids.slice(at * idsPerRequest, (at + 1) * idsPerRequest),
  )
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
        id: idOf(id),
        filename: textOf(attributes.filename),
        mimeType: textOrNull(attributes.mime_type),
        playbackId: attributes.mux_playback_id && idOf(attributes.mux_playback_id),
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
  options: WriteOptions,
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
  const path = ['uploads', uploadId, 'tracks']
  return write(api, { method: 'POST', path, body }, options, (payload) =>
    trackOfPayload(uploadId, payload),
  )
}

/** Asks for a track to be deleted. (DatoCMS: upload track, destroy.) */
export async function deleteTrack(
  api: Api,
  { uploadId, id }: Pick<Track, 'uploadId' | 'id'>,
  options: WriteOptions,
): Promise<Accepted<null>> {
  const path = ['uploads', uploadId, 'tracks', id]
  return write(api, { method: 'DELETE', path }, options, () => null)
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
    const headers: unknown = attributes.request_headers ?? {}
    if (typeof headers !== 'object') throw new TypeError('headers that are none')
    const entries = Object.entries(headers ?? {}).map(([name, value]) => [name, textOf(value)])
    return { id: idOf(id), url: textOf(attributes.url), headers: Object.fromEntries(entries) }
  })
}

/** The host of the project's admin area, or null. (DatoCMS: site, `internal_domain`.) */
export async function findAdminHost(api: Api, signal: AbortSignal): Promise<string | null> {
  const options = { priority: priority.read, signal }
  const body = await sendAndWait(api, { method: 'GET', path: ['site'], ...options })
  return take('GET /site', () =>
    textOrNull((body as RawApiTypes.SiteSelfTargetSchema).data.attributes.internal_domain),
  )
}

/** The track that a create job's payload tells of, or null where it tells of none that can be understood. */
export function trackOfPayload(uploadId: string, payload: unknown): Track | null {
  const data = (payload as { data?: RawApiTypes.UploadTrack | null } | null)?.data
  if (data?.type !== 'upload_track') return null
  try {
    return toTrack(uploadId, data)
  } catch {
    return null
  }
}

/** @throws {TypeError} where it has another shape than documented. */
function toTrack(uploadId: string, { id, attributes }: RawApiTypes.UploadTrack): Track {
  const { status, error } = attributes
  if (!['preparing', 'ready', 'errored'].includes(status)) throw new TypeError('an unknown status')
  return {
    id: idOf(id),
    uploadId,
    name: textOrNull(attributes.name) ?? '',
    language: canonicalLanguage(textOf(attributes.language_code)),
    closedCaptions: attributes.closed_captions === true,
    status,
    error: typeof error === 'string' ? error : null,
  }
}

function canonicalLanguage(code: string): string {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? code
  } catch {
    return code
  }
}
