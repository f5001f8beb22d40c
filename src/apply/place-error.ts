import { tellsNameTaken } from '../datocms/errors.ts'
import type { Track } from '../datocms/resources.ts'

/** A track did not become ready. `track` is what is left of it in DatoCMS, as far as is known. */
export class PlaceError extends Error {
  override readonly name = 'PlaceError'
  readonly track: Track | null
  /** Tracks of the same language that others made meanwhile and that are listed before it. */
  readonly rivals: readonly Track[]

  constructor(
    message: string,
    options: { cause?: unknown; track: Track | null; rivals?: readonly Track[] },
  ) {
    super(message, options)
    this.track = options.track
    this.rivals = options.rivals ?? []
  }

  /** Whether the track is errored because its name is taken. */
  get isClash(): boolean {
    return this.track?.status === 'errored' && tellsNameTaken(this.track.error ?? '')
  }
}
