import type { CueDifference } from '../subtitles/compare/difference.ts'
import type { Drift, TrackContent } from './change.ts'

/** How the text of a file relates to that of its track. */
export type Comparison =
  | { readonly kind: 'equal' }
  | {
      readonly kind: 'different'
      readonly difference: CueDifference
      /** Null until it is asked for. */
      readonly drift: Drift | null
    }
  /** `reason` is a part of a sentence: `Mux answers 404`. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What is kept of a text that was read. */
export interface ReadText {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string
  readonly content: TrackContent
}
