import { resultOf, type TrackResult } from '../plan/change.ts'
import { confirmTracks } from './confirm.ts'
import type { Entry, Ledger } from './ledger.ts'
import type { Ports } from './ports.ts'
import { removeOld } from './remove.ts'
import { saveText } from './saved-texts.ts'

/** Deletes tracks of one upload that have no file. The texts that can be read are saved first. */
export async function deleteTracks(
  ports: Ports,
  ledger: Ledger,
  entries: readonly Entry[],
): Promise<readonly TrackResult[]> {
  const { cancelled: signal, lanes } = ports.session
  try {
    await confirmTracks(ports, ledger, entries)
  } catch (error) {
    return entries.map((entry) => entry.ended(error, signal))
  }
  return Promise.all(
    entries.map(async (entry) => {
      const { change } = entry
      try {
        await saveText(ports, change)
        signal.throwIfAborted()
        const held = ledger.deletionsHalted()
        if (held) return resultOf(change, 'failed', { error: held })
      } catch (error) {
        return entry.ended(error, signal)
      }
      const removal = await removeOld(ports, entry, lanes.calm)
      return removal.kind === 'gone' ? resultOf(change, 'done') : entry.ended(removal.cause)
    }),
  )
}
