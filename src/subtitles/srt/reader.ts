import type { Report } from '../collect.ts'
import type { Cue } from '../cue.ts'
import { readSrtTiming } from './timing.ts'

/** A number that stands alone on its line, and whose timing line is still to come. */
export interface Index {
  readonly value: number
  /** 1-based. */
  readonly line: number
}

/** Where the reading of a SubRip text stands. */
export interface SrtReader {
  readonly lines: readonly string[]
  readonly report: Report
  readonly cues: Cue[]
  /** 0-based index of the next line. */
  at: number
  /** The number that the next cue should have. */
  expected: number
  /** A number with a blank line below it. */
  pending: Index | null
  /** The cue before has no text (yet). */
  emptyCue: Cue | null
  /** The last cue with times that can be. */
  before: Cue | null
  /** The next cue follows a text without a blank line, which is reported already. */
  joined: boolean
}

export function isBlank(line: string): boolean {
  return line === '' || /^[ \t\u00a0\u3000\ufeff]+$/.test(line)
}

/** The number that is all that a line holds, or -1. */
export function readIndex(line = ''): number {
  const digits = /^[\0- ]*(\d{1,9})[\0- ]*$/.exec(line)?.[1]
  return digits === undefined ? -1 : Number(digits)
}

/** Whether a line is the number of a cue, written in another way than in digits alone. */
export function isOddIndex(line: string): boolean {
  return line.length <= 12 && /^[\s#(["']*[\d\uff10-\uff19]+[\s.:,)\]"']*$/.test(line)
}

/** Whether a line is a timing line even though it stands in a text: it starts with `00:` or so. */
export function isTimingInText(line: string): boolean {
  return /^[ \t]*\d.{0,3}:/s.test(line) && readSrtTiming(line) !== null
}
