import type { Track } from '../datocms/resources.ts'
import type { Change } from '../plan/change.ts'
import { sameKey } from '../plan/match.ts'
import { withinTime } from '../shared/wait.ts'
import type { ApplyContext } from './apply-context.ts'
import { lookPatiently, lookTwice } from './look.ts'

/** Looks at a list that lacks tracks, some seconds apart, before it is told. */
const mostLooks = 4

/**
 * Reads the upload's tracks once more before something of them is deleted. A list that lacks tracks
 * which were there a moment ago is not believed at once.
 *
 * @throws {Error} when a track that this plan does not touch stays missing, with no other of its kind.
 */
export async function confirmTracks(
  context: ApplyContext,
  changes: readonly Change[],
): Promise<void> {
  const { session, videos, deleted } = context
  const uploadId = changes[0]?.uploadId ?? ''
  const isDeleted = ({ id }: Track): boolean => deleted.get(uploadId)?.has(id) === true
  const expected = videos.get(uploadId)?.tracks ?? []
  const own = new Set(changes.map(({ track }) => track?.id))
  let foreign: readonly Track[] = []
  for (let look = 1; look <= mostLooks; look++) {
    if (look > 1) await session.clock.sleep(1_000 * look, session.cancelled)
    const tracks = await readAgain(context, uploadId)
    const missing = expected.filter(
      (track) => tracks.every(({ id }) => id !== track.id) && !isDeleted(track),
    )
    if (missing.length === 0) return
    // Where another run replaced a track, its new one is there.
    foreign = missing.filter(
      (track) => !own.has(track.id) && !tracks.some((each) => sameKey(each, track)),
    )
    if (look > 1 && foreign.length === 0) return
  }
  const names = foreign.map(({ name }) => `“${name}”`).join(', ')
  throw new Error(
    `DatoCMS lists fewer tracks of the upload than a moment ago (${names} missing), so that its list cannot be trusted. Run the workflow again.`,
  )
}

/** Whether a track is gone, by two lists in a row. */
export async function isGone(context: ApplyContext, { uploadId, id }: Track): Promise<boolean> {
  const { session } = context
  const find = (tracks: readonly Track[]) => tracks.find((track) => track.id === id) ?? null
  const options = { lane: session.lanes.calm, find, signal: session.cancelled }
  return withinTime(lookTime(context), async (limit) => {
    return (await lookTwice(session, uploadId, { ...options, limit })) === null
  })
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
async function readAgain(context: ApplyContext, uploadId: string): Promise<readonly Track[]> {
  const { session } = context
  const options = { lane: session.lanes.calm, signal: session.cancelled }
  return withinTime(lookTime(context), (limit) =>
    lookPatiently(session, uploadId, { ...options, limit }),
  )
}

function lookTime({ session: { clock }, jobTimeoutMs: ms }: ApplyContext) {
  return { clock, ms, words: 'DatoCMS did not list the tracks' }
}

/** Notes that this run deletes a track, so that its absence is no surprise. */
export function noteDeleted({ deleted }: ApplyContext, uploadId: string, trackId: string): void {
  const ids = deleted.get(uploadId) ?? new Set()
  deleted.set(uploadId, ids.add(trackId))
}
