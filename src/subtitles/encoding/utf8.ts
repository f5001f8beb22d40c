import { isUtf8 } from 'node:buffer'

/** Where bytes are not UTF-8. */
export interface InvalidUtf8 {
  /** Of the first byte that is not UTF-8. */
  readonly offset: number
  /** How many bytes are not UTF-8. */
  readonly count: number
  /** How many characters of several bytes are right before and behind it. */
  readonly validPairs: number
}

/** The first byte that is not UTF-8 (Unicode, table 3-7), or null where all are. */
export function findInvalidUtf8(bytes: Uint8Array): InvalidUtf8 | null {
  if (isUtf8(bytes)) return null
  let offset = -1
  let count = 0
  let validPairs = 0
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    if (length === 0) {
      if (offset === -1) offset = at
      count++
      at++
      continue
    }
    if (length > 1) validPairs++
    at += length
  }
  return { offset: Math.max(offset, 0), count, validPairs }
}

/** Bytes of the character at `at`, or 0 where it is not UTF-8. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const second = bytes[at + 1] ?? 0
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  if (first < 0xe0) return 2
  if (!isContinuation(bytes[at + 2])) return 0
  if (first < 0xf0) return 3
  return isContinuation(bytes[at + 3]) ? 4 : 0
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
