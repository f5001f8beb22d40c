import { deleteTrack, listTracks } from '../datocms/client.ts'
import { ApiError, concernsAll, isPassing, UnknownFateError } from '../datocms/errors.ts'
import type { WriteState } from '../datocms/http.ts'
import { WaitTimeoutError } from '../datocms/jobs.ts'
import { priority } from '../datocms/rate-limit.ts'
import type { Track } from '../datocms/resources.ts'
import type { Session } from './session.ts'

export interface RemoveOptions {
  readonly urgent: boolean
  /** Milliseconds that the deletion may take. */
  readonly timeoutMs: number
  /** Called when a request that writes is sent, and when DatoCMS refused it after all. */
  readonly onWrite: (state: WriteState) => void
}

const attempts = 4
const patienceMs = 10_000
/** Refusals of which the second is believed. */
const refusals = 2

/**
 * Deletes a track and waits until it is gone. Once begun it is not cancelled: what a deletion of
 * unknown fate did is found out by looking. It may be asked for again at any time, because the id of
 * a track is never given to another. A track that is gone already is no error.
 *
 * @throws {Error} when the track is still there in the end.
 */
export async function removeTrack(
  session: Session,
  track: { readonly uploadId: string; readonly trackId: string },
  { urgent, timeoutMs, onWrite }: RemoveOptions,
): Promise<void> {
  const level = urgent ? priority.urgent : priority.write
  const since = session.clock.now()
  const isAbsent = (tracks: readonly Track[]): boolean =>
    tracks.every(({ id }) => id !== track.trackId)
  const isGone = async (): Promise<boolean> =>
    isAbsent(await listTracks(session.api, track.uploadId, { priority: level }))
  let failure: unknown = null
  for (let attempt = 1; attempt <= attempts; attempt++) {
    let isAccepted = false
    try {
      const accepted = await deleteTrack(session.api, track, { priority: level, onWrite })
      isAccepted = true
      if (accepted.kind === 'result') return
      const waiting = urgent ? session.urgent : session.waiting
      const result = await waiting.job(
        { jobId: accepted.jobId, uploadId: track.uploadId },
        {
          since,
          deadline: since + (timeoutMs * attempt) / attempts,
          byList: !urgent,
          find: (tracks) => (isAbsent(tracks) ? { gone: true } : null),
        },
      )
      if (result.kind !== 'failed') return
      failure = result.error
    } catch (error) {
      failure = error
    }
    if (concernsAll(failure)) throw failure
    const isOpen = failure instanceof UnknownFateError || isMissing(failure)
    const patience = isOpen ? patienceMs : 0
    if (await goneWithin(session, isGone, patience)) return
    if (isAccepted && failure instanceof ApiError) onWrite('refused')
    const isRefused = failure instanceof ApiError && !isPassing(failure)
    if (isRefused && attempt >= refusals) break
    await session.clock.sleep(500 * attempt)
  }
  throw failure instanceof WaitTimeoutError
    ? new Error(
        `DatoCMS did not delete the track within ${timeoutMs / 1_000} s. Run the workflow again later, or raise the input \`job-timeout\`.`,
        { cause: failure },
      )
    : failure
}

/** DatoCMS knows no such track, so that its list will not hold it for long. */
function isMissing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 404 || error.has('NOT_FOUND'))
}

async function goneWithin(
  { clock }: Session,
  isGone: () => Promise<boolean>,
  patience: number,
): Promise<boolean> {
  const until = clock.now() + patience
  for (let pause = 500; ; pause *= 2) {
    if (await isGone()) return true
    const left = until - clock.now()
    if (left <= 0) return false
    await clock.sleep(Math.min(pause, left))
  }
}
