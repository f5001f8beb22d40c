import { quote } from '../../shared/words.ts'
import type { Cue } from '../cue.ts'
import { findTextOnTimingLine, reportTextOnTimingLine } from '../timing-line-text.ts'
import type { Index, SrtReader } from './reader.ts'
import { srtTime } from './time.ts'
import { brokenAt, readSrtTiming, type SrtTiming } from './timing.ts'

/** Where the times themselves are wrong, so that to repeat them would be the next mistake. */
const form = 'Write it as 00:00:01,000 --> 00:00:02,000, with an end after the start.'

/** Reports what is wrong with the timing line of a cue; true where a text stands behind its end time. */
export function reportTiming({ report }: SrtReader, cue: Cue, timing: SrtTiming): boolean {
  const { line, start, end } = cue
  const { problems, rest, restAt } = timing
  if (problems.length === 0 && rest === '') return false
  const textAt = findTextOnTimingLine(rest, cue.text !== '')
  const corrected = end > start ? writeTimes(timing, textAt >= 0) : form
  const hint = isUnknown(timing) ? null : corrected
  for (const { rule, at, message } of problems) {
    report(rule, { line, column: at + 1, message, hint })
  }
  if (rest === '') return false
  const column = restAt + 1
  if (textAt >= 0) {
    reportTextOnTimingLine(report, { line, column: column + textAt }, rest.slice(textAt))
  } else if (rest.includes('-->')) {
    const message = '"-->" stands on the timing line a second time.'
    const only = 'Keep one "-->" in a timing line.'
    const second = column + rest.indexOf('-->')
    report('srt/arrow-in-text', { line, column: second, message, hint: only })
  } else if (/^[XY][12]:/i.test(rest)) {
    const message = 'Coordinates stand behind the end time; web players ignore them.'
    report('srt/coordinates', { line, column, message, hint })
  } else {
    const message = `${quote(rest)} stands behind the end time; SubRip has nothing there, and players ignore it.`
    report('srt/after-timing', { line, column, message, hint })
  }
  return textAt >= 0
}

/** Whether only a person can know which times were meant. */
function isUnknown({ problems }: SrtTiming): boolean {
  return problems.some(({ rule }) => rule === 'srt/time-range')
}

/** The remedy for a timing line; a text behind it must not go with the fault. */
function writeTimes({ start, end }: SrtTiming, withText: boolean): string {
  const below = withText ? ', and the text on a line of its own below' : ''
  return `Write ${srtTime(start)} --> ${srtTime(end)}${below}.`
}

/** A timing line that nobody can read. The hint mends letters that look like figures. */
export function reportBrokenTiming({ report }: SrtReader, written: string, line: number): void {
  const mended = readSrtTiming(written.replace(/[oO]/g, '0').replace(/[lI|]/g, '1'))
  const message = `The timing line ${quote(written.trim())} cannot be read, so players do not show its text. It is written as 00:00:01,000 --> 00:00:02,000.`
  const hint =
    mended && mended.end > mended.start
      ? writeTimes(mended, findTextOnTimingLine(mended.rest, false) >= 0)
      : null
  report('srt/timing', { line, column: brokenAt(written) + 1, message, hint })
}

/** Whether the number of the cue whose timing line comes next is there, where it belongs, and the next. */
export function reportIndex(
  { at, expected, joined, report }: SrtReader,
  index: Index | null,
): void {
  const line = at + 1
  if (!index && !joined) {
    const message = 'No number stands above the timing line.'
    const hint = `Write ${expected} on a line above it.`
    report('srt/index-missing', { line, column: 1, message, hint })
  }
  if (index && index.line < line - 1) {
    const message = 'A blank line stands between the number and the timing line of a cue.'
    const hint = 'Remove the blank line.'
    report('srt/blank-line', { line: index.line + 1, column: 1, message, hint })
  }
  if (index && index.value !== expected) {
    const message =
      expected === 1
        ? `The first cue has the number ${index.value} instead of 1.`
        : `The number ${index.value} follows ${expected - 1}.`
    report('srt/index', { line: index.line, column: 1, message, hint: `Write ${expected}.` })
  }
}

