import { cancelWords } from '../../src/action/signals.ts'
import { shortened } from '../../src/files/check.ts'
import type { Outcome, TrackResult } from '../../src/plan/change.ts'
import { annotations } from '../../src/report/annotations.ts'
import { logPlan } from '../../src/report/log/plan-lines.ts'
import { logProblems } from '../../src/report/log/problem-lines.ts'
import { createProgress } from '../../src/report/log/progress.ts'
import { createResultLog } from '../../src/report/log/result-lines.ts'
import { begin } from '../../src/steps/begin.ts'
import { notCompared } from '../../src/steps/check.ts'
import { draftRun, failDraft } from '../../src/steps/draft.ts'
import { allPlaces, lastLines, notWritten } from '../../src/steps/publish.ts'
import { change, problem, result, run } from '../../test/report/samples.ts'
import { sampleFile } from '../../test/support/samples.ts'
import { webVtt } from '../../test/support/sync-world.ts'
import { beginning, type KeptLog, keptLog, sampleCheckout, samplePullRequest } from './runs.ts'
import { openScene } from './scene.ts'
import type { Section } from './section.ts'
import { tidy } from './tidy.ts'

const saved = '/home/runner/work/_temp/replaced-subtitles-Lw3f9a'
const report = '/home/runner/work/_temp/subtitles-x7Qd2k/report.json'

/** Lines of the log that are no messages of other sections, in the order of a run. */
export async function logSection(): Promise<Section> {
  return {
    title: 'The log',
    intro: 'What else stands in the log of the step, in the order of a run.',
    columns: ['line', 'when'],
    rows: [
      ...beginnings().map((line) => [line, 'at the start']),
      ...problemLines().map((line) => [line, 'a problem of a file']),
      ...planLines().map((line) => [line, 'the plan']),
      ...resultLines().map((line) => [line, 'writing to DatoCMS']),
      ...progressLines().map((line) => [line, 'more than 40 tracks are written']),
      [cancelWords.log, 'the run is cancelled'],
      [cancelWords.reason, 'the run is cancelled before anything is written'],
      ...allPlaces.map((place) => [
        `Warning: ${notWritten(place, new Error('ENOSPC: no space left on device'))}`,
        'at the end',
      ]),
      ...lastLines(run({ saved }), { failed: false, report }).map((line) => [line, 'at the end']),
      ...lastLines(run(), { failed: true, report: null }).map((line) => [line, 'at the end']),
      ...annotationWords().map((line) => [line, 'the last annotation where there are too many']),
      [ownMistake(), 'the action itself is wrong'],
      ...(await debugLines()).map((line) => [line, 'debug logging is on']),
    ],
  }
}

function lines(work: (log: KeptLog) => void): readonly string[] {
  const log = keptLog()
  work(log)
  return log.lines
}

function beginnings(): readonly string[] {
  const head = { ...samplePullRequest, headSha: 'a4c3e1f08d523f9c2ab17d1e4b60c8a5f2e9d7b6' }
  return lines((log) => {
    begin(beginning({ log }))
    begin(beginning({ log, event: { name: 'pull_request', pullRequest: head } }))
    begin(
      beginning({ log, inputs: { mode: 'check' }, checkout: { ...sampleCheckout, commit: null } }),
    )
    begin(beginning({ log, isOwn: false }))
  })
}

function problemLines(): readonly string[] {
  const of = (count: number) =>
    Array.from({ length: count }, () => problem('subtitles/intro/it-IT.vtt'))
  const [short] = shortened(of(12))
  return [
    ...lines((log) => logProblems(log, of(203))).slice(199),
    ...lines((log) =>
      logProblems(
        log,
        of(1).map((each) => ({ ...each, ...short })),
      ),
    ),
    notCompared([sampleFile()]),
  ]
}

