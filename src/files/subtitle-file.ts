import type { Locale } from '../language/locale.ts'
import type { SubtitleFormat } from '../subtitles/format.ts'

/** The track that a file stands for. */
export interface FileTrack extends Locale {
  /** The video, a key of the manifest's `uploads`. */
  readonly video: string
  readonly uploadId: string
}

/** A subtitle file of the checkout, and the track that it stands for. The manifest has the last word on the track. */
export interface SubtitleFile extends FileTrack {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly absolutePath: string
  readonly format: SubtitleFormat
  /** The wanted track name, unique within the upload's files: `Italiano`, `English (SDH)`. */
  readonly name: string
  /** Whether the manifest asks for this name. Otherwise a name that is on the track already stays. */
  readonly nameFromManifest: boolean
  /** The longer default name to fall back to on a clash with a track of DatoCMS: `Italiano (Italia)`. */
  readonly longName: string
}
