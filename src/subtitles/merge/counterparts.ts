import { alignCues } from '../compare/align.ts'
import { constantShift, lettersOf } from '../compare/compare.ts'
import type { Kind } from '../compare/kinds.ts'
import { differingKinds, isStrained } from '../compare/looks.ts'
import { isNear, type Pair } from '../compare/pair.ts'
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
  const found = alignBetween(known, {
    ours: inOrderOf(file, open.ours),
    theirs: inOrderOf(moved, joinPieces(open.theirs)),
  })
  return { ...found, pairs: [...known, ...found.pairs] }

  /** Aligns the cues that are left between each two pairs that are known. */
  function alignBetween(
    known: readonly CuePair[],
    left: { readonly ours: readonly ShownCue[]; readonly theirs: readonly ShownCue[] },
  ): Counterparts {
    const [placeOf, otherPlaceOf] = [placesIn(file), placesIn(moved)]
    const ends: { readonly ours: number; readonly theirs: number }[] = []
    for (const { ours, theirs } of known) {
      const end = { ours: placeOf(ours), theirs: otherPlaceOf(theirs) }
      if (end.theirs > (ends.at(-1)?.theirs ?? -1)) ends.push(end)
    }
    ends.push({ ours: file.length, theirs: moved.length })
    const all = { pairs: [] as CuePair[], added: [] as ShownCue[], removed: [] as ShownCue[] }
    let [from, otherFrom] = [0, 0]
    for (const end of ends) {
      let [to, otherTo] = [from, otherFrom]
      for (let cue = left.ours[to]; cue && placeOf(cue) < end.ours; cue = left.ours[++to]);
      for (let cue = left.theirs[otherTo]; cue && otherPlaceOf(cue) < end.theirs; )
        cue = left.theirs[++otherTo]
      align(left.ours.slice(from, to), left.theirs.slice(otherFrom, otherTo), all)
      from = to
      otherFrom = otherTo
    }
    return all
  }
}

function placesIn(cues: readonly ShownCue[]): (cue: ShownCue) => number {
  const places = new Map(cues.map(({ line }, at) => [line, at]))
  return ({ line }) => places.get(line) ?? -1
}

function inOrderOf(all: readonly ShownCue[], some: readonly ShownCue[]): readonly ShownCue[] {
  const placeOf = placesIn(all)
  return some.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function align(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
  all: { readonly pairs: CuePair[]; readonly added: ShownCue[]; readonly removed: ShownCue[] },
): void {
  const found = alignCues(lettersOf(ours), lettersOf(theirs))
  const left = new Set(theirs)
  ours.forEach((cue, at) => {
    const other = theirs[found[at] ?? -1]
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

/** Cues of the same words that follow each other at once, or stand twice, as one. */
function joinPieces(cues: readonly ShownCue[]): readonly ShownCue[] {
  const joined: ShownCue[] = []
  const places = new Map<string, number>()
  for (const cue of cues) {
    const at = places.get(cue.letters) ?? joined.length
    const above = joined[at]
    if (above && (cue.start < above.end || isNear(cue.start, above.end))) {
      joined[at] = { ...above, end: Math.max(above.end, cue.end) }
    } else {
      places.set(cue.letters, joined.length)
      joined.push(cue)
    }
  }
  return joined
}
