import type { Kind } from '../subtitles/compare/kinds.ts'
import type { Offset } from '../subtitles/compare/match.ts'
import { TOLERANCE } from '../subtitles/compare/pair.ts'
import type { SubtitleFormat } from '../subtitles/format.ts'
import type { Comparison } from './comparison.ts'
import { middleOf, type Usual } from './offset.ts'

/** What became of a file in a track, as far as it tells what this DatoCMS keeps. */
export interface Sighting {
  readonly format: SubtitleFormat
  readonly comparison: Comparison
  /** Whether the push changed the file, so that the track may be of an earlier version; null where that is unknown. */
  readonly isPushed: boolean | null
}

/**
 * Whether something is kept. `unknown` where nothing tells; `partly` where some tracks show it and others show it
 * otherwise, of what a converter may do to long texts and not to short ones.
 */
type Known = 'kept' | 'lost' | 'partly' | 'unknown'

/** What a track shows of its file that another one showed, or lost. */
export interface Keeping {
  /** Whether tracks show what files of a format have of a kind. */
  of(format: SubtitleFormat, kind: Kind): Known
  /** Whether tracks show a kind wherever files of a format have nothing of it. */
  adds(format: SubtitleFormat, kind: Kind): boolean
  readonly offset: Usual
}

/** Kinds of which a converter may change some and leave others, by how long a text or a pause is. */
const uneven: ReadonlySet<Kind> = new Set(['breaks', 'blanks', 'invisible', 'letters'])

/** Whether a track can only be of the file as it is now, as far as a kind goes. */
export function isSure({ comparison, isPushed }: Sighting, kind: Kind | 'times'): boolean {
  if (comparison.kind !== 'similar') return comparison.kind === 'same'
  const { doubtful, isWhole } = comparison
  if (doubtful.has(kind) || isWhole === null) return false
  return isWhole || isPushed === false
}

/** Whether nothing but an unknown history speaks against it. */
function isLikely({ comparison, isPushed }: Sighting, kind: Kind | 'times'): boolean {
  if (comparison.kind !== 'similar') return comparison.kind === 'same'
  const { doubtful, isWhole } = comparison
  return !doubtful.has(kind) && isWhole !== null && isPushed !== true
}

/**
 * Learns from tracks what this DatoCMS keeps. Nobody knows beforehand what Mux does to a text. What one track tells that
 * is surely of its file as it is now, two tell where that is only likely.
 */
export function learnKeeping(sightings: readonly Sighting[]): Keeping {
  const shown = new Set<string>()
  const lost = new Set<string>()
  const likelyLost = new Set<string>()
  const extra = new Map<string, number>()
  const added = new Map<string, boolean>()
  for (const sighting of sightings) {
    const { format, comparison } = sighting
    const at = (kind: Kind) => `${format} ${kind}`
    if (comparison.kind === 'same') for (const kind of comparison.kinds) shown.add(at(kind))
    if (comparison.kind !== 'similar') continue
    for (const kind of comparison.shared) shown.add(at(kind))
    for (const [kind, { relation }] of comparison.looks) {
      if (relation === 'unread' || relation === 'divided') continue
      const isSureHere = isSure(sighting, kind)
      // Somebody may have added it to this one by hand: DatoCMS adds it to more than one.
      if (isSureHere && relation !== 'extra') lost.add(at(kind))
      if (!isSureHere && !isLikely(sighting, kind)) continue
      if (relation === 'extra') extra.set(at(kind), (extra.get(at(kind)) ?? 0) + 1)
      if (likelyLost.has(at(kind))) lost.add(at(kind))
      likelyLost.add(at(kind))
    }
  }
  return {
    of(format, kind) {
      const at = `${format} ${kind}`
      if (shown.has(at)) return lost.has(at) && uneven.has(kind) ? 'partly' : 'kept'
      return lost.has(at) ? 'lost' : 'unknown'
    },
    adds(format, kind) {
      const at = `${format} ${kind}`
      // One may be an edit. Files that have the kind may have come from such tracks.
      const isUsual = (extra.get(at) ?? 0) >= 2
      const known = added.get(at) ?? (isUsual && !sightings.some(isWithout(format, kind)))
      added.set(at, known)
      return known
    },
    offset: commonOffset(
      sightings.flatMap((sighting) =>
        isSure(sighting, 'times') || isLikely(sighting, 'times')
          ? offsetsOf(sighting.comparison)
          : [],
      ),
    ),
  }
}

/** Whether neither a file of a format nor its track has anything of a kind. */
function isWithout(format: SubtitleFormat, kind: Kind): (sighting: Sighting) => boolean {
  return (sighting) => {
    const { comparison } = sighting
    if (sighting.format !== format) return false
    if (comparison.kind === 'same') return !comparison.kinds.includes(kind)
    if (comparison.kind !== 'similar') return false
    return !comparison.shared.includes(kind) && !comparison.looks.has(kind)
  }
}

/** The offset of a text that has the words of its file; empty for another one. */
export function offsetsOf(comparison: Comparison | null): readonly Offset[] {
  return comparison?.kind === 'same' || comparison?.kind === 'similar' ? [comparison.offset] : []
}

/** Two texts are moved alike whose middles are so near: a converter cuts times to frames by another part in each. */
const alikeMs = TOLERANCE / 2

/**
 * The offset that most texts have in common. That of one text alone is none: null where nothing else tells, because no
 * text is in time. Milliseconds.
 */
function commonOffset(offsets: readonly Offset[]): Usual {
  const sharing = (at: number) => offsets.filter(({ least, most }) => least <= at && most >= at)
  const middles = offsets.map(middleOf)
  let most = sharing(0).length
  let best = most > 0 ? 0 : null
  for (const middle of new Set(middles)) {
    if (middles.filter((other) => Math.abs(other - middle) <= alikeMs).length < 2) continue
    const common = sharing(middle).length
    if (common <= most) continue
    most = common
    best = middle
  }
  return best
}
