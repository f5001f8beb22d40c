import { quote } from '../../shared/words.ts'
import { type PlainLine, plainLine, wrongArrow } from './plain-line.ts'
import { BLANKS, type Rewrite, readTime, type Time, type TimingProblem } from './time.ts'

/** A timing line, however it is written. Times are whole milliseconds, offsets 0-based in the line. */
export interface SrtTiming {
  readonly start: number
  readonly end: number
  readonly startAt: number
  readonly endAt: number
  /** The number of the cue, where it stands in front of the times. */
  readonly number: number | null
  /** What stands behind the end time, trimmed. */
  readonly rest: string
  readonly restAt: number
  readonly problems: readonly TimingProblem[]
  /** What makes plain times and a plain arrow of it, in rising order. None touches another. */
  readonly rewrites: () => readonly Rewrite[]
}

const EXACT = /^\d\d:[0-5]\d:[0-5]\d,\d{3} --> \d\d:[0-5]\d:[0-5]\d,\d{3}$/
const NOTHING: readonly never[] = []
const nothing = () => NOTHING
const SHORTEST = '0:1-->0:2'.length
const SPACE = new RegExp(`[${BLANKS}]*`, 'y')
/** Hyphens, dashes, minus and equals signs, and an arrowhead. */
const ARROW = new RegExp(`[${BLANKS}=\\u2010-\\u2015\\u2212-]{0,5}[>\\u2192\\u21d2\\u203a]`, 'y')

/**
 * Reads a line as `HH:MM:SS,mmm --> HH:MM:SS,mmm` and as everything that people and programs write instead of it:
 * other arrows, dots, missing digits, blanks between digits, signs of other scripts, letters for figures. Null where
 * the line is no timing line. Takes time in proportion to the line's length.
 */
export function readSrtTiming(line: string): SrtTiming | null {
  if (EXACT.test(line)) {
    const [start, end] = [exactTime(line, 0), exactTime(line, 17)]
    return {
      start,
      end,
      startAt: 0,
      endAt: 17,
      number: null,
      rest: '',
      restAt: line.length,
      problems: NOTHING,
      rewrites: nothing,
    }
  }
  if (line.length < SHORTEST) return null
  const plain = plainLine(line)
  return readTimes(line, plain) ?? readLetters(line, plain)
}

function readTimes(written: string, plain: PlainLine): SrtTiming | null {
  const { line, number, sign } = plain
  const start = readTime(line, skip(SPACE, line, 0))
  if (!start) return null
  const from = skip(SPACE, line, start.next)
  const to = skip(ARROW, line, from)
  const end = to === from ? null : readTime(line, skip(SPACE, line, to))
  if (!end || line[end.next] === ':') return null
  const arrow = line.slice(from, to)
  const real = arrow === '-->'
  if (!real && !(isPlainTime(start) && isPlainTime(end))) return null

  const restAt = skip(SPACE, line, end.next)
  const isTight = from === start.next || end.at === to
  const isMasked = sign !== null && sign.at < end.next
  const found: TimingProblem[] = isMasked ? [sign] : []
  found.push(...plain.problems.filter(({ at }) => at < end.next))
  found.push(...start.problems, ...end.problems)
  if (!real) {
    found.push(wrongArrow(arrow, from))
  } else if (isTight) {
    const message = 'The arrow has no space on both sides, which some players need.'
    found.push({ rule: 'srt/arrow-space', at: from, message })
  }
  if (sign && !isMasked && sign.at < restAt) found.push({ ...sign, rule: 'srt/after-timing' })

  const rest = written.slice(restAt).trimEnd()
  const rewrites = (): readonly Rewrite[] => {
    const gap = line.slice(start.next, end.at)
    const tail = line.slice(end.next, restAt)
    const isPlainGap = real && !isTight && written.slice(start.next, end.at) === gap
    const isPlainTail = written.slice(end.next, restAt) === tail
    return [
      ...start.rewrites(),
      { at: start.next, was: gap, text: isPlainGap ? gap : ' --> ' },
      ...end.rewrites(),
      { at: end.next, was: tail, text: isPlainTail ? tail : rest && ' ' },
    ]
      .map((one) => ({ ...one, was: written.slice(one.at, one.at + one.was.length) }))
      .filter(({ was, text }) => was !== text)
      .reduce(join, [])
  }
  return {
    start: start.ms,
    end: end.ms,
    startAt: start.at,
    endAt: end.at,
    number,
    rest,
    restAt,
    problems: found.filter((one, index) => isFirst(one, index) && !(isMasked && isBlanks(one))),
    rewrites,
  }

  function isFirst({ rule }: TimingProblem, index: number): boolean {
    return found.findIndex((one) => one.rule === rule) === index
  }
}

/** Whether a problem may only come from the blank that stands for an odd sign. */
function isBlanks({ rule }: TimingProblem): boolean {
  return rule === 'srt/time-separator' || rule === 'srt/arrow-space'
}

/** Letters that look like figures, and times that can be. */
function readLetters(written: string, plain: PlainLine): SrtTiming | null {
  if (!plain.line.includes('-->')) return null
  const line = plain.line.replace(/[oO]/g, '0').replace(/[lI|]/g, '1')
  const timing = readTimes(written, { ...plain, line })
  if (!timing || timing.end <= timing.start) return null
  const message = `The timing line ${quote(written.trim())} has letters for figures, so players do not see this cue.`
  const letters = { rule: 'srt/timing', at: brokenAt(plain.line), message } as const
  return {
    ...timing,
    problems: [letters, ...timing.problems.filter(({ rule }) => rule !== letters.rule)],
  }
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

/** Adds a rewrite to those before it, as one with the last where they touch. */
function join(before: readonly Rewrite[], next: Rewrite): readonly Rewrite[] {
  const last = before.at(-1)
  if (!last || last.at + last.was.length < next.at) return [...before, next]
  const both = { at: last.at, was: last.was + next.was, text: last.text + next.text }
  return [...before.slice(0, -1), both]
}

/** The offset behind what a sticky pattern finds at an offset, or the same where it finds nothing. */
function skip(pattern: RegExp, line: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(line) ? pattern.lastIndex : from
}
