import type { SeenCue } from '../compare/shown-cue.ts'
import { primaryLanguage } from './language.ts'
import { wordsKey, wordsOf } from './wording.ts'

/** Languages in which the same sentence may well be right in both. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['hr', 'sr', 'bs', 'cnr', 'sh']),
  new Set(['id', 'ms']),
  new Set(['zh', 'yue', 'ja']),
]

/** So many cues with the same words may overlap. */
const MAX_AT_ONCE = 8

/** The file that the others are translated from: the only one whose words are kept. */
export interface Source {
  readonly language: string
  readonly title: string
  /** Its cues by their words, each group in the order of time. */
  readonly byWords: ReadonlyMap<string, readonly SourceCue[]>
  /** The keys of these words. */
  readonly keys: ReadonlySet<number>
}

export interface SourceCue {
  /** Milliseconds. */
  readonly start: number
  /** Milliseconds. */
  readonly end: number
  /** How many of the other files have the same words at the same time. */
  repeaters: number
  /** The last file that was counted. */
  repeater: object | null
}

export function toSource(
  { language, title }: Pick<Source, 'language' | 'title'>,
  speech: readonly SeenCue[],
): Source {
  const byWords = new Map<string, SourceCue[]>()
  for (const { text, start, end } of speech) {
    const words = wordsOf(text)
    const cue: SourceCue = { start, end, repeaters: 0, repeater: null }
    const group = byWords.get(words)
    if (group) group.push(cue)
    else byWords.set(words, [cue])
  }
  const keys = new Set([...byWords.keys()].map(wordsKey))
  return { language, title, byWords, keys }
}

export function areKin(a: string, b: string): boolean {
  const first = primaryLanguage(a)
  const second = primaryLanguage(b)
  return first === second || KIN.some((kin) => kin.has(first) && kin.has(second))
}

/** The cues of the source that have the words of a cue at its time. */
export function sameInSource(
  { byWords, keys }: Source,
  { text, start, end }: SeenCue,
): readonly SourceCue[] {
  const cues = keys.has(wordsKey(text)) ? byWords.get(wordsOf(text)) : undefined
  if (!cues) return []
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.start ?? end) < end) low = middle + 1
    else high = middle
  }
  return cues.slice(Math.max(0, low - MAX_AT_ONCE), low).filter((cue) => start < cue.end)
}
