import type { Lane } from '../datocms/lane.ts'
import type { Track } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import { WaitTimeoutError } from '../datocms/waiting/waiting.ts'
import { reasonOf } from '../shared/words.ts'
import type { Entry } from './ledger.ts'
import { removeSurely } from './remove.ts'

export interface RivalOptions {
  /** The track that gives way, if it is there. */
  readonly own: Track | null
  /** Tracks of the same language that others made meanwhile and that are listed before it. */
  readonly rivals: readonly Track[]
  readonly lane: Lane
  /** Milliseconds that a rival may take until it is ready, and a deletion. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Deletes a track that was just made in favour of one of the same language that another run made
 * before it under another name, so that two runs at once leave one track: of two that see each
 * other, the later one gives way. A rival that is errored is deleted instead, for it shows nobody
 * anything.
 *
 * @returns the ready rival, or null. Throws only when aborted.
 */
export function giveWay(
  session: Session,
  entry: Entry,
  options: RivalOptions,
): Promise<Track | null> {
  return settleRivals(session, entry, options).catch((error) => {
    options.signal?.throwIfAborted()
    const { language, uploadId } = options.rivals[0] ?? entry.change
    session.log.warning(
      `Two runs at once made two tracks in \`${language}\` of the upload \`${uploadId}\`, and one could not be deleted: ${reasonOf(error)}. Delete one in DatoCMS, or set \`prune\`.`,
    )
    return null
  })
}

async function settleRivals(
  session: Session,
  entry: Entry,
  { own, rivals, lane, timeoutMs, signal }: RivalOptions,
): Promise<Track | null> {
  if (rivals.length === 0) return null
  // One that DatoCMS lists as of this language may be that of another file of this run.
  await entry.ledger.allKnown(entry.change.uploadId)
  const since = session.clock.now()
  const remove = (track: Track): Promise<void> =>
    removeSurely(session, entry, { track, lane, timeoutMs })
  for (const each of rivals.filter(({ id }) => !entry.ledger.ownerOf(id))) {
    const options = { since, deadline: since + timeoutMs, signal }
    const rival = await lane.waiting.settled(each, options).catch((error) => {
      if (error instanceof WaitTimeoutError) return null
      throw error
    })
    if (rival?.status === 'ready') {
      if (own) await remove(own)
      return rival
    }
    if (rival?.status === 'errored' && own?.status === 'ready') await remove(rival)
  }
  return null
}
