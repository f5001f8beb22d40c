import pLimit from 'p-limit'
import { readTrackText, type TrackAddress, type TrackText } from '../datocms/mux.ts'
import type { Session } from '../datocms/session.ts'

/** Reads the text of a track, as Mux serves it, and does something with it. */
export type WithText = <T>(
  address: TrackAddress,
  work: (text: TrackText) => T | Promise<T>,
) => Promise<T>

/** Mux has its own host, and no limit that is known. */
const readsAtOnce = 128
/** Mux may serve a text some seconds after its track is ready; where so many are missing, it is something else. */
const mostMissing = 5

/** Opens the way to the texts of tracks: of all videos together so many at once, until the work with them is done. */
export function openTexts({ mux, cancelled: signal }: Session): WithText {
  const limit = pLimit(readsAtOnce)
  let missing = 0
  return (address, work) =>
    limit(async () => {
      const text = await readTrackText(mux, address, {
        retryMissing: missing < mostMissing,
        signal,
      })
      if (text.kind === 'unreadable') missing++
      return work(text)
    })
}
