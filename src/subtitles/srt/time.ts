import { quote } from '../../shared/words.ts'
import type { RuleName } from '../rules.ts'
import { formatTimestamp } from '../webvtt/timestamp.ts'

/** Something about a timing line that SubRip does not allow, though its meaning is clear. */
export interface TimingProblem {
  readonly rule: RuleName
  /** 0-based offset in the line. */
  readonly at: number
  readonly message: string
}

/** A part of a line to write otherwise, at a 0-based offset. */
export interface Rewrite {
  readonly at: number
  readonly was: string
  readonly text: string
}

/** One time of a timing line, however it is written. */
export interface Time {
  readonly ms: number
  /** 0-based offset in the line. */
  readonly at: number
  /** 0-based offset of what follows it in the line. */
  readonly next: number
  /** Hours, minutes and seconds are all there. */
  readonly full: boolean
  /** A fraction is there. */
  readonly fraction: boolean
  readonly problems: readonly TimingProblem[]
  /** What makes `HH:MM:SS,mmm` of it, in rising order, also where it reads so already. */
  readonly rewrites: () => readonly Rewrite[]
}

/** What stands for a space between signs and figures. */
export const BLANKS = ' \\t\\u00a0\\u3000'

const COLON = `([${BLANKS}]*[:\\uff1a][${BLANKS}]*)`
const POINT = `([${BLANKS}]*[,.\\uff0c][${BLANKS}]*)`
const TIME = new RegExp(
  `(\\d+)${COLON}(\\d+)(?:${COLON}(\\d+))?(?:${COLON}(\\d+)|${POINT}(\\d{1,9})(?!\\d)([.,]\\d+)?)?`,
  'dy',
)

/** `HH:MM:SS,mmm` from milliseconds. */
export function srtTime(ms: number): string {
  return formatTimestamp(ms).replace('.', ',')
}

/**
 * Reads the time at an offset of a line: other signs, missing digits and blanks too. Null where there is none.
 * A number with decimals, as a program prints it, is one of milliseconds, to the nearest.
 */
export function readTime(line: string, at: number): Time | null {
  TIME.lastIndex = at
  const match = TIME.exec(line)
  if (!match) return null
  const digits = (group: number) => match[group] ?? ''
  const digitsOf = (group: number) => digits(group).length
  const offsetOf = (group: number) => match.indices?.[group]?.[0] ?? at
  const { 5: third, 7: fourth, 8: point = '' } = match
  if ([1, 3, 5, 7].some((group) => digitsOf(group) > 6)) return null
  if (fourth !== undefined && fourth.length !== 3) return null
  // 00:01:500 may be minutes, seconds and milliseconds.
  if (digitsOf(5) > 2 && !digits(7) && !digits(9)) return null

  const next = at + match[0].length
  const full = third !== undefined
  const parts = full ? [1, 3, 5] : [1, 3]
  const [minutes, seconds] = full ? [3, 5] : [1, 3]
  const fraction = fourth === undefined ? 9 : 7
  const problems: TimingProblem[] = []
  const add = (rule: RuleName, offset: number, message: string) =>
    problems.push({ rule, at: offset, message })

  if (point.includes('.')) {
    const message = 'A dot stands before the milliseconds; SubRip has a comma there.'
    add('srt/dot', offsetOf(8) + point.indexOf('.'), message)
  }
  const odd = [2, 4, 6, 8, 10].find((group) => {
    const sign = match[group]
    return sign !== undefined && (group === 6 || !/^[:,.]$/.test(sign))
  })
  const decimals = match[fraction]
  const isFloat = decimals !== undefined && decimals.length <= 3 && match[10] !== undefined
  if (isFloat) {
    const message = `The milliseconds of ${quote(match[0])} have decimals, so players do not see this cue.`
    add('srt/time-separator', offsetOf(10), message)
  } else if (odd) {
    const message = `The time ${quote(match[0])} has a wrong sign or a space between its figures, so players do not see this cue.`
    add('srt/time-separator', offsetOf(odd), message)
  }
  if (!full) add('srt/hours', at, 'The time has no hours, so players do not see this cue.')

  const short = parts.find((group) => digitsOf(group) < 2)
  const long = [minutes, seconds].find((group) => digitsOf(group) > 2 && Number(match[group]) <= 59)
  if (decimals === undefined) {
    const message = 'The time has no milliseconds, so many players do not see this cue.'
    add('srt/time-digits', next, message)
  } else if (short) {
    add('srt/time-padding', offsetOf(short), 'Hours, minutes and seconds have two digits.')
  } else if (long) {
    add('srt/time-padding', offsetOf(long), 'Minutes and seconds have two digits.')
  } else if (decimals.length !== 3 && !isFloat) {
    const message = `Milliseconds have three digits: players take ",${decimals}" for different times.`
    add('srt/time-padding', offsetOf(fraction), message)
  }
  const high = [minutes, seconds].find((group) => Number(match[group]) > 59)
  if (high) {
    const message = `There is no ${high === minutes ? 'minute' : 'second'} ${Number(match[high])}: 59 is the last.`
    add('srt/time-range', offsetOf(high), message)
  }

  const whole = parts.reduce((sum, group) => sum * 60 + Number(match[group]), 0)
  const milliseconds = isFloat ? nearest(decimals + match[10]) : thousandths(decimals ?? '')
  const ms = whole * 1000 + milliseconds
  return { ms, at, next, full, fraction: decimals !== undefined, problems, rewrites }

  function rewrites(): readonly Rewrite[] {
    const from = decimals === undefined ? next : offsetOf(fraction)
    const figures = String(milliseconds).padStart(3, '0')
    const mark = decimals === undefined ? ',' : ''
    return [
      ...(full ? [] : [{ at, was: '', text: '00:' }]),
      ...parts.map((group) => written(group, String(Number(digits(group))).padStart(2, '0'))),
      ...[2, 4].filter(digits).map((group) => written(group, ':')),
      ...[6, 8].filter(digits).map((group) => written(group, ',')),
      { at: from, was: line.slice(from, next), text: mark + figures },
    ].sort((a, b) => a.at - b.at)
  }

  function written(group: number, text: string): Rewrite {
    return { at: offsetOf(group), was: digits(group), text }
  }
}

/** Whole milliseconds of a number of them that has decimals, which end before the next second. */
function nearest(written: string): number {
  return Math.min(999, Math.round(Number(written.replace(',', '.'))))
}

/** Whole milliseconds of the decimals of a second. */
function thousandths(decimals: string): number {
  return Math.floor((Number(decimals) * 1000) / 10 ** decimals.length + 1e-6)
}
