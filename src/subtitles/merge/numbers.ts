import type { Definition } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { mayNameCues } from '../webvtt/cue-problems.ts'
import type { CueLines, Line } from './source.ts'

/** How the cues of a file are numbered. */
export type Numbering =
  | { readonly kind: 'none' }
  /** One after the other, from the first. */
  | { readonly kind: 'in-order'; readonly first: number }
  /** In no order, or named by a style sheet. */
  | { readonly kind: 'free'; readonly highest: number }

/** A number that is all of an identifier. */
const NUMBER = /^\d{1,9}$/

/** How the cues of a file are numbered. */
export function numberingOf(
  cues: readonly CueLines[],
  {
    format,
    definitions,
  }: { readonly format: SubtitleFormat; readonly definitions: readonly Definition[] },
): Numbering {
  const ids = cues.map(({ cue }) => cue.id)
  const numbers = ids.filter((id) => NUMBER.test(id)).map(Number)
  const isNumbered = format === 'srt' ? numbers.length > 0 : numbers.length === ids.length
  const [first] = numbers
  if (!isNumbered || first === undefined) return { kind: 'none' }
  const isNamed = mayNameCues(definitions)
  if (!isNamed && ids.every((id, at) => id === String(first + at)))
    return { kind: 'in-order', first }
  return { kind: 'free', highest: numbers.reduce((most, number) => Math.max(most, number), 0) }
}

/** The cues of a file after cues came and went, numbered as they were; cues that came have no line of the file. */
export function numberCues(
  cues: readonly CueLines[],
  numbering: Numbering,
  lineEnd: string,
): readonly CueLines[] {
  if (numbering.kind === 'none') return cues
  let next = numbering.kind === 'free' ? numbering.highest : numbering.first - 1
  return cues.map((lines) => {
    const isNew = lines.cue.line === 0
    if (numbering.kind === 'free' && !isNew) return lines
    next += 1
    if (!isNew && Number(lines.cue.id) === next) return lines
    const [own, ...rest] = lines.head
    const number: Line = { text: String(next), end: own?.end ?? lineEnd }
    return { ...lines, head: [number, ...rest] }
  })
}
