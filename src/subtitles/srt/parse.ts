import { quote } from '../../shared/words.ts'
import { collectProblems, type Report } from '../collect.ts'
import type { Cue, Subtitles } from '../cue.ts'
import { findOpeningFence, takeClosingFence } from '../fence.ts'
import { withPlainLineEnds } from '../line-ends.ts'
import { edits, removeLine } from '../remedy.ts'
import { showsText } from '../visible.ts'
import { readForeignFormat, withoutCues } from './foreign-format.ts'
import { reportHiddenText } from './hidden-text.ts'
import { withoutMarks } from './marks.ts'
import { reportMarkup } from './markup.ts'
import { reportNumber } from './numbers.ts'
import { reportOrder } from './order.ts'
import {
  isNextNumber,
  joinToTextAbove,
  reportArrowInText,
  reportEmptyCue,
  reportMissingTiming,
  reportNoBlankLine,
  reportParted,
  reportPending,
  reportSpacedLine,
  reportSpacedLinesInText,
  reportStrayText,
} from './problems.ts'
import {
  type Index,
  isBlank,
  isTimingInText,
  readIndex,
  readOddIndex,
  type SrtReader,
} from './reader.ts'
import { isBrokenTiming, readSrtTiming, type SrtTiming } from './timing.ts'
import { isUnknown, reportBrokenTiming, reportEnd, reportTiming } from './timing-problems.ts'

/**
 * Reads SubRip text. SubRip has no specification: the grammar is what Subtitle Edit documents (number, timing line,
 * text, blank line), and what players put up with is read too: times that can be understood are. After a fault it
 * goes on with the next cue. Takes time in proportion to the length of the text, and never fails.
 */
export function parseSrt(source: string): Subtitles {
  const { report, finish } = collectProblems()
  const text = withPlainLineEnds(source)
  const { lines, reportAt } = withoutMarks(text, report)
  const foreign = readForeignFormat(lines)
  if (foreign) return foreign
  takeFences(lines, reportAt)
  const reader: SrtReader = {
    lines,
    report: reportAt,
    cues: [],
    timed: [],
    at: 0,
    expected: 1,
    position: 1,
    pending: null,
    emptyCue: null,
    textEnd: -1,
    joined: false,
    whole: null,
    isPlain: reportAt === report,
  }
  while (reader.at < lines.length) readBlock(reader)
  reportPending(reader)
  reportEmptyCue(reader)
  reportOrder(reader.timed, { canOrder: reader.isPlain, report })
  reportMarkup(reader, text)
  const { cues } = reader
  return { cues, definitions: [], problems: cues.length > 0 ? finish() : withoutCues(finish()) }
}

/** Takes a block of Markdown away from round the cues. */
function takeFences(lines: string[], report: Report): void {
  const at = findOpeningFence(lines)
  if (at >= 0) {
    const content = lines[at] ?? ''
    lines[at] = ''
    const message = `${quote(content)} opens a block of Markdown round the file and belongs to no cue.`
    const remedy = edits(removeLine(at + 1, content))
    report('srt/text-outside-cue', { line: at + 1, column: 1, message, remedy })
  }
  takeClosingFence(lines, report)
}

function readBlock(reader: SrtReader): void {
  const { lines, at, pending } = reader
  const own = lines[at] ?? ''
  const below = lines[at + 1] ?? ''
  if (isBlank(own)) {
    reader.at += 1
    return
  }
  const value = readIndex(own)
  const isOdd = value < 0 && readOddIndex(own) >= 0
  const isNumber = value >= 0 || isOdd
  const timing = readSrtTiming(isNumber ? below : own)
  if (timing && isNumber) {
    reportPending(reader)
    reader.at += 1
    readSrtCue(reader, { value: isOdd ? reader.expected : value, line: at + 1, isOdd }, timing)
  } else if (timing) {
    const inFront = { value: reader.position, line: at + 1, isOdd: false }
    readSrtCue(reader, pending ?? (timing.number === null ? null : inFront), timing)
  } else if (value >= 0 && isBlank(below)) {
    reportPending(reader)
    reader.pending = { value, line: at + 1, isOdd }
    reader.at += 1
  } else {
    readStrayLines(reader, own, below)
  }
}

