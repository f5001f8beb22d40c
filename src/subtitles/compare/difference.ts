import { beginning } from '../../shared/words.ts'

/** Cues of a difference that a step summary shows at the most. */
export const SHOWN_CUES = 20

/** How the cues of a file differ from those of a track. */
export interface CueDifference {
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Milliseconds by which every cue of the file is later than in the track (negative: earlier), where that is the only difference. */
  readonly shift: number | null
  /** All of them in the order of time, or those that `cuesToShow` chooses. */
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

/** Characters of each cue that are kept to be shown. */
const shownText = 2_000

/** So many cues of a difference: those that changed come before those that only came or went, where these are not all. */
export function cuesToShow(
  { added, changed, removed, cues }: CueDifference,
  most: number,
): readonly ChangedCue[] {
  if (added + changed + removed <= most) return cues
  const rank = ({ kind }: ChangedCue) => (kind === 'changed' ? 0 : 1)
  return cues.toSorted((a, b) => rank(a) - rank(b)).slice(0, most)
}

/** A difference with the cues that are shown. A part of a text would keep all of it in memory. */
export function shortened(difference: CueDifference): CueDifference {
  const shorten = (cue: CueText | null): CueText | null =>
    cue && { ...cue, text: beginning(cue.text, shownText) }
  const cues = cuesToShow(difference, SHOWN_CUES).map((cue) => ({
    ...cue,
    before: shorten(cue.before),
    after: shorten(cue.after),
  }))
  return structuredClone({ ...difference, cues })
}
