import type { Track } from '../datocms/resources.ts'
import { comparableName } from '../workspace/names.ts'
import type { SubtitleFile } from '../workspace/subtitle-file.ts'

/** The tracks of an upload that belong to one file. */
export interface TrackMatch {
  readonly track: Track | null
  /** Further tracks of the same language and closed captions, oldest first. */
  readonly duplicates: readonly Track[]
}

/** Whether two track names are one to Mux. */
export function sameName(a: string, b: string): boolean {
  return comparableName(a) === comparableName(b)
}

/** Whether a track is what a file, or another track, stands for. */
export function sameKey(
  a: Pick<SubtitleFile, 'language' | 'closedCaptions'>,
  b: Pick<Track, 'language' | 'closedCaptions'>,
): boolean {
  return a.language === b.language && a.closedCaptions === b.closedCaptions
}

/** Whether two are of one language, whatever the region or script. */
export function sameLanguage(
  a: Pick<SubtitleFile, 'language'>,
): (b: Pick<SubtitleFile, 'language'>) => boolean {
  return (b) => a.language.split('-')[0] === b.language.split('-')[0]
}

/**
 * The tracks that may be a file's: language and closed captions agree. The one with the wanted name
 * or, where none has it, all of them, oldest first. DatoCMS says no creation time, so the order of
 * its list is taken.
 */
export function findCandidates(file: SubtitleFile, tracks: readonly Track[]): readonly Track[] {
  const matching = tracks.filter((track) => sameKey(file, track))
  const named = matching.find(({ name }) => sameName(name, file.name))
  return named ? [named] : matching
}

/** Finds the track of a file: the first that may be its. */
export function matchTrack(file: SubtitleFile, tracks: readonly Track[]): TrackMatch {
  const [track = null] = findCandidates(file, tracks)
  const duplicates = tracks.filter((each) => sameKey(file, each) && each !== track)
  return { track, duplicates }
}
