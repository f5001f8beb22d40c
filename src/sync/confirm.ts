import { priority } from '../datocms/rate-limit.ts'
import type { Track } from '../datocms/resources.ts'
import type { ApplyContext } from './apply-context.ts'
import type { Change } from './change.ts'
import { lookPatiently } from './look.ts'
import { sameKey } from './match.ts'
import { limitTime } from './time-limit.ts'

/**
 * Reads the upload's tracks once more before something of them is deleted. A list that lacks tracks
 * which were there a moment ago is not believed at once.
 *
 * @throws {Error} when a track that this plan does not touch is missing twice.
 */
export async function confirmTracks(
  context: ApplyContext,
  changes: readonly Change[],
): Promise<void> {
  const { session, videos, deleted } = context
  const uploadId = changes[0]?.uploadId ?? ''
  const isDeleted = ({ id }: Track): boolean => deleted.get(uploadId)?.has(id) === true
  const expected = videos.get(uploadId)?.tracks ?? []
  const missing = async (): Promise<readonly Track[]> => {
    const tracks = await readAgain(context, uploadId)
    const ids = new Set(tracks.map(({ id }) => id))
    return expected.filter((track) => !ids.has(track.id) && !isDeleted(track))
  }
  if ((await missing()).length === 0) return
  await session.clock.sleep(1_000, session.cancelled)
  const own = new Set(changes.map(({ track }) => track?.id))
  const foreign = (await missing()).filter(({ id }) => !own.has(id))
  if (foreign.length > 0) {
    const names = foreign.map(({ name }) => `“${name}”`).join(', ')
    throw new Error(
      `DatoCMS lists fewer tracks of the upload than a moment ago (${names} missing), so that its list cannot be trusted. Run the workflow again.`,
    )
  }
}

/**
 * A track of the wanted kind that the upload has although the plan did not see it: the list may have been short then,
 * or another run made it since. The upload is read once more before its first new track is made.
 */
export async function findUnlisted(context: ApplyContext, change: Change): Promise<Track | null> {
  const { again, videos } = context
  const { uploadId } = change
  const reading = again.get(uploadId) ?? readAgain(context, uploadId)
  again.set(uploadId, reading)
  const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id))
  return (await reading).find((track) => !known.has(track.id) && sameKey(track, change)) ?? null
}

/** The tracks of an upload now; an outage is waited for as long as a track may take. */
async function readAgain(
  { session, jobTimeoutMs }: ApplyContext,
  uploadId: string,
): Promise<readonly Track[]> {
  const limit = limitTime(session.clock, jobTimeoutMs, 'DatoCMS did not list the tracks')
  const { cancelled: signal } = session
  try {
    return await lookPatiently(session, uploadId, { priority: priority.write, limit, signal })
  } finally {
    limit.release()
  }
}

/** Notes that this run deletes a track, so that its absence is no surprise. */
export function noteDeleted({ deleted }: ApplyContext, uploadId: string, trackId: string): void {
  const ids = deleted.get(uploadId) ?? new Set()
  deleted.set(uploadId, ids.add(trackId))
}
