import { putFile } from '../datocms/bucket.ts'
import { listTracks } from '../datocms/client.ts'
import { reasonOf } from '../datocms/errors.ts'
import { priority } from '../datocms/rate-limit.ts'
import type { Track } from '../datocms/resources.ts'
import { type ApplyContext, playbackIdOf, resultOf, writeNotes } from './apply-context.ts'
import type { Change, TrackResult } from './change.ts'
import { hasSameText } from './compare.ts'
import { lookPatiently, lookTwice } from './look.ts'
import { sameKey, sameName } from './match.ts'
import { placeTrack } from './place.ts'
import { removeSurely } from './remove.ts'
import { haltDeletions } from './remove-old.ts'
import { giveWay } from './rivals.ts'
import type { SavedText } from './saved-texts.ts'
import { leastOutageMs, limitTime, type TimeLimit } from './time-limit.ts'

export interface RestoreOptions {
  /** Null where the old track did not work, or could not be read. */
  readonly old: SavedText | null
  /** Why the new track did not become ready: sentences. */
  readonly why: string
  /** When the replacement began to delete, on the clock. */
  readonly since: number
  /** What was known of the new track. */
  readonly made?: TrackResult
}

/** What the bucket gets for a text, so that one that hangs is asked again in time. Milliseconds. */
const longestPutMs = 30_000
/** What a job gets at least; else half of what is left, so that a lost one can be asked for again. Milliseconds. */
const leastJobMs = 30_000
/** Looks at which a track that another run may be making is waited for: a minute. */
const mostLooks = 7
const longestPauseMs = 15_000
/** An old track that is listed for so long after its deletion is there, and no shadow of an old list. Milliseconds. */
const shadowMs = 60_000

/** A change whose old text is to be put back. */
interface Restoration extends Pick<RestoreOptions, 'old' | 'why'> {
  readonly context: ApplyContext
  readonly change: Change
  readonly facts: Pick<TrackResult, 'jobId' | 'delivery'>
  /** The id of the new track, where one is known that did not become ready. */
  readonly failedId: string | null
  /** 1 for the first look at what there is. */
  readonly attempt: number
  readonly limit: TimeLimit
}

/**
 * Puts the old text of a change back under its name, after its track was deleted and the new one did
 * not become ready. Goes on for what is left of the time that a track may take, seven minutes at
 * least, whatever the answers are: a text that Mux served a moment ago is no bad text. An old track that is there
 * after all is left as it is. A new track that became ready after it had been given up is as good; one of somebody
 * else is left alone.
 */
export async function restoreTrack(
  context: ApplyContext,
  change: Change,
  { old, why, since, made }: RestoreOptions,
): Promise<TrackResult> {
  const { clock } = context.session
  const facts = { jobId: made?.jobId ?? null, delivery: made?.delivery ?? null }
  const timeMs = Math.max(since + context.jobTimeoutMs - clock.now(), leastOutageMs)
  const words = `no track became ready within ${Math.round(timeMs / 1_000)} s`
  const limit = limitTime(clock, timeMs, words)
  try {
    const failedId = made?.trackId ?? null
    return await restore({ context, change, old, why, facts, failedId, attempt: 1, limit })
  } finally {
    limit.release()
  }
}

async function restore(restoration: Restoration): Promise<TrackResult> {
  const { context, change, old, why, facts, limit } = restoration
  const { clock } = context.session
  const { signal } = limit
  let cause: unknown = null
  let listedSince: number | null = null
  for (let attempt = 1; !signal.aborted; attempt++) {
    try {
      const now = { ...restoration, attempt }
      const found = await findTrack(now)
      if (found?.kind === 'working') {
        await removeLeftovers(now)
        return await judge(now, found.track)
      }
      if (found?.kind === 'old') {
        listedSince ??= clock.now()
        if (clock.now() - listedSince >= shadowMs) return stillThere(now)
        throw new Error('the old track is still listed')
      }
      listedSince = null
      if (!change.track || !old) break
      const put = await putBack(now, change.track, old)
      if (put) {
        const error = `${why} The old text was put back under its name.`
        return resultOf(change, 'restored', { ...facts, trackId: put.id, error })
      }
    } catch (error) {
      if (!signal.aborted) cause = error
      const pause = Math.min(1_000 * 2 ** attempt, longestPauseMs)
      await clock.sleep(pause, signal).catch(() => {})
    }
  }
  // DatoCMS may have taken what time cut short.
  const late = signal.aborted ? await judgeLate(restoration).catch(() => null) : null
  if (late) return late
  const isLost = change.track?.status === 'ready'
  if (isLost) haltDeletions(context, change)
  const error = isLost ? `${why}${lost(change, old, cause ?? signal.reason)}` : why
  return resultOf(change, 'failed', { ...facts, trackId: null, error })
}

/** A look when time is up, at a track that became ready while nobody could look. */
async function judgeLate(restoration: Restoration): Promise<TrackResult | null> {
  const { context, change } = restoration
  const { api } = context.session
  const tracks = await listTracks(api, change.uploadId, { priority: priority.urgent })
  const found = pickTrack(restoration, tracks)
  if (found?.kind === 'old') return stillThere(restoration)
  return found && judge(restoration, found.track)
}

function stillThere({ change, why, facts }: Restoration): TrackResult {
  const error = `${why} The old track is still there, although DatoCMS was asked to delete it.`
  return resultOf(change, 'failed', { ...facts, trackId: change.track?.id ?? null, error })
}

