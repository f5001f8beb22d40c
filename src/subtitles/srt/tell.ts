import { quote } from '../../shared/words.ts'
import type { Cue } from '../cue.ts'
import type { RuleName } from '../rules.ts'
import { findTextOnTimingLine, tellTextOnTimingLine } from '../timing-line-text.ts'
import { endOfLine } from './lines.ts'
import type { Index, Reader } from './reader.ts'
import { srtTime, type TimingFault } from './time.ts'
import { brokenAt, readTiming, type SrtTiming } from './timing.ts'

/** Faults that most players put up with: told once a file. */
const HABITS: ReadonlySet<RuleName> = new Set(['srt/dot', 'srt/time-digits', 'srt/arrow-space'])

/** Where the times themselves are wrong, so that to repeat them would be the next mistake. */
const form = 'Write it as 00:00:01,000 --> 00:00:02,000, with an end after the start.'

/** What is wrong with the timing line of a cue; true where a text stands behind its end time. */
export function tellTiming(
  { findings }: Reader,
  { cue, timing }: { readonly cue: Cue; readonly timing: SrtTiming },
): boolean {
  const { line, start, end } = cue
  const { faults, rest } = timing
  const textAt = findTextOnTimingLine(rest, cue.text !== '')
  const corrected = end > start ? writeTimes(timing, textAt >= 0) : form
  const hint = faults.some((fault) => fault.unknown) ? null : corrected
  const told = new Set<RuleName>()
  const tell = (fault: TimingFault) => {
    if (told.has(fault.rule)) return
    told.add(fault.rule)
    const { rule, message } = fault
    const finding = { rule, line, column: fault.offset + 1, message, hint }
    if (HABITS.has(rule)) findings.once(finding)
    else findings.each(finding)
  }
  faults.forEach(tell)
  if (rest === '') return false
  const column = timing.restOffset + 1
  if (textAt >= 0) {
    const text = tellTextOnTimingLine(rest.slice(textAt))
    findings.each({ rule: 'cue/text-on-timing-line', line, column: column + textAt, ...text })
  } else if (rest.includes('-->')) {
    const message = '"-->" stands on the timing line a second time.'
    const only = 'Keep one "-->" in a timing line.'
    const second = column + rest.indexOf('-->')
    findings.each({ rule: 'srt/arrow-in-text', line, column: second, message, hint: only })
  } else if (/^[XY][12]:/i.test(rest)) {
    const message = 'Coordinates stand behind the end time; web players ignore them.'
    findings.once({ rule: 'srt/coordinates', line, column, message, hint })
  } else {
    const message = `${quote(rest)} stands behind the end time; SubRip has nothing there, and players ignore it.`
    findings.once({ rule: 'srt/after-timing', line, column, message, hint })
  }
  return textAt >= 0
}

/** The remedy for a timing line; a text behind it must not go with the fault. */
function writeTimes({ start, end }: SrtTiming, withText: boolean): string {
  const below = withText ? ', and the text on a line of its own below' : ''
  return `Write ${srtTime(start)} --> ${srtTime(end)}${below}.`
}

/** A timing line that nobody can read. The hint mends letters that look like figures. */
export function tellBrokenTiming(reader: Reader, written: string, line: number): void {
  const mended = readTiming(written.replace(/[oO]/g, '0').replace(/[lI|]/g, '1'))
  reader.findings.each({
    rule: 'srt/timing',
    line,
    column: brokenAt(written) + 1,
    message: `The timing line ${quote(written.trim())} cannot be read, so players do not show its text. It is written as 00:00:01,000 --> 00:00:02,000.`,
    hint:
      mended && mended.end > mended.start
        ? writeTimes(mended, findTextOnTimingLine(mended.rest, false) >= 0)
        : null,
  })
}

/** Whether the number of the cue at `line` is there, where it belongs, and the next. */
export function tellIndex(reader: Reader, index: Index | null, line: number): void {
  const { expected, findings } = reader
  if (!index && !reader.joined) {
    const message = 'No number stands above the timing line.'
    const hint = `Write ${expected} on a line above it.`
    findings.once({ rule: 'srt/index-missing', line, column: 1, message, hint })
  }
  if (index && index.line < line - 1) {
    const message = 'A blank line stands between the number and the timing line of a cue.'
    const at = { line: index.line + 1, column: 1 }
    findings.once({ rule: 'srt/blank-line', ...at, message, hint: 'Remove the blank line.' })
  }
  if (index && index.value !== expected) {
    const message =
      expected === 1
        ? `The first cue has the number ${index.value} instead of 1.`
        : `The number ${index.value} follows ${expected - 1}.`
    const hint = `Write ${expected}.`
    findings.once({ rule: 'srt/index', line: index.line, column: 1, message, hint })
  }
}

