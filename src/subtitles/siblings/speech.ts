import { type CanonicalCue, canonicalCues } from '../compare/canonical.ts'
import { plainText } from '../compare/canonical-text.ts'
import type { Cue } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'

/** One of the language files of a video. */
export interface LanguageFile {
  /** BCP 47 tag. */
  readonly language: string
  readonly format: SubtitleFormat
  readonly cues: readonly Cue[]
}

/** A cue in which somebody speaks. */
export interface Speech {
  /** Milliseconds. */
  readonly start: number
  /** Milliseconds. */
  readonly end: number
  readonly text: string
  /** The text by its letters alone, in lower case. */
  readonly words: string
  /** Line of the timing line. */
  readonly line: number
}

/** What is spoken in a file: neither sounds in brackets nor songs. In the order of time. */
export function speechOf({ format, cues }: LanguageFile): readonly Speech[] {
  return canonicalCues(cues, format).flatMap(toSpeech)
}

function toSpeech({ start, end, text, line }: CanonicalCue): readonly Speech[] {
  const plain = plainText(text)
  const isSong = /[♪♫♬♩]|^#.*#$/su.test(plain)
  const isSound = /^(?:(?:-\s*)?[[(（［【][^\])）］】]*[\])）］】]\s*)+$/u.test(plain)
  if (isSong || isSound) return []
  return [{ start, end, text: plain, words: wordsOf(plain), line }]
}

function wordsOf(text: string): string {
  const lower = text.toLowerCase()
  const others = /[^\0-\x7f]/.test(lower) ? /[^\p{L}\p{M}]+/gu : /[^a-z]+/g
  return lower.replace(others, ' ').trim()
}
