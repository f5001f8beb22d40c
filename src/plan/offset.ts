import type { Offset } from '../subtitles/compare/match.ts'
import { TOLERANCE } from '../subtitles/compare/pair.ts'

/** By how many milliseconds this DatoCMS moves every text; null where nothing tells. */
export type Usual = number | null

/** By how many milliseconds a text as a whole is later than its file. */
export function middleOf({ least, most }: Offset): number {
  return Math.round((least + most) / 2)
}

/** Whether a text is known to be moved as this DatoCMS moves every text. */
export function isUsual(usual: Usual, { least, most }: Offset): boolean {
  return usual !== null && least <= usual && most >= usual
}

/**
 * Whether a text may be moved as this DatoCMS moves texts: nothing tells, or it is moved as others are but for times
 * that each are out by another span, as where they are cut to frames, which those of other files may fit.
 */
export function mayBeUsual(usual: Usual, offset: Offset): boolean {
  if (usual === null || isUsual(usual, offset)) return true
  return !isEven(offset) && Math.abs(middleOf(offset) - usual) <= TOLERANCE
}

/** Whether every cue is moved by the same span, but for rounding. */
function isEven({ least, most }: Offset): boolean {
  return 2 * TOLERANCE - (most - least) <= 1
}

/** By how many milliseconds every cue of the file is later than in the track; null where each is by another span. */
export function shiftOf(usual: Usual, offset: Offset): number | null {
  return isEven(offset) ? (usual ?? 0) - middleOf(offset) : null
}

/** How a file lies to its track, beside what is usual: `every cue 40 ms later`, `cues up to 40 ms later`. */
export function describeMove(usual: Usual, offset: Offset): string {
  return describe(-farthest(offset, usual ?? 0), offset)
}

/** What is said of a track that counts as equal, as the rest of a reason. */
export function noteOfOffset(usual: Usual, offset: Offset): string {
  const moved = `, but with ${describe(farthest(offset, 0), offset)}`
  if (isUsual(usual, offset)) return `${moved}, as in other tracks`
  return `${moved}: whether this DatoCMS moves them cannot be told, and \`force\` sends the file again`
}

/** By how many milliseconds more than `base` the time that is out by most is later than in the file. */
function farthest(offset: Offset, base: number): number {
  if (isEven(offset)) return middleOf(offset) - base
  const [first, last] = [offset.most - TOLERANCE - base, offset.least + TOLERANCE - base]
  return Math.abs(last) >= Math.abs(first) ? last : first
}

function describe(ms: number, offset: Offset): string {
  const by = `${Math.abs(ms)} ms ${ms > 0 ? 'later' : 'earlier'}`
  return isEven(offset) ? `every cue ${by}` : `cues up to ${by}`
}
