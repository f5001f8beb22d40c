import { quote } from '../../shared/words.ts'
import { findOtherFormat } from '../other-format/find.ts'
import { edits, insertAbove } from '../remedy.ts'
import { guessTiming } from './meant-timing.ts'
import { isComment, keywordOf, type WebVttReader } from './reader.ts'
import { reportSignature } from './signature.ts'

/**
 * Reads the signature and the header of a text with LF line ends (WebVTT § 6.1), and goes on to the blocks, or to the
 * end where the text is no WebVTT whatsoever. Returns whether players read the file at all.
 */
export function readHeader(reader: WebVttReader): boolean {
  const { lines } = reader
  const isPlayed = /^WEBVTT(?![^\t ])/.test(lines[0] ?? '')
  const header = isPlayed ? 0 : reportSignature(reader)
  if (header === 'nothing') reader.at = lines.length
  if (typeof header === 'number') {
    reader.at = header
    readHeaderLines(reader)
  }
  if (isPlayed) skipOtherFormat(reader)
  return isPlayed
}

/** Reads the line of "WEBVTT", which is the next, and those directly below it. */
function readHeaderLines(reader: WebVttReader): void {
  const { lines, report } = reader
  let reported = reportTimingOnHeader(reader)
  reader.at++
  const attributes = keywordOf(lines[reader.at] ?? '') === 'ATTRIBUTES'
  let metadata = false
  let mayHaveStyle = true
  for (; lines[reader.at]; reader.at++) {
    if (mayHaveStyle) {
      const end = skipYouTubeStyle(reader)
      mayHaveStyle = end !== null
      reader.at = end ?? reader.at
    }
    const own = lines[reader.at] ?? ''
    const content = own.slice(0, 200)
    const line = reader.at + 1
    const isTiming = own.includes('-->')
    const isMetadata = attributes || /^(?:##$|[A-Za-z][\w-]*[ \t]*[:=])/.test(content)
    if (!reported && (isTiming || !isMetadata)) {
      reported = true
      reportMissingBlankLine(reader)
    } else if (!reported && !metadata && !attributes) {
      metadata = true
      const message = `${quote(content)} below "WEBVTT" is no part of the standard; players skip it.`
      report('vtt/header-metadata', { line, column: 1, message })
    }
    if (isTiming) return
  }
}

/** Characters of a time with the blanks around it. */
const MAX_TIME = 100

/** A timing on the line of "WEBVTT", which is the next; any other text may stand there (WebVTT § 4.1). */
function reportTimingOnHeader({ lines, at: header, report }: WebVttReader): boolean {
  const own = lines[header] ?? ''
  const arrow = own.indexOf('-->')
  const from = Math.max(0, arrow - MAX_TIME)
  const found = /(?<![\t ])([\t ]+)[\d:.,]+[\t ]*$/.exec(own.slice(from, Math.max(0, arrow)))
  const [at, blanks = ''] = [from + (found?.index ?? 0), found?.[1]]
  if (!found || !guessTiming(own.slice(at))) return false
  const message = 'A timing stands on the line of "WEBVTT", where players do not see it.'
  const edit = { line: header + 1, column: at + 1, was: blanks, text: '\n\n' }
  report('vtt/header', { line: header + 1, column: 1, message, remedy: edits(edit) })
  return true
}

/**
 * From a line `Style:` in the header of YouTube, the index of the `##` that ends the style sheet, null where there is none;
 * from any other line its own index.
 */
function skipYouTubeStyle({ lines, at }: WebVttReader): number | null {
  if (!/^Style:[\t ]*$/.test(lines[at] ?? '')) return at
  let end = at
  while (lines[end] && lines[end] !== '##') end++
  return lines[end] ? end : null
}

/** Reports that the next line stands in the header, where players skip it. */
function reportMissingBlankLine({ lines, at, report }: WebVttReader): void {
  const line = at + 1
  const own = lines[at] ?? ''
  const isBlock =
    own.includes('-->') || lines[at + 1]?.includes('-->') || isComment(own) || keywordOf(own)
  if (isBlock) {
    const message = 'The blank line below the "WEBVTT" line is missing.'
    report('vtt/header', { line, column: 1, message, remedy: edits(insertAbove(line, '')) })
    return
  }
  const message = `${quote(own)} stands directly below "WEBVTT", where players skip it.`
  const hint = 'Write it behind "WEBVTT" and a space, or remove it.'
  report('vtt/header', { line, column: 1, message, hint })
}

/** Goes to the end where another format stands below the header. */
function skipOtherFormat(reader: WebVttReader): void {
  const { lines, report } = reader
  let at = reader.at
  while (lines[at]?.trim() === '') at++
  const other = findOtherFormat(lines, { format: 'vtt', from: at })
  if (!other) return
  reader.at = lines.length
  const message = `Below the header stands ${other.name}, no cues, ${other.why}.`
  report('vtt/timing', { line: at + 1, column: 1, message, ...other.said })
}
