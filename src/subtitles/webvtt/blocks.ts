import { quote } from '../../shared/words.ts'
import { findArrow, findBlockEnd, leaveBlock, type Reader } from './reader.ts'
import { parseRegion } from './region.ts'
import { checkRegion } from './settings-problems.ts'
import { guessTiming } from './timing.ts'
import { reportWrongArrow } from './timing-problems.ts'

/** Whether a comment block starts at `at`: NOTE, then white space or the end of the line. */
export function isComment(text: string, at: number): boolean {
  if (!text.startsWith('NOTE', at)) return false
  const next = text.charCodeAt(at + 4)
  return next === 0x0a || next === 0x20 || next === 0x09 || at + 4 >= text.length
}

/** Reads the block at the cursor, which is no cue: a comment, STYLE, REGION, ATTRIBUTES, or a text without a timing. */
export function readOtherBlock(reader: Reader, firstEnd: number): void {
  const { text, at } = reader
  const end = findBlockEnd(reader, firstEnd)
  const keyword = /^(STYLE|REGION|ATTRIBUTES)[\t ]*$/.exec(
    text.slice(at, Math.min(firstEnd, at + 40)),
  )?.[1]
  if (isComment(text, at)) {
    endBlock(reader, { end, name: 'comment' })
    reader.above = 'comment'
  } else if (keyword) {
    readDefinition(reader, { keyword, firstEnd, end })
  } else {
    readStray(reader, { firstEnd, end })
  }
}

function readDefinition(
  reader: Reader,
  { keyword, firstEnd, end }: { keyword: string; firstEnd: number; end: number },
): void {
  const { text, line, report } = reader
  if (reader.timings > 0) {
    report('vtt/late-block', {
      line,
      column: 1,
      message: `This ${keyword} block stands below the first cue, where players ignore it.`,
      hint: 'Move it above the first cue.',
    })
  } else if (keyword === 'REGION') {
    const settings = text.slice(firstEnd + 1, end)
    checkRegion(settings, { line, earlier: reader.regionIds }, report)
    if (end > firstEnd) {
      const region = parseRegion(settings)
      reader.regions.push(region)
      reader.regionIds.add(region.id)
    }
  }
  endBlock(reader, { end, name: `${keyword} block` })
  reader.above = keyword === 'STYLE' ? 'style' : keyword === 'REGION' ? 'region' : 'attributes'
}

/** Leaves a block that may not hold an arrow, and tells of the one that ends it, if any. */
function endBlock(reader: Reader, { end, name }: { end: number; name: string }): void {
  leaveBlock(reader, end)
  if (!reader.cut) return
  const { at, line, report } = reader
  report('vtt/arrow', {
    line,
    column: findArrow(reader, at) - at + 1,
    message: `"-->" stands in a ${name}, so players take this line for a timing.`,
    hint: `Insert a blank line above line ${line} if a cue starts here, or else remove the "-->".`,
  })
  reader.told = true
}

function readStray(reader: Reader, { firstEnd, end }: { firstEnd: number; end: number }): void {
  const { text, at, line, report, above } = reader
  leaveBlock(reader, end)
  const start = text.slice(at, Math.min(end, at + 400))
  const [first = '', second = ''] = start.split('\n', 2)
  for (const [index, content] of [first, second].entries()) {
    const meant = guessTiming(content)
    if (!meant) continue
    reportWrongArrow(report, { content, line: line + index, meant })
    reader.timings++
    reader.above = 'cue'
    return
  }
  if (start.trim() === '' && text.slice(at, end).trim() === '') {
    report('vtt/blank-line', {
      line,
      column: 1,
      message: 'This line looks blank but holds white space.',
      hint: `Empty line ${line}.`,
    })
    return
  }
  reader.above = 'stray'
  if (above === 'stray') return
  const isIdentifier = /^\d+$/.test(first) && end === firstEnd
  const [why, hint] = explainStray({ above, line, first, cut: reader.cut, isIdentifier })
  report('vtt/stray-text', {
    line,
    column: 1,
    message: `${quote(first)} belongs to no cue, so players drop it${why}.`,
    hint,
  })
}

/** The likely reason for a text without a timing, and the remedy. */
function explainStray(stray: {
  above: Reader['above']
  line: number
  first: string
  cut: boolean
  isIdentifier: boolean
}): readonly [why: string, hint: string] {
  const { above, line, first } = stray
  if (/^NOTE\b/i.test(first)) return ['', 'Begin a comment with NOTE, then a space.']
  if (/^(?:STYLE|REGION|ATTRIBUTES)\b/i.test(first)) {
    return ['', `Write ${/^\w+/.exec(first)?.[0].toUpperCase()} alone on its line.`]
  }
  if (/^WEBVTT(?!\S)/.test(first)) return [': the header stands twice', `Remove line ${line}.`]
  if (stray.cut) return [': an identifier is a single line', 'Put a blank line above the timing.']
  if (stray.isIdentifier) return ['', `Remove the blank line below line ${line}, or the number.`]
  const hint = `Remove the blank line above line ${line}`
  switch (above) {
    case 'cue':
      return [': a blank line ends a text', `${hint}, or write a timing line.`]
    case 'comment':
      return [': a blank line ends a comment', `${hint}, or write NOTE there again.`]
    case 'style':
      return [': a blank line ends a style sheet', `${hint}.`]
    case 'region':
      return [': a blank line ends a region', `${hint}.`]
    default:
      return ['', 'Write a timing line above it, or NOTE in front of it.']
  }
}
