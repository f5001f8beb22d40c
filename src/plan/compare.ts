import { readFile } from 'node:fs/promises'
import pLimit from 'p-limit'
import { readTrackText, type TrackAddress, type TrackText } from '../datocms/mux.ts'
import type { Track } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import type { CheckedFile } from '../files/check.ts'
import { beginning } from '../shared/words.ts'
import { digestCues } from '../subtitles/compare/canonical.ts'
import { canonicalText, plainText } from '../subtitles/compare/canonical-text.ts'
import { compareCues, isEqual } from '../subtitles/compare/compare.ts'
import { type CueDifference, type CueText, SHOWN_CUES } from '../subtitles/compare/difference.ts'
import { readSubtitles } from '../subtitles/read.ts'
import type { VideoState } from './change.ts'
import type { Comparison, ReadText } from './comparison.ts'
import { findCandidates, sameKey } from './match.ts'
import { digestText } from './text-digest.ts'

/** A track that has another text than its file. */
export interface DifferingText {
  readonly checked: CheckedFile
  readonly trackId: string
  /** WebVTT; null where so many texts differ that there was no room for it. */
  readonly trackText: Uint8Array | null
}

export interface ComparedVideo {
  /** By track id. What a difference means is left open. */
  readonly comparisons: ReadonlyMap<string, Comparison>
  /** By track id. */
  readonly texts: ReadonlyMap<string, ReadText>
  readonly differing: readonly DifferingText[]
}

/** Compares and reads the texts of a run. */
export interface Comparing {
  /** Compares the sound files of a video with the texts of their tracks. Each text is read once, and only what differs is kept. */
  compare(state: VideoState, files: readonly CheckedFile[]): Promise<ComparedVideo>
  /** Reads a text that no file was compared with; null where it cannot be read. */
  read(address: TrackAddress): Promise<ReadText | null>
}

/** Mux has its own host, and no limit that is known. */
const readsAtOnce = 128
/** Mux may serve a text some seconds after its track is ready; where so many are missing, it is something else. */
const mostMissing = 5
/** Texts that are kept to be looked for in the history of their files. Bytes. */
const roomForTexts = 64 * 1024 * 1024
/** Characters of each cue of a difference that are kept to be shown. */
const shownCueText = 2_000
/** Lines of a text that goes, and characters of each, that a plan shows. */
const shownLines = 3
const shownCharacters = 200

/**
 * Opens the way to the texts of the tracks, as Mux serves them, at most so many at once in all videos together.
 *
 * @param prune whether all tracks of a file's language are compared, because those that are not its own go.
 */
export function createComparison(
  { mux, cancelled: signal }: Session,
  { prune }: { readonly prune: boolean },
): Comparing {
  const limit = pLimit(readsAtOnce)
  let missing = 0
  let room = roomForTexts

  const readText = async (address: TrackAddress): Promise<TrackText> => {
    const retryMissing = missing < mostMissing
    const text = await readTrackText(mux, address, { retryMissing, signal })
    if (text.kind === 'unreadable') missing++
    return text
  }

  return {
    async compare({ upload, tracks }, files) {
      const comparisons = new Map<string, Comparison>()
      const texts = new Map<string, ReadText>()
      const differing: DifferingText[] = []
      const compareTrack = async (checked: CheckedFile, playbackId: string, { id }: Track) => {
        const text = await readText({ playbackId, trackId: id })
        if (text.kind === 'unreadable') return text
        texts.set(id, keepText(text.bytes))
        const comparison = await compareText(checked, text.bytes)
        if (comparison.kind === 'different') {
          const fits = text.bytes.length <= room
          if (fits) room -= text.bytes.length
          differing.push({ checked, trackId: id, trackText: fits ? text.bytes : null })
        }
        return comparison
      }
      const compareFile = async (checked: CheckedFile): Promise<void> => {
        const playbackId = upload?.playbackId
        if (checked.errors > 0 || !playbackId) return
        const { file } = checked
        const wanted = prune
          ? tracks.filter((track) => sameKey(file, track))
          : findCandidates(file, tracks)
        for (const track of wanted) {
          if (track.status === 'preparing') comparisons.set(track.id, stillPreparing)
          if (track.status !== 'ready') continue
          const comparison = await limit(compareTrack, checked, playbackId, track)
          comparisons.set(track.id, comparison)
          if (comparison.kind === 'equal' && !prune) return
        }
      }
      await Promise.all(files.map(compareFile))
      return { comparisons, texts, differing }
    },
    async read(address) {
      const text = await limit(readText, address)
      return text.kind === 'text' ? keepText(text.bytes) : null
    },
  }
}

function keepText(bytes: Uint8Array): ReadText {
  const { cues } = readSubtitles(bytes, 'vtt')
  const firstLines: string[] = []
  for (const { text } of cues) {
    if (firstLines.length === shownLines) break
    const lines = plainText(canonicalText(text, 'vtt')).split('\n').filter(Boolean)
    for (const line of lines.slice(0, shownLines - firstLines.length)) {
      firstLines.push(beginning(line, shownCharacters))
    }
  }
  // A part of a text would keep all of it in memory.
  const content = structuredClone({ cues: cues.length, firstLines })
  return { digest: digestText(bytes), content }
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
  if (isEqual(difference)) return { kind: 'equal' }
  return { kind: 'different', difference: shortened(difference), drift: null }
}

/** A difference with the cues that are shown. A part of a text would keep all of it in memory. */
function shortened(difference: CueDifference): CueDifference {
  const shorten = (cue: CueText | null): CueText | null =>
    cue && { ...cue, text: beginning(cue.text, shownCueText) }
  const cues = difference.cues
    .slice(0, SHOWN_CUES)
    .map((cue) => ({ ...cue, before: shorten(cue.before), after: shorten(cue.after) }))
  return structuredClone({ ...difference, cues })
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
