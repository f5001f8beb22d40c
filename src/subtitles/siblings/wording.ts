import { codeUnitKinds } from '../../shared/code-units.ts'

/** A text by its letters alone, in lower case, with blanks between words. */
export function wordsOf(text: string): string {
  // In parts, because V8's stack does not hold millions of repetitions.
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]{1,99999}/gu, ' ')
    .trim()
}

/**
 * A number that all texts of the same words have, and few others, made of their first letters: those of most cues are not
 * worth putting together.
 */
export function wordsKey(text: string): number {
  let key = 0
  let left = KEY_LETTERS
  for (let at = 0; at < text.length && left > 0; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === noLetter) continue
    key = (key << 8) | kind
    left--
  }
  return key
}

const KEY_LETTERS = 4
const noLetter = 1
/** From 2 on, a number that a letter has in both cases, and few others. */
const kindOf = codeUnitKinds((unit) => {
  if (!/\p{L}/u.test(unit)) return noLetter
  // Which of σ and ς stands in lower case depends on the place in a word.
  return 2 + (unit.toLowerCase().replace('ς', 'σ').charCodeAt(0) % 254)
})
