import type { Lane } from '../datocms/lane.ts'
import type { Source } from '../delivery/deliver.ts'
import type { TrackResult } from '../plan/change.ts'
import type { Entry } from './ledger.ts'
import { type Made, makeTrack } from './make.ts'
import type { Ports } from './ports.ts'
import { removeOld, removeSurely } from './remove.ts'

/**
 * Makes the new track of a change, and deletes the old one once it is ready, so that viewers never go without. What is
 * left of a new track that failed goes.
 *
 * @throws {Error} where that cannot be deleted.
 */
export async function makeBeforeRemoving(
  ports: Ports,
  entry: Entry,
  { source, lane }: { readonly source: Source; readonly lane: Lane },
): Promise<Made> {
  const { session, jobTimeoutMs: timeoutMs } = ports
  const { change, ledger } = entry
  const made = await makeTrack(ports, entry, { source, lane, patienceMs: namePatienceMs })
  const { result, track, ready } = made
  const withResult = (known: Partial<TrackResult>): Made => ({
    ...made,
    result: { ...result, ...known },
  })
  if (!ready || made.isForeign) {
    if (track && !ready) await removeSurely(session, entry, { track, lane, timeoutMs })
    const error = `${result.error ?? ''} The old track is untouched.`
    return withResult({ trackId: change.track?.id ?? null, error })
  }
  const removal = await removeOld(ports, entry, lane)
  if (removal.kind === 'gone') return made
  const error = `The new track is ready, but the old one, “${change.track?.name}”, could not be deleted: ${ledger.note(removal.cause)} Delete it in DatoCMS, or set \`prune\`.`
  return withResult({ outcome: 'failed', error })
}

/** How long a name is asked for that no listed track has: the old track itself may have it. Milliseconds. */
const namePatienceMs = 20_000
