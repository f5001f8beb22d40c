import { tagOf } from './name-tags.ts'
import { isRegion } from './registry.ts'
import { countryLanguages } from './vocabulary.ts'

/** The language that most people of a country speak: `JP` → `ja`; null where there is no such country. */
export function languageOfCountry(country: string): string | null {
  const code = country.toUpperCase()
  if (!/^[A-Z]{2}$/.test(code) || !isRegion(code === 'UK' ? 'GB' : code)) return null
  const language = countryLanguages.get(code) ?? new Intl.Locale(`und-${code}`).maximize().language
  return tagOf(language) && language
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
