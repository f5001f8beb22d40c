import type { TrackText } from '../datocms/mux.ts'
import type { Track } from '../datocms/resources.ts'
import type { Discovery } from '../files/discover.ts'
import type { VideoState } from '../plan/change.ts'
import { sameKey } from '../plan/match.ts'
import type { WithText } from '../plan/texts.ts'

/** Texts that are kept until it is known where they go. Bytes. */
const room = 256 * 1024 * 1024

/** Reads the texts of tracks without a file while the lists of other videos still come in. */
export interface EarlyTexts {
  /** Hands the videos on as they come in, and begins to read what they have. */
  watch(videos: AsyncIterable<VideoState>): AsyncIterable<VideoState>
  readonly withText: WithText
  /** The text of a track; one that did not fit is read now. */
  read(track: Track, playbackId: string): Promise<TrackText>
}

export function openEarlyTexts(
  withText: WithText,
  { claimed, isNarrow }: Pick<Discovery, 'claimed' | 'isNarrow'>,
): EarlyTexts {
  const byVideo = Map.groupBy(claimed, ({ video }) => video)
  const begun = new Map<string, Promise<TrackText | null>>()
  let left = room
  const begin = ({ video, upload, tracks }: VideoState): void => {
    const files = byVideo.get(video) ?? []
    const playbackId = upload?.playbackId
    for (const track of tracks) {
      if (!playbackId || track.status !== 'ready' || files.some((file) => sameKey(file, track))) {
        continue
      }
      const reading = withText({ playbackId, trackId: track.id }, (text) => {
        if (text.kind === 'unreadable') return text
        if (text.bytes.length > left) return null
        left -= text.bytes.length
        return text
      })
      // Whoever asks for it meets the error.
      reading.catch(() => {})
      begun.set(track.id, reading)
    }
  }
  return {
    withText,
    async *watch(videos) {
      for await (const state of videos) {
        // Of a narrow run most would be read in vain.
        if (!isNarrow) begin(state)
        yield state
      }
    },
    async read({ id }, playbackId) {
      const text = await begun.get(id)
      begun.delete(id)
      if (text?.kind === 'text') left += text.bytes.length
      return text ?? withText({ playbackId, trackId: id }, (again) => again)
    },
  }
}
