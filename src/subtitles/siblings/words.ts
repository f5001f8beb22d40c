import type { Problem } from '../../shared/problem.ts'
import type { SeenCue } from '../compare/shown-cue.ts'
import { problem } from '../severity.ts'
import { areKin, type Source, type SourceCue, sameInSource } from './source.ts'

/** Fewer words, apart from names, may be the same in two languages by chance. */
const MIN_WORDS = 3
/** Letters, where words are not told apart by blanks. */
const MIN_LETTERS = 10
/** A single cue counts only with so many words: it may be a quotation. */
const MIN_WORDS_ALONE = 5
/** Of the cues with enough words, what makes a file a copy. */
const COPY_SHARE = 0.8
const MIN_COPIED_CUES = 5

/** What a file has in common with the source. */
export interface Copied {
  /** Whether that is nearly all of it. */
  readonly isCopy: boolean
  /** The first of a copy, all others of any other file. */
  readonly cues: readonly CopiedCue[]
}

/** A cue with the words of the source at the same time. */
interface CopiedCue {
  readonly line: number
  readonly weight: number
  readonly same: SourceCue
}

/** Notes what a file has in common with the source; null where their languages may have the same sentences. */
export function findCopied(
  language: string,
  speech: readonly SeenCue[],
  source: Source,
): Copied | null {
  if (areKin(language, source.language)) return null
  const repeater = {}
  const cues: CopiedCue[] = []
  for (const cue of speech) {
    const found = sameInSource(source, cue)
    for (const same of found) {
      if (same.repeater !== repeater) same.repeaters++
      same.repeater = repeater
    }
    const [same] = found
    const weight = same ? weigh(cue.text) : 0
    if (same && weight >= MIN_WORDS) cues.push({ line: cue.line, weight, same })
  }
  const isWordy = ({ text }: SeenCue) => weigh(text) >= MIN_WORDS
  const isCopy =
    cues.length >= MIN_COPIED_CUES && cues.length >= speech.filter(isWordy).length * COPY_SHARE
  return { isCopy, cues: isCopy ? cues.slice(0, 1) : cues }
}

interface WordsOptions {
  readonly title: string
  readonly source: Source
  /** How many files are compared with the source, this one included. */
  readonly compared: number
}

/**
 * Texts of a file that are the same as in the source language at the same time. Names, exclamations and figures do
 * not count, nor does what no language of the video has translated: songs and quotations.
 */
export function findUntranslated(
  { isCopy, cues }: Copied,
  { title, source, compared }: WordsOptions,
): Problem | null {
  const isQuotation = ({ same }: CopiedCue) => compared > 1 && same.repeaters >= compared
  const same = isCopy ? cues : cues.filter((cue) => !isQuotation(cue))
  const [first] = same
  if (!first || (!isCopy && same.length === 1 && first.weight < MIN_WORDS_ALONE)) return null
  const said = same.length === 1 ? '1 cue has' : `${same.length} cues have`
  const message = isCopy
    ? `Nearly all of the text is that of ${source.title}: the file is not translated into ${title}.`
    : `${said} the same words as in ${source.title} at the same time.`
  const { line } = first
  return problem('locale/untranslated', {
    line: line + 1,
    column: 1,
    message,
    hint: 'Translate it.',
  })
}

/** The number of words that are no names, or for scripts without blanks, as if ten letters were three words. */
function weigh(text: string): number {
  // In parts, because V8's stack does not hold millions of repetitions.
  const words = text.match(/[\p{L}\p{M}]{1,99999}/gu) ?? []
  const common = words.filter((word) => !/^\p{Lu}/u.test(word))
  const letters = common.join('')
  if (/[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}]/u.test(letters)) {
    return Math.floor((letters.length * MIN_WORDS) / MIN_LETTERS)
  }
  return letters.length >= MIN_LETTERS ? common.length : 0
}
