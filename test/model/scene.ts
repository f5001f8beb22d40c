import type { Checkout } from '../../src/git/checkout.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import type { SimulatedTrack, SimulatedUpload } from '../simulator/world.ts'
import { between } from '../support/random.ts'
import { createSyncWorld, type SyncWorld, webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import {
  type Edit,
  type FileSpec,
  type Key,
  type TrackSpec,
  type World,
  withUniqueNames,
} from './world.ts'

/** A world that is set up: files in a folder, uploads and tracks in the simulator. */
export interface Scene extends AsyncDisposable {
  readonly simulator: Simulator
  readonly sync: SyncWorld
  readonly uploads: readonly SimulatedUpload[]
  /** Of a video that the manifest does not name. */
  readonly foreign: SimulatedUpload
  /** The files of each video now. */
  readonly files: readonly ReadonlyMap<Key, FileSpec>[]
  /** How many tracks of an upload and a key are of people, or were left by a renaming that was cut short. */
  readonly accounted: Map<string, number>
  /** All subtitle tracks of the videos. */
  tracks(): readonly SimulatedTrack[]
  edit(edit: Edit): Promise<void>
}

export function textOf(key: Key, text: number): string {
  return webVtt(`Text ${text} of ${key}`, 'The same in all')
}

const brokenFile = 'WEBVTT\n\n00:05.000 --> 00:01.000\nEnds before it starts\n'

export function keyOf(track: Pick<SimulatedTrack, 'language' | 'closedCaptions'>): Key {
  return `${track.language}${track.closedCaptions ? '.sdh' : ''}` as Key
}

function languageOf(key: Key) {
  const [language = '', captions] = key.split('.')
  return { language, closedCaptions: captions === undefined ? null : true }
}

export async function createScene(
  { seed, videos, heldNameMs, lateTextMs }: World,
  { clock, checkout }: { readonly clock: Clock; readonly checkout: Checkout },
): Promise<Scene> {
  const folder = await temporaryFolder('model-')
  const simulator = await startSimulator({
    clock,
    inProcess: true,
    seed,
    latency: {
      http: 20,
      job: between(200, 1_500),
      jobEffect: between(0, 1),
      ready: between(0, 2_000),
      text: between(0, lateTextMs),
      heldName: between(0, heldNameMs),
    },
  })
  const uploads = videos.map((_, at) => simulator.addUpload({ filename: `video-${at}.mp4` }))
  const foreign = simulator.addUpload({ filename: 'foreign.mp4' })
  const files = videos.map((video) => new Map(video.files.map((file) => [file.key, file])))

  const accounted = new Map<string, number>()
  const addTrack = (upload: SimulatedUpload, { key, name, text, status }: TrackSpec): void => {
    const alike = simulator.tracks(upload.id).filter((track) => keyOf(track) === key)
    accounted.set(`${upload.id} ${key}`, alike.length + 1)
    const rest = status === 'ready' ? { text: textOf(key, text) } : { error: 'It was no good.' }
    simulator.addTrack({ uploadId: upload.id, ...languageOf(key), name, status, ...rest })
  }
  for (const [at, upload] of [...uploads, foreign].entries()) {
    for (const track of videos[at % videos.length]?.tracks ?? []) addTrack(upload, track)
    simulator.addTrack({ uploadId: upload.id, language: 'en', name: 'Alpha', type: 'audio' })
  }
  const sync = await createSyncWorld(folder.path, simulator, manifestOf(uploads, files), {
    checkout,
  })
  const write = (video: number, { key, text }: FileSpec) =>
    sync.write(pathOf(video, key), text === null ? brokenFile : textOf(key, text))
  for (const [video, own] of files.entries()) {
    for (const file of own.values()) await write(video, file)
  }
  const tracks = () =>
    uploads.flatMap(({ id }) => simulator.tracks(id).filter(({ type }) => type === 'subtitles'))

  const edit = async (change: Edit): Promise<void> => {
    if (change.kind === 'edit track' || change.kind === 'remove track') {
      const ready = tracks().filter(({ status }) => status === 'ready')
      const track = ready[change.nth % Math.max(1, ready.length)]
      if (!track) return
      if (change.kind === 'remove track') simulator.removeTrack(track)
      else simulator.editTrack(track, textOf(keyOf(track), change.text))
      return
    }
    const video = change.video % videos.length
    const [own, upload] = [files[video], uploads[video]]
    if (!own || !upload) return
    if (change.kind === 'add track') {
      const names = simulator.tracks(upload.id).map(({ name }) => name.trim().toLowerCase())
      if (!names.includes(change.track.name.trim().toLowerCase())) addTrack(upload, change.track)
    } else if (change.kind === 'remove') {
      own.delete(change.key)
      await sync.remove(pathOf(video, change.key))
    } else {
      own.set(change.file.key, change.file)
      await write(video, change.file)
    }
    for (const file of withUniqueNames([...own.values()])) own.set(file.key, file)
    await sync.writeManifest(manifestOf(uploads, files))
  }

  return {
    simulator,
    sync,
    uploads,
    foreign,
    files,
    accounted,
    tracks,
    edit,
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

export function account(accounted: Map<string, number>, uploadId: string, key: Key): void {
  const at = `${uploadId} ${key}`
  accounted.set(at, Math.max(1, accounted.get(at) ?? 1) + 1)
}

function pathOf(video: number, key: Key): string {
  return `subtitles/video-${video}/${key}.vtt`
}

function manifestOf(
  uploads: readonly SimulatedUpload[],
  files: readonly ReadonlyMap<Key, FileSpec>[],
): string {
  const videos = uploads.map(({ id }, at) => {
    const names = [...(files[at]?.values() ?? [])].flatMap(({ key, name }) =>
      name === null ? [] : [[key, { name }] as const],
    )
    return [`video-${at}`, { id, tracks: Object.fromEntries(names) }] as const
  })
  return JSON.stringify({ uploads: Object.fromEntries(videos) })
}
