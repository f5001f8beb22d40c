import type { Change, TrackResult } from '../plan/change.ts'
import { resultOf } from '../plan/change.ts'
import { type ApplyContext, noteFailure, writeNotes } from './apply-context.ts'
import { confirmTracks } from './confirm.ts'
import { makeTrack } from './make.ts'
import { removeSurely } from './remove.ts'
import { heldBack, removeOld } from './remove-old.ts'
import { saveText } from './saved-texts.ts'

/**
 * Replaces a track by one with another name that is free: the new one is made and ready before the
 * old one is deleted, so that viewers never go without. A ready track is never deleted in favour of
 * the old one: it may be that of another run, which has deleted the old one.
 */
export async function renameTrack(context: ApplyContext, change: Change): Promise<TrackResult> {
  const { session, jobTimeoutMs: timeoutMs } = context
  const { file, track, uploadId } = change
  const { cancelled: signal } = session
  const lane = session.lanes.urgent
  if (!file || !track) throw new TypeError('Only a replacement can be a renaming.')
  try {
    const source = await context.deliver(file, { certain: true, signal })
    await saveText(context, change, signal)
    await confirmTracks(context, [change])
    signal.throwIfAborted()
    const [held] = heldBack(context, [change]) ?? []
    if (held) return held
    const { result, track: fresh, ready } = await makeTrack(context, change, { source, lane })
    if (result.outcome !== 'done') {
      const onWrite = writeNotes(context, change)
      if (fresh && !ready) {
        const address = { uploadId, trackId: fresh.id }
        await removeSurely(session, address, { lane, timeoutMs, onWrite })
      }
      const error = `${result.error ?? ''} The old track is untouched.`
      return { ...result, trackId: track.id, error }
    }
    const removal = await removeOld(context, change, lane)
    if (removal.kind === 'gone') return result
    const words = `The new track is ready, but the old one, “${track.name}”, could not be deleted: ${noteFailure(context, removal.cause)} Delete it in DatoCMS, or set \`prune\`.`
    return { ...result, outcome: 'failed', error: words }
  } catch (error) {
    if (signal.aborted) return resultOf(change, 'cancelled')
    return resultOf(change, 'failed', { error: noteFailure(context, error) })
  }
}
