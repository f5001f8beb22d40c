import { readFile } from 'node:fs/promises'
import type { TrackAddress, TrackText } from '../datocms/mux.ts'
import type { Track } from '../datocms/resources.ts'
import type { CheckedFile } from '../files/check.ts'
import { compareCues } from '../subtitles/compare/compare.ts'
import { contentOf } from '../subtitles/compare/content.ts'
import { shortened } from '../subtitles/compare/difference.ts'
import type { Kind } from '../subtitles/compare/kinds.ts'
import { isSame, type KindDifference, type TextMatch } from '../subtitles/compare/match.ts'
import { TOLERANCE } from '../subtitles/compare/pair.ts'
import { digestShown } from '../subtitles/compare/shown.ts'
import { matchTexts, readText, readTrack } from '../subtitles/compare/texts.ts'
import type { VideoState } from './change.ts'
import type { Comparison, Look, ReadText, Similar } from './comparison.ts'
import { findStrays, isOnlyOfAnother, type Kin } from './kinship.ts'
import { findCandidates, sameKey } from './match.ts'
import { type PackedText, packText } from './packed-text.ts'
import { digestText } from './text-digest.ts'
import type { WithText } from './texts.ts'

/** A track that has another text than its file. */
export interface DifferingText {
  readonly checked: CheckedFile
  /** Of its comparison. */
  readonly key: string
  /** Of its video; null where it is unknown. */
  readonly durationMs: number | null
  /** WebVTT; null where so many texts differ that there was no room for it. */
  readonly trackText: PackedText | null
}

export interface ComparedVideo {
  /** By the id of a track, or the `strayKey` of one that is listed as something else. What a difference means is left open. */
  readonly comparisons: ReadonlyMap<string, Comparison>
  /** Tracks that may be files' although they are listed as something else. */
  readonly strays: readonly Kin[]
  /** By track id. */
  readonly texts: ReadonlyMap<string, ReadText>
  readonly differing: readonly DifferingText[]
}

/** Compares and reads the texts of a run. */
export interface Comparing {
  /** Compares the sound files of a video with the texts of their tracks. Each text is read once, and only what differs is kept. */
  compare(state: VideoState, files: readonly CheckedFile[]): Promise<ComparedVideo>
  /** Reads a text that no file was compared with; null where it cannot be read, `missing` where Mux has none. */
  read(address: TrackAddress): Promise<ReadText | 'missing' | null>
}

/** Tells the comparison of a stray from those of the same track with other files. */
export function strayKey({ checked, track }: Kin): string {
  return `${track.id} ${checked.file.path}`
}

/** Texts that are kept to be looked for in the history of their files, which takes time for each version. Bytes, unpacked. */
const roomForTexts = 64 * 1024 * 1024

/**
 * Compares files with the texts of tracks.
 *
 * @param prune whether all tracks of a file's language are compared, because those that are not its own go.
 */
export function createComparison(
  withText: WithText,
  { prune }: { readonly prune: boolean },
): Comparing {
  let room = roomForTexts

  return {
    async compare({ upload, tracks }, files) {
      const comparisons = new Map<string, Comparison>()
      const texts = new Map<string, ReadText>()
      const differing: DifferingText[] = []
      const strays: Kin[] = []
      const durationMs = upload?.durationMs ?? null
      const all = files.map((checked) => checked.file)
      const compareTrack = async (
        text: TrackText,
        { checked, track: { id }, key }: { checked: CheckedFile; track: Track; key: string },
      ): Promise<Comparison> => {
        if (text.kind === 'unreadable') return text
        texts.set(id, keepText(text.bytes))
        const comparison = await compareText(checked, text.bytes, durationMs)
        if (comparison.kind !== 'same') {
          const fits = text.bytes.length <= room
          if (fits) room -= text.bytes.length
          const trackText = fits ? packText(text.bytes) : null
          differing.push({ checked, key, durationMs, trackText })
        }
        return comparison
      }
      const compareFile = async (checked: CheckedFile): Promise<void> => {
        if (checked.errors > 0 || !upload?.playbackId) return
        const { file } = checked
        const compareOne = async (track: Track, key: string): Promise<boolean> => {
          if (track.status === 'preparing') comparisons.set(key, stillPreparing)
          if (track.status !== 'ready') return false
          const address = { playbackId: upload?.playbackId ?? '', trackId: track.id }
          const comparison = await withText(address, (text) =>
            compareTrack(text, { checked, track, key }),
          )
          comparisons.set(key, comparison)
          return comparison.kind === 'same'
        }
        const own = prune
          ? tracks.filter((track) => sameKey(file, track))
          : findCandidates(file, tracks)
        for (const track of own) if ((await compareOne(track, track.id)) && !prune) return
        for (const track of findStrays(file, tracks, all)) {
          const isOthers = isOnlyOfAnother(track, file, tracks, all)
          const stray = { checked, track, hasOwn: own.length > 0, isOthers }
          strays.push(stray)
          if (await compareOne(track, strayKey(stray))) return
        }
      }
      await Promise.all(files.map(compareFile))
      return { comparisons, strays, texts, differing }
    },
    read(address) {
      return withText(address, (text) => {
        if (text.kind === 'text') return keepText(text.bytes)
        return text.isMissing ? 'missing' : null
      })
    },
  }
}

function keepText(bytes: Uint8Array): ReadText {
  return { digest: digestText(bytes), content: contentOf(readTrack(bytes).shown) }
}

const stillPreparing: Comparison = {
  kind: 'unreadable',
  reason: 'the track is still being prepared',
  isMissing: false,
}

/** The offset of a text with the very times of its file. */
const exact = { least: -TOLERANCE, most: TOLERANCE }

/**
 * Compares a file with the text of a track. The file is read again only where digests differ.
 *
 * @param durationMs of the video; null where it is unknown.
 */
export async function compareText(
  { file, digest, kinds }: CheckedFile,
  trackText: Uint8Array,
  durationMs: number | null,
): Promise<Comparison> {
  const isExact = digestShown(readTrack(trackText).shown) === digest
  if (isExact) return { kind: 'same', kinds, offset: exact }
  const { format } = file
  const bytes = await readFile(file.absolutePath)
  // Nothing is awaited from here on, so that the cues of one comparison are in memory.
  const own = readText(bytes, format)
  const track = readTrack(trackText)
  const match = matchTexts(own, track, durationMs)
  if (match) return isSame(match) ? { kind: 'same', kinds, offset: match.offset } : similarOf(match)
  const difference = compareCues(own.shown.cues, track.shown.cues)
  return { kind: 'different', difference: shortened(difference), drift: null }
}

function similarOf({ differences, shared, offset }: TextMatch): Similar {
  return {
    kind: 'similar',
    looks: new Map([...differences].map(([kind, look]) => [kind, lookOf(look)] as [Kind, Look])),
    shared: [...shared],
    offset,
    doubtful: new Set(),
    isWhole: null,
    drift: null,
  }
}

function lookOf({ relation, cues }: KindDifference): Look {
  const changed = cues.map(({ start, end, text, line }) => {
    const cue = { start, end, text }
    return { kind: 'changed' as const, line, before: cue, after: cue }
  })
  const difference = { added: 0, changed: cues.length, removed: 0, shift: null, cues: changed }
  return { relation, difference: shortened(difference) }
}
