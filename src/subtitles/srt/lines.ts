/** Where the line that starts at `start` ends, in a text whose lines end in `\n`. */
export function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff)
      return false
  }
  return true
}

/** The number that is all that a line holds, or -1. */
export function readIndex(text: string, start: number, end: number): number {
  let from = start
  let to = end
  while (from < to && text.charCodeAt(from) <= 32) from += 1
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1
  if (from === to || to - from > 9) return -1
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit >>> 0 > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** The milliseconds of `HH:MM:SS,mmm` at `at`, where exactly that stands there and is in range, else -1. */
export function exactTime(text: string, at: number): number {
  if (text.charCodeAt(at + 2) !== 58 || text.charCodeAt(at + 5) !== 58) return -1
  if (text.charCodeAt(at + 8) !== 44) return -1
  const a = text.charCodeAt(at) - 48
  const b = text.charCodeAt(at + 1) - 48
  const c = text.charCodeAt(at + 3) - 48
  const d = text.charCodeAt(at + 4) - 48
  const e = text.charCodeAt(at + 6) - 48
  const f = text.charCodeAt(at + 7) - 48
  const g = text.charCodeAt(at + 9) - 48
  const h = text.charCodeAt(at + 10) - 48
  const i = text.charCodeAt(at + 11) - 48
  const fits =
    a >>> 0 <= 9 &&
    b >>> 0 <= 9 &&
    c >>> 0 <= 5 &&
    d >>> 0 <= 9 &&
    e >>> 0 <= 5 &&
    f >>> 0 <= 9 &&
    g >>> 0 <= 9 &&
    h >>> 0 <= 9 &&
    i >>> 0 <= 9
  if (!fits) return -1
  return (
    (a * 10 + b) * 3_600_000 + (c * 10 + d) * 60_000 + (e * 10 + f) * 1000 + (g * 100 + h * 10 + i)
  )
}

/** Whether ` --> ` stands at `at`. */
export function isExactArrow(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 32 &&
    text.charCodeAt(at + 1) === 45 &&
    text.charCodeAt(at + 2) === 45 &&
    text.charCodeAt(at + 3) === 62 &&
    text.charCodeAt(at + 4) === 32
  )
}
