import type { Mode } from '../action/mode.ts'
import type { CheckedFile } from '../files/check.ts'
import type { EditedFile } from '../files/edits.ts'
import type { FixedFile } from '../files/fix.ts'
import type { FileTrack } from '../files/subtitle-file.ts'
import type { TrackResult, VideoState } from '../plan/change.ts'
import type { GoneTrack } from '../plan/gone.ts'
import type { Pulled } from '../pull/pulled.ts'
import type { FileProblem } from '../shared/problem.ts'

/** Everything that summary, annotations, outputs and JSON report tell of a run. */
export interface Run {
  readonly mode: Mode
  /** SHA of the checked-out commit, or null outside a git checkout. */
  readonly commit: string | null
  /**
   * SHA of the pull request's newest commit, where the checkout is GitHub's merge of it into its base: the one
   * that a reader knows. Null elsewhere.
   */
  readonly headCommit: string | null
  /** The manifest's path; null until it is known. */
  readonly manifest: string | null
  /** Milliseconds. */
  readonly durationMs: number
  readonly results: readonly TrackResult[]
  /** The files that stand for a track, as the check found them. */
  readonly files: readonly CheckedFile[]
  /** Changed ones of these, compared with what they were, where nothing else tells what changes for viewers. */
  readonly edits: readonly EditedFile[]
  readonly problems: readonly FileProblem[]
  /** Whose changed files are known: those of its problems that are not its own are marked. Null where they are not. */
  readonly changedBy: ChangedBy | null
  /** Paths of the files that it changes, their earlier ones too; null where that is unknown. */
  readonly changedFiles: ReadonlySet<string> | null
  /** That problems of files that nobody changed do not fail the step: a sentence. Null where there are none. */
  readonly spared: string | null
  readonly videos: readonly VideoState[]
  /** Of a plan that finds no file at all, where `videos` are all of the manifest; null for every other run. */
  readonly survey: { readonly prune: boolean; readonly example: ExampleFile | null } | null
  /** Language codes every upload must have (the manifest's `required`). */
  readonly required: readonly string[]
  readonly requests: RequestCounts
  /** Where links lead. */
  readonly links: LinkBases
  /** Why the run as a whole stopped (wrong inputs, too many deletions, wrong token …); null where it went through. */
  readonly failure: string | null
  /** Sentences about the run as a whole that are no problems: `No API token, so …`. */
  readonly notices: readonly string[]
  /** The same for what somebody should look at: `No .vtt or .srt file …`. */
  readonly warnings: readonly string[]
  /** The files that were deleted or renamed and leave a track behind. */
  readonly gone: readonly GoneTrack[]
  /** Absolute path of the folder with the texts of tracks that were replaced or deleted; null where none was. */
  readonly saved: string | null
  /** Absolute path of the page that plays the subtitles; null where there is none. */
  readonly preview: string | null
  /** The files that were fixed. */
  readonly fixed: readonly FixedFile[]
  /** What a pull did; null for every other run. */
  readonly pulled: Pulled | null
  /** The number of subtitle files that were checked. */
  readonly filesChecked: number
  /** How many of them stand for no track. */
  readonly trackless: number
}

/** The file that a track would have, by its path in the workspace. */
export interface ExampleFile extends Omit<FileTrack, 'uploadId'> {
  readonly path: string
}

/** What brings a run its changed files. */
export type ChangedBy = 'pull request' | 'merge group' | 'push'

export interface RequestCounts {
  /** Requests to the DatoCMS API, polls included. */
  readonly datocms: number
  /** How many were answered 429. */
  readonly rateLimited: number
  readonly jobPolls: number
}

export interface LinkBases {
  /** `https://github.com/owner/repo/blob/SHA/prefix/` to which a workspace path is appended (encoded), or null. */
  readonly blob: string | null
  /**
   * The folder of the workspace that holds the repository, with a slash at its end, which a path loses first; empty
   * where the workspace lies within the repository.
   */
  readonly nested: string
  /**
   * `https://project.admin.datocms.com`, with `/environments/name` behind it where the run works in an
   * environment, or null where unknown.
   */
  readonly admin: string | null
  /** The page of the run, or null. */
  readonly run: string | null
  /** The page that lists all messages of this release of the action, or null. */
  readonly messages: string | null
}
