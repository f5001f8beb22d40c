import type { Edit, Remedy } from '../../shared/problem.ts'
import { quote } from '../../shared/words.ts'
import { edits, insertAbove, removeLines } from '../remedy.ts'
import { isShownWhole } from './hidden-text.ts'
import { reportNumber } from './numbers.ts'
import { plainLine } from './plain-line.ts'
import { type Index, isBlank, readIndex, readOddIndex, type SrtReader } from './reader.ts'

/** A time beside an arrow, as in a timing line that cannot be read. */
const LIKE_TIMES = /(?<=\d[:.,]\d[\d\s.,:]*)-->|-->[\s-]*\d+[:.,]\d|\bnan\b/i

/** Blank lines stand between the number and the timing line of a cue, which is the next line. */
export function reportParted({ lines, at, report }: SrtReader, index: Index): void {
  const message = 'A blank line stands between the number and the timing line of a cue.'
  const remedy = edits(removeLines(lines, index.line, at))
  report('srt/blank-line', { line: index.line + 1, column: 1, message, remedy })
}

/** A number that no timing line followed; false where there is none. */
export function reportPending(reader: SrtReader): boolean {
  const { pending } = reader
  reader.pending = null
  if (!pending) return false
  if (isNextNumber(reader, pending.value)) reportMissingTiming(reader, pending)
  else reportStrayText(reader, String(pending.value), { line: pending.line, remedy: null })
  return true
}

/** Whether a number without timing is sure to be that of a cue: the one that comes next. */
export function isNextNumber({ expected, position }: SrtReader, value: number): boolean {
  return value >= 0 && (value === expected || value === position)
}

export function reportMissingTiming(reader: SrtReader, index: Index): void {
  const { value, line } = index
  reportNumber(reader, index)
  reader.expected = value + 1
  reader.position += 1
  reader.textEnd = -1
  reader.isPlain = false
  const message = `Cue ${value} has no timing line, so players do not show it.`
  reader.report('srt/missing-timing', { line, column: 1, message })
}

export function reportStrayText(
  reader: SrtReader,
  written: string,
  { line, remedy }: { readonly line: number; readonly remedy: Remedy | null },
): void {
  reader.emptyCue = null
  reader.isPlain = false
  if (!remedy) reader.textEnd = -1
  const message = `${quote(written.trim())} belongs to no cue, so players do not show it.`
  const place = { line, column: 1 }
  reader.report('srt/text-outside-cue', { ...place, message, ...(remedy ? { remedy } : {}) })
}

/**
 * What joins a text that belongs to no cue to the one above it; null where it is not sure to be the rest of that.
 *
 * @param first 0-based index of its first line; the reader stands below its last.
 */
export function joinToTextAbove(reader: SrtReader, first: number): Remedy | null {
  const { lines, textEnd, at } = reader
  const [own = '', next] = [lines[first], lines[at]]
  const above = reader.cues.at(-1) ?? null
  const isSure =
    textEnd >= 0 &&
    readIndex(own) < 0 &&
    readOddIndex(own) < 0 &&
    (above === reader.whole || isShownWhole(above?.text ?? '')) &&
    isShownWhole(lines.slice(first, at).join('\n'))
  if (!isSure) return null
  reader.whole = above
  const joined = removeLines(lines, textEnd, first)
  if (next === undefined || next === '') return edits(joined)
  return edits(joined, isBlank(next) ? clearLine(lines, at) : partFromText(reader))
}

/** The next line is the first of a cue, below a text: what parts them, with the number if that is missing. */
function partFromText(reader: SrtReader): Edit {
  const { lines, at, position } = reader
  const own = lines[at] ?? ''
  reader.joined = readIndex(own) < 0 && readOddIndex(own) < 0 && plainLine(own).number === null
  return insertAbove(at + 1, reader.joined ? `\n${position}` : '')
}

/** The next line is the first of a cue, below a text. */
export function reportNoBlankLine(reader: SrtReader): void {
  const message =
    'No blank line stands above this cue, so players show it as text of the cue before.'
  const place = { line: reader.at + 1, column: 1 }
  reader.report('srt/missing-blank-line', {
    ...place,
    message,
    remedy: edits(partFromText(reader)),
  })
}

/** The next line is the first of a cue, below a line of spaces. */
export function reportSpacedLine({ lines, at, report }: SrtReader): void {
  const message = 'The line above a cue has spaces, so some players take the cue for text.'
  const remedy = edits(clearLine(lines, at - 1))
  report('srt/blank-line', { line: at, column: 1, message, remedy })
}

/** Lines of a text, by their 0-based indices, have nothing but spaces. */
export function reportSpacedLinesInText(
  { lines, report }: SrtReader,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const message =
    'A line of spaces stands within a text, where ffmpeg and other players end the text and drop the rest.'
  const remedy = edits(removeLines(lines, from, to))
  report('srt/blank-line', { line: from + 1, column: 1, message, remedy })
}

/** The next line is one of a text that has an arrow. */
export function reportArrowInText({ at, report }: SrtReader, written: string): void {
  const place = { line: at + 1, column: written.indexOf('-->') + 1 }
  const message =
    '"-->" stands in the text, which ends the text once the file is converted to WebVTT.'
  if (LIKE_TIMES.test(written)) {
    report('srt/arrow-in-text', { ...place, message })
    return
  }
  const arrows = written.slice(place.column - 1, written.lastIndexOf('-->') + 3)
  const remedy = edits({ ...place, was: arrows, text: arrows.replaceAll('-->', '→') })
  report('srt/arrow-in-text', { ...place, message, remedy })
}

/** The cue before has no text, and none follows that might be meant for it. */
export function reportEmptyCue(reader: SrtReader): void {
  const cue = reader.emptyCue
  reader.emptyCue = null
  if (!cue) return
  const message = 'The cue has no text.'
  reader.report('cue/empty', { line: cue.line, column: 1, message, hint: 'Write its text.' })
}

/** Takes the spaces away that are all that a line holds. */
function clearLine(lines: readonly string[], index: number): Edit {
  return { line: index + 1, column: 1, was: lines[index] ?? '', text: '' }
}
