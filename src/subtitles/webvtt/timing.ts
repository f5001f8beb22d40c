import { readTimestamp } from './timestamp.ts'

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
