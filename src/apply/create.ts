import type { Change, TrackResult } from '../plan/change.ts'
import { resultOf } from '../plan/change.ts'
import { type ApplyContext, noteFailure } from './apply-context.ts'
import { findUnlisted } from './confirm.ts'
import { adoptTrack, makeTrack } from './make.ts'

/** Makes a track that the upload does not have. `onAccepted` is called when DatoCMS took the request. */
export async function createTrackOf(
  context: ApplyContext,
  change: Change,
  onAccepted: () => void,
): Promise<TrackResult> {
  const { cancelled: signal, lanes } = context.session
  const lane = lanes.calm
  if (!change.file) throw new TypeError('Only a file can become a track.')
  try {
    const there = await findUnlisted(context, change)
    if (there) return (await adoptTrack(context, change, { track: there, signal })).result
    const source = await context.deliver(change.file, { certain: false, signal })
    return (
      await makeTrack(context, change, {
        source,
        lane,
        signal,
        onAccepted,
      })
    ).result
  } catch (error) {
    if (signal.aborted) return resultOf(change, 'cancelled')
    return resultOf(change, 'failed', { error: noteFailure(context, error) })
  }
}
