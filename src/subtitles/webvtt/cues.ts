import type { Report } from '../collect.ts'
import { reportWithin } from '../places.ts'
import { edits, insertAbove } from '../remedy.ts'
import { findTextOnTimingLine, reportTextOnTimingLine } from '../timing-line-text.ts'
import { showsText } from '../visible.ts'
import { reportId, reportTimes } from './cue-problems.ts'
import { reportCueText } from './cue-text-problems.ts'
import { guessTiming, type MeantTiming } from './meant-timing.ts'
import { findBlockEnd, findMeantEnd, looksBlank, type WebVttReader } from './reader.ts'
import { reportCueSettings } from './settings-problems.ts'
import { findSplitText, reportSplit } from './split-text.ts'
import { readWebVttTiming, type WebVttTiming } from './timing.ts'
import { reportArrowsInText, reportTimingFault } from './timing-problems.ts'

/** Where a cue stands: indices of lines. */
interface CuePlace {
  readonly timingAt: number
  /** The line of its identifier as it was meant. */
  readonly idAt?: number
}

/**
 * Reads the cue whose timing line is at an index. What is wrong is reported as if all else were mended, so that no
 * remedy brings the next fault to light.
 */
export function readWebVttCue(reader: WebVttReader, { timingAt, idAt }: CuePlace): void {
  const { lines, report } = reader
  const written = lines[timingAt] ?? ''
  const line = timingAt + 1
  const id = playedId(reader, timingAt)
  const { timing, fault } = readWebVttTiming(written)
  const meant = fault ? guessTiming(written) : null
  const times = timing ?? meant?.mended ?? null
  reader.timings++

  const playedEnd = findBlockEnd(reader, timingAt)
  const end = lines[playedEnd] ? findMeantEnd(reader, playedEnd - 1) : playedEnd
  const isCut = Boolean(lines[end])
  const numberAt = isCut ? findNumberAbove(lines, { from: timingAt + 1, to: end }) : end
  const split = isCut ? null : findSplitText(reader, end)
  const textEnd = split?.end ?? numberAt
  const joined = (to: number) => lines.slice(timingAt + 1, to).join('\n')
  const below = joined(textEnd)
  const isEmpty = !showsText(below, 'vtt')
  const rest = readRest(reader, { written, timing: timing ?? meant, isEmpty })

  if (timing) {
    const { start, end: until, rest: settings } = timing
    const text = textEnd === playedEnd ? below : joined(playedEnd)
    reader.cues.push({ id, start, end: until, settings, text, line, textLine: line + 1 })
  }
  const { start, end: until } = times ?? { start: 0, end: 0 }
  const text = rest.textAt < 0 ? below : `${written.slice(rest.textAt)}\n${below}`
  const cue = { id, start, end: until, settings: rest.settings, text, line, textLine: line + 1 }
  if (fault && (fault.kind !== 'space-before-settings' || rest.textAt !== rest.from)) {
    if (written[fault.at] === ',' && reader.commas++ === 0) {
      reader.firstComma = { line, column: fault.at + 1 }
    }
    const textAt = timing ? -1 : rest.textAt
    reportTimingFault({ written, line, fault, meant, textAt }, report)
  }
  if (times) {
    reportTimes(reader, cue, timing ?? meant ?? { startAt: 0, endAt: 0 })
    if (idAt !== undefined) reportId(reader, lines[idAt] ?? '', idAt + 1)
    reportRest(reader, { line, written, isPlayed: timing !== null }, rest)
    if (isEmpty && rest.textAt < 0) {
      const message = 'The cue has no text.'
      report('cue/empty', { line, column: 1, message, hint: 'Write its text, or remove it.' })
    }
  }
  const [textLine, column] = rest.textAt < 0 ? [line + 1, 1] : [line, rest.textAt + 1]
  // What is right in a text that blank lines split is known once they are gone.
  const reportText: Report = split
    ? (rule, { line, column, message }) => report(rule, { line, column, message })
    : report
  reportCueText({ text, textLine, column, start, end: until, readsHidden: true }, reportText)
  if (end > playedEnd) reportArrowsInText(lines, { from: timingAt + 1, to: end }, report)
  if (split) reportSplit(reader, { ...split, from: end, above: 'cue' })
  if (isCut) reportMissingBlankLine(reader, { textAt: timingAt + 1, numberAt, timingAt: end })
  reader.at = numberAt < end ? numberAt : textEnd
  reader.from = isCut ? end : null
  reader.above = 'cue'
}

