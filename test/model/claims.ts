import type { TrackResult } from '../../src/plan/change.ts'
import type { SimulatedTrack } from '../simulator/world.ts'
import type { SyncRun } from '../support/sync-world.ts'
import { keyOf, type Scene, textOf } from './scene.ts'
import type { FileSpec, Key, World } from './world.ts'

/** The tracks of the simulator at one time, of foreign uploads and audio too. */
export interface Snapshot {
  readonly subtitles: readonly SimulatedTrack[]
  readonly others: readonly SimulatedTrack[]
}

export function snapshot({ simulator, uploads, foreign, tracks }: Scene): Snapshot {
  const audio = uploads.flatMap(({ id }) =>
    simulator.tracks(id).filter(({ type }) => type === 'audio'),
  )
  return { subtitles: tracks(), others: [...simulator.tracks(foreign.id), ...audio] }
}

export function fail(message: string, scene: Scene, extra: unknown = null): never {
  const tracks = scene.tracks().map(describe)
  const files = scene.files.map((own) => [...own.values()])
  throw new Error(`${message}\n${JSON.stringify({ tracks, files, extra }, null, 1)}`)
}

function describe({ id, uploadId, name, status, text, ...track }: SimulatedTrack) {
  const words = text?.split('\n')[3] ?? null
  return `${uploadId.slice(0, 4)} ${id.slice(0, 6)} ${keyOf(track)} "${name}" ${status} "${words}"`
}

export function describeResults({ results }: SyncRun): readonly unknown[] {
  return results.map(({ change, outcome, error, verified, trackId }) => [
    `${change.kind} ${change.file?.path ?? change.name} as "${change.name}" (${change.reason}): ${outcome}`,
    change.track?.id.slice(0, 6),
    trackId?.slice(0, 6),
    verified,
    error,
  ])
}

/**
 * Whether a run leaves a name as it is, because it looks as if DatoCMS gave it: as two that people gave alike do, until
 * tracks with other names are there.
 */
export function isNameDoubtful({ changes }: SyncRun): boolean {
  return changes.some(({ reason }) => /whether DatoCMS keeps .* cannot be told/.test(reason))
}

/** Nothing outside the manifest is ever asked to change, and audio stays. */
export function checkForeign(scene: Scene, before: Snapshot): void {
  const now = snapshot(scene).others
  if (JSON.stringify(now) !== JSON.stringify(before.others)) fail('Others were touched.', scene)
  const { simulator, foreign } = scene
  if (simulator.requests.some(({ path, from }) => from === 'client' && path.includes(foreign.id))) {
    fail('A foreign upload was asked for.', scene)
  }
}

/** Since so many requests only reading ones came: of a run that had nothing to do, or ended before it had a plan. */
export function checkUnwritten(scene: Scene, since: number, extra: unknown = null): void {
  const writes = scene.simulator.requests.slice(since).filter(({ method }) => method !== 'GET')
  if (writes.length > 0) fail('A run writes that had nothing to write.', scene, extra)
}

/** Where runs say that they wrote nothing, the tracks are those that were there before. */
export function checkTold(scene: Scene, before: Snapshot, runs: readonly SyncRun[]): void {
  if (runs.some(({ results }) => results.some(({ written }) => written))) return
  const [old, now] = [before.subtitles, scene.tracks()].map((tracks) => tracks.map(({ id }) => id))
  if (String(old) !== String(now)) fail('A write is not told of.', scene, runs.map(describeResults))
}

function specOf(scene: Scene, uploadId: string, key: Key): FileSpec | undefined {
  const at = scene.uploads.findIndex(({ id }) => id === uploadId)
  return scene.files[at]?.get(key)
}

function hasText(track: SimulatedTrack, spec: FileSpec | undefined): boolean {
  if (!spec || spec.text === null || track.text === null) return false
  return cuesOf(track.text) === cuesOf(textOf(spec.key, spec.text))
}

/** The cue texts, which is all that the worlds' texts differ in. */
function cuesOf(vtt: string): string {
  return vtt
    .split('\n')
    .filter((line) => line !== '' && !line.includes('-->') && line !== 'WEBVTT')
    .join('\n')
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}

