/** Cues of a difference that a step summary shows at the most. */
export const SHOWN_CUES = 20

/** How the cues of a file differ from those of a track. */
export interface CueDifference {
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Milliseconds by which every cue of the file is later than in the track (negative: earlier), where that is the only difference. */
  readonly shift: number | null
  /** In the order of time: all of them, or `SHOWN_CUES`. */
  readonly cues: readonly ChangedCue[]
}

/** One cue that differs. `before` is the track's, `after` the file's. */
export interface ChangedCue {
  readonly kind: 'added' | 'changed' | 'removed'
  /** Line of the file; null for a removed cue. */
  readonly line: number | null
  readonly before: CueText | null
  readonly after: CueText | null
}

export interface CueText {
  /** Milliseconds. */
  readonly start: number
  /** Milliseconds. */
  readonly end: number
  /** Plain text for people: no markup, entities decoded, lines joined by `\n`. */
  readonly text: string
}
