import type { Cue } from '../cue.ts'
import type { Findings } from './findings.ts'
import { exactTime, isExactArrow } from './lines.ts'
import { readTiming, type SrtTiming } from './timing.ts'

/** A number that stands alone on its line, and whose timing line is still to come. */
export interface Index {
  readonly value: number
  readonly line: number
}

export interface Reader {
  readonly text: string
  readonly findings: Findings
  readonly cues: Cue[]
  /** Where the next line starts, and its number. */
  at: number
  line: number
  /** The number that the next cue should have. */
  expected: number
  /** A number with a blank line below it. */
  pending: Index | null
  /** The cue before has no text (yet). */
  emptyCue: Cue | null
  /** The last cue with times that can be. */
  before: Cue | null
  /** The next cue follows a text without a blank line, which is told already. */
  joined: boolean
  /** The first line of blanks below a line of the text that was read last. */
  spaced: { readonly at: number; readonly line: number } | null
  /** The first `-->` that is not behind us. */
  arrow: number
  /** The timing line that was read last; `timing` is null where it was exact. */
  start: number
  end: number
  timing: SrtTiming | null
}

const EXACT_TIMING = '00:00:00,000 --> 00:00:00,000'.length

export function createReader(text: string, findings: Findings): Reader {
  return {
    text,
    findings,
    cues: [],
    at: 0,
    line: 1,
    expected: 1,
    pending: null,
    emptyCue: null,
    before: null,
    joined: false,
    spaced: null,
    arrow: -1,
    start: 0,
    end: 0,
    timing: null,
  }
}

export function nextLine(reader: Reader, end: number): void {
  reader.at = end + 1
  reader.line += 1
}

export function nextArrow(text: string, at: number): number {
  const arrow = text.indexOf('-->', at)
  return arrow < 0 ? Number.POSITIVE_INFINITY : arrow
}

/** Takes the line as a timing line, into `start`, `end` and `timing`; false where it is none. */
export function takeTiming(reader: Reader, start: number, end: number): boolean {
  const { text } = reader
  if (end - start === EXACT_TIMING && isExactArrow(text, start + 12)) {
    const from = exactTime(text, start)
    const to = exactTime(text, start + 17)
    if (from >= 0 && to >= 0) {
      reader.start = from
      reader.end = to
      reader.timing = null
      return true
    }
  }
  const timing = readTiming(text.slice(start, end))
  if (!timing) return false
  reader.start = timing.start
  reader.end = timing.end
  reader.timing = timing
  return true
}

/** Whether the line may be a timing line even though it stands in a text: it starts with `00:` or so. */
export function startsLikeTiming(text: string, start: number): boolean {
  let at = start
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1
  if ((text.charCodeAt(at) - 48) >>> 0 > 9) return false
  for (let ahead = 1; ahead <= 4; ahead += 1) if (text.charCodeAt(at + ahead) === 58) return true
  return false
}