/** The identifier that players see. A line of blanks is one too. */
function playedId({ lines, at, from }: WebVttReader, timingAt: number): string {
  return timingAt - (from ?? at) === 1 ? (lines[timingAt - 1] ?? '') : ''
}

/** What stands behind the end time; offsets are in the timing line. */
interface Rest {
  readonly from: number
  readonly settings: string
  /** Where a text begins; -1 where there is none. */
  readonly textAt: number
}

function readRest(
  { rightSettings }: WebVttReader,
  line: {
    readonly written: string
    readonly timing: WebVttTiming | MeantTiming | null
    readonly isEmpty: boolean
  },
): Rest {
  const { written, timing, isEmpty } = line
  if (!timing) return { from: written.length, settings: '', textAt: -1 }
  if ('rest' in timing && (timing.rest === '' || rightSettings.has(timing.rest))) {
    return { from: timing.restAt, settings: timing.rest, textAt: -1 }
  }
  const at = 'headEnd' in timing ? timing.headEnd : timing.restAt
  const from = written.slice(0, at).trimEnd().length
  const rest = written.slice(from)
  const settings = rest.trim()
  if (settings === '') return { from, settings, textAt: -1 }
  const textAt = findTextOnTimingLine(rest, !isEmpty)
  return { from, settings, textAt: textAt < 0 ? -1 : from + textAt }
}

/** Reports what is wrong behind the end time. */
function reportRest(
  { report, regionIds, rightSettings }: WebVttReader,
  { line, written, isPlayed }: { line: number; written: string; isPlayed: boolean },
  { from, settings, textAt }: Rest,
): void {
  if (settings === '' || rightSettings.has(settings)) return
  if (textAt >= 0 && isPlayed) {
    const text = written.slice(textAt)
    const before = written.slice(0, textAt).trimEnd().length
    const edit = { line, column: before + 1, was: written.slice(before), text: `\n${text}` }
    const place = { line, column: textAt + 1, remedy: edits(edit) }
    reportTextOnTimingLine(report, place, text.trimEnd())
  }
  const known = written.slice(from, textAt < 0 ? undefined : textAt)
  let isRight = textAt < 0
  const reportAt = reportWithin(known, { line, column: from + 1 }, report)
  reportCueSettings(known, regionIds, (rule, details) => {
    isRight = false
    reportAt(rule, details)
  })
  if (isRight) rightSettings.add(settings)
}

/** The index of a number right above a timing line, which then belongs to it, or else of the timing line. */
function findNumberAbove(
  lines: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return to - from > 1 && /^\s*\d+\s*$/.test(lines[to - 1] ?? '') ? to - 1 : to
}

/** Reports that no blank line ends a text above a timing line. Arguments are indices of lines. */
function reportMissingBlankLine(
  { lines, report }: WebVttReader,
  { textAt, numberAt, timingAt }: { textAt: number; numberAt: number; timingAt: number },
): void {
  const above = numberAt > textAt ? (lines[numberAt - 1] ?? '') : ''
  if (looksBlank(above)) {
    const message = 'This line looks blank but holds white space, so it does not end the cue above.'
    const edit = { line: numberAt, column: 1, was: above, text: '' }
    const place = { line: numberAt, column: 1 }
    report('vtt/missing-blank-line', { ...place, message, remedy: edits(edit) })
    return
  }
  const line = (numberAt < timingAt ? numberAt : timingAt) + 1
  const message = 'A cue starts here without a blank line above it.'
  const remedy = edits(insertAbove(line, ''))
  report('vtt/missing-blank-line', { line, column: 1, message, remedy })
}
