import type { Comparison, Look, Similar } from '../../src/plan/comparison.ts'
import type { Kind, Relation } from '../../src/subtitles/compare/kinds.ts'
import { TOLERANCE } from '../../src/subtitles/compare/pair.ts'

/** The offset of a text whose cues are all so many milliseconds later than those of its file. */
export function later(ms: number) {
  return { least: ms - TOLERANCE, most: ms + TOLERANCE }
}

/** A track that shows all that its file has. */
export function same(...kinds: readonly Kind[]): Comparison {
  return { kind: 'same', kinds, offset: later(0) }
}

/** A track of a file with one version that shows some kinds otherwise, each in one cue. */
export function similar(
  looks: Readonly<Partial<Record<Kind, Relation>>>,
  known: Partial<Omit<Similar, 'kind' | 'looks'>> = {},
): Similar {
  return {
    kind: 'similar',
    looks: new Map(
      Object.entries(looks).map(([kind, relation]) => [kind as Kind, lookOf(relation)]),
    ),
    shared: [],
    offset: later(0),
    doubtful: new Set(),
    isWhole: true,
    drift: null,
    ...known,
  }
}

function lookOf(relation: Relation): Look {
  const cue = { start: 1_000, end: 3_000, text: 'Ciao' }
  const cues = [{ kind: 'changed' as const, line: 3, before: cue, after: cue }]
  return { relation, difference: { added: 0, changed: 1, removed: 0, shift: null, cues } }
}

/** A track with other words than its file. */
export const different: Extract<Comparison, { kind: 'different' }> = {
  kind: 'different',
  difference: { added: 0, changed: 2, removed: 1, shift: null, cues: [] },
  drift: null,
}
