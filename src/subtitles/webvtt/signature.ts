import type { Edit } from '../../shared/problem.ts'
import { quote } from '../../shared/words.ts'
import { findOpeningFence } from '../fence.ts'
import { findOtherFormat } from '../other-format/find.ts'
import { edits, insertAbove, removeLines } from '../remedy.ts'
import type { Said } from '../severity.ts'
import type { WebVttReader } from './reader.ts'

/** "WEBVTT" as people misspell it, and what stands in front of it. */
const NEAR = /^([\s\p{Cf}]*)(web[ \t._-]*vt+)/iu
const TIME = String.raw`[ \t]*(?:\d+:){0,9}\d+:\d+[,.]\d+`
/** The times of SubRip, with a comma at least once. */
const SRT_TIMING = new RegExp(`^(?=[^>]*,|[^>]*>[^,]*,)(${TIME}[ \\t]*-->${TIME})`)

/**
 * Reports why a text that does not begin with "WEBVTT" is no WebVTT, as one problem at its top.
 *
 * @returns the index of the line that was meant to be "WEBVTT", or whether there are cues without one.
 */
export function reportSignature({ lines, report }: WebVttReader): number | 'cues' | 'nothing' {
  const top = { line: 1, column: 1 }
  const near = NEAR.exec(lines.slice(0, 20).join('\n').slice(0, 200))
  if (near) {
    const [, lead = '', word = ''] = near
    const above = lead.split('\n').length - 1
    const written = lines[above] ?? ''
    report('vtt/signature', { ...top, ...describeNear(written, { lead, word }) })
    return above
  }
  const fence = findOpeningFence(lines)
  if (fence >= 0) {
    const message = `${quote(lines[fence] ?? '')} opens a block of Markdown round the file, so players show nothing.`
    const remedy = edits(removeLines(lines, 0, fence + 1))
    report('vtt/signature', { ...top, message, remedy })
    return /^WEBVTT(?!\S)/.test(lines[fence + 1] ?? '') ? fence + 1 : 'nothing'
  }
  const other = findOtherFormat(lines, { format: 'vtt', from: 0 })
  if (other) {
    const message = `This is ${other.name}, not WebVTT, ${other.why}.`
    report('vtt/signature', { ...top, message, ...other.said })
    return 'nothing'
  }
  const first = lines.find((line) => line.includes('-->'))
  if (first === undefined) {
    const message =
      'This is a text without cues: it has neither a first line "WEBVTT" nor timing lines such as 00:01.000 --> 00:02.000, so players show nothing.'
    const hint = 'Give its texts times with an editor of subtitles, such as Subtitle Edit.'
    report('vtt/signature', { ...top, message, hint })
    return 'nothing'
  }
  if (SRT_TIMING.test(first)) {
    const message =
      'This is SubRip (SRT) text, so players show nothing: its name should end in .srt, or it should be written as WebVTT.'
    const remedy = { kind: 'edits', edits: asWebVtt(lines) } as const
    report('vtt/srt-content', { ...top, message, remedy })
    return 'nothing'
  }
  const message = `A WebVTT file starts with a line "WEBVTT", and this one with ${quote(lines[0] ?? '')}, so players show nothing.`
  report('vtt/signature', { ...top, message, remedy: edits(insertAbove(1, 'WEBVTT\n')) })
  return 'cues'
}

/** The line of "WEBVTT", misspelt as `word` or with `lead` in front of it. */
function describeNear(
  written: string,
  { lead, word }: { readonly lead: string; readonly word: string },
): Said {
  const line = lead.split('\n').length
  const above = lead.slice(0, lead.lastIndexOf('\n') + 1)
  const front = lead.slice(above.length)
  const from = front.length
  const isJoined = /[^ \t]/.test(written.charAt(from + word.length))
  const list: readonly Edit[] = [
    { line: 1, column: 1, was: above, text: '' },
    { line, column: 1, was: front, text: '' },
    { line, column: from + 1, was: word, text: 'WEBVTT' },
    { line, column: from + word.length + 1, was: '', text: isJoined ? ' ' : '' },
  ]
  const remedy = edits(...list.filter(({ was, text }) => was !== text))
  const message =
    word !== 'WEBVTT' || isJoined
      ? `A WebVTT file starts with a line "WEBVTT", and this one with ${quote(written.slice(from))}, so players show nothing.`
      : `${describeLead(lead)} in front of "WEBVTT", so players show nothing.`
  return { message, remedy }
}

function describeLead(lead: string): string {
  if (/^\ufeff+$/.test(lead)) return 'A second byte order mark, which is invisible, stands'
  if (/^\n+$/.test(lead)) return lead.length === 1 ? 'A blank line stands' : 'Blank lines stand'
  return /\p{Cf}/u.test(lead) ? 'An invisible character stands' : 'White space stands'
}

/** The edits that make SubRip WebVTT: the header, and full stops in the times. */
function asWebVtt(lines: readonly string[]): readonly Edit[] {
  const header = 'WEBVTT\n\n'
  const made = lines.flatMap((line, at) => {
    const was = SRT_TIMING.exec(line)?.[1]
    if (!was) return []
    // Of edits that touch each other only the first would be made.
    const text = (at === 0 ? header : '') + was.replaceAll(',', '.')
    return [{ line: at + 1, column: 1, was, text }]
  })
  return made[0]?.line === 1 ? made : [{ line: 1, column: 1, was: '', text: header }, ...made]
}
