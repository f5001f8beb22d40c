import { posix } from 'node:path'
import type { Track } from '../datocms/resources.ts'
import { subtitleFile } from '../files/assignment.ts'
import type { Discovery } from '../files/discover.ts'
import { nameFile } from '../files/file-name.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { defaultNames, isMachineMade } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { type Change, isDrifted, type VideoState } from '../plan/change.ts'
import { changeFile, changeTrack } from '../plan/file-change.ts'
import { hindranceOf } from '../plan/hindrance.ts'
import { sameKey, sameName } from '../plan/match.ts'
import { describeDifference, describeDrift } from '../plan/words.ts'
import { reasonOf } from '../shared/words.ts'
import type { CueDifference } from '../subtitles/compare/difference.ts'

/** What a pull wants. Each change has as its reason why its file is written, or left. */
export interface PullPlan {
  /** Tracks without a file, which is the one that will be written. */
  readonly fresh: readonly FileChange[]
  /** Files whose tracks were edited in DatoCMS. */
  readonly edited: readonly FileChange[]
  /** Files that stay, and tracks that get none. */
  readonly left: readonly Change[]
  /** Videos of the manifest that have no tracks, because DatoCMS has no such video, or not yet. */
  readonly barren: readonly BarrenVideo[]
}

/** A change with a track and its file. */
export interface FileChange extends Change {
  readonly file: SubtitleFile
  readonly track: Track
}

export interface BarrenVideo {
  readonly video: string
  readonly reason: string
}

export interface PullInput {
  readonly manifest: Manifest
  readonly discovery: Discovery
  /** Real path of the workspace. */
  readonly root: string
  readonly videos: readonly VideoState[]
  /** What a plan that prunes nothing makes of the files. */
  readonly changes: readonly Change[]
}

/** Decides for each track of some videos whether its text becomes a file. */
export function decidePull(input: PullInput): PullPlan {
  const settled = input.changes.map(settle)
  const matched = new Set(settled.map(({ track }) => track?.id))
  const claimed = Map.groupBy(input.discovery.claimed, ({ video }) => video)
  const others = input.videos.flatMap((state) => {
    const files = claimed.get(state.video) ?? []
    const rest = state.tracks.filter(({ id }) => !matched.has(id))
    const [beside, bare] = partition(rest, (track) => files.some((file) => sameKey(file, track)))
    const keys = Map.groupBy(bare, ({ language, closedCaptions }) =>
      trackKey(language, closedCaptions),
    )
    return [
      ...beside.flatMap((track) => leaveBeside(state, track, settled)),
      ...[...keys.values()].flatMap((tracks) => chooseTrack(input, state, tracks)),
    ]
  })
  const all = [...settled, ...others]
  const isOfFile = (change: Change): change is FileChange =>
    change.file !== null && change.track !== null
  return {
    fresh: all.filter(isOfFile).filter(({ kind }) => kind === 'create'),
    edited: all.filter(isOfFile).filter(({ kind }) => kind === 'replace'),
    left: all.filter(({ kind }) => kind === 'keep' || kind === 'skip'),
    barren: input.videos.flatMap((state) => {
      const hindrance = hindranceOf(state)
      return hindrance ? [{ video: state.video, reason: hindrance.reason }] : []
    }),
  }
}

/** What a planned change means for the file: only a text that was edited in DatoCMS is written. */
function settle(change: Change): Change {
  const { kind, track, difference, textDigest, drift, reason } = change
  if (kind === 'skip') return change
  if (track === null) return { ...change, kind: 'keep', reason: 'no track yet: Git is ahead' }
  if (track.status !== 'ready') return { ...change, kind: 'skip', reason: whyNoText(track) }
  if (textDigest === null) {
    const why = kind === 'keep' ? reason : 'its text cannot be read'
    return { ...change, kind: 'skip', reason: why }
  }
  if (difference === null)
    return {
      ...change,
      kind: 'keep',
      reason: kind === 'keep' ? reason : `equal, and Git is ahead: ${reason}`,
    }
  const words = describeDifference(difference)
  if (!isDrifted(change) || drift === null) {
    return { ...change, kind: 'keep', reason: `Git is ahead: ${words}` }
  }
  if (drift.kind === 'unknown') return { ...change, kind: 'skip', reason: describeDrift(drift) }
  const edit = describeDifference(fromFile(difference))
  return {
    ...change,
    kind: 'replace',
    reason: [edit, describeDrift(drift)].filter(Boolean).join(', '),
  }
}

/** What the track has otherwise than the file: what a plan would remove, somebody added in DatoCMS. */
function fromFile({ added, removed, shift, ...rest }: CueDifference): CueDifference {
  return { ...rest, added: removed, removed: added, shift: shift === null ? null : -shift }
}

/** The file of a track that has none; of several tracks of its language and kind, of the one that a plan would match. */
function chooseTrack(
  { manifest, discovery, root }: PullInput,
  state: VideoState,
  tracks: readonly Track[],
): readonly Change[] {
  const [first] = tracks
  if (!first) return []
  const { video } = state
  const { language, closedCaptions } = first
  const path = nameFile({ video, language, closedCaptions }, manifest, discovery)
  const reading = path === null ? null : discovery.readPath(path)
  if (path === null || reading?.kind !== 'track') {
    return discovery.isNarrow ? [] : tracks.map((track) => leftTrack(state, track, nameless(track)))
  }
  const { short, long } = defaultNames(reading)
  const name = reading.asked ?? short
  const ready = tracks.filter(({ status }) => status === 'ready')
  const chosen = ready.find((track) => sameName(track.name, name)) ?? ready[0]
  return tracks.map((track) => {
    if (track.status !== 'ready') return leftTrack(state, track, whyNoText(track))
    if (track !== chosen) {
      const reason = `another track of its language is pulled: “${chosen?.name}”`
      return leftTrack(state, track, reason)
    }
    const absolutePath = posix.join(root, path)
    const file = subtitleFile({ ...reading, path, absolutePath, name, longName: long })
    const reason = isMachineMade(track.name) ? 'no file, and a machine made the track' : 'no file'
    return changeFile('create', file, { name: track.name, reason, track })
  })
}

function leftTrack({ video }: VideoState, track: Track, reason: string): Change {
  return changeTrack('skip', { video, track }, { reason, restorable: false })
}

/** Tells of a track whose language and kind have a file that is not its own, but for what is told at the file. */
function leaveBeside(
  state: VideoState,
  track: Track,
  settled: readonly Change[],
): readonly Change[] {
  const own = settled.find(
    ({ video, file }) => video === state.video && file && sameKey(file, track),
  )
  if (own && !own.track) return []
  const reason = own?.track
    ? `another track of its language has the file: “${own.track.name}”`
    : 'its file is not checked out, or left out by `files`'
  return [leftTrack(state, track, reason)]
}

function whyNoText({ status, error }: Track): string {
  if (status === 'preparing') return 'the track is still being prepared'
  return `the track is errored${error ? `: ${reasonOf(error)}` : ''}`
}

function nameless({ language }: Track): string {
  return `no template can name a file of the language “${language}”`
}

function partition<T>(
  items: readonly T[],
  isFirst: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}
