import { readTrackText } from '../../src/datocms/mux.ts'
import type { Track } from '../../src/datocms/resources.ts'
import type { CueDifference } from '../../src/subtitles/compare/difference.ts'
import type { VideoState } from '../../src/sync/change.ts'
import { type Comparison, type PlanInput, planChanges } from '../../src/sync/plan.ts'
import { refusedResult } from '../../src/sync/planned.ts'
import { planProblems } from '../../src/sync/problems.ts'
import { parseManifest } from '../../src/workspace/manifest.ts'
import { textReply } from '../../test/simulator/exchange.ts'
import { answer, timeout } from '../../test/simulator/faults.ts'
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
    comparisons: new Map([[path, comparison]]),
    pushed: null,
    ...input,
    options: { prune: false, force: false, onDrift: 'replace', ...options },
  })
}

const different = (drifted: boolean | null, difference = changed): Comparison => ({
  kind: 'different',
  difference,
  drifted,
})
const unreadable = (reason: string): Comparison => ({ kind: 'unreadable', reason })

/** The reasons in the plan: of the log, the summary, the comment and the report's `reason`. */
export async function planSection(): Promise<Section> {
  const german = sampleTrack({ id: 'track-2', language: 'de', name: 'Italiano' })
  const mux = await unreadableTexts()
  const plans = [
    plan({ tracks: [] }),
    plan({ comparison: different(false) }),
    plan({ comparison: different(false, shifted) }),
    plan({
      tracks: [sampleTrack({ name: 'Italian' })],
      files: [sampleChecked({ nameFromManifest: true })],
    }),
    plan({ comparison: different(true) }),
    plan({ comparison: different(null), options: { onDrift: 'fail' } }),
    plan({ tracks: [sampleTrack({ status: 'errored', error: 'Invalid file' })] }),
    plan({ options: { force: true } }),
    plan({ comparison: unreadable(mux[0] ?? ''), pushed: new Set([path]) }),
    plan({}),
    plan({ comparison: different(true), options: { onDrift: 'keep' } }),
    ...[...mux, 'the track is still being prepared', 'its text was not read'].map((reason) =>
      plan({ comparison: unreadable(reason) }),
    ),
    plan({
      tracks: [sampleTrack(), sampleTrack({ id: 'track-2', name: 'Altro' })],
      options: { prune: true },
    }).slice(1),
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

/** Why the text of a track cannot be read. */
async function unreadableTexts(): Promise<readonly string[]> {
  await using scene = await openScene()
  const { session, simulator } = scene
  const read = async (failures = 0) => {
    const mux = { ...session.mux, failures }
    const address = { playbackId: scene.upload.playbackId ?? '', trackId: 'track-1' }
    const text = await readTrackText(mux, address)
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
  return [
    refused.kind === 'unreadable' ? refused.reason : '',
    missing,
    page,
    await read(),
    await read(64),
  ]
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
    [sampleChange({ kind: 'keep', track: sampleTrack({ status: 'preparing' }) })],
  ]
  const problems = changes.map((each) => planProblems(each, parsed.manifest, 'apply'))
  const drifted = sampleChange({ kind: 'replace', drifted: true })
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
      [refusedResult(drifted, 'fail')?.error ?? '', '', 'the track fails'],
    ],
  }
}
