import { signedPlayback } from '../datocms/mux.ts'
import type { Track } from '../datocms/resources.ts'
import { count } from '../shared/words.ts'
import type { CueDifference } from '../subtitles/compare/difference.ts'
import { type Kind, kindWords } from '../subtitles/compare/kinds.ts'
import type { Drift, Judgement, Look } from './comparison.ts'

/** A difference in a few words: `2 cues changed, 1 added`, `every cue 500 ms later`. */
export function describeDifference({ added, changed, removed, shift }: CueDifference): string {
  if (shift !== null && shift !== 0) {
    return `every cue ${Math.abs(shift)} ms ${shift > 0 ? 'later' : 'earlier'}`
  }
  const counts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const
  return counts
    .filter(([count]) => count > 0)
    .map(
      ([count, word], index) =>
        `${count} ${index > 0 ? '' : count === 1 ? 'cue ' : 'cues '}${word}`,
    )
    .join(', ')
}

/** Why a file is created. A report has these words; people are told more (`report/words/change-words.ts`). */
export const noTrack = 'no track'
/** The same, why a track is deleted. */
export const noFile = 'no file'

/** Why a file is not delivered. */
export function describeErrors(errors: number): string {
  return `the file has ${errors === 1 ? 'an error' : `${errors} errors`}`
}

/** What looks otherwise in a track: `italics differ in 2 cues`. */
export function describeLooks(kinds: readonly Kind[], looks: ReadonlyMap<Kind, Look>): string {
  const cues = Math.max(0, ...kinds.map((kind) => looks.get(kind)?.difference.changed ?? 0))
  return `${kindWords(kinds)} differ${cues > 0 ? ` in ${count(cues, 'cue')}` : ''}`
}

/** What a text that is no version of its file is. */
export function describeDrift(drift: Drift): string {
  if (drift.kind === 'unknown') return `another text, history unknown (${drift.advice})`
  return drift.kind === 'foreign' ? 'its text was never in Git' : 'edited in DatoCMS'
}

/** That other tracks of a file's language are left where they are. */
export function describeOthers(others: readonly Track[]): string {
  if (others.length === 0) return ''
  const which = others.length === 1 ? 'another track stays' : `${others.length} other tracks stay`
  return `, and ${which} of the same language: ${quoteNames(others)}`
}

/** Whether the playback of the video is signed, by what is said of a track whose text cannot be read. */
export function isSigned(reason: string): boolean {
  return reason.includes(signedPlayback)
}

/** Why none of the tracks of a language is taken for a file's. */
export function describeDoubt(
  candidates: readonly Track[],
  comparisons: ReadonlyMap<string, Judgement>,
): string {
  const known = candidates.map(({ id }) => comparisons.get(id))
  const drifts = known.map((each) => (each?.kind === 'different' ? each.drift : null))
  const unknown = drifts.find((drift) => drift?.kind === 'unknown')
  const why = known.some((each) => each?.kind !== 'different')
    ? 'not every text can be read'
    : unknown
      ? `none has its text, and its history is unknown (${unknown.advice})`
      : 'none has its text or that of an earlier version'
  return `which of the tracks ${quoteNames(candidates)} is the file’s cannot be told: ${why}`
}

function quoteNames(tracks: readonly Track[]): string {
  const names = tracks.map(({ name }) => `“${name}”`)
  const head = names.slice(0, -1).join(', ')
  return head ? `${head} and ${names.at(-1)}` : `${names.at(-1)}`
}
