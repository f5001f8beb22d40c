import { codeUnitKinds } from '../../shared/code-units.ts'

/** A text by its letters alone, in lower case, with blanks between words. */
export function wordsOf(text: string): string {
  // In parts, because V8's stack does not hold millions of repetitions.
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]{1,99999}/gu, ' ')
    .trim()
}

/** A number that all texts of the same words have, and few others: those of most cues are not worth putting together. */
export function wordsKey(text: string): number {
  const lower = text.toLowerCase()
  let key = 0
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (kindOf(code) === letter) key = (Math.imul(key, 31) + code) | 0
  }
  return key
}

const letter = 1
const sign = 2
const kindOf = codeUnitKinds((unit) => (/[\p{L}\p{M}]/u.test(unit) ? letter : sign))
