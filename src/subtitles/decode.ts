import type { Problem } from '../shared/problem.ts'
import { encodingProblem, markedProblem } from './encoding/encoding-problem.ts'
import { findMarkedEncoding } from './encoding/marked.ts'
import { findInvalidUtf8 } from './encoding/utf8.ts'
import type { RuleName } from './rules.ts'
import { problem } from './severity.ts'

/** The text of a file without its byte order mark, or the one reason why it cannot be read. */
type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Bytes. A feature film's subtitles are a hundredth of it. */
export const MAX_BYTES = 10 * 1024 * 1024

/**
 * Decodes a subtitle file, which must be UTF-8 (WebVTT § 4.1). Never throws.
 *
 * @param language BCP 47 tag of the language that the text should be in: it is evidence of the encoding.
 */
export function decodeSubtitles(bytes: Uint8Array, language: string | null = null): DecodedText {
  if (bytes.length === 0) {
    const hint = 'Write the subtitles, or delete the file.'
    return refuse('text/empty-file', { message: 'The file is empty (0 bytes).', hint })
  }
  if (bytes.length > MAX_BYTES) {
    const message = 'The file is longer than 10 MB, and no subtitles are.'
    return refuse('text/too-large', { message, hint: 'Check that it is the right file.' })
  }
  return decodeText(bytes, 'subtitles', language)
}

/** Decodes a text that must be UTF-8. `what` is what the messages call it. Never throws. */
export function decodeText(
  bytes: Uint8Array,
  what: 'subtitles' | 'manifest',
  language: string | null = null,
): DecodedText {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192))
  if (start.toString('latin1', 0, 200).startsWith('version https://git-lfs.github.com/spec/')) {
    return refuse('text/lfs-pointer', {
      message: `The file is a Git LFS pointer: the checkout did not fetch the ${what}.`,
      hint: 'Set `lfs: true` on actions/checkout.',
    })
  }
  const telling = findMarkedEncoding(bytes)
  if (telling) return { kind: 'problem', problem: markedProblem(telling, bytes) }
  const kind = findBinary(start)
  if (kind) {
    return refuse('text/binary', {
      message: `The file is ${kind}, not text.`,
      hint: 'Check that it is the right file.',
    })
  }
  const invalid = findInvalidUtf8(bytes)
  if (invalid) return { kind: 'problem', problem: encodingProblem(bytes, invalid, language) }
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const marked = all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf
  return { kind: 'text', text: all.toString('utf8', marked ? 3 : 0) }
}

function refuse(rule: RuleName, found: { message: string; hint: string }): DecodedText {
  return { kind: 'problem', problem: problem(rule, { line: 1, column: 1, ...found }) }
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
  for (let at = 0; at < start.length; at++) if (isNoText(start[at] ?? 0)) controls++
  return controls > start.length / 10 && controls > 8 ? 'binary data' : null
}

/** Controls but tab, line feed, vertical tab, form feed, carriage return and escape. */
function isNoText(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b
}
