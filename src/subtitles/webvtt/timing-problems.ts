import type { Edit, Remedy } from '../../shared/problem.ts'
import { quote } from '../../shared/words.ts'
import type { Report } from '../collect.ts'
import { edits, named } from '../remedy.ts'
import type { MeantTiming } from './meant-timing.ts'
import { readTimestamp } from './timestamp.ts'
import type { TimingFault } from './timing.ts'

/** A timing line with a fault. */
export interface FaultyTiming {
  readonly written: string
  /** 1-based. */
  readonly line: number
  readonly fault: TimingFault
  readonly meant: MeantTiming | null
  /** Where a text begins that stands behind the times, which is to go to a line of its own; -1 where none does. */
  readonly textAt: number
}

/** Reports the fault of a timing line. */
export function reportTimingFault(faulty: FaultyTiming, report: Report): void {
  const { line, fault, meant } = faulty
  const [rule, at, message] = describeFault(faulty)
  const place = { line, column: at + 1, message }
  const remedy = meant && mendTiming(faulty, meant)
  if (remedy) report(rule, { ...place, remedy })
  else report(rule, { ...place, hint: hints[fault.kind] ?? null })
}

/** Where only the spaces are wrong. */
const hints: Readonly<Partial<Record<TimingFault['kind'], string>>> = {
  'leading-space': 'Remove the white space in front of the start time.',
}

type Description = readonly [rule: 'vtt/timing' | 'vtt/timestamp', at: number, message: string]

function describeFault({ written, fault, meant }: FaultyTiming): Description {
  const { kind, at } = fault
  const content = written.slice(0, 200)
  switch (kind) {
    case 'start':
      if (meant && meant.before.trim() !== '') return describeBefore(meant)
      if (meant && /[^\t\f ]/.test(meant.before)) {
        const invisible = meant.before.search(/[^\t\f ]/)
        return ['vtt/timing', invisible, unseen(meant.before.slice(invisible), 'the start time')]
      }
      if (meant && meant.arrow !== '-->') return describeArrow(meant)
      return describeWrongTime(content, at, meant?.start)
    case 'end':
      return describeWrongTime(content, at, meant?.end)
    case 'hours':
      return ['vtt/timestamp', at, describeTime(content, at)]
    case 'arrow': {
      if (meant && meant.arrow !== '-->') return describeArrow(meant)
      const between = meant && content.slice(at, meant.arrowAt)
      if (!between) {
        const found = quote(content.slice(at).trim())
        return ['vtt/timing', at, `Between start and end stands ${found} instead of "-->".`]
      }
      return ['vtt/timing', at, unseen(between, '"-->"')]
    }
    case 'leading-space':
      return ['vtt/timing', at, 'The timing line begins with white space.']
    case 'space-before-arrow':
    case 'space-after-arrow': {
      const side = kind === 'space-before-arrow' ? 'before' : 'after'
      return ['vtt/timing', at, `A space is missing ${side} "-->".`]
    }
    case 'space-before-settings':
      return ['vtt/timing', at, 'Something follows the end time without a space.']
  }
}

function describeWrongTime(line: string, at: number, time = ''): Description {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII
  if (/^[\x00-\x7f]*$/.test(time)) return ['vtt/timestamp', at, describeTime(line, at)]
  const message = `${quote(time)} has other signs than the digits 0 to 9, colons and a full stop, so players see no time.`
  return ['vtt/timestamp', at, message]
}

function describeArrow({ arrowAt, arrow }: MeantTiming): Description {
  const message = `Between start and end stands ${quote(arrow)} instead of "-->", so players see no timing.`
  return ['vtt/timing', arrowAt, message]
}

function describeBefore({ before, start }: MeantTiming): Description {
  const sign = before.trim()
  if (/^[\p{Cf}\s]+$/u.test(before)) {
    const at = before.search(/[^\t\f ]/)
    return ['vtt/timing', at, unseen(before.slice(at), 'the start time')]
  }
  const message = /^[\p{Pd}−]$/u.test(sign)
    ? `${quote(sign + start)} has a sign in front of it: there is no time before 0, so players see no timing.`
    : `${quote(sign)} stands in front of the start time, so players see no timing.`
  return ['vtt/timing', 0, message]
}

function unseen(signs: string, where: string): string {
  const names = named(signs)
  return `A sign that nobody sees (${names}) stands at ${where}, so players see no timing.`
}

/** Rewrites the least of a timing line that mends all of it up to the end time, and what must follow from that. */
function mendTiming({ written, line, textAt }: FaultyTiming, meant: MeantTiming): Remedy | null {
  if (!meant.mended) return null
  const { before, startAt, start, startIsRight, endAt, end, endIsRight, headEnd } = meant
  const { startText, endText } = meant.mended
  const write = (at: number, was: string, text: string): Edit => ({
    ...{ line, column: at + 1, was, text },
  })
  const head = `${startText} --> ${endText}`
  if (textAt >= 0) {
    const settings = written.slice(headEnd, textAt).trim()
    const timing = settings === '' ? head : `${head} ${settings}`
    return edits(write(0, written, `${timing}\n${written.slice(textAt)}`))
  }
  const isApart = /^(?:[\t ]|$)/.test(written.slice(headEnd))
  const isBare = headEnd === endAt + end.length && meant.arrowIsRight
  const wrong = [before !== '', !startIsRight, !endIsRight, !isApart].filter(Boolean).length
  if (!isBare || wrong !== 1) {
    return edits(write(0, written.slice(0, headEnd), isApart ? head : `${head} `))
  }
  if (before !== '') return edits(write(0, before, ''))
  if (!startIsRight) return edits(write(startAt, start, startText))
  if (!endIsRight) return edits(write(endAt, end, endText))
  return edits(write(headEnd, '', ' '))
}

/** Reports arrows in a text, or in an identifier. */
export function reportArrowsInText(
  lines: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  report: Report,
): void {
  const found = findArrows(lines, { from, to }, '--&gt;')
  const [first] = found
  if (!first) return
  const message = '"-->" stands where no timing is, so players drop this text.'
  const place = { ...placeOf(first), message }
  if (endsTag(lines.slice(from, to).join('\n'))) report('vtt/arrow', place)
  else report('vtt/arrow', { ...place, remedy: { kind: 'edits', edits: found } })
}

/** Whether the head of an arrow ends a tag that has no other end: what is meant is known once that has one. */
function endsTag(text: string): boolean {
  let isOpen = false
  for (const [sign] of text.matchAll(/<|-->|>/g)) {
    if (sign === '-->' && isOpen) return true
    isOpen = sign === '<'
  }
  return false
}

/** Every arrow of the lines between two indices, and what to write in place of it. */
export function findArrows(
  lines: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  text: string,
): readonly Edit[] {
  const found: Edit[] = []
  for (let index = from; index < to; index++) {
    const written = lines[index] ?? ''
    for (let at = written.indexOf('-->'); at !== -1; at = written.indexOf('-->', at + 3)) {
      found.push({ line: index + 1, column: at + 1, was: '-->', text })
    }
  }
  return found
}

export function placeOf({ line, column }: Edit): {
  readonly line: number
  readonly column: number
} {
  return { line, column }
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
  if (/[.,]\d{1,3}[.,]\d+$/.test(time)) return `${quote(time)} has a fraction of milliseconds.`
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
