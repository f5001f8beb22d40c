import type { Obstacle } from '../../src/plan/change.ts'
import { changeParts } from '../../src/report/page/changes.ts'
import { commentBody } from '../../src/report/page/comment.ts'
import { coverageParts } from '../../src/report/page/coverage-table.ts'
import { failureParts } from '../../src/report/page/failures.ts'
import { problemParts } from '../../src/report/page/problems.ts'
import { page, summary, summaryMore } from '../../src/report/page/summary.ts'
import { unchangedParts } from '../../src/report/page/unchanged.ts'
import type { Run } from '../../src/report/run.ts'
import { gallery, large } from '../../test/report/gallery.ts'
import {
  change,
  changedCue,
  difference,
  problem,
  result,
  run,
  video,
} from '../../test/report/samples.ts'
import { plainSummary } from '../plain-summary.ts'
import { commit } from './runs.ts'
import type { Section } from './section.ts'

/** The signs of the summary, and pages as they read. */
export function summarySection(): Section {
  const legends = [states('plan'), states('apply')].map((of) => legend(of))
  const meanings = new Map(legends.flatMap((words) => words.split(' · ')).map(signAndMeaning))
  const apply = {
    ...sample('apply'),
    headCommit: commit,
    notices: ['A notice.'],
    warnings: ['A warning.'],
  }
  const requests = { datocms: 34, rateLimited: 3, jobPolls: 12 }
  return {
    title: 'The step summary and the pull request comment',
    intro: 'The signs in the table of videos and languages:',
    columns: ['meaning', 'sign'],
    rows: [...meanings].map(([meaning, sign]) => [meaning, sign]),
    samples: [
      { caption: 'A plan, as plain text:', text: plain(sample('plan')) },
      { caption: 'An apply in which things went wrong:', text: plain(sample('failures')) },
      { caption: 'Parts of an apply:', text: plain({ ...apply, requests }) },
      { caption: 'A replacement of many cues, shortened:', text: plain(manyCues()) },
      { caption: 'A check, shortened:', text: cut(plain(sample('check')), 8) },
      { caption: 'A page that is full, shortened:', text: full() },
    ],
  }
}

function sample(name: string): Run {
  const make = gallery[name]
  if (!make) throw new Error(`There is no run ${name} in the gallery.`)
  return make()
}

const plain = (of: Run) => plainSummary(summary(of)).replace(/\n+/g, '\n')
const cut = (text: string, lines: number) => text.split('\n').slice(0, lines).join('\n')

function legend(of: Run): string {
  const [part] = coverageParts(of, 10)
  const [, words = ''] = /<p>(.*)<\/p>/.exec(part?.html() ?? '') ?? []
  return words
}

function signAndMeaning(words: string): readonly [string, string] {
  const [sign = '', ...meaning] = words.split(' ')
  return [meaning.join(' '), sign]
}

/** A track in every state. */
function states(mode: 'plan' | 'apply'): Run {
  const obstacles: readonly Obstacle[] = ['no-upload', 'no-video', 'unprocessed', 'file']
  const outcome = mode === 'plan' ? 'planned' : 'cancelled'
  const remote = {
    id: 'x',
    uploadId: 'x',
    name: 'x',
    closedCaptions: false,
    status: 'preparing',
    error: null,
  } as const
  return run({
    mode,
    results: [
      result(change('keep', 'en')),
      ...(['create', 'replace', 'delete'] as const).map((kind, at) =>
        result(change(kind, ['fr', 'de', 'nl'][at]), outcome),
      ),
      ...obstacles.map((obstacle, at) =>
        result(change('skip', ['sv', 'da', 'fi', 'nb'][at], { obstacle })),
      ),
    ],
    videos: [
      video('intro', {
        tracks: [
          { ...remote, language: 'pl' },
          { ...remote, language: 'cs', status: 'ready' },
        ],
      }),
    ],
    required: ['it'],
  })
}

/** A replacement with more cues than are shown. */
function manyCues(): Run {
  const same = { start: 1_000, end: 2_000, text: 'Hello.' }
  const cues = Array.from({ length: 22 }, (_, at) =>
    at === 0
      ? { kind: 'changed' as const, line: 3, before: same, after: same }
      : changedCue('Hello.', 'Good morning.', at * 2_000),
  )
  const fr = change('replace', 'fr', { difference: difference(cues), reason: '22 cues changed' })
  return run({ results: [result(fr)], videos: [video('intro')] })
}

/** What a page says that has no room for all. */
function full(): string {
  const problems = Array.from({ length: 60 }, () => problem('subtitles/intro/it-IT.vtt'))
  const failed = Array.from({ length: 25 }, (_, at) =>
    result(change('create', 'it-IT', { video: `film-${at}` }), 'failed', { error: 'No answer.' }),
  )
  const many = { ...large(40), problems }
  const all = (of: Run) => [
    ...failureParts(of),
    ...problemParts(of, { openUpTo: 0, firstFiles: 500, perFile: 2 }),
    ...changeParts(of, { openUpTo: 60, stills: 100, cues: 2 }),
    ...coverageParts(of, 10),
    ...unchangedParts(of),
  ]
  const options = { size: (html: string) => html.length, more: summaryMore }
  const small = page(many, { ...options, limit: 3_000, parts: all(many) })
  const none = page(
    { ...many, results: failed },
    { ...options, limit: 3_000, parts: all({ ...many, results: failed }) },
  )
  const wide = { ...run(), results: failed, problems }
  const pages = [
    small,
    none,
    page(wide, { ...options, limit: 30_000, parts: all(wide) }),
    commentBody(large(100)),
  ]
  const lines = new Set(pages.flatMap((html) => plainSummary(html).split('\n')))
  return [...lines].filter((line) => /Left out|\band \d+ more|^Problems/.test(line)).join('\n')
}
