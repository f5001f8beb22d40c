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
import { findCandidates, matchTrack } from './match.ts'
import type { Comparison } from './plan.ts'
import type { Session } from './session.ts'

/** A file whose track has another text. */
export interface DifferingFile {
  readonly file: SubtitleFile
  /** The track's text: WebVTT. */
  readonly trackText: Uint8Array
}

export interface ComparedVideo {
  /** The video; a track that was preferred for its text comes before its duplicates. */
  readonly state: VideoState
  /** By path of the file. Whether a difference is drift is left open. */
  readonly comparisons: ReadonlyMap<string, Comparison>
  readonly differing: readonly DifferingFile[]
}

interface ComparedFile {
  readonly file: SubtitleFile
  readonly track: Track
  readonly comparison: Comparison
  /** Kept only where it differs. */
  readonly trackText: Uint8Array | null
}

/** Mux has its own host, and no limit that is known. */
const readsAtOnce = 128
/** Mux may serve a text some seconds after its track is ready; where so many are missing, it is something else. */
const mostMissing = 5

/**
 * Compares the sound files of a video with the texts of their tracks, as Mux serves them. Each text
 * is read once, at most so many at once in all videos together, and only what differs is kept.
 */
export function createComparison({
  mux,
  cancelled: signal,
}: Session): (state: VideoState, files: readonly CheckedFile[]) => Promise<ComparedVideo> {
  const limit = pLimit(readsAtOnce)
  let missing = 0

  const compareTrack = async (
    checked: CheckedFile,
    { playbackId, track }: { readonly playbackId: string; readonly track: Track },
  ): Promise<ComparedFile> => {
    const { file } = checked
    const address = { playbackId, trackId: track.id }
    const retryMissing = missing < mostMissing
    const text = await readTrackText(mux, address, { retryMissing, signal })
    if (text.kind === 'unreadable') {
      missing++
      return { file, track, comparison: text, trackText: null }
    }
    const comparison = await compareText(checked, text.bytes)
    const trackText = comparison.kind === 'different' ? text.bytes : null
    return { file, track, comparison, trackText }
  }

  /**
   * Where a file has several tracks and none has the wanted name, one with the file's text is its
   * own: a track that was replaced is the youngest of them, and the next run must not take another one.
   */
  const compareFile = async (
    checked: CheckedFile,
    { upload, tracks }: VideoState,
  ): Promise<ComparedFile | null> => {
    const { file, errors } = checked
    const playbackId = upload?.playbackId
    if (errors > 0 || !playbackId) return null
    const candidates = findCandidates(file, tracks)
    const [first] = candidates
    let result: ComparedFile | null = null
    if (first?.status === 'preparing') {
      result = { file, track: first, comparison: stillPreparing, trackText: null }
    }
    for (const track of candidates.filter(({ status }) => status === 'ready')) {
      const compared = await limit(compareTrack, checked, { playbackId, track })
      if (compared.comparison.kind === 'equal') return compared
      if (track === first) result = compared
    }
    return result
  }

  return async (state, files) => {
    const all = await Promise.all(files.map((checked) => compareFile(checked, state)))
    const compared = all.filter((each) => each !== null)
    const preferred = compared
      .filter(({ file, track }) => matchTrack(file, state.tracks).track !== track)
      .map(({ track }) => track)
    const others = state.tracks.filter((track) => !preferred.includes(track))
    return {
      state: { ...state, tracks: [...preferred, ...others] },
      comparisons: new Map(compared.map(({ file, comparison }) => [file.path, comparison])),
      differing: compared.flatMap(({ file, trackText }) => (trackText ? { file, trackText } : [])),
    }
  }
}

const stillPreparing: Comparison = {
  kind: 'unreadable',
  reason: 'the track is still being prepared',
}

/** Compares a file with the text of a track. The file is read again only where digests differ. */
async function compareText(
  { file, digest }: CheckedFile,
  trackText: Uint8Array,
): Promise<Comparison> {
  const { cues } = readSubtitles(trackText, 'vtt')
  if (digestCues(cues, 'vtt') === digest) return { kind: 'equal' }
  const own = readSubtitles(await readFile(file.absolutePath), file.format)
  const difference = compareCues({ cues: own.cues, format: file.format }, { cues, format: 'vtt' })
  return isEqual(difference) ? { kind: 'equal' } : { kind: 'different', difference, drifted: null }
}

/** Reads a track that became ready just now, and says whether its text is that of the file; null where it cannot be read. */
export async function hasTextOf(
  session: Session,
  checked: CheckedFile,
  address: { readonly playbackId: string; readonly trackId: string },
): Promise<boolean | null> {
  const text = await readTrackText(session.mux, address, { retryMissing: true })
  if (text.kind === 'unreadable') {
    session.log.debug(`\`${checked.file.path}\` could not be read back: ${text.reason}.`)
    return null
  }
  const { kind } = await compareText(checked, text.bytes)
  return kind === 'equal'
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
