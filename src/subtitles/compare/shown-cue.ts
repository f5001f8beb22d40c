import { nfkc } from '../../shared/nfc.ts'
import type { Cue } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { toCueText } from '../srt/markup.ts'
import { type CueNode, parseCueText } from '../webvtt/cue-text.ts'
import { readTimestamp } from '../webvtt/timestamp.ts'
import { isPlain } from './glance.ts'
import type { Kind } from './kinds.ts'
import { settle } from './settle.ts'
import { shownSettings } from './shown-settings.ts'

/** Something of a kind in a part of a text. A mark of no length stands between two letters. */
export interface Mark {
  readonly kind: Kind
  /** Offsets in `letters`. */
  readonly from: number
  readonly to: number
  readonly value: string
}

/** A cue as a viewer sees it, with what its text is told apart from how it looks. */
export interface ShownCue {
  /** Milliseconds. */
  readonly start: number
  /** Milliseconds, later than `start`. */
  readonly end: number
  /** Line of the timing line in its file. */
  readonly line: number
  /** What is read, without blanks and invisible characters, each letter in its plainest form (NFKC). Never empty. */
  readonly letters: string
  /** What is read, for people: blanks folded, lines joined by `\n`. */
  readonly text: string
  /** How it looks, but for its gaps. */
  readonly marks: readonly Mark[]
}

/** How a text is read. By default as its format says. */
export interface Reading {
  /**
   * The rules of a format; WebVTT in which a `<` that begins no tag is a letter; or all of it as letters, tags too: what
   * is left where a converter escaped them.
   */
  readonly as?: SubtitleFormat | 'lenient' | 'letters'
  /** Speakers as a part of the text. */
  readonly voice?: (name: string) => string
  /** Ruby text left out, or in brackets behind its base. */
  readonly ruby?: 'left-out' | 'brackets'
}

const none: readonly Mark[] = []

/** Puts letters and marks of one text together. */
interface Writer {
  readonly marks: Mark[]
  letters: string
  text: string
  /** What stands before the next letter: a blank, a line break, or nothing. */
  gap: '' | ' ' | '\n'
}

/** Reads one cue; its letters are empty where nothing can be read. */
export function showCue(
  { start, end, line, text, settings }: Cue,
  reading: Reading & Required<Pick<Reading, 'as'>>,
): ShownCue {
  if (settings === '' && isPlain(text)) {
    return { start, end, line, letters: lettersOf(text), text, marks: none }
  }
  const writer: Writer = { marks: [], letters: '', text: '', gap: '' }
  writeNodes(writer, parseAs(text, reading.as), reading)
  const { letters, marks } = writer
  const whole = { from: 0, to: letters.length }
  const codes = text.includes('{\\') ? [...text.matchAll(/\{\\[^{}]*\}/g)].join('') : ''
  if (codes !== '') marks.push({ kind: 'code', value: codes, ...whole })
  for (const setting of shownSettings(settings)) marks.push({ ...setting, ...whole })
  return { start, end, line, letters, text: writer.text, marks }
}

/** What viewers read of a text: blanks folded, lines joined by `\n`, without markup and what nobody sees. */
export function readableText(text: string, format: SubtitleFormat): string {
  const cue = { id: '', start: 0, end: 0, settings: '', text, line: 1, textLine: 1 }
  return showCue(cue, { as: format }).text
}

export function withoutInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

function parseAs(text: string, as: NonNullable<Reading['as']>): readonly CueNode[] {
  if (as === 'letters') return [{ kind: 'text', text: settle(text).replace(fonts, '') }]
  const known = withKnownTags(text)
  if (as === 'srt') return parseCueText(withFonts(known))
  return parseCueText(as === 'vtt' ? known : withLetters(known))
}

const fonts = /<\/?font(?:\s[^<>]*)?>/gi

/** A text with `i` and `b` for what HTML calls so. */
export function withKnownTags(text: string): string {
  return text.replace(
    /<(\/?)(em|strong)>/g,
    (_, slash, tag) => `<${slash}${tag === 'em' ? 'i' : 'b'}>`,
  )
}

const simple: Readonly<Record<string, Kind>> = {
  i: 'italics',
  b: 'bold',
  u: 'underline',
  ruby: 'ruby',
  rt: 'ruby',
}

