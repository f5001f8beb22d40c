import type { SubtitleFormat } from '../subtitles/format.ts'

/** A subtitle file of the checkout, and the track that it stands for. */
export interface SubtitleFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly absolutePath: string
  readonly format: SubtitleFormat
  /** The video, a key of the manifest's `uploads`. */
  readonly video: string
  readonly uploadId: string
  /** Canonical BCP 47 tag, as it is sent: `it-IT`. */
  readonly language: string
  readonly closedCaptions: boolean
  /** The wanted track name, unique within the upload's files: `Italiano`, `English (SDH)`. */
  readonly name: string
  /** Whether the manifest asks for this name. Otherwise a name that is on the track already stays. */
  readonly nameFromManifest: boolean
  /** The longer default name to fall back to on a clash with a track of DatoCMS: `Italiano (Italia)`. */
  readonly longName: string
}
