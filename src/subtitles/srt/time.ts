import { quote } from '../../shared/words.ts'
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

/** One time of a timing line, however it is written. */
export interface Time {
  readonly ms: number
  /** 0-based offset of what follows it in the line. */
  readonly next: number
  /** 0-based. */
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

/** What stands for a space between signs and figures. */
export const BLANKS = ' \t\u00a0\u3000'

/** `HH:MM:SS,mmm` from milliseconds. */
export function srtTime(ms: number): string {
  return formatTimestamp(ms).replace('.', ',')
}

/** Reads the time at an offset of a line: other signs, missing digits and blanks too. Null where there is none. */
export function readTime(line: string, offset: number): Time | null {
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

function skipDigits(line: string, from: number): number {
  let next = from
  while (next < line.length && (line.charCodeAt(next) - 48) >>> 0 <= 9) next += 1
  return next
}

/** The offset of the next sign at or behind `from` that is no blank. */
export function skipBlanks(line: string, from: number): number {
  let next = from
  while (next < line.length && BLANKS.includes(line.charAt(next))) next += 1
  return next
}
