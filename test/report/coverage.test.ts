import { describe, expect, it } from 'vitest'
import type { Track } from '../../src/datocms/resources.ts'
import { type CellState, coverage } from '../../src/report/coverage.ts'
import { coverageParts } from '../../src/report/page/coverage-table.ts'
import type { Run } from '../../src/report/run.ts'
import { change, problem, result, run, video } from './samples.ts'

function track(language: string, parts: Partial<Track> = {}): Track {
  return {
    id: language,
    uploadId: 'u',
    name: language,
    language,
    closedCaptions: false,
    status: 'ready',
    error: null,
    ...parts,
  }
}

/** The cells of `intro` by column. */
function cells(parts: Partial<Run>, tracks: readonly Track[] = []): Record<string, CellState> {
  const { columns, rows } = coverage(run({ videos: [video('intro', { tracks })], ...parts }))
  const [row] = rows
  return Object.fromEntries(columns.map((column, index) => [column, row?.cells[index] ?? 'none']))
}

describe('coverage', () => {
  it.each([
    ['a track without a file', {}, [track('en')], 'remote'],
    ['a track that is being prepared', {}, [track('en', { status: 'preparing' })], 'preparing'],
    ['an errored track', {}, [track('en', { status: 'errored' })], 'errored'],
    ['a track that is kept', { results: [result(change('keep', 'en'))] }, [track('en')], 'ready'],
    ['a planned create', { results: [result(change('create', 'en'))] }, [], 'create'],
    [
      'a create that is done',
      { mode: 'apply', results: [result(change('create', 'en'), 'done')] },
      [],
      'ready',
    ],
    [
      'a create that failed',
      { mode: 'apply', results: [result(change('create', 'en'), 'failed')] },
      [],
      'failed',
    ],
    [
      'a replace whose old text was put back',
      { mode: 'apply', results: [result(change('replace', 'en'), 'restored')] },
      [track('en')],
      'failed',
    ],
    [
      'an errored track that is kept, and told as an error of its file',
      {
        results: [
          result(
            change('keep', 'en', { path: 'en.vtt', track: track('en', { status: 'errored' }) }),
          ),
        ],
        problems: [problem('en.vtt', 'error', { rule: 'track/errored' })],
      },
      [track('en', { status: 'errored' })],
      'errored',
    ],
    [
      'a replace that was cancelled',
      { mode: 'apply', results: [result(change('replace', 'en'), 'cancelled')] },
      [track('en')],
      'replace',
    ],
    ['a planned delete', { results: [result(change('delete', 'en'))] }, [track('en')], 'delete'],
    ['a file with an error', { results: [result(change('skip', 'en'))] }, [track('en')], 'error'],
    ...(['no-upload', 'no-video', 'unprocessed'] as const).map(
      (obstacle) =>
        [
          `an upload that can have no tracks: ${obstacle}`,
          { results: [result(change('skip', 'en', { obstacle }))] },
          [],
          obstacle,
        ] as const,
    ),
    [
      'a kept track whose file has an error',
      {
        results: [result(change('keep', 'en', { path: 'en.vtt' }))],
        problems: [problem('en.vtt')],
      },
      [track('en')],
      'error',
    ],
    ['a required language without a track', { required: ['en'] }, [], 'missing'],
    [
      'a required language whose track was deleted',
      {
        mode: 'apply',
        required: ['en'],
        results: [result(change('delete', 'en'), 'done')],
      },
      [track('en')],
      'missing',
    ],
  ] as const)('shows %s', (_, parts, tracks, state) => {
    expect(cells(parts, tracks)).toEqual({ en: state })
  })

  it('says which files are older than their source, beside their state', () => {
    const problems = [problem('it.vtt', 'notice', { rule: 'locale/outdated' }), problem('fr.vtt')]
    const results = ['en', 'it', 'fr'].map((tag) =>
      result(change('keep', tag, { path: `${tag}.vtt` })),
    )
    const plan = run({ videos: [video('intro')], results, problems })
    expect(coverage(plan).rows.map(({ outdated }) => [...outdated])).toEqual([['it']])
    expect(cells(plan)).toEqual({ en: 'ready', fr: 'error', it: 'ready' })
    const [table] = coverageParts(plan, 10)
    const html = [table?.html(), ...(table?.parts ?? []).map((row) => row.html())].join('\n')
    expect(html).toContain('🕰️ older than its source</p>')
    expect(html).toContain(
      '<td align="center">✅</td><td align="center">❌</td><td align="center">✅ 🕰️</td>',
    )
  })

  it('takes closed captions of a required language for that language', () => {
    expect(cells({ required: ['en'] }, [track('en', { closedCaptions: true })])).toEqual({
      'en.sdh': 'remote',
    })
  })

  it('takes a tag that says more for the language that is required', () => {
    expect(cells({ required: ['it', 'en-GB'] }, [track('it-IT'), track('en')])).toEqual({
      'en-GB': 'missing',
      en: 'remote',
      'it-IT': 'remote',
    })
  })

  it('shows a track whose language nobody can read', () => {
    expect(cells({ required: ['it'] }, [track('en_US')])).toEqual({
      it: 'missing',
      en_US: 'remote',
    })
  })

  it('shows the track that stays, where a duplicate of it goes', () => {
    const results = [result(change('keep', 'en')), result(change('delete', 'en'))]
    expect(cells({ results }, [track('en')])).toEqual({ en: 'ready' })
  })

  it('has the required languages first, then all others by name', () => {
    const tracks = [track('fr'), track('ar'), track('it')]
    expect(Object.keys(cells({ required: ['it', 'en'] }, tracks))).toEqual(['it', 'en', 'ar', 'fr'])
  })
})
