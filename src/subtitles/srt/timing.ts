import { quote } from '../../shared/words.ts'
import { BLANKS, readTime, type Time, type TimingProblem } from './time.ts'

/** A timing line, however it is written. Times are whole milliseconds, offsets 0-based in the line. */
export interface SrtTiming {
  readonly start: number
  readonly end: number
  readonly endAt: number
  /** What stands behind the end time, trimmed. */
  readonly rest: string
  readonly restAt: number
  readonly problems: readonly TimingProblem[]
}

const EXACT = /^\d\d:[0-5]\d:[0-5]\d,\d{3} --> \d\d:[0-5]\d:[0-5]\d,\d{3}$/
const SPACE = new RegExp(`[${BLANKS}]*`, 'y')
/** Hyphens, dashes, minus and equals signs, and an arrowhead. */
const ARROW = new RegExp(`[${BLANKS}=\\u2010-\\u2015\\u2212-]{0,5}[>\\u2192\\u21d2\\u203a]`, 'y')

/**
 * Reads a line as `HH:MM:SS,mmm --> HH:MM:SS,mmm` and as everything that people and programs write instead of it:
 * other arrows, dots, missing digits, blanks between digits. Null where the line is no timing line.
 * Takes time in proportion to the line's length.
 */
export function readSrtTiming(line: string): SrtTiming | null {
  if (EXACT.test(line)) {
    const [start, end] = [exactTime(line, 0), exactTime(line, 17)]
    return { start, end, endAt: 17, rest: '', restAt: line.length, problems: [] }
  }
  const start = readTime(line, skip(SPACE, line, 0))
  if (!start) return null
  const from = skip(SPACE, line, start.next)
  const to = skip(ARROW, line, from)
  const end = to === from ? null : readTime(line, skip(SPACE, line, to))
  if (!end || line[end.next] === ':') return null
  const arrow = line.slice(from, to)
  const real = arrow === '-->'
  if (!real && !(isPlainTime(start) && isPlainTime(end))) return null

  const known = new Set(start.problems.map(({ rule }) => rule))
  const problems = [...start.problems, ...end.problems.filter(({ rule }) => !known.has(rule))]
  if (!real) {
    const message = `${quote(arrow)} stands between the times instead of "-->", so players do not see this cue.`
    problems.push({ rule: 'srt/arrow', at: from, message })
  } else if (from === start.next || end.at === to) {
    const message = 'The arrow has no space on both sides, which some players need.'
    problems.push({ rule: 'srt/arrow-space', at: from, message })
  }
  const restAt = skip(SPACE, line, end.next)
  const rest = line.slice(restAt).trimEnd()
  return { start: start.ms, end: end.ms, endAt: end.at, rest, restAt, problems }
}

/** Whether a line that is no timing line was meant as one: it has an arrow, or starts with a whole time. */
export function isBrokenTiming(line: string): boolean {
  return line.includes('-->') || readTime(line, skip(SPACE, line, 0))?.full === true
}

/** The 0-based offset at which a broken timing line stops being one. */
export function brokenAt(line: string): number {
  const first = skip(SPACE, line, 0)
  const start = readTime(line, first)
  if (!start) return first
  const from = skip(SPACE, line, start.next)
  const to = skip(ARROW, line, from)
  return to === from ? from : skip(SPACE, line, to)
}

/** Whether a line without a proper arrow is sure to be meant as timing: `10:30 -> 11:00` may be text. */
function isPlainTime(time: Time): boolean {
  return time.full || time.fraction
}

/** The milliseconds of `HH:MM:SS,mmm` at an offset. */
function exactTime(line: string, at: number): number {
  const digit = (from: number) => line.charCodeAt(at + from) - 48
  const two = (from: number) => digit(from) * 10 + digit(from + 1)
  return ((two(0) * 60 + two(3)) * 60 + two(6)) * 1000 + two(9) * 10 + digit(11)
}

/** The offset behind what a sticky pattern finds at an offset, or the same where it finds nothing. */
function skip(pattern: RegExp, line: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(line) ? pattern.lastIndex : from
}
