import { lazy } from '../../shared/lazy.ts'
import type { Problem } from '../../shared/problem.ts'
import { type CanonicalCue, canonicalCues } from '../compare/canonical.ts'
import { plainText } from '../compare/canonical-text.ts'
import type { Cue } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { type Ending, toEnding } from './length.ts'
import { findForeignScript } from './script.ts'
import type { Source } from './source.ts'
import { type Copied, findCopied } from './words.ts'

/** One of the language files of a video. */
export interface LanguageFile {
  /** BCP 47 tag. */
  readonly language: string
  readonly closedCaptions: boolean
  readonly format: SubtitleFormat
  readonly cues: readonly Cue[]
}

/** What the checks need of a language file, in few bytes: a video can have many, and each many cues. */
export interface Sibling {
  /** The language in English, with its tag: `Italian (it)`. */
  readonly title: string
  /** What its script tells, which needs no other file. */
  readonly foreign: Problem | null
  /** Null where nothing is spoken. */
  readonly ending: Ending | null
  /** Null for the source and its kin. */
  readonly copied: Copied | null
}

/** Bytes of memory that a sibling takes, about. */
export function bytesOf({ ending, copied }: Sibling): number {
  return (ending?.starts.byteLength ?? 0) + (copied?.cues.length ?? 0) * bytesOfCue + bytesOfRest
}

const bytesOfCue = 64
const bytesOfRest = 1024

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

/** A language in English, with its tag: `Italian (it)`. */
export function titleOf(language: string): string {
  const name = languageNames().of(new Intl.Locale(language).baseName)
  return name ? `${name} (${language})` : language
}

/** What is spoken in a file: neither sounds in brackets nor songs. In the order of time. */
export function speechOf({ format, cues }: LanguageFile): readonly Speech[] {
  return canonicalCues(cues, format).flatMap(toSpeech)
}

export function toSibling(language: string, speech: readonly Speech[], source: Source): Sibling {
  const title = titleOf(language)
  return {
    title,
    foreign: findForeignScript({ language, title, speech }),
    ending: toEnding(speech),
    copied: findCopied(language, speech, source),
  }
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
