import type { Clock } from '../../src/shared/clock.ts'
import { characters, type Random } from '../support/random.ts'
import { type Handler, hosts, textReply, type Via } from './exchange.ts'

/** Seconds for which a presigned URL is good, as recorded. */
const lifetimeSeconds = 900

export interface Presigned {
  /** The path in the bucket, with a leading slash: the id of the upload request. */
  readonly id: string
  readonly url: string
  readonly requestHeaders: Readonly<Record<string, string>>
}

export interface Bucket {
  presign(filename: string, via: Via): Presigned
  /** What was put there. */
  object(id: string): Buffer | undefined
  readonly handle: Handler
}

export interface BucketOptions {
  readonly clock: Clock
  readonly random: Random
  readonly loopbackUrl: string
  /** Headers that a PUT must bear. */
  readonly requestHeaders: Readonly<Record<string, string>>
}

interface Grant {
  readonly signature: string
  readonly expiresAt: number
}

/** The S3 bucket of DatoCMS: a PUT needs the presigned URL and its headers, and no other credentials. */
export function createBucket(options: BucketOptions): Bucket {
  const { clock, random, requestHeaders } = options
  const grants = new Map<string, Grant>()
  const objects = new Map<string, Buffer>()
  return {
    presign(filename, via) {
      const stamp = 1_646_149_665 + grants.size
      const id = `/64174/${stamp}-${encodeURIComponent(filename.toLowerCase())}`
      const signature = characters('0123456789abcdef', 64, random)
      grants.set(id, { signature, expiresAt: clock.now() + lifetimeSeconds * 1000 })
      const query = new URLSearchParams({
        'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
        'X-Amz-Credential': 'AKIASIMULATOR/20260301/eu-west-1/s3/aws4_request',
        'X-Amz-Date': '20260301T090000Z',
        'X-Amz-Expires': String(lifetimeSeconds),
        'X-Amz-SignedHeaders': ['host', ...Object.keys(requestHeaders)].join(';'),
        'X-Amz-Signature': signature,
      })
      const base = via === 'proxy' ? `https://${hosts.bucket}` : options.loopbackUrl
      return { id, url: `${base}${id}?${query}`, requestHeaders }
    },
    object: (id) => objects.get(id),
    handle(request) {
      if (request.method === 'GET') {
        const object = objects.get(request.path)
        if (object === undefined) return refusal(404, 'NoSuchKey')
        return textReply(200, object, 'application/octet-stream')
      }
      if (request.method !== 'PUT') return refusal(405, 'MethodNotAllowed')
      if ('authorization' in request.headers) return refusal(400, 'InvalidArgument')
      if (!('content-length' in request.headers)) return refusal(411, 'MissingContentLength')
      const grant = grants.get(request.path)
      if (grant === undefined || request.query.get('X-Amz-Signature') !== grant.signature) {
        return refusal(403, 'SignatureDoesNotMatch')
      }
      if (clock.now() > grant.expiresAt) return refusal(403, 'AccessDenied')
      const missing = Object.entries(requestHeaders).some(
        ([name, value]) => request.headers[name.toLowerCase()] !== value,
      )
      if (missing) return refusal(403, 'SignatureDoesNotMatch')
      objects.set(request.path, request.body)
      return { status: 200, headers: { etag: '"simulated"' }, body: '' }
    },
  }
}

function refusal(status: number, code: string) {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`
  return textReply(status, xml, 'application/xml')
}
