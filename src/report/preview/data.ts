import type { Severity } from '../../shared/problem.ts'

/** What a preview shows of a run. Every text may be a stranger's; times are milliseconds. */
export interface PreviewData {
  /** What the run is: `Pull request #7 of harbour/website`. */
  readonly title: string
  /** Page of the pull request or the run (https), or null. */
  readonly link: string | null
  /** In any order: the page lists those with changes first. */
  readonly videos: readonly PreviewVideo[]
}

export interface PreviewVideo {
  /** The key in the manifest: `tutorials/part-1`. */
  readonly key: string
  /** Name of the asset's file; null where it is not known. */
  readonly fileName: string | null
  readonly durationMs: number | null
  readonly playback: Playback
  readonly tracks: readonly PreviewTrack[]
}

/** Where a video plays (see `publicPlayback`), or a sentence that says why it does not. */
export type Playback =
  | {
      readonly kind: 'public'
      readonly mp4: string | null
      readonly hls: string
      readonly poster: string
    }
  | { readonly kind: 'none'; readonly reason: string }

/** A track as it is and as it becomes. */
export interface PreviewTrack {
  /** BCP 47. */
  readonly language: string
  readonly closedCaptions: boolean
  /** As viewers choose it: `Italiano`. */
  readonly name: string
  /** What the run does to the track; null where nobody asked DatoCMS. */
  readonly change: 'create' | 'replace' | 'delete' | 'keep' | 'skip' | null
  /** What changes or why nothing does, in the words of the summary; may be empty. */
  readonly reason: string
  /** Null where the track has none. `href` shows it (https), without a line. */
  readonly file: { readonly path: string; readonly href: string | null } | null
  /** Cues of the file (of the track, where it is deleted), and how many differ. */
  readonly counts: {
    readonly cues: number
    readonly added: number
    readonly changed: number
    readonly removed: number
  }
  /** The STYLE and REGION blocks that players read, as written, with their first line. */
  readonly definitions: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** In the order of time. */
  readonly cues: readonly PreviewCue[]
  /** Problems that are at no cue. */
  readonly problems: readonly PreviewProblem[]
}

/**
 * One cue. A cue that is the same, or added, has no `before`; a removed one has no `after`. Where nothing is known of
 * an earlier text, every cue is the same.
 */
export interface PreviewCue {
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  /** 1-based line of its timing in the file; null for a removed cue. */
  readonly line: number | null
  readonly before: PreviewCueText | null
  readonly after: PreviewCueText | null
  readonly problems: readonly PreviewProblem[]
  /** What the rules that are on find too much. */
  readonly reading: readonly ReadingFact[]
}

export interface PreviewCueText {
  readonly start: number
  readonly end: number
  /** WebVTT cue text (§ 4.2.2), lines joined by `\n`. */
  readonly text: string
  /** WebVTT cue settings: `line:0 align:start`; mostly empty. */
  readonly settings: string
}

export interface PreviewProblem {
  readonly severity: Severity
  readonly rule: string
  /** 1-based line of the file, or null. */
  readonly line: number | null
  /** Words in backticks are code. */
  readonly message: string
  readonly hint: string | null
}

/** `speed` in characters a second, `line-length` in characters, `lines` in a cue. */
export interface ReadingFact {
  readonly kind: 'speed' | 'line-length' | 'lines'
  readonly value: number
  readonly limit: number
}
