import type { Problem } from '../../shared/problem.ts'
import type { SeenCue } from '../compare/shown-cue.ts'
import { problem } from '../severity.ts'
import { letters, scriptOf, type Writing, writingOf } from './scripts.ts'

/** So many letters of another script in one cue are more than a sign or an abbreviation. */
const MIN_LETTERS = 4
/** A single cue counts only with so many letters: it may quote a title. */
const MIN_LETTERS_ALONE = 15
/** Of a file in Latin letters whose language has others: fewer may be names. */
const MIN_LATIN_LETTERS = 50
const MIN_LATIN_SHARE = 0.7

/**
 * A file that is written, in whole or in some cues, in a script that its language does not use. Latin letters among
 * others are names and brands, so they count only where they are most of the file.
 */
export function findForeignScript({
  language,
  title,
  speech,
}: {
  readonly language: string
  readonly title: string
  readonly speech: readonly SeenCue[]
}): Problem | null {
  const writing = writingOf(language)
  if (!writing) return null
  let total = 0
  let latin = 0
  let firstLatin: SeenCue | null = null
  let most = 0
  const foreign: { readonly cue: SeenCue; readonly at: number }[] = []
  for (const cue of speech) {
    if (writing.isLatin && !/[\u0370-\uffff]/.test(cue.text)) continue
    const found = countLetters(cue.text, writing)
    total += found.all
    if (found.latin > 0) firstLatin ??= cue
    latin += found.latin
    if (found.foreign >= MIN_LETTERS && found.foreign * 2 > found.all) {
      foreign.push({ cue, at: found.foreignAt })
      most = Math.max(most, found.foreign)
    }
  }
  const isLatin = latin >= MIN_LATIN_LETTERS && latin >= total * MIN_LATIN_SHARE
  if (isLatin && firstLatin) {
    return problem('locale/script', {
      line: firstLatin.line + 1,
      column: 1,
      message: `The text is written in Latin script, but ${title} is written in ${writing.name}.`,
      hint: 'Check whether this is the right file for the language.',
    })
  }
  const [first] = foreign
  if (!first || (foreign.length < 2 && most < MIN_LETTERS_ALONE)) return null
  const cues = foreign.length === 1 ? '1 cue is' : `${foreign.length} cues are`
  return problem('locale/script', {
    line: first.cue.line + 1,
    column: 1,
    message: `${cues} written in ${scriptOf(letterAt(first))}, but ${title} is written in ${writing.name}.`,
    hint: 'Check whether this is the right file for the language, or translate the text.',
  })
}

function letterAt({ cue, at }: { readonly cue: SeenCue; readonly at: number }): string {
  return String.fromCodePoint(cue.text.codePointAt(at) ?? 0)
}

/** How many letters a text has, but for those of no script. */
interface Letters {
  all: number
  latin: number
  foreign: number
  /** Where the first foreign one stands. */
  foreignAt: number
}

/** Counts the letters of words: one letter alone is a sign, as in formulas. */
function countLetters(text: string, { kindOf }: Writing): Letters {
  const found: Letters = { all: 0, latin: 0, foreign: 0, foreignAt: -1 }
  let wordLength = 0
  let [first, firstAt] = [0, 0]
  for (let at = 0, next = 0; at < text.length; at = next) {
    const code = text.charCodeAt(at)
    const isPair = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
    next = at + (isPair ? 2 : 1)
    const kind = kindOf(isPair ? text.slice(at, next) : code)
    wordLength = kind === letters.none ? 0 : wordLength + 1
    if (wordLength === 1) {
      first = kind
      firstAt = at
    }
    if (wordLength === 2) countLetter(found, first, firstAt)
    if (wordLength > 1) countLetter(found, kind, at)
  }
  return found
}

function countLetter(found: Letters, kind: number, at: number): void {
  if (kind === letters.common) return
  found.all++
  if (kind === letters.latin) found.latin++
  if (kind !== letters.foreign) return
  found.foreign++
  if (found.foreignAt < 0) found.foreignAt = at
}
