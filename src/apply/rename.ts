import { resultOf, type TrackResult } from '../plan/change.ts'
import { confirmTracks, isNameListed } from './confirm.ts'
import type { Entry } from './ledger.ts'
import { makeBeforeRemoving } from './new-before-old.ts'
import type { Ports } from './ports.ts'
import { saveText } from './saved-texts.ts'
import { swapTracks } from './swap.ts'

/**
 * Replaces a track by one with another name that is free: the new one is made and ready before the
 * old one is deleted, so that viewers never go without. A ready track is never deleted in favour of
 * the old one: it may be that of another run, which has deleted the old one. A name that is taken although no listed
 * track has it may be the old track's own, which DatoCMS lists under another one: then it goes first.
 */
export async function renameTrack(ports: Ports, entry: Entry): Promise<TrackResult> {
  const { session } = ports
  const { change, ledger } = entry
  const { file, track } = change
  const { cancelled: signal } = session
  if (!file || !track) throw new TypeError('Only a replacement can be a renaming.')
  try {
    const anew = ledger.areUrlsUseless()
    const source = await ports.deliver(file, { certain: true, anew, signal })
    const saved = await saveText(ports, change)
    await confirmTracks(ports, ledger, [entry])
    signal.throwIfAborted()
    const held = ledger.deletionsHalted()
    if (held) return resultOf(change, 'failed', { error: held })
    const made = await makeBeforeRemoving(ports, entry, { source, lane: session.lanes.urgent })
    const isOwnName = made.isNameTaken && saved !== null && !(await isNameListed(ports, entry))
    if (!isOwnName) return made.result
    const [swapped = made.result] = await swapTracks(ports, ledger, [entry])
    return swapped
  } catch (error) {
    return entry.ended(error, signal)
  }
}
