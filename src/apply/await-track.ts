import type { Accepted } from '../datocms/api/answers.ts'
import { trackOfPayload } from '../datocms/api/endpoints.ts'
import { tellsNameTaken } from '../datocms/errors.ts'
import type { Lane } from '../datocms/lane.ts'
import type { Track } from '../datocms/resources.ts'
import type { RateLimiter } from '../datocms/transport/rate-limit.ts'
import { type WaitOptions, WaitTimeoutError } from '../datocms/waiting/waiting.ts'
import { reasonOf } from '../shared/words.ts'
import { PlaceError } from './place-error.ts'

export interface AwaitOptions extends WaitOptions {
  readonly lane: Lane
  readonly limiter: RateLimiter
  /** Milliseconds that the track may take, as they are told. */
  readonly timeoutMs: number
  /** The track among those of its upload; null where it is not there yet. */
  readonly find: (tracks: readonly Track[]) => Track | null
  /** As in `PlaceError`. */
  readonly rivalsOf: (track: Track) => readonly Track[]
}

/**
 * The track that an accepted request made, or null where its result tells of none. `seen` where the
 * list told of it, which another run may have made.
 */
export async function awaitJob(
  accepted: Accepted<Track>,
  uploadId: string,
  options: AwaitOptions,
): Promise<{ readonly track: Track | null; readonly seen: boolean }> {
  if (accepted.kind === 'result') return { track: accepted.result, seen: false }
  const { waiting } = options.lane
  const job = { jobId: accepted.jobId, uploadId }
  const first = await waiting.job(job, { ...options, byList: true })
  // The list tells for many tracks at once when their jobs are worth asking; the job tells whose the track is. Where
  // requests are scarce, a ready track needs no second witness.
  const isEnough =
    first.kind !== 'found' || (first.found.status === 'ready' && options.limiter.isScarce())
  const result = isEnough ? first : await waiting.job(job, { ...options, byList: false })
  if (result.kind === 'found') return { track: result.found, seen: true }
  if (result.kind === 'failed') throw result.error
  const track = trackOfPayload(uploadId, result.payload)
  const isListed = first.kind === 'found' && first.found.id === track?.id
  return { track: isListed ? first.found : track, seen: false }
}

/**
 * Waits until a track is ready.
 *
 * @throws {PlaceError} when it does not become so.
 */
export async function awaitReady(
  track: Track,
  { lane, find: onList, timeoutMs, rivalsOf, ...options }: AwaitOptions,
): Promise<Track> {
  let settled: Track | null = track
  try {
    if (track.status === 'preparing') {
      settled = await lane.waiting.settled(track, { ...options, onList })
    }
  } catch (cause) {
    if (!(cause instanceof WaitTimeoutError)) throw cause
    const seconds = Math.round(timeoutMs / 1_000)
    throw new PlaceError(
      `The track was still being prepared after ${seconds} s. Run the workflow again later, or raise the input \`job-timeout\`.`,
      { cause, track, rivals: rivalsOf(track) },
    )
  }
  if (!settled) {
    throw new PlaceError(
      'The track vanished while it was being prepared: somebody deleted it. Run the workflow again.',
      { track: null },
    )
  }
  if (settled.status === 'errored') {
    const words = settled.error ? reasonOf(settled.error) : 'it gives no reason'
    const remedy = tellsNameTaken(words)
      ? 'Run the workflow again later, or write another name in the manifest.'
      : 'Check the file with `mode: check`, and that DatoCMS can fetch it (input `delivery`).'
    throw new PlaceError(`DatoCMS could not prepare the track: ${words}. ${remedy}`, {
      track: settled,
      rivals: rivalsOf(settled),
    })
  }
  return settled
}
