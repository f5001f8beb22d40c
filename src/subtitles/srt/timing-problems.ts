import type { Remedy } from '../../shared/problem.ts'
import { quote } from '../../shared/words.ts'
import type { Cue } from '../cue.ts'
import { edits } from '../remedy.ts'
import type { RuleName } from '../rules.ts'
import { findTextOnTimingLine, reportTextOnTimingLine } from '../timing-line-text.ts'
import { isShownWhole } from './hidden-text.ts'
import { type Index, isTimingInText, readIndex, type SrtReader } from './reader.ts'
import { srtTime } from './time.ts'
import { brokenAt, type SrtTiming } from './timing.ts'

/** The rule of times that only a person can mend. */
const UNKNOWN: RuleName = 'srt/time-range'

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
    const place = { line, column: column + textAt, remedy: isLeft ? null : remedy }
    reportTextOnTimingLine(report, place, text)
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

/** A cue that does not end after its start. */
export function reportEnd({ report }: SrtReader, { line, end }: Cue, { endAt }: SrtTiming): void {
  const message = `The cue ends at ${srtTime(end)}, not after its start, so it is never shown.`
  report('cue/end-before-start', { line, column: endAt + 1, message })
}
