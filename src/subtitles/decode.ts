import { isUtf8 } from 'node:buffer'
import type { Problem } from '../shared/problem.ts'
import { guessEncoding } from './encoding.ts'
import type { RuleName } from './rules.ts'
import { problem } from './severity.ts'

/** The text of a file without its byte order mark, or the one reason why it cannot be read. */
type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Bytes. A feature film's subtitles are a hundredth of it. */
export const MAX_BYTES = 10 * 1024 * 1024

/** Decodes a subtitle file, which must be UTF-8 (WebVTT § 4.1). Never throws. */
export function decodeSubtitles(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) {
    const hint = 'Write the subtitles, or delete the file.'
    return refuse('text/empty-file', { message: 'The file is empty (0 bytes).', hint })
  }
  if (bytes.length > MAX_BYTES) {
    const message = 'The file is longer than 10 MB, and no subtitles are.'
    return refuse('text/too-large', { message, hint: 'Check that it is the right file.' })
  }
  return decodeText(bytes, 'subtitles')
}

/** Decodes a text that must be UTF-8. `what` is what the messages call it. Never throws. */
export function decodeText(bytes: Uint8Array, what: 'subtitles' | 'manifest'): DecodedText {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192))
  if (start.toString('latin1', 0, 200).startsWith('version https://git-lfs.github.com/spec/')) {
    return refuse('text/lfs-pointer', {
      message: `The file is a Git LFS pointer: the checkout did not fetch the ${what}.`,
      hint: 'Set `lfs: true` on actions/checkout.',
    })
  }
  const wide = findWideEncoding(start)
  if (wide) {
    return refuse('text/encoding', {
      message: `The file is ${wide}, not UTF-8.`,
      hint: saveAsUtf8(wide),
    })
  }
  const kind = findBinary(start)
  if (kind) {
    return refuse('text/binary', {
      message: `The file is ${kind}, not text.`,
      hint: 'Check that it is the right file.',
    })
  }
  if (!isUtf8(bytes)) return { kind: 'problem', problem: findWrongByte(bytes) }
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const marked = all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf
  return { kind: 'text', text: all.toString('utf8', marked ? 3 : 0) }
}

function saveAsUtf8(encoding: string): string {
  return `Save the file as UTF-8: in most editors under Save as… › Encoding. On the command line: iconv -f ${encoding} -t UTF-8 FILE > NEW-FILE`
}

function refuse(rule: RuleName, found: { message: string; hint: string }): DecodedText {
  return { kind: 'problem', problem: problem(rule, { line: 1, column: 1, ...found }) }
}

/** UTF-16 or UTF-32 by the byte order mark, or UTF-16 by where the zeros of its ASCII characters are. */
function findWideEncoding(start: Buffer): string | null {
  const mark = start.toString('hex', 0, 4)
  if (mark === 'fffe0000') return 'UTF-32LE'
  if (mark === '0000feff') return 'UTF-32BE'
  if (mark.startsWith('fffe')) return 'UTF-16LE'
  if (mark.startsWith('feff')) return 'UTF-16BE'
  const zeros = [0, 0]
  const length = Math.min(start.length, 512) & ~1
  for (let at = 0; at < length; at++) if (start[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = Math.max(2, length / 8)
  if (odd >= many && even === 0) return 'UTF-16LE'
  if (even >= many && odd === 0) return 'UTF-16BE'
  return null
}

const signatures: readonly (readonly [bytes: string, kind: string])[] = [
  ['PK\x03\x04', 'a ZIP archive'],
  ['\x1f\x8b', 'gzip data'],
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['\x1a\x45\xdf\xa3', 'a Matroska or WebM video'],
  ['\xd0\xcf\x11\xe0', 'a Microsoft Office document'],
]

function findBinary(start: Buffer): string | null {
  const text = start.toString('latin1')
  const known = signatures.find(([bytes]) => text.startsWith(bytes))
  if (known) return known[1]
  if (text.startsWith('ftyp', 4)) return 'an MP4 video'
  if (/^STL\d\d\.\d\d/.test(text.slice(3, 11))) {
    return 'an EBU STL file, which Subtitle Edit can convert'
  }
  let controls = 0
  for (const byte of start) if (byte < 0x20 && !isTextControl(byte)) controls++
  return controls > start.length / 10 && controls > 8 ? 'binary data' : null
}

/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b
}

function findWrongByte(bytes: Uint8Array): Problem {
  const { offset, validPairs } = findInvalidUtf8(bytes)
  let line = 1
  let lineAt = 0
  for (let at = 0; at < offset; at++) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) {
      line++
      lineAt = at + 1
    }
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: line > 1 }).decode(
    bytes.subarray(lineAt, offset),
  )
  const place = { line, column: before.length + 1 }
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  const guess = guessEncoding(bytes, { offset, lineAt, validPairs })
  return problem('text/encoding', {
    ...place,
    message: guess
      ? `The byte ${byte} is not UTF-8; the file looks like ${guess.encoding}, where this is "${guess.sample}".`
      : `The byte ${byte} is not UTF-8, while other characters of the file are: this one is damaged or from another file.`,
    hint: guess
      ? saveAsUtf8(guess.encoding)
      : 'Type the character again and save the file as UTF-8.',
  })
}

/** The first byte that is not UTF-8 (Unicode, table 3-7), and how many characters of several bytes are right before and behind it. */
function findInvalidUtf8(bytes: Uint8Array): { offset: number; validPairs: number } {
  let offset = -1
  let validPairs = 0
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    if (length === 0) {
      if (offset === -1) offset = at
      at++
      continue
    }
    if (length > 1) validPairs++
    at += length
  }
  return { offset: Math.max(offset, 0), validPairs }
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
