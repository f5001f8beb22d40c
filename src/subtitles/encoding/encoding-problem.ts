import type { Problem } from '../../shared/problem.ts'
import { series } from '../../shared/words.ts'
import { saveAsUtf8 } from '../remedy.ts'
import { problem, type Said } from '../severity.ts'
import { comparable, decodeAs, type Encoding } from './encodings.ts'
import { type EncodingGuess, guessEncoding, type Reading } from './guess.ts'
import type { MarkedEncoding } from './marked.ts'
import type { InvalidUtf8 } from './utf8.ts'

/** The problem with a file whose encoding tells itself. */
export function markedProblem(
  { name, isReadable, offset }: MarkedEncoding,
  bytes: Uint8Array,
): Problem {
  const message = `The file is ${name}, not UTF-8.`
  const place = placeOf(bytes, offset)
  if (isReadable) {
    const remedy = { kind: 'decode', encoding: name.toLowerCase() } as const
    return problem('text/encoding', { ...place, message, remedy })
  }
  const isUnknown = /^UTF-32|KR$/.test(name)
  const hint = isUnknown
    ? saveAsUtf8(name)
    : `Not all of it is right: open it in an editor as ${name}, look it through, and save it as UTF-8.`
  return problem('text/encoding', { ...place, message, hint })
}

/**
 * The problem with a file that is not UTF-8, at the first byte that is not.
 *
 * @param language BCP 47 tag of the language that the text should be in, or null.
 */
export function encodingProblem(
  bytes: Uint8Array,
  invalid: InvalidUtf8,
  language: string | null,
): Problem {
  const { offset, count, validPairs } = invalid
  const place = placeOf(bytes, offset)
  const guess = guessEncoding(bytes, { language, lineAt: place.lineAt, isMixed: validPairs > 0 })
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  const { line, column } = place
  return problem('text/encoding', {
    line,
    column,
    ...sayGuess(guess, { bytes, offset, place, byte, more: count - 1 }),
  })
}

interface LinePlace {
  readonly line: number
  readonly column: number
  /** Where the line begins. */
  readonly lineAt: number
}

interface Fault {
  readonly bytes: Uint8Array
  readonly offset: number
  readonly place: LinePlace
  /** The byte there, as `0xE9`. */
  readonly byte: string
  /** How many more bytes are not UTF-8. */
  readonly more: number
}

function sayGuess(guess: EncodingGuess, fault: Fault): Said {
  const { byte, more } = fault
  switch (guess.kind) {
    case 'sure': {
      const { encodings } = guess.reading
      const [{ name, label, iconv }] = encodings
      const message = `The byte ${byte} is not UTF-8: the file is in ${namesOf(guess.reading, fault)}, where this is "${wordAt(fault, encodings[0])}".`
      if (label === null) return { message, hint: saveAsUtf8(iconv ?? name) }
      return { message, remedy: { kind: 'decode', encoding: label } }
    }
    case 'some':
      return sayReadings(guess.readings, fault)
    case 'damaged': {
      const others = more > 0 ? ` (The same with ${more} more.)` : ''
      return {
        message: `The byte ${byte} is not UTF-8, while other characters of the file are: this one is damaged or from another file.${others}`,
        hint: 'Type the character again and save the file as UTF-8.',
      }
    }
    case 'unknown':
      return {
        message: `The byte ${byte} is not UTF-8, and the letters of the file do not tell in which encoding it is.`,
        hint: 'Open the file in an editor with the encoding in which it reads right, and save it as UTF-8.',
      }
  }
}

function sayReadings(readings: readonly Reading[], fault: Fault): Said {
  const { byte } = fault
  const [first] = readings
  if (first && readings.length === 1) {
    const names = namesOf(first, fault)
    return {
      message: `The byte ${byte} is not UTF-8: the file looks like ${names}, where this is "${wordAt(fault, first.encodings[0])}", but not all of it is right so.`,
      hint: `Open the file in an editor as ${first.encodings[0].name}, look it through, and save it as UTF-8.`,
    }
  }
  const { line, words } = findDifference(readings, fault)
  const cases = readings.map(
    (reading, index) =>
      `${namesOf(reading, fault)} if ${index === 0 ? `line ${line}` : 'it'} reads "${words[index]}"`,
  )
  return {
    message: `The byte ${byte} is not UTF-8: the file is in ${cases.join(', or in ')}.`,
    hint: 'Open the file in an editor with the encoding in which it reads right, and save it as UTF-8.',
  }
}

/** The name of the most usual encoding, and those that give the same text. */
function namesOf({ encodings }: Reading, { bytes }: Fault): string {
  const hasControls = bytes.some((byte) => byte >= 0x80 && byte < 0xa0)
  const names = encodings.flatMap(({ name, plain }) =>
    plain && !hasControls ? [name, plain] : [name],
  )
  const [first, ...others] = names
  return others.length === 0 ? `${first}` : `${first} (here the same as ${series(others)})`
}

function placeOf(bytes: Uint8Array, offset: number): LinePlace {
  let line = 1
  let lineAt = 0
  for (let at = 0; at < offset; at++) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) {
      line++
      lineAt = at + 1
    }
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: line > 1 }).decode(
    bytes.subarray(lineAt, offset),
  )
  return { line, column: before.length + 1, lineAt }
}

/** The word at the first byte that is not UTF-8. */
function wordAt({ bytes, offset, place }: Fault, encoding: Encoding): string {
  const { lineAt } = place
  const prefix = decodeAs(encoding, bytes.subarray(lineAt, offset)).replace(/\ufffd$/, '')
  return wordIn(decodeAs(encoding, bytes.subarray(lineAt, offset + 200)), prefix.length)
}

function wordIn(text: string, at: number): string {
  const before = /[\p{L}\p{M}]{0,20}$/u.exec(text.slice(0, at))?.[0] ?? ''
  const after = /^.[\p{L}\p{M}]{0,20}/u.exec(text.slice(at))?.[0] ?? ''
  return before + after
}

/** Bytes in which readings are compared. */
const MAX_COMPARED = 262_144

/** The first line that reads otherwise in each encoding, and the word of each there. */
function findDifference(readings: readonly Reading[], { bytes, place }: Fault) {
  const part = bytes.subarray(place.lineAt, place.lineAt + MAX_COMPARED)
  const all = readings.map(({ encodings: [encoding] }) =>
    decodeAs(encoding, part).split(/\r\n?|\n/),
  )
  const [first = []] = all
  const differs = (many: number) => (_: string, at: number) =>
    new Set(all.map((lines) => comparable(lines[at] ?? ''))).size >= many
  const whole = first.findIndex(differs(readings.length))
  const at = Math.max(0, whole === -1 ? first.findIndex(differs(2)) : whole)
  const lines = all.map((each) => each[at] ?? '')
  const [one = ''] = lines
  let index = 0
  while (index < one.length && lines.every((line) => line[index] === one[index])) index++
  return { line: place.line + at, words: lines.map((line) => wordIn(line, index)) }
}
