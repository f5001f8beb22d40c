import { createTrack, type NewTrack } from '../datocms/api/endpoints.ts'
import {
  ApiError,
  concernsAll,
  isBusy,
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
import { type Certainty, isNew, pickOwn } from './new-tracks.ts'
import { PlaceError } from './place-error.ts'
import type { Ports } from './ports.ts'
import { removeSurely } from './remove.ts'

export interface PlaceOptions {
  readonly wanted: NewTrack
  readonly lane: Lane
  /** Milliseconds that the track may take from request to ready. */
  readonly timeoutMs: number
  /** Milliseconds of them that its job may take; by default all. */
  readonly jobMs?: number
  /** Milliseconds for which a name is asked for that no listed track has; by default a minute. */
  readonly patienceMs?: number | undefined
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
/** How long a track is looked for that was made by a job which does not tell its id. Milliseconds. */
const listingMs = 40_000
const attempts = 4
/** How long a name may stay taken once its track is deleted. Milliseconds. */
const heldNameMs = 60_000
const longestPauseMs = 5_000
/** How long the upload may be busy with what others do. Milliseconds. */
const busyMs = 10_000
/** Whoever was waited for no longer was done already. Milliseconds. */
const shortestJobMs = 100
/** A name may be held anew by the errored track that told of it, so this is longer. Milliseconds. */
const longestClashPauseMs = 35_000

/**
 * Makes a track for a change and waits until it is ready. A request whose fate is unknown is settled by looking
 * at the upload's tracks; it is made again only when nothing came of it for a while, and the
 * uniqueness of names keeps even a late one from making a duplicate. A name that was in use a moment ago is asked for
 * again, whether a refusal or an errored track tells that it still is.
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
  entry: Entry,
  options: PlaceOptions & { readonly limit: TimeLimit },
): Promise<PlacedTrack> {
  const { session } = ports
  const { clock } = session
  const { ledger } = entry
  const { wanted, lane, timeoutMs, signal } = options
  const { uploadId } = wanted
  const begun = clock.now()
  const deadline = begun + timeoutMs
  let since = begun
  let quietSince = begun
  let listed: readonly Track[] = []
  const news = (tracks: readonly Track[]): readonly Track[] => {
    listed = tracks
    return tracks.filter((track) => isNew(ports, entry, track))
  }
  const look = (): Promise<readonly Track[]> => lookPatiently(session, uploadId, options)
  const rivalsOf = ({ id }: Track): readonly Track[] => {
    const at = listed.findIndex((track) => track.id === id)
    const before = listed.slice(0, Math.max(0, at))
    return before.filter((track) => sameKey(track, wanted) && isNew(ports, entry, track))
  }
  const { limiter } = session.api
  const awaiting = (until: number): AwaitOptions => {
    const find = (tracks: readonly Track[]) => pickOwn(news(tracks), wanted, 'accepted')
    const least = Math.max(until, since + 1_000)
    return { lane, limiter, signal, since, deadline: least, timeoutMs, find, rivalsOf }
  }

  /** Asks once. `failure` is why no track of it is known. */
  const ask = async (): Promise<Asked> => {
    let failure: unknown
    let certainty: Certainty = 'asked'
    let isAccepted = false
    try {
      const call = { priority: lane.write, signal, onWrite: entry.wrote }
      const accepted = await createTrack(session.api, wanted, call)
      isAccepted = true
      if (accepted.kind === 'job') options.onJob?.(accepted.jobId)
      since = clock.now()
      const jobDeadline = Math.min(deadline, since + (options.jobMs ?? timeoutMs))
      const { track, seen } = await awaitJob(accepted, uploadId, awaiting(jobDeadline))
      if (track) return { track, adopted: seen }
      certainty = 'made'
      const job = accepted.kind === 'job' ? ` job ${accepted.jobId}` : ' the request'
      failure = new Error(
        `DatoCMS finished${job} without making the track. Run the workflow again; if it stays so, tell DatoCMS support the job's number.`,
      )
    } catch (error) {
      signal?.throwIfAborted()
      if (concernsAll(error)) throw error
      failure = error
      if (!(error instanceof ApiError)) certainty = 'accepted'
    }
    const patience =
      certainty === 'made' ? listingMs : failure instanceof UnknownFateError ? patienceMs : 0
    const find = async () => pickOwn(news(await look()), wanted, certainty)
    const track = await lookOn(session, find, { patience, signal })
    if (track) return { track, adopted: true }
    if (isAccepted && failure instanceof ApiError) entry.wrote('refused')
    return { track: null, failure }
  }

  /** @throws where the name is taken, too: the track that told it is removed then. */
  const settle = async (track: Track): Promise<Track> => {
    try {
      return await awaitReady(track, awaiting(deadline))
    } catch (error) {
      if (isClash(error)) await removeSurely(session, entry, { track, lane, timeoutMs })
      const ready = isLate(error) ? await becameReady(track) : undefined
      if (!ready) throw error
      return ready
    }
  }

  /** A track may have become ready while DatoCMS did not answer, and another run have taken it for the only one. */
  const becameReady = async ({ id }: Track): Promise<Track | undefined> => {
    const tracks = await look().catch(() => listed)
    signal?.throwIfAborted()
    return news(tracks).find((each) => each.id === id && each.status === 'ready')
  }

  const mayBeRepeated = async (failure: unknown, attempt: number): Promise<boolean> => {
    const now = clock.now()
    if (now + pauseAfter(failure, attempt) >= deadline) return false
    if (isBusy(failure)) {
      await ledger.allKnown(uploadId)
      if (clock.now() - now > shortestJobMs) quietSince = clock.now()
      return clock.now() - quietSince < busyMs
    }
    if (!isNameTaken(failure) && !isClash(failure)) {
      return attempt < attempts && (failure instanceof UnknownFateError || isPassing(failure))
    }
    if (now - begun >= (options.patienceMs ?? heldNameMs)) return false
    if (attempt < attempts && !isClash(failure)) return true
    return (await look()).every(
      ({ id, name }) => !sameName(name, wanted.name) || ledger.isDeleted(id),
    )
  }

  for (let attempt = 1; ; attempt++) {
    const known = ledger.asks(uploadId)
    const asked = await ask().finally(known)
    let { failure } = asked
    if (asked.track) {
      ledger.owns(entry.change, asked.track.id)
      try {
        const track = await settle(asked.track)
        return { track, adopted: asked.adopted, rivals: rivalsOf(track) }
      } catch (error) {
        if (!isClash(error)) throw error
        failure = error
      }
    }
    if (!(await mayBeRepeated(failure, attempt))) {
      if (failure instanceof ApiError || failure instanceof PlaceError) throw failure
      throw new PlaceError(explainFailure(failure), { cause: failure, track: null })
    }
    await clock.sleep(pauseAfter(failure, attempt), signal)
  }
}

/** What came of asking for a track. */
type Asked =
  | { readonly track: Track; readonly adopted: boolean; readonly failure?: undefined }
  | { readonly track: null; readonly failure: unknown }

/** Whether an errored track tells that its name is taken. */
function isClash(failure: unknown): failure is PlaceError {
  return failure instanceof PlaceError && failure.isClash
}

/** Whether a track was not ready in time. */
function isLate(failure: unknown): boolean {
  return failure instanceof PlaceError && failure.cause instanceof WaitTimeoutError
}

/** Milliseconds. */
function pauseAfter(failure: unknown, attempt: number): number {
  if (isClash(failure)) return Math.min(2_000 * 4 ** (attempt - 1), longestClashPauseMs)
  return Math.min(500 * 2 ** (attempt - 1), longestPauseMs)
}

function explainFailure(failure: unknown): string {
  if (failure instanceof WaitTimeoutError) {
    return `DatoCMS did not finish making the track: its job was ${reasonOf(failure)}. Run the workflow again later, or raise the input \`job-timeout\`.`
  }
  return messageOf(failure)
}
