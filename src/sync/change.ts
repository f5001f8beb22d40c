import type { Track, Upload } from '../datocms/resources.ts'
import type { CueDifference } from '../subtitles/compare/difference.ts'
import type { SubtitleFile } from '../workspace/subtitle-file.ts'

export type ChangeKind = 'create' | 'replace' | 'delete' | 'keep' | 'skip'

/** Why nothing can be done for a file: errors in it, no such upload, no processed video, or its name. */
export type Obstacle = 'file' | 'no-upload' | 'no-video' | 'unprocessed' | 'name'

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
  /** Whether somebody edited the track in DatoCMS; null where that is unknown or was not asked. */
  readonly drifted: boolean | null
  /** What stands in the way of a skip. */
  readonly obstacle?: Obstacle
  /** For a replace and a delete: false where the old text cannot be read, so that it could not be undone. */
  readonly restorable: boolean
}

export type Outcome = 'planned' | 'done' | 'failed' | 'restored' | 'cancelled'

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
