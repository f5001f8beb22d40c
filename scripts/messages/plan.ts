import { readTrackText } from '../../src/datocms/mux.ts'
import type { Track } from '../../src/datocms/resources.ts'
import { type Checkout, openCheckout } from '../../src/git/checkout.ts'
import { historyAdvice } from '../../src/git/history.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import type { Drift, VideoState } from '../../src/plan/change.ts'
import type { Comparison } from '../../src/plan/comparison.ts'
import type { PlanInput } from '../../src/plan/input.ts'
import { planChanges } from '../../src/plan/plan.ts'
import { refusedResult } from '../../src/plan/planned.ts'
import { planProblems, warnOfUnread } from '../../src/plan/problems.ts'
import type { CueDifference } from '../../src/subtitles/compare/difference.ts'
import { textReply } from '../../test/simulator/exchange.ts'
import { answer, timeout } from '../../test/simulator/faults.ts'
import { createRepository } from '../../test/support/git-repository.ts'
import {
  sampleChange,
  sampleChecked,
  sampleTrack,
  sampleVideo,
} from '../../test/support/samples.ts'
import { openScene } from './scene.ts'
import type { Section } from './section.ts'
import { tidy } from './tidy.ts'

const path = 'subtitles/intro/it-IT.vtt'
const changed: CueDifference = { added: 1, changed: 2, removed: 0, shift: null, cues: [] }
const shifted: CueDifference = { added: 0, changed: 9, removed: 0, shift: 500, cues: [] }

/** Plans one file, or what is given. */
function plan({
  options = {},
  comparison = { kind: 'equal' },
  tracks = [sampleTrack()],
  upload = {},
  ...input
}: Partial<Omit<PlanInput, 'options'>> & {
  readonly options?: Partial<PlanInput['options']>
  readonly comparison?: Comparison
  readonly tracks?: readonly Track[]
  readonly upload?: Partial<VideoState['upload']>
}) {
  const files = input.files ?? [sampleChecked()]
  return planChanges({
    files,
    existing: files.map(({ file }) => file),
    unclearVideos: new Set(),
    videos: [sampleVideo(tracks, upload ?? {})],
    comparisons: new Map([['track-1', comparison]]),
    texts: new Map(),
    pushed: null,
    ...input,
    options: { prune: false, force: false, onDrift: 'replace', ...options },
  })
}

const different = (drift: Drift, difference = changed): Comparison => ({
  kind: 'different',
  difference,
  drift,
})
const older: Drift = { kind: 'older', age: 1 }
const edited: Drift = { kind: 'edited' }
const foreign: Drift = { kind: 'foreign' }
const unknown: Drift = { kind: 'unknown', advice: 'set `fetch-depth: 0` in actions/checkout' }
const unreadable = (reason: string): Comparison => ({ kind: 'unreadable', reason })

/** The reasons in the plan: of the log, the summary, the comment and the report's `reason`. */
export async function planSection(): Promise<Section> {
  const german = sampleTrack({ id: 'track-2', language: 'de', name: 'Italiano' })
  const mux = await unreadableTexts()
  const plans = [
    plan({ tracks: [] }),
    plan({ comparison: different(older) }),
    plan({ comparison: different(older, shifted) }),
    plan({
      tracks: [sampleTrack({ name: 'Italian' })],
      files: [sampleChecked({ nameFromManifest: true })],
    }),
    plan({ comparison: different(edited) }),
    plan({ comparison: different(foreign) }),
    plan({ tracks: [sampleTrack({ status: 'errored', error: 'Invalid file' })] }),
    plan({ options: { force: true } }),
    plan({ comparison: unreadable(mux[0] ?? ''), pushed: new Set([path]) }),
    plan({}),
    ...[edited, foreign, ...(await unknownHistories())].map((drift) =>
      plan({ comparison: different(drift), options: { onDrift: 'keep' } }),
    ),
    ...[...mux, 'the track is still being prepared', 'its text was not read'].map((reason) =>
      plan({ comparison: unreadable(reason) }),
    ),
    plan({ tracks: [sampleTrack(), other()] }),
    plan({ tracks: [sampleTrack(), other(), other({ id: 'track-3', name: 'Terzo' })] }),
    ...doubts().map((comparisons) => plan({ tracks: [named, other()], comparisons })),
    ...[
      plan({ tracks: [sampleTrack(), other()], options: { prune: true } }),
      plan({ tracks: [sampleTrack(), other({ status: 'errored' })], options: { prune: true } }),
      ...[{ kind: 'equal' } as const, different(older), different(edited)].map((comparison) =>
        plan({
          tracks: [sampleTrack(), other()],
          comparisons: new Map([
            ['track-1', { kind: 'equal' }],
            ['track-2', comparison],
          ]),
          options: { prune: true },
        }),
      ),
    ].map((changes) => changes.slice(1)),
    plan({ tracks: [sampleTrack(), german], options: { prune: true } }).slice(1),
    plan({ files: [sampleChecked({}, { errors: 1 })] }),
    plan({ files: [sampleChecked({}, { errors: 3 })] }),
    plan({ tracks: [german], files: [sampleChecked({ nameFromManifest: true })] }),
    plan({ videos: [{ ...sampleVideo(), upload: null }] }),
    plan({ upload: { mimeType: 'image/png', filename: 'intro.png', playbackId: null } }),
    plan({ upload: { playbackId: null } }),
  ]
  return {
    title: 'Reasons of changes',
    intro:
      'They stand beside each track in the log, the summary and the pull request comment, and as `reason` in the JSON report.',
    columns: ['reason', 'change'],
    rows: plans.flatMap(([change]) => (change ? [[change.reason, `\`${change.kind}\``]] : [])),
  }
}

