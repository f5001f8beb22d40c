import { ReadableStream } from 'node:stream/web'
import type { Inputs } from '../action/inputs.ts'
import { listTracks } from '../datocms/api/endpoints.ts'
import { findUploads } from '../datocms/api/uploads.ts'
import { isNotFound } from '../datocms/errors.ts'
import type { Track, Upload } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import { priority } from '../datocms/transport/rate-limit.ts'
import { WaitTimeoutError } from '../datocms/waiting/waiting.ts'
import type { CheckedFile } from '../files/check.ts'
import type { Discovery } from '../files/discover.ts'
import type { Manifest, ManifestVideo } from '../manifest/manifest.ts'
import type { VideoState } from './change.ts'
import { findCandidates } from './match.ts'

/**
 * The videos of the manifest that the run looks at: those with a selected file, and to prune also
 * those that lost their last one. All of them in a pull, and in a plan where there is no file at all, to tell what is there.
 */
export function findWantedVideos({
  manifest,
  discovery,
  inputs: { mode, prune, files: patterns },
}: {
  readonly manifest: Manifest
  readonly discovery: Discovery
  readonly inputs: Pick<Inputs, 'mode' | 'prune' | 'files'>
}): readonly ManifestVideo[] {
  const files = [...discovery.files, ...discovery.unusable]
  const names = new Set(files.map(({ video }) => video))
  if (mode === 'pull') return [...manifest.videos.values()]
  const isBare = mode === 'plan' && discovery.found === 0 && patterns.length === 0
  const isWhole = isBare || (prune && discovery.complete && names.size > 0)
  return [...manifest.videos.values()].filter(({ video }) => isWhole || names.has(video))
}

/**
 * Asks DatoCMS for uploads, in batches, and for the tracks of those that are processed videos, at once. Each video
 * comes as soon as its list is in; one that is deleted before is none that DatoCMS has. Nobody need be reading yet when
 * one fails.
 *
 * @param known uploads that need not be asked for, by id.
 */
export function readVideos(
  { api, cancelled: signal }: Session,
  videos: readonly Pick<ManifestVideo, 'video' | 'uploadId'>[],
  known: ReadonlyMap<string, Upload> = new Map(),
): AsyncIterable<VideoState> {
  const withTracks = async (state: VideoState): Promise<VideoState> => {
    try {
      const options = { priority: priority.read, signal }
      return { ...state, tracks: await listTracks(api, state.uploadId, options) }
    } catch (error) {
      if (!isNotFound(error)) throw error
      return { ...state, upload: null }
    }
  }
  const ids = videos.map(({ uploadId }) => uploadId).filter((id) => !known.has(id))
  return new ReadableStream<VideoState>({
    async start(controller) {
      const uploads = findUploads(api, ids, signal)
      await Promise.all(
        videos.map(async ({ video, uploadId }) => {
          const upload = known.get(uploadId) ?? (await uploads).get(uploadId) ?? null
          const state = { video, uploadId, upload, tracks: [] }
          controller.enqueue(upload?.playbackId ? await withTracks(state) : state)
        }),
      )
      controller.close()
    },
  })
}

/** The tracks of files that are still being prepared: only a ready one can be compared. */
function findUnsettled({ tracks }: VideoState, files: readonly CheckedFile[]): ReadonlySet<Track> {
  const own = files.flatMap(({ file }) => findCandidates(file, tracks))
  return new Set(own.filter(({ status }) => status === 'preparing'))
}

/** Whether a video has tracks of files that are still being prepared. */
export function isUnsettled(state: VideoState, files: readonly CheckedFile[]): boolean {
  return findUnsettled(state, files).size > 0
}

/**
 * Waits for tracks of files that are still being prepared, such as those of a run that was killed
 * or runs at the same time, because only a ready track can be compared. All that may be a file's are
 * waited for: else the new track of another run would be taken for a duplicate. One that takes too
 * long stays as it is.
 *
 * @param options.timeoutMs milliseconds from now.
 */
export async function settleTracks(
  { lanes: { calm }, clock, cancelled: signal }: Session,
  state: VideoState,
  { files, timeoutMs }: { readonly files: readonly CheckedFile[]; readonly timeoutMs: number },
): Promise<VideoState> {
  const slow = findUnsettled(state, files)
  const since = clock.now()
  const settle = async (track: Track): Promise<Track | null> => {
    try {
      return await calm.waiting.settled(track, { since, deadline: since + timeoutMs, signal })
    } catch (error) {
      if (error instanceof WaitTimeoutError) return track
      throw error
    }
  }
  const tracks = await Promise.all(
    state.tracks.map((track) => (slow.has(track) ? settle(track) : track)),
  )
  return { ...state, tracks: tracks.filter((track) => track !== null) }
}
