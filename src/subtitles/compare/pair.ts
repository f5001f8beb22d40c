import type { ShownCue } from './shown-cue.ts'

/**
 * Milliseconds that a converter may be out: half a frame of 24 a second. A cue that somebody moved is moved by more.
 */
export const TOLERANCE = 21

/** Cues of a file and those of a track that show the same letters over the same time. */
export interface Pair {
  readonly ours: readonly ShownCue[]
  readonly theirs: readonly ShownCue[]
  /** Milliseconds by which the track's begin and end later than the file's, beside what all of them are later. */
  readonly delays: readonly [start: number, end: number]
  /** Whether the track divides them otherwise: joined, split, shown once more, or in another order at the same time. */
  readonly isRearranged: boolean
}

/** A time span in milliseconds. */
export type Span = Pick<ShownCue, 'start' | 'end'>

export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE
}

export function isSameTime(a: Span, b: Span): boolean {
  return isNear(a.start, b.start) && isNear(a.end, b.end)
}

export function delaysOf(ours: Span, theirs: Span): Pair['delays'] {
  return [theirs.start - ours.start, theirs.end - ours.end]
}
