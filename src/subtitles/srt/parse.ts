import type { Problem } from '../../shared/problem.ts'
import type { Cue } from '../cue.ts'
import { showsText } from '../visible.ts'
import { createFindings } from './findings.ts'
import { tellHiddenText } from './hidden-text.ts'
import { endOfLine, isBlank, readIndex } from './lines.ts'
import { findMarkup } from './markup.ts'
import {
  createReader,
  type Index,
  nextArrow,
  nextLine,
  type Reader,
  startsLikeTiming,
  takeTiming,
} from './reader.ts'
import { foreignFormat, plainLines } from './source.ts'
import {
  tellArrowInText,
  tellBrokenTiming,
  tellEmptyCue,
  tellIndex,
  tellMissingTiming,
  tellNoBlankLine,
  tellOddIndex,
  tellOrder,
  tellPending,
  tellSpacedLine,
  tellSpacedLineInText,
  tellStrayText,
  tellTiming,
} from './tell.ts'
import { isBrokenTiming } from './timing.ts'

export interface SrtFile {
  /** In the order of the file, as players show them: times that can be understood are. */
  readonly cues: readonly Cue[]
  readonly problems: readonly Problem[]
}

/**
 * Reads SubRip text. SubRip has no specification: the grammar is what Subtitle Edit documents (number, timing line,
 * text, blank line), and what players put up with is read too. After a fault it goes on with the next cue.
 * Takes time in proportion to the length of the text, and never fails.
 */
export function parseSrt(source: string): SrtFile {
  const findings = createFindings()
  const text = plainLines(source, findings)
  const reader = createReader(text, findings)
  while (reader.at < text.length) readBlock(reader)
  tellPending(reader)
  tellEmptyCue(reader)
  findMarkup(text, findings)
  return { cues: reader.cues, problems: foreignFormat(text, reader.cues, findings.problems()) }
}

function readBlock(reader: Reader): void {
  const { text, at, line } = reader
  const end = endOfLine(text, at)
  const value = readIndex(text, at, end)
  const next = end + 1
  const nextEnd = endOfLine(text, next)
  if (value >= 0 && takeTiming(reader, next, nextEnd)) {
    tellPending(reader)
    reader.line += 1
    readCue(reader, { value, line }, nextEnd)
  } else if (isBlank(text, at, end)) {
    nextLine(reader, end)
  } else if (value >= 0 && isBlank(text, next, nextEnd)) {
    tellPending(reader)
    reader.pending = { value, line }
    nextLine(reader, end)
  } else if (value < 0 && takeTiming(reader, at, end)) {
    readCue(reader, reader.pending, end)
  } else if (
    isOddIndex(text.slice(at, Math.min(end, at + 20))) &&
    takeTiming(reader, next, nextEnd)
  ) {
    tellPending(reader)
    tellOddIndex(reader, text.slice(at, end))
    reader.line += 1
    readCue(reader, { value: reader.expected, line }, nextEnd)
  } else {
    readStray(reader, end)
  }
}

/** Reads the cue whose timing line was taken last and ends at `timingEnd`. */
function readCue(reader: Reader, index: Index | null, timingEnd: number): void {
  const { text } = reader
  const line = reader.line
  tellEmptyCue(reader)
  tellIndex(reader, index, line)
  reader.pending = null
  reader.joined = false
  const { start, end, timing } = reader
  reader.expected = (index?.value ?? reader.expected) + 1
  nextLine(reader, timingEnd)
  const first = reader.at
  const last = readText(reader)
  if (reader.spaced && reader.spaced.at < last) tellSpacedLineInText(reader, reader.spaced.line)
  const cue: Cue = {
    id: index ? String(index.value) : '',
    start,
    end,
    settings: '',
    text: last > first ? text.slice(first, last) : '',
    line,
    textLine: line + 1,
  }
  const isText = timing ? tellTiming(reader, { cue, timing }) : false
  tellOrder(reader, { cue, timing })
  tellHiddenText(cue, reader.findings)
  reader.cues.push(cue)
  if (!isText && !reader.joined && !showsText(cue.text, 'srt')) reader.emptyCue = cue
}