/** What a run says that it did, it did. With another run beside it, the track may be the other's. */
export function checkDone(
  scene: Scene,
  run: SyncRun,
  { alone }: { readonly alone: boolean },
): void {
  for (const result of run.results) {
    const { change, outcome, trackId, verified } = result
    const say = (words: string) => fail(words, scene, [describeResults(run), result.trackId])
    if ((outcome === null) !== (change.kind === 'keep' || change.kind === 'skip')) {
      say('An outcome that cannot be.')
    }
    if (outcome === 'failed' || outcome === 'restored') {
      if (!result.error) say('A failure without a word.')
    }
    const own = scene.tracks().filter(({ uploadId }) => uploadId === change.uploadId)
    const track = own.find(({ id }) => id === trackId)
    if (change.kind === 'delete') {
      if (outcome === 'done' && track) say('A deleted track is still there.')
      continue
    }
    if (outcome === 'done') checkMade(scene, result, track, alone, say)
    if (verified === true && alone) {
      const spec = specOf(scene, change.uploadId, keyOfChange(result))
      if (!track || !hasText(track, spec)) say('What was verified is not equal.')
    }
    if (outcome === 'restored' && alone && track?.status !== 'ready') {
      say('A restored track is not there.')
    }
  }
}

function keyOfChange({ change }: TrackResult): Key {
  return keyOf({ language: change.language, closedCaptions: change.closedCaptions })
}

function checkMade(
  scene: Scene,
  result: TrackResult,
  track: SimulatedTrack | undefined,
  alone: boolean,
  say: (words: string) => never,
): void {
  const { change } = result
  const key = keyOfChange(result)
  const spec = specOf(scene, change.uploadId, key)
  const isRight = (each: SimulatedTrack): boolean =>
    each.uploadId === change.uploadId &&
    keyOf(each) === key &&
    each.status === 'ready' &&
    hasText(each, spec)
  if (alone) {
    if (!track || !isRight(track)) say('A done track is not ready and equal.')
    if (track && fold(track.name) !== fold(change.name)) say('A done track has another name.')
  } else if (!scene.tracks().some(isRight) && result.verified !== null) {
    // One that nobody could read may be the other run's, which has put back the old text.
    say('A done track is not there at all.')
  }
}

/** A track that worked is there in the end, or another of its kind is, unless it was to be deleted. */
export function checkNothingLost(scene: Scene, before: Snapshot, runs: readonly SyncRun[]): void {
  const pruned = new Set(
    runs.flatMap(({ changes }) =>
      changes.filter(({ kind }) => kind === 'delete').map(({ track }) => track?.id),
    ),
  )
  for (const track of before.subtitles.filter(({ status }) => status === 'ready')) {
    if (pruned.has(track.id)) continue
    const isFileless = !specOf(scene, track.uploadId, keyOf(track))
    const alike = scene
      .tracks()
      .some((each) =>
        isFileless
          ? each.id === track.id && each.text === track.text
          : each.uploadId === track.uploadId &&
            keyOf(each) === keyOf(track) &&
            each.status === 'ready',
      )
    if (!alike) fail(`Lost: ${describe(track)}`, scene, runs.map(describeResults))
  }
}

/** After a run in which nothing went wrong the tracks follow the files exactly. */
export function checkWanted(scene: Scene, { prune }: World, run: SyncRun): void {
  const say = (words: string) => fail(words, scene, describeResults(run))
  for (const { outcome } of run.results) {
    if (outcome !== null && outcome !== 'done') say('A run without faults failed.')
  }
  for (const [at, upload] of scene.uploads.entries()) {
    const files = scene.files[at]
    const own = scene.tracks().filter(({ uploadId }) => uploadId === upload.id)
    for (const spec of files?.values() ?? []) {
      if (spec.text === null) continue
      const matching = own.filter((track) => keyOf(track) === spec.key)
      const result = run.results.find(
        ({ change }) =>
          change.uploadId === upload.id && keyOfChangeOf(change) === spec.key && change.file,
      )
      if (['name', 'ambiguous'].includes(result?.change.obstacle ?? '')) continue
      const right = matching.filter((track) => track.status === 'ready' && hasText(track, spec))
      if (right.length === 0) say(`There is no track for ${spec.key}.`)
      if (spec.name !== null && !right.some(({ name }) => name === spec.name)) {
        say(`The track for ${spec.key} has another name.`)
      }
      const most = prune ? 1 : Math.max(1, scene.accounted.get(`${upload.id} ${spec.key}`) ?? 0)
      if (matching.length > most) say(`There are two tracks for ${spec.key}.`)
    }
    if (!prune || scene.files.every(({ size }) => size === 0)) continue
    for (const track of own) if (!files?.has(keyOf(track))) say('A track is there without a file.')
  }
}

function keyOfChangeOf(change: TrackResult['change']): Key {
  return keyOf({ language: change.language, closedCaptions: change.closedCaptions })
}
