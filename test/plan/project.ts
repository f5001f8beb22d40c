import { type Checkout, openCheckout } from '../../src/git/checkout.ts'
import type { Settings } from '../simulator/options.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import type { NewTrack, SimulatedTrack } from '../simulator/world.ts'
import {
  live,
  openTestSession,
  type SampleCircumstances,
  sampleCircumstances,
} from '../support/circumstances.ts'
import { createRepository } from '../support/git-repository.ts'
import { idleClock } from '../support/idle-clock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A repository with one video, `intro`, and the runs of its pushes. */
export interface Project extends AsyncDisposable {
  readonly simulator: Simulator
  /** Commits files by their names, of which null ones go, and runs nothing: as where a run was killed at its start. */
  commit(files: Readonly<Record<string, string | null>>): void
  /** Commits, and runs; `kind: reason` of each change. */
  push(
    files: Readonly<Record<string, string | null>>,
    inputs?: SampleCircumstances['inputs'],
  ): Promise<readonly string[]>
  /** Runs what is there, as on a schedule. */
  run(inputs?: SampleCircumstances['inputs']): Promise<readonly string[]>
  /** A track that is there before the first run. */
  add(track: Omit<NewTrack, 'uploadId'>): void
  track(language: string): SimulatedTrack
  tracks(): readonly SimulatedTrack[]
}

export async function createProject(settings: Partial<Settings> = {}): Promise<Project> {
  const open = new AsyncDisposableStack()
  const temporary = open.use(await temporaryFolder())
  process.env.RUNNER_TEMP = temporary.path
  const clock = idleClock()
  const simulator = open.use(await startSimulator({ clock, inProcess: true, settings }))
  const upload = simulator.addUpload()
  const repository = open.use(await createRepository())
  repository.write('subtitles/manifest.yml', `uploads: { intro: ${upload.id} }\n`)
  let sha = repository.commit()
  const play = async (before: string | null, inputs: SampleCircumstances['inputs']) => {
    const checkout: Checkout = await openCheckout(repository.folder)
    const circumstances = await sampleCircumstances({
      workspace: repository.folder,
      checkout,
      clock,
      inputs: { mode: 'apply', delivery: 'upload', ...inputs },
      event: before === null ? { name: 'schedule', sha } : { name: 'push', before, sha },
    })
    const session = await openTestSession(simulator, circumstances)
    const { applied } = await live(circumstances, session).finally(() => session.end())
    await simulator.settled()
    return (applied?.results ?? []).map(({ change, outcome }) => {
      const failure = outcome === 'failed' || outcome === 'restored' ? ` (${outcome})` : ''
      return `${change.kind}${failure}: ${change.reason}`
    })
  }
  const commit: Project['commit'] = (files) => {
    for (const [name, text] of Object.entries(files)) {
      const path = name === 'manifest.yml' ? `subtitles/${name}` : `subtitles/intro/${name}`
      if (text === null) repository.git('rm', '--quiet', path)
      else repository.write(path, text.replaceAll('$upload', upload.id))
    }
    sha = repository.commit()
  }
  return {
    simulator,
    commit,
    push(files, inputs) {
      const before = sha
      commit(files)
      return play(before, inputs)
    },
    run: (inputs) => play(null, inputs),
    add: (track) => void simulator.addTrack({ ...track, uploadId: upload.id }),
    tracks: () => simulator.tracks(upload.id),
    track(language) {
      const track = simulator.tracks(upload.id).find((each) => each.language === language)
      if (!track) throw new Error(`There is no track in ${language}.`)
      return track
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  }
}
