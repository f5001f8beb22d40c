import { Dispatcher } from 'undici'
import type { Clock } from '../../src/shared/clock.ts'

/** A request and what it was answered with, without ids, queries, tokens and bodies. */
export interface Exchange {
  readonly method: string
  /** `site-api.datocms.com/uploads/…/tracks`: what may be an id is left out. */
  readonly path: string
  readonly status: number
  /** Those that tell of limits, caches and kinds of content, in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds from the request to the first byte of the answer. */
  readonly ms: number
}

const wanted =
  /^(?:content-(?:type|encoding|disposition)|cache-control|age|etag|vary|retry-after|server|via|expires|last-modified|x-ratelimit-.*|x-cache.*|cf-cache-status|x-environment|x-api-version|access-control-allow-origin)$/

/** Words of paths that are no ids. */
const words = new Set(['uploads', 'tracks', 'job-results', 'upload-requests', 'site', 'text'])

/** A way that writes down what goes over another one. */
export class WatchingDispatcher extends Dispatcher {
  readonly exchanges: Exchange[] = []
  readonly #inner: Dispatcher
  readonly #clock: Pick<Clock, 'now'>

  constructor(inner: Dispatcher, clock: Pick<Clock, 'now'>) {
    super()
    this.#inner = inner
    this.#clock = clock
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const since = this.#clock.now()
    const { method } = options
    const path = withoutIds(`${options.origin ?? ''}`, options.path)
    return this.#inner.dispatch(options, {
      onRequestStart: (...given) => handler.onRequestStart?.(...given),
      onRequestUpgrade: (...given) => handler.onRequestUpgrade?.(...given),
      onResponseStart: (controller, status, headers, message) => {
        const told = { ...pick(headers), ...redirect(headers.location) }
        const ms = Math.round(this.#clock.now() - since)
        this.exchanges.push({ method, path, status, headers: told, ms })
        return handler.onResponseStart?.(controller, status, headers, message)
      },
      onResponseData: (...given) => handler.onResponseData?.(...given),
      onResponseEnd: (...given) => handler.onResponseEnd?.(...given),
      onResponseError: (...given) => handler.onResponseError?.(...given),
    })
  }

  override destroy(): Promise<void> {
    return this.#inner.destroy()
  }
}

type Headers = Readonly<Record<string, string | string[] | undefined>>

function pick(headers: Headers): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value !== undefined && wanted.test(name.toLowerCase())
      ? [[name.toLowerCase(), String(value)] as const]
      : [],
  )
  return Object.fromEntries(entries)
}

/** Where an answer leads on, without what may be signed. */
function redirect(location: Headers[string]): { readonly location?: string } {
  const url = location === undefined ? null : URL.parse(String(location))
  return url ? { location: withoutIds(url.origin, url.pathname) } : {}
}

function withoutIds(origin: string, path: string): string {
  const [plain = ''] = path.split('?')
  const parts = plain.split('/').map((part) => {
    if (part === '' || words.has(part)) return part
    return part.endsWith('.vtt') ? '….vtt' : '…'
  })
  return `${URL.parse(origin)?.host ?? origin}${parts.join('/')}`
}
