import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici'
import type { Clock } from '../clock.ts'

/** One exchange over HTTP failed before a whole answer was there. */
export class WireError extends Error {
  /** False where the request surely never reached the server. */
  readonly mayHaveArrived: boolean

  constructor(message: string, options: { mayHaveArrived: boolean; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.name = 'WireError'
    this.mayHaveArrived = options.mayHaveArrived
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
  /** The longest answer that is accepted, in bytes. */
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
}

export interface WireAnswer {
  readonly status: number
  header(name: string): string | null
  readonly body: Buffer
}

/** One pool of connections for the whole run, through the proxy that the environment names, if any. */
export function createDispatcher(): Dispatcher {
  const options = { connections: 128, allowH2: false, connectTimeout: 10_000 }
  const proxied = ['http_proxy', 'https_proxy'].some(
    (name) => process.env[name] || process.env[name.toUpperCase()],
  )
  return proxied ? new EnvHttpProxyAgent(options) : new Agent(options)
}

/** Error codes of Node and undici that come before anything was sent. */
const unsent = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * Sends one request and reads the whole answer. Redirects are not followed, so that no header ever
 * travels to another host; time and length are bounded.
 *
 * @throws {WireError} when there is no whole answer; the signal's reason when aborted.
 */
export async function exchange(
  { clock, dispatcher }: WireOptions,
  url: URL,
  { method, headers, body, timeoutMs, maxBytes, signal }: WireRequest,
): Promise<WireAnswer> {
  const deadline = new AbortController()
  const timer = new AbortController()
  clock.sleep(timeoutMs, timer.signal).then(
    () => deadline.abort(),
    () => {},
  )
  const abort = (): void => deadline.abort()
  signal?.addEventListener('abort', abort, { once: true })
  try {
    signal?.throwIfAborted()
    const answer = await request(url, {
      dispatcher,
      method,
      headers,
      body: body ?? null,
      signal: deadline.signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    const bytes = await readBody(answer.body, maxBytes)
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
    if (deadline.signal.aborted) {
      throw new WireError(`no answer within ${timeoutMs / 1000} s`, {
        mayHaveArrived: true,
        cause: error,
      })
    }
    throw new WireError(describe(error), { mayHaveArrived: !isUnsent(error), cause: error })
  } finally {
    timer.abort()
    signal?.removeEventListener('abort', abort)
  }
}

async function readBody(body: Dispatcher.ResponseData['body'], maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    const bytes = chunk as Buffer
    length += bytes.length
    if (length > maxBytes) {
      body.destroy()
      throw new WireError(`an answer of more than ${maxBytes.toLocaleString('en')} bytes`, {
        mayHaveArrived: true,
      })
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, length)
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

function isUnsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (unsent.has(code) || code.startsWith('ERR_TLS') || /CERT|SIGNED/.test(code)) return true
  if (/^Proxy response/.test(error.message)) return true
  if (error instanceof AggregateError) return error.errors.every(isUnsent)
  return error.cause !== undefined && isUnsent(error.cause)
}

function describe(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return describe(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  return error.message || codeOf(error) || error.name
}