function lost({ file }: Change, old: SavedText | null, cause: unknown): string {
  if (!old) return ' The old text could not be read, so it could not be put back.'
  const next = file
    ? 'the next run makes the track again from the file'
    : 'upload it in DatoCMS if it is wanted'
  return ` The old text could not be put back either: ${reasonOf(cause)}. It is kept in ${old.path}; ${next}.`
}

/** The track that viewers have: the old one after all, or a ready one of the same kind that was not there before. */
type Found = { readonly kind: 'old' } | { readonly kind: 'working'; readonly track: Track }

/**
 * Looks which track viewers have. That there is none is believed when two lists in a row say so.
 *
 * @throws {Error} while one that another run makes is being prepared, unless that takes long.
 */
function findTrack(restoration: Restoration): Promise<Found | null> {
  const { context, change, limit } = restoration
  const find = (tracks: readonly Track[]): Found | null => {
    const found = pickTrack(restoration, tracks)
    if (!found) waitForOthers(restoration, tracks)
    return found
  }
  const options = { priority: priority.urgent, limit, mustKnow: true, find }
  return lookTwice(context.session, change.uploadId, options)
}

function pickTrack({ context, change }: Restoration, tracks: readonly Track[]): Found | null {
  const ready = tracks.filter(({ status }) => status === 'ready')
  if (ready.some(({ id }) => id === change.track?.id)) return { kind: 'old' }
  const track = ready.find((each) => isFresh(context, change, each))
  return track ? { kind: 'working', track } : null
}

/** @throws {Error} while a track that may be another run's is being prepared, unless that takes long. */
function waitForOthers(
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

/** Whether a track that was made meanwhile has a name that this change would give it. */
function isOwn({ name, track }: Change, made: Track): boolean {
  return sameName(made.name, name) || (track !== null && sameName(made.name, track.name))
}

/** What it means that a track of the same kind is there. */
async function judge(
  { context, change, old, why, facts }: Restoration,
  { id, name }: Track,
): Promise<TrackResult> {
  const { session } = context
  const verified = change.file ? await context.isEqual(change.file, id) : null
  if (verified && (sameName(name, change.name) || !change.file?.nameFromManifest)) {
    return resultOf(change, 'done', { ...facts, trackId: id, verified })
  }
  const address = { playbackId: playbackIdOf(context, change.uploadId), trackId: id }
  if (old && (await hasSameText(session, old.text, address))) {
    const error = `${why} The old text is back.`
    return resultOf(change, 'restored', { ...facts, trackId: id, error })
  }
  const error = `${why} Another track of this language, “${name}”, was made at the same time. Run the workflow again.`
  return resultOf(change, 'failed', { ...facts, trackId: id, verified, error })
}

/** Null where another track of the same kind was found in its place, which has to be judged first. */
async function putBack(
  restoration: Restoration,
  { language, closedCaptions, name: oldName }: Track,
  { text }: SavedText,
): Promise<Track | null> {
  const { context, change, limit } = restoration
  const { session, videos } = context
  const onWrite = writeNotes(context, change)
  const { uploadId } = change
  const { signal } = limit
  const name = await clearName(restoration, oldName)
  const source = await putFile(
    session.api,
    session,
    { filename: `${language}.vtt`, bytes: text, contentType: 'text/vtt' },
    { priority: priority.urgent, timeoutMs: longestPutMs, signal },
  )
  const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id))
  const deleted = context.deleted.get(uploadId) ?? new Set()
  const timeoutMs = limit.left()
  const jobMs = Math.max(timeoutMs / 2, leastJobMs)
  const placed = await placeTrack(
    session,
    { uploadId, language, closedCaptions, name, source },
    { urgent: true, known, deleted, timeoutMs, jobMs, onWrite, signal },
  )
  const { track: own, rivals } = placed
  if (await giveWay(context, { own, rivals, urgent: true, timeoutMs, onWrite, signal })) return null
  if (!placed.adopted) return own
  const address = { playbackId: playbackIdOf(context, uploadId), trackId: own.id }
  return (await hasSameText(session, text, address)) ? own : null
}

/** A name for the old text: its own, unless another track took it. */
async function clearName(restoration: Restoration, oldName: string): Promise<string> {
  const tracks = await removeLeftovers(restoration)
  const { file, name, language } = restoration.change
  const names = [oldName, name, file?.name ?? oldName, file?.longName ?? oldName]
  const free = names.find((each) => !tracks.some((track) => sameName(track.name, each)))
  return free ?? `${oldName} (${language})`
}

/** Deletes what is left of a failed track, and says which other tracks there are. */
async function removeLeftovers(restoration: Restoration): Promise<readonly Track[]> {
  const { context, change, limit } = restoration
  const { session, videos } = context
  const { uploadId } = change
  const tracks = await lookPatiently(session, uploadId, {
    priority: priority.urgent,
    limit,
    mustKnow: true,
  })
  waitForOthers(restoration, tracks)
  const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id))
  const leftovers = tracks.filter((track) => !known.has(track.id) && isLeftover(change, track))
  for (const { id } of leftovers) {
    const onWrite = writeNotes(context, change)
    const options = { urgent: true, timeoutMs: limit.left(), onWrite }
    await removeSurely(session, { uploadId, trackId: id }, options)
  }
  return tracks.filter((track) => !leftovers.includes(track))
}

/** Whether a track shows nobody anything, and has a name that is wanted. */
function isLeftover(change: Change, track: Track): boolean {
  if (track.status === 'ready' || !isOwn(change, track)) return false
  return track.status === 'errored' || sameKey(track, change)
}
