import { TOLERANCE } from '../subtitles/compare/pair.ts'

/** Milliseconds by which a text may be later than its file, so that each time is within the tolerance. */
export interface Span {
  readonly least: number
  readonly most: number
}

/** By how many milliseconds this DatoCMS moves every text; null where nothing tells. */
export type Usual = number | null

/** By how many milliseconds a text as a whole is later than its file. */
export function middleOf({ least, most }: Span): number {
  return Math.round((least + most) / 2)
}

/** Whether a text is known to be moved as this DatoCMS moves every text. */
export function isUsual(usual: Usual, { least, most }: Span): boolean {
  return usual !== null && least <= usual && most >= usual
}

/**
 * Whether a text may be moved as this DatoCMS moves texts: nothing tells, or it is moved as others are but for times
 * that each are out by another span, as where they are cut to frames, which those of other files may fit.
 */
export function mayBeUsual(usual: Usual, span: Span): boolean {
  if (usual === null || isUsual(usual, span)) return true
  return !isEven(span) && Math.abs(middleOf(span) - usual) <= TOLERANCE
}

/** Whether every cue is moved by the same span, but for rounding. */
function isEven({ least, most }: Span): boolean {
  return 2 * TOLERANCE - (most - least) <= 1
}

/** By how many milliseconds every cue of the file is later than in the track; null where each is by another span. */
export function shiftOf(usual: Usual, span: Span): number | null {
  return isEven(span) ? (usual ?? 0) - middleOf(span) : null
}

/** How a file lies to its track, beside what is usual: `every cue 40 ms later`, `cues up to 40 ms later`. */
export function describeMove(usual: Usual, span: Span): string {
  return describe(-farthest(span, usual ?? 0), span)
}

/** What is said of a track that counts as equal, as the rest of a reason. */
export function noteOfOffset(usual: Usual, span: Span): string {
  const moved = `, but with ${describe(farthest(span, 0), span)}`
  if (isUsual(usual, span)) return `${moved}, as in other tracks`
  return `${moved}: whether this DatoCMS moves them cannot be told, and \`force\` sends the file again`
}

/** By how many milliseconds more than `base` the time that is out by most is later than in the file. */
function farthest(span: Span, base: number): number {
  if (isEven(span)) return middleOf(span) - base
  const [first, last] = [span.most - TOLERANCE - base, span.least + TOLERANCE - base]
  return Math.abs(last) >= Math.abs(first) ? last : first
}

function describe(ms: number, span: Span): string {
  const by = `${Math.abs(ms)} ms ${ms > 0 ? 'later' : 'earlier'}`
  return isEven(span) ? `every cue ${by}` : `cues up to ${by}`
}
