import type { Edit, Remedy } from '../../shared/problem.ts'
import { quote } from '../../shared/words.ts'
import type { Cue } from '../cue.ts'
import { edits, insertAbove } from '../remedy.ts'
import type { RuleName } from '../rules.ts'
import { findTextOnTimingLine } from '../timing-line-text.ts'
import { isShownWhole } from './hidden-text.ts'
import { reportNumber } from './numbers.ts'
import { plainLine } from './plain-line.ts'
import {
  type Index,
  isBlank,
  isTimingInText,
  readIndex,
  readOddIndex,
  type SrtReader,
} from './reader.ts'
import { srtTime } from './time.ts'
import { brokenAt, type SrtTiming } from './timing.ts'

/** The rule of times that only a person can mend. */
const UNKNOWN: RuleName = 'srt/time-range'

/** A time beside an arrow, as in a timing line that cannot be read. */
const LIKE_TIMES = /\d[:.,]\d[\d\s.,:]*-->|-->[\s-]*\d+[:.,]\d|\bnan\b/i

/**
 * Reports what is wrong with the timing line of a cue; true where a text stands behind its end time.
 *
 * @param index its number, where one stands above it or in front of the times.
 */
export function reportTiming(
  reader: SrtReader,
  cue: Cue,
  { timing, index }: { readonly timing: SrtTiming; readonly index: Index | null },
): boolean {
  const { report, lines } = reader
  const { line } = cue
  const { problems, rest, restAt } = timing
  if (problems.length === 0 && rest === '') return false
  const textAt = findTextOnTimingLine(rest, cue.text !== '')
  const text = textAt < 0 ? null : rest.slice(textAt)
  const isLeft = rest.includes('-->') || (text !== null && !canStandAlone(text))
  const written = lines[line - 1] ?? ''
  const number = index?.line === line ? `${index.value}\n` : ''
  const remedy = mendTiming({ line, written, timing, number, text, isLeft })
  const said = remedy ? { remedy } : { hint: null }
  for (const { rule, at, message } of problems) {
    report(rule, { line, column: at + 1, message, ...(rule === UNKNOWN ? {} : said) })
  }
  if (rest === '') return false
  const column = restAt + 1
  if (text !== null) {
    const message = `The text ${quote(text)} stands on the timing line, behind the end time, where players drop it.`
    const place = { line, column: column + textAt }
    report('cue/text-on-timing-line', { ...place, message, ...(isLeft ? { hint: null } : said) })
  } else if (rest.includes('-->')) {
    const message = '"-->" stands on the timing line a second time.'
    report('srt/arrow-in-text', { line, column: column + rest.indexOf('-->'), message })
  } else if (/^[XY][12]:/i.test(rest)) {
    const message = 'Coordinates stand behind the end time; web players ignore them.'
    report('srt/coordinates', { line, column, message, ...said })
  } else {
    const message = `${quote(rest)} stands behind the end time; SubRip has nothing there, and players ignore it.`
    report('srt/after-timing', { line, column, message, ...said })
  }
  return text !== null
}

/** Whether only a person can know which times were meant. */
export function isUnknown({ problems }: SrtTiming): boolean {
  return problems.some(({ rule }) => rule === UNKNOWN)
}

/** Whether a text from a timing line is sure to be read as one on a line of its own. */
function canStandAlone(text: string): boolean {
  return isShownWhole(text) && readIndex(text) < 0 && !isTimingInText(text)
}

/** The line as it should be; where its times cannot be meant so, they are not repeated. */
function mendTiming(found: {
  readonly line: number
  readonly written: string
  readonly timing: SrtTiming
  /** What stands above the times instead of in front of them. */
  readonly number: string
  /** The text behind the times. */
  readonly text: string | null
  /** What stands behind the times stays. */
  readonly isLeft: boolean
}): Remedy | null {
  const { line, written, timing, number, text, isLeft } = found
  const { start, end, startAt, rest, restAt, rewrites } = timing
  const below = text === null ? '' : `\n${text}`
  if (end > start && !isUnknown(timing) && !isLeft) {
    const times = `${srtTime(start)} --> ${srtTime(end)}`
    return edits({ line, column: 1, was: written, text: number + times + below })
  }
  const front = written.slice(0, startAt)
  const behind = rest === '' || isLeft ? '' : written.slice(restAt)
  const parts = [
    { at: 0, was: /^[ \t]*$/.test(front) ? '' : front, text: number },
    ...rewrites(),
    { at: restAt, was: behind, text: behind && below },
  ]
  const changes = parts.filter(({ was, text }) => was !== text)
  if (changes.length === 0) return null
  return edits(...changes.map(({ at, ...edit }) => ({ line, column: at + 1, ...edit })))
}

/** A timing line that nobody can read. */
export function reportBrokenTiming({ report }: SrtReader, written: string, line: number): void {
  const why = /^\s*[-\u2212]\s*\d|>\s*[-\u2212]\s*\d/.test(written)
    ? 'There is no time before 0.'
    : /nan/i.test(written)
      ? '"NaN" is what a program writes that has no time.'
      : 'It is written as 00:00:01,000 --> 00:00:02,000.'
  const message = `The timing line ${quote(written.trim())} cannot be read, so players do not show its text. ${why}`
  report('srt/timing', { line, column: brokenAt(written) + 1, message })
}

/** Blank lines stand between the number and the timing line of a cue, which is the next line. */
export function reportParted({ lines, at, report }: SrtReader, index: Index): void {
  const message = 'A blank line stands between the number and the timing line of a cue.'
  const remedy = edits(removeLines(lines, index.line, at))
  report('srt/blank-line', { line: index.line + 1, column: 1, message, remedy })
}