/** Goes to the end of the text that starts at the reader's place; returns where its last line with text ends. */
function readText(reader: Reader): number {
  const { text } = reader
  if (reader.arrow < reader.at) reader.arrow = nextArrow(text, reader.at)
  const first = reader.at
  let last = first
  let previous = -1
  reader.spaced = null
  while (reader.at < text.length) {
    const { at } = reader
    const end = endOfLine(text, at)
    if (end === at) break
    if (startsLikeTiming(text, at) && takeTiming(reader, at, end)) {
      return endTextBefore(reader, { first, previous, at })
    }
    if (reader.arrow < end) {
      const isMeant = previous >= 0 && readIndex(text, previous, at - 1) === reader.expected
      if (isMeant && text.slice(at, end).includes(':')) {
        return endTextBefore(reader, { first, previous, at })
      }
      tellArrowInText(reader)
      reader.arrow = nextArrow(text, end)
    }
    if (text.charCodeAt(end - 1) > 32 || !isBlank(text, at, end)) last = end
    else if (last > first) reader.spaced ??= { at, line: reader.line }
    previous = at
    nextLine(reader, end)
  }
  return last
}

interface TextEnd {
  /** Where the text starts. */
  readonly first: number
  /** Where the line above the timing line starts; -1 where the timing line is the first. */
  readonly previous: number
  /** Where the timing line starts. */
  readonly at: number
}

/** A timing line stands in the text at `at`: the text ends above it, or above the number over it. */
function endTextBefore(reader: Reader, { first, previous, at }: TextEnd): number {
  const { text } = reader
  let start = at
  if (previous >= 0) {
    const value = readIndex(text, previous, at - 1)
    if (value >= 0 && (previous > first || value === reader.expected)) {
      start = previous
      reader.line -= 1
    }
  }
  reader.at = start
  reader.joined = true
  let last = start
  let blank = false
  while (last > first) {
    const lineStart = text.lastIndexOf('\n', last - 2) + 1
    if (!isBlank(text, lineStart, last - 1)) break
    blank = true
    last = lineStart
  }
  if (blank) tellSpacedLine(reader)
  else tellNoBlankLine(reader)
  return Math.max(first, last - 1)
}

/** Lines that are no cue: a broken timing line, a number without timing, or a text on its own. */
function readStray(reader: Reader, end: number): void {
  const { text, line, at } = reader
  const own = text.slice(at, end)
  const below = text.slice(end + 1, endOfLine(text, end + 1))
  const value = readIndex(text, at, end)
  if (isBrokenTiming(own)) {
    tellBrokenTiming(reader, own, line)
  } else if (value >= 0 && isBrokenTiming(below)) {
    tellPending(reader)
    reader.expected = value + 1
    tellBrokenTiming(reader, below, line + 1)
  } else if (value >= 0 && value === reader.expected) {
    tellPending(reader)
    tellMissingTiming(reader, value, line)
    reader.expected += 1
  } else if (!tellPending(reader)) {
    tellStrayText(reader, own)
  }
  reader.pending = null
  reader.emptyCue = null
  nextLine(reader, end)
  skipText(reader)
}

/** Goes on to the next blank line or timing line. */
function skipText(reader: Reader): void {
  const { text } = reader
  let previous = -1
  while (reader.at < text.length) {
    const { at } = reader
    const end = endOfLine(text, at)
    if (isBlank(text, at, end)) return
    if (startsLikeTiming(text, at) && takeTiming(reader, at, end)) {
      if (previous >= 0 && readIndex(text, previous, at - 1) >= 0) {
        reader.at = previous
        reader.line -= 1
      } else {
        reader.joined = true
      }
      return
    }
    previous = at
    nextLine(reader, end)
  }
}

function isOddIndex(line: string): boolean {
  return line.length <= 12 && /^[\s#(["']*[\d\uff10-\uff19]+[\s.:,)\]"']*$/.test(line)
}
