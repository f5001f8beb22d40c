import { codeUnitKinds } from './code-units.ts'

/** What follows a character at the most, in text that is meant to be read. (UAX #15: stream-safe text format) */
const longestRun = 30

/** Bounded above too, because V8's stack does not hold millions of repetitions. */
const crowds = new RegExp(`(\\p{M}{${longestRun + 1},999})`, 'u')

/** NFC, but for runs of more than 30 marks, which stay as they are: to order them takes the square of their number. */
export function nfc(text: string): string {
  return normalize(text, 'NFC')
}

/** NFKC, but for runs of more than 30 marks, which stay as they are. */
export function nfkc(text: string): string {
  return normalize(text, 'NFKC')
}

function normalize(text: string, form: 'NFC' | 'NFKC'): string {
  if (!mayBeCrowded(text)) return text.normalize(form)
  return text
    .split(crowds)
    .map((part, at) => (at % 2 === 1 ? part : part.normalize(form)))
    .join('')
}

/** Whether so many marks, or halves of surrogate pairs, stand in a row. */
function mayBeCrowded(text: string): boolean {
  if (text.length <= longestRun) return false
  let run = 0
  for (let at = 0; at < text.length && run <= longestRun; at++) {
    run = kindOf(text.charCodeAt(at)) === mark ? run + 1 : 0
  }
  return run > longestRun
}

const mark = 1
const other = 2
const kindOf = codeUnitKinds((unit) => (/[\p{M}\p{Cs}]/u.test(unit) ? mark : other))
