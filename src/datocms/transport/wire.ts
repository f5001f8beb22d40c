import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import pLimit from 'p-limit'
import type { Dispatcher } from 'undici'
import type { Clock } from '../../shared/clock.ts'
import { mayLeadTo } from '../../shared/safe-url.ts'
import { withinTime } from '../../shared/wait.ts'
import { figure } from '../../shared/words.ts'

/** One exchange over HTTP failed before a whole answer was there. */
export class WireError extends Error {
  override readonly name: string = 'WireError'
  /** False where the request surely never reached the server. */
  readonly mayHaveArrived: boolean

  constructor(message: string, options: { mayHaveArrived: boolean; cause?: unknown }) {
    super(message, options)
    this.mayHaveArrived = options.mayHaveArrived
  }
}

/** The answer is longer than it may be. */
export class LengthError extends WireError {
  override readonly name = 'LengthError'

  constructor(maxBytes: number) {
    const words = `an answer of more than ${figure(maxBytes)} bytes`
    super(words, { mayHaveArrived: true })
  }
}

export interface WireOptions {
  readonly clock: Clock
  readonly dispatcher: Dispatcher
}

export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Milliseconds for the whole exchange. */
  readonly timeoutMs: number
  /** The longest answer that is accepted, in bytes, packed and unpacked. */
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
}

export interface WireAnswer {
  readonly status: number
  header(name: string): string | null
  readonly body: Buffer
}

/** Answers that are longer are read a few at a time, so that many of them do not fill the memory. Bytes. */
const usualBytes = 256 * 1024
const longAtOnce = 4
const longAnswers = pLimit(longAtOnce)

/**
 * Sends one request and reads the whole answer. What comes packed although nobody asked is unpacked. Redirects are not
 * followed, so that no header ever travels to another host; time and length are bounded.
 *
 * @throws {WireError} when there is no whole answer; the signal's reason when aborted.
 */
export async function exchange(
  { clock, dispatcher }: WireOptions,
  url: URL,
  { method, headers, body, timeoutMs, maxBytes, signal }: WireRequest,
): Promise<WireAnswer> {
  signal?.throwIfAborted()
  const words = `no answer within ${timeoutMs / 1000} s`
  return withinTime({ clock, ms: timeoutMs, words, signal }, async (limit) => {
    try {
      const answer = await dispatcher.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers,
        body: body ?? null,
        signal: limit.signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      })
      // Whoever gives up a body destroys it, and has said why.
      answer.body.on('error', () => {})
      const packed = await readBody(answer.body, { maxBytes, restartTimer: limit.restart })
      const bytes = unpack(packed, String(answer.headers['content-encoding'] ?? ''), maxBytes)
      return {
        status: answer.statusCode,
        header(name) {
          const value = answer.headers[name]
          return (Array.isArray(value) ? value[0] : value) ?? null
        },
        body: bytes,
      }
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      if (error instanceof WireError) throw error
      if (limit.signal.aborted) throw new WireError(words, { mayHaveArrived: true, cause: error })
      throw new WireError(describe(error), { mayHaveArrived: !isUnsent(error), cause: error })
    }
  })
}

/**
 * Sends a request that carries nothing secret, and goes where the host leads, five times at the most.
 *
 * @param isRedirect whether a status leads to where the same request is meant to go.
 */
export async function follow(
  wire: WireOptions,
  url: URL,
  request: WireRequest & { readonly isRedirect: (status: number) => boolean },
  redirectsLeft = 5,
): Promise<WireAnswer> {
  const answer = await exchange(wire, url, request)
  const location = request.isRedirect(answer.status) ? answer.header('location') : null
  const to = location ? URL.parse(location, url) : null
  if (!to || !mayLeadTo(url, to) || redirectsLeft === 0) return answer
  return follow(wire, to, request, redirectsLeft - 1)
}

/** The time that a long answer waits for others is not the server's. */
async function readBody(
  body: Dispatcher.ResponseData['body'],
  { maxBytes, restartTimer }: { readonly maxBytes: number; readonly restartTimer: () => void },
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  const stream = body[Symbol.asyncIterator]()
  /** Whether the body ended before it had so many bytes. */
  const readTo = async (limit: number): Promise<boolean> => {
    while (length <= limit) {
      const { done, value } = await stream.next()
      if (done) return true
      length += value.length
      chunks.push(value)
    }
    return false
  }
  const readRest = async (): Promise<void> => {
    restartTimer()
    if (await readTo(maxBytes)) return
    body.destroy()
    throw new LengthError(maxBytes)
  }
  if (!(await readTo(Math.min(usualBytes, maxBytes)))) {
    restartTimer()
    await longAnswers(readRest)
  }
  return Buffer.concat(chunks, length)
}

const unpackers: Readonly<
  Record<string, (bytes: Buffer, options: { readonly maxOutputLength: number }) => Buffer>
> = {
  identity: (bytes) => bytes,
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  /** Some send it without the header of zlib. (RFC 9110 § 8.4.1.2) */
  deflate: (bytes, options) =>
    (bytes.readUInt8(0) & 0x0f) === 8
      ? inflateSync(bytes, options)
      : inflateRawSync(bytes, options),
}

/** The body behind its encodings, of which the last one named was applied last. (RFC 9110 § 8.4) */
function unpack(body: Buffer, encodings: string, maxBytes: number): Buffer {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  if (body.length === 0) return body
  return names.reduceRight((bytes, name) => {
    const unpacker = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined
    const facts = { mayHaveArrived: true }
    if (!unpacker)
      throw new WireError(`an answer in an encoding that is not known (${name})`, facts)
    try {
      return unpacker(bytes, { maxOutputLength: maxBytes })
    } catch (cause) {
      if (codeOf(cause) === 'ERR_BUFFER_TOO_LARGE') throw new LengthError(maxBytes)
      throw new WireError(`an answer that is not in its encoding (${name})`, { ...facts, cause })
    }
  }, body)
}

/** What is asked of the system before anything can be sent: the address of a name, a connection. */
const firstCalls = new Set(['getaddrinfo', 'connect'])
const unsentCodes = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_PRX_CONN'])

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/** Whether a request surely never left: an open connection, too, can come to an end with EHOSTUNREACH. */
function isUnsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  const { syscall } = error as { syscall?: unknown }
  if (typeof syscall === 'string' && firstCalls.has(syscall)) return true
  if (unsentCodes.has(code) || code.startsWith('ERR_TLS') || /CERT|SIGNED/.test(code)) return true
  if (/^Proxy response/.test(error.message)) return true
  if (error instanceof AggregateError) return error.errors.every(isUnsent)
  return error.cause !== undefined && isUnsent(error.cause)
}

function describe(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return describe(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  return error.message || codeOf(error) || error.name
}
