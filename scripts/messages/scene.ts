import { openSession, type Session } from '../../src/datocms/session.ts'
import {
  defaultToken,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../test/simulator/simulator.ts'
import type { SimulatedUpload } from '../../test/simulator/world.ts'
import { idleClock } from '../../test/support/idle-clock.ts'
import { createSyncWorld, type SyncOptions, type SyncWorld } from '../../test/support/sync-world.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { type KeptLog, keptLog } from './runs.ts'

/** A video in a simulated DatoCMS, and a workspace with its manifest. */
export interface Scene extends AsyncDisposable {
  readonly simulator: Simulator
  readonly upload: SimulatedUpload
  readonly session: Session
  readonly world: SyncWorld
  readonly folder: string
  readonly log: KeptLog
  /** Adds a track to the video. */
  add(language: string, name: string, text: string, id?: string): void
  apply(options?: Partial<SyncOptions>): ReturnType<SyncWorld['apply']>
}

export const uploadId = 'q0VNpiNQSkG6z0lif_O1zg'

/** Time passes only where nothing else does, so that hours of waiting are over at once. */
export async function openScene(
  options: SimulatorOptions & {
    readonly signed?: boolean
    /** Below the upload of `intro` in the manifest. */
    readonly tracks?: string
    readonly token?: string
    readonly environment?: string
    /** Another address than that of the simulator. */
    readonly apiUrl?: string
  } = {},
): Promise<Scene> {
  const { signed = false, tracks = '{}', token = defaultToken, environment = null } = options
  const clock = idleClock()
  const latency = { http: 20, job: 500, ready: 500 }
  const simulator = await startSimulator({ clock, latency, ...options })
  const upload = simulator.addUpload({ id: uploadId, filename: 'intro.mp4', signed })
  const folder = await temporaryFolder()
  const temp = process.env.RUNNER_TEMP
  process.env.RUNNER_TEMP = folder.path
  const manifest = `uploads:\n  intro: { id: ${uploadId}, tracks: ${tracks} }\n`
  const world = await createSyncWorld(folder.path, simulator, manifest)
  const log = keptLog()
  const session = openSession({
    apiUrl: new URL(options.apiUrl ?? simulator.urls.datocms),
    muxUrl: new URL(simulator.urls.mux),
    token,
    environment,
    clock,
    log,
    cancelled: new AbortController().signal,
  })
  return {
    simulator,
    upload,
    session,
    world,
    folder: folder.path,
    log,
    add: (language, name, text, id) =>
      void simulator.addTrack({ uploadId, language, name, text, ...(id ? { id } : {}) }),
    apply: (more = {}) => world.apply({ clock, log, ...more }),
    async [Symbol.asyncDispose]() {
      if (temp === undefined) delete process.env.RUNNER_TEMP
      else process.env.RUNNER_TEMP = temp
      await session.end()
      await simulator[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}
