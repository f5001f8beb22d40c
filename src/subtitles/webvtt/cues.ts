import type { Cue } from '../cue.ts'
import { reportWithin } from '../places.ts'
import { findTextOnTimingLine, reportTextOnTimingLine } from '../timing-line-text.ts'
import { showsText } from '../visible.ts'
import { reportId, reportTimes } from './cue-problems.ts'
import { reportCueText } from './cue-text-problems.ts'
import {
  findBlockEnd,
  isComment,
  type Keyword,
  keywordOf,
  reportArrowInBlock,
  type WebVttReader,
} from './reader.ts'
import { reportCueSettings } from './settings-problems.ts'
import { guessTiming, readWebVttTiming, type TimingFault, type WebVttTiming } from './timing.ts'
import { reportStrayArrow, reportTimingFault } from './timing-problems.ts'

/** Reads the block at the next line, whose timing line is at an index: the block's first line, or the one below an identifier. */
export function readWebVttCue(reader: WebVttReader, timingAt: number): void {
  const { lines, at, report } = reader
  const written = lines[timingAt] ?? ''
  const line = timingAt + 1
  const block = blockAbove(reader, timingAt)
  if (block && !reader.reported) reportArrowInBlock(reader, { at: timingAt, block })
  const isReported = reader.reported || block !== null
  const { timing, fault } = readWebVttTiming(written)
  const meant = timing !== null || looksLikeTiming(written)
  if (meant) reader.timings++
  const isDue = fault !== null && fault.kind !== 'space-before-settings' && !isReported
  if (isDue && meant) {
    if (written[fault.at] === ',' && reader.commas++ === 0) {
      reader.firstComma = { line, column: fault.at + 1 }
    }
    reportTimingFault({ written, line }, fault, report)
  } else if (isDue) {
    reportStrayArrow({ written, line }, report)
  }

  const textEnd = findBlockEnd(reader, timingAt)
  const isCut = Boolean(lines[textEnd])
  const text = lines.slice(timingAt + 1, textEnd).join('\n')
  const { start, end, rest: settings } = timing ?? { start: 0, end: 0, rest: '' }
  const id = timingAt > at ? (lines[at] ?? '') : ''
  const cue: Cue = { id, start, end, settings, text, line, textLine: line + 1 }
  if (timing) {
    reader.cues.push(cue)
    reportTimes(reader, cue, timing)
    if (timingAt > at) reportId(reader, cue)
    const isEmpty = !showsText(text, 'vtt')
    const isText = !isReported && reportRest(reader, cue, { timing, fault, written, isEmpty })
    if (isEmpty && !isCut && !isText) {
      const message = 'The cue has no text.'
      report('cue/empty', { line, column: 1, message, hint: 'Write its text, or remove it.' })
    }
  }
  if (meant) reportCueText(cue, report)
  reader.at = textEnd
  reader.above = 'cue'
  reader.reported = isCut && !meant
  if (isCut && meant) reportCutText(reader, timingAt + 1)
}

interface Rest {
  readonly timing: WebVttTiming
  readonly fault: TimingFault | null
  readonly written: string
  /** Whether the cue has no text below its timing line. */
  readonly isEmpty: boolean
}

/** Reports what is wrong behind the end time; true where a text stands there. */
function reportRest(reader: WebVttReader, { line, settings }: Cue, rest: Rest): boolean {
  if (settings === '') return false
  const { report, regionIds } = reader
  const { timing, fault, written, isEmpty } = rest
  const column = timing.restAt + 1
  const textAt = findTextOnTimingLine(settings, !isEmpty)
  if (textAt >= 0) {
    reportTextOnTimingLine(report, { line, column: column + textAt }, settings.slice(textAt))
  }
  if (fault?.kind !== 'space-before-settings') {
    const known = textAt < 0 ? settings : settings.slice(0, textAt)
    reportCueSettings(known, regionIds, reportWithin(known, { line, column }, report))
  } else if (textAt !== 0) {
    reportTimingFault({ written, line }, fault, report)
  }
  return textAt >= 0
}

/** Whether a line is a timing line, be it with mistakes, rather than a text with an arrow. */
function looksLikeTiming(line: string): boolean {
  return /^\s*\d+[:.,;]\d/.test(line.slice(0, 200)) || guessTiming(line) !== null
}

/** The comment, style sheet or region that a line at an index is taken out of, because it has an arrow. */
function blockAbove({ lines, at }: WebVttReader, index: number): 'comment' | Keyword | null {
  const first = lines[at] ?? ''
  if (isComment(first)) return 'comment'
  const keyword = index > at ? keywordOf(first) : undefined
  return keyword && keyword !== 'ATTRIBUTES' ? keyword : null
}

/** Reports why a text, which starts at the index `first`, ends at the next line, which has an arrow. */
function reportCutText(reader: WebVttReader, first: number): void {
  const { lines, at, report } = reader
  const written = lines[at] ?? ''
  if (!looksLikeTiming(written)) {
    reportStrayArrow({ written, line: at + 1 }, report)
    reader.reported = true
    return
  }
  const hasId = at - first > 1 && /^\s*\d+\s*$/.test(lines[at - 1] ?? '')
  const start = hasId ? at - 1 : at
  const above = start > first ? (lines[start - 1] ?? '') : ''
  const looksBlank = /^[\t\v\f ]/.test(above) && above.trim() === ''
  const line = looksBlank ? start : start + 1
  const message = looksBlank
    ? 'This line looks blank but holds white space, so it does not end the cue above.'
    : 'A cue starts here without a blank line above it.'
  const hint = looksBlank ? `Empty line ${line}.` : `Insert a blank line above line ${line}.`
  report('vtt/missing-blank-line', { line, column: 1, message, hint })
}
