import { ApiError, concernsAll, isNameTaken, isPassing } from '../datocms/errors.ts'
import type { Lane } from '../datocms/lane.ts'
import type { Track } from '../datocms/resources.ts'
import type { Source } from '../delivery/deliver.ts'
import type { Change, TrackResult } from '../plan/change.ts'
import { resultOf } from '../plan/change.ts'
import { type ApplyContext, noteFailure, writeNotes } from './apply-context.ts'
import { placeTrack } from './place.ts'
import { PlaceError } from './placed-track.ts'
import { removeSurely } from './remove.ts'
import { giveWay } from './rivals.ts'

export interface MakeOptions {
  readonly source: Source
  readonly lane: Lane
  readonly signal?: AbortSignal | undefined
  /** Called when DatoCMS took the request. */
  readonly onAccepted?: () => void
}

/** What became of making a track. `track` is what there is of it in DatoCMS, ready or not. */
export interface Made {
  readonly result: TrackResult
  readonly track: Track | null
  /** Whether the track is ready, whatever its text. */
  readonly ready: boolean
}

/**
 * Makes the track of a change, waits until it is ready and reads it back. Where DatoCMS could not use a raw URL, which
 * may serve the runner and not DatoCMS, and an upload is allowed, it is made once more by upload. Throws only when
 * aborted.
 */
export async function makeTrack(
  context: ApplyContext,
  change: Change,
  options: MakeOptions,
): Promise<Made> {
  const first = await tryToMake(context, change, options)
  const { file, uploadId } = change
  if (!file || !first.isRefused || !context.mayUpload(options.source)) return first
  const { lane, signal } = options
  try {
    if (first.track) {
      const onWrite = writeNotes(context, change)
      const { session, jobTimeoutMs: timeoutMs } = context
      const address = { uploadId, trackId: first.track.id }
      await removeSurely(session, address, { lane, timeoutMs, onWrite })
    }
    const source = await context.deliver(file, { certain: true, anew: true, signal })
    const second = await tryToMake(context, change, { ...options, source })
    if (second.ready) context.uploadsInstead++
    return second
  } catch (error) {
    signal?.throwIfAborted()
    noteFailure(context, error)
    return first
  }
}

interface Tried extends Made {
  /** Whether DatoCMS plainly could not make a track of the source. */
  readonly isRefused: boolean
}

async function tryToMake(
  context: ApplyContext,
  change: Change,
  { source, lane, signal, onAccepted }: MakeOptions,
): Promise<Tried> {
  const { session, videos, jobTimeoutMs: timeoutMs } = context
  const { uploadId, language, closedCaptions, name, file } = change
  const since = session.clock.now()
  const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id))
  const deleted = context.deleted.get(uploadId) ?? new Set()
  const { delivery } = source
  const onWrite = writeNotes(context, change)
  let jobId: string | null = null
  const onJob = (id: string): void => {
    jobId = id
    context.onAccepted()
    onAccepted?.()
  }
  try {
    const placed = await placeTrack(
      session,
      { uploadId, language, closedCaptions, name, source: source.source },
      { lane, known, deleted, timeoutMs, signal, onWrite, onJob },
    )
    const tookMs = session.clock.now() - since
    const facts = { trackId: placed.track.id, jobId: placed.jobId, delivery, tookMs }
    const { track: own, rivals } = placed
    const rival = await giveWay(context, { own, rivals, lane, timeoutMs, onWrite, signal })
    if (rival) return await adopt(context, change, rival, facts)
    const verified =
      file && (context.verify || placed.adopted)
        ? await context.isEqual(file, placed.track.id)
        : null
    const made = { track: placed.track, ready: true, isRefused: false }
    if (verified !== false)
      return { ...made, result: resultOf(change, 'done', { ...facts, verified }) }
    const error = placed.adopted
      ? otherRun(name)
      : 'The track is ready, but its text is not that of the file. Compare the two in DatoCMS, and run the workflow again.'
    return { ...made, result: resultOf(change, 'failed', { ...facts, verified, error }) }
  } catch (error) {
    if (signal?.aborted) throw error
    const { track: own, rivals } = error instanceof PlaceError ? error : { track: null, rivals: [] }
    const facts = { trackId: own?.id ?? null, jobId, delivery, error: noteFailure(context, error) }
    const rival = await giveWay(context, { own, rivals, lane, timeoutMs, onWrite, signal })
    if (rival) return await adopt(context, change, rival, { jobId, delivery })
    const result = resultOf(change, 'failed', facts)
    return { result, track: own, ready: false, isRefused: isRefusal(error) }
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof PlaceError) return error.track?.status === 'errored'
  return (
    error instanceof ApiError && !isPassing(error) && !isNameTaken(error) && !concernsAll(error)
  )
}

/** Takes a track that the plan did not see for that of a change, when it is ready and has the file's text. */
export async function adoptTrack(
  context: ApplyContext,
  change: Change,
  { track, signal }: { readonly track: Track; readonly signal: AbortSignal },
): Promise<Made> {
  const { session, jobTimeoutMs } = context
  const since = session.clock.now()
  const options = { since, deadline: since + jobTimeoutMs, signal }
  const settled =
    track.status === 'preparing'
      ? await session.lanes.calm.waiting.settled(
          { uploadId: track.uploadId, trackId: track.id },
          options,
        )
      : track
  if (settled?.status === 'ready') return adopt(context, change, settled, {})
  const error = `DatoCMS has another track of this language, “${track.name}”, that was not there when the plan was made, and that is not ready. Run the workflow again.`
  return { track, ready: false, result: resultOf(change, 'failed', { error, trackId: track.id }) }
}

/** What it means that the track of another run stands for that of a change. */
async function adopt(
  context: ApplyContext,
  change: Change,
  track: Track,
  facts: Partial<TrackResult>,
): Promise<Tried> {
  const verified = change.file ? await context.isEqual(change.file, track.id) : null
  const known = { ...facts, trackId: track.id, verified }
  const result = verified
    ? resultOf(change, 'done', known)
    : resultOf(change, 'failed', { ...known, error: otherRun(track.name) })
  return { track, ready: true, isRefused: false, result }
}

function otherRun(name: string): string {
  return `Another track of this language, “${name}”, was made at the same time, and has another text. Run the workflow again.`
}
