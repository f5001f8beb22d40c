import type { TrackResult } from '../../src/plan/change.ts'
import type { Run } from '../../src/report/run.ts'
import { sharedCautions } from '../../src/report/words/change-words.ts'
import { headline } from '../../src/report/words/headline.ts'
import { change, problem, result, run } from '../../test/report/samples.ts'
import type { Section } from './section.ts'

const times = (number: number, of: TrackResult) => Array.from({ length: number }, () => of)
const kept = times(12, result(change('keep')))
const manifest = 'subtitles/manifest.yml'
const create = change('create')
const replace = change('replace')
const failure = 'No API token, and `apply` needs one. …'
const english = problem('subtitles/intro/en.vtt')
const french = problem('subtitles/intro/fr.vtt', 'warning')
const all = [...times(2, result(create)), result(replace), result(change('delete')), ...kept]

const runs: readonly (readonly [string, Partial<Run>])[] = [
  ['plan', { results: all }],
  ['plan', { results: kept }],
  ['plan', { results: [...kept, result(change('skip'))], problems: [english, french] }],
  [
    'apply',
    { mode: 'apply', results: all.map((each) => ({ ...each, outcome: each.outcome && 'done' })) },
  ],
  ['apply', { mode: 'apply', results: kept }],
  ['apply', { mode: 'apply', results: [result(change('skip'))], problems: [problem(manifest)] }],
  ['apply', { mode: 'apply', results: [result(create, 'failed'), result(replace, 'restored')] }],
  [
    'apply',
    {
      mode: 'apply',
      results: [
        result(create, 'done'),
        result(create, 'cancelled', { error: 'Cancelled …', written: true }),
        result(create, 'cancelled'),
      ],
    },
  ],
  ['apply', { mode: 'apply', failure, results: [result(create, 'done')] }],
  ['apply', { mode: 'apply', failure }],
  ['apply', { mode: 'apply', failure, problems: [problem(manifest), problem(manifest)] }],
  ['apply', { mode: 'apply', filesChecked: 0 }],
  ['check', { mode: 'check' }],
  [
    'check',
    {
      mode: 'check',
      problems: [
        english,
        problem('subtitles/intro/it.vtt'),
        french,
        { ...french, file: 'subtitles/intro/de.vtt' },
        problem(manifest, 'warning'),
      ],
    },
  ],
  ['check', { mode: 'check', filesChecked: 0 }],
  ['check', { mode: 'check', filesChecked: 0, failure, problems: [problem(manifest)] }],
  ['check', { mode: 'check', failure }],
]

/** What a run says of itself in one sentence, and of tracks that a person must look at. */
export function headlineSection(): Section {
  const edited = ['en', 'fr', 'de', 'nl'].map((language) =>
    result(change('replace', language, { drift: { kind: 'edited' } })),
  )
  const cautions = (results: readonly TrackResult[], mode: 'plan' | 'apply') =>
    sharedCautions(results, mode).map((words) => [words, mode])
  const done = edited.map((each) => ({ ...each, outcome: 'done' as const }))
  return {
    title: 'Headlines and cautions',
    intro:
      'A headline is the title of the summary and of the comment, and the last line but one of the log.',
    columns: ['message', 'mode'],
    rows: [
      ...runs.map(([mode, parts]) => [headline(run({ manifest, ...parts })), mode]),
      ...cautions(edited.slice(0, 1), 'plan'),
      ...cautions(edited, 'plan'),
      ...cautions(done.slice(0, 1), 'apply'),
      ...cautions([result(change('replace', 'en', { restorable: false }))], 'plan'),
      ...cautions([result(change('replace', 'en', { restorable: false }), 'done')], 'apply'),
      ...cautions([result(change('keep', 'en', { drift: { kind: 'edited' } }))], 'plan'),
    ],
  }
}
