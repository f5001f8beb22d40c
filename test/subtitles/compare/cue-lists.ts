import fc from 'fast-check'
import type { Cue } from '../../../src/subtitles/cue.ts'

/** A cue without anything that a test does not speak of. */
export function cueOf(start: number, end: number, text: string, line = 0): Cue {
  return { id: '', start, end, settings: '', text, line, textLine: line + 1 }
}

/** `1000 2000 Hello` is a cue, a line each; `/` breaks a text, but in a tag. */
export function cuesOf(...cues: readonly string[]): readonly Cue[] {
  return cues.map((cue, index) => {
    const [start, end, ...words] = cue.split(' ')
    return cueOf(
      Number(start),
      Number(end),
      words.join(' ').replace(/(?<!<)\//g, '\n'),
      index * 4 + 1,
    )
  })
}

const words = fc.constantFrom('so', 'Anna', 'water', 'é', '字', '5', '-', '–', '…', 'ﬁ', '👩‍👧')

/** What a viewer reads, as a tree that both formats can say. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly tag: 'b' | 'i' | 'u'; readonly pieces: readonly Piece[] }

const textPiece: fc.Arbitrary<Piece> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: words },
      { weight: 1, arbitrary: fc.constantFrom('<', '>', '&', '-->', '<3', 'R&D', 'a<x') },
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((list) => ({ kind: 'text', text: list.join(' ') }))

const breakPiece: fc.Arbitrary<Piece> = fc.constantFrom(
  { kind: 'text', text: '\n' },
  { kind: 'text', text: ' ' },
)

const pieces = fc.letrec<{ piece: Piece; list: readonly Piece[] }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: textPiece },
    { weight: 3, arbitrary: breakPiece },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('tag' as const),
        tag: fc.constantFrom('b' as const, 'i' as const, 'u' as const),
        pieces: tie('list'),
      }),
    },
  ),
  list: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }),
})).list

export interface SeenCue {
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
}

/** Cues as a viewer sees them, in the order of time. */
export const seenCues: fc.Arbitrary<readonly SeenCue[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 4000 }),
      duration: fc.integer({ min: 10, max: 4000 }),
      pieces,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => {
    let at = 0
    return list.map(({ gap, duration, pieces }) => {
      at += gap + 10
      return { start: at, end: at + duration, pieces }
    })
  })

/** The text as one writes it, with `say` for what is no markup. Without blank lines that would end it. */
export function write(pieces: readonly Piece[], say: (text: string) => string): string {
  const written = pieces
    .map((piece) =>
      piece.kind === 'text'
        ? say(piece.text)
        : `<${piece.tag}>${write(piece.pieces, say)}</${piece.tag}>`,
    )
    .join('')
  return written
    .replace(/\n\s*\n/g, '\n')
    .replace(/\n\s*\n/g, '\n')
    .replace(/^\s*\n|\n\s*$/g, '')
}

export function escapeVtt(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
