import type { Track, Upload } from '../datocms/resources.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import type { Content } from '../subtitles/compare/content.ts'
import type { CueDifference } from '../subtitles/compare/difference.ts'
import type { Kind } from '../subtitles/compare/kinds.ts'
import type { Comparison, Drift } from './comparison.ts'

export type ChangeKind = 'create' | 'replace' | 'delete' | 'keep' | 'skip'

/** Why nothing can be done for a file: errors in it, no such upload, no processed video, its name, or several tracks that may be its. */
export type Obstacle = 'file' | 'no-upload' | 'no-video' | 'unprocessed' | 'name' | 'ambiguous'

/** What the plan wants for one track. */
export interface Change {
  readonly kind: ChangeKind
  readonly video: string
  readonly uploadId: string
  /** Null for a delete. */
  readonly file: SubtitleFile | null
  readonly language: string
  readonly closedCaptions: boolean
  /** The name that the track has afterwards (for a delete: had). */
  readonly name: string
  /** Why, in a few words without a full stop: `no track`, `2 cues changed`. */
  readonly reason: string
  /** The track that is replaced, deleted or kept; null where there is none. */
  readonly track: Track | null
  /** How the cues differ, where both texts were read. */
  readonly difference: CueDifference | null
  /** What the track's text is to the file; null where they are equal, or one of them was not read. */
  readonly drift: Drift | null
  /** What the file has and the track does not show, because this DatoCMS does not keep it. */
  readonly lost: readonly Kind[]
  /** What stands in the way of a skip. */
  readonly obstacle?: Obstacle
  /** For a replace or a delete: false where the old text cannot be read, so that it could not be put back. */
  readonly restorable: boolean
  /** SHA-256 of the track's text as Mux served it, in hexadecimal; null where it was not read. */
  readonly textDigest: string | null
  /** For a create what the file shows, for a delete the track; null where its text was not read, and for others. */
  readonly content: Content | null
}

/** `written`: the file was, with the text of the track. */
export type Outcome = 'planned' | 'done' | 'failed' | 'restored' | 'cancelled' | 'written'

/** A change, and what became of it. */
export interface TrackResult {
  readonly change: Change
  /** Null for keep and skip. */
  readonly outcome: Outcome | null
  readonly trackId: string | null
  readonly jobId: string | null
  readonly delivery: 'raw-url' | 'upload' | null
  /** Whether the track was read back and equals its file; null where nothing was read back. */
  readonly verified: boolean | null
  /** What was read back; null where nothing was. */
  readonly readBack: Comparison | null
  /** The name under which DatoCMS lists the new track, where it is another one than was asked for. */
  readonly listedName: string | null
  /** A sentence with a remedy. */
  readonly error: string | null
  /** Milliseconds from request to ready; null where nothing was asked for. */
  readonly tookMs: number | null
  /** Whether DatoCMS took a write for it, or may have, so that the tracks may be other than before. */
  readonly written: boolean
}

/** A video of the manifest as DatoCMS has it; `upload` is null where DatoCMS has no such upload or was not asked. */
export interface VideoState {
  readonly video: string
  readonly uploadId: string
  readonly upload: Upload | null
  /** Every subtitle track of the upload before the run. */
  readonly tracks: readonly Track[]
}

/** Whether a track's text must be taken for an edit: it is no version of its file that is known. */
export function isDrifted({ drift }: Pick<Change, 'drift'>): boolean {
  return drift !== null && drift.kind !== 'older'
}

/** A result with the parts that are not known left empty. */
export function resultOf(
  change: Change,
  outcome: Outcome | null,
  known: Partial<Omit<TrackResult, 'change' | 'outcome'>> = {},
): TrackResult {
  return {
    change,
    outcome,
    trackId: change.track?.id ?? null,
    jobId: null,
    delivery: null,
    verified: null,
    readBack: null,
    listedName: null,
    error: null,
    tookMs: null,
    written: false,
    ...known,
  }
}
