import type { TrackResult } from '../plan/change.ts'
import { findUnlisted } from './confirm.ts'
import type { Entry } from './ledger.ts'
import { adoptTrack, makeTrack } from './make.ts'
import type { Ports } from './ports.ts'

/** Makes a track that the upload does not have. */
export async function createTrackOf(ports: Ports, entry: Entry): Promise<TrackResult> {
  const { change, ledger } = entry
  const { cancelled: signal, lanes } = ports.session
  if (!change.file) throw new TypeError('Only a file can become a track.')
  try {
    const there = await findUnlisted(ports, entry)
    if (there) return await adoptTrack(ports, change, there)
    const anew = ledger.areUrlsUseless()
    const source = await ports.deliver(change.file, { certain: false, anew, signal })
    return (await makeTrack(ports, entry, { source, lane: lanes.calm, signal })).result
  } catch (error) {
    return entry.ended(error, signal)
  }
}
