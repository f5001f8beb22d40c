import type { Problem } from '../../shared/problem.ts'
import { findShortFile } from './length.ts'
import {
  bytesOf,
  type LanguageFile,
  primaryLanguage,
  type Sibling,
  speechOf,
  titleOf,
  toSibling,
} from './sibling.ts'
import { type Source, toSource } from './source.ts'
import { findUntranslated } from './words.ts'

export interface FamilyOptions {
  /** The languages of a video's files, BCP 47 tags. */
  readonly languages: readonly string[]
  /** The language that the others are translated from; English where it is not said, else the first. */
  readonly reference?: string | null
  /** Bytes of memory that the facts of the files may take. A hundred films of five hours take ten million. */
  readonly longest?: number
}

/** The language files of one video, told of one after the other. */
export interface Family {
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

export function openFamily({
  languages,
  reference = null,
  longest = 64 * 1024 * 1024,
}: FamilyOptions): Family {
  const first = findSource(languages, reference)
  const siblings = new Map<number, Sibling>()
  let source: Source | null = null
  let room = longest
  return {
    order: [...languages.keys()].sort((a, b) => Number(b === first) - Number(a === first)),
    add(index, file) {
      const speech = speechOf(file)
      const { language } = file
      source ??= toSource({ language, title: titleOf(language) }, speech)
      const sibling = toSibling(language, speech, source)
      const bytes = bytesOf(sibling)
      const fits = bytes <= room
      siblings.set(index, fits ? sibling : { ...sibling, ending: null, copied: null })
      if (fits) room -= bytes
      return fits
    },
    problems() {
      const all = [...siblings.values()]
      const compared = all.filter(({ copied }) => copied).length
      return languages.map((_, index) => {
        const sibling = siblings.get(index)
        if (!sibling || !source) return []
        const { title, foreign, copied } = sibling
        const found = [
          foreign,
          findShortFile(sibling, all),
          copied && findUntranslated(copied, { title, source, compared }),
        ]
        return found.filter((problem) => problem !== null)
      })
    },
  }
}

/** The index of the file that the others are translated from. */
function findSource(languages: readonly string[], reference: string | null): number {
  const named = reference === null ? -1 : languages.indexOf(reference)
  if (named !== -1) return named
  const english = languages.findIndex((language) => primaryLanguage(language) === 'en')
  return Math.max(english, 0)
}

export type { LanguageFile } from './sibling.ts'
