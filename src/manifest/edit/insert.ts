import { blockLines, type Entry, type FlowStyle } from './entry.ts'
import { behindComment, behindComments, columnOf, endOfLine, indentationOf } from './lines.ts'
import type { MapEntry, SourceEntry, SourceMap } from './source.ts'

/** A text that is inserted at an offset, in UTF-16 code units. */
export interface Piece {
  readonly at: number
  readonly text: string
}

/** A manifest that is added to, and how its neighbours are written. */
export interface Style {
  readonly text: string
  /** `\n` or `\r\n`. */
  readonly lineEnd: string
  /** Spaces by which block maps are indented. */
  readonly step: number
  readonly flow: FlowStyle
}

/** The text with its pieces; of those at one place the first comes first. */
export function insertPieces(text: string, pieces: readonly Piece[]): string {
  let from = 0
  const parts = pieces
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, text: piece }) => {
      const before = text.slice(from, at)
      from = at
      return before + piece
    })
  return parts.join('') + text.slice(from)
}

/** Adds entries to the map of `owner`, behind its last one. */
export function addEntries(
  owner: MapEntry,
  entries: readonly Entry[],
  style: Style,
): readonly Piece[] {
  const last = owner.value.entries.at(-1)
  if (entries.length === 0) return []
  if (!last) return [fillBraces(owner, entries, style)]
  return owner.value.isFlow
    ? addWithinBraces(owner.value, { last, entries, style })
    : [addLines(last, entries, style)]
}

/** Makes a map of the upload id of a video: what is there becomes its `id`, and an entry follows. */
export function wrapId(
  { video, isFlow }: { readonly video: SourceEntry; readonly isFlow: boolean },
  entry: Entry,
  style: Style,
): readonly Piece[] {
  const { start, end } = video.value
  const { text, flow, lineEnd, step } = style
  if (isFlow) {
    const { inner, before, behind } = spacesWithin(video, style)
    return [
      { at: start, text: `{${before}${flow.id}` },
      { at: end, text: `,${before}${flow.write(entry, inner)}${behind}}` },
    ]
  }
  // A value in a line of its own stands as far in as the keys of a map would.
  const column = video.isInOneLine ? columnOf(video.start, text) + step : columnOf(start, text)
  const id = video.isInOneLine
    ? { at: video.colon + 1, text: `${lineEnd}${' '.repeat(column)}id:` }
    : { at: start, text: 'id: ' }
  return [id, { at: endOfLine(end, text), text: linesOf([entry], column, style) }]
}

function addWithinBraces(
  map: SourceMap,
  added: { readonly last: SourceEntry; readonly entries: readonly Entry[]; readonly style: Style },
): readonly Piece[] {
  const { last, entries, style } = added
  const { text, flow, lineEnd } = style
  const indent = indentationOf(last.start, text)
  const gap = indent === null ? flow.gap : lineEnd + indent
  const piece = entries.map((entry) => gap + flow.write(entry, indent)).join(',')
  const end = map.comma === null ? last.value.end : map.comma + 1
  const at = indent === null ? end : behindComment(end, text)
  if (map.comma !== null) return [{ at, text: `${piece},` }]
  return [
    { at: end, text: ',' },
    { at, text: piece },
  ]
}

function fillBraces(owner: MapEntry, entries: readonly Entry[], style: Style): Piece {
  const { text, flow } = style
  const at = owner.value.start + 1
  const { inner, before, behind } = spacesWithin(owner, style)
  const piece = entries.map((entry) => before + flow.write(entry, inner)).join(',')
  const hasSpace = inner === null ? /\s/y : /[ \t]*\r?\n/y
  hasSpace.lastIndex = at
  return { at, text: hasSpace.test(text) ? piece : piece + behind }
}

/** What stands before each entry of a map that is written within braces, and behind the last one. */
function spacesWithin(
  owner: SourceEntry,
  { text, flow, lineEnd }: Style,
): { readonly inner: string | null; readonly before: string; readonly behind: string } {
  const outer = flow.step === null ? null : indentationOf(owner.start, text)
  if (outer === null) return { inner: null, before: flow.gap, behind: flow.gap }
  const inner = outer + flow.step
  return { inner, before: lineEnd + inner, behind: lineEnd + outer }
}

function addLines(last: SourceEntry, entries: readonly Entry[], style: Style): Piece {
  const { text } = style
  const column = columnOf(last.start, text)
  const at = behindComments(endOfLine(last.value.end, text), column, text)
  return { at, text: linesOf(entries, column, style) }
}

/** Puts the first entries below a key without a value, and below the comments that stand there. */
export function addBelow(owner: SourceEntry, entries: readonly Entry[], style: Style): Piece {
  const { text, step } = style
  const column = columnOf(owner.start, text) + step
  const at = behindComments(endOfLine(owner.colon, text), column, text)
  return { at, text: linesOf(entries, column, style) }
}

function linesOf(entries: readonly Entry[], column: number, { step, lineEnd }: Style): string {
  const gap = lineEnd + ' '.repeat(column)
  return blockLines(entries, step)
    .map((line) => gap + line)
    .join('')
}
