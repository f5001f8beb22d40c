import type { Problem } from '../../shared/problem.ts'
import { problem } from '../severity.ts'
import { scriptOf, writingOf } from './scripts.ts'
import type { Speech } from './speech.ts'

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
  readonly speech: readonly Speech[]
}): Problem | null {
  const writing = writingOf(language)
  if (!writing) return null
  let total = 0
  let latin = 0
  let firstLatin: Speech | null = null
  let most = 0
  const foreign: { readonly cue: Speech; readonly letter: string }[] = []
  for (const cue of speech) {
    if (writing.isLatin && !/[\u0370-\uffff]/.test(cue.text)) continue
    const letters = lettersOf(cue.text)
    const strange = letters.filter((letter) => !writing.letter.test(letter))
    const others = strange.filter((letter) => !/\p{Script=Latin}/u.test(letter))
    total += letters.length
    if (strange.length > others.length) firstLatin ??= cue
    latin += strange.length - others.length
    const [letter] = others
    if (letter && others.length >= MIN_LETTERS && others.length * 2 > letters.length) {
      foreign.push({ cue, letter })
      most = Math.max(most, others.length)
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
    message: `${cues} written in ${scriptOf(first.letter)}, but ${title} is written in ${writing.name}.`,
    hint: 'Check whether this is the right file for the language, or translate the text.',
  })
}

/** The letters of words: one letter alone is a sign, as in formulas, and so are letters of no script (𝑥). */
function lettersOf(text: string): readonly string[] {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.flatMap((word) => word.match(/\P{Script=Common}/gu) ?? [])
}
