import { listTracks } from '../datocms/client.ts'
import { priority } from '../datocms/rate-limit.ts'
import type { Track } from '../datocms/resources.ts'
import type { ApplyContext } from './apply-context.ts'
import type { Change } from './change.ts'

/**
 * Reads the upload's tracks once more before something of them is deleted. A list that lacks tracks
 * which were there a moment ago is not believed at once.
 *
 * @throws {Error} when a track that this plan does not touch is missing twice.
 */
export async function confirmTracks(
  { session, videos, deleted }: ApplyContext,
  changes: readonly Change[],
): Promise<void> {
  const uploadId = changes[0]?.uploadId ?? ''
  const isDeleted = ({ id }: Track): boolean => deleted.get(uploadId)?.has(id) === true
  const expected = videos.get(uploadId)?.tracks ?? []
  const missing = async (): Promise<readonly Track[]> => {
    const tracks = await listTracks(session.api, uploadId, { priority: priority.write })
    const ids = new Set(tracks.map(({ id }) => id))
    return expected.filter((track) => !ids.has(track.id) && !isDeleted(track))
  }
  if ((await missing()).length === 0) return
  await session.clock.sleep(1_000)
  const own = new Set(changes.map(({ track }) => track?.id))
  const foreign = (await missing()).filter(({ id }) => !own.has(id))
  if (foreign.length > 0) {
    const names = foreign.map(({ name }) => `“${name}”`).join(', ')
    throw new Error(
      `DatoCMS lists fewer tracks of the upload than a moment ago (${names} missing), so that its list cannot be trusted. Run the workflow again.`,
    )
  }
}

/** Notes that this run deletes a track, so that its absence is no surprise. */
export function noteDeleted({ deleted }: ApplyContext, uploadId: string, trackId: string): void {
  const ids = deleted.get(uploadId) ?? new Set()
  deleted.set(uploadId, ids.add(trackId))
}
