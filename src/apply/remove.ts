import { deleteTrack } from '../datocms/api/endpoints.ts'
import {
  ApiError,
  concernsAll,
  isBusy,
  isNotFound,
  isPassing,
  UnknownFateError,
} from '../datocms/errors.ts'
import type { Lane } from '../datocms/lane.ts'
import type { Track } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import { WaitTimeoutError } from '../datocms/waiting/waiting.ts'
import { type TimeLimit, withinTime } from '../shared/wait.ts'
import type { Entry } from './ledger.ts'
import { isGone, leastOutageMs, lookOn } from './look.ts'
import type { Ports } from './ports.ts'

export interface RemoveOptions {
  readonly track: Pick<Track, 'uploadId' | 'id'>
  readonly lane: Lane
  /** Milliseconds that the deletion may take, outages apart. */
  readonly timeoutMs: number
}

/** What became of a deletion. `cause` is why the track is not known to be gone. */
export type Removal =
  | { readonly kind: 'gone' }
  /** The track is still there. */
  | { readonly kind: 'there'; readonly cause: unknown }
  /** For as long as there was time, DatoCMS did not say. */
  | { readonly kind: 'unknown'; readonly cause: unknown }

const attempts = 4
const patienceMs = 10_000
/** What a job gets at least, however late its turn came. Milliseconds. */
const leastJobMs = 5_000
/** Until an upload that is busy with another change is asked to make the next one. Milliseconds. */
const busyPauseMs = 1_500
/** Refusals of which the second is believed. */
const refusals = 2

/** Deletes the old track of a change, if it has one. Never throws. */
export async function removeOld(
  { session, jobTimeoutMs: timeoutMs }: Ports,
  entry: Entry,
  lane: Lane,
): Promise<Removal> {
  const { track } = entry.change
  if (!track) return { kind: 'gone' }
  return removeTrack(session, entry, { track, lane, timeoutMs })
}

/** Deletes a track for a change. @throws why it is not known to be gone. */
export async function removeSurely(
  session: Session,
  entry: Entry,
  options: RemoveOptions,
): Promise<void> {
  const removal = await removeTrack(session, entry, options)
  if (removal.kind !== 'gone') throw removal.cause
}

/**
 * Deletes a track and waits until it is gone. Once begun it is not cancelled: what a deletion of
 * unknown fate did is found out by looking, however long DatoCMS is away. It may be asked for again at any
 * time, because the id of a track is never given to another. A track that is gone already is no error.
 * Never throws.
 */
async function removeTrack(
  session: Session,
  entry: Entry,
  options: RemoveOptions,
): Promise<Removal> {
  const { id } = options.track
  const ms = Math.max(options.timeoutMs, leastOutageMs)
  const words = 'DatoCMS did not say whether the track is gone'
  entry.ledger.deletes(id)
  const removal = await withinTime({ clock: session.clock, ms, words }, (limit) =>
    remove(session, entry, { ...options, limit }),
  ).catch((cause): Removal => ({ kind: 'unknown', cause }))
  if (removal.kind === 'gone') entry.ledger.loses(id)
  return removal
}

async function remove(
  session: Session,
  entry: Entry,
  options: RemoveOptions & { readonly limit: TimeLimit },
): Promise<Removal> {
  const { clock } = session
  const { track, lane, limit, timeoutMs } = options
  const look = async (): Promise<true | null> =>
    (await isGone(session, track, { lane, limit, mustKnow: true })) || null
  const since = clock.now()
  let cause: unknown = null
  let mayHaveWorked = false
  let wasMissing = false
  let refused = 0
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const deadline = since + (timeoutMs * attempt) / attempts
    const answer = await askInTurn(session, entry, { ...options, since, deadline })
    if (answer.kind === 'gone') return answer
    cause = answer.cause
    mayHaveWorked ||= answer.kind === 'open' || answer.isAccepted
    if (concernsAll(cause) && !mayHaveWorked) return { kind: 'there', cause }
    const isLate = answer.kind === 'open' && !(cause instanceof WaitTimeoutError)
    const patience = isLate || isNotFound(cause) ? patienceMs : 0
    if (await lookOn(session, look, { patience })) return { kind: 'gone' }
    // A list may hold what is long gone.
    if (isNotFound(cause) && (wasMissing || entry.ledger.isGone(track.id))) return { kind: 'gone' }
    wasMissing = isNotFound(cause)
    if (answer.kind === 'refused' && answer.isAccepted) entry.wrote('refused')
    const isPlain = answer.kind === 'refused' && cause instanceof ApiError && !isPassing(cause)
    if (isPlain) refused++
    if (refused >= refusals) break
    await clock.sleep(500 * attempt)
  }
  return { kind: 'there', cause: tellTimeout(cause, timeoutMs) }
}

/** What a request for a deletion was answered with. */
type Asked =
  | { readonly kind: 'gone' }
  /** Not carried out: at once, or as the result of the job that DatoCMS took. */
  | { readonly kind: 'refused'; readonly isAccepted: boolean; readonly cause: unknown }
  /** Carried out or not. */
  | { readonly kind: 'open'; readonly cause: unknown }

/** Asks for the deletion, again while others of the upload come first. */
async function askInTurn(
  session: Session,
  entry: Entry,
  options: RemoveOptions & { since: number; deadline: number },
): Promise<Asked> {
  const { clock } = session
  for (;;) {
    const answer = await ask(session, entry, options)
    const isInTurn = answer.kind !== 'refused' || !isBusy(answer.cause)
    if (isInTurn || clock.now() >= options.since + options.timeoutMs) return answer
    if (answer.isAccepted) entry.wrote('refused')
    await clock.sleep(busyPauseMs)
  }
}

/** Asks for the deletion once, and waits for its job. */
async function ask(
  { api, clock }: Session,
  { wrote: onWrite }: Entry,
  { track, lane, since, deadline }: RemoveOptions & { since: number; deadline: number },
): Promise<Asked> {
  let isAccepted = false
  try {
    const accepted = await deleteTrack(api, track, { priority: lane.write, onWrite })
    isAccepted = true
    if (accepted.kind === 'result') return { kind: 'gone' }
    const job = { jobId: accepted.jobId, uploadId: track.uploadId }
    const least = Math.max(deadline, clock.now() + leastJobMs)
    const find = (tracks: readonly Track[]) =>
      tracks.every(({ id }) => id !== track.id) ? { isGone: true } : null
    const waits = { since, deadline: least, find }
    let end = await lane.waiting.job(job, { ...waits, byList: !lane.isUrgent })
    // The list tells of many deletions at once when their jobs are worth asking; one list alone is not believed.
    const soon = Math.min(least, clock.now() + patienceMs)
    if (end.kind === 'found') {
      end = await lane.waiting.job(job, { ...waits, deadline: soon, byList: false })
    }
    if (end.kind === 'finished') return { kind: 'gone' }
    if (end.kind === 'failed') return { kind: 'refused', isAccepted, cause: end.error }
    return { kind: 'open', cause: new WaitTimeoutError('its job has no result') }
  } catch (cause) {
    const isOpen = isAccepted || cause instanceof UnknownFateError
    return isOpen ? { kind: 'open', cause } : { kind: 'refused', isAccepted, cause }
  }
}

function tellTimeout(cause: unknown, timeoutMs: number): unknown {
  if (!(cause instanceof WaitTimeoutError)) return cause
  return new Error(
    `DatoCMS did not delete the track within ${timeoutMs / 1_000} s. Run the workflow again later, or raise the input \`job-timeout\`.`,
    { cause },
  )
}
