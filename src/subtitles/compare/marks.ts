import { gapsOf, type Mark } from './cue-writer.ts'
import type { Kind } from './kinds.ts'
import { isNear } from './pair.ts'
import type { ShownCue } from './shown-cue.ts'

/** Where one cue of a group ends and the next begins, in its letters. */
export function edgesOf(cues: readonly ShownCue[]): readonly number[] {
  let at = 0
  return cues.map(({ letters }) => {
    at += letters.length
    return at
  })
}

/**
 * The marks of a group by kind, as if it were one cue: like neighbours are one.
 *
 * @param edges places without a blank or a line break: a cue may end there.
 */
export function marksOf(
  cues: readonly ShownCue[],
  edges: ReadonlySet<number>,
): ReadonlyMap<Kind, readonly Mark[]> {
  const byKind = new Map<Kind, Mark[]>()
  let offset = 0
  for (const cue of cues) {
    for (const mark of [...cue.marks, ...gapsOf(cue)]) {
      const { kind } = mark
      const moved = { ...mark, from: mark.from + offset, to: mark.to + offset }
      if ((kind === 'blanks' || kind === 'breaks') && edges.has(moved.from)) continue
      const list = byKind.get(kind) ?? []
      byKind.set(kind, list)
      list.push(moved)
    }
    offset += cue.letters.length
  }
  return new Map([...byKind].map(([kind, marks]) => [kind, joinMarks(marks)]))
}

function joinMarks(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = []
  for (const mark of marks.toSorted(byValue)) {
    const last = joined.at(-1)
    const isSpan = last && last.to > last.from && mark.to > mark.from
    if (isSpan && last.value === mark.value && mark.from <= last.to) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, mark.to) }
    } else joined.push(mark)
  }
  return joined
}

/** Which of two tags is the outer one makes no difference. Marks of no length stay in the order of the text. */
function byValue(a: Mark, b: Mark): number {
  const isSpan = a.to > a.from && b.to > b.from
  const order = isSpan && a.value !== b.value ? (a.value < b.value ? -1 : 1) : 0
  return order || a.from - b.from || a.to - b.to
}

export function isSameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, at) => {
      const other = b[at]
      return other?.from === mark.from && other.to === mark.to && isSameValue(mark, other)
    })
  )
}

/** Whether two values are the same but for what rounding does to a time or a percentage. */
function isSameValue({ kind, value }: Mark, other: Mark): boolean {
  if (value === other.value) return true
  if (kind === 'timestamps') return isNear(Number(value), Number(other.value))
  const words = (text: string) => text.replace(percentages, '%')
  const numbers = (text: string) => (text.match(percentages) ?? []).map(Number.parseFloat)
  const theirs = numbers(other.value)
  return (
    words(value) === words(other.value) &&
    numbers(value).every((number, at) => Math.abs(number - (theirs[at] ?? 0)) < 1)
  )
}

const percentages = /\d+(?:\.\d+)?%/g
