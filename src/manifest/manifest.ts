import type { LanguageWords } from '../language/locale.ts'
import type { Place } from '../shared/problem.ts'
import type { RuleSettings } from '../subtitles/severity.ts'
import type { Glob } from './glob.ts'
import type { Template } from './templates.ts'

/** What the manifest says about one track of a video. */
export interface TrackSettings {
  readonly name: string | null
  readonly closedCaptions: boolean | null
}

/** A video of the manifest, and where it stands there. */
export interface ManifestVideo extends Place {
  readonly video: string
  readonly uploadId: string
  /** Where the upload id stands. */
  readonly idAt: Place
  /** By track key: `en`, `en.sdh`. */
  readonly tracks: ReadonlyMap<string, TrackSettings>
}

/** What the manifest holds, checked. Language codes are canonical, video names in NFC. */
export interface Manifest extends LanguageWords {
  /** The manifest's path relative to the workspace, with forward slashes. */
  readonly file: string
  /** The folder where `paths` begin, relative to the workspace, with forward slashes; empty for the workspace itself. */
  readonly root: string
  /** Globs of files that are no subtitles, by their paths below `root`. */
  readonly ignore: readonly Glob[]
  readonly videos: ReadonlyMap<string, ManifestVideo>
  readonly templates: readonly Template[]
  /** Track names by track key. */
  readonly names: ReadonlyMap<string, string>
  /** Track keys that every upload must have, and where each stands. */
  readonly required: ReadonlyMap<string, Place>
  /** Key of the track that the others are translated from; null where the manifest does not say. */
  readonly source: string | null
  readonly rules: RuleSettings
}
