import { quote } from '../../shared/words.ts'
import { edits, hintOf } from '../remedy.ts'
import { readWebVttCue } from './cues.ts'
import {
  findBlockEnd,
  findMeantEnd,
  isComment,
  isTimingLine,
  type Keyword,
  keywordOf,
  looksBlank,
  type WebVttReader,
} from './reader.ts'
import { regionId } from './settings.ts'
import { reportRegion } from './settings-problems.ts'
import {
  findSplitDefinition,
  isNumberOfCue,
  isOwnBlock,
  reportSplit,
  skipBlankLines,
} from './split-text.ts'
import { guessTiming } from './timing.ts'
import { findArrows, placeOf, reportArrowsInText } from './timing-problems.ts'

/** Reads the next line, which is not empty, and the block that it begins. */
export function readBlock(reader: WebVttReader): void {
  const { lines, at, report } = reader
  const first = lines[at] ?? ''
  const second = lines[at + 1] ?? ''
  const keyword = keywordOf(first)
  const isAboveTiming = isTimingLine(second)
  if (looksBlank(first)) {
    readBlankLine(reader, first)
  } else if (keyword || isComment(first)) {
    readOtherBlock(reader, keyword)
  } else if (isTimingLine(first) || (!isAboveTiming && guessTiming(first))) {
    readWebVttCue(reader, { timingAt: at })
  } else if (first.includes('-->')) {
    if (isAboveTiming) {
      reportArrowsInText(lines, { from: at, to: at + 1 }, report)
      reader.from ??= at + 1
      readWebVttCue(reader, { timingAt: at + 1, idAt: at })
    } else {
      readStrayArrow(reader)
    }
  } else if (isAboveTiming || (guessTiming(second) && !second.includes('-->'))) {
    readWebVttCue(reader, { timingAt: at + 1, idAt: at })
  } else if (second.includes('-->')) {
    readStrayArrow(reader)
  } else if (isNumberOfCue(lines, at)) {
    readNumber(reader)
  } else {
    readStrayBlock(reader)
  }
}

/** Reads a line of blanks. Players take it for the first line of a block. */
function readBlankLine(reader: WebVttReader, was: string): void {
  const { at, report } = reader
  const place = { line: at + 1, column: 1 }
  const message = 'This line looks blank but holds white space.'
  report('vtt/blank-line', { ...place, message, remedy: edits({ ...place, was, text: '' }) })
  reader.from ??= at
  reader.at++
}

/** Reads a comment, or STYLE, REGION or ATTRIBUTES. */
function readOtherBlock(reader: WebVttReader, keyword: Keyword | undefined): void {
  const { lines, at, report } = reader
  const end = findMeantEnd(reader, at)
  const name = keyword ? `${keyword} block` : 'comment'
  let next = end
  if (keyword) next = readDefinition(reader, keyword, end)
  const arrows = keyword === 'REGION' ? [] : findArrows(lines, { from: at, to: end }, '->')
  const [first] = arrows
  if (first) {
    const message = `"-->" stands in a ${name}, so players end it there.`
    report('vtt/arrow', { ...placeOf(first), message, remedy: { kind: 'edits', edits: arrows } })
  }
  if (lines[end]) {
    const line = end + 1
    const column = (lines[end]?.indexOf('-->') ?? 0) + 1
    const message = `"-->" stands in a ${name}, so players take this line for a timing.`
    const hint = `Insert a blank line above line ${line} if a cue starts here, or else remove the "-->".`
    report('vtt/arrow', { line, column, message, hint })
    const from = reader.from ?? at
    reader.at = end
    reader.from = end - from === 1 ? from : end
  } else {
    reader.at = next
    reader.from = null
  }
  reader.above = keyword ?? 'comment'
}

/** Reads a definition whose block ends at an index; returns where what belongs to it ends. */
function readDefinition(reader: WebVttReader, keyword: Keyword, end: number): number {
  const { lines, at, timings, report } = reader
  const isLate = timings > 0
  if (isLate) {
    const message = `This ${keyword} block stands below the first cue, where players ignore it.`
    const hint = 'Move it above the first cue.'
    report('vtt/late-block', { line: at + 1, column: 1, message, hint })
  }
  if (keyword === 'ATTRIBUTES') return end
  const played = lines.slice(at + 1, findBlockEnd(reader, at)).join('\n')
  const split = lines[end] || isLate ? null : findSplitDefinition(reader, end, keyword)
  const next = split?.end ?? end
  if (keyword === 'REGION') reportRegion(reader, lines.slice(at + 1, next).join('\n'))
  if (split) reportSplit(reader, { ...split, from: end, above: keyword })
  // Below a line of blanks, it is no definition for players.
  if (isLate || (reader.from ?? at) !== at) return next
  reader.definitions.push({ keyword, text: played })
  const id = keyword === 'REGION' ? regionId(played) : null
  if (id) reader.regionIds.add(id)
  return next
}

/** Reads the number of a cue that blank lines split from its timing line. */
function readNumber(reader: WebVttReader): void {
  const { lines, at, report } = reader
  const timingAt = skipBlankLines(lines, at + 1)
  const was = lines.slice(at + 1, timingAt).map((written) => `${written}\n`)
  const message = `${quote(lines[at] ?? '')} belongs to no cue, so players drop it: a blank line parts it from its timing.`
  const removed = edits({ line: at + 2, column: 1, was: was.join(''), text: '' })
  report('vtt/stray-text', { line: at + 1, column: 1, message, remedy: removed })
  const isId = looksBlank(lines[timingAt - 1] ?? '') && lines[timingAt - 2] === ''
  reader.from = isId ? timingAt - 1 : timingAt
  readWebVttCue(reader, { timingAt, idAt: at })
}

/** Reads a text with an arrow that belongs to no cue. */
function readStrayArrow(reader: WebVttReader): void {
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
function readStrayBlock(reader: WebVttReader): void {
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
  } else if (style && isDefinition && /^STYLE[\t ]*:?[\t ]*(?:$|.*\{)/.test(first)) {
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
      const was = lines.slice(from, first).map((written) => `${written}\n`)
      const removed = edits({ line: from + 1, column: 1, was: was.join(''), text: '' })
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
