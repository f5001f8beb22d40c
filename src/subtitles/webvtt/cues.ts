import type { Cue } from '../cue.ts'
import { findTextOnTimingLine, reportTextOnTimingLine } from '../timing-line-text.ts'
import { showsText } from '../visible.ts'
import { isComment } from './blocks.ts'
import { checkId, checkTimes } from './cue-checks.ts'
import { checkCueText } from './cue-text-problems.ts'
import { findArrow, findBlockEnd, hasMarkup, leaveBlock, lineEnd, type Reader } from './reader.ts'
import { checkSettings } from './settings-problems.ts'
import { guessTiming, readTiming } from './timing.ts'
import { reportSignsBeforeTiming, reportTiming } from './timing-problems.ts'

/** Reads the block at the cursor whose timing line is at `timingAt`: its first line, or the one below an identifier. */
export function readCue(reader: Reader, timingAt: number, timingEnd: number): void {
  const { text, timing, at } = reader
  const hasId = timingAt > at
  const line = hasId ? reader.line + 1 : reader.line
  const told = reader.told || tellArrowInBlock(reader, { timingAt, line })
  reader.told = false
  const accepted = readTiming(text, timingAt, timing)
  const meant =
    accepted || looksLikeTiming(text.slice(timingAt, Math.min(timingEnd, timingAt + 200)))
  if (meant) reader.timings++
  if (timing.fault && timing.fault !== 'space-before-settings' && !told) {
    tellTiming(reader, { timingAt, timingEnd, line, meant })
  }

  const end = findBlockEnd(reader, timingEnd)
  const payload = end > timingEnd ? text.slice(timingEnd + 1, end) : ''
  if (accepted) {
    const cue: Cue = {
      id: hasId ? text.slice(at, timingAt - 1) : '',
      start: timing.start,
      end: timing.end,
      settings: timing.at === timingEnd ? '' : trimSpace(text.slice(timing.at, timingEnd)),
      text: payload,
      line,
      textLine: line + 1,
    }
    reader.cues.push(cue)
    checkTimes(reader, cue, timingAt)
    if (hasId) checkId(reader, cue)
    const empty = !showsText(payload, 'vtt')
    const isText =
      cue.settings !== '' && !told && tellRest(reader, { cue, timingAt, timingEnd, empty })
    if (empty && !reader.cut && !isText) {
      const message = 'The cue has no text.'
      reader.report('cue/empty', {
        line,
        column: 1,
        message,
        hint: 'Write its text, or remove it.',
      })
    }
  }
  if (meant && payload !== '' && hasMarkup(reader, timingEnd, end)) {
    const timed = accepted && timing.end > timing.start
    const start = timed ? timing.start : null
    checkCueText(payload, { line: line + 1, start, end: timed ? timing.end : null }, reader.report)
  }
  leaveBlock(reader, end)
  if (reader.cut && meant) tellCutText(reader, payload)
  else if (reader.cut) reader.told = true
  reader.above = 'cue'
}

/** Tells of what is wrong behind the end time; true where a text stands there. */
function tellRest(
  reader: Reader,
  place: { cue: Cue; timingAt: number; timingEnd: number; empty: boolean },
): boolean {
  const { text, timing, report } = reader
  const { cue, timingAt, timingEnd, empty } = place
  const { line, settings } = cue
  const column = text.indexOf(settings, timing.at) - timingAt + 1
  const textAt = findTextOnTimingLine(settings, !empty)
  if (textAt >= 0) {
    reportTextOnTimingLine(report, { line, column: column + textAt }, settings.slice(textAt))
  }
  const known = textAt < 0 ? settings : settings.slice(0, textAt)
  if (timing.fault !== 'space-before-settings') {
    checkSettings(known, { line, column, regions: reader.regionIds }, report)
  } else if (textAt !== 0) {
    reportTiming(report, { text, lineAt: timingAt, lineEnd: timingEnd, line, timing })
  }
  return textAt >= 0
}

/** Whether a line is a timing line, be it with mistakes, rather than a text with an arrow. */
function looksLikeTiming(line: string): boolean {
  return /^\s*\d+[:.,;]\d/.test(line) || guessTiming(line) !== null
}

function tellArrowInBlock(
  reader: Reader,
  { timingAt, line }: { timingAt: number; line: number },
): boolean {
  const { text, at, report } = reader
  const block = isComment(text, at)
    ? 'comment'
    : timingAt > at
      ? /^(?:STYLE|REGION)[\t ]*$/.exec(text.slice(at, Math.min(timingAt - 1, at + 40)))?.[0]
      : undefined
  if (!block) return false
  const name = block === 'comment' ? block : `${block.trim()} block`
  report('vtt/arrow', {
    line,
    column: findArrow(reader, timingAt) - timingAt + 1,
    message: `"-->" stands in a ${name}, so players take this line for a timing.`,
    hint: `Insert a blank line above line ${line} if a cue starts here, or else remove the "-->".`,
  })
  return true
}

function tellTiming(
  reader: Reader,
  place: { timingAt: number; timingEnd: number; line: number; meant: boolean },
): void {
  const { text, timing, report } = reader
  const { timingAt, timingEnd, line, meant } = place
  if (!meant) {
    tellStrayArrow(reader, { lineAt: timingAt, line })
    return
  }
  if (text[timing.faultAt] === ',') {
    reader.firstComma ??= { line, column: timing.faultAt - timingAt + 1 }
    reader.commas++
  }
  reportTiming(report, { text, lineAt: timingAt, lineEnd: timingEnd, line, timing })
}

function tellStrayArrow(reader: Reader, { lineAt, line }: { lineAt: number; line: number }): void {
  const { text, report } = reader
  const end = Math.min(lineEnd(reader, lineAt), lineAt + 200)
  if (reportSignsBeforeTiming(report, { content: text.slice(lineAt, end), line })) return
  report('vtt/arrow', {
    line,
    column: findArrow(reader, lineAt) - lineAt + 1,
    message: '"-->" stands where no timing is, so players drop this text.',
    hint: 'Write --&gt; instead.',
  })
}

/** Tells why the text of the cue above the cursor ends at a line with an arrow. */
function tellCutText(reader: Reader, payload: string): void {
  const { text, at, line, report } = reader
  if (!looksLikeTiming(text.slice(at, at + 200))) {
    tellStrayArrow(reader, { lineAt: at, line })
    reader.told = true
    return
  }
  const above = payload === '' ? [] : payload.slice(-200).split('\n').reverse()
  const idLines = /^\s*\d+\s*$/.test(above[0] ?? '') && above.length > 1 ? 1 : 0
  const looksBlank = above[idLines] !== undefined && isBlank(above[idLines])
  const place = line - idLines - (looksBlank ? 1 : 0)
  report('vtt/missing-blank-line', {
    line: place,
    column: 1,
    message: looksBlank
      ? 'This line looks blank but holds white space, so it does not end the cue above.'
      : 'A cue starts here without a blank line above it.',
    hint: looksBlank ? `Empty line ${place}.` : `Insert a blank line above line ${place}.`,
  })
}

/** Without the white space that separates settings at its ends; other kinds of it are part of a setting. */
function trimSpace(text: string): string {
  return text.replace(/^[\t\f ]+/, '').replace(/[^\t\f ][\t\f ]+$/, (end) => end.charAt(0))
}

function isBlank(text: string): boolean {
  return text === '' || (text.charCodeAt(0) <= 0x20 && text.trim() === '')
}
