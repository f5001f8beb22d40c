import { quote } from '../../shared/words.ts'
import { BLANKS, readTime, skipBlanks, type Time, type TimingFault } from './time.ts'

/** A timing line, however it is written. Times are whole milliseconds. */
export interface SrtTiming {
  readonly start: number
  readonly end: number
  /** 0-based offset of the end time in the line. */
  readonly endOffset: number
  /** What stands behind the end time, trimmed, and its 0-based offset. */
  readonly rest: string
  readonly restOffset: number
  readonly faults: readonly TimingFault[]
}

const MINUS_SIGNS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212='
const ARROW_HEADS = '>\u2192\u21d2\u203a'

/**
 * Reads a line as `HH:MM:SS,mmm --> HH:MM:SS,mmm` and as everything that people and programs write instead of it:
 * other arrows, dots, missing digits, blanks between digits. Null where the line is no timing line.
 * Takes time in proportion to the line's length.
 */
export function readTiming(line: string): SrtTiming | null {
  const start = readTime(line, skipBlanks(line, 0))
  if (!start) return null
  const from = skipBlanks(line, start.next)
  const to = skipArrow(line, from)
  if (to === from) return null
  const end = readTime(line, skipBlanks(line, to))
  if (!end || line[end.next] === ':') return null
  const arrow = line.slice(from, to)
  const real = arrow === '-->'
  if (!real && !(isPlainTime(start) && isPlainTime(end))) return null

  const faults = [...start.faults, ...end.faults]
  if (!real) {
    const message = `${quote(arrow)} stands between the times instead of "-->", so players do not see this cue.`
    faults.push({ rule: 'srt/arrow', offset: from, message })
  } else if (from === start.next || end.offset === to) {
    const message = 'The arrow has no space on both sides, which some players need.'
    faults.push({ rule: 'srt/arrow-space', offset: from, message })
  }
  const restOffset = skipBlanks(line, end.next)
  return {
    start: start.ms,
    end: end.ms,
    endOffset: end.offset,
    rest: line.slice(restOffset).trimEnd(),
    restOffset,
    faults,
  }
}

/** Whether a line that is no timing line was meant as one: it has an arrow, or starts with a whole time. */
export function isBrokenTiming(line: string): boolean {
  return line.includes('-->') || readTime(line, skipBlanks(line, 0))?.full === true
}

/** The 0-based offset at which a broken timing line stops being one. */
export function brokenAt(line: string): number {
  const first = skipBlanks(line, 0)
  const start = readTime(line, first)
  if (!start) return first
  const from = skipBlanks(line, start.next)
  const to = skipArrow(line, from)
  return to === from ? from : skipBlanks(line, to)
}

/** Whether a line without a proper arrow is sure to be meant as timing: `10:30 -> 11:00` may be text. */
function isPlainTime(time: Time): boolean {
  return time.full || time.fraction
}

function skipArrow(line: string, from: number): number {
  let next = from
  while (next < from + 6) {
    const sign = line[next]
    if (sign === undefined) return from
    if (ARROW_HEADS.includes(sign)) return next + 1
    if (!MINUS_SIGNS.includes(sign) && !BLANKS.includes(sign)) return from
    next += 1
  }
  return from
}
