import { describe, expect, test } from 'vitest'
import { describeMove, isUsual, mayBeUsual, noteOfOffset, shiftOf } from '../../src/plan/offset.ts'
import { later } from './comparisons.ts'

/** A text whose times are out by these milliseconds, each by another span between them. */
const between = (first: number, last: number) => ({ least: last - 21, most: first + 21 })

describe('what is usual', () => {
  test.each<
    [usual: number | null, span: ReturnType<typeof later>, isKnown: boolean, mayBe: boolean]
  >([
    [0, later(0), true, true],
    [0, later(21), true, true],
    [0, later(22), false, false],
    [0, later(40), false, false],
    [0, between(-39, -1), false, true],
    [0, between(0, 40), false, true],
    [0, between(480, 500), false, false],
    [-20, between(-39, -1), true, true],
    [-20, later(0), true, true],
    [1_000, later(979), true, true],
    [1_000, later(0), false, false],
    [1_000, between(960, 1_000), false, true],
    [null, later(500), false, true],
    [null, later(0), false, true],
  ])('of %o: a text later by %o', (usual, span, isKnown, mayBe) => {
    expect(isUsual(usual, span)).toBe(isKnown)
    expect(mayBeUsual(usual, span)).toBe(mayBe)
  })
})

test.each([
  [0, later(-500), 500, 'every cue 500 ms later'],
  [0, later(40), -40, 'every cue 40 ms earlier'],
  [null, later(40), -40, 'every cue 40 ms earlier'],
  [1_000, later(1_500), -500, 'every cue 500 ms earlier'],
  [1_000, later(0), 1_000, 'every cue 1000 ms later'],
  [0, between(0, 40), null, 'cues up to 40 ms earlier'],
  [0, between(-40, 10), null, 'cues up to 40 ms later'],
  [1_000, between(960, 1_000), null, 'cues up to 40 ms later'],
])(
  'where %o is usual, and a track is later by %o, its file is shifted by %o: %s',
  (usual, span, shift, words) => {
    expect(shiftOf(usual, span)).toBe(shift)
    expect(describeMove(usual, span)).toBe(words)
  },
)

test.each([
  [1_000, later(1_000), ', but with every cue 1000 ms later, as in other tracks'],
  [-20, between(-39, -1), ', but with cues up to 39 ms earlier, as in other tracks'],
  [
    null,
    later(500),
    ', but with every cue 500 ms later: whether this DatoCMS moves them cannot be told, and `force` sends the file again',
  ],
  [
    0,
    between(0, 40),
    ', but with cues up to 40 ms later: whether this DatoCMS moves them cannot be told, and `force` sends the file again',
  ],
])('where %o is usual, of a track that is later by %o is noted: %s', (usual, span, note) => {
  expect(noteOfOffset(usual, span)).toBe(note)
})
