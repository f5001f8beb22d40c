import { listTracks } from '../datocms/api/endpoints.ts'
import {
  concernsAll,
  isPassing,
  shortReason,
  UnavailableError,
  UnknownFateError,
} from '../datocms/errors.ts'
import type { Lane } from '../datocms/lane.ts'
import type { Track } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import type { TimeLimit } from '../shared/wait.ts'

/**
 * What an outage of DatoCMS gets at least, when a track depends on its end: five minutes of it, and two for the work
 * behind it. Milliseconds.
 */
export const leastOutageMs = 420_000

export interface LookOptions {
  readonly lane: Lane
  readonly limit: Pick<TimeLimit, 'signal'>
  /**
   * Whether even a token that is not accepted is waited for, because a write of unknown fate is under way; by default
   * in the urgent lane.
   */
  readonly mustKnow?: boolean
  readonly signal?: AbortSignal | undefined
}

const firstPauseMs = 500
const longestPauseMs = 10_000
/** Between two looks that must agree on what is not there. Milliseconds. */
const secondLookMs = 1_500

/**
 * Reads the tracks of an upload, however long DatoCMS gives no usable answer: an outage costs time.
 *
 * @throws the last error when the time is up, or DatoCMS plainly refuses; the signal's reason when aborted.
 */
export async function lookPatiently(
  session: Session,
  uploadId: string,
  { lane, limit, signal, mustKnow = lane.isUrgent }: LookOptions,
): Promise<readonly Track[]> {
  const { api, clock } = session
  const ended = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal
  let last: unknown = null
  for (let pause = firstPauseMs; ; pause = Math.min(2 * pause, longestPauseMs)) {
    try {
      return await listTracks(api, uploadId, { priority: lane.write, signal: ended })
    } catch (error) {
      signal?.throwIfAborted()
      if (limit.signal.aborted) throw last ?? error
      const mayPass = concernsAll(error) ? mustKnow : isSilence(error) || isPassing(error)
      if (!mayPass) throw error
      last = error
      tellOutage(session, error)
      await clock.sleep(pause, ended).catch(() => {})
    }
  }
}

/** Sessions that told of an outage: the writes of a whole run wait for the same one. */
const told = new WeakSet<Session>()

/** Says why a run stands still for minutes, once. */
function tellOutage(session: Session, error: unknown): void {
  if (told.has(session)) return
  told.add(session)
  session.log.info(
    `DatoCMS gives no usable answer (${shortReason(isSilence(error) ? error.cause : error)}), and it must say what became of a track. It is asked again until it does, for some minutes at most.`,
  )
}

/** Whether DatoCMS gave no usable answer at all. */
function isSilence(error: unknown): error is UnavailableError | UnknownFateError {
  return error instanceof UnavailableError || error instanceof UnknownFateError
}

/** Whether a track is gone, by two lists in a row. @throws as `lookPatiently`. */
export async function isGone(
  session: Session,
  { uploadId, id }: Pick<Track, 'uploadId' | 'id'>,
  options: LookOptions,
): Promise<boolean> {
  const find = (tracks: readonly Track[]) => tracks.find((track) => track.id === id) ?? null
  return (await lookTwice(session, uploadId, { ...options, find })) === null
}

/** Looks for something that may yet come, now and for `patience` milliseconds. */
export async function lookOn<T>(
  { clock }: Session,
  look: () => Promise<T | null>,
  { patience, signal }: { readonly patience: number; readonly signal?: AbortSignal | undefined },
): Promise<T | null> {
  const until = clock.now() + patience
  for (let pause = firstPauseMs; ; pause *= 2) {
    const found = await look()
    const left = until - clock.now()
    if (found !== null || left <= 0) return found
    await clock.sleep(Math.min(pause, left), signal)
  }
}

/**
 * The tracks of an upload, where none of them is what is sought at two looks in a row: one list that lacks a track
 * may be an old one.
 *
 * @returns what `find` found; null where it found nothing, twice.
 * @throws as `lookPatiently`.
 */
export async function lookTwice<T>(
  session: Session,
  uploadId: string,
  options: LookOptions & { readonly find: (tracks: readonly Track[]) => T | null },
): Promise<T | null> {
  const first = options.find(await lookPatiently(session, uploadId, options))
  if (first !== null) return first
  await session.clock.sleep(secondLookMs, options.signal)
  return options.find(await lookPatiently(session, uploadId, options))
}
