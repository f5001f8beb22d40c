import { codeUnitKinds } from '../../shared/code-units.ts'
import { nfkc } from '../../shared/nfc.ts'

/**
 * Whether a text is what a viewer reads, in its plainest form (NFKC): no markup, no signs that nobody sees, and single
 * blanks and line breaks within. A glance, because nearly all are.
 */
export function isPlain(text: string): boolean {
  let isBlank = true
  let isSure = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 10) {
      if (isBlank) return false
      isBlank = true
      continue
    }
    isBlank = false
    const kind = kindOf(code)
    if (kind === odd) return false
    if (kind === joining) isSure = false
  }
  if (isBlank && text !== '') return false
  return isSure || nfkc(text) === text
}

/** Whether a text may be read in more than one way: as markup, or as letters. */
export function hasSigns({ text }: { readonly text: string }): boolean {
  return /[<&]/.test(text)
}

/** Its own plainest form, whatever stands beside it. */
const plain = 1
/** What may become another letter with its neighbours. */
const joining = 2
/** What is read otherwise, or may be. */
const odd = 3

type Kind = typeof plain | typeof joining | typeof odd

const kindOf = codeUnitKinds((unit): Kind => {
  // What begins markup or a code, other blanks, marks of direction; halves of pairs, of which some are invisible.
  if (/[&<{\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(unit) || nfkc(unit) !== unit) return odd
  // Marks, and the vowels and last consonants of Korean, join what stands before them.
  return /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u.test(unit) ? joining : plain
})
