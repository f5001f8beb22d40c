/** A place in a text that a reading function moves forward. */
interface Cursor {
  at: number
}

const ZERO = 0x30
const COLON = 0x3a
const FULL_STOP = 0x2e

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 0x39
}

/** Two digits at `at` as a number, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/**
 * Reads a time at the cursor as WebVTT § 6.3 "collect a WebVTT timestamp" does, and moves the cursor behind it.
 *
 * @returns milliseconds, or -1 where there is no valid time; the cursor is then at the character that is wrong.
 */
export function readTimestamp(text: string, cursor: Cursor): number {
  const from = cursor.at
  let at = from
  let first = 0
  while (isDigit(text.charCodeAt(at))) first = first * 10 + text.charCodeAt(at++) - ZERO
  cursor.at = at
  if (at === from || text.charCodeAt(at) !== COLON) return -1
  cursor.at = ++at
  let minutes = twoDigits(text, at)
  if (minutes < 0 || isDigit(text.charCodeAt(at + 2))) return -1
  at += 2
  let hours = first
  let seconds: number
  if (text.charCodeAt(at) === COLON) {
    if (minutes > 59) return -1
    cursor.at = ++at
    seconds = twoDigits(text, at)
    if (seconds < 0 || isDigit(text.charCodeAt(at + 2))) return -1
    at += 2
  } else {
    cursor.at = from
    if (at - from !== 5 || first > 59) return -1
    cursor.at = from + 3
    seconds = minutes
    minutes = first
    hours = 0
  }
  if (seconds > 59) return -1
  cursor.at = at
  if (text.charCodeAt(at) !== FULL_STOP) return -1
  cursor.at = ++at
  const tenths = text.charCodeAt(at) - ZERO
  const rest = twoDigits(text, at + 1)
  if (!(tenths >= 0 && tenths <= 9) || rest < 0 || isDigit(text.charCodeAt(at + 3))) return -1
  cursor.at = at + 3
  const time = ((hours * 60 + minutes) * 60 + seconds) * 1000 + tenths * 100 + rest
  return Math.min(time, Number.MAX_SAFE_INTEGER)
}

/** Whether `text` is a time by the grammar for authors (WebVTT § 4.1, "WebVTT timestamp"). */
export function isWellWritten(text: string): boolean {
  const cursor = { at: 0 }
  return readTimestamp(text, cursor) >= 0 && cursor.at === text.length && text[1] !== ':'
}

/** Writes milliseconds as `00:00:01.000`, with as many digits of hours as it takes. */
export function formatTimestamp(time: number): string {
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0')
  const hours = Math.floor(time / 3_600_000)
  const minutes = Math.floor(time / 60_000) % 60
  const seconds = Math.floor(time / 1000) % 60
  return `${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(time % 1000, 3)}`
}
