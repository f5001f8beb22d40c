import { findJobResult } from '../datocms/api/answers.ts'
import { trackOfPayload } from '../datocms/api/endpoints.ts'
import { ApiError, concernsAll, isNameTaken, isPassing } from '../datocms/errors.ts'
import type { Lane } from '../datocms/lane.ts'
import type { Track } from '../datocms/resources.ts'
import type { Source } from '../delivery/deliver.ts'
import { type Change, resultOf, type TrackResult } from '../plan/change.ts'
import type { Comparison } from '../plan/comparison.ts'
import { sameName } from '../plan/match.ts'
import { firstDifference, isVerified } from '../plan/read-back.ts'
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
  /** Whether it is a track of another run. */
  readonly isForeign: boolean
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
    const listedName = sameName(track.name, name) ? null : track.name
    const facts = { trackId: track.id, jobId, delivery, tookMs, listedName }
    const rival = await giveWayTo(rivals, track)
    if (rival) return await adopt(ports, change, { track: rival, facts })
    const isRead = file && (ports.verify || adopted)
    const readBack = isRead ? await ports.compare(file, track) : null
    const verified = isVerified(readBack)
    const isForeign = adopted && verified === false && !(await isOfJob(ports, track, jobId))
    const made = { track, ready: true, isForeign, isRefused: false, isNameTaken: false }
    if (verified !== false) {
      return { ...made, result: resultOf(change, 'done', { ...facts, verified, readBack }) }
    }
    const error = otherText(readBack, isForeign)
    return { ...made, result: resultOf(change, 'failed', { ...facts, verified, readBack, error }) }
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
    const isRefused = isRefusal(error)
    return { result, track, ready: false, isForeign: false, isRefused, isNameTaken: isTaken }
  }
}

/** Whether the result of a job tells that it made a track. */
async function isOfJob(
  { session }: Ports,
  { id, uploadId }: Track,
  jobId: string | null,
): Promise<boolean> {
  if (jobId === null) return false
  const options = { priority: session.lanes.calm.write }
  const result = await findJobResult(session.api, jobId, options).catch(() => null)
  return result?.kind === 'finished' && trackOfPayload(uploadId, result.payload)?.id === id
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
  const readBack = change.file ? await ports.compare(change.file, track) : null
  const verified = isVerified(readBack)
  const known = { ...facts, trackId: track.id, verified, readBack }
  const result = verified
    ? resultOf(change, 'done', known)
    : resultOf(change, 'failed', { ...known, error: otherRun(track.name) })
  return { track, ready: true, isForeign: true, isRefused: false, isNameTaken: false, result }
}

/** What it means that a new track does not have the text of its file. */
function otherText(readBack: Comparison | null, mayBeForeign: boolean): string {
  const where = readBack && firstDifference(readBack)
  const first = mayBeForeign
    ? 'Where another run made it at the same time, run the workflow again. Else DatoCMS made that of the file: see'
    : 'DatoCMS made that of the file. See'
  return `The track is ready, but it does not have the text of the file${where ? `: ${where}` : ''}. ${first} in its Media Area what viewers get, and write the cue so that it comes through; to accept it as it is, set \`verify: false\`.`
}

function otherRun(name: string): string {
  return `Another track of this language, “${name}”, was made at the same time, and has another text. Run the workflow again.`
}
