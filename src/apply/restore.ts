import { listTracks } from '../datocms/api/endpoints.ts'
import { isNameTaken } from '../datocms/errors.ts'
import type { Track } from '../datocms/resources.ts'
import { type Change, resultOf, type TrackResult } from '../plan/change.ts'
import { sameName } from '../plan/match.ts'
import { hasSameText, isVerified } from '../plan/read-back.ts'
import { withinTime } from '../shared/wait.ts'
import { reasonOf } from '../shared/words.ts'
import type { Entry } from './ledger.ts'
import { leastOutageMs } from './look.ts'
import { PlaceError } from './place-error.ts'
import { type Ports, textAddress } from './ports.ts'
import { putBack, removeLeftovers } from './put-back.ts'
import { removeOld } from './remove.ts'
import { findTrack, pickTrack, type Restoration } from './restoration.ts'
import type { SavedText } from './saved-texts.ts'

export interface RestoreOptions extends Pick<Restoration, 'old' | 'why' | 'made'> {
  /** When the replacement began to delete, on the clock. */
  readonly since: number
}

const longestPauseMs = 15_000
/** An old track that is listed for so long after its deletion is there, and no shadow of an old list. Milliseconds. */
const shadowMs = 60_000

/**
 * Puts the old text of a change back under its name, after its track was deleted and the new one did
 * not become ready. Goes on for what is left of the time that a track may take, seven minutes at
 * least, whatever the answers are: a text that Mux served a moment ago is no bad text. An old track that is there
 * after all is left as it is. A new track that became ready after it had been given up is as good; one of somebody
 * else is left alone.
 */
export async function restoreTrack(
  ports: Ports,
  entry: Entry,
  { since, ...options }: RestoreOptions,
): Promise<TrackResult> {
  const { clock } = ports.session
  const ms = Math.max(since + ports.jobTimeoutMs - clock.now(), leastOutageMs)
  const words = `no track became ready within ${Math.round(ms / 1_000)} s`
  return withinTime({ clock, ms, words }, (limit) =>
    restore({ ports, entry, ...options, isOldGone: false, isNameHeld: false, attempt: 1, limit }),
  )
}

async function restore(restoration: Restoration): Promise<TrackResult> {
  const { ports, entry, old, why, limit } = restoration
  const { change, ledger } = entry
  const { clock, lanes } = ports.session
  const { signal } = limit
  let cause: unknown = null
  let listedSince: number | null = null
  let isOldGone = false
  let isNameHeld = false
  for (let attempt = 1; !signal.aborted; attempt++) {
    try {
      const now = { ...restoration, isOldGone, isNameHeld, attempt }
      const found = await findTrack(now)
      if (found?.kind === 'working') {
        await removeLeftovers(now)
        return await judge(now, found.track)
      }
      if (found?.kind === 'old') {
        listedSince ??= clock.now()
        if (clock.now() - listedSince >= shadowMs) {
          if (!old || (await removeOld(ports, entry, lanes.urgent)).kind !== 'gone') {
            return stillThere(now)
          }
          isOldGone = true
        }
        throw new Error('the old track is still listed')
      }
      listedSince = null
      if (!change.track || !old) break
      const put = await putBack(now, change.track, old)
      if (put) {
        const name = isNameHeld
          ? `the name “${put.name}”, because its own could not be had`
          : 'its name'
        const error = `${why} The old text was put back under ${name}.`
        return resultOf(change, 'restored', { ...requestOf(now), trackId: put.id, error })
      }
    } catch (error) {
      if (!signal.aborted) cause = error
      isNameHeld ||= isNameTaken(error) || (error instanceof PlaceError && error.isClash)
      const pause = Math.min(1_000 * 2 ** attempt, longestPauseMs)
      await clock.sleep(pause, signal).catch(() => {})
    }
  }
  // DatoCMS may have taken what time cut short.
  const late = signal.aborted ? await judgeLate(restoration).catch(() => null) : null
  if (late) return late
  const isLost = change.track?.status === 'ready'
  if (isLost) ledger.haltDeletions(change, ports.safe.folder())
  const error = isLost ? `${why}${lost(change, old, cause ?? signal.reason)}` : why
  return resultOf(change, 'failed', { ...requestOf(restoration), trackId: null, error })
}

/** A look when time is up, at a track that became ready while nobody could look. */
async function judgeLate(restoration: Restoration): Promise<TrackResult | null> {
  const { ports, entry } = restoration
  const { api, lanes } = ports.session
  const tracks = await listTracks(api, entry.change.uploadId, { priority: lanes.urgent.write })
  const found = pickTrack(restoration, tracks)
  if (found?.kind === 'old') return stillThere(restoration)
  return found && judge(restoration, found.track)
}

/** What a result tells of the request for the new track. */
function requestOf({ made }: Restoration): Pick<TrackResult, 'jobId' | 'delivery'> {
  return { jobId: made?.jobId ?? null, delivery: made?.delivery ?? null }
}

function stillThere(restoration: Restoration): TrackResult {
  const error = `${restoration.why} The old track is still there, although DatoCMS was asked to delete it.`
  return resultOf(restoration.entry.change, 'failed', { ...requestOf(restoration), error })
}

function lost({ file }: Change, old: SavedText | null, cause: unknown): string {
  if (!old) return ' The old text could not be read, so it could not be put back.'
  const next = file
    ? 'the next run makes the track again from the file'
    : 'upload it in DatoCMS if it is wanted'
  return ` The old text could not be put back either: ${reasonOf(cause)}. It is kept in ${old.path}; ${next}.`
}

/** What it means that a track of the same kind is there. */
async function judge(restoration: Restoration, track: Track): Promise<TrackResult> {
  const { ports, entry, old, why } = restoration
  const { change } = entry
  const facts = requestOf(restoration)
  const { id: trackId, name } = track
  const readBack = change.file ? await ports.compare(change.file, track) : null
  const verified = isVerified(readBack)
  if (verified && (sameName(name, change.name) || !change.file?.nameFromManifest)) {
    return resultOf(change, 'done', { ...facts, trackId, verified, readBack })
  }
  if (old && (await hasSameText(ports.session, old.text, textAddress(ports, track)))) {
    const error = `${why} The old text is back.`
    return resultOf(change, 'restored', { ...facts, trackId, error })
  }
  const error = `${why} Another track of this language, “${name}”, was made at the same time. Run the workflow again.`
  return resultOf(change, 'failed', { ...facts, trackId, verified, error })
}
