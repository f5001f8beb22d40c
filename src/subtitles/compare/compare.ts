import type { Cue } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { alignCues } from './align.ts'
import { type CanonicalCue, canonicalCues } from './canonical.ts'
import { plainText } from './canonical-text.ts'
import type { ChangedCue, CueDifference, CueText } from './difference.ts'

/** The cues of one file or track. */
export interface CueList {
  readonly cues: readonly Cue[]
  readonly format: SubtitleFormat
}

/** Milliseconds: what is lost where times are counted in 90,000ths of a second. */
const TOLERANCE = 1

/**
 * How the cues of a file differ from those of a track, as a viewer sees them: by their canonical form, with times
 * that may be 1 ms apart. A shift is reported beside the cues that it changes, which are all. Takes n log n time.
 *
 * How Mux makes WebVTT of SubRip is not documented. A track that has the texts of a SubRip file as they stand is what
 * became of that file, even where WebVTT reads another thing into them (`I <3 you`): to replace it would bring the
 * same again, in every run.
 */
export function compareCues(file: CueList, track: CueList): CueDifference {
  const difference = compareAs(file.format, file, track)
  if (file.format === track.format || isEqual(difference)) return difference
  const copied = compareAs(track.format, file, track)
  return isEqual(copied) ? copied : difference
}

function compareAs(format: SubtitleFormat, file: CueList, track: CueList): CueDifference {
  const ours = canonicalCues(file.cues, format)
  const theirs = canonicalCues(track.cues, track.format)
  const shift = constantShift(ours, theirs)
  const pairs = shift === null ? alignCues(ours, theirs) : ours.map((_, index) => index)
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
    if (isSameCue(after, before)) return
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

/** Whether no viewer could tell file and track apart. */
export function isEqual({ added, changed, removed, shift }: CueDifference): boolean {
  return added === 0 && changed === 0 && removed === 0 && shift === null
}

function isSameCue(a: CanonicalCue, b: CanonicalCue): boolean {
  return (
    a.text === b.text &&
    Math.abs(a.start - b.start) <= TOLERANCE &&
    Math.abs(a.end - b.end) <= TOLERANCE
  )
}

/** Milliseconds by which each cue is later than its counterpart, where the texts are the same; else null. */
function constantShift(
  file: readonly CanonicalCue[],
  track: readonly CanonicalCue[],
): number | null {
  if (file.length !== track.length || file.length === 0) return null
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const [index, ours] of file.entries()) {
    const theirs = track[index]
    if (theirs?.text !== ours.text) return null
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

function cueText({ start, end, text }: CanonicalCue): CueText {
  return { start, end, text: plainText(text) }
}
