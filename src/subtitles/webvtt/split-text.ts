import type { Edit } from '../../shared/problem.ts'
import { quote } from '../../shared/words.ts'
import { removeLines } from '../remedy.ts'
import { guessTiming } from './meant-timing.ts'
import { isComment, keywordOf, looksBlank, type WebVttReader } from './reader.ts'

/** More than a style sheet has, so that a search takes no time. */
const MAX_DEFINITION_PARTS = 100

/** As many parts may a text have that blank lines split: more of them are no text of one cue. */
const MAX_PARTS = 3

/** What belongs to a block above it. Indices of lines. */
interface Split {
  /** The first line that is not blank. */
  readonly first: number
  /** The line behind the last. */
  readonly end: number
}

/** The lines below the blank line at an index that belong to a text above, which blank lines split. */
export function findSplitText({ lines }: WebVttReader, from: number): Split | null {
  let [first, end] = [-1, from]
  for (let parts = 0; ; parts++) {
    const next = skipBlankLines(lines, end)
    if (next >= lines.length || isOwnBlock(lines, next)) break
    const last = findEnd(lines, next)
    if (parts === MAX_PARTS || !isPlain(lines, { from: next, to: last })) return null
    if (first < 0) first = next
    end = last
  }
  return first < 0 ? null : { first, end }
}

/** The lines below the blank line at an index that belong to a definition above: more of a style sheet or region. */
export function findSplitDefinition(
  { lines, at }: WebVttReader,
  from: number,
  keyword: 'STYLE' | 'REGION',
): Split | null {
  let [first, end] = [-1, from]
  let open = countOpen(lines.slice(at + 1, end).join('\n'))
  for (let parts = 0; parts < MAX_DEFINITION_PARTS; parts++) {
    const next = skipBlankLines(lines, end)
    if (next >= lines.length || isOwnBlock(lines, next)) break
    const last = findEnd(lines, next)
    if (lines[last]?.includes('-->')) return null
    const part = lines.slice(next, last).join('\n')
    const belongs = keyword === 'STYLE' ? open > 0 || /^[^{}]*\{/.test(part) : hasSettings(part)
    if (!belongs) return null
    open += countOpen(part)
    if (first < 0) first = next
    end = last
  }
  return first < 0 ? null : { first, end }
}

/** How many more braces a part of a style sheet opens than it closes. */
function countOpen(part: string): number {
  return count(part, '{') - count(part, '}')
}

/** Whether a text is nothing but settings of a region, one at least. */
function hasSettings(part: string): boolean {
  const words = part.trim().split(/\s+/)
  return words.every((word) => /^[a-z]+:\S/.test(word))
}

/** Reports lines that blank lines split from a block. */
export function reportSplit(
  { lines, report }: WebVttReader,
  { from, first, end, above }: Split & { from: number; above: 'cue' | 'STYLE' | 'REGION' },
): void {
  const removed: Edit[] = []
  for (let index = from; index < end; ) {
    const next = skipBlankLines(lines, index)
    if (next > index) removed.push(removeLines(lines, index, next))
    index = next + 1
  }
  const what = { cue: 'a text', STYLE: 'a style sheet', REGION: 'a region' }[above]
  const message = `${quote(lines[first] ?? '')} belongs to no cue, so players drop it: a blank line ends ${what}.`
  const place = { line: first + 1, column: 1 }
  report('vtt/stray-text', { ...place, message, remedy: { kind: 'edits', edits: removed } })
}

/** The index of the next line, from an index on, that does not look blank. */
export function skipBlankLines(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] === '' || looksBlank(lines[at] ?? ''))) at++
  return at
}

/** Whether the block at an index needs nothing above it: a cue, a comment, a definition, the number of a cue. */
export function isOwnBlock(lines: readonly string[], at: number): boolean {
  const [first = '', second = ''] = [lines[at], lines[at + 1]]
  if (first.includes('-->') || second.includes('-->')) return true
  if (isComment(first) || /^(?:NOTE|STYLE|REGION|ATTRIBUTES|WEBVTT)\b/.test(first)) return true
  if (keywordOf(first) || guessTiming(first) || guessTiming(second)) return true
  return isNumberOfCue(lines, at)
}

/** Whether a number stands at an index, below it blank lines, and then a timing line. */
export function isNumberOfCue(lines: readonly string[], at: number): boolean {
  if (!/^\d+$/.test(lines[at] ?? '') || lines[at + 1]?.trim() !== '') return false
  const timing = lines[skipBlankLines(lines, at + 1)] ?? ''
  return guessTiming(timing) !== null
}

/** The index of the line that ends a block: an empty one, or one with an arrow. */
function findEnd(lines: readonly string[], at: number): number {
  let end = at + 1
  while (lines[end] && !lines[end]?.includes('-->')) end++
  return end
}

/** Whether lines may be part of a text: no number, no dash of a list of cues, and no timing right below. */
function isPlain(lines: readonly string[], { from, to }: { from: number; to: number }): boolean {
  return !lines[to] && !/^\s*\d+\s*$/.test(lines[from] ?? '')
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
