import type { Report } from '../collect.ts'
import type { Cue } from '../cue.ts'
import { plainLine } from './plain-line.ts'
import { readSrtTiming } from './timing.ts'

/** A number that stands alone on its line, above a timing line or where one should be. */
export interface Index {
  readonly value: number
  /** 1-based. */
  readonly line: number
  /** It is not written in digits alone. */
  readonly isOdd: boolean
}

/** Where the reading of a SubRip text stands. */
export interface SrtReader {
  readonly lines: readonly string[]
  readonly report: Report
  readonly cues: Cue[]
  /** The cues with times that can be. */
  readonly timed: Cue[]
  /** 0-based index of the next line. */
  at: number
  /** The number that the next cue has, if it goes on from the last. */
  expected: number
  /** The number that the next cue should have: how many cues stand above it, and one. */
  position: number
  /** A number with a blank line below it. */
  pending: Index | null
  /** The cue before has no text (yet). */
  emptyCue: Cue | null
  /** 0-based index of the line below the last text, where a text below a blank line belongs to it; or -1. */
  textEnd: number
  /** The next cue follows a text without a blank line, which is reported already. */
  joined: boolean
  /** The last cue, once it is known that WebVTT would show all of its text. */
  whole: Cue | null
  /** Nothing was found but cues, each with its number right above its timing line. */
  isPlain: boolean
}

export function isBlank(line: string): boolean {
  return line === '' || /^[ \t\u00a0\u3000\ufeff]+$/.test(line)
}

/** The number that is all that a line holds, or -1. */
export function readIndex(line = ''): number {
  const first = line.charCodeAt(0)
  if (first > 57 || (first > 32 && first < 48)) return -1
  const digits = /^[\0- ]*(\d{1,9})[\0- ]*$/.exec(line)?.[1]
  return digits === undefined ? -1 : Number(digits)
}

/** The number that a line holds, written in another way than in digits alone, or -1. */
export function readOddIndex(line = ''): number {
  const isOdd = line.length <= 20 && /^[\s\p{Cf}#(["']*\p{Nd}+[\s\p{Cf}.:,)\]"']*$/u.test(line)
  const digits = isOdd ? /\d{1,9}/.exec(plainLine(line).line)?.[0] : undefined
  return digits === undefined ? -1 : Number(digits)
}

/** Whether a line is a timing line even though it stands in a text: it starts with `00:` or so, or has an arrow. */
export function isTimingInText(line: string): boolean {
  const first = line.charCodeAt(0)
  const isMeant =
    (first <= 57 && /^[ \t]*\d.{0,3}:/s.test(line)) ||
    (line.includes('--') && /--(?:>|&gt;)/.test(line))
  return isMeant && readSrtTiming(line) !== null
}
