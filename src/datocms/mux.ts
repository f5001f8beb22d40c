import type { Dispatcher } from 'undici'
import type { Clock } from '../shared/clock.ts'
import { reasonOf } from '../shared/words.ts'
import { createOutage, type Outage } from './transport/outage.ts'
import { follow, LengthError, type WireAnswer } from './transport/wire.ts'

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
  /** `reason` is a part of a sentence: `Mux answers 404`. `isMissing`: Mux says that there is none. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly isMissing: boolean }

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
/** How long Mux is waited for, where nothing depends on the text. Milliseconds. */
const usualOutageMs = 60_000

/** @param baseUrl `https://stream.mux.com`, but for tests. */
export function openMux(options: Pick<Mux, 'clock' | 'dispatcher' | 'baseUrl'>): Mux {
  return { ...options, outage: createOutage(options.clock) }
}

/** What a reason says of a video whose playback is signed. (Mux: secure video playback) */
export const signedPlayback = 'as where playback is signed'

/** What one question for a text came to. */
type Heard =
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable' | 'missing' | 'long' | 'failed'; readonly reason: string }

export interface ReadOptions {
  /** Whether a text that is not there yet is worth waiting for, because the track became ready just now. */
  readonly retryMissing?: boolean
  /** Milliseconds that an outage of Mux is waited for: a minute, where nothing else is said. */
  readonly outageMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads the text of a ready track from Mux. (Mux: `GET /{PLAYBACK_ID}/text/{TRACK_ID}.vtt`; a
 * signed playback id answers 403.) Carries no token. Never throws but the signal's reason.
 *
 * While Mux is down, or wants fewer questions, all reads wait together, within a bound, and go on when it answers.
 * After the bound they end, and one at a time finds out whether it answers again.
 */
export async function readTrackText(
  mux: Mux,
  address: TrackAddress,
  { retryMissing = false, outageMs = usualOutageMs, signal }: ReadOptions = {},
): Promise<TrackText> {
  const { outage, clock } = mux
  const ask = async (signal?: AbortSignal): Promise<Heard> => {
    const heard = await askForText(mux, address, signal)
    if (heard.kind !== 'failed') outage.over()
    return heard
  }
  if (outage.isLasting(outageMs)) {
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
      if (!(await outage.wait(probe, { mostMs: outageMs, signal }))) break
      if (heard.kind !== 'failed') continue
    }
    heard = await ask(signal)
  }
  return textOf(heard)
}

function textOf(heard: Heard): TrackText {
  if (heard.kind === 'text') return heard
  return { kind: 'unreadable', reason: heard.reason, isMissing: heard.kind === 'missing' }
}

/** Statuses of a text that is not there, or not yet. */
const missingStatuses: ReadonlySet<number> = new Set([202, 204, 404, 409, 410, 412, 425])

async function askForText(
  mux: Mux,
  { playbackId, trackId }: TrackAddress,
  signal: AbortSignal | undefined,
): Promise<Heard> {
  const url = new URL(mux.baseUrl)
  url.pathname = `/${encodeURIComponent(playbackId)}/text/${encodeURIComponent(trackId)}.vtt`
  try {
    const answer = await follow(mux, url, { ...request, signal })
    const { status } = answer
    if (status === 200 || isWhole(answer)) return judgeText(asUtf8(answer.body))
    const cause = status === 403 ? `, ${signedPlayback}` : ''
    const reason = `Mux answers ${status}${cause}`
    if (missingStatuses.has(status)) return { kind: 'missing', reason }
    if (status < 500 && status !== 429) return { kind: 'unreadable', reason }
    mux.outage.rest(restOf(answer))
    return { kind: 'failed', reason }
  } catch (error) {
    signal?.throwIfAborted()
    const reason = `Mux cannot be read: ${reasonOf(error)}`
    return { kind: error instanceof LengthError ? 'long' : 'failed', reason }
  }
}

/** Whether a part of a text is all of it. (RFC 9110 § 14.4) */
function isWhole({ status, header, body }: WireAnswer): boolean {
  const [, first, length] = /^bytes (\d+)-\d+\/(\d+)$/.exec(header('content-range') ?? '') ?? []
  return status === 206 && Number(first) === 0 && Number(length) === body.length
}

/** Milliseconds that an answer asks to be left alone, by `Retry-After`. (RFC 9110 § 10.2.3) */
function restOf({ header }: WireAnswer): number {
  const value = header('retry-after') ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000
  const ms = Date.parse(value) - Date.parse(header('date') ?? '')
  return Number.isNaN(ms) ? 0 : Math.max(0, ms)
}

/** A text in UTF-16 says so by its byte order mark. */
function asUtf8(bytes: Buffer): Buffer {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0)
  if (mark !== 0xfeff && mark !== 0xfffe) return bytes
  return Buffer.from(new TextDecoder(mark === 0xfeff ? 'utf-16be' : 'utf-16le').decode(bytes))
}

/**
 * Takes a text for a text only where it can be one: it begins as WebVTT, or has the times of a cue. A page is
 * something between here and Mux that answers in its place.
 */
function judgeText(bytes: Buffer): Heard {
  if (bytes.length === 0) return { kind: 'missing', reason: 'Mux answers with nothing' }
  const [start = ''] = /^\ufeff?\s*\S{0,6}/.exec(bytes.toString('utf8', 0, 1_000)) ?? []
  const begins = start.replace(/^\ufeff/, '').trimStart()
  if (begins.startsWith('<')) return { kind: 'failed', reason: 'Mux answers with a web page' }
  const isText = begins === 'WEBVTT' || (!/^[[{]/.test(begins) && bytes.includes('-->'))
  if (isText) return { kind: 'text', bytes }
  return { kind: 'missing', reason: 'Mux answers with something that is no subtitles' }
}
