import { formatTimestamp, isWellWritten, readTimestamp } from './timestamp.ts'

/** What a timing line says. One record is filled again for every line, so that a big file costs no garbage. */
export interface Timing {
  /** Milliseconds. */
  start: number
  /** Milliseconds. */
  end: number
  /** Offset of the start time. */
  startAt: number
  /** Offset of the end time. */
  endAt: number
  /** Offset behind the end time: where settings begin. */
  at: number
  /** The first thing that the grammar for authors does not allow; null where the line is well written. */
  fault: TimingFault | null
  /** Offset of the fault. */
  faultAt: number
}

/** The first three make players drop the cue; they put up with the others. */
export type TimingFault =
  | 'start'
  | 'arrow'
  | 'end'
  | 'leading-space'
  | 'hours'
  | 'space-before-arrow'
  | 'space-after-arrow'
  | 'space-before-settings'

export function createTiming(): Timing {
  return { start: 0, end: 0, startAt: 0, endAt: 0, at: 0, fault: null, faultAt: 0 }
}

/**
 * Reads the timing line at `from` into `timing`, as WebVTT § 6.3 "collect WebVTT cue timings and settings" does.
 *
 * @returns whether players accept it. `timing.fault` can be set even so.
 */
export function readTiming(text: string, from: number, timing: Timing): boolean {
  timing.fault = null
  timing.startAt = timing.at = skipSpace(text, from)
  if (timing.at > from) note(timing, 'leading-space', from)
  timing.start = readTimestamp(text, timing)
  if (timing.start < 0) return reject(timing, 'start', timing.at)
  if (text.charCodeAt(timing.startAt + 1) === 0x3a) note(timing, 'hours', timing.startAt)

  const arrow = skipSpace(text, timing.at)
  if (!text.startsWith('-->', arrow)) return reject(timing, 'arrow', arrow)
  if (!onlyBlanks(text, timing.at, arrow)) note(timing, 'space-before-arrow', timing.at)

  timing.endAt = skipSpace(text, arrow + 3)
  if (!onlyBlanks(text, arrow + 3, timing.endAt)) note(timing, 'space-after-arrow', arrow + 3)
  timing.at = timing.endAt
  timing.end = readTimestamp(text, timing)
  if (timing.end < 0) return reject(timing, 'end', timing.at)
  if (text.charCodeAt(timing.endAt + 1) === 0x3a) note(timing, 'hours', timing.endAt)
  const next = text.charCodeAt(timing.at)
  if (next !== 0x0a && next !== 0x20 && next !== 0x09 && timing.at < text.length) {
    note(timing, 'space-before-settings', timing.at)
  }
  return true
}

function note(timing: Timing, fault: TimingFault, at: number): void {
  if (timing.fault) return
  timing.fault = fault
  timing.faultAt = at
}

function reject(timing: Timing, fault: TimingFault, at: number): false {
  timing.fault = fault
  timing.faultAt = at
  return false
}

/** Space, tab and form feed: what players skip within a line. */
function skipSpace(text: string, at: number): number {
  let to = at
  for (;;) {
    const code = text.charCodeAt(to)
    if (code !== 0x20 && code !== 0x09 && code !== 0x0c) return to
    to++
  }
}

/** Whether there is one space or tab at least, and nothing else. */
function onlyBlanks(text: string, from: number, to: number): boolean {
  if (to === from + 1) return text.charCodeAt(from) !== 0x0c
  return to > from && !text.slice(from, to).includes('\f')
}

const time = String.raw`(?:(\d{1,5})[ \t]*:[ \t]*)?(\d{1,3})[ \t]*:[ \t]*(\d{1,2})(?:[ \t]*[.,:;][ \t]*(\d{1,9}))?`
const arrow = String.raw`(?:[-–—−]{1,3}[ \t]*>|[-–—−]{2,3}|–|—|[→⟶]|=+>)`
const nearTiming = new RegExp(String.raw`^\s*(${time})\s*(${arrow})\s*(${time})(?![\d:])`, 'd')

/** A line that was meant to be a timing line, and what it should say. */
export interface MeantTiming {
  /** Offset of the arrow in the line, whatever it looks like. */
  readonly arrowAt: number
  readonly arrow: string
  /**
   * `00:00:01.000`, or `00:01.000` where there are no hours; null where nobody can know, and both where they would
   * not be in order: to write them so would be another mistake.
   */
  readonly start: string | null
  readonly end: string | null
  readonly isDisordered: boolean
  /** Which of the two are written as they should be. */
  readonly startIsRight: boolean
  readonly endIsRight: boolean
  /** What stands behind the end time, trimmed. */
  readonly rest: string
}

/** Whether a line is a timing line, or was meant as one: SRT's comma, a wrong arrow, missing digits. */
export function guessTiming(line: string): MeantTiming | null {
  const match = nearTiming.exec(line.slice(0, 200))
  if (!match) return null
  const meantStart = repairTime(match.slice(2, 6))
  const meantEnd = repairTime(match.slice(8, 12))
  const isDisordered = meantStart !== null && meantEnd !== null && meantEnd.ms <= meantStart.ms
  const [start, end] = isDisordered
    ? [null, null]
    : [meantStart?.text ?? null, meantEnd?.text ?? null]
  return {
    arrowAt: match.indices?.[6]?.[0] ?? 0,
    arrow: match[6] ?? '',
    start,
    end,
    isDisordered,
    startIsRight: isWellWritten(match[1] ?? ''),
    endIsRight: isWellWritten(match[7] ?? ''),
    rest: line.slice(match[0].length).trim(),
  }
}

/** Milliseconds, and how they are written. */
function repairTime(
  parts: readonly (string | undefined)[],
): { readonly ms: number; readonly text: string } | null {
  const [hours, minutes, seconds, fraction] = parts
  const m = Number(minutes)
  const s = Number(seconds)
  if (s > 59 || (hours !== undefined && m > 59)) return null
  const thousandths = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'))
  const ms = ((Number(hours ?? 0) * 60 + m) * 60 + s) * 1000 + thousandths
  const text = formatTimestamp(ms)
  return { ms, text: hours === undefined && m < 60 ? text.slice(3) : text }
}
