import type { VideoState } from '../plan/change.ts'
import type { BarrenVideo } from './decide.ts'
import type { KeyedVideo, Untold } from './keys.ts'
import type { WrittenTrack } from './write.ts'

/** What a pull did. */
export interface Pulled {
  /** In the order of videos: what was written, and what was left and why. */
  readonly tracks: readonly WrittenTrack[]
  /** The videos that were added to the manifest. */
  readonly added: readonly KeyedVideo[]
  /** Videos that files name, of which no asset could be told for sure. */
  readonly untold: readonly Untold[]
  /** Videos that files name, whose asset has no track, so that `pull-videos` did not add them. */
  readonly waiting: readonly KeyedVideo[]
  /** Videos of the manifest that have no tracks, and why. */
  readonly barren: readonly BarrenVideo[]
  /** What became of the manifest; null where it stayed as it was. */
  readonly manifest: 'new' | 'edited' | null
  /** The videos of the manifest as DatoCMS has them. */
  readonly videos: readonly VideoState[]
}
