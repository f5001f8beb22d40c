import { quote } from '../../shared/words.ts'
import { otherFormat } from '../other-format.ts'
import { keywordOf, type WebVttReader } from './reader.ts'
import { guessTiming } from './timing.ts'

/**
 * Reads the signature and the header of a text with LF line ends (WebVTT § 6.1), and goes on to the blocks, or to the
 * end where the text is no WebVTT whatsoever. Returns whether players read the file at all.
 */
export function readHeader(reader: WebVttReader, text: string): boolean {
  const { lines, report } = reader
  if (/^WEBVTT(?![^\n\t ])/.test(text)) {
    readHeaderLines(reader)
    return true
  }
  const top = { line: 1, column: 1 }
  const [first = ''] = lines
  if (isSrt(text)) {
    const message = 'This is SubRip (SRT) text in a .vtt file, so players show nothing.'
    const hint =
      'Rename the file to .srt, or convert it: a first line WEBVTT, a blank line, and full stops in place of the commas.'
    report('vtt/srt-content', { ...top, message, hint })
    reader.at = lines.length
  } else if (/^\ufeff+WEBVTT/.test(first)) {
    const message =
      'A second byte order mark, which is invisible, stands in front of "WEBVTT", so players show nothing.'
    const hint = 'Delete the invisible character at the start of the file.'
    report('vtt/signature', { ...top, message, hint })
    readHeaderLines(reader)
  } else {
    const near = /^\s*web[ \t._-]*vt+[^\n]*/i.exec(text.slice(0, 200))?.[0]
    const format = otherFormat(text)
    const message = format
      ? `This is ${format}, not WebVTT, so players show nothing.`
      : `A WebVTT file starts with a line "WEBVTT", and this one with ${quote(first)}, so players show nothing.`
    const hint = format ? 'Convert it to WebVTT.' : hintForSignature(near)
    report('vtt/signature', { ...top, message, hint })
    if (!text.includes('-->')) {
      reader.at = lines.length
    } else if (near) {
      reader.at = /^\s*/.exec(near)?.[0].match(/\n/g)?.length ?? 0
      readHeaderLines(reader)
    }
  }
  return false
}

function hintForSignature(near: string | undefined): string {
  if (!near) return 'Insert a line WEBVTT and a blank line at the top.'
  return /^(?:webvtt|\s*\n)/i.test(near)
    ? 'Write WEBVTT alone, in capitals, on the first line.'
    : `Write WEBVTT in line 1 in place of ${quote(near.trim())}.`
}

/** Reads the line of "WEBVTT", which is the next, and those directly below it. */
function readHeaderLines(reader: WebVttReader): void {
  const { lines, report } = reader
  let reported = lines[reader.at]?.includes('-->') === true
  if (reported) {
    const message = 'A timing stands on the line of "WEBVTT", where players do not see it.'
    const hint = 'Write WEBVTT alone on its line, then a blank line, then the timing.'
    report('vtt/header', { line: reader.at + 1, column: 1, message, hint })
  }
  reader.at++
  const attributes = keywordOf(lines[reader.at] ?? '') === 'ATTRIBUTES'
  let metadata = false
  for (; lines[reader.at]; reader.at++) {
    const own = lines[reader.at] ?? ''
    const content = own.slice(0, 200)
    const line = reader.at + 1
    const isTiming = own.includes('-->')
    const isMetadata = attributes || /^[A-Za-z][\w-]*[ \t]*[:=]/.test(content)
    if (!reported && (isTiming || !isMetadata)) {
      reported = true
      const message = 'The blank line below the "WEBVTT" line is missing.'
      const hint = `Insert a blank line above line ${line}.`
      report('vtt/header', { line, column: 1, message, hint })
    } else if (!reported && !metadata && !attributes) {
      metadata = true
      const message = `${quote(content)} below "WEBVTT" is no part of the standard; players skip it.`
      report('vtt/header-metadata', { line, column: 1, message })
    }
    if (isTiming) return
  }
}

function isSrt(text: string): boolean {
  const arrow = text.indexOf('-->')
  if (arrow === -1) return false
  const from = text.lastIndexOf('\n', arrow) + 1
  const meant = guessTiming(text.slice(from, from + 200))
  return meant !== null && /\d,\d/.test(text.slice(from, arrow))
}
