import { alignCues } from './align.ts'
import type { ChangedCue, CueDifference, CueText } from './difference.ts'
import { TOLERANCE } from './pair.ts'
import type { ShownCue } from './shown-cue.ts'

/**
 * How the cues of a file differ from those of a track in words and times: in letters, and by more than a converter may
 * be out. A shift is reported beside the cues that it changes, which are all. Both are in the order of time. Takes
 * n log n time.
 *
 * @param isAlike what else a cue must have of its counterpart not to be told.
 */
export function compareCues(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
  isAlike: (after: ShownCue, before: ShownCue) => boolean = () => true,
): CueDifference {
  const shift = constantShift(ours, theirs)
  const pairs = alignedTo(ours, theirs, shift)
  const found: ChangedCue[] = []
  const paired = new Uint8Array(theirs.length)
  ours.forEach((after, index) => {
    const other = pairs[index] ?? -1
    const before = theirs[other]
    if (!before) {
      found.push({ kind: 'added', line: after.line, before: null, after: cueText(after) })
      return
    }
    paired[other] = 1
    if (isSameCue(after, before) && isAlike(after, before)) return
    const { line } = after
    found.push({ kind: 'changed', line, before: cueText(before), after: cueText(after) })
  })
  theirs.forEach((before, other) => {
    if (paired[other]) return
    found.push({ kind: 'removed', line: null, before: cueText(before), after: null })
  })
  const count = (kind: ChangedCue['kind']) => found.filter((cue) => cue.kind === kind).length
  return {
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    shift,
    cues: found.sort((a, b) => startOf(a) - startOf(b)),
  }
}

/** For each cue its counterpart, null where it has none, and whether both have the same words and times. */
export function pairOf(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
): readonly { readonly index: number | null; readonly isSame: boolean }[] {
  const pairs = alignedTo(ours, theirs, constantShift(ours, theirs))
  return ours.map((cue, at) => {
    const index = pairs[at] ?? -1
    const other = theirs[index]
    return other ? { index, isSame: isSameCue(cue, other) } : { index: null, isSame: false }
  })
}

/** For each cue the index of its counterpart, less than 0 where it has none. */
function alignedTo(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
  shift: number | null,
): ArrayLike<number> {
  if (shift !== null) return ours.map((_, index) => index)
  return alignCues(lettersOf(ours), lettersOf(theirs))
}

export function lettersOf(cues: readonly ShownCue[]) {
  return cues.map(({ start, end, letters }) => ({ start, end, text: letters }))
}

function isSameCue(a: ShownCue, b: ShownCue): boolean {
  return (
    a.letters === b.letters &&
    Math.abs(a.start - b.start) <= TOLERANCE &&
    Math.abs(a.end - b.end) <= TOLERANCE
  )
}

/** Milliseconds by which each cue is later than its counterpart, where the words are the same; else null. */
export function constantShift(
  file: readonly ShownCue[],
  track: readonly ShownCue[],
): number | null {
  if (file.length !== track.length || file.length === 0) return null
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const [index, ours] of file.entries()) {
    const theirs = track[index]
    if (theirs?.letters !== ours.letters) return null
    least = Math.min(least, ours.start - theirs.start, ours.end - theirs.end)
    most = Math.max(most, ours.start - theirs.start, ours.end - theirs.end)
    if (most - least > 2 * TOLERANCE) return null
  }
  const isMoved = least > TOLERANCE || most < -TOLERANCE
  return isMoved ? Math.round((least + most) / 2) : null
}

function startOf({ before, after }: ChangedCue): number {
  return (after ?? before)?.start ?? 0
}

function cueText({ start, end, text }: ShownCue): CueText {
  return { start, end, text }
}
