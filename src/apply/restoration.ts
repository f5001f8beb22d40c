import type { Track } from '../datocms/resources.ts'
import type { Change, TrackResult } from '../plan/change.ts'
import { sameKey } from '../plan/match.ts'
import type { TimeLimit } from '../shared/wait.ts'
import type { ApplyContext } from './apply-context.ts'
import { lookTwice } from './look.ts'
import type { SavedText } from './saved-texts.ts'

/** Looks at which a track that another run may be making is waited for: a minute. */
const mostLooks = 7

/** A change whose old text is to be put back. */
export interface Restoration {
  /** Null where the old track did not work, or could not be read. */
  readonly old: SavedText | null
  /** Why the new track did not become ready: sentences. */
  readonly why: string
  readonly context: ApplyContext
  readonly change: Change
  readonly facts: Pick<TrackResult, 'jobId' | 'delivery'>
  /** The id of the new track, where one is known that did not become ready. */
  readonly failedId: string | null
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
export function findTrack(restoration: Restoration): Promise<Found | null> {
  const { context, change, limit } = restoration
  const find = (tracks: readonly Track[]): Found | null => {
    const found = pickTrack(restoration, tracks)
    if (!found) waitForOthers(restoration, tracks)
    return found
  }
  const { session } = context
  return lookTwice(session, change.uploadId, { lane: session.lanes.urgent, limit, find })
}

/** Which of these tracks viewers have; null for none. */
export function pickTrack(
  { context, change }: Restoration,
  tracks: readonly Track[],
): Found | null {
  const ready = tracks.filter(({ status }) => status === 'ready')
  if (ready.some(({ id }) => id === change.track?.id)) return { kind: 'old' }
  const track = ready.find((each) => isFresh(context, change, each))
  return track ? { kind: 'working', track } : null
}

/** @throws {Error} while a track that may be another run's is being prepared, unless that takes long. */
export function waitForOthers(
  { context, change, failedId, attempt }: Restoration,
  tracks: readonly Track[],
): void {
  const other = tracks.find(
    (track) =>
      isFresh(context, change, track) && track.status === 'preparing' && track.id !== failedId,
  )
  if (other && attempt < mostLooks) {
    throw new Error(`another track, “${other.name}”, is being prepared`)
  }
}

/** Whether a track is of the kind of a change, and was not there when the run began. */
function isFresh({ videos }: ApplyContext, change: Change, track: Track): boolean {
  const known = videos.get(track.uploadId)?.tracks ?? []
  return sameKey(track, change) && known.every(({ id }) => id !== track.id)
}
