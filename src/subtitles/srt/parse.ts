import { quote } from '../../shared/words.ts'
import { collectProblems, type Report } from '../collect.ts'
import type { Cue, Subtitles } from '../cue.ts'
import { findOpeningFence, takeClosingFence } from '../fence.ts'
import { edits, removeLine } from '../remedy.ts'
import { showsText } from '../visible.ts'
import { readForeignFormat, withoutCues } from './foreign-format.ts'
import { reportHiddenText } from './hidden-text.ts'
import { reportMarkup } from './markup.ts'
import {
  reportArrowInText,
  reportBrokenTiming,
  reportEmptyCue,
  reportIndex,
  reportMissingTiming,
  reportNoBlankLine,
  reportOddIndex,
  reportOrder,
  reportPending,
  reportSpacedLine,
  reportSpacedLineInText,
  reportStrayText,
  reportTiming,
} from './problems.ts'
import {
  type Index,
  isBlank,
  isOddIndex,
  isTimingInText,
  readIndex,
  type SrtReader,
} from './reader.ts'
import { isBrokenTiming, readSrtTiming, type SrtTiming } from './timing.ts'

/**
 * Reads SubRip text. SubRip has no specification: the grammar is what Subtitle Edit documents (number, timing line,
 * text, blank line), and what players put up with is read too: times that can be understood are. After a fault it
 * goes on with the next cue. Takes time in proportion to the length of the text, and never fails.
 */
export function parseSrt(source: string): Subtitles {
  const { report, finish } = collectProblems()
  const text = withoutMarks(source.replace(/\r\n?/g, '\n'), report)
  const lines = text.split('\n')
  const foreign = readForeignFormat(lines)
  if (foreign) return foreign
  takeFences(lines, report)
  const reader: SrtReader = {
    lines,
    report,
    cues: [],
    at: 0,
    expected: 1,
    pending: null,
    emptyCue: null,
    before: null,
    joined: false,
  }
  while (reader.at < reader.lines.length) readBlock(reader)
  reportPending(reader)
  reportEmptyCue(reader)
  reportMarkup(reader)
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

/** The text without byte order marks at the start of its lines. That of the file is not there any more. */
function withoutMarks(source: string, report: Report): string {
  const [second] = /^\ufeff+/.exec(source) ?? []
  if (second) {
    const message =
      'Two byte order marks, which are invisible, stand at the start: web players skip one, and then cannot read the first cue.'
    const remedy = edits({ line: 1, column: 1, was: second, text: '' })
    report('srt/two-boms', { line: 1, column: 1, message, remedy })
  }
  const text = source.slice(second?.length ?? 0)
  const mark = text.indexOf('\n\ufeff')
  if (mark < 0) return text
  const line = text.slice(0, mark).split('\n').length + 1
  const message =
    'An invisible byte order mark stands at the start of this line, as when files were joined.'
  report('srt/bom', { line, column: 1, message, hint: 'Delete the invisible character.' })
  return text.replace(/\n\ufeff+/g, '\n')
}

function readBlock(reader: SrtReader): void {
  const { lines, at } = reader
  const own = lines[at] ?? ''
  const below = lines[at + 1] ?? ''
  if (isBlank(own)) {
    reader.at += 1
    return
  }
  const value = readIndex(own)
  const isOdd = value < 0 && isOddIndex(own)
  const timing = readSrtTiming(value >= 0 || isOdd ? below : own)
  if (timing && value < 0 && !isOdd) {
    readSrtCue(reader, reader.pending, timing)
  } else if (timing) {
    reportPending(reader)
    if (isOdd) reportOddIndex(reader, own)
    reader.at += 1
    readSrtCue(reader, { value: isOdd ? reader.expected : value, line: at + 1 }, timing)
  } else if (value >= 0 && isBlank(below)) {
    reportPending(reader)
    reader.pending = { value, line: at + 1 }
    reader.at += 1
  } else {
    readStrayLines(reader, own, below)
  }
}

/** Reads the cue whose timing line is the next line. */
function readSrtCue(reader: SrtReader, index: Index | null, timing: SrtTiming): void {
  const line = reader.at + 1
  reportEmptyCue(reader)
  reportIndex(reader, index)
  reader.pending = null
  reader.joined = false
  reader.expected = (index?.value ?? reader.expected) + 1
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
  const isText = reportTiming(reader, cue, timing)
  reportOrder(reader, cue, timing)
  reportHiddenText(cue, reader.report)
  reader.cues.push(cue)
  if (!isText && !reader.joined && !showsText(cue.text, 'srt')) reader.emptyCue = cue
}

/** Reads the text that starts at the next line, up to an empty line or the next cue. */
function readText(reader: SrtReader): string {
  const { lines } = reader
  const first = reader.at
  let end = first
  let spaced = -1
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
    if (own.charCodeAt(own.length - 1) > 32 || !isBlank(own)) end = at + 1
    else if (end > first && spaced < 0) spaced = at
  }
  if (spaced >= 0 && spaced < end) reportSpacedLineInText(reader, spaced)
  return lines.slice(first, end).join('\n')
}

/** A timing line is the next line of a text: the text ends above it, or above the number over it. Returns where. */
function endTextBefore(reader: SrtReader, first: number): number {
  const { lines, at } = reader
  const value = at > first ? readIndex(lines[at - 1]) : -1
  if (value >= 0 && (at - 1 > first || value === reader.expected)) reader.at -= 1
  reader.joined = true
  let end = reader.at
  while (end > first && isBlank(lines[end - 1] ?? '')) end -= 1
  if (end < reader.at) reportSpacedLine(reader)
  else reportNoBlankLine(reader)
  return end
}

/** Lines that are no cue: a broken timing line, a number without timing, or a text on its own. */
function readStrayLines(reader: SrtReader, own: string, below: string): void {
  const line = reader.at + 1
  const value = readIndex(own)
  if (isBrokenTiming(own)) {
    reportBrokenTiming(reader, own, line)
  } else if (value >= 0 && isBrokenTiming(below)) {
    reportPending(reader)
    reader.expected = value + 1
    reportBrokenTiming(reader, below, line + 1)
  } else if (value >= 0 && value === reader.expected) {
    reportPending(reader)
    reportMissingTiming(reader, { value, line })
  } else if (!reportPending(reader)) {
    reportStrayText(reader, own, line)
  }
  reader.pending = null
  reader.emptyCue = null
  reader.at += 1
  skipText(reader)
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
    else reader.joined = true
    return
  }
}
