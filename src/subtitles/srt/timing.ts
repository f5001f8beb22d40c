import { quote } from '../collect.ts'
import type { RuleName } from '../rules.ts'
import { formatTimestamp } from '../webvtt/timestamp.ts'

/** Something about a timing line that SubRip does not allow, though its meaning is clear. */
export interface TimingFault {
  readonly rule: RuleName
  /** 0-based offset in the line. */
  readonly offset: number
  readonly message: string
  /** Whether only a person can know what was meant. */
  readonly unknown?: true
}

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

interface Time {
  readonly ms: number
  readonly next: number
  readonly offset: number
  /** Hours, minutes and seconds are all there. */
  readonly full: boolean
  /** A fraction is there. */
  readonly fraction: boolean
  readonly faults: readonly TimingFault[]
}

/** A run of digits. */
interface Group {
  readonly value: number
  readonly digits: number
  readonly offset: number
}

interface Figures {
  readonly hours: Group | undefined
  readonly minutes: Group
  readonly seconds: Group
  readonly fraction: Group | undefined
  readonly next: number
  readonly line: string
}

const MINUS_SIGNS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212='
const ARROW_HEADS = '>\u2192\u21d2\u203a'
const BLANKS = ' \t\u00a0\u3000'

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

/** `HH:MM:SS,mmm` from milliseconds. */
export function srtTime(ms: number): string {
  return formatTimestamp(ms).replace('.', ',')
}

/** Whether a line without a proper arrow is sure to be meant as timing: `10:30 -> 11:00` may be text. */
function isPlainTime(time: Time): boolean {
  return time.full || time.fraction
}

function readTime(line: string, offset: number): Time | null {
  const faults: TimingFault[] = []
  const groups: Group[] = []
  let next = offset
  let oddAt = -1
  for (;;) {
    const from = next
    next = skipDigits(line, from)
    const digits = next - from
    if (digits === 0 || digits > 6) return null
    groups.push({ value: Number(line.slice(from, next)), digits, offset: from })
    const colon = skipBlanks(line, next)
    const sign = line[colon]
    if (groups.length === 4 || (sign !== ':' && sign !== '\uff1a')) break
    const after = skipBlanks(line, colon + 1)
    if (skipDigits(line, after) === after) break
    if (oddAt < 0 && (colon !== next || after !== colon + 1 || sign !== ':')) oddAt = next
    next = after
  }
  if (groups.length < 2) return null

  let fraction = groups.length === 4 ? groups.pop() : undefined
  if (fraction) {
    if (fraction.digits !== 3) return null
    if (oddAt < 0) oddAt = fraction.offset - 1
  } else {
    const point = skipBlanks(line, next)
    const sign = line[point]
    if (sign === ',' || sign === '.' || sign === '\uff0c') {
      const from = skipBlanks(line, point + 1)
      const to = skipDigits(line, from)
      if (to > from && to - from <= 9) {
        fraction = { value: Number(line.slice(from, to)), digits: to - from, offset: from }
        if (sign === '.') {
          const message = 'A dot stands before the milliseconds; SubRip has a comma there.'
          faults.push({ rule: 'srt/dot', offset: point, message })
        }
        if (oddAt < 0 && (sign === '\uff0c' || point !== next || from !== point + 1)) oddAt = next
        next = to
        const more = /[.,]/.test(line.charAt(to)) ? skipDigits(line, to + 1) : to
        if (more > to + 1) {
          if (oddAt < 0) oddAt = to
          next = more
        }
      }
    }
  }
  if (oddAt >= 0) {
    const written = line.slice(offset, next)
    const message = `The time ${quote(written)} has a wrong sign or a space between its figures, so players do not see this cue.`
    faults.push({ rule: 'srt/time-separator', offset: oddAt, message })
  }

  const [hours, minutes, seconds] = groups.length === 3 ? groups : [undefined, ...groups]
  if (!minutes || !seconds) return null
  if (!hours) {
    const message = 'The time has no hours, so players do not see this cue.'
    faults.push({ rule: 'srt/hours', offset, message })
  }
  const digits = digitsFault({ hours, minutes, seconds, fraction, next, line })
  if (digits) faults.push(digits)
  const high = [minutes, seconds].find((group) => group.value > 59)
  if (high) {
    const message = `There is no ${high === minutes ? 'minute' : 'second'} ${high.value}: 59 is the last.`
    faults.push({ rule: 'srt/time-range', offset: high.offset, message, unknown: true })
  }
  const thousandths = fraction
    ? Math.floor((fraction.value * 1000) / 10 ** fraction.digits + 1e-6)
    : 0
  const whole = (hours?.value ?? 0) * 3600 + minutes.value * 60 + seconds.value
  const ms = whole * 1000 + thousandths
  return { ms, next, offset, full: hours !== undefined, fraction: fraction !== undefined, faults }
}

function digitsFault(figures: Figures): TimingFault | null {
  const { hours, minutes, seconds, fraction, next, line } = figures
  const rule = 'srt/time-digits'
  const short = [hours, minutes, seconds].find((group) => group && group.digits < 2)
  if (short) {
    return { rule, offset: short.offset, message: 'Hours, minutes and seconds have two digits.' }
  }
  const long = [minutes, seconds].find((group) => group.digits > 2)
  if (long) {
    return { rule, offset: long.offset, message: 'Minutes and seconds have two digits.' }
  }
  if (!fraction) return { rule, offset: next, message: 'The time has no milliseconds.' }
  if (fraction.digits === 3) return null
  const written = line.slice(fraction.offset, fraction.offset + fraction.digits)
  const message = `Milliseconds have three digits: players take ",${written}" for different times.`
  return { rule, offset: fraction.offset, message }
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

function skipDigits(line: string, from: number): number {
  let next = from
  while (next < line.length && (line.charCodeAt(next) - 48) >>> 0 <= 9) next += 1
  return next
}

function skipBlanks(line: string, from: number): number {
  let next = from
  while (next < line.length && BLANKS.includes(line.charAt(next))) next += 1
  return next
}
