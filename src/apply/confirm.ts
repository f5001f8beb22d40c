import { readTrackText } from '../datocms/mux.ts'
import type { Track } from '../datocms/resources.ts'
import { sameKey, sameName } from '../plan/match.ts'
import { withinTime } from '../shared/wait.ts'
import type { Entry, Ledger } from './ledger.ts'
import { isGone, type LookOptions, lookPatiently } from './look.ts'
import { isNew } from './new-tracks.ts'
import { type Ports, textAddress } from './ports.ts'

/** Looks at a list that lacks tracks, some seconds apart, before it is told. */
const mostLooks = 4

/**
 * Reads the upload's tracks once more before something of them is deleted. A list that lacks tracks
 * which were there a moment ago is not believed at once.
 *
 * @throws {Error} when a track that this plan does not touch stays missing, with no other of its kind.
 */
export async function confirmTracks(
  ports: Ports,
  ledger: Ledger,
  entries: readonly Entry[],
): Promise<void> {
  const { session, videos } = ports
  const uploadId = entries[0]?.change.uploadId ?? ''
  const expected = videos.get(uploadId)?.tracks ?? []
  const own = new Set(entries.map(({ change }) => change.track?.id))
  let foreign: readonly Track[] = []
  for (let look = 1; look <= mostLooks; look++) {
    if (look > 1) await session.clock.sleep(1_000 * look, session.cancelled)
    const tracks = await readAgain(ports, uploadId)
    const missing = expected.filter(
      (track) => tracks.every(({ id }) => id !== track.id) && !ledger.isDeleted(track.id),
    )
    if (missing.length === 0) return
    // Where another run replaced a track, its new one is there.
    foreign = missing.filter(
      (track) => !own.has(track.id) && !tracks.some((each) => sameKey(each, track)),
    )
    if (look > 1 && foreign.length === 0) return
  }
  if (await showNothing(ports, foreign)) return
  const names = foreign.map(({ name }) => `“${name}”`).join(', ')
  throw new Error(
    `DatoCMS lists fewer tracks of the upload than a moment ago (${names} missing), so that its list cannot be trusted. Run the workflow again.`,
  )
}

/** Whether viewers have none of these tracks any more: a list may hold deleted ones for a while. */
async function showNothing({ session, videos }: Ports, tracks: readonly Track[]): Promise<boolean> {
  const { mux, cancelled: signal } = session
  const isGone = async (track: Track): Promise<boolean> => {
    if (track.status !== 'ready') return track.status === 'errored'
    const text = await readTrackText(mux, textAddress({ videos }, track), { signal })
    return text.kind === 'unreadable' && text.isMissing === true
  }
  return (await Promise.all(tracks.map(isGone))).every(Boolean)
}

/** Whether a track that was there when the plan was made is gone. */
export async function isGoneMeanwhile(ports: Ports, track: Track): Promise<boolean> {
  return whileAllowed(ports, (options) => isGone(ports.session, track, options))
}

/**
 * A track of the wanted kind that the upload has although the plan did not see it: the list may have been short then,
 * or another run made it since. The upload is read once more before its first new track is made.
 */
export async function findUnlisted(ports: Ports, entry: Entry): Promise<Track | null> {
  const { change, ledger } = entry
  const { uploadId } = change
  const tracks = await ledger.readOnce(uploadId, () => readAgain(ports, uploadId))
  const find = (): Track | null =>
    tracks.find((track) => sameKey(track, change) && isNew(ports, entry, track)) ?? null
  if (find()) await ledger.allKnown(uploadId)
  return find()
}

/** Whether a listed track has the name that a change wants, other than its old one. */
export async function isNameListed(ports: Ports, { change, ledger }: Entry): Promise<boolean> {
  const { name, track, uploadId } = change
  return (await readAgain(ports, uploadId)).some(
    (each) => sameName(each.name, name) && each.id !== track?.id && !ledger.isGone(each.id),
  )
}

/** The tracks of an upload now. */
async function readAgain(ports: Ports, uploadId: string): Promise<readonly Track[]> {
  return whileAllowed(ports, (options) => lookPatiently(ports.session, uploadId, options))
}

/** Looks with an outage waited for as long as a track may take. */
function whileAllowed<T>(
  { session, jobTimeoutMs: ms }: Ports,
  look: (options: LookOptions) => Promise<T>,
): Promise<T> {
  const { clock, lanes, cancelled: signal } = session
  const words = 'DatoCMS did not list the tracks'
  return withinTime({ clock, ms, words }, (limit) => look({ lane: lanes.calm, limit, signal }))
}
