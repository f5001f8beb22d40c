import { resultOf, type TrackResult } from '../plan/change.ts'
import { confirmTracks } from './confirm.ts'
import type { Entry } from './ledger.ts'
import { makeTrack } from './make.ts'
import type { Ports } from './ports.ts'
import { removeOld, removeSurely } from './remove.ts'
import { saveText } from './saved-texts.ts'

/**
 * Replaces a track by one with another name that is free: the new one is made and ready before the
 * old one is deleted, so that viewers never go without. A ready track is never deleted in favour of
 * the old one: it may be that of another run, which has deleted the old one.
 */
export async function renameTrack(ports: Ports, entry: Entry): Promise<TrackResult> {
  const { session, jobTimeoutMs: timeoutMs } = ports
  const { change, ledger } = entry
  const { file, track } = change
  const { cancelled: signal } = session
  const lane = session.lanes.urgent
  if (!file || !track) throw new TypeError('Only a replacement can be a renaming.')
  try {
    const anew = ledger.areUrlsUseless()
    const source = await ports.deliver(file, { certain: true, anew, signal })
    await saveText(ports, change)
    await confirmTracks(ports, ledger, [entry])
    signal.throwIfAborted()
    const held = ledger.deletionsHalted()
    if (held) return resultOf(change, 'failed', { error: held })
    const { result, track: fresh, ready } = await makeTrack(ports, entry, { source, lane })
    if (result.outcome !== 'done') {
      if (fresh && !ready) await removeSurely(session, entry, { track: fresh, lane, timeoutMs })
      const error = `${result.error ?? ''} The old track is untouched.`
      return { ...result, trackId: track.id, error }
    }
    const removal = await removeOld(ports, entry, lane)
    if (removal.kind === 'gone') return result
    const words = `The new track is ready, but the old one, “${track.name}”, could not be deleted: ${ledger.note(removal.cause)} Delete it in DatoCMS, or set \`prune\`.`
    return { ...result, outcome: 'failed', error: words }
  } catch (error) {
    return entry.ended(error, signal)
  }
}
