import { quote } from '../../shared/words.ts'
import { edits, hintOf, removeLines } from '../remedy.ts'
import { readWebVttCue } from './cues.ts'
import { findBlockEnd, findMeantEnd, looksBlank, type WebVttReader } from './reader.ts'
import { isOwnBlock, skipBlankLines } from './split-text.ts'
import { findArrows, placeOf } from './timing-problems.ts'

/** Reads the number of a cue that blank lines split from its timing line. */
export function readNumber(reader: WebVttReader): void {
  const { lines, at, report } = reader
  const timingAt = skipBlankLines(lines, at + 1)
  const message = `${quote(lines[at] ?? '')} belongs to no cue, so players drop it: a blank line parts it from its timing.`
  const removed = edits(removeLines(lines, at + 1, timingAt))
  report('vtt/stray-text', { line: at + 1, column: 1, message, remedy: removed })
  const isId = looksBlank(lines[timingAt - 1] ?? '') && lines[timingAt - 2] === ''
  reader.from = isId ? timingAt - 1 : timingAt
  readWebVttCue(reader, { timingAt, idAt: at })
}

/** Reads a text with an arrow that belongs to no cue. */
export function readStrayArrow(reader: WebVttReader): void {
  const { lines, at, report } = reader
  const end = findMeantEnd(reader, at)
  const [first] = findArrows(lines, { from: at, to: end }, '')
  const message = '"-->" stands where no timing is, so players drop this text.'
  if (first) report('vtt/arrow', { ...placeOf(first), message, hint: null })
  reader.at = end
  reader.from = lines[end] ? end : null
  reader.above = 'stray'
}

/** Reads a text without a timing. */
export function readStrayBlock(reader: WebVttReader): void {
  const { lines, at, report, above } = reader
  const end = findBlockEnd(reader, at)
  const [first = ''] = lines.slice(at, end)
  reader.at = end
  reader.from = lines[end] ? end : null
  const place = { line: at + 1, column: 1 }
  const message = `${quote(first)} belongs to no cue, so players drop it`
  const write = (was: string, text: string) => edits({ ...place, was, text })
  const note = /^NOTE[^\s\w]+/.exec(first)?.[0]
  const style = /^STYLE(?:[\t ]*:(?!:))?[\t ]*/.exec(first)?.[0]
  const isDefinition = reader.timings === 0 && !lines[end]
  if (note && !lines[end]) {
    reader.above = 'comment'
    const remedy = write(note, /^(?:\s|$)/.test(first.slice(note.length)) ? 'NOTE' : 'NOTE ')
    report('vtt/stray-text', {
      ...place,
      message: `${message}: a comment begins with NOTE and a space.`,
      remedy,
    })
  } else if (style && isDefinition && /^STYLE(?:[\t ]*(?::[\t ]*)?$|.*\{)/.test(first)) {
    reader.above = 'STYLE'
    const remedy = write(style, first === style ? 'STYLE' : 'STYLE\n')
    report('vtt/stray-text', {
      ...place,
      message: `${message}: STYLE stands alone on its line.`,
      remedy,
    })
  } else if (/^WEBVTT(?!\S)/.test(first)) {
    reader.above = 'header'
    const remedy = edits({ ...place, was: `${first}\n`, text: '' })
    const why = `${message}: the header stands twice.`
    if (end === at + 1 && !lines[end]) report('vtt/stray-text', { ...place, message: why, remedy })
    else report('vtt/stray-text', { ...place, message: why, hint: `Remove line ${at + 1}.` })
  } else {
    reader.above = 'stray'
    if (above === 'stray') return
    const next = skipBlankLines(lines, end)
    const isAlone = !lines[end] && (next >= lines.length || isOwnBlock(lines, next))
    const [why, hint] = explainStray(reader, {
      above,
      isAlone,
      isCut: Boolean(lines[end]),
      first: at,
    })
    report('vtt/stray-text', { ...place, message: `${message}${why}.`, hint })
  }
}

/** The likely reason for a text without a timing, and what to do where that is all. */
function explainStray(
  { lines }: WebVttReader,
  stray: {
    readonly above: WebVttReader['above']
    /** Whether no other such text follows. */
    readonly isAlone: boolean
    /** Whether a line with an arrow ends it. */
    readonly isCut: boolean
    /** The index of its first line. */
    readonly first: number
  },
): readonly [why: string, hint: string | null] {
  const { above, isAlone, first } = stray
  if (stray.isCut) return [': an identifier is a single line', null]
  switch (above) {
    case 'cue':
      return [': a blank line ends a text', null]
    case 'comment': {
      let from = first
      while (lines[from - 1]?.trim() === '') from--
      const removed = edits(removeLines(lines, from, first))
      return [': a blank line ends a comment', isAlone ? hintOf(removed) : null]
    }
    case 'STYLE':
      return [': a blank line ends a style sheet', null]
    case 'REGION':
      return [': a blank line ends a region', null]
    default:
      return ['', isAlone ? 'Write NOTE and a space in front of it, if it is a comment.' : null]
  }
}
