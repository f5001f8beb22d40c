import type { Lane } from '../datocms/lane.ts'
import type { Track } from '../datocms/resources.ts'
import type { WriteState } from '../datocms/transport/http.ts'

/** A track that is to be made. */
export interface WantedTrack {
  readonly uploadId: string
  readonly source: string
  readonly language: string
  readonly closedCaptions: boolean
  readonly name: string
}

export interface PlaceOptions {
  readonly lane: Lane
  /** Ids of the upload's tracks that are not the wanted one, whatever they look like. */
  readonly known: ReadonlySet<string>
  /** Those of them that this run deletes: one that is listed all the same may be a shadow of an old list. */
  readonly deleted: ReadonlySet<string>
  /** Milliseconds that the track may take from request to ready. */
  readonly timeoutMs: number
  /** Milliseconds of them that its job may take; by default all. */
  readonly jobMs?: number
  readonly signal?: AbortSignal | undefined
  /** Called when a request that writes is sent, and when DatoCMS refused it after all. */
  readonly onWrite: (state: WriteState) => void
  readonly onJob?: (jobId: string) => void
}

export interface PlacedTrack {
  readonly track: Track
  readonly jobId: string | null
  /** Whether it was found rather than seen to be made, so that its text must be looked at. */
  readonly adopted: boolean
  /** Tracks of the same language that others made meanwhile and that are listed before it. */
  readonly rivals: readonly Track[]
}

/** A track did not become ready. `track` is what is left of it in DatoCMS, as far as is known. */
export class PlaceError extends Error {
  readonly track: Track | null
  /** As in `PlacedTrack`. */
  readonly rivals: readonly Track[]

  constructor(
    message: string,
    options: {
      cause?: unknown
      track: Track | null
      rivals?: readonly Track[]
    },
  ) {
    super(message, { cause: options.cause })
    this.name = 'PlaceError'
    this.track = options.track
    this.rivals = options.rivals ?? []
  }
}
