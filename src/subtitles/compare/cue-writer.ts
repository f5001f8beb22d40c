import { nfkc } from '../../shared/nfc.ts'
import { isPlain } from './glance.ts'
import type { Kind } from './kinds.ts'
import { settle } from './settle.ts'

/** Something of a kind in a part of a text. A mark of no length stands between two letters. */
export interface Mark {
  readonly kind: Kind
  /** Offsets in `letters`. */
  readonly from: number
  readonly to: number
  readonly value: string
}

/** Puts letters and marks of one text together. */
export interface CueWriter {
  readonly marks: Mark[]
  letters: string
  text: string
  /** What stands before the next letter: a blank, a line break, or nothing. */
  gap: '' | ' ' | '\n'
}

/** Writes a text without markup behind what is written, its blanks folded. */
export function write(writer: CueWriter, written: string): void {
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

function addGap(writer: CueWriter, blanks: string): void {
  if (blanks !== '') writer.gap = blanks.includes('\n') || writer.gap === '\n' ? '\n' : ' '
}

function writeText(writer: CueWriter, text: string): void {
  writer.text += (writer.letters === '' ? '' : writer.gap) + text
  writer.gap = ''
}

/** The letters of a text in its plainest form. */
export function lettersOf(plain: string): string {
  return plain.replace(/[ \n]/g, '')
}

function writeUnits(writer: CueWriter, written: string): void {
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
export function gapsOf({ text }: { readonly text: string }): readonly Mark[] {
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
  return text.replace(wholeLetters, plainestLetter)
}

function plainestLetter(letter: string): string {
  return nfkc(letter).replace(/\s/g, '')
}

/**
 * A letter with its marks, and with those of half width.
 * Bounded, because V8's stack does not hold millions of repetitions.
 */
const wholeLetters = /[\s\S][\p{M}\uff9e\uff9f]{0,999}/gu

/** Long runs in parts, for the same reason. */
const units =
  /\n|[^\S\n]{1,99999}|\p{Default_Ignorable_Code_Point}{1,99999}|[^\s\p{Default_Ignorable_Code_Point}]{1,99999}/gu
const invisible = /^\p{Default_Ignorable_Code_Point}/u

/** Letters in their plainest form; where that is another one, a mark says which was written. */
function writeLetters(writer: CueWriter, word: string): void {
  if (nfkc(word) === word) {
    writer.letters += word
    return
  }
  for (const letter of word.match(wholeLetters) ?? []) {
    const from = writer.letters.length
    const plain = plainestLetter(letter)
    writer.letters += plain
    if (plain === letter) continue
    writer.marks.push({ kind: 'letters', from, to: writer.letters.length, value: letter })
  }
}
