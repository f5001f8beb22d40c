import { haltsRun } from '../datocms/errors.ts'
import type { Track } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import type { WriteState } from '../datocms/transport/http.ts'
import type { DeliverOptions, Source } from '../delivery/deliver.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import type { Change, VideoState } from '../plan/change.ts'
import { messageOf } from '../shared/words.ts'
import type { Safe } from './saved-texts.ts'

/** What applying changes needs of the rest of the program. */
export interface ApplyContext {
  readonly session: Session
  /** By upload id. */
  readonly videos: ReadonlyMap<string, VideoState>
  /** @throws {Error} when no source can be had. */
  deliver(file: SubtitleFile, options: DeliverOptions): Promise<Source>
  /** Whether a source that DatoCMS could not use may be given up for an upload: with `delivery: auto`. */
  mayUpload(source: Source): boolean
  /** How many tracks became ready only by upload, because DatoCMS could not use the raw URL. */
  uploadsInstead: number
  /** Whether the text of a ready track is that of its file; null where it cannot be read. */
  isEqual(file: SubtitleFile, trackId: string): Promise<boolean | null>
  /** Where the texts of tracks that go are kept. */
  readonly safe: Safe
  readonly verify: boolean
  /** Milliseconds from request to ready. */
  readonly jobTimeoutMs: number
  /** Set by the first answer that every other write would get too; then nothing more is begun. */
  halted: Error | null
  /** Set where a track could neither be made nor put back: a sentence. Then no further track is deleted. */
  deletionsHalted: string | null
  /** Called when DatoCMS took a request for a new track. */
  onAccepted(): void
  /** The tracks of uploads as read once more before a new one is made, by upload id. */
  readonly again: Map<string, Promise<readonly Track[]>>
  /** Ids of tracks that this run deleted, by upload id. */
  readonly deleted: Map<string, Set<string>>
  /** How many writes DatoCMS took for a change, or may have. */
  readonly written: Map<Change, number>
}

export function playbackIdOf(context: ApplyContext, uploadId: string): string {
  const playbackId = context.videos.get(uploadId)?.upload?.playbackId
  if (!playbackId) throw new TypeError(`The upload ${uploadId} has no playback id.`)
  return playbackId
}

/** Notes the writes for a change: each that is sent may have been taken, until DatoCMS plainly says that it was not. */
export function writeNotes({ written }: ApplyContext, change: Change): (state: WriteState) => void {
  return (state) => {
    written.set(change, (written.get(change) ?? 0) + (state === 'sent' ? 1 : -1))
  }
}

/** The words of an error. What every other write would meet too stops the run from beginning more. */
export function noteFailure(context: ApplyContext, error: unknown): string {
  if (haltsRun(error)) context.halted ??= error
  return messageOf(error)
}
