import type { Edit, Remedy } from '../shared/problem.ts'
import { count, quote } from '../shared/words.ts'
import { iconvNameOf } from './encoding/encodings.ts'

/** The remedy that writes some places otherwise. */
export function edits(...edits: readonly Edit[]): Remedy {
  return { kind: 'edits', edits }
}

/** Writes a line, or lines joined by `\n`, above one. */
export function insertAbove(line: number, text: string): Edit {
  return { line, column: 1, was: '', text: `${text}\n` }
}

/** Takes a line away, which reads `content`, or lines joined by `\n`. */
export function removeLine(line: number, content: string): Edit {
  return { line, column: 1, was: `${content}\n`, text: '' }
}

/** Takes lines away, by their 0-based indices. */
export function removeLines(lines: readonly string[], from: number, to: number): Edit {
  const was = lines.slice(from, to).map((line) => `${line}\n`)
  return { line: from + 1, column: 1, was: was.join(''), text: '' }
}

/** What a remedy asks of a person, as sentences. */
export function hintOf(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'decode':
      return saveAsUtf8(iconvNameOf(remedy.encoding))
    case 'line-ends':
      return 'Save the file with plain line ends (LF, or CR LF): in most editors under Save as… or in the status bar.'
    case 'order':
      return remedy.keepsNumbers
        ? 'Order the cues by their start, as players show them, and leave their numbers in order.'
        : 'Order the cues by their start: players show them so anyway.'
    case 'edits': {
      const { edits } = remedy
      const other = edits.find((edit) => kindOf(edit) !== kindOf(edits[0]))
      const told = edits.length === 2 ? edits : [edits[0], other].flatMap((each) => each ?? [])
      const rest = edits.length - told.length
      const others = rest > 0 ? [`And so on, in ${count(rest, 'more place')}.`] : []
      return [...told.map(sentence), ...others].join(' ')
    }
  }
}

/** What to do with a file in another encoding. `encoding` is a name that iconv knows. */
export function saveAsUtf8(encoding: string): string {
  return `Save the file as UTF-8: in most editors under Save as… › Encoding. On the command line: iconv -f ${encoding} -t UTF-8 FILE > NEW-FILE`
}

/** Edits of one kind are told by the first. */
function kindOf(edit: Edit | undefined): 'remove' | 'insert' | 'write' {
  if (edit?.text === '') return 'remove'
  return edit && isInsertion(edit) ? 'insert' : 'write'
}

/** Whether an edit inserts lines. */
function isInsertion({ was, column, text }: Edit): boolean {
  return was === '' && column === 1 && text.endsWith('\n')
}

const BLANK = /^[\t ]+$/
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u

function sentence(edit: Edit): string {
  const { line, column, was, text } = edit
  if (text === '') return removal(line, was)
  if (isInsertion(edit)) return insertion(line, text)
  if (was === '') {
    return `Insert ${shown(text)} at column ${column} of line ${line}.`
  }
  if (text === '\n\n') {
    return `Write a line break and a blank line in place of ${named(was)} at column ${column} of line ${line}.`
  }
  const [first = '', ...below] = text.split('\n')
  if (below.length > 0 && text.trim() === '') {
    return `Begin a new line in place of ${shown(was.trim() || was)}.`
  }
  if (below.length > 0 && first.trim() === '') {
    return `Put "${shown(below.join(' '))}" on a line of its own below line ${line}.`
  }
  if (below.length > 1) {
    const lines = [first, ...below].map((each) => (each === '' ? 'a blank line' : shown(each)))
    return `Write ${lines.join(', then ')}.`
  }
  if (below.length > 0) {
    return `Write ${shown(first)}, and "${shown(below.join(' '))}" on a line of its own below.`
  }
  const isTiming = /\d/.test(text.slice(0, Math.max(0, text.lastIndexOf('-->'))))
  if (isTiming) return `Write ${text.trim()}.`
  if (VISIBLE.test(was) && /\p{Cf}/u.test(was)) {
    return `Write ${shown(text)} in line ${line}, and nothing else there.`
  }
  return `Write ${shown(text)} in place of ${shown(was)}.`
}

function removal(line: number, was: string): string {
  const lines = was.split('\n')
  if (lines.length > 2) {
    const blank = was.trim() === '' ? 'the blank ' : ''
    return `Remove ${blank}lines ${line} to ${line + lines.length - 2}.`
  }
  if (lines.length === 2) {
    return lines[0]?.trim() === '' ? `Remove the blank line ${line}.` : `Remove line ${line}.`
  }
  if (BLANK.test(was)) return `Remove the white space in line ${line}.`
  const what = VISIBLE.test(was) ? shown(was.trim()) : shown(was)
  return `Remove ${what} in line ${line}.`
}

function insertion(line: number, text: string): string {
  const lines = text.split('\n').slice(0, -1)
  const written = lines.filter((each) => each !== '')
  if (written.length === 0) return `Insert a blank line above line ${line}.`
  if (lines[0] === '') {
    return `Insert a blank line, then ${written.map(shown).join(', then ')}, above line ${line}.`
  }
  const blank = lines.at(-1) === '' ? ' and a blank line' : ''
  return `Write ${written.map(shown).join(', then ')}${blank} above line ${line}.`
}

/** What to write, or what is written: whole, as far as somebody would read it. */
function shown(text: string): string {
  if (!VISIBLE.test(text)) return named(text)
  if (text.length > 200) return quote(text)
  return text.trim() === text ? text : `"${text}"`
}

/** Characters that nobody sees, by their code. */
export function named(text: string): string {
  const codes = [...new Set(text)].map((each) => {
    const code = each.codePointAt(0) ?? 0
    return names.get(code) ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  })
  return codes.length > 3 ? 'invisible characters' : codes.join(' and ')
}

const names: ReadonlyMap<number, string> = new Map([
  [0x09, 'a tab'],
  [0x0a, 'a line break'],
  [0x20, 'a space'],
  [0xa0, 'a no-break space'],
])
