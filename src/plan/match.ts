import type { Track } from '../datocms/resources.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { comparableName } from '../language/names.ts'
import type { Judgement } from './comparison.ts'

/** Which of an upload's tracks is a file's. */
export type TrackMatch =
  | {
      readonly kind: 'track'
      /** Null where there is none. */
      readonly track: Track | null
      /** Further tracks of the same language and closed captions, oldest first. */
      readonly others: readonly Track[]
      /** Whether name or text say so, so that the others are known not to be the file's. */
      readonly certain: boolean
    }
  /** Any of these may be the file's. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Track[] }

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
 * The tracks that may be a file's: language and closed captions agree. Those with the wanted name
 * or, where none has it, all of them, oldest first. DatoCMS says no creation time, so the order of
 * its list is taken.
 */
export function findCandidates(file: SubtitleFile, tracks: readonly Track[]): readonly Track[] {
  const matching = tracks.filter((track) => sameKey(file, track))
  const named = matching.filter(({ name }) => sameName(name, file.name))
  return named.length > 0 ? named : matching
}

/**
 * Finds the track of a file. Among several candidates it is the one with the file's text or, before
 * all others, the newest of its earlier versions: a track that was replaced is the youngest of them,
 * and the next run must not take another one. One that nobody sees may be replaced too.
 *
 * @param isAsked whether the track would be replaced even where its text cannot be read.
 */
export function matchTrack(
  file: SubtitleFile,
  tracks: readonly Track[],
  {
    comparisons,
    isAsked,
  }: { readonly comparisons: ReadonlyMap<string, Judgement>; readonly isAsked: boolean },
): TrackMatch {
  const candidates = withoutShadows(findCandidates(file, tracks), comparisons)
  const match = (track: Track | null, certain = true): TrackMatch => {
    const others = withoutShadows(
      tracks.filter((each) => sameKey(file, each)),
      comparisons,
    ).filter((each) => each !== track)
    return { kind: 'track', track, others, certain }
  }
  const [first = null] = candidates
  if (candidates.length <= 1) return match(first)
  const kindOf = ({ id }: Track) => comparisons.get(id)?.kind
  const known =
    candidates.find((track) => kindOf(track) === 'equal') ?? findNewest(candidates, comparisons)
  if (known) return match(known)
  const open =
    candidates.find(({ status }) => status === 'preparing') ??
    (isAsked ? undefined : candidates.find((track) => kindOf(track) === 'unreadable'))
  if (open) return match(open, false)
  const unseen = candidates.find(({ status }) => status === 'errored')
  return unseen ? match(unseen) : { kind: 'ambiguous', candidates }
}

/** Without tracks that are listed although they are gone: Mux has no text of them, and another one their name. */
function withoutShadows(
  tracks: readonly Track[],
  comparisons: ReadonlyMap<string, Judgement>,
): readonly Track[] {
  const isMissing = ({ id }: Track): boolean => {
    const known = comparisons.get(id)
    return known?.kind === 'unreadable' && known.isMissing
  }
  return tracks.filter(
    (track) =>
      !isMissing(track) ||
      !tracks.some((other) => sameName(other.name, track.name) && !isMissing(other)),
  )
}

/** The track whose text is the newest of the file's earlier versions. */
function findNewest(
  tracks: readonly Track[],
  comparisons: ReadonlyMap<string, Judgement>,
): Track | undefined {
  const aged = tracks.flatMap((track) => {
    const comparison = comparisons.get(track.id)
    const drift = comparison?.kind === 'different' ? comparison.drift : null
    return drift?.kind === 'older' ? [{ track, age: drift.age }] : []
  })
  return aged.toSorted((a, b) => a.age - b.age)[0]?.track
}
