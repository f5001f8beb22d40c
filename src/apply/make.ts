import { ApiError, concernsAll, isNameTaken, isPassing } from '../datocms/errors.ts'
import type { Lane } from '../datocms/lane.ts'
import type { Track } from '../datocms/resources.ts'
import type { Source } from '../delivery/deliver.ts'
import { type Change, resultOf, type TrackResult } from '../plan/change.ts'
import type { Entry } from './ledger.ts'
import { placeTrack } from './place.ts'
import { PlaceError } from './place-error.ts'
import type { Ports } from './ports.ts'
import { removeSurely } from './remove.ts'
import { giveWay } from './rivals.ts'

export interface MakeOptions {
  readonly source: Source
  readonly lane: Lane
  /** Milliseconds for which a name is asked for that no listed track has; by default a minute. */
  readonly patienceMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** What became of making a track. `track` is what there is of it in DatoCMS, ready or not. */
export interface Made {
  readonly result: TrackResult
  readonly track: Track | null
  /** Whether the track is ready, whatever its text. */
  readonly ready: boolean
  /** Whether DatoCMS plainly could not make a track of the source. */
  readonly isRefused: boolean
  /** Whether its name is taken. */
  readonly isNameTaken: boolean
}

/**
 * Makes the track of a change, waits until it is ready and reads it back. Where DatoCMS could not use a raw URL, which
 * may serve the runner and not DatoCMS, and an upload is allowed, it is made once more by upload. Throws only when
 * aborted.
 */
export async function makeTrack(
  ports: Ports,
  entry: Entry,
  { source, ...options }: MakeOptions,
): Promise<Made> {
  const { lane, signal } = options
  const first = await tryToMake(ports, entry, { source, ...options })
  const { change, ledger } = entry
  if (!change.file || !first.isRefused || !source.mayUpload) return first
  const { session, jobTimeoutMs: timeoutMs } = ports
  try {
    if (first.track) await removeSurely(session, entry, { track: first.track, lane, timeoutMs })
    const upload = await ports.deliver(change.file, { certain: true, anew: true, signal })
    const second = await tryToMake(ports, entry, { source: upload, ...options })
    if (second.ready) ledger.uploadedInstead()
    return second
  } catch (error) {
    signal?.throwIfAborted()
    ledger.note(error)
    return first
  }
}

async function tryToMake(
  ports: Ports,
  entry: Entry,
  { source: { source, delivery }, lane, patienceMs, signal }: MakeOptions,
): Promise<Made> {
  const { session, jobTimeoutMs: timeoutMs } = ports
  const { change, ledger } = entry
  const { uploadId, language, closedCaptions, name, file } = change
  const since = session.clock.now()
  let jobId: string | null = null
  const onJob = (id: string): void => {
    jobId = id
    entry.accept()
  }
  const wanted = { uploadId, language, closedCaptions, name, source }
  const giveWayTo = (rivals: readonly Track[], own: Track | null): Promise<Track | null> =>
    giveWay(session, entry, { own, rivals, lane, timeoutMs, signal })
  try {
    const options = { wanted, lane, timeoutMs, patienceMs, signal, onJob }
    const { track, adopted, rivals } = await placeTrack(ports, entry, options)
    const tookMs = session.clock.now() - since
    const facts = { trackId: track.id, jobId, delivery, tookMs }
    const rival = await giveWayTo(rivals, track)
    if (rival) return await adopt(ports, change, { track: rival, facts })
    const verified = file && (ports.verify || adopted) ? await ports.isEqual(file, track) : null
    const made = { track, ready: true, isRefused: false, isNameTaken: false }
    if (verified !== false)
      return { ...made, result: resultOf(change, 'done', { ...facts, verified }) }
    const error = adopted
      ? otherRun(name)
      : 'The track is ready, but its text is not that of the file. Compare the two in DatoCMS, and run the workflow again.'
    return { ...made, result: resultOf(change, 'failed', { ...facts, verified, error }) }
  } catch (error) {
    if (signal?.aborted) throw error
    const { track, rivals } = error instanceof PlaceError ? error : { track: null, rivals: [] }
    const words = ledger.note(error)
    const facts = { jobId, delivery }
    const rival = await giveWayTo(rivals, track)
    if (rival) return await adopt(ports, change, { track: rival, facts })
    const trackId = track?.id ?? null
    const result = resultOf(change, 'failed', { ...facts, trackId, error: words })
    const isTaken = isNameTaken(error) || (error instanceof PlaceError && error.isClash)
    return { result, track, ready: false, isRefused: isRefusal(error), isNameTaken: isTaken }
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof PlaceError) return error.track?.status === 'errored' && !error.isClash
  return (
    error instanceof ApiError && !isPassing(error) && !isNameTaken(error) && !concernsAll(error)
  )
}

/** Takes a track that the plan did not see for that of a change, when it is ready and has the file's text. */
export async function adoptTrack(ports: Ports, change: Change, track: Track): Promise<TrackResult> {
  const { clock, lanes, cancelled: signal } = ports.session
  const since = clock.now()
  const options = { since, deadline: since + ports.jobTimeoutMs, signal }
  const settled =
    track.status === 'preparing' ? await lanes.calm.waiting.settled(track, options) : track
  if (settled?.status === 'ready') {
    return (await adopt(ports, change, { track: settled, facts: {} })).result
  }
  const error = `DatoCMS has another track of this language, “${track.name}”, that was not there when the plan was made, and that is not ready. Run the workflow again.`
  return resultOf(change, 'failed', { error, trackId: track.id })
}

/** What it means that the track of another run stands for that of a change. */
async function adopt(
  ports: Ports,
  change: Change,
  { track, facts }: { readonly track: Track; readonly facts: Partial<TrackResult> },
): Promise<Made> {
  const verified = change.file ? await ports.isEqual(change.file, track) : null
  const known = { ...facts, trackId: track.id, verified }
  const result = verified
    ? resultOf(change, 'done', known)
    : resultOf(change, 'failed', { ...known, error: otherRun(track.name) })
  return { track, ready: true, isRefused: false, isNameTaken: false, result }
}

function otherRun(name: string): string {
  return `Another track of this language, “${name}”, was made at the same time, and has another text. Run the workflow again.`
}