/** Reads the cue whose timing line is the next line. */
function readSrtCue(reader: SrtReader, index: Index | null, timing: SrtTiming): void {
  const line = reader.at + 1
  reportEmptyCue(reader)
  if (index || !reader.joined) reportNumber(reader, index)
  if (index && index.line < line - 1) {
    reader.isPlain = false
    reportParted(reader, index)
  }
  if (!index || index.isOdd || index.line === line) reader.isPlain = false
  reader.pending = null
  reader.joined = false
  reader.expected = (index?.value ?? reader.expected) + 1
  reader.position += 1
  reader.at += 1
  const { start, end } = timing
  const cue: Cue = {
    id: index ? String(index.value) : '',
    start,
    end,
    settings: '',
    text: readText(reader),
    line,
    textLine: line + 1,
  }
  const isText = reportTiming(reader, cue, { timing, index })
  if (end > start && !isUnknown(timing)) reader.timed.push(cue)
  else if (!isUnknown(timing)) reportEnd(reader, cue, timing)
  reportHiddenText(cue, reader.report)
  reader.cues.push(cue)
  if (!isText && !showsText(cue.text, 'srt')) reader.emptyCue = cue
  if (isText && cue.text === '') reader.textEnd = -1
}

/** Reads the text that starts at the next line, up to an empty line or the next cue. */
function readText(reader: SrtReader): string {
  const { lines } = reader
  const first = reader.at
  const spaced: { readonly from: number; readonly to: number }[] = []
  let end = first
  for (; reader.at < lines.length; reader.at += 1) {
    const { at } = reader
    const own = lines[at] ?? ''
    if (own === '') break
    const hasArrow = own.includes('-->')
    const isMeant = hasArrow && own.includes(':') && at > first
    if (isTimingInText(own) || (isMeant && readIndex(lines[at - 1]) === reader.expected)) {
      end = endTextBefore(reader, first)
      break
    }
    if (hasArrow) reportArrowInText(reader, own)
    if (own.charCodeAt(own.length - 1) <= 32 && isBlank(own)) continue
    if (end < at) spaced.push({ from: end, to: at })
    end = at + 1
  }
  for (const lines of spaced) if (lines.from < end) reportSpacedLinesInText(reader, lines)
  reader.textEnd = end
  return lines.slice(first, end).join('\n')
}

/** A timing line is the next line of a text: the text ends above it, or above the number over it. Returns where. */
function endTextBefore(reader: SrtReader, first: number): number {
  const { lines, at, expected } = reader
  reader.isPlain = false
  const above = at > first ? lines[at - 1] : ''
  const value = readIndex(above)
  const isNumber = value === expected || readOddIndex(above) === expected
  if (isNumber || (value >= 0 && at - 1 > first)) reader.at -= 1
  let end = reader.at
  while (end > first && isBlank(lines[end - 1] ?? '')) end -= 1
  if (end < reader.at) reportSpacedLine(reader)
  else reportNoBlankLine(reader)
  return end
}

/** Lines that are no cue: a broken timing line, a number without timing, or a text on its own. */
function readStrayLines(reader: SrtReader, own: string, below: string): void {
  const { at, pending } = reader
  const line = at + 1
  const value = readIndex(own)
  let isText = false
  if (isBrokenTiming(own)) {
    if (pending) skipNumber(reader, pending)
    reportBrokenTiming(reader, own, line)
  } else if (value >= 0 && isBrokenTiming(below)) {
    reportPending(reader)
    skipNumber(reader, { value, line, isOdd: false })
    reportBrokenTiming(reader, below, line + 1)
  } else if (isNextNumber(reader, value)) {
    reportPending(reader)
    reportMissingTiming(reader, { value, line, isOdd: false })
  } else {
    isText = !reportPending(reader)
  }
  reader.pending = null
  reader.emptyCue = null
  reader.isPlain = false
  reader.at += 1
  skipText(reader)
  const remedy = isText ? joinToTextAbove(reader, at) : null
  if (isText) reportStrayText(reader, own, { line, remedy })
  reader.textEnd = remedy ? reader.at : -1
}

/** A cue that cannot be read has its number all the same. */
function skipNumber(reader: SrtReader, index: Index): void {
  reportNumber(reader, index)
  reader.expected = index.value + 1
  reader.position += 1
}

/** Goes on to the next blank line or cue. */
function skipText(reader: SrtReader): void {
  const { lines } = reader
  const first = reader.at
  for (; reader.at < lines.length; reader.at += 1) {
    const own = lines[reader.at] ?? ''
    if (isBlank(own)) return
    if (!isTimingInText(own)) continue
    if (reader.at > first && readIndex(lines[reader.at - 1]) >= 0) reader.at -= 1
    return
  }
}
