import { describe, expect, it } from 'vitest'
import type { TrackResult } from '../../../src/plan/change.ts'
import { headline } from '../../../src/report/words/headline.ts'
import { count, duration, series } from '../../../src/shared/words.ts'
import { change, problem, result, run, video } from '../samples.ts'

function times(number: number, of: TrackResult): readonly TrackResult[] {
  return Array.from({ length: number }, () => of)
}

const create = change('create')
const replace = change('replace')
const kept = result(change('keep'))
const track = {
  id: 'track-1',
  uploadId: '1000',
  name: 'English',
  language: 'en',
  closedCaptions: false,
  status: 'ready',
  error: null,
} as const

describe('headline', () => {
  it('says what a plan would do, and what is wrong', () => {
    expect(
      headline(
        run({
          results: [...times(2, result(create)), result(replace), ...times(12, kept)],
          problems: [problem('a.vtt'), problem('a.vtt')],
        }),
      ),
    ).toBe('Will create 2 tracks, replace 1 and leave 12 alone; 1 file has an error')
  })

  it('says the same of an apply in the past', () => {
    const results = [
      ...times(2, result(create, 'done')),
      result(replace, 'done'),
      ...times(12, kept),
    ]
    expect(headline(run({ mode: 'apply', results }))).toBe(
      'Created 2 tracks, replaced 1 and left 12 alone',
    )
  })

  it.each([
    {
      of: 'a plan without changes',
      parts: { results: times(3, kept) },
      words: 'Will change nothing and leave 3 tracks alone',
    },
    {
      of: 'an apply without changes',
      parts: { mode: 'apply', results: times(3, kept) },
      words: 'Changed nothing and left 3 tracks alone',
    },
    {
      of: 'failures and a cancelled run',
      parts: {
        mode: 'apply',
        results: [
          result(create, 'failed'),
          result(replace, 'restored'),
          ...times(1200, result(create, 'cancelled')),
          result(change('skip')),
        ],
      },
      words: 'Skipped 1 track; 2 failed (the old text of 1 is back); 1,200 were cancelled',
    },
    {
      of: 'a run in which DatoCMS refused what was asked for',
      parts: { mode: 'apply', results: [result(create, 'failed'), result(change('keep'))] },
      words: 'Changed nothing and left 1 track alone; 1 failed',
    },
    {
      of: 'a run that left a track that is not as it should be',
      parts: { mode: 'apply', results: [result(create, 'failed', { written: true })] },
      words: '1 track failed',
    },
    {
      of: 'a run that was cancelled half-way',
      parts: {
        mode: 'apply',
        results: [
          result(create, 'cancelled', { error: 'Run it again.', written: true }),
          result(create, 'cancelled'),
        ],
      },
      words: '2 tracks were cancelled (1 half-way)',
    },
    {
      of: 'a clean check',
      parts: { mode: 'check', filesChecked: 12 },
      words: 'Checked 12 files: no problems',
    },
    {
      of: 'a manifest with mistakes, which is no subtitle file',
      parts: {
        mode: 'apply',
        manifest: 'subtitles/manifest.yml',
        failure: 'The manifest has 2 mistakes.',
        problems: [problem('subtitles/manifest.yml'), problem('subtitles/manifest.yml')],
      },
      words: 'Stopped before anything was written; the manifest has 2 errors',
    },
    {
      of: 'a manifest that lacks something, beside a wrong file',
      parts: {
        mode: 'check',
        manifest: 'subtitles/manifest.yml',
        problems: [problem('subtitles/manifest.yml', 'warning'), problem('subtitles/a.vtt')],
      },
      words: 'Checked 15 files: the manifest has 1 warning; 1 file has an error',
    },
    {
      of: 'a check with problems',
      parts: {
        mode: 'check',
        filesChecked: 1,
        problems: [problem('a.vtt'), problem('b.vtt', 'warning'), problem('c.vtt', 'warning')],
      },
      words: 'Checked 1 file: 1 file has an error; 2 files have warnings',
    },
    {
      of: 'a plan before there is any file',
      parts: {
        filesChecked: 0,
        survey: { prune: false, example: null },
        videos: [video('intro', { tracks: [track, track] }), video('outro')],
      },
      words: 'Found no subtitle files; DatoCMS has 2 tracks of 1 video, which stay as they are',
    },
    {
      of: 'a plan where there is neither file nor track',
      parts: {
        filesChecked: 0,
        survey: { prune: false, example: null },
        videos: [video('intro'), video('outro')],
      },
      words: 'Found no subtitle files; DatoCMS has no tracks of 2 videos',
    },
    {
      of: 'files that stand for no track',
      parts: {
        results: [result(create), result(change('skip'))],
        problems: [problem('a.vtt'), problem('other/en.vtt')],
        trackless: 1,
      },
      words: 'Will create 1 track and skip 1; 1 file stands for no track; 2 files have errors',
    },
    {
      of: 'files that all stand for no track',
      parts: { filesChecked: 2, trackless: 2, problems: [problem('a.vtt'), problem('b.vtt')] },
      words: 'Will change nothing; 2 files stand for no track; 2 files have errors',
    },
    {
      of: 'an errored track, whose file may be right',
      parts: {
        mode: 'apply',
        results: [kept],
        problems: [problem('a.vtt', 'error', { rule: 'track/errored' }), problem('b.vtt')],
      },
      words: 'Changed nothing and left 1 track alone; 1 track has an error; 1 file has an error',
    },
    {
      of: 'a repository without files',
      parts: { filesChecked: 0 },
      words: 'Found no subtitle files, so there is nothing to do',
    },
    {
      of: 'a run that was stopped',
      parts: { mode: 'apply', failure: 'No.', results: times(20, result(change('delete'))) },
      words: 'Stopped before anything was written',
    },
    {
      of: 'a run that was stopped on its way',
      parts: { mode: 'apply', failure: 'No.', results: [result(create, 'done')] },
      words: 'Stopped early: Created 1 track',
    },
  ] as const)('tells of $of', ({ parts, words }) => {
    expect(headline(run(parts))).toBe(words)
  })
})

it.each([
  [0, '0 ms'],
  [999.6, '1 s'],
  [999, '999 ms'],
  [1000, '1 s'],
  [4210, '4.2 s'],
  [9949, '9.9 s'],
  [9950, '10 s'],
  [59_499, '59 s'],
  [59_600, '1 min'],
  [125_000, '2 min 5 s'],
  [3_599_000, '59 min 59 s'],
  [3_600_000, '1 h'],
  [7_320_000, '2 h 2 min'],
])('%d ms are %j', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words)
})

it('counts with a plural and a thousands separator', () => {
  expect([0, 1, 2, 12_345].map((number) => count(number, 'track'))).toEqual([
    '0 tracks',
    '1 track',
    '2 tracks',
    '12,345 tracks',
  ])
})

it('joins parts as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(series)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
})
