import { trackKey } from '../../../language/track-key.ts'
import type { IndexedTrack, IndexedVideo, PreviewIndex } from '../embedded.ts'

/** A track of a video, and its address on the page. */
export interface Place {
  readonly video: IndexedVideo
  readonly track: IndexedTrack
  /** `#intro/it`, `#tutorials/part-1/en.sdh`. */
  readonly address: string
}

/** `it`, `en.sdh`: a track's language, as in a file's name. */
export function codeOf({ language, closedCaptions }: IndexedTrack): string {
  return trackKey(language, closedCaptions)
}

/** Whether a run does something to a track, or it has cues that differ. */
export function hasChanges({ change, counts }: IndexedTrack): boolean {
  const changed = change === 'create' || change === 'replace' || change === 'delete'
  return changed || counts.added + counts.changed + counts.removed > 0
}

/** Videos with changes first, and of each the tracks with changes first, otherwise in the order of the data. */
export function sorted({ videos }: PreviewIndex): readonly IndexedVideo[] {
  const changesFirst = <T>(items: readonly T[], has: (item: T) => boolean): readonly T[] =>
    items.toSorted((a, b) => Number(has(b)) - Number(has(a)))
  return changesFirst(
    videos.map((video) => ({ ...video, tracks: changesFirst(video.tracks, hasChanges) })),
    ({ tracks }) => tracks.some(hasChanges),
  )
}

/** All places by their addresses, which are unique. */
export function placesOf(videos: readonly IndexedVideo[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const video of videos) {
    for (const track of video.tracks) {
      const wanted = `#${encoded(video.key)}/${encoded(codeOf(track))}`
      let address = wanted
      for (let n = 2; places.has(address); n++) address = `${wanted}~${n}`
      places.set(address, { video, track, address })
    }
  }
  return places
}

/** The place of an address as a browser or a person wrote it; of a video alone, its first track. */
export function findPlace(places: ReadonlyMap<string, Place>, hash: string): Place | null {
  const address = `#${encoded(decoded(hash.slice(1)))}`
  const video = (): Place | undefined =>
    [...places.values()].find((place) => place.address.startsWith(`${address}/`))
  return places.get(address) ?? video() ?? null
}

function encoded(text: string): string {
  return text.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
