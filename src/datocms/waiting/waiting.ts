import type { JobResult } from '../api/answers.ts'
import type { Track } from '../resources.ts'

/** A job or a track did not finish in time. */
export class WaitTimeoutError extends Error {
  override readonly name = 'WaitTimeoutError'
}

export interface WaitOptions {
  /** When DatoCMS took the request for the track, on the clock. */
  readonly since: number
  /** When to give up, on the clock. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
}

export interface JobOptions<T> extends WaitOptions {
  /** What the job was to do, where the upload's list shows that it is done; else null. */
  readonly find: (tracks: readonly Track[]) => T | null
  /**
   * Whether the list is as good as the result. It answers for every job of an upload at once, but
   * it shows the effect of a job, which may come before its end. Without it, the list is looked at
   * only for a job whose result does not come.
   */
  readonly byList: boolean
}

export type JobEnd<T> = JobResult | { readonly kind: 'found'; readonly found: T }

export interface Waiting {
  /**
   * Waits until a job has a result, or its effect is seen.
   *
   * @throws {WaitTimeoutError} at the deadline; the signal's reason when aborted.
   */
  job<T extends object>(
    job: { readonly jobId: string; readonly uploadId: string },
    options: JobOptions<T>,
  ): Promise<JobEnd<T>>
  /**
   * Waits until a track is no longer `preparing`. Null where it vanished after it had been seen: two
   * lists in a row lack it.
   *
   * @throws {WaitTimeoutError} at the deadline; the signal's reason when aborted.
   */
  settled(
    track: Pick<Track, 'uploadId' | 'id'>,
    options: WaitOptions & {
      /** Gets every list of the upload's tracks that is looked at. */
      readonly onList?: (tracks: readonly Track[]) => void
    },
  ): Promise<Track | null>
}
