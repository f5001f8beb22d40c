import type { Content } from '../subtitles/compare/content.ts'
import type { CueDifference } from '../subtitles/compare/difference.ts'
import type { Kind, Relation } from '../subtitles/compare/kinds.ts'
import type { Offset } from '../subtitles/compare/match.ts'

/** What the text of a track is to its file, where the two differ. */
export type Drift =
  /**
   * An earlier version of the file; `age` is the greater, the older it is. `offset` is by how many milliseconds the
   * track is later than it, where it is.
   */
  | {
      readonly kind: 'older'
      readonly age: number
      readonly offset?: Offset
    }
  /** No version of the file, which had others: somebody edited it in DatoCMS. */
  | { readonly kind: 'edited' }
  /** No version of the file, which never had another one: nobody knows where it came from. */
  | { readonly kind: 'foreign' }
  /** No version that is known. `advice` says what makes all of them known: `set \`fetch-depth: 0\``. */
  | { readonly kind: 'unknown'; readonly advice: string }

/** How the text of a file relates to that of its track, whatever this DatoCMS keeps. */
export type Comparison =
  /** The same in every way. `kinds` are those that the file has. */
  | { readonly kind: 'same'; readonly kinds: readonly Kind[]; readonly offset: Offset }
  | Similar
  | {
      readonly kind: 'different'
      readonly difference: CueDifference
      /** Null until it is asked for. */
      readonly drift: Drift | null
    }
  /** `reason` is a part of a sentence: `Mux answers 404`. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly isMissing: boolean }

/** The same words at the same times, or all of them moved alike; something else is shown otherwise. */
export interface Similar {
  readonly kind: 'similar'
  readonly looks: ReadonlyMap<Kind, Look>
  /** The kinds that both show alike. */
  readonly shared: readonly Kind[]
  readonly offset: Offset
  /**
   * What may come from another version of the file: an earlier one has the words of the track too, and another look of
   * the kind, or other times.
   */
  readonly doubtful: ReadonlySet<Kind | 'times'>
  /** Whether every version of the file was looked at; null where none was. */
  readonly isWhole: boolean | null
  /** What the text is, where it is one of a version exactly, or of none; null until it is asked for. */
  readonly drift: Drift | null
}

/** What a track shows otherwise of a kind. */
export interface Look {
  readonly relation: Relation
  /** Changed cues, where they are known. */
  readonly difference: CueDifference
}

/** What a comparison means once it is known what this DatoCMS keeps. */
export type Judgement =
  /** `note` is what the track shows otherwise, as a part of a reason; empty where nothing is. `lost` of that is what is not kept. */
  | { readonly kind: 'equal'; readonly note: string; readonly lost: readonly Kind[] }
  | {
      readonly kind: 'different'
      readonly difference: CueDifference
      readonly drift: Drift | null
      /** How they differ, in a few words. */
      readonly words: string
    }
  | Extract<Comparison, { readonly kind: 'unreadable' }>

/** What is kept of a text that was read. */
export interface ReadText {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string
  readonly content: Content
}
