import type { RawApiTypes } from '@datocms/cma-client'
import type { Track } from '../resources.ts'
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
import { readPages } from './pages.ts'

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

/** Every subtitle track of an upload; audio tracks are left out. (DatoCMS: upload track, instances.) */
export async function listTracks(
  api: Api,
  uploadId: string,
  options: CallOptions,
): Promise<readonly Track[]> {
  const path = ['uploads', uploadId, 'tracks']
  const tracks = await readPages(api, { path, ...options }, (data: RawApiTypes.UploadTrack) => ({
    ...toTrack(uploadId, data),
    type: data.attributes.type,
  }))
  return tracks.filter(({ type }) => type === 'subtitles').map(({ type, ...track }) => track)
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

/** The host of the project's admin area; null where DatoCMS says none. (DatoCMS: site, `internal_domain`.) */
export async function findAdminHost(api: Api, signal: AbortSignal): Promise<string | null> {
  const options = { priority: priority.read, signal }
  const body = await sendAndWait(api, { method: 'GET', path: ['site'], ...options })
  const host = take('GET /site', () =>
    textOrNull((body as RawApiTypes.SiteSelfTargetSchema).data.attributes.internal_domain),
  )
  return host !== null && hostName.test(host) ? host : null
}

/** Of several labels, so that a word such as `undefined` is none. (RFC 1123 § 2.1.) */
const hostName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i

/** The track that a create job's payload tells of, or null where it tells of none. An id alone is enough. */
export function trackOfPayload(uploadId: string, payload: unknown): Track | null {
  const data: unknown = (payload as { data?: unknown } | null)?.data
  const track = (Array.isArray(data) ? data[0] : data) as RawApiTypes.UploadTrack | null | undefined
  if (track?.type !== 'upload_track') return null
  try {
    return toTrack(uploadId, track)
  } catch {
    return null
  }
}

/**
 * A track with what can be understood of it. Mux may tell a language, a name and closed captions otherwise than it was
 * given them, and a status that is not documented is none to act on.
 *
 * @throws {TypeError} where it has no id.
 */
function toTrack(uploadId: string, { id, attributes }: RawApiTypes.UploadTrack): Track {
  const { name, language_code: code, closed_captions: flag, status, error } = attributes ?? {}
  return {
    id: idOf(id),
    uploadId,
    name: typeof name === 'string' ? name : '',
    language: typeof code === 'string' ? canonicalLanguage(code) : '',
    closedCaptions: [true, 'true', 1].includes(flag ?? false),
    status: status === 'ready' || status === 'errored' ? status : 'preparing',
    error: reasonOfTrack(error),
  }
}

function reasonOfTrack(error: unknown): string | null {
  if (typeof error === 'string') return error
  const { message, messages } = (error ?? {}) as { message?: unknown; messages?: unknown }
  const words = [message, ...(Array.isArray(messages) ? messages : [])]
  return words.filter((word) => typeof word === 'string').join('; ') || null
}

function canonicalLanguage(code: string): string {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? code
  } catch {
    return code
  }
}
