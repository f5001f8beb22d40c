import type { Cue } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import type { CueNode } from '../webvtt/cue-text.ts'
import { readTimestamp } from '../webvtt/timestamp.ts'
import { type CueWriter, lettersOf, type Mark, write } from './cue-writer.ts'
import { type Form, parseAs } from './forms.ts'
import { isPlain } from './glance.ts'
import type { Kind } from './kinds.ts'
import { shownSettings } from './shown-settings.ts'

/** A cue as a viewer sees it. */
export interface SeenCue {
  /** Milliseconds. */
  readonly start: number
  /** Milliseconds, later than `start`. */
  readonly end: number
  /** Line of the timing line in its file. */
  readonly line: number
  /** What is read, for people: blanks folded, lines joined by `\n`. */
  readonly text: string
  /** How it looks, but for its gaps. */
  readonly marks: readonly Mark[]
}

/** One that is compared with others: with what its text is, told apart from how it looks. */
export interface ShownCue extends SeenCue {
  /** What is read, without blanks and invisible characters, each letter in its plainest form (NFKC). Never empty. */
  readonly letters: string
}

/** How a text is read. By default as its format says. */
export interface Reading {
  readonly as?: Form
  /** Speakers as a part of the text. */
  readonly voice?: (name: string) => string
  /** Ruby text left out, or in brackets behind its base. */
  readonly ruby?: 'left-out' | 'brackets'
}

type CueReading = Reading & Required<Pick<Reading, 'as'>>

const none: readonly Mark[] = []

/** Reads one cue; its text is empty where nothing can be read. */
export function seeCue(cue: Cue, reading: CueReading): SeenCue {
  const { start, end, line, text } = cue
  return isSeenAsWritten(cue) ? { start, end, line, text, marks: none } : showCue(cue, reading)
}

/** Reads one cue to compare it; its letters are empty where nothing can be read. */
export function showCue(cue: Cue, reading: CueReading): ShownCue {
  const { start, end, line, text, settings } = cue
  if (isSeenAsWritten(cue)) {
    return { start, end, line, letters: lettersOf(text), text, marks: none }
  }
  const writer: CueWriter = { marks: [], letters: '', text: '', gap: '' }
  writeNodes(writer, parseAs(text, reading.as), reading)
  const { letters, marks } = writer
  const whole = { from: 0, to: letters.length }
  const codes = text.includes('{\\') ? [...text.matchAll(/\{\\[^{}]*\}/g)].join('') : ''
  if (codes !== '') marks.push({ kind: 'code', value: codes, ...whole })
  for (const setting of shownSettings(settings)) marks.push({ ...setting, ...whole })
  return { start, end, line, letters, text: writer.text, marks }
}

function isSeenAsWritten({ settings, text }: Cue): boolean {
  return settings === '' && isPlain(text)
}

/** What viewers read of a text: blanks folded, lines joined by `\n`, without markup and what nobody sees. */
export function readableText(text: string, format: SubtitleFormat): string {
  const cue = { id: '', start: 0, end: 0, settings: '', text, line: 1, textLine: 1 }
  return seeCue(cue, { as: format }).text
}

/** A text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

const simple: Readonly<Record<string, Kind>> = {
  i: 'italics',
  b: 'bold',
  u: 'underline',
  ruby: 'ruby',
  rt: 'ruby',
}

function writeNodes(writer: CueWriter, nodes: readonly CueNode[], reading: Reading): void {
  for (const node of nodes) {
    if (node.kind === 'text') write(writer, node.text)
    if (node.kind === 'timestamp') {
      const from = writer.letters.length
      const value = String(readTimestamp(node.value, { at: 0 }))
      writer.marks.push({ kind: 'timestamps', from, to: from, value })
    }
    if (node.kind === 'element') writeElement(writer, node, reading)
  }
}

function writeElement(
  writer: CueWriter,
  { tag, children }: Extract<CueNode, { kind: 'element' }>,
  reading: Reading,
): void {
  const { name, annotation, classes } = tag
  if (name === 'rt' && reading.ruby === 'left-out') return
  if (name === 'v' && reading.voice) write(writer, `${reading.voice(annotation)} `)
  const isBracketed = name === 'rt' && reading.ruby === 'brackets'
  if (isBracketed) write(writer, '(')
  const from = writer.letters.length
  writeNodes(writer, children, reading)
  const to = writer.letters.length
  const add = (kind: Kind, value: string) => {
    if (to > from) writer.marks.push({ kind, from, to, value })
  }
  const kind = simple[name]
  if (kind) add(kind, name)
  if (name === 'v') add('voice', annotation)
  if (name === 'lang') add('lang', annotation)
  for (const value of new Set(classes)) add('class', value)
  if (isBracketed) write(writer, ')')
}
