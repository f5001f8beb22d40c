import { stripVTControlCharacters } from 'node:util'
import { cut } from './words.ts'

const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu
const controls = /\p{Cc}/gu
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u
const popEmbedding = '\u202C'
const popIsolate = '\u2069'

/**
 * A text from outside as one line that no terminal, log or page can take for anything else: no line breaks,
 * control characters or ANSI sequences, bidirectional controls balanced, at most `limit` UTF-16 code units
 * before the ellipsis.
 */
export function plainLine(value: string, limit = 1000): string {
  return clean(value, limit).replace(/\s*\n\s*/gu, ' ')
}

/** The same for a text of several lines, each harmless by itself. */
export function plainLines(value: string, limit = 1000): readonly string[] {
  return clean(value, limit).split('\n')
}

function clean(value: string, limit: number): string {
  // Cleaning a prefix is enough: nothing that is removed can be longer than what a line may hold.
  const text = stripVTControlCharacters(value.slice(0, limit * 4).toWellFormed())
    .replace(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replace(controls, (control) => (control === '\n' ? control : ''))
    .trim()
  return cut(text, limit).split('\n').map(balanced).join('\n')
}

/**
 * Overrides (LRO, RLO) show letters in another order than they have, so they are spelt out. Embeddings and
 * isolates are part of good Arabic and Hebrew; each is closed where its line ends and closes nothing of ours
 * (UAX #9 § 2).
 */
function balanced(line: string): string {
  if (!bidiControls.test(line)) return line
  const open: string[] = []
  let text = ''
  for (const character of line) {
    switch (character) {
      case '\u202D':
      case '\u202E':
        text += `[U+${character.charCodeAt(0).toString(16).toUpperCase()}]`
        break
      case '\u202A':
      case '\u202B':
        open.push(popEmbedding)
        text += character
        break
      case '\u2066':
      case '\u2067':
      case '\u2068':
        open.push(popIsolate)
        text += character
        break
      case popEmbedding:
        if (open.at(-1) === popEmbedding) text += open.pop()
        break
      case popIsolate:
        while (open.includes(popIsolate) && open.at(-1) === popEmbedding) text += open.pop()
        if (open.length > 0 && open.at(-1) === popIsolate) text += open.pop()
        break
      default:
        text += character
    }
  }
  return text + open.reverse().join('')
}
