import { putFile } from '../datocms/bucket.ts'
import type { Track } from '../datocms/resources.ts'
import { sameKey, sameName } from '../plan/match.ts'
import { hasSameText } from '../plan/read-back.ts'
import type { Entry } from './ledger.ts'
import { lookPatiently } from './look.ts'
import { isNew } from './new-tracks.ts'
import { placeTrack } from './place.ts'
import { isKnown, type Ports, textAddress } from './ports.ts'
import { removeSurely } from './remove.ts'
import { type Restoration, waitForOthers } from './restoration.ts'
import { giveWay } from './rivals.ts'
import type { SavedText } from './saved-texts.ts'

/** What the bucket gets for a text, so that one that hangs is asked again in time. Milliseconds. */
const longestPutMs = 30_000
/** What a job gets at least; else half of what is left, so that a lost one can be asked for again. Milliseconds. */
const leastJobMs = 30_000

/**
 * Makes a track of the old text, under its old name unless another track took that or it cannot be had.
 *
 * @returns null where another track of the same kind was found in its place, which has to be judged first.
 * @throws as the requests that it takes; while a track that may be another run's is being prepared.
 */
export async function putBack(
  restoration: Restoration,
  { language, closedCaptions, name: oldName }: Track,
  { text }: SavedText,
): Promise<Track | null> {
  const { ports, entry, limit } = restoration
  const { session } = ports
  const { uploadId } = entry.change
  const { signal } = limit
  const lane = session.lanes.urgent
  const name = await clearName(restoration, oldName)
  const source = await putFile(
    session,
    { filename: `${language}.vtt`, bytes: text, contentType: 'text/vtt' },
    { lane, timeoutMs: longestPutMs, signal },
  )
  const wanted = { uploadId, language, closedCaptions, name, source }
  const timeoutMs = limit.left()
  const jobMs = Math.max(timeoutMs / 2, leastJobMs)
  const options = { wanted, lane, timeoutMs, jobMs, signal }
  const { track: own, adopted, rivals } = await placeTrack(ports, entry, options)
  if (await giveWay(session, entry, { own, rivals, lane, timeoutMs, signal })) return null
  if (!adopted) return own
  return (await hasSameText(session, text, textAddress(ports, own))) ? own : null
}

/** A name for the old text: its own, unless another track took it or it cannot be had. */
async function clearName(restoration: Restoration, oldName: string): Promise<string> {
  const tracks = await removeLeftovers(restoration)
  const { file, name, language } = restoration.entry.change
  const names = [oldName, name, file?.name ?? oldName, file?.longName ?? oldName]
  const isFree = (each: string): boolean =>
    !tracks.some((track) => sameName(track.name, each)) &&
    !(restoration.isNameHeld && sameName(oldName, each))
  const free = names.find(isFree)
  return free ?? `${oldName} (${language})`
}

/** Deletes what is left of a failed track, and says which other tracks there are. */
export async function removeLeftovers(restoration: Restoration): Promise<readonly Track[]> {
  const { ports, entry, limit } = restoration
  const { session } = ports
  const { uploadId } = entry.change
  const lane = session.lanes.urgent
  const tracks = await lookPatiently(session, uploadId, { lane, limit })
  waitForOthers(restoration, tracks)
  const leftovers = tracks.filter((track) => isLeftover(ports, entry, track))
  for (const track of leftovers) {
    await removeSurely(session, entry, { track, lane, timeoutMs: limit.left() })
  }
  return tracks.filter((track) => !leftovers.includes(track))
}

/**
 * Whether a new track shows nobody anything, and was made for the change or has a name that is wanted. An errored one
 * that was made for another change has failed for good.
 */
function isLeftover(ports: Ports, entry: Entry, made: Track): boolean {
  const { change, ledger } = entry
  if (made.status === 'ready' || isKnown(ports, made) || ledger.isGone(made.id)) return false
  if (ledger.ownerOf(made.id) === change) return true
  const names = [change.name, change.track?.name ?? change.name]
  if (names.every((name) => !sameName(made.name, name))) return false
  return made.status === 'errored' || (sameKey(made, change) && isNew(ports, entry, made))
}
