import type { Cue } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { canonicalText } from './canonical-text.ts'

/** A cue as a viewer sees it. */
export interface CanonicalCue {
  /** Milliseconds. */
  readonly start: number
  /** Milliseconds, later than `start`. */
  readonly end: number
  /** As `canonicalText` makes it; never empty. */
  readonly text: string
  /** Line of the timing line in its file. */
  readonly line: number
}

/**
 * What a viewer sees of some cues, in the order of start and end. Two lists are the same where no viewer could tell
 * them apart: identifiers and cue settings are gone, and so are cues without text and cues that never show.
 */
export function canonicalCues(
  cues: readonly Cue[],
  format: SubtitleFormat,
): readonly CanonicalCue[] {
  const canonical: CanonicalCue[] = []
  let sorted = true
  let before: CanonicalCue | undefined
  for (const { start, end, text, line } of cues) {
    if (end <= start) continue
    const cue = { start, end, text: canonicalText(text, format), line }
    if (cue.text === '') continue
    if (before && byTime(before, cue) > 0) sorted = false
    before = cue
    canonical.push(cue)
  }
  return sorted ? canonical : canonical.sort(byTime)
}

function byTime(a: CanonicalCue, b: CanonicalCue): number {
  return a.start - b.start || a.end - b.end
}
