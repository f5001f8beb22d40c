import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inputs } from '../../src/action/inputs.ts'
import type { TrackResult } from '../../src/plan/change.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { matchTexts, readText, readTrack } from '../../src/subtitles/compare/texts.ts'
import { formatOf } from '../../src/subtitles/format.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { live, openTestSession, sampleCircumstances } from '../support/circumstances.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { durationMs, files, uploads } from './files.ts'
import { type PullPromise, promiseOf } from './pull-worlds.ts'
import type { World } from './worlds.ts'

interface Edit {
  /** Below the manifest's folder. */
  readonly path: string
  readonly from: string
  readonly to: string
}

/** What somebody edits in DatoCMS: words among markup, times, a cue less and one more, in both formats. */
const edits: readonly Edit[] = [
  { path: 'intro/en.vtt', from: 'Welcome to', to: 'Welcome back to' },
  { path: 'intro/fr.vtt', from: 'cinq et six', to: 'cinq et sept' },
  { path: 'part-1/en.srt', from: 'of the picture', to: 'of the photograph' },
  {
    path: 'part-1/sv.srt',
    from: '\n4\n00:00:16,771 --> 00:00:20,009\nDet var <i>allt</i> för i dag\n',
    to: '',
  },
  { path: 'part-2/pt-BR.vtt', from: '--> 00:00:10.951', to: '--> 00:00:11.251' },
  {
    path: 'part-2/ja.vtt',
    from: 'ﾃﾚﾋﾞを　みる\n',
    to: 'ﾃﾚﾋﾞを　みる\n\n00:00:11.200 --> 00:00:11.900\nあたらしい\n',
  },
]
/** What Git has and DatoCMS not yet. */
const ahead: Edit = { path: 'intro/de.vtt', from: 'zweiten Teil', to: 'zweiten von drei Teilen' }
/** Edited in DatoCMS, and in the work tree too. */
const open: Edit = { path: 'intro/it-IT.vtt', from: 'calma', to: 'pace' }
const uncommitted: Edit = { path: 'intro/it-IT.vtt', from: 'Sale', to: 'Pepe' }
/** A video that the manifest lacks at first. */
const stranger = 'part-3'

function edited({ path, from, to }: Edit): string {
  const text = files[path] ?? ''
  if (!text.includes(from)) throw new Error(`\`${path}\` has no \`${from}\`.`)
  return text.replace(from, to)
}

export interface PullOptions {
  readonly clock: Clock
}

/** What came of a world. */
export interface PullPlay {
  /** What each run did, in a few words. */
  readonly runs: readonly string[]
  /** Sentences; none where all promises hold. */
  readonly broken: readonly string[]
}

interface Stage extends PullOptions {
  readonly world: World
  readonly promise: PullPromise
  readonly simulator: Simulator
  readonly repository: TestRepository
  readonly runs: string[]
  readonly broken: string[]
}

/** A project whose tracks nobody has as files is pulled, pulled again and applied. */
export function playAdoption(world: World, options: PullOptions): Promise<PullPlay> {
  return play(world, options, async (stage) => {
    const { repository, promise, simulator } = stage
    addTracks(simulator, Object.keys(files))
    repository.commit('Begin')
    const { results } = await run(stage, 'pull')
    const isTold = ({ change, outcome }: TrackResult) => outcome === 'written' || change.reason
    expect(stage, results.every(isTold), 'A track is neither pulled nor told.')
    const written = results.filter(({ outcome }) => outcome === 'written')
    if (promise === 'all' || promise === 'words') {
      expect(stage, written.length === Object.keys(files).length, 'Not every track is pulled.')
    }
    if (promise === 'told') expect(stage, written.length === 0, 'What cannot be read is pulled.')
    for (const result of written) expectAlike(stage, result)
    await expectNothing(stage, 'pull')
    repository.commit('Pulled')
    await expectNothing(stage, 'apply')
  })
}

/**
 * Tracks that were edited in DatoCMS are pulled, beside files of which Git is ahead, one with changes that are not
 * committed, and a video that the manifest lacks; once more when these are taken back; then all is applied.
 */
