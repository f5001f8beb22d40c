import { createTrack } from '../datocms/api/endpoints.ts'
import {
  ApiError,
  concernsAll,
  isNameTaken,
  isPassing,
  UnknownFateError,
} from '../datocms/errors.ts'
import type { Track } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import { WaitTimeoutError } from '../datocms/waiting/waiting.ts'
import { sameKey, sameName } from '../plan/match.ts'
import { type TimeLimit, withinTime } from '../shared/wait.ts'
import { messageOf, reasonOf } from '../shared/words.ts'
import { awaitJob, awaitReady } from './await-track.ts'
import { leastOutageMs, lookPatiently } from './look.ts'
import {
  type PlacedTrack,
  PlaceError,
  type PlaceOptions,
  type WantedTrack,
} from './placed-track.ts'

/** How long a request of unknown fate is looked for before it is made again. Milliseconds. */
const patienceMs = 15_000
const attempts = 4
const longestPauseMs = 5_000
/** How long the name of a track that was deleted may stay taken while the track is still listed. Milliseconds. */
const shadowMs = 60_000

/**
 * Makes a track and waits until it is ready. A request whose fate is unknown is settled by looking
 * at the upload's tracks; it is made again only when nothing came of it for a while, and the
 * uniqueness of names keeps even a late one from making a duplicate.
 *
 * @throws {PlaceError} when there is no ready track in the end; ApiError when DatoCMS refuses;
 *   the signal's reason when aborted.
 */
export async function placeTrack(
  session: Session,
  wanted: WantedTrack,
  options: PlaceOptions,
): Promise<PlacedTrack> {
  const ms = Math.max(options.timeoutMs, leastOutageMs)
  const words = 'DatoCMS did not say whether it made the track'
  return withinTime({ clock: session.clock, ms, words }, (limit) =>
    place(session, wanted, { ...options, limit }),
  )
}

async function place(
  session: Session,
  wanted: WantedTrack,
  options: PlaceOptions & { readonly limit: TimeLimit },
): Promise<PlacedTrack> {
  const begun = session.clock.now()
  let since = begun
  const deadline = since + options.timeoutMs
  let jobId: string | null = null
  let listed: readonly Track[] = []
  const find = (tracks: readonly Track[]): Track | null => {
    listed = tracks
    return pickPlaced(tracks, wanted, options.known)
  }
  const look = (): Promise<readonly Track[]> => lookPatiently(session, wanted.uploadId, options)
  const rivalsOf = ({ id }: Track): readonly Track[] => {
    const at = listed.findIndex((track) => track.id === id)
    const before = listed.slice(0, Math.max(0, at))
    return before.filter((each) => sameKey(each, wanted) && !options.known.has(each.id))
  }

  const settle = async (track: Track, adopted: boolean): Promise<PlacedTrack> => {
    const waits = { ...options, since, deadline, find, rivalsOf }
    const ready = await awaitReady(track, waits)
    return { track: ready, jobId, adopted, rivals: rivalsOf(ready) }
  }

  const mayBeRepeated = async (failure: unknown, attempt: number): Promise<boolean> => {
    if (!worthAnotherTry(failure) || session.clock.now() >= deadline) return false
    if (attempt < attempts) return true
    if (!isNameTaken(failure)) return false
    const isRecent = session.clock.now() < begun + shadowMs
    return (await look()).every(
      ({ id, name }) => !sameName(name, wanted.name) || (isRecent && options.deleted.has(id)),
    )
  }

  for (let attempt = 1; ; attempt++) {
    let failure: unknown
    let isAccepted = false
    try {
      const accepted = await createTrack(session.api, wanted, {
        priority: options.lane.write,
        signal: options.signal,
        onWrite: options.onWrite,
      })
      isAccepted = true
      if (accepted.kind === 'job') {
        jobId = accepted.jobId
        options.onJob?.(jobId)
      }
      since = session.clock.now()
      const jobDeadline = Math.min(deadline, since + (options.jobMs ?? options.timeoutMs))
      const waits = { ...options, since, deadline: jobDeadline, find }
      const { track, seen } = await awaitJob(session, accepted, wanted.uploadId, waits)
      if (track) return await settle(track, seen)
      failure = new Error(
        `DatoCMS finished job ${jobId ?? ''} without making the track. Run the workflow again; if it stays so, tell DatoCMS support the job's number.`,
      )
    } catch (error) {
      options.signal?.throwIfAborted()
      if (error instanceof PlaceError || concernsAll(error)) throw error
      failure = error
    }
    const patience = failure instanceof UnknownFateError ? patienceMs : 0
    const found = await lookFor(session, async () => find(await look()), patience, options.signal)
    if (found) return await settle(found, true)
    if (isAccepted && failure instanceof ApiError) options.onWrite('refused')
    if (!(await mayBeRepeated(failure, attempt))) {
      if (failure instanceof ApiError) throw failure
      throw new PlaceError(explainFailure(failure), { cause: failure, track: null })
    }
    await session.clock.sleep(Math.min(500 * attempt, longestPauseMs), options.signal)
  }
}

/** Looks for a track of unknown fate, now and for a while. */
async function lookFor(
  session: Session,
  look: () => Promise<Track | null>,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Track | null> {
  const until = session.clock.now() + patience
  for (let pause = 500; ; pause *= 2) {
    const found = await look()
    const left = until - session.clock.now()
    if (found || left <= 0) return found
    await session.clock.sleep(Math.min(pause, left), signal)
  }
}

/** The wanted track among those of its upload, where it is none that was there before. */
function pickPlaced(
  tracks: readonly Track[],
  wanted: Pick<WantedTrack, 'language' | 'closedCaptions' | 'name'>,
  known: ReadonlySet<string>,
): Track | null {
  const ours = tracks.filter(
    (track) => sameKey(wanted, track) && sameName(wanted.name, track.name) && !known.has(track.id),
  )
  return ours.find(({ status }) => status !== 'errored') ?? ours[0] ?? null
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
