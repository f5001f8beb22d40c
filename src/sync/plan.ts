import { reasonOf } from '../datocms/errors.ts'
import type { Track } from '../datocms/resources.ts'
import type { CueDifference } from '../subtitles/compare/difference.ts'
import type { CheckedFile } from '../workspace/check.ts'
import { comparableName } from '../workspace/names.ts'
import { type SubtitleFile, trackKey } from '../workspace/subtitle-file.ts'
import type { Change, Obstacle, VideoState } from './change.ts'
import { matchTrack } from './match.ts'
import { isRefused } from './planned.ts'
import { describeDifference } from './words.ts'

/** How the text of a file relates to that of its track. */
export type Comparison =
  | { readonly kind: 'equal' }
  | {
      readonly kind: 'different'
      readonly difference: CueDifference
      /** Whether the track's text is no version of the file; null where that is unknown. */
      readonly drifted: boolean | null
    }
  /** `reason` is a part of a sentence: `Mux answers 404`. */
  | { readonly kind: 'unreadable'; readonly reason: string }

export interface PlanInput {
  /** The files that the run looks at. */
  readonly files: readonly CheckedFile[]
  /** Every track that has a file in the manifest's folder, selected or not, sound or not. */
  readonly existing: readonly Pick<SubtitleFile, 'video' | 'language' | 'closedCaptions'>[]
  /** Videos that have a file whose track could not be told: nothing of theirs is deleted. */
  readonly unclearVideos: ReadonlySet<string>
  /** The uploads that the run looks at. */
  readonly videos: readonly VideoState[]
  /** By path of the file; for each file with a track that is ready. */
  readonly comparisons: ReadonlyMap<string, Comparison>
  /** Paths that the push changed; null where that is unknown. */
  readonly pushed: ReadonlySet<string> | null
  readonly options: PlanOptions
}

export interface PlanOptions {
  readonly prune: boolean
  readonly force: boolean
  readonly onDrift: 'replace' | 'keep' | 'fail'
}

/** The changes that make the tracks follow the files, in the order of videos and files. */
export function planChanges(input: PlanInput): readonly Change[] {
  return input.videos.flatMap((video) => planVideo(input, video))
}

function planVideo(input: PlanInput, state: VideoState): readonly Change[] {
  const files = input.files.filter(({ file }) => file.video === state.video)
  const hindrance = hindranceOf(state)
  if (hindrance) return files.map(({ file }) => skip(file, hindrance, null))
  const changes = files.map(({ file, errors }) => planFile(input, state, file, errors))
  const all = [...changes, ...planDeletions(input, state, files)]
  const refused = all.filter((each) => isRefused(each, input.options.onDrift))
  return settleNames(all, state, new Set(refused))
}

interface Hindrance {
  readonly obstacle: Obstacle
  readonly reason: string
}

/** Why an upload can have no tracks, or null. */
function hindranceOf({ uploadId, upload }: VideoState): Hindrance | null {
  if (!upload) return { obstacle: 'no-upload', reason: `DatoCMS has no upload \`${uploadId}\`` }
  const isVideo = upload.mimeType?.startsWith('video/') ?? upload.playbackId !== null
  if (isVideo && upload.playbackId !== null) return null
  return isVideo
    ? { obstacle: 'unprocessed', reason: `the video \`${upload.filename}\` is not processed yet` }
    : { obstacle: 'no-video', reason: `the upload \`${upload.filename}\` is no video` }
}

function planFile(
  { comparisons, pushed, options }: PlanInput,
  { tracks }: VideoState,
  file: SubtitleFile,
  errors: number,
): Change {
  const { track } = matchTrack(file, tracks)
  if (errors > 0) {
    const reason = `the file has ${errors === 1 ? 'an error' : `${errors} errors`}`
    return skip(file, { obstacle: 'file', reason }, track)
  }
  if (!track) return change('create', file, { name: file.name, reason: 'no track' })

  const isNamed = file.nameFromManifest || track.name.trim() === ''
  const name = isNamed ? file.name : track.name
  const renamed = track.name.trim() !== name.trim()
  const comparison = comparisons.get(file.path) ?? {
    kind: 'unreadable',
    reason: 'its text was not read',
  }
  const known = {
    name,
    track,
    difference: comparison.kind === 'different' ? comparison.difference : null,
    drifted: comparison.kind === 'different' ? comparison.drifted : null,
    restorable: comparison.kind !== 'unreadable',
  }
  if (track.status === 'errored') {
    const reason = `the track is errored${track.error ? `: ${reasonOf(track.error)}` : ''}`
    return change('replace', file, { ...known, reason })
  }
  const reasons = [
    ...(comparison.kind === 'different' ? [describeDifference(comparison.difference)] : []),
    ...(renamed ? [`name “${track.name}” → “${name}”`] : []),
  ]
  if (comparison.kind === 'different' && comparison.drifted && options.onDrift === 'keep') {
    const reason = 'edited in DatoCMS, and `on-drift` is `keep`'
    return change('keep', file, { ...known, name: track.name, reason })
  }
  if (known.drifted) reasons.push('edited in DatoCMS')
  if (comparison.kind === 'different' && known.drifted === null && options.onDrift !== 'replace') {
    reasons.push('history unknown, so an edit in DatoCMS cannot be told (set `fetch-depth: 0`)')
  }
  if (comparison.kind === 'unreadable' && pushed?.has(file.path)) {
    reasons.push(`the push changed the file, and ${comparison.reason}`)
  }
  if (options.force) reasons.push('`force` is on')
  if (reasons.length > 0) return change('replace', file, { ...known, reason: reasons.join(', ') })
  const reason = comparison.kind === 'unreadable' ? `not compared: ${comparison.reason}` : 'equal'
  return change('keep', file, { ...known, reason })
}

