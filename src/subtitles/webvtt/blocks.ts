import { edits } from '../remedy.ts'
import { readWebVttCue } from './cues.ts'
import { guessTiming } from './meant-timing.ts'
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
import { findSplitDefinition, isNumberOfCue, reportSplit } from './split-text.ts'
import { readNumber, readStrayArrow, readStrayBlock } from './stray.ts'
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
