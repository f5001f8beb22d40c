import { quote } from '../../shared/words.ts'
import type { Report } from '../collect.ts'
import { findTextOnTimingLine } from '../timing-line-text.ts'
import { readTimestamp } from './timestamp.ts'
import { guessTiming, type MeantTiming, type TimingFault } from './timing.ts'

/** A line, and its 1-based number. */
interface Line {
  readonly written: string
  readonly line: number
}

/** Reports the fault of a timing line. */
export function reportTimingFault(
  { written, line }: Line,
  { kind, at }: TimingFault,
  report: Report,
): void {
  const content = written.slice(0, 200)
  const meant = guessTiming(content)
  const place = { line, column: at + 1 }
  const whole = wholeTiming(meant)
  const hint = hintForWhole(meant)
  switch (kind) {
    case 'start':
    case 'end':
    case 'hours': {
      const message = describeTime(content, at)
      report('vtt/timestamp', { ...place, message, hint: hintForTimes(meant) })
      return
    }
    case 'arrow': {
      const message =
        meant?.arrow === '-->'
          ? 'Another space than a plain one, such as a no-break space, stands at "-->".'
          : `Between start and end stands ${quote(meant?.arrow ?? content.slice(at).trim())} instead of "-->".`
      report('vtt/timing', { ...place, message, hint })
      return
    }
    case 'leading-space': {
      const message = 'The timing line begins with white space.'
      const remedy = 'Remove the white space in front of the start time.'
      report('vtt/timing', { ...place, message, hint: remedy })
      return
    }
    case 'space-before-arrow':
    case 'space-after-arrow': {
      const side = kind === 'space-before-arrow' ? 'before' : 'after'
      const message = `A space is missing ${side} "-->".`
      const insert = `Insert a space ${side} "-->".`
      report('vtt/timing', { ...place, message, hint: whole ? hint : insert })
      return
    }
    case 'space-before-settings': {
      const message = 'Something follows the end time without a space.'
      const remedy = whole
        ? `Write ${whole}, then a space, then the cue settings, if any.`
        : 'Insert a space behind the end time.'
      report('vtt/timing', { ...place, message, hint: remedy })
    }
  }
}

/** Reports a line that was meant as a timing line, but has another arrow, so that players do not see one. */
export function reportWrongArrow(
  { written, line }: Line,
  meant: MeantTiming,
  report: Report,
): void {
  const message = `${quote(written.trim())} has ${quote(meant.arrow)} instead of "-->", so players see no timing.`
  const hint = hintForWhole(meant)
  report('vtt/timing', { line, column: meant.arrowAt + 1, message, hint })
}

/**
 * Reports an arrow without a timing, such as one within a text, or a timing that other signs stand in front of, as in
 * `[00:00.000 --> 00:02.000]`.
 */
export function reportStrayArrow({ written, line }: Line, report: Report): void {
  const content = written.slice(0, 200)
  const at = content.search(/\d+:\d\d/)
  const meant = at > 0 ? guessTiming(content.slice(at)) : null
  if (meant?.arrow !== '-->') {
    const message = '"-->" stands where no timing is, so players drop this text.'
    const column = written.indexOf('-->') + 1
    report('vtt/arrow', { line, column, message, hint: 'Write --&gt; instead.' })
    return
  }
  const before = content.slice(0, at)
  const message = `${quote(before.trim())} stands in front of the start time, so players see no timing.`
  const isNoTime = /^\s*(?:\d+\s+|[^\d:\p{L}\p{Pd}\ufffd]+)$/u.test(before)
  const hint = isNoTime ? hintForWhole(meant) : null
  report('vtt/timing', { line, column: 1, message, hint })
}

/** Where the times themselves are wrong, so that to repeat them would be the next mistake. */
const form = 'Write it as 00:00:01.000 --> 00:00:02.000, with an end after the start.'

function wholeTiming(meant: MeantTiming | null): string | null {
  return meant?.start && meant.end ? `${meant.start} --> ${meant.end}` : null
}

function hintForWhole(meant: MeantTiming | null): string | null {
  const whole = wholeTiming(meant)
  const hasText = meant && findTextOnTimingLine(meant.rest, false) >= 0
  if (whole) return `Write ${whole}${hasText ? ', and the text on a line of its own below' : ''}.`
  return meant?.isDisordered ? form : null
}

/** The one time that is wrong, or both. */
function hintForTimes(meant: MeantTiming | null): string | null {
  if (meant?.start && meant.end) {
    if (meant.startIsRight && !meant.endIsRight) return `Write ${meant.end}.`
    if (meant.endIsRight && !meant.startIsRight) return `Write ${meant.start}.`
  }
  return hintForWhole(meant)
}

/** What is wrong at `at`, which is the place within a line where reading a time failed. */
function describeTime(line: string, at: number): string {
  const word = /[\d:.,;]*$/.exec(line.slice(0, at))?.[0] ?? ''
  const rest = /^[\d:.,;]*/.exec(line.slice(at))?.[0] ?? ''
  const time = word + rest
  if (time === '') {
    const found = line.slice(at).trim()
    return found === ''
      ? 'A time is missing here.'
      : `Here a time such as 00:00:01.000 is missing: ${quote(found)} is none.`
  }
  const parts = time.split(/[:.,;]/)
  const character = line[at]
  if (character === ',' && word.includes(':')) {
    return `${quote(time)} has a comma before the milliseconds; WebVTT has a full stop.`
  }
  if (/\d[:;]\d{1,2}[:;](?:\d{3,}|\d{1,2}[:;]\d+)$/.test(time)) {
    return `${quote(time)} has no full stop before the milliseconds.`
  }
  if (/^\d:\d\d:\d\d/.test(time) && readTimestamp(time, { at: 0 }) >= 0) {
    return `${quote(time)} has one digit of hours; it takes two, or none.`
  }
  if (/:\d\d?$/.test(time)) return `${quote(time)} has no milliseconds.`
  const digits = parts.at(-1)?.length ?? 0
  if (/\.\d*$/.test(time) && word.endsWith('.') && digits !== 3) {
    const counted = digits === 1 ? '1 digit' : `${digits} digits`
    return `${quote(time)} has ${counted} of milliseconds; it takes three.`
  }
  if (parts.length < 3) return `${quote(time)} is no time such as 00:00:01.000.`
  if (parts.slice(-3, -1).some((part) => Number(part) > 59)) {
    return `${quote(time)} has more than 59 minutes or seconds.`
  }
  return `${quote(time)} is no time such as 00:00:01.000: minutes and seconds take two digits, milliseconds three.`
}
