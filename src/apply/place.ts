import { createTrack, type NewTrack } from '../datocms/api/endpoints.ts'
import {
  ApiError,
  concernsAll,
  isNameTaken,
  isPassing,
  UnknownFateError,
} from '../datocms/errors.ts'
import type { Lane } from '../datocms/lane.ts'
import type { Track } from '../datocms/resources.ts'
import { WaitTimeoutError } from '../datocms/waiting/waiting.ts'
import { sameKey, sameName } from '../plan/match.ts'
import { type TimeLimit, withinTime } from '../shared/wait.ts'
import { messageOf, reasonOf } from '../shared/words.ts'
import { type AwaitOptions, awaitJob, awaitReady } from './await-track.ts'
import type { Entry } from './ledger.ts'
import { leastOutageMs, lookOn, lookPatiently } from './look.ts'
import { PlaceError } from './place-error.ts'
import { isKnown, type Ports } from './ports.ts'

export interface PlaceOptions {
  readonly wanted: NewTrack
  readonly lane: Lane
  /** Milliseconds that the track may take from request to ready. */
  readonly timeoutMs: number
  /** Milliseconds of them that its job may take; by default all. */
  readonly jobMs?: number
  readonly signal?: AbortSignal | undefined
  readonly onJob?: (jobId: string) => void
}

export interface PlacedTrack {
  readonly track: Track
  /** Whether it was found rather than seen to be made, so that its text must be looked at. */
  readonly adopted: boolean
  /** Tracks of the same language that others made meanwhile and that are listed before it. */
  readonly rivals: readonly Track[]
}

/** How long a request of unknown fate is looked for before it is made again. Milliseconds. */
const patienceMs = 15_000
const attempts = 4
const longestPauseMs = 5_000
/** How long the name of a track that was deleted may stay taken while the track is still listed. Milliseconds. */
const shadowMs = 60_000

/**
 * Makes a track for a change and waits until it is ready. A request whose fate is unknown is settled by looking
 * at the upload's tracks; it is made again only when nothing came of it for a while, and the
 * uniqueness of names keeps even a late one from making a duplicate.
 *
 * @throws {PlaceError} when there is no ready track in the end; ApiError when DatoCMS refuses;
 *   the signal's reason when aborted.
 */
export async function placeTrack(
  ports: Pick<Ports, 'session' | 'videos'>,
  entry: Entry,
  options: PlaceOptions,
): Promise<PlacedTrack> {
  const { clock } = ports.session
  const ms = Math.max(options.timeoutMs, leastOutageMs)
  const words = 'DatoCMS did not say whether it made the track'
  return withinTime({ clock, ms, words }, (limit) => place(ports, entry, { ...options, limit }))
}

async function place(
  ports: Pick<Ports, 'session' | 'videos'>,
  { ledger, wrote: onWrite }: Entry,
  options: PlaceOptions & { readonly limit: TimeLimit },
): Promise<PlacedTrack> {
  const { session } = ports
  const { wanted, lane, timeoutMs, signal } = options
  const { uploadId } = wanted
  const begun = session.clock.now()
  let since = begun
  const deadline = since + timeoutMs
  let jobId = ''
  let listed: readonly Track[] = []
  const isFresh = (track: Track): boolean => sameKey(track, wanted) && !isKnown(ports, track)
  const find = (tracks: readonly Track[]): Track | null => {
    listed = tracks
    const own = tracks.filter((track) => isFresh(track) && sameName(wanted.name, track.name))
    return own.find(({ status }) => status !== 'errored') ?? own[0] ?? null
  }
  const look = (): Promise<readonly Track[]> => lookPatiently(session, uploadId, options)
  const rivalsOf = ({ id }: Track): readonly Track[] => {
    const at = listed.findIndex((track) => track.id === id)
    return listed.slice(0, Math.max(0, at)).filter(isFresh)
  }

  const { limiter } = session.api
  const awaiting = (until: number): AwaitOptions => {
    return { lane, limiter, signal, since, deadline: until, timeoutMs, find, rivalsOf }
  }
  const settle = async (track: Track, adopted: boolean): Promise<PlacedTrack> => {
    const ready = await awaitReady(track, awaiting(deadline))
    return { track: ready, adopted, rivals: rivalsOf(ready) }
  }

  const mayBeRepeated = async (failure: unknown, attempt: number): Promise<boolean> => {
    if (!worthAnotherTry(failure) || session.clock.now() >= deadline) return false
    if (attempt < attempts) return true
    if (!isNameTaken(failure)) return false
    const isRecent = session.clock.now() < begun + shadowMs
    return (await look()).every(
      ({ id, name }) => !sameName(name, wanted.name) || (isRecent && ledger.isDeleted(id)),
    )
  }

  for (let attempt = 1; ; attempt++) {
    let failure: unknown
    let isAccepted = false
    try {
      const call = { priority: lane.write, signal, onWrite }
      const accepted = await createTrack(session.api, wanted, call)
      isAccepted = true
      if (accepted.kind === 'job') {
        jobId = accepted.jobId
        options.onJob?.(jobId)
      }
      since = session.clock.now()
      const jobDeadline = Math.min(deadline, since + (options.jobMs ?? timeoutMs))
      const { track, seen } = await awaitJob(accepted, uploadId, awaiting(jobDeadline))
      if (track) return await settle(track, seen)
      failure = new Error(
        `DatoCMS finished job ${jobId} without making the track. Run the workflow again; if it stays so, tell DatoCMS support the job's number.`,
      )
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof PlaceError || concernsAll(error)) throw error
      failure = error
    }
    const patience = failure instanceof UnknownFateError ? patienceMs : 0
    const found = await lookOn(session, async () => find(await look()), { patience, signal })
    if (found) return await settle(found, true)
    if (isAccepted && failure instanceof ApiError) onWrite('refused')
    if (!(await mayBeRepeated(failure, attempt))) {
      if (failure instanceof ApiError) throw failure
      throw new PlaceError(explainFailure(failure), { cause: failure, track: null })
    }
    await session.clock.sleep(Math.min(500 * attempt, longestPauseMs), signal)
  }
}

function worthAnotherTry(failure: unknown): boolean {
  return failure instanceof UnknownFateError || isNameTaken(failure) || isPassing(failure)
}

function explainFailure(failure: unknown): string {
  if (failure instanceof WaitTimeoutError) {
    return `DatoCMS did not finish making the track: its job was ${reasonOf(failure)}. Run the workflow again later, or raise the input \`job-timeout\`.`
  }
  return messageOf(failure)
}
