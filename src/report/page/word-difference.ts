import { type ArrayChange, diffArrays } from 'diff'
import { lazy } from '../../shared/lazy.ts'

/** A stretch of a text; `differs` where the other text has something else in its place. */
export interface Span {
  readonly text: string
  readonly differs: boolean
}

const segmenter = lazy(() => new Intl.Segmenter(undefined, { granularity: 'word' }))
const wordLike = /[\p{L}\p{N}]/u

/** Words and gaps that may be taken out or put in: more than a readable cue has. Time grows with the square. */
const mostEdits = 200

/**
 * Marks the words by which two texts differ (longest common subsequence of words). Texts with less than a third
 * of their words in common differ as a whole: single marked words would only puzzle. So do texts that differ in
 * more than `mostEdits`.
 */
export function wordDifference(
  before: string,
  after: string,
): { readonly removed: readonly Span[]; readonly added: readonly Span[] } {
  const old = split(before)
  const now = split(after)
  const changes = diffArrays(old, now, { maxEditLength: mostEdits })
  const common = changes?.flatMap(({ added, removed, value }) => (added || removed ? [] : value))
  const words = Math.max(count(old), count(now))
  if (!changes || !common || count(common) * 3 < words) {
    return { removed: whole(before), added: whole(after) }
  }
  return {
    removed: spans(changes.filter(({ added }) => !added)),
    added: spans(changes.filter(({ removed }) => !removed)),
  }
}

function split(text: string): string[] {
  return [...segmenter().segment(text)].map(({ segment }) => segment)
}

function count(pieces: readonly string[]): number {
  return pieces.filter((piece) => wordLike.test(piece)).length
}

function whole(text: string): readonly Span[] {
  return text === '' ? [] : [{ text, differs: true }]
}

function spans(changes: readonly ArrayChange<string>[]): readonly Span[] {
  const merged: { text: string; differs: boolean }[] = []
  for (const { value, added, removed } of changes) {
    const text = value.join('')
    const differs = added || removed
    const last = merged.at(-1)
    if (last?.differs === differs) last.text += text
    else merged.push({ text, differs })
  }
  return merged
}
