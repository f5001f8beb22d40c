import { readTrackText } from '../datocms/mux.ts'
import type { Change } from '../plan/change.ts'
import { digestText } from '../plan/text-digest.ts'
import { isGoneMeanwhile } from './confirm.ts'
import { leastOutageMs } from './look.ts'
import { type Ports, textAddress } from './ports.ts'

/** The text of a track that is about to go, and where else it is kept. */
export interface SavedText {
  readonly text: Uint8Array
  readonly path: string
}

/** A text that is another one than the plan read is read so often. */
const reads = 4

/**
 * Saves the text of a ready track that is about to go. It must be the one that the plan read: what Mux serves for a
 * moment, empty or cut, is no text to put back. An outage of Mux is waited for like one of DatoCMS.
 *
 * @returns null where the track shows no text, none that could be read when the plan was made, or is gone already:
 *   another run has saved it then.
 * @throws {Error} where the text cannot be had, or the run is cancelled.
 */
export async function saveText(ports: Ports, change: Change): Promise<SavedText | null> {
  const { track, video, restorable, textDigest } = change
  if (track?.status !== 'ready') return null
  const { mux, clock, cancelled: signal } = ports.session
  const outageMs = Math.max(ports.jobTimeoutMs, leastOutageMs)
  const address = textAddress(ports, track)
  let why = 'Mux serves another one than a moment ago'
  for (let read = 1; read <= reads; read++) {
    if (read > 1) await clock.sleep(1_000 * read, signal)
    const text = await readTrackText(mux, address, { retryMissing: restorable, outageMs, signal })
    if (text.kind === 'text' && (textDigest === null || digestText(text.bytes) === textDigest)) {
      return { text: text.bytes, path: await ports.safe.keep({ video, ...track }, text.bytes) }
    }
    if (text.kind === 'unreadable') {
      if (!restorable || (await isGoneMeanwhile(ports, track))) return null
      why = text.reason
      break
    }
  }
  throw new Error(`The old text could not be saved: ${why}. Run the workflow again later.`)
}
