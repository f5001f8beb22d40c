import type { Clock } from '../../src/shared/clock.ts'
import { type Latencies, type Simulator, startSimulator } from '../simulator/simulator.ts'
import type { NewTrack } from '../simulator/world.ts'
import { idleClock } from './idle-clock.ts'
import { createSyncWorld, type SyncOptions, type SyncRun, type SyncWorld } from './sync-world.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** One video, `intro`, with files in a folder and tracks in a simulator that share a clock. */
export interface VideoScene extends AsyncDisposable {
  readonly clock: Clock
  readonly simulator: Simulator
  readonly uploadId: string
  readonly world: SyncWorld
  apply(options?: Partial<SyncOptions>): Promise<SyncRun>
  plan(options?: Partial<SyncOptions>): Promise<SyncRun>
  /** `name status first-cue` of each subtitle track, in the order of creation. */
  tracks(): readonly string[]
  addTrack(track: Omit<NewTrack, 'uploadId'>): void
}

export interface VideoSceneOptions {
  /** By path below `subtitles/`. */
  readonly files: Readonly<Record<string, string>>
  readonly tracks?: readonly Omit<NewTrack, 'uploadId'>[]
  /** Lines of the manifest behind its uploads. */
  readonly manifest?: string
  readonly latency?: Latencies
  readonly signed?: boolean
}

export async function createVideoScene({
  files,
  tracks = [],
  manifest = '',
  latency = {},
  signed = false,
}: VideoSceneOptions): Promise<VideoScene> {
  const clock = idleClock()
  const folder = await temporaryFolder()
  process.env.RUNNER_TEMP = folder.path
  const simulator = await startSimulator({
    clock,
    inProcess: true,
    latency: { http: 20, job: 500, ready: 500, ...latency },
  })
  const { id: uploadId } = simulator.addUpload({ signed })
  const world = await createSyncWorld(
    folder.path,
    simulator,
    `uploads:\n  intro: ${uploadId}\n${manifest}`,
  )
  for (const [path, text] of Object.entries(files)) await world.write(`subtitles/${path}`, text)
  for (const track of tracks) simulator.addTrack({ uploadId, ...track })
  return {
    clock,
    simulator,
    uploadId,
    world,
    apply: (options) => world.apply({ clock, ...options }),
    plan: (options) => world.plan({ clock, ...options }),
    tracks: () =>
      simulator
        .tracks(uploadId)
        .filter(({ type }) => type === 'subtitles')
        .map(({ name, status, text }) => `${name} ${status} ${text?.split('\n')[3] ?? '-'}`),
    addTrack: (track) => void simulator.addTrack({ uploadId, ...track }),
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}
