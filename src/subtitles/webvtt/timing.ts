import { formatTimestamp, isWellWritten, readTimestamp } from './timestamp.ts'

/** A timing line that players accept. Times are milliseconds, offsets 0-based in the line. */
export interface WebVttTiming {
  readonly start: number
  readonly end: number
  readonly startAt: number
  readonly endAt: number
  /** What stands behind the end time, trimmed. */
  readonly rest: string
  readonly restAt: number
}

/** What the grammar for authors does not allow in a timing line. */
export interface TimingFault {
  /** The first three make players drop the cue; they put up with the others. */
  readonly kind:
    | 'start'
    | 'arrow'
    | 'end'
    | 'leading-space'
    | 'hours'
    | 'space-before-arrow'
    | 'space-after-arrow'
    | 'space-before-settings'
  /** 0-based offset in the line. */
  readonly at: number
}

interface TimingLine {
  /** Null where players do not accept it. */
  readonly timing: WebVttTiming | null
  /** What makes players drop the cue, or else the first fault; null where the line is well written. */
  readonly fault: TimingFault | null
}

/** Reads a timing line as WebVTT § 6.3 "collect WebVTT cue timings and settings" does. */
export function readWebVttTiming(line: string): TimingLine {
  const faults: TimingFault[] = []
  const note = (kind: TimingFault['kind'], at: number) => faults.push({ kind, at })
  const startAt = skipSpace(line, 0)
  const cursor = { at: startAt }
  if (startAt > 0) note('leading-space', 0)
  const start = readTimestamp(line, cursor)
  if (start < 0) return { timing: null, fault: { kind: 'start', at: cursor.at } }
  if (line[startAt + 1] === ':') note('hours', startAt)

  const arrow = skipSpace(line, cursor.at)
  if (!line.startsWith('-->', arrow)) return { timing: null, fault: { kind: 'arrow', at: arrow } }
  if (!isSpaced(line.slice(cursor.at, arrow))) note('space-before-arrow', cursor.at)

  const endAt = skipSpace(line, arrow + 3)
  if (!isSpaced(line.slice(arrow + 3, endAt))) note('space-after-arrow', arrow + 3)
  cursor.at = endAt
  const end = readTimestamp(line, cursor)
  if (end < 0) return { timing: null, fault: { kind: 'end', at: cursor.at } }
  if (line[endAt + 1] === ':') note('hours', endAt)
  if (/[^\t ]/.test(line.charAt(cursor.at))) note('space-before-settings', cursor.at)

  const restAt = skipSpace(line, cursor.at)
  let restEnd = line.length
  while (restEnd > restAt && isSpace(line.charCodeAt(restEnd - 1))) restEnd--
  const rest = line.slice(restAt, restEnd)
  return { timing: { start, end, startAt, endAt, rest, restAt }, fault: faults[0] ?? null }
}

function skipSpace(line: string, from: number): number {
  let at = from
  while (isSpace(line.charCodeAt(at))) at++
  return at
}

/** Space, tab and form feed: what players skip within a line. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0c
}

/** Whether there is one space or tab at least, and nothing else. */
function isSpaced(between: string): boolean {
  return between === ' ' || /^[\t ]+$/.test(between)
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
