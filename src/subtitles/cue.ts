import type { Problem } from '../shared/problem.ts'

/** What a subtitle file holds, and what is wrong with it. */
export interface Subtitles {
  /** In the order of the file, as players show them. */
  readonly cues: readonly Cue[]
  /** The style sheets and region definitions that players read, as written. SRT has none. */
  readonly definitions: readonly Definition[]
  /** In the order of the file. */
  readonly problems: readonly Problem[]
}

/** A block of WebVTT that defines how cues look: what stands below its first line. */
export interface Definition {
  readonly keyword: 'STYLE' | 'REGION'
  readonly text: string
}

/** One timed text, as a player would show it. */
export interface Cue {
  /** The identifier, or the index of an SRT cue; empty where there is none. */
  readonly id: string
  /** Milliseconds, a whole number. */
  readonly start: number
  /** Milliseconds, a whole number. */
  readonly end: number
  /** What stands behind the end time, trimmed: `line:0 align:start`. Empty in SRT. */
  readonly settings: string
  /** The payload as written, lines joined by `\n`: WebVTT cue text, or SRT text. */
  readonly text: string
  /** 1-based line of the timing line. */
  readonly line: number
  /** 1-based line of the first line of the payload. */
  readonly textLine: number
}
