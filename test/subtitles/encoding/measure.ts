import { decodeSubtitles } from '../../../src/subtitles/decode.ts'
import { comparable } from '../../../src/subtitles/encoding/encodings.ts'
import { encodeAs } from './encode.ts'
import type { LanguageText } from './texts.ts'

/** How many cues a text has. */
export const lengths = [1, 3, 300] as const

/**
 * What a check tells of a text in another encoding. `right`: how to decode it, and that gives the text. `one of`: a few
 * encodings, of which it is one. `unknown`: no encoding. `wrong`: another encoding, or a command that gives other text.
 */
export type Told = 'right' | 'one of' | 'unknown' | 'wrong'

/** One text in one encoding, and what is told of it. */
export interface Measured {
  readonly told: Told
  readonly message: string
}

/** Texts of so many cues, each beginning with another sentence; null for those that the encoding has no letters for. */
export function measure(
  { language, sentences }: LanguageText,
  encoding: string,
  length: number,
): readonly Measured[] {
  const starts = length === 1 ? sentences.length : length === 3 ? 3 : 1
  return Array.from({ length: starts }, (_, start) => {
    const lines = Array.from(
      { length },
      (_, at) => sentences[(start + at) % sentences.length] ?? '',
    )
    return [lines, lines.map(withoutTypography)].flatMap((some) => {
      const text = comparable(asSrt(some))
      const bytes = encodeAs(encoding, asSrt(some))
      return bytes ? tell(bytes, { text, encoding, language }) : []
    })[0]
  }).flatMap((measured) => measured ?? [])
}

function asSrt(lines: readonly string[]): string {
  return lines
    .map((line, at) => {
      const minute = String(Math.floor(at / 30)).padStart(2, '0')
      const second = String((at % 30) * 2).padStart(2, '0')
      return `${at + 1}\n00:${minute}:${second},000 --> 00:${minute}:${second},900\n${line}\n\n`
    })
    .join('')
}

/** What people write where an encoding lacks a sign. */
function withoutTypography(line: string): string {
  return line
    .replace(/[“”„]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('œ', 'oe')
    .replaceAll('\u200c', ' ')
}

function tell(
  bytes: Buffer,
  { text, encoding, language }: { text: string; encoding: string; language: string },
): Measured {
  const decoded = decodeSubtitles(bytes, language)
  if (decoded.kind === 'text')
    return { told: decoded.text === text ? 'right' : 'wrong', message: '' }
  const { message, hint, remedy } = decoded.problem
  const of = (told: Told): Measured => ({ told, message })
  if (remedy?.kind === 'decode') {
    const read = comparable(new TextDecoder(remedy.encoding).decode(bytes))
    return of(read === text ? 'right' : 'wrong')
  }
  const names = ` ${message.toUpperCase()} `
  const isNamed =
    names.includes(` ${nameOf(encoding)} `) ||
    names.includes(` ${nameOf(encoding)},`) ||
    names.includes(` ${nameOf(encoding)})`)
  if (hint?.includes('iconv')) return of(isNamed ? 'right' : 'wrong')
  if (message.includes('do not tell')) return of('unknown')
  return of(isNamed ? 'one of' : 'wrong')
}

function nameOf(encoding: string): string {
  const other = { GBK: 'GB18030', 'x-mac-cyrillic': 'MACCYRILLIC' }[encoding]
  return other ?? encoding.toUpperCase()
}
