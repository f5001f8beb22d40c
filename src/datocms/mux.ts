import type { Dispatcher } from 'undici'
import type { Clock } from '../clock.ts'
import { reasonOf } from './errors.ts'
import { exchange } from './wire.ts'

export interface MuxOptions {
  readonly clock: Clock
  readonly dispatcher: Dispatcher
  /** `https://stream.mux.com`, but for tests. */
  readonly baseUrl: URL
  /** Texts in a row for which Mux gave no usable answer; it is not waited for again and again. */
  failures: number
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

const timeoutMs = 20_000
const maxBytes = 20 * 1024 * 1024
const attempts = 4
/** After so many failures in a row each text gets one attempt, and after more none: Mux is down. */
const failuresForOneAttempt = 8
const failuresForNone = 64

/**
 * Reads the text of a ready track from Mux. (Mux: `GET /{PLAYBACK_ID}/text/{TRACK_ID}.vtt`; a
 * signed playback id answers 403.) Carries no token. Never throws but the signal's reason.
 *
 * @param retryMissing whether a 404 is worth waiting for, because the track became ready just now.
 */
export async function readTrackText(
  mux: MuxOptions,
  { playbackId, trackId }: TrackAddress,
  {
    retryMissing = false,
    signal,
  }: { retryMissing?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<TrackText> {
  const url = new URL(mux.baseUrl)
  url.pathname = `/${encodeURIComponent(playbackId)}/text/${encodeURIComponent(trackId)}.vtt`
  if (mux.failures >= failuresForNone) {
    return { kind: 'unreadable', reason: 'Mux has answered nothing for a while' }
  }
  const most = mux.failures >= failuresForOneAttempt ? 1 : attempts
  let reason = ''
  for (let attempt = 1; attempt <= most; attempt++) {
    if (attempt > 1) await mux.clock.sleep(250 * 2 ** attempt, signal)
    try {
      const headers = { accept: 'text/vtt, */*', 'user-agent': 'sync-subtitles-to-datocms' }
      const answer = await exchange(mux, url, {
        method: 'GET',
        headers,
        timeoutMs,
        maxBytes,
        signal,
      })
      const isFound = answer.status === 200
      const isAnswer = isFound ? !isPage(answer.body) : isFinal(answer.status)
      if (isAnswer) mux.failures = 0
      if (isFound && isAnswer) return { kind: 'text', bytes: answer.body }
      const cause = answer.status === 403 ? ', as where playback is signed' : ''
      reason = `Mux answers ${isFound ? 'with a web page' : `${answer.status}${cause}`}`
      if (isAnswer && !(retryMissing && answer.status === 404)) {
        return { kind: 'unreadable', reason }
      }
    } catch (error) {
      signal?.throwIfAborted()
      reason = `Mux cannot be read: ${reasonOf(error)}`
    }
  }
  if (!reason.endsWith('404')) mux.failures++
  return { kind: 'unreadable', reason }
}

function isFinal(status: number): boolean {
  return status < 500 && status !== 429
}

/** Whether something between here and Mux answered in its place: no subtitles start with `<`. */
function isPage(bytes: Buffer): boolean {
  return /^\ufeff?\s*</.test(bytes.toString('utf8', 0, 100))
}