export function reportOddIndex({ at, expected, report }: SrtReader, written: string): void {
  const message = `The number ${quote(written.trim())} of the cue is not written in digits alone.`
  report('srt/index', { line: at + 1, column: 1, message, hint: `Write ${expected}.` })
}

/** A number that no timing line followed; false where there is none. */
export function reportPending(reader: SrtReader): boolean {
  const { pending, expected } = reader
  reader.pending = null
  if (!pending) return false
  if (pending.value === expected) reportMissingTiming(reader, pending)
  else reportStrayText(reader, String(pending.value), pending.line)
  return true
}

export function reportMissingTiming(reader: SrtReader, { value, line }: Index): void {
  reader.expected += 1
  const message = `Cue ${value} has no timing line, so players do not show it.`
  reader.report('srt/missing-timing', { line, column: 1, message })
}

export function reportStrayText(reader: SrtReader, written: string, line: number): void {
  reader.emptyCue = null
  const message = `${quote(written.trim())} belongs to no cue, so players do not show it.`
  const first = reader.cues.length === 0
  const hint = first ? null : 'Remove the blank line above it, or give it a timing line of its own.'
  reader.report('srt/text-outside-cue', { line, column: 1, message, hint })
}

/** The next line is the first of a cue, below a text. */
export function reportNoBlankLine({ lines, at, report }: SrtReader): void {
  const message =
    'No blank line stands above this cue, so players show it as text of the cue before.'
  const hint = `Put a blank line above ${quote((lines[at] ?? '').trim())}.`
  report('srt/missing-blank-line', { line: at + 1, column: 1, message, hint })
}

/** The next line is the first of a cue, below a line of spaces. */
export function reportSpacedLine({ at, report }: SrtReader): void {
  const message = 'The line above a cue has spaces, so some players take the cue for text.'
  report('srt/blank-line', { line: at, column: 1, message, hint: 'Remove the spaces.' })
}

/** The line at the index is one of spaces within a text. */
export function reportSpacedLineInText({ report }: SrtReader, index: number): void {
  const message = 'A line of spaces stands within a text, where some players end the text.'
  report('srt/blank-line', { line: index + 1, column: 1, message, hint: 'Remove the line.' })
}

/** The next line is one of a text that has an arrow. */
export function reportArrowInText({ at, report }: SrtReader, written: string): void {
  const message =
    '"-->" stands in the text, which ends the text once the file is converted to WebVTT.'
  const hint = written.length < 200 ? `Write ${written.replaceAll('-->', '→')}` : null
  const column = written.indexOf('-->') + 1
  report('srt/arrow-in-text', { line: at + 1, column, message, hint })
}

/** The cue before has no text, and none follows that might be meant for it. */
export function reportEmptyCue(reader: SrtReader): void {
  const cue = reader.emptyCue
  reader.emptyCue = null
  if (!cue) return
  const message = 'The cue has no text.'
  const hint = 'Write its text, or remove it.'
  reader.report('cue/empty', { line: cue.line, column: 1, message, hint })
}

/** Whether the cue ends after its start, and how it lies to the last cue that does. */
export function reportOrder(reader: SrtReader, cue: Cue, timing: SrtTiming): void {
  const { report, before } = reader
  const { line, start, end } = cue
  if (isUnknown(timing)) return
  if (end <= start) {
    const message = `The cue ends at ${srtTime(end)}, not after its start, so it is never shown.`
    const hint = `Write an end later than ${srtTime(start)}.`
    report('cue/end-before-start', { line, column: timing.endAt + 1, message, hint })
    return
  }
  reader.before = cue
  if (!before) return
  if (start < before.start) {
    const message = `The cue starts at ${srtTime(start)}, earlier than the one above it (${srtTime(before.start)}).`
    const hint = 'Order the cues by their start, or correct the time.'
    report('cue/order', { line, column: 1, message, hint })
  } else if (start < before.end) {
    const message = `The cue starts before the one above it has ended (${srtTime(before.end)}).`
    const hint =
      start === before.start
        ? 'Give one of them another time, or join their texts.'
        : `End the cue above at ${srtTime(start)}, or start this one later.`
    report('cue/overlap', { line, column: 1, message, hint })
  }
}
