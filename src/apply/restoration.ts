import type { Track } from '../datocms/resources.ts'
import type { TrackResult } from '../plan/change.ts'
import { sameKey } from '../plan/match.ts'
import type { TimeLimit } from '../shared/wait.ts'
import type { Entry } from './ledger.ts'
import { lookTwice } from './look.ts'
import { isNew } from './new-tracks.ts'
import type { Ports } from './ports.ts'
import type { SavedText } from './saved-texts.ts'

/** Looks at which a track that another run may be making is waited for: a minute. */
const mostLooks = 7

/** A change whose old text is to be put back. */
export interface Restoration {
  readonly ports: Ports
  readonly entry: Entry
  /** Null where the old track did not work, or could not be read. */
  readonly old: SavedText | null
  /** Why the new track did not become ready: sentences. */
  readonly why: string
  /** What is known of the new track, where one was asked for. */
  readonly made: TrackResult | null
  /** Whether the old track is gone, although it is still listed. */
  readonly isOldGone: boolean
  /** Whether the old name could not be had, although no listed track has it. */
  readonly isNameHeld: boolean
  /** 1 for the first look at what there is. */
  readonly attempt: number
  readonly limit: TimeLimit
}

/** The track that viewers have: the old one after all, or a ready one of the same kind that was not there before. */
export type Found = { readonly kind: 'old' } | { readonly kind: 'working'; readonly track: Track }

/**
 * Looks which track viewers have. That there is none is believed when two lists in a row say so.
 *
 * @throws {Error} while one that another run makes is being prepared, unless that takes long.
 */
export async function findTrack(restoration: Restoration): Promise<Found | null> {
  const { ports, entry, limit } = restoration
  const { change, ledger } = entry
  const find = (tracks: readonly Track[]): Found | null => {
    const found = pickTrack(restoration, tracks)
    if (!found) waitForOthers(restoration, tracks)
    return found
  }
  const look = (): Promise<Found | null> =>
    lookTwice(ports.session, change.uploadId, { lane: ports.session.lanes.urgent, limit, find })
  const found = await look()
  if (found?.kind !== 'working' || ledger.ownerOf(found.track.id)) return found
  // It may be that of another change of this run, under way and listed as of this language.
  await ledger.allKnown(change.uploadId)
  return ledger.ownerOf(found.track.id) ? look() : found
}

/** Which of these tracks viewers have; null for none. */
export function pickTrack(
  { ports, entry, isOldGone }: Pick<Restoration, 'ports' | 'entry' | 'isOldGone'>,
  tracks: readonly Track[],
): Found | null {
  const ready = tracks.filter(({ status }) => status === 'ready')
  const old = entry.change.track?.id
  if (!isOldGone && ready.some(({ id }) => id === old)) return { kind: 'old' }
  const track = ready.find((each) => isFresh(ports, entry, each))
  return track ? { kind: 'working', track } : null
}

/** @throws {Error} while a track that may be another run's is being prepared, unless that takes long. */
export function waitForOthers(
  { ports, entry, made, attempt }: Restoration,
  tracks: readonly Track[],
): void {
  const other = tracks.find(
    (track) =>
      isFresh(ports, entry, track) &&
      track.status === 'preparing' &&
      track.id !== made?.trackId &&
      !entry.ledger.ownerOf(track.id),
  )
  if (other && attempt < mostLooks) {
    throw new Error(`another track, “${other.name}”, is being prepared`)
  }
}

/** Whether a track is of the kind of a change or was made for it, and was not there when the plan was made. */
function isFresh(ports: Ports, entry: Entry, track: Track): boolean {
  const isOwn = entry.ledger.ownerOf(track.id) === entry.change
  return (isOwn || sameKey(track, entry.change)) && isNew(ports, entry, track)
}
