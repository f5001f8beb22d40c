import type { Problem } from '../../problem.ts'
import { findShortFile } from './length.ts'
import { findForeignScript } from './script.ts'
import { type LanguageFile, primaryLanguage, toSibling } from './sibling.ts'
import { findUntranslated } from './words.ts'

export interface SiblingOptions {
  /** The language that the others are translated from; English where it is not said, else the first. */
  readonly reference?: string | null
}

/**
 * What one language file of a video tells about another: `locale/short`, `locale/untranslated`, `locale/script`.
 * Each at most once a file.
 *
 * @returns the problems of each file, at its index, with the severities of the table of rules.
 */
export function checkSiblings(
  files: readonly LanguageFile[],
  { reference = null }: SiblingOptions = {},
): readonly (readonly Problem[])[] {
  const siblings = files.map(toSibling)
  const source =
    siblings.find(({ language }) => language === reference) ??
    siblings.find(({ language }) => primaryLanguage(language) === 'en') ??
    siblings[0]
  return siblings.map((sibling) => {
    const found = [
      findForeignScript(sibling),
      findShortFile(sibling, siblings),
      source ? findUntranslated(sibling, { source, siblings }) : null,
    ]
    return found.filter((problem) => problem !== null)
  })
}

export type { LanguageFile } from './sibling.ts'
