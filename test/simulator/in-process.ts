import { Dispatcher, errors } from 'undici'
import type { Service, SimulatedRequest } from './exchange.ts'
import { ownUserAgent } from './ingest.ts'
import { splitTarget } from './listener.ts'
import { type Outlet, type ServeOptions, serve } from './serve.ts'

export interface InProcessOptions extends ServeOptions {
  readonly urls: Readonly<Record<Service, string>>
}

/** The bytes that one `write` hands on. */
const chunkBytes = 65_536

/** The way to the simulated services without sockets: a request comes whole, one turn of the event loop later. */
export class InProcessDispatcher extends Dispatcher {
  readonly #options: InProcessOptions
  readonly #open = new Set<Exchange>()
  #isClosed = false

  constructor(options: InProcessOptions) {
    super()
    this.#options = options
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const exchange = new Exchange(handler, () => this.#open.delete(exchange))
    this.#open.add(exchange)
    handler.onRequestStart?.(exchange, null)
    if (this.#isClosed) exchange.abort(new errors.ClientDestroyedError())
    setImmediate(() => {
      if (!exchange.isClosed()) this.#serve(options, exchange)
    })
    return true
  }

  #serve(options: Dispatcher.DispatchOptions, exchange: Exchange): void {
    const request = readRequest(options, this.#options.urls)
    if (request === null) {
      exchange.abort(Object.assign(new Error('connect ECONNREFUSED'), { syscall: 'connect' }))
      return
    }
    serve(request, exchange, this.#options).catch((error: unknown) => {
      if (this.#options.signal.aborted) return exchange.reset()
      const body = `The simulator failed: ${error}`
      exchange.answer({ status: 500, headers: {}, body })
    })
  }

  override async destroy(): Promise<void> {
    this.#isClosed = true
    for (const exchange of this.#open) exchange.abort(new errors.ClientDestroyedError())
  }
}

/** One request and its answer: undici's side of it, and the simulator's. */
class Exchange implements Dispatcher.DispatchController, Outlet {
  aborted = false
  paused = false
  reason: Error | null = null
  readonly #handler: Dispatcher.DispatchHandler
  readonly #onEnd: () => void
  #isOver = false
  #waiting: (() => void)[] = []

  constructor(handler: Dispatcher.DispatchHandler, onEnd: () => void) {
    this.#handler = handler
    this.#onEnd = onEnd
  }

  pause(): void {
    this.paused = true
  }

  resume(): void {
    this.paused = false
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  abort(reason: Error): void {
    if (this.#isOver) return
    this.aborted = true
    this.reason = reason
    this.#finish()
    this.#handler.onResponseError?.(this, reason)
  }

  isClosed(): boolean {
    return this.#isOver
  }

  answer({ status, headers, body }: Parameters<Outlet['answer']>[0]): void {
    this.begin(status, headers)
    void this.#writeAll(Buffer.from(body)).then(() => this.end())
  }

  begin(status: number, headers: Readonly<Record<string, string>>): void {
    if (this.#isOver) return
    const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
    this.#handler.onResponseStart?.(this, status, Object.fromEntries(lowerCase))
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#isOver) return
    this.#handler.onResponseData?.(this, Buffer.from(bytes))
    if (this.paused) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  async #writeAll(bytes: Buffer): Promise<void> {
    for (let from = 0; from < bytes.length && !this.#isOver; from += chunkBytes) {
      await this.write(bytes.subarray(from, from + chunkBytes))
    }
  }

  end(): void {
    if (this.#isOver) return
    this.#finish()
    this.#handler.onResponseEnd?.(this, {})
  }

  hangUp(): void {
    this.abort(new errors.SocketError('other side closed'))
  }

  reset(): void {
    this.abort(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }))
  }

  #finish(): void {
    this.#isOver = true
    this.resume()
    this.#onEnd()
  }
}

/** Null where nobody is at its host. */
function readRequest(
  { origin, path, method, headers = {}, body }: Dispatcher.DispatchOptions,
  urls: InProcessOptions['urls'],
): SimulatedRequest | null {
  const found = Object.entries(urls).find(([, url]) => url === String(origin))
  if (!found) return null
  if (body && typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw new TypeError('Only bodies that are there as a whole are taken.')
  }
  const bytes = Buffer.from(body ?? '')
  const own = Object.entries(headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ])
  const given: Readonly<Record<string, string>> = Object.fromEntries(own)
  const length =
    method === 'GET' || method === 'HEAD' ? {} : { 'content-length': `${bytes.length}` }
  return {
    service: found[0] as Service,
    method,
    ...splitTarget(path),
    headers: { host: new URL(found[1]).host, ...length, ...given },
    body: bytes,
    via: 'loopback',
    from: given['user-agent'] === ownUserAgent ? 'datocms' : 'client',
  }
}
