import { type ApplyContext, noteFailure, resultOf, writeNotes } from './apply-context.ts'
import type { Change, TrackResult } from './change.ts'
import { confirmTracks, noteDeleted } from './confirm.ts'
import { makeTrack } from './make.ts'
import { removeTrack } from './remove.ts'

/**
 * Replaces a track by one with another name that is free: the new one is made and ready before the
 * old one is deleted, so that viewers never go without. A ready track is never deleted in favour of
 * the old one: it may be that of another run, which has deleted the old one.
 */
export async function renameTrack(context: ApplyContext, change: Change): Promise<TrackResult> {
  const { session, jobTimeoutMs: timeoutMs } = context
  const { file, track, uploadId } = change
  if (!file || !track) throw new TypeError('Only a replacement can be a renaming.')
  const remove = async (trackId: string): Promise<void> => {
    noteDeleted(context, uploadId, trackId)
    const onWrite = writeNotes(context, change)
    await removeTrack(session, { uploadId, trackId }, { urgent: true, timeoutMs, onWrite })
  }
  let made: TrackResult | null = null
  try {
    const source = await context.deliver(file, { certain: true, signal: session.cancelled })
    await confirmTracks(context, [change])
    session.cancelled.throwIfAborted()
    const {
      result,
      track: fresh,
      ready,
    } = await makeTrack(context, change, { source, urgent: true })
    if (result.outcome !== 'done') {
      if (fresh && !ready) await remove(fresh.id)
      const error = `${result.error ?? ''} The old track is untouched.`
      return { ...result, trackId: track.id, error }
    }
    made = result
    await remove(track.id)
    return result
  } catch (error) {
    if (made) {
      const words = `The new track is ready, but the old one, “${track.name}”, could not be deleted: ${noteFailure(context, error)} Delete it in DatoCMS, or set \`prune\`.`
      return { ...made, outcome: 'failed', error: words }
    }
    if (session.cancelled.aborted) return resultOf(change, 'cancelled')
    return resultOf(change, 'failed', { error: noteFailure(context, error) })
  }
}
