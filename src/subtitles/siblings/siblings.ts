import type { Problem } from '../../shared/problem.ts'
import { primaryLanguage, titleOf } from './language.ts'
import { type Ending, findShortFile, toEnding } from './length.ts'
import { findForeignScript } from './script.ts'
import { type Source, toSource } from './source.ts'
import { type LanguageFile, speechOf } from './speech.ts'
import { type Copied, findCopied, findUntranslated } from './words.ts'

/** The language files of one video, read one after the other. */
interface Family {
  /** The files' indexes in the order in which `add` wants them: the source first. */
  readonly order: readonly number[]
  /** Notes what is needed of a file. Its cues are not kept; false where there is no room for it. */
  add(index: number, file: LanguageFile): boolean
  /**
   * What one language file of a video tells about another: `locale/short`, `locale/untranslated`, `locale/script`.
   * Each at most once a file.
   *
   * @returns the problems of each file, at its index, with the severities of the table of rules.
   */
  problems(): readonly (readonly Problem[])[]
}

/** What the checks need of a language file, in few bytes: a video can have many, and each many cues. */
interface Sibling {
  /** The language in English, with its tag: `Italian (it)`. */
  readonly title: string
  /** What its script tells, which needs no other file. */
  readonly foreign: Problem | null
  /** Null where nothing is spoken. */
  readonly ending: Ending | null
  /** Null for the source and its kin. */
  readonly copied: Copied | null
}

/** Bytes of memory that a sibling takes, about: for each cue with words of the source, and for the rest. */
const BYTES_OF_CUE = 64
const BYTES_OF_REST = 1024

/**
 * Compares the files of a video, whose languages are given as BCP 47 tags, with the one that the others are translated
 * from: English, or else the first. The facts of the files take at most `room` bytes of memory; a hundred films of
 * five hours take ten million.
 */
export function openFamily(languages: readonly string[], room = 64 * 1024 * 1024): Family {
  const english = languages.findIndex((language) => primaryLanguage(language) === 'en')
  const first = Math.max(english, 0)
  const siblings = new Map<number, Sibling>()
  let source: Source | null = null
  let left = room
  return {
    order: [...languages.keys()].sort((a, b) => Number(b === first) - Number(a === first)),
    add(index, file) {
      const speech = speechOf(file)
      const { language } = file
      const title = titleOf(language)
      source ??= toSource({ language, title }, speech)
      const foreign = findForeignScript({ language, title, speech })
      const ending = toEnding(title, speech)
      const copied = findCopied(language, speech, source)
      const bytes =
        (ending?.starts.byteLength ?? 0) + (copied?.cues.length ?? 0) * BYTES_OF_CUE + BYTES_OF_REST
      const fits = bytes <= left
      siblings.set(index, { title, foreign, ...(fits ? { ending, copied } : nothing) })
      if (fits) left -= bytes
      return fits
    },
    problems() {
      const all = [...siblings.values()]
      const endings = all.flatMap(({ ending }) => ending ?? [])
      const compared = all.filter(({ copied }) => copied).length
      return languages.map((_, index) => {
        const sibling = siblings.get(index)
        if (!sibling || !source) return []
        const { title, foreign, ending, copied } = sibling
        const found = [
          foreign,
          ending && findShortFile(ending, endings),
          copied && findUntranslated(copied, { title, source, compared }),
        ]
        return found.filter((problem) => problem !== null)
      })
    },
  }
}

const nothing = { ending: null, copied: null }
