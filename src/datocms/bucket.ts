import { mayLeadTo } from '../shared/safe-url.ts'
import { reasonOf } from '../shared/words.ts'
import { createUploadRequest, type UploadRequest } from './api/endpoints.ts'
import { BucketError } from './errors.ts'
import type { Lane } from './lane.ts'
import type { Session } from './session.ts'
import type { Api } from './transport/http.ts'
import { follow } from './transport/wire.ts'

export interface FileToPut {
  readonly filename: string
  readonly bytes: Uint8Array
  readonly contentType: 'text/vtt' | 'application/x-subrip'
}

export interface PutOptions {
  readonly lane: Lane
  /** Milliseconds that the bytes may take, each time that they are sent; by default two minutes. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal | undefined
}

const attempts = 6
const usualTimeoutMs = 120_000
/** A presigned URL lives for 15 minutes and serves one file. A PUT is begun this long before it ends. Milliseconds. */
const lifetimeMs = 12 * 60_000
/** S3 sends a PUT on to the region of its bucket, and means the same request. (S3: request redirection.) */
const redirects: ReadonlySet<number> = new Set([301, 302, 307, 308])

/**
 * Puts a file where DatoCMS can fetch it: an upload request, then the bytes to its presigned URL, again and again
 * until it takes them. It gets the headers that DatoCMS names and never the API token. (DatoCMS: upload request.)
 *
 * @returns the id of the upload request, to be used as a track's source.
 * @throws {BucketError} when the bucket does not take it, or is none to trust; ApiError when DatoCMS refuses.
 */
export async function putFile(
  session: Pick<Session, 'api' | 'clock' | 'dispatcher'>,
  { filename, bytes, contentType }: FileToPut,
  { lane, timeoutMs = usualTimeoutMs, signal }: PutOptions,
): Promise<string> {
  const { api, clock } = session
  let cause: unknown
  let granted: (UploadRequest & { readonly until: number }) | null = null
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (attempt > 1) await clock.sleep(500 * 2 ** (attempt - 1), signal)
    if (granted === null || clock.now() > granted.until) {
      const options = { priority: lane.prepare, signal }
      const fresh = await createUploadRequest(api, filename, options)
      granted = { ...fresh, until: clock.now() + lifetimeMs }
    }
    const { id, headers } = granted
    const target = bucketUrl(api, granted)
    try {
      const { status } = await follow(session, target, {
        method: 'PUT',
        headers: { 'content-type': contentType, ...lowerCaseKeys(headers) },
        body: bytes,
        timeoutMs,
        maxBytes: 1024 * 1024,
        isRedirect: (status) => redirects.has(status),
        signal,
      })
      if (status >= 200 && status < 300) return id
      cause = new Error(`the bucket answers ${status}`)
      if (isRefusal(status)) granted = null
    } catch (error) {
      signal?.throwIfAborted()
      cause = error
    }
  }
  throw new BucketError(
    `The file could not be put into the bucket of DatoCMS: ${reasonOf(cause)}. Run the workflow again; behind a proxy, allow the host of the bucket.`,
    { cause },
  )
}

/** Whether the presigned URL itself is refused, such as one that has expired. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429
}

function bucketUrl({ baseUrl }: Api, { url }: UploadRequest): URL {
  const parsed = URL.parse(url)
  if (parsed && mayLeadTo(baseUrl, parsed)) return parsed
  const place = parsed ? `${parsed.protocol}//${parsed.host}` : 'it is no URL at all'
  throw new BucketError(
    `DatoCMS names an upload URL that is no https URL of a public host (${place}), so nothing was sent to it. Check the input \`api-url\`; if it is right, tell DatoCMS support.`,
  )
}

function lowerCaseKeys(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .map(([key, value]) => [key.toLowerCase(), value])
      .filter(([key]) => key !== 'authorization' && key !== 'host' && key !== 'content-length'),
  )
}
