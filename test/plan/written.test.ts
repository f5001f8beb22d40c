import { describe, expect, test } from 'vitest'
import { resultOf, type TrackResult } from '../../src/plan/change.ts'
import type { Comparison } from '../../src/plan/comparison.ts'
import { judgeOffsets, noticeOfLost } from '../../src/plan/written.ts'
import { sampleChange } from '../support/samples.ts'
import { different, later, same, similar } from './comparisons.ts'

/** Tracks that a run wrote, by what was read back of them. */
const written = (...all: readonly Comparison[]): readonly TrackResult[] =>
  all.map((readBack) => resultOf(sampleChange(), 'done', { readBack, verified: true }))

const moved = (ms: number): Comparison => similar({}, { offset: later(ms), isWhole: null })

describe('the times of tracks that were written', () => {
  test.each<[promise: string, all: readonly Comparison[], failed: readonly boolean[]]>([
    ['are those of the files', [same(), same()], [false, false]],
    ['are later in all', [moved(1_000), moved(1_000)], [false, false]],
    ['are later in the only one', [moved(1_000)], [false]],
    ['are later in one of several', [same(), moved(500), same()], [false, true, false]],
    [
      'are otherwise in one where all are later',
      [moved(1_000), moved(1_000), moved(500)],
      [false, false, true],
    ],
    [
      'are cut to frames in all',
      [
        similar({}, { offset: { least: -24, most: -14 } }),
        similar({}, { offset: { least: -21, most: -17 } }),
      ],
      [false, false],
    ],
    ['are unknown where other words are shown', [different, moved(500)], [false, false]],
  ])('%s', (_, all, failed) => {
    const results = judgeOffsets(written(...all))
    expect(results.map(({ outcome }) => outcome === 'failed')).toEqual(failed)
    expect(results.map(({ verified }) => verified === false)).toEqual(failed)
  })

  test('are told where they fail', () => {
    const [, late] = judgeOffsets(written(same(), moved(500), same()))
    expect(late?.error).toBe(
      'The track is ready, but every cue is shown 500 ms later than in the file, and those of other tracks are not. Look at the track in DatoCMS, and tell its support if it stays so.',
    )
  })
})

describe('what DatoCMS does not keep is said once', () => {
  const kept = (lost: Parameters<typeof sampleChange>[0]): TrackResult =>
    resultOf(sampleChange({ kind: 'keep', ...lost }), null)

  test.each<[what: string, results: readonly TrackResult[], notice: string | null]>([
    ['nothing', written(same(), same()), null],
    ['other words', written(different), null],
    [
      'a kind in one track',
      written(similar({ italics: 'absent' })),
      'DatoCMS does not hand back italics as the files have them: 1 track that has the same words at the same times counts as equal.',
    ],
    [
      'kinds in several, written and kept',
      [...written(similar({ italics: 'absent' })), kept({ lost: ['voice'] })],
      'DatoCMS does not hand back italics and speakers (`<v>`) as the files have them: 2 tracks that have the same words at the same times count as equal.',
    ],
    [
      'times',
      written(moved(-1_500), moved(-1_500)),
      'DatoCMS shows every cue 1,500 ms earlier than the file.',
    ],
    [
      'a kind, and times',
      written(similar({ italics: 'absent' }, { offset: later(100) })),
      'DatoCMS does not hand back italics as the files have them: 1 track that has the same words at the same times counts as equal. DatoCMS shows every cue 100 ms later than the file.',
    ],
    [
      'a name',
      [resultOf(sampleChange({ name: 'Italiano (Italia)' }), 'done', { listedName: 'Italian' })],
      'DatoCMS lists 1 new track under another name than was asked for, such as “Italiano (Italia)” as “Italian”. To have no name asked for that DatoCMS does not keep, write the listed one into the manifest.',
    ],
  ])('%s', (_, results, notice) => {
    expect(noticeOfLost(results)).toBe(notice)
  })
})
