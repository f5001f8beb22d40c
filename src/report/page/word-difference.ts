import { lazy } from '../../shared/lazy.ts'
/** A stretch of a text; `differs` where the other text has something else in its place. */
export interface Span {
  readonly text: string
  readonly differs: boolean
}

interface Pieces {
  readonly pieces: readonly string[]
  /** Whether each piece stands in both texts, in the same order. */
  readonly shared: boolean[]
}

const segmenter = lazy(() => new Intl.Segmenter(undefined, { granularity: 'word' }))
const wordLike = /[\p{L}\p{N}]/u

/**
 * Marks the words by which two texts differ (longest common subsequence of words). Texts with less than a third
 * of their words in common differ as a whole: single marked words would only puzzle. Meant for single cues, as
 * time and memory grow with the product of the lengths.
 */
export function wordDifference(
  before: string,
  after: string,
): { readonly removed: readonly Span[]; readonly added: readonly Span[] } {
  const old = split(before)
  const now = split(after)
  markShared(old, now)
  const words = Math.max(count(old.pieces), count(now.pieces))
  const common = count(old.pieces.filter((_, index) => old.shared[index]))
  if (common * 3 < words) {
    return { removed: whole(before), added: whole(after) }
  }
  return { removed: spans(old), added: spans(now) }
}

function split(text: string): Pieces {
  const pieces = [...segmenter().segment(text)].map(({ segment }) => segment)
  return { pieces, shared: pieces.map(() => false) }
}

function markShared(old: Pieces, now: Pieces): void {
  const width = now.pieces.length + 1
  const longest = new Uint32Array((old.pieces.length + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = old.pieces.length - 1; row >= 0; row--) {
    for (let column = now.pieces.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        old.pieces[row] === now.pieces[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  let row = 0
  let column = 0
  while (row < old.pieces.length && column < now.pieces.length) {
    if (old.pieces[row] === now.pieces[column]) {
      old.shared[row++] = true
      now.shared[column++] = true
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
}

function whole(text: string): readonly Span[] {
  return text === '' ? [] : [{ text, differs: true }]
}

function count(pieces: readonly string[]): number {
  return pieces.filter((piece) => wordLike.test(piece)).length
}

function spans({ pieces, shared }: Pieces): readonly Span[] {
  const merged: { text: string; differs: boolean }[] = []
  pieces.forEach((text, index) => {
    const differs = !shared[index]
    const last = merged.at(-1)
    if (last?.differs === differs) last.text += text
    else merged.push({ text, differs })
  })
  return merged
}