/** A number that no timing line followed; false where there is none. */
export function reportPending(reader: SrtReader): boolean {
  const { pending } = reader
  reader.pending = null
  if (!pending) return false
  if (isNextNumber(reader, pending.value)) reportMissingTiming(reader, pending)
  else reportStrayText(reader, String(pending.value), { line: pending.line, remedy: null })
  return true
}

/** Whether a number without timing is sure to be that of a cue: the one that comes next. */
export function isNextNumber({ expected, position }: SrtReader, value: number): boolean {
  return value >= 0 && (value === expected || value === position)
}

export function reportMissingTiming(reader: SrtReader, index: Index): void {
  const { value, line } = index
  reportNumber(reader, index)
  reader.expected = value + 1
  reader.position += 1
  reader.textEnd = -1
  reader.isPlain = false
  const message = `Cue ${value} has no timing line, so players do not show it.`
  reader.report('srt/missing-timing', { line, column: 1, message })
}

export function reportStrayText(
  reader: SrtReader,
  written: string,
  { line, remedy }: { readonly line: number; readonly remedy: Remedy | null },
): void {
  reader.emptyCue = null
  reader.isPlain = false
  if (!remedy) reader.textEnd = -1
  const message = `${quote(written.trim())} belongs to no cue, so players do not show it.`
  const place = { line, column: 1 }
  reader.report('srt/text-outside-cue', { ...place, message, ...(remedy ? { remedy } : {}) })
}

/**
 * What joins a text that belongs to no cue to the one above it; null where it is not sure to be the rest of that.
 *
 * @param first 0-based index of its first line; the reader stands below its last.
 */
export function joinToTextAbove(reader: SrtReader, first: number): Remedy | null {
  const { lines, textEnd, at } = reader
  const [own = '', next] = [lines[first], lines[at]]
  const above = reader.cues.at(-1)?.text ?? ''
  const isSure =
    textEnd >= 0 &&
    readIndex(own) < 0 &&
    readOddIndex(own) < 0 &&
    isShownWhole(above) &&
    isShownWhole(lines.slice(first, at).join('\n'))
  if (!isSure) return null
  const joined = removeLines(lines, textEnd, first)
  if (next === undefined || next === '') return edits(joined)
  return edits(joined, isBlank(next) ? clearLine(lines, at) : partFromText(reader))
}

/** The next line is the first of a cue, below a text: what parts them, with the number if that is missing. */
function partFromText(reader: SrtReader): Edit {
  const { lines, at, position } = reader
  const own = lines[at] ?? ''
  reader.joined = readIndex(own) < 0 && readOddIndex(own) < 0 && plainLine(own).number === null
  return insertAbove(at + 1, reader.joined ? `\n${position}` : '')
}

/** The next line is the first of a cue, below a text. */
export function reportNoBlankLine(reader: SrtReader): void {
  const message =
    'No blank line stands above this cue, so players show it as text of the cue before.'
  const place = { line: reader.at + 1, column: 1 }
  reader.report('srt/missing-blank-line', {
    ...place,
    message,
    remedy: edits(partFromText(reader)),
  })
}

/** The next line is the first of a cue, below a line of spaces. */
export function reportSpacedLine({ lines, at, report }: SrtReader): void {
  const message = 'The line above a cue has spaces, so some players take the cue for text.'
  const remedy = edits(clearLine(lines, at - 1))
  report('srt/blank-line', { line: at, column: 1, message, remedy })
}

/** Lines of a text, by their 0-based indices, have nothing but spaces. */
export function reportSpacedLinesInText(
  { lines, report }: SrtReader,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const message =
    'A line of spaces stands within a text, where ffmpeg and other players end the text and drop the rest.'
  const remedy = edits(removeLines(lines, from, to))
  report('srt/blank-line', { line: from + 1, column: 1, message, remedy })
}

/** The next line is one of a text that has an arrow. */
export function reportArrowInText({ at, report }: SrtReader, written: string): void {
  const place = { line: at + 1, column: written.indexOf('-->') + 1 }
  const message =
    '"-->" stands in the text, which ends the text once the file is converted to WebVTT.'
  if (LIKE_TIMES.test(written)) {
    report('srt/arrow-in-text', { ...place, message })
    return
  }
  const arrows = written.slice(place.column - 1, written.lastIndexOf('-->') + 3)
  const remedy = edits({ ...place, was: arrows, text: arrows.replaceAll('-->', '→') })
  report('srt/arrow-in-text', { ...place, message, remedy })
}

/** The cue before has no text, and none follows that might be meant for it. */
export function reportEmptyCue(reader: SrtReader): void {
  const cue = reader.emptyCue
  reader.emptyCue = null
  if (!cue) return
  const message = 'The cue has no text.'
  reader.report('cue/empty', { line: cue.line, column: 1, message, hint: 'Write its text.' })
}

/** A cue that does not end after its start. */
export function reportEnd({ report }: SrtReader, { line, end }: Cue, { endAt }: SrtTiming): void {
  const message = `The cue ends at ${srtTime(end)}, not after its start, so it is never shown.`
  report('cue/end-before-start', { line, column: endAt + 1, message })
}

/** Takes lines away, by their 0-based indices. */
function removeLines(lines: readonly string[], from: number, to: number): Edit {
  const was = lines.slice(from, to).map((line) => `${line}\n`)
  return { line: from + 1, column: 1, was: was.join(''), text: '' }
}

/** Takes the spaces away that are all that a line holds. */
function clearLine(lines: readonly string[], index: number): Edit {
  return { line: index + 1, column: 1, was: lines[index] ?? '', text: '' }
}
