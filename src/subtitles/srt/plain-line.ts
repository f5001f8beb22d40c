import { capitalise, quote } from '../../shared/words.ts'
import { named } from '../remedy.ts'
import type { TimingProblem } from './time.ts'

/** A line in plain signs. Each character of it stands where the one that it stands for does. */
export interface PlainLine {
  readonly line: string
  /** The number of the cue, where it stands in front of the times. */
  readonly number: number | null
  /** The first sign that is no plain one. */
  readonly sign: TimingProblem | null
  /** What else stands for a part of a timing line. */
  readonly problems: readonly TimingProblem[]
}

const BEYOND_ASCII = /[^\t -~]/
/** Signs that nobody sees, spaces that are no spaces to a player, and digits of other scripts. */
const ODD = /(?![ \t])[\p{Cf}\p{Zs}\p{Cc}]|(?![0-9])\p{Nd}/gu
const ESCAPED_ARROW = /(?<!-)-*&gt;/
const NUMBER = /^[ \t]*(\d{1,9})[.:)]?[ \t]+(?=\d+:\d+[:.,]\d)/

/** Writes a line in plain signs, as far as it may be a timing line. */
export function plainLine(line: string): PlainLine {
  const problems: TimingProblem[] = []
  let sign: TimingProblem | null = null
  let plain = line
  if (BEYOND_ASCII.test(line)) {
    plain = line.replace(ODD, (odd, at: number) => {
      const isDigit = /\p{Nd}/u.test(odd)
      if (isDigit && odd.length > 1) return odd
      sign ??= { rule: 'srt/timing', at, message: oddSign(odd, isDigit) }
      return isDigit ? String(digitValue(odd)) : ' '.repeat(odd.length)
    })
  }
  const number = NUMBER.exec(plain)
  if (number) {
    plain = ' '.repeat(number[0].length) + plain.slice(number[0].length)
    const message = `The number ${number[1]} stands on the timing line, so players do not see this cue.`
    problems.push({ rule: 'srt/timing', at: number[0].search(/\d/), message })
  }
  const arrow = ESCAPED_ARROW.exec(plain)
  if (arrow) {
    plain = plain.replace(arrow[0], '-->'.padStart(arrow[0].length))
    problems.push(wrongArrow(arrow[0], arrow.index))
  }
  return { line: plain, number: number ? Number(number[1]) : null, sign, problems }
}

/** Another sign stands where the arrow should. */
export function wrongArrow(written: string, at: number): TimingProblem {
  const message = `${quote(written)} stands between the times instead of "-->", so players do not see this cue.`
  return { rule: 'srt/arrow', at, message }
}

function oddSign(sign: string, isDigit: boolean): string {
  const name = named(sign)
  const what = isDigit
    ? `The digit ${quote(sign)} of ${scriptOf(sign)} stands`
    : name.startsWith('U+')
      ? `The invisible character ${name} stands`
      : `${capitalise(name)} stands`
  return `${what} in the timing line, so players do not see this cue.`
}

const scripts: readonly (readonly [last: number, name: string])[] = [
  [0x669, 'Arabic script'],
  [0x6f9, 'Persian script'],
  [0x96f, 'Devanagari'],
  [0xfeff, 'another script'],
  [0xffff, 'full width'],
]

function scriptOf(digit: string): string {
  return scripts.find(([last]) => digit.charCodeAt(0) <= last)?.[1] ?? 'another script'
}

/** The value of a digit of any script: Unicode has each script's ten in a row, from a code that ends in 0 or 6. */
function digitValue(digit: string): number {
  const code = digit.charCodeAt(0)
  const row = code & ~0xf
  return /\p{Nd}/u.test(String.fromCharCode(row)) ? code - row : code - row - 6
}
