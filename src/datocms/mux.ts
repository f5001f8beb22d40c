import type { Dispatcher } from 'undici'
import type { Clock } from '../shared/clock.ts'
import { reasonOf } from '../shared/words.ts'
import { createOutage, type Outage } from './transport/outage.ts'
import { follow, LengthError } from './transport/wire.ts'

/** The way to Mux that all reads of a run share. */
export interface Mux {
  readonly clock: Clock
  readonly dispatcher: Dispatcher
  readonly baseUrl: URL
  readonly outage: Outage
}

/** The public text of a track as Mux serves it: always WebVTT. */
export type TrackText =
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  /** `reason` is a part of a sentence: `Mux answers 404`. */
  | { readonly kind: 'unreadable'; readonly reason: string }

export interface TrackAddress {
  readonly playbackId: string
  readonly trackId: string
}

const request = {
  method: 'GET',
  headers: { accept: 'text/vtt, */*', 'user-agent': 'sync-subtitles-to-datocms' },
  timeoutMs: 20_000,
  /** As many as a subtitle file may have (`subtitles/decode.ts`). */
  maxBytes: 10 * 1024 * 1024,
  isRedirect: (status: number) => status >= 300 && status < 400,
} as const
/** Questions for one text while others get answers. */
const attempts = 4
/** How long Mux is waited for. Milliseconds. */
const longestOutageMs = 60_000

/** @param baseUrl `https://stream.mux.com`, but for tests. */
export function openMux(options: Pick<Mux, 'clock' | 'dispatcher' | 'baseUrl'>): Mux {
  return { ...options, outage: createOutage(options.clock, longestOutageMs) }
}

/** What one question for a text came to. */
type Heard = TrackText | { readonly kind: 'missing' | 'long' | 'failed'; readonly reason: string }

/**
 * Reads the text of a ready track from Mux. (Mux: `GET /{PLAYBACK_ID}/text/{TRACK_ID}.vtt`; a
 * signed playback id answers 403.) Carries no token. Never throws but the signal's reason.
 *
 * While Mux is down all reads wait together, within a bound, and go on when it answers. After the bound they end, and
 * one at a time finds out whether it answers again.
 *
 * @param retryMissing whether a 404 is worth waiting for, because the track became ready just now.
 */
export async function readTrackText(
  mux: Mux,
  address: TrackAddress,
  {
    retryMissing = false,
    signal,
  }: { retryMissing?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<TrackText> {
  const { outage, clock } = mux
  const ask = async (signal?: AbortSignal): Promise<Heard> => {
    const heard = await askForText(mux, address, signal)
    if (heard.kind !== 'failed') outage.over()
    return heard
  }
  if (outage.isLasting()) {
    const reason = 'Mux has answered nothing for a while'
    return textOf((await outage.tryAlone(() => ask(signal))) ?? { kind: 'failed', reason })
  }
  let heard: Heard = await ask(signal)
  for (let attempt = 2; attempt <= attempts; attempt++) {
    const isOwn = heard.kind === 'missing' ? retryMissing : heard.kind === 'long' && attempt === 2
    if (isOwn) await clock.sleep(250 * 2 ** attempt, signal)
    else if (heard.kind !== 'failed') break
    else {
      const probe = async (): Promise<boolean> => {
        heard = await ask()
        return heard.kind !== 'failed'
      }
      if (!(await outage.wait(probe, signal))) break
      if (heard.kind !== 'failed') continue
    }
    heard = await ask(signal)
  }
  return textOf(heard)
}

function textOf(heard: Heard): TrackText {
  return heard.kind === 'text' ? heard : { kind: 'unreadable', reason: heard.reason }
}

async function askForText(
  mux: Mux,
  { playbackId, trackId }: TrackAddress,
  signal: AbortSignal | undefined,
): Promise<Heard> {
  const url = new URL(mux.baseUrl)
  url.pathname = `/${encodeURIComponent(playbackId)}/text/${encodeURIComponent(trackId)}.vtt`
  try {
    const { status, body } = await follow(mux, url, { ...request, signal })
    if (status === 200 && !isPage(body)) return { kind: 'text', bytes: body }
    const cause = status === 403 ? ', as where playback is signed' : ''
    const reason = `Mux answers ${status === 200 ? 'with a web page' : `${status}${cause}`}`
    if (status === 404) return { kind: 'missing', reason }
    const isFinal = status !== 200 && status < 500 && status !== 429
    return { kind: isFinal ? 'unreadable' : 'failed', reason }
  } catch (error) {
    signal?.throwIfAborted()
    const reason = `Mux cannot be read: ${reasonOf(error)}`
    return { kind: error instanceof LengthError ? 'long' : 'failed', reason }
  }
}

/** Whether something between here and Mux answered in its place: no subtitles start with `<`. */
function isPage(bytes: Buffer): boolean {
  return /^\ufeff?\s*</.test(bytes.toString('utf8', 0, 100))
}