function writeNodes(writer: Writer, nodes: readonly CueNode[], reading: Reading): void {
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
  writer: Writer,
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
  for (const value of classes) add('class', value)
  if (isBracketed) write(writer, ')')
}

function write(writer: Writer, written: string): void {
  let [from, to] = [0, written.length]
  while (from < to && isGap(written.charCodeAt(from))) from++
  while (to > from && isGap(written.charCodeAt(to - 1))) to--
  const plain = written.slice(from, to)
  if (!isPlain(plain)) {
    writeUnits(writer, written)
    return
  }
  addGap(writer, written.slice(0, from))
  if (plain === '') return
  writeText(writer, plain)
  writer.letters += lettersOf(plain)
  addGap(writer, written.slice(to))
}

function isGap(code: number): boolean {
  return code === 32 || code === 10
}

function addGap(writer: Writer, blanks: string): void {
  if (blanks !== '') writer.gap = blanks.includes('\n') || writer.gap === '\n' ? '\n' : ' '
}

function writeText(writer: Writer, text: string): void {
  writer.text += (writer.letters === '' ? '' : writer.gap) + text
  writer.gap = ''
}

/** The letters of a text in its plainest form. */
function lettersOf(plain: string): string {
  return plain.replace(/[ \n]+/g, '')
}

function writeUnits(writer: Writer, written: string): void {
  for (const [unit] of settle(written).matchAll(units)) {
    const from = writer.letters.length
    if (unit.trim() === '') {
      addGap(writer, unit)
    } else if (invisible.test(unit)) {
      writer.marks.push({ kind: 'invisible', from, to: from, value: unit })
    } else {
      writeText(writer, unit)
      writeLetters(writer, unit)
    }
  }
}

/** The blanks and line breaks between the letters of a cue. */
export function gapsOf({ text }: Pick<ShownCue, 'text'>): readonly Mark[] {
  const gaps: Mark[] = []
  let from = 0
  for (const [unit] of text.matchAll(/[ \n]|[^ \n]+/g)) {
    if (unit === ' ' || unit === '\n') {
      gaps.push({ kind: unit === ' ' ? 'blanks' : 'breaks', from, to: from, value: '' })
    } else from += plainest(unit).length
  }
  return gaps
}

function plainest(text: string): string {
  return text.replace(wholeLetters, (letter) => nfkc(letter).replace(/\s/g, ''))
}

/** A letter with its marks, and with those of half width. */
const wholeLetters = /[\s\S][\p{M}\uff9e\uff9f]*/gu

const units =
  /\n|[^\S\n]+|\p{Default_Ignorable_Code_Point}+|[^\s\p{Default_Ignorable_Code_Point}]+/gu
const invisible = /^\p{Default_Ignorable_Code_Point}/u

/** Letters in their plainest form; where that is another one, a mark says which was written. */
function writeLetters(writer: Writer, word: string): void {
  if (nfkc(word) === word) {
    writer.letters += word
    return
  }
  for (const [letter] of word.matchAll(wholeLetters)) {
    const from = writer.letters.length
    const plain = plainest(letter)
    writer.letters += plain
    if (plain === letter) continue
    writer.marks.push({ kind: 'letters', from, to: writer.letters.length, value: letter })
  }
}

/** WebVTT cue text with each `<` that begins no tag as a letter. */
export function withLetters(text: string): string {
  return text.replace(/<(?!\/?(?:c|i|b|u|v|ruby|rt|lang)(?:[\s.][^<>]*)?>|\d+:[\d:.]+>)/g, '&lt;')
}

/** SubRip text as WebVTT cue text, with `<font color="red">` as a class, so that its colour is known. */
function withFonts(text: string): string {
  const parts = text.split(/(<\/?font(?:\s[^<>]*)?>)/i)
  return parts.map((part, at) => (at % 2 === 0 ? toCueText(part) : fontAsClass(part))).join('')
}

function fontAsClass(tag: string): string {
  if (tag.startsWith('</')) return '</c>'
  const color = /color\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? 'font'
  return `<c.${color.toLowerCase().replace(/[^\w#-]/g, '')}>`
}
