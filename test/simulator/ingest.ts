import type { Dispatcher } from 'undici'
import type { Clock } from '../../src/shared/clock.ts'
import { type Distribution, type Random, sample } from '../support/random.ts'
import { hosts, type Service } from './exchange.ts'
import type { TrackFault } from './faults.ts'
import type { SimulatedTrack, World } from './world.ts'

/** Milliseconds after which a source that does not answer is given up. */
const fetchTimeoutMs = 30_000
const maxRedirects = 3

/** By this the services know the simulated DatoCMS. */
export const ownUserAgent = 'DatoCMS-simulator'

export interface IngestOptions {
  readonly clock: Clock
  readonly random: Random
  readonly world: World
  readonly urls: Readonly<Record<Service, string>>
  /** The way to them. */
  readonly dispatcher: Dispatcher
  /** Milliseconds from job to ready. */
  readonly ready: Distribution
  readonly fault: (track: SimulatedTrack) => TrackFault | null
  /** Why Mux takes no file from there; null where it does. */
  readonly refuses: (source: string) => string | null
}

/** Brings a preparing track to ready or errored: its source is fetched without credentials, read and converted. */
export async function ingest(
  track: SimulatedTrack,
  source: string,
  options: IngestOptions,
  signal: AbortSignal,
): Promise<void> {
  const { clock, random, world } = options
  const fault = options.fault(track)
  const startedAt = clock.now()
  const readyAfter = fault?.kind === 'slow' ? fault.ms : sample(options.ready, random)
  const result =
    track.type === 'audio' ? { vtt: null } : await convertSource(track, source, options, signal)
  await clock.sleep(Math.max(0, startedAt + readyAfter - clock.now()), signal)
  if (fault?.kind === 'errored') {
    world.changeTrack(track, { status: 'errored', error: fault.error })
  } else if ('error' in result) {
    world.changeTrack(track, { status: 'errored', error: result.error })
  } else {
    world.changeTrack(track, { status: 'ready', text: result.vtt, readyAt: clock.now() })
  }
}

async function convertSource(
  { uploadId }: SimulatedTrack,
  source: string,
  options: IngestOptions,
  signal: AbortSignal,
) {
  const url = source.startsWith('/') ? `https://${hosts.bucket}${source}` : source
  const fetched = await fetchSource(url, options, signal)
  if ('error' in fetched) return fetched
  const refusal = options.refuses(source)
  if (refusal !== null) return { error: refusal }
  return options.world.convert(uploadId, fetched.bytes)
}

type Fetched = { readonly bytes: Uint8Array } | { readonly error: string }

async function fetchSource(
  source: string,
  { clock, urls, dispatcher }: IngestOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const timer = new AbortController()
  const stop = AbortSignal.any([signal, timer.signal])
  clock.sleep(fetchTimeoutMs, stop).then(
    () => timer.abort(),
    () => {},
  )
  try {
    let url = source
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const address = loopbackAddress(url, urls)
      if (address === null) return { error: `The URL could not be reached: ${url}` }
      const { origin, pathname, search } = new URL(address)
      const { statusCode, headers, body } = await dispatcher.request({
        origin,
        path: pathname + search,
        method: 'GET',
        headers: { 'user-agent': ownUserAgent },
        signal: stop,
      })
      const bytes = await body.bytes()
      const location = String(headers.location ?? '')
      if (statusCode >= 300 && statusCode < 400 && location !== '') {
        url = new URL(location, url).href
        continue
      }
      if (statusCode < 200 || statusCode > 299) {
        return { error: `The URL answered with status ${statusCode}: ${url}` }
      }
      return { bytes }
    }
    return { error: `The URL redirects too often: ${source}` }
  } catch {
    return { error: `The URL could not be downloaded: ${source}` }
  } finally {
    timer.abort()
  }
}

/** Where a URL leads within the simulator; null for every other host. */
function loopbackAddress(source: string, urls: Readonly<Record<Service, string>>): string | null {
  const url = URL.parse(source)
  if (url === null) return null
  const path = `${url.pathname}${url.search}`
  for (const [service, base] of Object.entries(urls)) {
    if (url.origin === base) return url.href
    if (url.protocol === 'https:' && url.host === hosts[service as Service]) return base + path
  }
  return null
}
