/**
 * Shows the action at work, with nothing leaving this machine: the bundled action, started as a runner starts it,
 * against an embedded DatoCMS, Mux and GitHub. First on a repository without subtitles, whose project has tracks; then
 * on a git repository made of examples/, whose project has none.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import {
  createRepository,
  type Repository,
  type RunEvent,
  type RunResult,
  runAction,
} from '../test/e2e/harness.ts'
import { defaultToken, type Simulator, startSimulator } from '../test/simulator/simulator.ts'
import { between } from '../test/support/random.ts'
import { demoFolder as folder } from './demo-folder.ts'
import { htmlPage } from './html-page.ts'
import { plainSummary } from './plain-summary.ts'

/** A repository, and the DatoCMS that its tracks lie in. */
interface Scene {
  readonly simulator: Simulator
  readonly repository: Repository
}

/** One run of the action. */
interface Act {
  readonly title: string
  /** Of the files that are kept. */
  readonly name: string
  readonly event: RunEvent
  readonly inputs?: Readonly<Record<string, string>>
  /** The outputs that it must have. */
  readonly expected: Readonly<Record<string, string>>
}

const examples = fileURLToPath(new URL('../examples/', import.meta.url))
const pull = { event: { name: 'workflow_dispatch' }, inputs: { mode: 'pull' } } as const
const push: RunEvent = { name: 'push' }

await mkdir(folder, { recursive: true })
await adoptTracks()
const summary = await followFiles()
console.info(`\n${heading('The step summary of the last run')}\n\n${plainSummary(summary)}\n`)
console.info(`The summaries, as GitHub shows them, and the JSON reports: ${folder}`)

/** A project whose videos have tracks, and a repository that has nothing yet. */
async function adoptTracks(): Promise<void> {
  await using simulator = await openDatoCms()
  const videos = {
    'welcome.mp4': [
      { language: 'en', name: 'English', path: 'welcome/en.vtt' },
      { language: 'de', name: 'Deutsch (Hamburg)', path: 'welcome/de.srt' },
    ],
    'first-steps.mp4': [
      { language: 'en', name: 'English (auto-generated)', path: 'tutorials/first-steps.en.srt' },
      { language: 'fr', name: 'Français', path: 'tutorials/first-steps.fr.vtt' },
    ],
  }
  for (const [filename, tracks] of Object.entries(videos)) {
    const uploadId = simulator.addUpload({ filename }).id
    for (const { path, ...track } of tracks) {
      const text = await readFile(join(examples, 'subtitles', path), 'utf8')
      simulator.addTrack({ uploadId, ...track, text })
    }
  }
  await using repository = await createRepository(simulator, { slug: 'harbour/films' })
  const scene = { simulator, repository }
  await act(scene, {
    ...pull,
    title: 'Tracks are there: pull them',
    name: 'pull',
    expected: { changed: 'true', written: '4' },
  })
  const manifest = 'subtitles/manifest.yml'
  console.info(`\n${manifest}:\n${await readFile(join(repository.folder, manifest), 'utf8')}`)
  repository.commit('Pull subtitles')
  await act(scene, {
    title: 'The merge of what was pulled: nothing is left to do',
    name: 'pulled',
    event: push,
    expected: { changed: 'false', unchanged: '4' },
  })
}

/** The files of examples/, and a project without tracks. Returns the summary of the last run. */
async function followFiles(): Promise<string> {
  await using simulator = await openDatoCms()
  const welcome = simulator.addUpload({ id: 'q0VNpiNQSkG6z0lif_O1zg', filename: 'welcome.mp4' })
  simulator.addUpload({ id: 'Zk3mVQ1cTnGk0aXr5bY7dw', filename: 'first-steps.mp4' })
  simulator.addUpload({ id: '60412398', filename: 'release-notes.mp4' })
  await using repository = await createRepository(simulator, { slug: 'harbour/website' })
  const scene = { simulator, repository }
  await cp(examples, repository.folder, { recursive: true })
  repository.commit('Add subtitles')
  const pullRequest: RunEvent = {
    name: 'pull_request',
    payload: { pull_request: { number: 7, head: { sha: repository.head() } } },
  }
  await act(scene, {
    title: 'A pull request: what would a merge do?',
    name: 'plan',
    event: pullRequest,
    expected: { created: '13' },
  })
  await act(scene, {
    title: 'The merge: apply',
    name: 'apply',
    event: push,
    expected: { created: '13' },
  })
  await act(scene, {
    title: 'The same again: nothing is left to do',
    name: 'again',
    event: push,
    expected: { changed: 'false' },
  })
  const read = (path: string) => readFile(join(repository.folder, 'subtitles', path), 'utf8')
  const italian = await read('welcome/it-IT.vtt')
  repository.write({
    'subtitles/welcome/it-IT.vtt': italian.replace('Buon vento!', 'Buon vento a tutti!'),
  })
  repository.commit('Greet everybody')
  await act(scene, {
    title: 'One line edited and pushed: one track replaced',
    name: 'edited',
    event: push,
    inputs: { preview: 'true' },
    expected: { replaced: '1' },
  })
  const german = simulator.tracks(welcome.id).find(({ language }) => language === 'de')
  if (!german) throw new Error('The German track was not made.')
  const text = await read('welcome/de.srt')
  simulator.editTrack(german, text.replace('Mast- und Schotbruch!', 'Gute Fahrt!'))
  const last = await act(scene, {
    ...pull,
    title: 'A track edited in DatoCMS: pull brings the edit home',
    name: 'home',
    expected: { written: '1' },
  })
  console.info(`\n${repository.git('diff', '--unified=1')}`)
  return last.summary
}

function openDatoCms(): Promise<Simulator> {
  return startSimulator({
    proxy: true,
    latency: { http: between(20, 60), job: between(300, 1_500), ready: between(0, 900) },
  })
}

/** Runs the action, shows its log as it reads in the runner, and keeps its files; fails where its outputs are not as expected. */
async function act(
  scene: Scene,
  { title, name, event, inputs, expected }: Act,
): Promise<RunResult> {
  console.info(`\n${heading(title)}\n`)
  const result = await runAction({
    ...scene,
    event,
    inputs: { 'api-token': defaultToken, ...inputs },
    env: { RUNNER_DEBUG: process.env.RUNNER_DEBUG },
  })
  const lines = result.stdout.split('\n').filter((line) => !/^::(add-mask|endgroup)/.test(line))
  console.info(
    lines
      .map((line) => line.replace(/^::group::/, '▸ '))
      .join('\n')
      .trim(),
  )
  await writeFile(join(folder, `${name}.html`), await htmlPage(title, result.summary))
  await writeFile(join(folder, `${name}.json`), JSON.stringify(result.report, null, 2))
  if (result.outputs.preview) await keepPreview(result.outputs.preview, name)
  if (result.exitCode !== 0) throw new Error(`The action failed.\n${result.stderr}`)
  for (const [output, value] of Object.entries(expected)) {
    if (result.outputs[output] !== value)
      throw new Error(`The output \`${output}\` is not ${value}.`)
  }
  return result
}

/** Keeps the page that plays the subtitles, although the videos of the demo are none that Mux has. */
async function keepPreview(path: string, name: string): Promise<void> {
  const page = await readFile(path)
  const kept = join(folder, `${name}-preview.html`)
  await writeFile(kept, page)
  console.info(`\nThe preview, ${Math.ceil(page.length / 1_024)} KB: ${kept}`)
}

function heading(text: string): string {
  return styleText(['bold', 'underline'], text)
}
