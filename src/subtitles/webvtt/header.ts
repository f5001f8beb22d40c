import { quote } from '../../shared/words.ts'
import type { Report } from '../collect.ts'
import { otherFormat } from '../other-format.ts'
import { guessTiming } from './timing.ts'

/** Where the blocks of a file begin, behind the "WEBVTT" line and the lines directly below it. */
export interface Body {
  /** Offset in the text. */
  readonly at: number
  /** 1-based line at that offset. */
  readonly line: number
  /** Whether players read the file at all. */
  readonly playable: boolean
  /** Whether the blocks are worth a look: false where the text is no WebVTT whatsoever. */
  readonly readable: boolean
}

const LF = 0x0a
const nothing: Body = { at: 0, line: 1, playable: false, readable: false }

/** Reads the signature and the header of a text with LF line ends (WebVTT § 6.1), and reports what is wrong with them. */
export function readHeader(text: string, report: Report): Body {
  const signed = /^WEBVTT(?![^\n\t ])/.test(text)
  if (signed) return readHeaderLines(text, { at: 0, line: 1, playable: true }, report)

  const found = { line: 1, column: 1 }
  if (isSrt(text)) {
    report('vtt/srt-content', {
      ...found,
      message: 'This is SubRip (SRT) text in a .vtt file, so players show nothing.',
      hint: 'Rename the file to .srt, or convert it: a first line WEBVTT, a blank line, and full stops in place of the commas.',
    })
    return nothing
  }
  const near = /^\s*web[ \t._-]*vt+[^\n]*/i.exec(text.slice(0, 200))
  const format = otherFormat(text)
  const first = text.slice(0, lineEnd(text, 0))
  if (/^\ufeff+WEBVTT/.test(first)) {
    report('vtt/signature', {
      ...found,
      message:
        'A second byte order mark, which is invisible, stands in front of "WEBVTT", so players show nothing.',
      hint: 'Delete the invisible character at the start of the file.',
    })
    return readHeaderLines(text, { at: 0, line: 1, playable: false }, report)
  }
  report('vtt/signature', {
    ...found,
    message: format
      ? `This is ${format}, not WebVTT, so players show nothing.`
      : `A WebVTT file starts with a line "WEBVTT", and this one with ${quote(first)}, so players show nothing.`,
    hint: format
      ? `Convert it to WebVTT.`
      : near
        ? /^(?:webvtt|\s*\n)/i.test(near[0])
          ? 'Write WEBVTT alone, in capitals, on the first line.'
          : `Write WEBVTT in line 1 in place of ${quote(near[0].trim())}.`
        : 'Insert a line WEBVTT and a blank line at the top.',
  })
  if (!text.includes('-->')) return nothing
  if (!near) return { ...nothing, readable: true }
  const at = near[0].search(/\S/)
  const line = 1 + (near[0].slice(0, at).match(/\n/g)?.length ?? 0)
  return readHeaderLines(text, { at, line, playable: false }, report)
}

function readHeaderLines(
  text: string,
  from: Pick<Body, 'at' | 'line' | 'playable'>,
  report: Report,
): Body {
  const signature = text.slice(from.at, lineEnd(text, from.at))
  const timingAbove = signature.includes('-->')
  if (timingAbove) {
    report('vtt/header', {
      line: from.line,
      column: 1,
      message: 'A timing stands on the line of "WEBVTT", where players do not see it.',
      hint: 'Write WEBVTT alone on its line, then a blank line, then the timing.',
    })
  }
  let at = lineEnd(text, from.at) + 1
  let line = from.line + 1
  const body = () => ({ at, line, playable: from.playable, readable: true })
  if (at >= text.length || text.charCodeAt(at) === LF) return body()

  const attributes = /^ATTRIBUTES[ \t]*$/.test(text.slice(at, lineEnd(text, at)))
  let told = timingAbove
  let metadata = false
  while (at < text.length && text.charCodeAt(at) !== LF) {
    const end = lineEnd(text, at)
    const content = text.slice(at, Math.min(end, at + 200))
    const isTiming = text.slice(at, end).includes('-->')
    const isMetadata = attributes || /^[A-Za-z][\w-]*[ \t]*[:=]/.test(content)
    if (!told && (isTiming || !isMetadata)) {
      told = true
      report('vtt/header', {
        line,
        column: 1,
        message: 'The blank line below the "WEBVTT" line is missing.',
        hint: `Insert a blank line above line ${line}.`,
      })
    } else if (!told && !metadata && !attributes) {
      metadata = true
      report('vtt/header-metadata', {
        line,
        column: 1,
        message: `${quote(content)} below "WEBVTT" is no part of the standard; players skip it.`,
        hint: null,
      })
    }
    if (isTiming) break
    at = end + 1
    line++
  }
  return body()
}

function isSrt(text: string): boolean {
  const arrow = text.indexOf('-->')
  if (arrow === -1) return false
  const from = text.lastIndexOf('\n', arrow) + 1
  const meant = guessTiming(text.slice(from, from + 200))
  return meant !== null && /\d,\d/.test(text.slice(from, arrow))
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}
