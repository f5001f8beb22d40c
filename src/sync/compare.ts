import { readFile } from 'node:fs/promises'
import pLimit from 'p-limit'
import { readTrackText } from '../datocms/mux.ts'
import type { Track } from '../datocms/resources.ts'
import { digestCues } from '../subtitles/compare/canonical.ts'
import { compareCues, isEqual } from '../subtitles/compare/compare.ts'
import { readSubtitles } from '../subtitles/read.ts'
import type { CheckedFile } from '../workspace/check.ts'
import type { SubtitleFile } from '../workspace/subtitle-file.ts'
import type { VideoState } from './change.ts'
import { matchTrack, sameKey, sameName } from './match.ts'
import type { Comparison } from './plan.ts'
import type { Session } from './session.ts'

/** A file whose track has another text. */
export interface DifferingFile {
  readonly file: SubtitleFile
  /** The track's text: WebVTT. */
  readonly trackText: Uint8Array
}

export interface ComparedTexts {
  /** By path of the file. Whether a difference is drift is left open. */
  readonly comparisons: ReadonlyMap<string, Comparison>
  readonly differing: readonly DifferingFile[]
}

/** Mux has its own host, and no limit that is known. */
const readsAtOnce = 64
/** Mux may serve a text some seconds after its track is ready; where so many are missing, it is something else. */
const mostMissing = 5

/** Compares each sound file that has a track with the text of that track, as Mux serves it. */
export async function compareTexts(
  session: Session,
  files: readonly CheckedFile[],
  states: readonly VideoState[],
): Promise<ComparedTexts> {
  const limit = pLimit(readsAtOnce)
  const stateOf = new Map(states.map((state) => [state.video, state]))
  const comparisons = new Map<string, Comparison>()
  const differing: DifferingFile[] = []
  let missing = 0

  const compare = async ({ file, digest }: CheckedFile, playbackId: string, track: Track) => {
    if (track.status === 'preparing') {
      comparisons.set(file.path, {
        kind: 'unreadable',
        reason: 'the track is still being prepared',
      })
      return
    }
    const address = { playbackId, trackId: track.id }
    const text = await readTrackText(session.mux, address, {
      retryMissing: missing < mostMissing,
      signal: session.cancelled,
    })
    if (text.kind === 'unreadable') {
      missing++
      comparisons.set(file.path, text)
      return
    }
    const { cues } = readSubtitles(text.bytes, 'vtt')
    if (digestCues(cues, 'vtt') === digest) {
      comparisons.set(file.path, { kind: 'equal' })
      return
    }
    const own = readSubtitles(await readFile(file.absolutePath), file.format)
    const difference = compareCues({ cues: own.cues, format: file.format }, { cues, format: 'vtt' })
    if (isEqual(difference)) {
      comparisons.set(file.path, { kind: 'equal' })
      return
    }
    comparisons.set(file.path, { kind: 'different', difference, drifted: null })
    differing.push({ file, trackText: text.bytes })
  }

  await Promise.all(
    files.map((checked) => {
      const state = stateOf.get(checked.file.video)
      const playbackId = state?.upload?.playbackId
      const { track } = matchTrack(checked.file, state?.tracks ?? [])
      const comparable = checked.errors === 0 && playbackId && track && track.status !== 'errored'
      return comparable ? limit(() => compare(checked, playbackId, track)) : null
    }),
  )
  return { comparisons, differing }
}

/**
 * Where a file has several tracks and none has the wanted name, one with the file's text goes first:
 * a track that was replaced is the youngest of them, and the next run must not take another one.
 */
export async function preferEqualTracks(
  session: Session,
  files: readonly CheckedFile[],
  states: readonly VideoState[],
): Promise<readonly VideoState[]> {
  const prefer = async (state: VideoState, checked: CheckedFile): Promise<VideoState> => {
    const playbackId = state.upload?.playbackId
    const { file } = checked
    const candidates = state.tracks.filter((track) => sameKey(file, track))
    const isClear =
      candidates.length < 2 || candidates.some((each) => sameName(each.name, file.name))
    if (!playbackId || checked.errors > 0 || isClear) return state
    for (const track of candidates.filter(({ status }) => status === 'ready')) {
      if (await hasTextOf(session, checked, { playbackId, trackId: track.id })) {
        return { ...state, tracks: [track, ...state.tracks.filter(({ id }) => id !== track.id)] }
      }
    }
    return state
  }
  return Promise.all(
    states.map(async (state) => {
      let preferred = state
      for (const checked of files.filter(({ file }) => file.video === state.video)) {
        preferred = await prefer(preferred, checked)
      }
      return preferred
    }),
  )
}

/** Reads a track that became ready just now, and says whether its text is that of the file; null where it cannot be read. */
export async function hasTextOf(
  session: Session,
  { file, digest }: CheckedFile,
  address: { readonly playbackId: string; readonly trackId: string },
): Promise<boolean | null> {
  const text = await readTrackText(session.mux, address, { retryMissing: true })
  if (text.kind === 'unreadable') {
    session.log.debug(`${file.path} could not be read back: ${text.reason}`)
    return null
  }
  const { cues } = readSubtitles(text.bytes, 'vtt')
  if (digestCues(cues, 'vtt') === digest) return true
  const own = readSubtitles(await readFile(file.absolutePath), file.format)
  return isEqual(compareCues({ ...own, format: file.format }, { cues, format: 'vtt' }))
}

/** Whether a ready track has a text that was read from another one. */
export async function hasSameText(
  session: Session,
  text: Uint8Array,
  address: { readonly playbackId: string; readonly trackId: string },
): Promise<boolean> {
  const other = await readTrackText(session.mux, address, { retryMissing: true })
  if (other.kind === 'unreadable') return false
  const [own, theirs] = [text, other.bytes].map((bytes) => ({
    cues: readSubtitles(bytes, 'vtt').cues,
    format: 'vtt' as const,
  }))
  return own !== undefined && theirs !== undefined && isEqual(compareCues(own, theirs))
}
