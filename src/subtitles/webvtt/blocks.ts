import { quote } from '../../shared/words.ts'
import {
  findBlockEnd,
  isComment,
  type Keyword,
  keywordOf,
  reportArrowInBlock,
  type WebVttReader,
} from './reader.ts'
import { regionId } from './settings.ts'
import { reportRegion } from './settings-problems.ts'
import { guessTiming } from './timing.ts'
import { reportWrongArrow } from './timing-problems.ts'

/** Reads the block at the next line, which is no cue: a comment, STYLE, REGION, ATTRIBUTES, or a text without a timing. */
export function readOtherBlock(reader: WebVttReader): void {
  const { lines, at } = reader
  const first = lines[at] ?? ''
  const end = findBlockEnd(reader, at)
  const keyword = keywordOf(first)
  if (keyword) readDefinition(reader, keyword, lines.slice(at + 1, end).join('\n'))
  const block = keyword ?? (isComment(first) ? 'comment' : null)
  if (block) {
    reader.reported = Boolean(lines[end])
    if (reader.reported) reportArrowInBlock(reader, { at: end, block })
    reader.above = block
  } else {
    readStrayBlock(reader, end)
  }
  reader.at = end
}

function readDefinition(reader: WebVttReader, keyword: Keyword, settings: string): void {
  const { at, timings, report } = reader
  if (timings > 0) {
    const message = `This ${keyword} block stands below the first cue, where players ignore it.`
    const hint = 'Move it above the first cue.'
    report('vtt/late-block', { line: at + 1, column: 1, message, hint })
    return
  }
  if (keyword === 'ATTRIBUTES') return
  reader.definitions.push({ keyword, text: settings })
  if (keyword === 'REGION') {
    reportRegion(reader, settings)
    const id = regionId(settings)
    if (id) reader.regionIds.add(id)
  }
}

/** Reads a text without a timing, from the next line up to the index `end`. */
function readStrayBlock(reader: WebVttReader, end: number): void {
  const { lines, at, report, above } = reader
  const line = at + 1
  const block = lines.slice(at, end)
  const [first = ''] = block
  for (const [index, written] of block.slice(0, 2).entries()) {
    const meant = guessTiming(written)
    if (!meant) continue
    reportWrongArrow({ written, line: line + index }, meant, report)
    reader.timings++
    reader.above = 'cue'
    return
  }
  if (block.every((written) => written.trim() === '')) {
    const message = 'This line looks blank but holds white space.'
    report('vtt/blank-line', { line, column: 1, message, hint: `Empty line ${line}.` })
    return
  }
  reader.above = 'stray'
  if (above === 'stray') return
  const isNumber = /^\d+$/.test(first) && block.length === 1
  const [why, hint] = explainStray({ above, line, first, cut: Boolean(lines[end]), isNumber })
  const message = `${quote(first)} belongs to no cue, so players drop it${why}.`
  report('vtt/stray-text', { line, column: 1, message, hint })
}

/** The likely reason for a text without a timing, and the remedy. */
function explainStray(stray: {
  readonly above: WebVttReader['above']
  readonly line: number
  readonly first: string
  /** Whether a line with an arrow ends it. */
  readonly cut: boolean
  readonly isNumber: boolean
}): readonly [why: string, hint: string] {
  const { above, line, first } = stray
  if (/^NOTE\b/i.test(first)) return ['', 'Begin a comment with NOTE, then a space.']
  if (/^(?:STYLE|REGION|ATTRIBUTES)\b/i.test(first)) {
    return ['', `Write ${/^\w+/.exec(first)?.[0].toUpperCase()} alone on its line.`]
  }
  if (stray.cut) return [': an identifier is a single line', 'Put a blank line above the timing.']
  if (stray.isNumber) return ['', `Remove the blank line below line ${line}, or the number.`]
  const hint = `Remove the blank line above line ${line}`
  switch (above) {
    case 'cue':
      return [': a blank line ends a text', `${hint}, or write a timing line.`]
    case 'comment':
      return [': a blank line ends a comment', `${hint}, or write NOTE there again.`]
    case 'STYLE':
      return [': a blank line ends a style sheet', `${hint}.`]
    case 'REGION':
      return [': a blank line ends a region', `${hint}.`]
    default:
      return ['', 'Write a timing line above it, or NOTE in front of it.']
  }
}
