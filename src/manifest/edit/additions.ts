import { nfc } from '../../shared/nfc.ts'
import type { Manifest } from '../manifest.ts'
import { comparableId } from '../upload-id.ts'
import type { Entry } from './entry.ts'

/** What is added to a manifest. */
export interface ManifestAdditions {
  /** In the order in which they are written. */
  readonly videos: readonly { readonly video: string; readonly uploadId: string }[]
  /** Names of tracks, by the key of the track (`en`, `en.sdh`), of videos that are there or among those above. */
  readonly names: readonly {
    readonly video: string
    readonly track: string
    readonly name: string
  }[]
}

/** Names by the key of their track. */
export type TrackNames = ReadonlyMap<string, string>

/** The additions as a manifest holds them, without what it holds already: the same videos, and tracks with a name. */
export function missingIn(
  videos: Manifest['videos'],
  additions: ManifestAdditions,
): ManifestAdditions {
  return {
    videos: additions.videos
      .map(({ video, uploadId }) => ({ video: nfc(video), uploadId }))
      .filter(({ video, uploadId }) => {
        const there = videos.get(video)?.uploadId
        return there === undefined || comparableId(there) !== comparableId(uploadId)
      }),
    names: additions.names
      .map(({ video, track, name }) => ({ video: nfc(video), track, name: nfc(name).trim() }))
      .filter(({ video, track }) => (videos.get(video)?.tracks.get(track)?.name ?? null) === null),
  }
}

/** Names of tracks by video. */
export function namesByVideo({ names }: ManifestAdditions): ReadonlyMap<string, TrackNames> {
  const videos = new Map<string, Map<string, string>>()
  for (const { video, track, name } of names) {
    const tracks = videos.get(video) ?? new Map<string, string>()
    videos.set(video, tracks.set(track, name))
  }
  return videos
}

/** The entry of a video, with the names of its tracks, if there are any. */
export function videoEntry(
  { video, uploadId }: ManifestAdditions['videos'][number],
  names: TrackNames = new Map(),
): Entry {
  const id: Entry = ['id', uploadId]
  return [video, names.size === 0 ? uploadId : Object.fromEntries([id, tracksEntry(names)])]
}

/** The entry `tracks` of a video. */
export function tracksEntry(names: TrackNames): Entry {
  return ['tracks', Object.fromEntries(trackEntries(names))]
}

export function trackEntries(names: TrackNames): readonly Entry[] {
  return Array.from(names, ([track, name]) => [track, { name }])
}
