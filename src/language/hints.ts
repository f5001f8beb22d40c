import { lazy } from '../shared/lazy.ts'
import { languageName } from './language-name.ts'
import { commonLanguages, isRegion } from './registry.ts'
import { languageTag } from './tag.ts'
import { trackKey } from './track-key.ts'
import { captionsWords, countryLanguages, spelledOut } from './vocabulary.ts'

/** The language that most people of a country speak: `JP` → `ja`; null where there is no such country. */
export function languageOfCountry(country: string): string | null {
  const code = country.toUpperCase()
  if (!/^[A-Z]{2}$/.test(code) || !isRegion(code === 'UK' ? 'GB' : code)) return null
  const language = countryLanguages.get(code) ?? new Intl.Locale(`und-${code}`).maximize().language
  return tagOf(language) && language
}

/** Language codes by the name of the language, in English and in itself, in lower case. */
const codesByName = lazy((): ReadonlyMap<string, string> => {
  const codes = [...commonLanguages, ...spelledOut]
  const found = new Map<string, string>()
  for (const code of codes) {
    const names = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' })
    const autonym = names.of(code)?.toLowerCase()
    if (autonym && !found.has(autonym)) found.set(autonym, code)
  }
  for (const code of codes) {
    const name = tagOf(code) && languageName(code)?.toLowerCase()
    if (name) found.set(name, new Intl.Locale(code).toString())
  }
  return found
})

/** The code of the language that `word` names, in English or in itself: `German`, `deutsch` → `de`. */
export function codeOfName(word: string): string | null {
  return codesByName().get(word.toLowerCase().replaceAll('_', ' ')) ?? null
}

const nameWithCaptions = new RegExp(`^(.+?)[ ._-]*[([ ](${captionsWords.join('|')})[)\\]]?$`, 'i')

/** The track key that a word such as `English (SDH)` or `en (CC)` means, or null. */
export function namedTrack(text: string): string | null {
  const [, name = text, flag] = nameWithCaptions.exec(text.trim()) ?? []
  const code = codeOfName(name) ?? (flag ? tagOf(name) : null)
  return code && trackKey(code, flag !== undefined)
}

/** A registered tag that somebody who wrote `text` may have meant, or null: `jp` → `ja`, `en-EN` → `en`. */
export function likelyTag(text: string): string | null {
  const [language = '', ...rest] = text.split(/[-_]/)
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part))
  if (script && rest.length > 1) {
    const others = rest.filter((part) => part !== script)
    const reordered = tagOf([language, script, ...others].join('-'))
    if (reordered) return reordered
  }
  const shortest = tagOf(language)
  if (!shortest) return languageOfCountry(language)
  return rest.length > 0 ? shortest : null
}

/** The canonical form of a registered tag; null for anything else. */
function tagOf(text: string): string | null {
  const read = languageTag(text)
  return read.kind === 'tag' ? read.tag : null
}
