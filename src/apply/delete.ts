import { type Change, resultOf, type TrackResult } from '../plan/change.ts'
import { confirmTracks } from './confirm.ts'
import type { Ledger } from './ledger.ts'
import type { Ports } from './ports.ts'
import { removeOld } from './remove.ts'
import { saveText } from './saved-texts.ts'

/** Deletes tracks of one upload that have no file. The texts that can be read are saved first. */
export async function deleteTracks(
  ports: Ports,
  ledger: Ledger,
  changes: readonly Change[],
): Promise<readonly TrackResult[]> {
  const { cancelled: signal, lanes } = ports.session
  try {
    await confirmTracks(ports, ledger, changes)
  } catch (error) {
    return changes.map((change) => ledger.of(change).ended(error, signal))
  }
  return Promise.all(
    changes.map(async (change) => {
      const entry = ledger.of(change)
      try {
        await saveText(ports, change)
        signal.throwIfAborted()
        const [held] = ledger.heldBack([change]) ?? []
        if (held) return held
      } catch (error) {
        return entry.ended(error, signal)
      }
      const removal = await removeOld(ports, entry, lanes.calm)
      return removal.kind === 'gone' ? resultOf(change, 'done') : entry.ended(removal.cause)
    }),
  )
}