function planLines(): readonly string[] {
  const create = result(change('create'))
  const kept = result(change('keep', 'fr', { reason: 'equal' }))
  const signed = result(
    change('keep', 'de', { reason: 'not compared: Mux answers 403, as where playback is signed' }),
  )
  const edited = result(
    change('replace', 'en', {
      drift: { kind: 'edited' },
      reason: '2 cues changed, edited in DatoCMS',
    }),
  )
  const old = result(change('replace', 'en', { restorable: false, reason: '`force` is on' }))
  const keptEdit = result(
    change('keep', 'en', {
      drift: { kind: 'edited' },
      reason: 'edited in DatoCMS, and `on-drift` is `keep`',
    }),
  )
  const keptText = result(
    change('keep', 'ja', {
      drift: { kind: 'foreign' },
      reason: 'its text was never in Git, and `on-drift` is `keep`',
    }),
  )
  const doomed = result(
    change('delete', 'ru', {
      content: { cues: 12, firstLines: ['Доброе утро.', 'Как дела?'] },
    }),
  )
  const refused = result(change('replace', 'en'), 'failed', {
    error: 'This track was edited in DatoCMS, …',
  })
  const most = lines((log) =>
    logPlan(
      log,
      Array.from({ length: 203 }, () => create),
    ),
  )
  return [
    ...lines((log) =>
      logPlan(log, [create, edited, old, doomed, refused, keptEdit, keptText, signed, kept, kept]),
    ),
    ...most.slice(200),
  ]
}

function resultLines(): readonly string[] {
  const clock = { now: () => 0 }
  const error = 'DatoCMS is unavailable at the moment. …'
  const of = (
    kind: 'create' | 'replace' | 'delete',
    outcome: Outcome,
    more: Partial<TrackResult> = {},
  ) => result(change(kind), outcome, more)
  const done = [
    of('create', 'done'),
    of('replace', 'done', { verified: null }),
    result(change('replace', 'en', { drift: { kind: 'edited' } }), 'done'),
    result(change('replace', 'en', { restorable: false }), 'done'),
    of('delete', 'done'),
    of('replace', 'restored', { error }),
    of('create', 'cancelled'),
    of('create', 'cancelled', { error: 'Cancelled before …', written: true }),
    of('create', 'failed', { error }),
    result(change('create', 'fr'), 'failed', { error }),
    result(change('create', 'de'), 'failed', { error }),
  ]
  return lines((log) => {
    const told = createResultLog(log, clock, done.length)
    for (const each of done) told.add(each)
    told.end()
  })
}

function progressLines(): readonly string[] {
  let now = 0
  return lines((log) => {
    const progress = createProgress(log, { now: () => now }, { label: 'Tracks', total: 1_000 })
    now = 6_000
    progress.update(120)
    now = 50_000
    progress.update(1_000)
  })
}

function annotationWords(): readonly string[] {
  const problems = Array.from({ length: 12 }, () => problem('subtitles/intro/it-IT.vtt'))
  const failed = result(change('create'), 'failed')
  const [title] = annotations(run({ failure: 'x' }))
  return [
    annotations(run({ problems })).at(-1)?.message ?? '',
    `${title?.title}: ${annotations(run({ mode: 'apply', results: [failed] }))[0]?.message}`,
  ]
}

function ownMistake(): string {
  const draft = draftRun('apply')
  failDraft(draft, new TypeError('Cannot read properties of undefined.'))
  return draft.failure ?? ''
}

async function debugLines(): Promise<readonly string[]> {
  await using scene = await openScene({ signed: true })
  await scene.world.write('subtitles/intro/it.vtt', webVtt('Ciao'))
  const { simulator } = scene
  simulator.faults.request = (_, { kind, nth }) =>
    kind === 'uploads.list' && nth === 1 ? { kind: 'reset', effect: 'never' } : null
  await scene.apply()
  const { debugLines: all } = scene.log
  const shown = [/ failed: /, / 200 /, /read back/].map((words) =>
    all.find((line) => words.test(line)),
  )
  return shown.map((line) => tidy(line ?? '').replace(/\d+ ms/, '21 ms'))
}
