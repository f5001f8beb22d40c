import { putFile } from '../datocms/bucket.ts'
import { listTracks } from '../datocms/client.ts'
import { ApiError, concernsAll, isNameTaken, isPassing, reasonOf } from '../datocms/errors.ts'
import { priority } from '../datocms/rate-limit.ts'
import type { Track } from '../datocms/resources.ts'
import { type ApplyContext, playbackIdOf, resultOf, writeNotes } from './apply-context.ts'
import type { Change, TrackResult } from './change.ts'
import { hasSameText } from './compare.ts'
import { sameKey, sameName } from './match.ts'
import { placeTrack } from './place.ts'
import { PlaceError } from './placed-track.ts'
import { removeTrack } from './remove.ts'
import { giveWay } from './rivals.ts'
import { limitTime, type TimeLimit } from './time-limit.ts'

/** The text of a track that is about to go, and where else it is kept. */
export interface SavedText {
  readonly text: Uint8Array
  readonly path: string
}

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

/**
 * What there is for putting an old text back, however much time the new track took: enough for a job that is lost
 * and some requests that hang until they are given up. Milliseconds.
 */
const leastTimeMs = 300_000
/** What the bucket gets for a text, so that one that hangs is asked again in time. Milliseconds. */
const longestPutMs = 30_000
/** What a job gets at least; else half of what is left, so that a lost one can be asked for again. Milliseconds. */
const leastJobMs = 30_000
/** Looks at which a track that another run is making is waited for. */
const mostLooks = 5
const longestPauseMs = 15_000
/** Plain refusals of the old text after which the next is not expected to be another answer. */
const mostRefusals = 4

/** A change whose old text is to be put back. */
interface Restoration extends Pick<RestoreOptions, 'old' | 'why'> {
  readonly context: ApplyContext
  readonly change: Change
  readonly facts: Pick<TrackResult, 'jobId' | 'delivery'>
  readonly limit: TimeLimit
}

/**
 * Puts the old text of a change back under its name, after its track was deleted and the new one did
 * not become ready. Goes on for what is left of the time that a track may take, five minutes at
 * least. A new track that became ready after it had been given up is as good; one of somebody else is
 * left alone.
 */
export async function restoreTrack(
  context: ApplyContext,
  change: Change,
  { old, why, since, made }: RestoreOptions,
): Promise<TrackResult> {
  const { clock } = context.session
  const facts = { jobId: made?.jobId ?? null, delivery: made?.delivery ?? null }
  const timeMs = Math.max(since + context.jobTimeoutMs - clock.now(), leastTimeMs)
  const words = `no track became ready within ${Math.round(timeMs / 1_000)} s`
  const limit = limitTime(clock, timeMs, words)
  try {
    return await restore({ context, change, old, why, facts, limit })
  } finally {
    limit.release()
  }
}

async function restore(restoration: Restoration): Promise<TrackResult> {
  const { context, change, old, why, facts, limit } = restoration
  const { signal } = limit
  let cause: unknown = null
  let refusals = 0
  for (let attempt = 1; !signal.aborted; attempt++) {
    try {
      const working = await findWorking(restoration, attempt)
      if (working) await removeLeftovers(restoration)
      if (working) return await judge(restoration, working)
      if (!change.track || !old) break
      const put = await putBack(restoration, change.track, old)
      if (put) {
        const error = `${why} The old text was put back under its name.`
        return resultOf(change, 'restored', { ...facts, trackId: put.id, error })
      }
    } catch (error) {
      if (!signal.aborted) cause = error
      if (concernsAll(error) || (isRefusal(error) && ++refusals >= mostRefusals)) break
      const pause = Math.min(1_000 * 2 ** attempt, longestPauseMs)
      await context.session.clock.sleep(pause, signal).catch(() => {})
    }
  }
  // DatoCMS may have taken what time cut short.
  const late = signal.aborted ? await judgeLate(restoration).catch(() => null) : null
  if (late) return late
  const error = `${why}${lost(change, old, cause ?? signal.reason)}`
  return resultOf(change, 'failed', { ...facts, trackId: null, error })
}

function isRefusal(error: unknown): boolean {
  if (error instanceof PlaceError) return error.track?.status === 'errored'
  return error instanceof ApiError && !isPassing(error) && !isNameTaken(error)
}

async function judgeLate(restoration: Restoration): Promise<TrackResult | null> {
  const working = await findWorking(restoration, mostLooks)
  return working && judge(restoration, working)
}

function lost({ track }: Change, old: SavedText | null, cause: unknown): string {
  if (track?.status !== 'ready') return ''
  if (!old) return ' The old text could not be read, so it could not be put back.'
  return ` The old text could not be put back either: ${reasonOf(cause)}. It is kept in ${old.path}; the next run makes the track again from the file.`
}

/**
 * A ready track of the same kind that was not there when the run began.
 *
 * @throws {Error} while one that another run makes is being prepared, unless that takes long.
 */
async function findWorking(
  { context, change, limit }: Restoration,
  attempt: number,
): Promise<Track | null> {
  const tracks = await listTracks(context.session.api, change.uploadId, {
    priority: priority.urgent,
    signal: limit.signal.aborted ? undefined : limit.signal,
  })
  const fresh = tracks.filter((track) => !isKnown(context, track) && sameKey(track, change))
  const ready = fresh.find(({ status }) => status === 'ready')
  const other = fresh.find((track) => track.status === 'preparing' && !isOwn(change, track))
  if (!ready && other && attempt < mostLooks) {
    throw new Error(`another track, “${other.name}”, is being prepared`)
  }
  return ready ?? null
}

/** Whether a track that was made meanwhile has a name that this change would give it. */
function isOwn({ name, track }: Change, made: Track): boolean {
  return sameName(made.name, name) || (track !== null && sameName(made.name, track.name))
}

function isKnown({ videos }: ApplyContext, { uploadId, id }: Track): boolean {
  return videos.get(uploadId)?.tracks.some((track) => track.id === id) === true
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
  const timeoutMs = limit.left()
  const jobMs = Math.max(timeoutMs / 2, leastJobMs)
  const placed = await placeTrack(
    session,
    { uploadId, language, closedCaptions, name, source },
    { urgent: true, known, timeoutMs, jobMs, onWrite, signal },
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

/** Deletes what is left of the failed track, and says which other tracks there are. */
async function removeLeftovers({ context, change, limit }: Restoration): Promise<readonly Track[]> {
  const { session, videos } = context
  const { uploadId } = change
  const { signal } = limit
  const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id))
  const tracks = await listTracks(session.api, uploadId, { priority: priority.urgent, signal })
  const leftovers = tracks.filter(
    (track) => !known.has(track.id) && sameKey(track, change) && isOwn(change, track),
  )
  for (const { id } of leftovers.filter(({ status }) => status !== 'ready')) {
    const onWrite = writeNotes(context, change)
    const options = { urgent: true, timeoutMs: limit.left(), onWrite }
    await removeTrack(session, { uploadId, trackId: id }, options)
  }
  return tracks.filter((track) => !leftovers.includes(track))
}
