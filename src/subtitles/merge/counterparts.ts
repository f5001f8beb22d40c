import { alignCues } from '../compare/align.ts'
import { constantShift, lettersOf } from '../compare/compare.ts'
import type { Kind } from '../compare/kinds.ts'
import { differingKinds, isStrained } from '../compare/looks.ts'
import { isNear, isSameTime, type Pair, TOLERANCE } from '../compare/pair.ts'
import { moveCue, pairEach, splitDoubles } from '../compare/pair-cues.ts'
import { groupsOf } from '../compare/pair-groups.ts'
import type { ShownCue } from '../compare/shown-cue.ts'

/** What became of the cues of a file in its track. A cue of which nothing is said is as it was. */
export interface Counterparts {
  /** Cues with the cue of the track that each stands for: they may be alike. */
  readonly pairs: readonly CuePair[]
  readonly added: readonly ShownCue[]
  readonly removed: readonly ShownCue[]
}

export interface CuePair {
  readonly ours: ShownCue
  /** At the times of the file. */
  readonly theirs: ShownCue
}

/** What is known of DatoCMS. */
export interface Known {
  /** Whether this DatoCMS keeps what files have of a kind. */
  readonly isKept: (kind: Kind) => boolean
  /** Milliseconds by which it moves all texts. */
  readonly offsetMs: number
  /** How long the video lasts, in milliseconds; null where it is unknown. */
  readonly durationMs: number | null
}

/**
 * Finds the cue of a track for each cue of a file. Cues that a converter cut, joined or repeated, and nobody edited, are
 * as they were. Both are in the order of time. Takes n log n time.
 */
export function findCounterparts(
  file: readonly ShownCue[],
  track: readonly ShownCue[],
  { isKept, offsetMs }: Known,
): Counterparts {
  const moved = offsetMs === 0 ? track : track.map((cue) => moveCue(cue, -offsetMs))
  if (constantShift(file, moved) !== null) {
    const pairs = file.flatMap((ours, at) => (moved[at] ? [{ ours, theirs: moved[at] }] : []))
    return { pairs, added: [], removed: [] }
  }
  const { matches, ...left } = pairEach(file, moved)
  const ours = splitDoubles(left.ours, matches, 'ours').single
  const theirs = splitDoubles(left.theirs, matches, 'theirs').single
  const open = { ours: [] as ShownCue[], theirs: [] as ShownCue[] }
  for (const group of groupsOf(ours, theirs)) {
    if (group.pairs?.every((pair) => isAlike(pair, isKept))) continue
    for (const cue of group.ours) open.ours.push(cue)
    for (const cue of group.theirs) open.theirs.push(cue)
  }
  const known = matches.map(({ ours: [ours], theirs: [theirs] }) => ({ ours, theirs }))
  const theirsLeft = joinPieces(open.theirs).filter(isLasting)
  const found = alignBetween({ file, track: moved, known }, { ours: open.ours, theirs: theirsLeft })
  return { ...found, pairs: [...known, ...found.pairs] }
}

/** Aligns the cues that are left between each two pairs that are known. All are in the order of time. */
function alignBetween(
  all: {
    readonly file: readonly ShownCue[]
    readonly track: readonly ShownCue[]
    readonly known: readonly CuePair[]
  },
  left: { readonly ours: readonly ShownCue[]; readonly theirs: readonly ShownCue[] },
): Counterparts {
  const ends = inOneOrder(all.known, all.track)
  const ours = Map.groupBy(
    left.ours,
    gapsBetween(
      all.file,
      ends.map((pair) => pair.ours),
    ),
  )
  const theirs = Map.groupBy(
    left.theirs,
    gapsBetween(
      all.track,
      ends.map((pair) => pair.theirs),
    ),
  )
  const found = { pairs: [] as CuePair[], added: [] as ShownCue[], removed: [] as ShownCue[] }
  for (let gap = 0; gap <= ends.length; gap += 1) {
    align(ours.get(gap) ?? [], theirs.get(gap) ?? [], found)
  }
  return found
}

/** Pairs in the order of the file without those that stand in another order in the track. */
function inOneOrder(pairs: readonly CuePair[], track: readonly ShownCue[]): readonly CuePair[] {
  const places = new Map(track.map(({ line }, at) => [line, at]))
  let last = -1
  return pairs.filter(({ theirs }) => {
    const place = places.get(theirs.line) ?? -1
    const isLater = place > last
    if (isLater) last = place
    return isLater
  })
}

/** How many of some cues of a list stand above one of it, or are it. */
function gapsBetween(
  list: readonly ShownCue[],
  ends: readonly ShownCue[],
): (cue: ShownCue) => number {
  const lines = new Set(ends.map(({ line }) => line))
  const gaps = new Map<number, number>()
  let gap = 0
  for (const { line } of list) {
    if (lines.has(line)) gap += 1
    gaps.set(line, gap)
  }
  return ({ line }) => gaps.get(line) ?? 0
}

function align(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
  all: { readonly pairs: CuePair[]; readonly added: ShownCue[]; readonly removed: ShownCue[] },
): void {
  const pairs = alignCues(lettersOf(ours), lettersOf(theirs))
  const left = new Set(theirs)
  ours.forEach((cue, at) => {
    const other = theirs[pairs[at] ?? -1]
    if (!other) {
      all.removed.push(cue)
      return
    }
    left.delete(other)
    all.pairs.push({ ours: cue, theirs: other })
  })
  for (const cue of left) all.added.push(cue)
}

/** Whether a track shows cues as its file does, but for what DatoCMS does not keep. */
function isAlike(pair: Pair, isKept: Known['isKept']): boolean {
  return differingKinds(pair).every((kind) => !isKept(kind) || isStrained(pair, kind))
}

/** Whether a cue lasts longer than what is left where one is cut just beside its end. */
function isLasting({ start, end }: ShownCue): boolean {
  return end - start > 2 * TOLERANCE
}

/** Cues of the same words that follow each other at once, or stand twice, as one. */
function joinPieces(cues: readonly ShownCue[]): readonly ShownCue[] {
  const joined: ShownCue[] = []
  const places = new Map<string, number>()
  for (const cue of cues) {
    const at = places.get(cue.letters) ?? joined.length
    const above = joined[at]
    if (above && (isNear(cue.start, above.end) || isSameTime(cue, above))) {
      joined[at] = { ...above, end: Math.max(above.end, cue.end) }
    } else {
      places.set(cue.letters, joined.length)
      joined.push(cue)
    }
  }
  return joined
}