/** Tracks without a file, and duplicates. */
function planDeletions(
  { existing, unclearVideos, options }: PlanInput,
  { video, tracks }: VideoState,
  files: readonly CheckedFile[],
): readonly Change[] {
  if (!options.prune || unclearVideos.has(video)) return []
  const keys = new Set(
    existing
      .filter((file) => file.video === video)
      .map((file) => trackKey(file.language, file.closedCaptions)),
  )
  const duplicates = new Map(
    files
      .filter(({ errors }) => errors === 0)
      .flatMap(({ file }) => matchTrack(file, tracks).duplicates.map((track) => [track.id, file])),
  )
  return tracks.flatMap((track): Change[] => {
    const file = duplicates.get(track.id)
    if (!file && keys.has(trackKey(track.language, track.closedCaptions))) return []
    return [
      {
        kind: 'delete',
        video,
        uploadId: track.uploadId,
        file: null,
        language: track.language,
        closedCaptions: track.closedCaptions,
        name: track.name,
        reason: file ? `duplicate of the track of \`${file.path}\`` : 'no file',
        track,
        difference: null,
        drifted: null,
        restorable: true,
      },
    ]
  })
}

/**
 * Gives a track with a name that nobody asked for another one where the name is taken, and skips
 * what can have no name: names are unique within an upload. (Mux: create asset track.) A skip keeps
 * its track, and so its name, which may stand in the way of others in turn; so does what is refused.
 */
function settleNames(
  changes: readonly Change[],
  state: VideoState,
  refused: ReadonlySet<Change>,
): readonly Change[] {
  const stuck = new Set<Change>()
  for (;;) {
    const settled = settleOnce(changes, state, { stuck, refused })
    const before = stuck.size
    changes.forEach((change, at) => {
      if (change.kind === 'replace' && settled[at]?.kind === 'skip') stuck.add(change)
    })
    if (stuck.size === before) return settled
  }
}

function settleOnce(
  changes: readonly Change[],
  { tracks }: VideoState,
  {
    stuck,
    refused,
  }: { readonly stuck: ReadonlySet<Change>; readonly refused: ReadonlySet<Change> },
): readonly Change[] {
  const isMoved = (change: Change): boolean =>
    ['replace', 'delete'].includes(change.kind) && !stuck.has(change) && !refused.has(change)
  const moved = new Set(changes.filter(isMoved).map(({ track }) => track?.id))
  const taken = new Map<string, string>()
  for (const track of tracks) {
    if (!moved.has(track.id)) taken.set(comparableName(track.name), describeTrack(track))
  }
  const settle = (change: Change): Change => {
    const { kind, file, name } = change
    if (!file || (kind !== 'create' && kind !== 'replace') || refused.has(change)) return change
    const wanted = file.nameFromManifest ? [name] : [name, file.name, file.longName]
    const free = wanted.find((candidate) => !taken.has(comparableName(candidate)))
    if (free === undefined || stuck.has(change)) {
      const reason = `the name “${name}” is taken by ${taken.get(comparableName(name))}`
      return skip(file, { obstacle: 'name', reason }, change.track)
    }
    taken.set(comparableName(free), file.path)
    return { ...change, name: free }
  }
  // Names that somebody asked for go first, then those that are there already.
  const rank = ({ kind, file }: Change): number =>
    file?.nameFromManifest ? 0 : kind === 'replace' ? 1 : 2
  const settled = new Map(
    changes.toSorted((a, b) => rank(a) - rank(b)).map((change) => [change, settle(change)]),
  )
  return changes.map((change) => settled.get(change) ?? change)
}

function describeTrack({ language, closedCaptions, id }: Track): string {
  return `the track \`${trackKey(language, closedCaptions)}\` (${id})`
}

function change(
  kind: 'create' | 'replace' | 'keep',
  file: SubtitleFile,
  known: Pick<Change, 'name' | 'reason'> & Partial<Change>,
): Change {
  const { video, uploadId, language, closedCaptions } = file
  return {
    kind,
    video,
    uploadId,
    file,
    language,
    closedCaptions,
    track: null,
    difference: null,
    drifted: null,
    restorable: true,
    ...known,
  }
}

function skip(file: SubtitleFile, hindrance: Hindrance, track: Track | null): Change {
  const name = track?.name ?? file.name
  return { ...change('keep', file, { name, track, ...hindrance }), kind: 'skip' }
}

/** How many tracks a plan deletes because they have no file. */
export function countDeletions(changes: readonly Change[]): number {
  return changes.filter(({ kind }) => kind === 'delete').length
}
