import { findUploads, listTracks } from '../datocms/client.ts'
import { WaitTimeoutError } from '../datocms/jobs.ts'
import { priority } from '../datocms/rate-limit.ts'
import type { Track } from '../datocms/resources.ts'
import type { SubtitleFile } from '../workspace/subtitle-file.ts'
import type { VideoState } from './change.ts'
import { matchTrack } from './match.ts'
import type { Session } from './session.ts'

/** Asks DatoCMS for uploads, in batches, and for the tracks of those that are processed videos. */
export async function readVideos(
  session: Session,
  videos: readonly { readonly video: string; readonly uploadId: string }[],
): Promise<readonly VideoState[]> {
  const { api, cancelled: signal } = session
  const uploads = await findUploads(
    api,
    videos.map(({ uploadId }) => uploadId),
    signal,
  )
  return Promise.all(
    videos.map(async ({ video, uploadId }) => {
      const upload = uploads.get(uploadId) ?? null
      const isVideo = upload !== null && upload.playbackId !== null
      const tracks = isVideo
        ? await listTracks(api, uploadId, { priority: priority.read, signal })
        : []
      return { video, uploadId, upload, tracks }
    }),
  )
}

/**
 * Waits for tracks of files that are still being prepared, such as those of a run that was killed
 * or runs at the same time, because only a ready track can be compared. One that takes too long
 * stays as it is.
 */
export async function settleTracks(
  { waiting, clock, cancelled: signal }: Session,
  states: readonly VideoState[],
  files: readonly SubtitleFile[],
  timeoutMs: number,
): Promise<readonly VideoState[]> {
  const wanted = Map.groupBy(files, ({ uploadId }) => uploadId)
  const since = clock.now()
  const settle = async (track: Track): Promise<Track | null> => {
    try {
      const address = { uploadId: track.uploadId, trackId: track.id }
      return await waiting.settled(address, { since, deadline: since + timeoutMs, signal })
    } catch (error) {
      if (error instanceof WaitTimeoutError) return track
      throw error
    }
  }
  return Promise.all(
    states.map(async (state) => {
      const own = (wanted.get(state.uploadId) ?? []).map(
        (file) => matchTrack(file, state.tracks).track,
      )
      const slow = new Set(own.filter((track) => track?.status === 'preparing'))
      if (slow.size === 0) return state
      const tracks = await Promise.all(
        state.tracks.map((track) => (slow.has(track) ? settle(track) : track)),
      )
      return { ...state, tracks: tracks.filter((track) => track !== null) }
    }),
  )
}
