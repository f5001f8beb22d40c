import type { Change, TrackResult } from '../plan/change.ts'
import { resultOf } from '../plan/change.ts'
import { type ApplyContext, noteFailure } from './apply-context.ts'
import { confirmTracks } from './confirm.ts'
import { heldBack, removeOld } from './remove-old.ts'
import { saveText } from './saved-texts.ts'

/** Deletes tracks of one upload that have no file. The texts that can be read are saved first. */
export async function deleteTracks(
  context: ApplyContext,
  changes: readonly Change[],
): Promise<readonly TrackResult[]> {
  const { cancelled: signal } = context.session
  const fail = (change: Change, error: unknown): TrackResult =>
    signal.aborted
      ? resultOf(change, 'cancelled')
      : resultOf(change, 'failed', { error: noteFailure(context, error) })
  try {
    await confirmTracks(context, changes)
  } catch (error) {
    return changes.map((change) => fail(change, error))
  }
  return Promise.all(
    changes.map(async (change) => {
      try {
        await saveText(context, change, signal)
        signal.throwIfAborted()
        const [held] = heldBack(context, [change]) ?? []
        if (held) return held
      } catch (error) {
        return fail(change, error)
      }
      const removal = await removeOld(context, change, context.session.lanes.calm)
      return removal.kind === 'gone'
        ? resultOf(change, 'done')
        : resultOf(change, 'failed', { error: noteFailure(context, removal.cause) })
    }),
  )
}
