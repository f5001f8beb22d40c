import { lazy } from '../../lazy.ts'
import { type CanonicalCue, canonicalCues } from '../compare/canonical.ts'
import { plainText } from '../compare/canonical-text.ts'
import type { Cue, SubtitleFormat } from '../cue.ts'

/** One of the language files of a video. */
export interface LanguageFile {
  /** BCP 47 tag. */
  readonly language: string
  readonly closedCaptions: boolean
  readonly format: SubtitleFormat
  readonly cues: readonly Cue[]
}

/** A language file as the checks see it. */
export interface Sibling {
  readonly language: string
  /** The language in English, with its tag: `Italian (it)`. */
  readonly title: string
  /** What is spoken: neither sounds in brackets nor songs. In the order of time. */
  readonly speech: readonly Speech[]
  /** The same by its words. */
  readonly byWords: ReadonlyMap<string, readonly Speech[]>
}

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

const languageNames = lazy(
  () => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }),
)

/** The language of a tag alone: `pt` of `pt-BR`. */
export function primaryLanguage(language: string): string {
  return new Intl.Locale(language).language
}

/** What the checks need of a file. */
export function toSibling({ language, format, cues }: LanguageFile): Sibling {
  const name = languageNames().of(new Intl.Locale(language).baseName)
  const title = name ? `${name} (${language})` : language
  const speech = canonicalCues(cues, format).flatMap(toSpeech)
  return { language, title, speech, byWords: Map.groupBy(speech, ({ words }) => words) }
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