export function tellOddIndex(reader: Reader, written: string): void {
  const message = `The number ${quote(written.trim())} of the cue is not written in digits alone.`
  const hint = `Write ${reader.expected}.`
  reader.findings.once({ rule: 'srt/index', line: reader.line, column: 1, message, hint })
}

/** A number that no timing line followed; false where there is none. */
export function tellPending(reader: Reader): boolean {
  const { pending, expected } = reader
  reader.pending = null
  if (!pending) return false
  if (pending.value === expected) {
    tellMissingTiming(reader, pending.value, pending.line)
    reader.expected += 1
  } else {
    tellStrayText(reader, String(pending.value), pending.line)
  }
  return true
}

export function tellMissingTiming(reader: Reader, value: number, line: number): void {
  const message = `Cue ${value} has no timing line, so players do not show it.`
  reader.findings.each({ rule: 'srt/missing-timing', line, column: 1, message })
}

export function tellStrayText(reader: Reader, written: string, line = reader.line): void {
  const message = `${quote(written.trim())} belongs to no cue, so players do not show it.`
  const first = reader.cues.length === 0
  const hint = first ? null : 'Remove the blank line above it, or give it a timing line of its own.'
  reader.emptyCue = null
  reader.findings.each({ rule: 'srt/text-outside-cue', line, column: 1, message, hint })
}

/** The reader stands at the first line of a cue, below a text. */
export function tellNoBlankLine({ text, at, line, findings }: Reader): void {
  const written = quote(text.slice(at, endOfLine(text, at)).trim())
  const message =
    'No blank line stands above this cue, so players show it as text of the cue before.'
  const hint = `Put a blank line above ${written}.`
  findings.each({ rule: 'srt/missing-blank-line', line, column: 1, message, hint })
}

/** The reader stands at the first line of a cue, below a line of spaces. */
export function tellSpacedLine({ line, findings }: Reader): void {
  const message = 'The line above a cue has spaces, so some players take the cue for text.'
  const hint = 'Remove the spaces.'
  findings.once({ rule: 'srt/blank-line', line: line - 1, column: 1, message, hint })
}

export function tellSpacedLineInText({ findings }: Reader, line: number): void {
  const message = 'A line of spaces stands within a text, where some players end the text.'
  findings.once({ rule: 'srt/blank-line', line, column: 1, message, hint: 'Remove the line.' })
}

/** The reader stands at a line of text that has an arrow. */
export function tellArrowInText({ text, at, arrow, line, findings }: Reader): void {
  const message =
    '"-->" stands in the text, which ends the text once the file is converted to WebVTT.'
  const written = text.slice(at, endOfLine(text, at))
  const hint = written.length < 200 ? `Write ${written.replaceAll('-->', '→')}` : null
  findings.each({ rule: 'srt/arrow-in-text', line, column: arrow - at + 1, message, hint })
}

/** The cue before has no text, and none follows that might be meant for it. */
export function tellEmptyCue(reader: Reader): void {
  const cue = reader.emptyCue
  reader.emptyCue = null
  if (!cue) return
  const message = 'The cue has no text.'
  const hint = 'Write its text, or remove it.'
  reader.findings.each({ rule: 'cue/empty', line: cue.line, column: 1, message, hint })
}

/** Whether the cue ends after its start, and how it lies to the last cue that does. */
export function tellOrder(reader: Reader, read: { cue: Cue; timing: SrtTiming | null }): void {
  const { findings, before } = reader
  const { cue, timing } = read
  const { line, start, end } = cue
  if (timing?.faults.some((fault) => fault.unknown)) return
  if (end <= start) {
    const message = `The cue ends at ${srtTime(end)}, not after its start, so it is never shown.`
    const hint = `Write an end later than ${srtTime(start)}.`
    const column = (timing?.endOffset ?? 17) + 1
    findings.each({ rule: 'cue/end-before-start', line, column, message, hint })
    return
  }
  reader.before = cue
  if (!before) return
  if (start < before.start) {
    const message = `The cue starts at ${srtTime(start)}, earlier than the one above it (${srtTime(before.start)}).`
    const hint = 'Order the cues by their start, or correct the time.'
    findings.each({ rule: 'cue/order', line, column: 1, message, hint })
  } else if (start < before.end) {
    const message = `The cue starts before the one above it has ended (${srtTime(before.end)}).`
    const hint =
      start === before.start
        ? 'Give one of them another time, or join their texts.'
        : `End the cue above at ${srtTime(start)}, or start this one later.`
    findings.each({ rule: 'cue/overlap', line, column: 1, message, hint })
  }
}