export function playEdits(world: World, options: PullOptions): Promise<PullPlay> {
  return play(world, options, async (stage) => {
    const { repository, promise, simulator } = stage
    const { [stranger]: _, ...videos } = uploads
    const isOwn = (path: string) => !path.startsWith(`${stranger}/`)
    repository.write('subtitles/manifest.yml', `# Ours.\n${JSON.stringify({ uploads: videos })}\n`)
    for (const path of Object.keys(files).filter(isOwn)) write(repository, path, files[path] ?? '')
    repository.commit('Begin')
    await run(stage, 'apply')
    write(repository, ahead.path, edited(ahead))
    repository.commit('Ahead')
    write(repository, uncommitted.path, edited(uncommitted))
    addTracks(
      simulator,
      Object.keys(files).filter((path) => !isOwn(path)),
    )
    for (const edit of [...edits, open]) {
      const track = trackOf(simulator, edit.path)
      if (track) simulator.editTrack(track, edited(edit))
    }

    const before = snapshot(repository)
    const { results } = await run(stage, 'pull')
    const after = snapshot(repository)
    for (const { path } of [ahead, uncommitted]) {
      const name = `subtitles/${path}`
      const isSame =
        promise === 'peace' && path === ahead.path ? true : before[name] === after[name]
      expect(stage, isSame, `\`${path}\` is written over.`)
    }
    for (const result of results) {
      if (result.outcome === 'written') expectAlike(stage, result)
    }
    if (promise === 'peace') return
    for (const edit of edits) expectHome(stage, edit)
    await expectNothing(stage, 'pull')
    repository.git('checkout', '--quiet', '--', `subtitles/${uncommitted.path}`)
    repository.commit('Pulled')
    await run(stage, 'pull')
    expectHome(stage, open)
    repository.commit('Pulled again')
    if (promise === 'told') return
    const applied = await run(stage, 'apply')
    const done = applied.results.filter(({ change }) => change.kind !== 'keep')
    const paths = done.map(({ change }) => change.file?.path).join(', ')
    expect(stage, paths === `subtitles/${ahead.path}`, `An apply writes ${paths || 'nothing'}.`)
    await expectNothing(stage, 'apply')
  })
}

async function play(
  world: World,
  options: PullOptions,
  story: (stage: Stage) => Promise<void>,
): Promise<PullPlay> {
  const { text = 'as it was sent', serving = 'at once', datocms } = world
  await using simulator = await startSimulator({
    clock: options.clock,
    inProcess: true,
    latency: { http: 20, job: 600, ready: 800 },
    settings: { ...datocms, text, serving },
  })
  for (const [video, id] of Object.entries(uploads)) {
    simulator.addUpload({ id, filename: `${video}.mp4`, durationMs })
  }
  await using repository = await createRepository()
  repository.write('README.md', 'Subtitles\n')
  const [runs, broken]: [string[], string[]] = [[], []]
  await story({ ...options, world, promise: promiseOf(world), simulator, repository, runs, broken })
  return { runs, broken }
}

function expect({ broken }: Pick<Stage, 'broken'>, isKept: boolean, sentence: string): void {
  if (!isKept) broken.push(sentence)
}

/** Milliseconds between two runs, and those that a track may take. */
const pauseMs = 120_000

async function run(
  { simulator, repository, clock, runs, broken }: Stage,
  mode: 'pull' | 'apply',
): Promise<{ readonly results: readonly TrackResult[]; readonly writes: number }> {
  const inputs: Partial<Inputs> = { mode, delivery: 'upload', jobTimeoutMs: pauseMs }
  const event = { name: 'workflow_dispatch' }
  const workspace = repository.folder
  const circumstances = await sampleCircumstances({ workspace, clock, inputs, event })
  const session = await openTestSession(simulator, circumstances)
  const since = simulator.requests.length
  let results: readonly TrackResult[] = []
  try {
    const { pulled, applied } = await live(circumstances, session)
    results = applied?.results ?? pulled?.tracks.map(({ result }) => result) ?? []
  } catch (error) {
    broken.push(`${mode} stops: ${error instanceof Error ? error.stack : error}`)
  } finally {
    await session.end()
  }
  await simulator.settled()
  const asked = simulator.requests.slice(since)
  const writes = asked.filter(
    ({ service, method }) => service === 'datocms' && method !== 'GET',
  ).length
  runs.push(describe(mode, results))
  expect({ broken }, mode === 'apply' || writes === 0, 'A pull writes to DatoCMS.')
  await clock.sleep(pauseMs)
  return { results, writes }
}

