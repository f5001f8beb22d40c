import type { Problem } from '../../problem.ts'
import { problem } from '../severity.ts'
import { primaryLanguage, type Sibling, type Speech } from './sibling.ts'

/** Languages in which the same sentence may well be right in both. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['hr', 'sr', 'bs', 'cnr', 'sh']),
  new Set(['id', 'ms']),
  new Set(['zh', 'yue', 'ja']),
]

/** Fewer words, apart from names, may be the same in two languages by chance. */
const MIN_WORDS = 3
/** Letters, where words are not told apart by blanks. */
const MIN_LETTERS = 10
/** A single cue counts only with so many words: it may be a quotation. */
const MIN_WORDS_ALONE = 5
/** Of the cues with enough words, what makes a file a copy. */
const COPY_SHARE = 0.8
const MIN_COPIED_CUES = 5
/** So many cues with the same words may overlap. */
const MAX_AT_ONCE = 8

interface Family {
  /** The file that the others are translated from. */
  readonly source: Sibling
  readonly siblings: readonly Sibling[]
}

/**
 * Texts of a file that are the same as in the source language at the same time. Names, exclamations and figures do
 * not count, nor does what no language of the video has translated: songs and quotations.
 */
export function findUntranslated(sibling: Sibling, { source, siblings }: Family): Problem | null {
  if (areKin(sibling.language, source.language)) return null
  const others = siblings.filter(
    (other) => other !== sibling && !areKin(other.language, source.language),
  )
  const wordy = (cues: readonly Speech[]) =>
    cues
      .map((cue) => ({ cue, weight: weigh(cue.text) }))
      .filter(({ weight }) => weight >= MIN_WORDS)
  const copied = wordy(sibling.speech.filter((cue) => says(source, cue)))
  const isCopy =
    copied.length >= MIN_COPIED_CUES && copied.length >= wordy(sibling.speech).length * COPY_SHARE
  const isQuotation = (cue: Speech) =>
    others.length > 0 && others.every((other) => says(other, cue))
  const same = isCopy ? copied : copied.filter(({ cue }) => !isQuotation(cue))
  const [first] = same
  if (!first || (same.length === 1 && first.weight < MIN_WORDS_ALONE)) return null
  const cues = same.length === 1 ? '1 cue has' : `${same.length} cues have`
  const message = isCopy
    ? `Nearly all of the text is that of ${source.title}: the file is not translated into ${sibling.title}.`
    : `${cues} the same words as in ${source.title} at the same time.`
  const { line } = first.cue
  return problem('locale/untranslated', {
    line: line + 1,
    column: 1,
    message,
    hint: 'Translate it.',
  })
}

function areKin(a: string, b: string): boolean {
  const first = primaryLanguage(a)
  const second = primaryLanguage(b)
  return first === second || KIN.some((kin) => kin.has(first) && kin.has(second))
}

/** Whether a file has the words of a cue at its time. */
function says({ byWords }: Sibling, { words, start, end }: Speech): boolean {
  const cues = byWords.get(words) ?? []
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.start ?? end) < end) low = middle + 1
    else high = middle
  }
  return cues.slice(Math.max(0, low - MAX_AT_ONCE), low).some((cue) => start < cue.end)
}

/** The number of words that are no names, or for scripts without blanks, as if ten letters were three words. */
function weigh(text: string): number {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const common = words.filter((word) => !/^\p{Lu}/u.test(word))
  const letters = common.join('')
  if (/[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}]/u.test(letters)) {
    return Math.floor((letters.length * MIN_WORDS) / MIN_LETTERS)
  }
  return letters.length >= MIN_LETTERS ? common.length : 0
}