const other = (track: Partial<Track> = {}) =>
  sampleTrack({ id: 'track-2', name: 'Altro', ...track })
const named = sampleTrack({ name: 'Italian' })

/** What two tracks are to a file where neither is known to be its own. */
function doubts(): readonly ReadonlyMap<string, Comparison>[] {
  const both = (comparison: Comparison) =>
    new Map(['track-1', 'track-2'].map((id) => [id, comparison]))
  return [both(different(edited)), both(different(unknown)), new Map()]
}

/** What is advised where the history of a file is not known. */
async function unknownHistories(): Promise<readonly Drift[]> {
  await using repository = await createRepository()
  repository.commit()
  const whole = await openCheckout(repository.folder)
  await using clone = await createRepository({ from: repository.folder })
  clone.git('config', 'remote.origin.promisor', 'true')
  const checkouts: readonly Checkout[] = [
    { ...whole, commit: null },
    await openCheckout(clone.folder),
    { ...(await openCheckout(clone.folder)), shallow: true },
    whole,
    { ...whole, shallow: true },
  ]
  const advice = await Promise.all(checkouts.map(historyAdvice))
  return advice.map((words) => ({ kind: 'unknown', advice: words }))
}

/** Why the text of a track cannot be read. */
async function unreadableTexts(): Promise<readonly string[]> {
  await using scene = await openScene()
  const { session, simulator } = scene
  const read = async () => {
    const address = { playbackId: scene.upload.playbackId ?? '', trackId: 'track-1' }
    const text = await readTrackText(session.mux, address)
    return text.kind === 'unreadable' ? tidy(text.reason) : ''
  }
  const missing = await read()
  const signed = simulator.addUpload({ signed: true })
  const track = simulator.addTrack({ uploadId: signed.id, language: 'it' })
  const address = { playbackId: signed.playbackId ?? '', trackId: track.id }
  const refused = await readTrackText(session.mux, address)
  simulator.faults.request = () => answer(textReply(200, '<!doctype html>', 'text/html'))
  const page = await read()
  simulator.faults.request = () => timeout()
  const reason = refused.kind === 'unreadable' ? refused.reason : ''
  return [reason, missing, page, ...(await Promise.all([read(), read()]))]
}

/** What stands in the way of uploads and tracks. */
export function uploadSection(): Section {
  const parsed = parseManifest('uploads:\n  intro: 60412398\n', 'subtitles/manifest.yml')
  if (parsed.kind !== 'manifest') throw new Error('The manifest of this example is wrong.')
  const changes = [
    plan({ videos: [{ ...sampleVideo(), upload: null }] }),
    plan({ upload: { mimeType: 'image/png', filename: 'intro.png', playbackId: null } }),
    plan({ upload: { playbackId: null } }),
    plan({
      tracks: [sampleTrack({ language: 'de' })],
      files: [sampleChecked({ nameFromManifest: true })],
    }),
    plan({ tracks: [named, other()], comparisons: new Map([['track-1', different(edited)]]) }),
    [sampleChange({ kind: 'keep', track: sampleTrack({ status: 'preparing' }) })],
  ]
  const problems = changes.map((each) => planProblems(each, parsed.manifest, 'apply'))
  const refused = [edited, foreign, unknown].map(
    (drift) => refusedResult(sampleChange({ kind: 'replace', drift }), 'fail')?.error ?? '',
  )
  const unread = warnOfUnread(Array.from({ length: 12 }, () => 'Mux answers 502'))
  return {
    title: 'Problems of uploads and tracks',
    intro: 'They come to light when DatoCMS is asked.',
    columns: ['message', 'rule', 'severity'],
    rows: [
      ...problems
        .flat()
        .map(({ message, hint, rule, severity }) => [
          `${message} ${hint}`,
          `\`${rule}\``,
          rule === 'upload/not-processed' ? `${severity}, in a plan warning` : severity,
        ]),
      ...refused.map((error) => [error, '', 'the track fails']),
      [unread ?? '', '', 'a warning of the run'],
    ],
  }
}