/** `pull: 6 replace written, 2 keep`. */
function describe(mode: string, results: readonly TrackResult[]): string {
  const counts = new Map<string, number>()
  for (const { change, outcome } of results) {
    const what = outcome === null ? change.kind : `${change.kind} ${outcome}`
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return `${mode}: ${[...counts].map(([what, count]) => `${count} ${what}`).join(', ')}`
}

/** Another run changes nothing: not in the work tree, and not in DatoCMS. */
async function expectNothing(stage: Stage, mode: 'pull' | 'apply'): Promise<void> {
  const before = snapshot(stage.repository)
  const { results, writes } = await run(stage, mode)
  const after = snapshot(stage.repository)
  const paths = Object.keys(after).filter((path) => before[path] !== after[path])
  expect(stage, paths.length === 0, `A pull after the first writes ${paths.join(', ')}.`)
  const changes = results.filter(({ outcome }) => outcome).map(({ change }) => change.reason)
  expect(stage, writes === 0, `An apply after all is done writes: ${changes.join('; ')}.`)
}

/** A file that was written has the words and times of its track. */
function expectAlike({ simulator, repository, broken }: Stage, { change }: TrackResult): void {
  const { file, track, uploadId } = change
  if (!file || !track) throw new Error('A file is written without a track.')
  const shown = simulator.tracks(uploadId).find(({ id }) => id === track.id)?.text ?? ''
  const own = readText(readFileSync(join(repository.folder, file.path)), file.format)
  const match = matchTexts(own, readTrack(Buffer.from(shown)), durationMs)
  expect({ broken }, match !== null, `\`${file.path}\` is not as its track.`)
}

/** An edit is in its file, and what was not edited is as it was: the blocks between blank lines, byte for byte. */
function expectHome(stage: Stage, edit: Edit): void {
  const { path } = edit
  const text = readFileSync(join(stage.repository.folder, 'subtitles', path), 'utf8')
  if (stage.promise === 'told') expect(stage, text === files[path], `\`${path}\` is written.`)
  if (stage.promise !== 'all') return
  const format = formatOf(path) ?? 'vtt'
  const [own, wanted] = [text, edited(edit)].map((each) => readText(Buffer.from(each), format))
  const isHome = own && wanted && matchTexts(own, wanted, durationMs)
  expect(stage, Boolean(isHome), `\`${path}\` has not what was edited:\n${text}`)
  const old = blocksOf(files[path] ?? '')
  const kept = blocksOf(edited(edit)).filter((block) => old.includes(block))
  const isWhole = kept.every((block) => blocksOf(text).includes(block))
  expect(stage, isWhole, `\`${path}\` has other bytes where nobody edited it:\n${text}`)
}

function blocksOf(text: string): readonly string[] {
  return text.trimEnd().split('\n\n')
}

function snapshot({ folder }: TestRepository): Readonly<Record<string, string>> {
  const paths = globSync('**/*.{vtt,srt,yml,tmp}', { cwd: folder })
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

function write(repository: TestRepository, path: string, text: string): void {
  repository.write(`subtitles/${path}`, text)
}

function addTracks(simulator: Simulator, paths: readonly string[]): void {
  for (const path of paths) {
    const text = files[path] ?? ''
    simulator.addTrack({ ...placeOf(path), text })
  }
}

function trackOf(simulator: Simulator, path: string) {
  const { uploadId, language } = placeOf(path)
  return simulator.tracks(uploadId).find((track) => track.language === language)
}

function placeOf(path: string) {
  const [video = '', file = ''] = path.split('/')
  return { uploadId: uploads[video] ?? '', language: file.replace(/\.\w+$/, '') }
}
