import type { Lane } from '../datocms/lane.ts'
import type { Change, TrackResult } from '../plan/change.ts'
import { resultOf } from '../plan/change.ts'
import { reasonOf } from '../shared/words.ts'
import { type ApplyContext, noteFailure, writeNotes } from './apply-context.ts'
import { noteDeleted } from './confirm.ts'
import { type Removal, removeTrack } from './remove.ts'
import type { SavedText } from './saved-texts.ts'

/** Deletes the old track of a change, if it has one. Never throws. */
export async function removeOld(
  context: ApplyContext,
  change: Change,
  lane: Lane,
): Promise<Removal> {
  const { track, uploadId } = change
  if (!track) return { kind: 'gone' }
  noteDeleted(context, uploadId, track.id)
  const { session, jobTimeoutMs: timeoutMs } = context
  const options = { lane, timeoutMs, onWrite: writeNotes(context, change) }
  return removeTrack(session, { uploadId, trackId: track.id }, options)
}

/** The result of a change whose old track is not known to be gone. */
export function keptResult(
  context: ApplyContext,
  change: Change,
  {
    removal,
    old,
  }: { readonly removal: Removal & { cause: unknown }; readonly old: SavedText | null },
): TrackResult {
  const why = noteFailure(context, removal.cause)
  if (removal.kind === 'there') {
    return resultOf(change, 'failed', { error: `${why} The old track was still there at last.` })
  }
  haltDeletions(context, change)
  const kept = old ? ` Its text is kept in ${old.path}.` : ''
  const error = `It could not be found out whether the old track is gone: ${reasonOf(why)}.${kept} Run the workflow again: it looks, and finishes the work.`
  return resultOf(change, 'failed', { error })
}

/** From now on no further track is deleted in this run: what happened to this one would happen to others. */
export function haltDeletions(context: ApplyContext, { video, language }: Change): void {
  const folder = context.safe.folder()
  const kept = folder ? ` The texts of tracks that went are kept in ${folder}.` : ''
  context.deletionsHalted ??= `Not begun: no further track is deleted in this run, because the track \`${language}\` of \`${video}\` could neither be made nor put back. This one is untouched.${kept} Run the workflow again when DatoCMS makes tracks again.`
}

/** Results for changes that must not delete any more; null where they may. */
export function heldBack(
  { deletionsHalted: error }: ApplyContext,
  changes: readonly Change[],
): readonly TrackResult[] | null {
  return error === null ? null : changes.map((change) => resultOf(change, 'failed', { error }))
}
