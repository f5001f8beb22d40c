/** What follows a character at the most, in text that is meant to be read. (UAX #15: stream-safe text format) */
const longestRun = 30

const isCrowded = new RegExp(`\\p{M}{${longestRun + 1}}`, 'u')
const crowds = new RegExp(`(\\p{M}{${longestRun + 1},})`, 'u')

/** NFC, but for runs of more than 30 marks, which stay as they are: to order them takes the square of their number. */
export function nfc(text: string): string {
  return normalize(text, 'NFC')
}

/** NFKC, but for runs of more than 30 marks, which stay as they are. */
export function nfkc(text: string): string {
  return normalize(text, 'NFKC')
}

function normalize(text: string, form: 'NFC' | 'NFKC'): string {
  if (text.length <= longestRun || !isCrowded.test(text)) return text.normalize(form)
  return text
    .split(crowds)
    .map((part, at) => (at % 2 === 1 ? part : part.normalize(form)))
    .join('')
}
