import { putFile } from '../datocms/bucket.ts'
import { listTracks } from '../datocms/client.ts'
import { concernsAll, reasonOf } from '../datocms/errors.ts'
import { priority } from '../datocms/rate-limit.ts'
import type { Track } from '../datocms/resources.ts'
import { type ApplyContext, playbackIdOf, resultOf } from './apply-context.ts'
import type { Change, TrackResult } from './change.ts'
import { hasSameText } from './compare.ts'
import { sameKey, sameName } from './match.ts'
import { placeTrack } from './place.ts'
import { removeTrack } from './remove.ts'
import { giveWay } from './rivals.ts'

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
  /** What was known of the new track. */
  readonly made?: TrackResult
}

const leastAttempts = 5
const longestPauseMs = 15_000

/**
 * Puts the old text of a change back under its name, after its track was deleted and the new one did
 * not become ready. Goes on for as long as a track may take. A new track that became ready after it
 * had been given up is as good; one of somebody else is left alone.
 */
export async function restoreTrack(
  context: ApplyContext,
  change: Change,
  { old, why, made }: RestoreOptions,
): Promise<TrackResult> {
  const { track } = change
  const facts = { jobId: made?.jobId ?? null, delivery: made?.delivery ?? null }
  const { clock } = context.session
  const deadline = clock.now() + context.jobTimeoutMs
  let cause: unknown = null
  for (let attempt = 1; attempt <= leastAttempts || clock.now() < deadline; attempt++) {
    try {
      const working = await findWorking(context, change, attempt)
      if (working) await removeLeftovers(context, change)
      if (working) return await judge(context, change, working, { old, why, facts })
      if (!track || !old) break
      const put = await putBack(context, change, track, old)
      if (put) {
        const error = `${why} The old text was put back under its name.`
        return resultOf(change, 'restored', { ...facts, trackId: put.id, error })
      }
    } catch (error) {
      cause = error
      if (concernsAll(error)) break
      await clock.sleep(Math.min(1_000 * 2 ** attempt, longestPauseMs))
    }
  }
  return resultOf(change, 'failed', {
    ...facts,
    trackId: null,
    error: `${why}${lost(change, old, cause)}`,
  })
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
  context: ApplyContext,
  change: Change,
  attempt: number,
): Promise<Track | null> {
  const tracks = await listTracks(context.session.api, change.uploadId, {
    priority: priority.urgent,
  })
  const fresh = tracks.filter((track) => !isKnown(context, track) && sameKey(track, change))
  const ready = fresh.find(({ status }) => status === 'ready')
  const other = fresh.find((track) => track.status === 'preparing' && !isOwn(change, track))
  if (!ready && other && attempt < leastAttempts) {
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
  context: ApplyContext,
  change: Change,
  { id, name }: Track,
  {
    old,
    why,
    facts,
  }: { old: SavedText | null; why: string; facts: Pick<TrackResult, 'jobId' | 'delivery'> },
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
  context: ApplyContext,
  change: Change,
  { language, closedCaptions, name: oldName }: Track,
  { text }: SavedText,
): Promise<Track | null> {
  const { session, videos, jobTimeoutMs } = context
  const { uploadId } = change
  const name = await clearName(context, change, oldName)
  const source = await putFile(
    session.api,
    session,
    { filename: `${language}.vtt`, bytes: text, contentType: 'text/vtt' },
    { priority: priority.urgent },
  )
  const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id))
  const placed = await placeTrack(
    session,
    { uploadId, language, closedCaptions, name, source },
    { urgent: true, known, timeoutMs: jobTimeoutMs },
  )
  const { track: own, rivals } = placed
  if (await giveWay(context, { own, rivals, urgent: true })) return null
  if (!placed.adopted) return own
  const address = { playbackId: playbackIdOf(context, uploadId), trackId: own.id }
  return (await hasSameText(session, text, address)) ? own : null
}

/** A name for the old text: its own, unless another track took it. */
async function clearName(context: ApplyContext, change: Change, oldName: string): Promise<string> {
  const tracks = await removeLeftovers(context, change)
  const { file, name, language } = change
  const names = [oldName, name, file?.name ?? oldName, file?.longName ?? oldName]
  const free = names.find((each) => !tracks.some((track) => sameName(track.name, each)))
  return free ?? `${oldName} (${language})`
}

/** Deletes what is left of the failed track, and says which other tracks there are. */
async function removeLeftovers(
  { session, videos, jobTimeoutMs: timeoutMs }: ApplyContext,
  change: Change,
): Promise<readonly Track[]> {
  const { uploadId } = change
  const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id))
  const tracks = await listTracks(session.api, uploadId, { priority: priority.urgent })
  const leftovers = tracks.filter(
    (track) => !known.has(track.id) && sameKey(track, change) && isOwn(change, track),
  )
  for (const { id } of leftovers.filter(({ status }) => status !== 'ready')) {
    await removeTrack(session, { uploadId, trackId: id }, { urgent: true, timeoutMs })
  }
  return tracks.filter((track) => !leftovers.includes(track))
}
