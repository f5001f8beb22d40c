import type { Kind } from '../../src/subtitles/compare/kinds.ts'
import type { Exchange } from './exchanges.ts'
import type { ProbeText } from './texts.ts'

/** What one of the two tracks came to. Times are milliseconds since DatoCMS was asked to make it. */
export interface ProbedTrack {
  readonly sent: Pick<ProbeText, 'format' | 'language' | 'name' | 'closedCaptions' | 'text'>
  /** What ids look like, without being one: `a` for each small letter, `A` for each capital, `9` for each digit. */
  readonly ids: { readonly job: string | null; readonly track: string | null }
  /** The attributes of the track as the job's result told of them; null where it did not. */
  readonly inJob: Attributes | null
  /** Of what the job's result told of the track; null where there was no job, or no result. */
  readonly payload: 'the track' | 'an id alone' | 'no id' | 'a list' | 'nothing' | null
  /** As the list of tracks had it at last; null where it was never listed. */
  readonly inList: Attributes | null
  /** What Mux served; null where it cannot be read. */
  readonly text: string | null
  /** Why not, or why the track failed: a part of a sentence. */
  readonly error: string | null
  readonly isSame: boolean
  /** What the file has and Mux hands back as it was, otherwise or not at all; null where words or times differ. */
  readonly kinds: { readonly kept: readonly Kind[]; readonly changed: readonly Kind[] } | null
  /** Milliseconds by which times are later than they were sent; null where there are more or fewer cues. */
  readonly delays: { readonly least: number; readonly most: number } | null
  readonly jobMs: number | null
  readonly readyMs: number | null
  readonly textMs: number | null
  /** From the request to delete it until it was no longer listed; null where it still was. */
  readonly goneMs: number | null
}

export type Attributes = Readonly<Record<string, unknown>>

/** A text that DatoCMS did not take in a language, and its words why. */
export interface Refused extends Pick<ProbeText, 'format' | 'language'> {
  readonly error: string
}

/** What a probe found, as its JSON file has it. */
export interface ProbeResult {
  readonly version: 1
  /** ISO 8601. */
  readonly at: string
  readonly tracks: readonly ProbedTrack[]
  readonly refused: readonly Refused[]
  readonly exchanges: readonly Exchange[]
}
