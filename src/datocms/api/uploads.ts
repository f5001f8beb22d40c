import type { RawApiTypes } from '@datocms/cma-client'
import { ApiError, concernsAll, isPassing } from '../errors.ts'
import type { Upload } from '../resources.ts'
import type { Api } from '../transport/http.ts'
import { priority } from '../transport/rate-limit.ts'
import { idOf, sendAndWait, take, textOf, textOrNull } from './answers.ts'
import { readPages } from './pages.ts'

/** DatoCMS takes up to 500 ids a page; fewer keep the URL short. */
const idsPerRequest = 100
/** The most that DatoCMS gives a page. */
const uploadsPerPage = 500

/**
 * The uploads with these ids, by id. An id that DatoCMS does not know is absent, even where DatoCMS refuses a whole
 * batch for it. (DatoCMS: upload, instances.)
 */
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
    const found = await readUploads(api, batch, signal).catch((error) => {
      if (isAboutQuery(error)) return null
      throw error
    })
    for (const upload of found ?? []) uploads.set(upload.id, upload)
    if (found) return
    const [only, ...others] = batch
    if (only !== undefined && others.length === 0) {
      const upload = await findUpload(api, only, signal)
      if (upload) uploads.set(upload.id, upload)
      return
    }
    const half = Math.ceil(batch.length / 2)
    await Promise.all([find(batch.slice(0, half)), find(batch.slice(half))])
  }
  const [first, ...rest] = batches
  if (first) await find(first)
  await Promise.all(rest.map(find))
  return uploads
}

/**
 * Every video of the project, processed or not. DatoCMS is asked for videos only; where it does not take that filter,
 * for all uploads. (DatoCMS: upload, instances; `filter[fields]` is that of the GraphQL API.)
 */
export async function listVideos(api: Api, signal: AbortSignal): Promise<readonly Upload[]> {
  const read = (query: Readonly<Record<string, string>>) =>
    readPages(
      api,
      {
        path: ['uploads'],
        query: { ...query, 'page[limit]': String(uploadsPerPage) },
        priority: priority.read,
        signal,
        // Without a count the list goes on until a page has nothing new.
        expected: Number.POSITIVE_INFINITY,
      },
      toUpload,
    )
  const uploads = await read({ 'filter[fields][type][eq]': 'video' }).catch((error) => {
    if (isAboutQuery(error)) return read({})
    throw error
  })
  return uploads.filter(
    ({ mimeType, playbackId }) => playbackId !== null || mimeType?.startsWith('video/'),
  )
}

function readUploads(
  api: Api,
  ids: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Upload[]> {
  const query = { 'filter[ids]': ids.join(','), 'page[limit]': String(idsPerRequest) }
  const options = { priority: priority.read, signal, expected: ids.length }
  return readPages(api, { path: ['uploads'], query, ...options }, toUpload)
}

/** One upload; null where DatoCMS has none. (DatoCMS: upload, self.) */
async function findUpload(
  api: Api,
  id: string,
  signal: AbortSignal | undefined,
): Promise<Upload | null> {
  const path = ['uploads', id]
  try {
    const body = await sendAndWait(api, { method: 'GET', path, priority: priority.read, signal })
    return take(`GET /${path.join('/')}`, () =>
      toUpload((body as RawApiTypes.UploadSelfTargetSchema).data),
    )
  } catch (error) {
    const isUnknown =
      error instanceof ApiError && (error.status === 404 || error.has('INVALID_ENTITY_ID'))
    if (isUnknown) return null
    throw error
  }
}

const qualities = ['high', 'medium', 'low'] as const

/** @throws {TypeError} where it has another shape than documented. */
function toUpload({ id, attributes }: RawApiTypes.Upload): Upload {
  return {
    id: idOf(id),
    filename: textOf(attributes.filename),
    mimeType: textOrNull(attributes.mime_type),
    playbackId: attributes.mux_playback_id && idOf(attributes.mux_playback_id),
    mp4: qualities.find((each) => each === attributes.mux_mp4_highest_res) ?? null,
    durationMs: typeof attributes.duration === 'number' ? attributes.duration * 1_000 : null,
    createdAt: typeof attributes.created_at === 'string' ? attributes.created_at : null,
  }
}

/** Whether a list of uploads may have been refused for what it asks for, so that a plainer one is granted. */
function isAboutQuery(error: unknown): boolean {
  const status = error instanceof ApiError ? error.status : null
  const isOfRequest = status !== null && [400, 404, 413, 414, 422].includes(status)
  return isOfRequest && !concernsAll(error) && !isPassing(error)
}
