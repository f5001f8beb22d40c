import type { Problem } from '../shared/problem.ts'
import { problem } from '../subtitles/severity.ts'
import { languageOfCountry } from './hints.ts'
import { languageName } from './language-name.ts'
import { countriesFirst } from './vocabulary.ts'

/** What makes one doubt that a registered tag was meant: `kr`, which is Kanuri and no country; null for most tags. */
export function doubtOf(written: string, tag: string): Problem | null {
  const meant = `say so in the manifest: \`languages: { ${written}: ${tag} }\`.`
  const country = otherReading(written.toLowerCase(), tag)
  if (country) {
    const { reading, instead, place } = country
    return problem('locale/country', {
      message: `\`${written}\` is ${reading}; for ${place} write \`${instead}\`.`,
      hint: `If ${reading} is meant, ${meant}`,
    })
  }
  const { language } = new Intl.Locale(tag)
  if (language.length === 2 || languageName(language) !== null) return null
  return problem('locale/rare-language', {
    message: `\`${written}\` is read as the tag of a little known language.`,
    hint: `If that is meant, ${meant}`,
  })
}

/** What a tag is that is often mistaken for a place, and what to write for that. */
function otherReading(code: string, tag: string) {
  if (tag === 'es-LA') {
    return { reading: 'Spanish as spoken in Laos', instead: 'es-419', place: 'Latin America' }
  }
  const instead = countriesFirst.includes(code) ? languageOfCountry(code) : null
  const reading = instead && languageName(tag)
  return reading ? { reading, instead, place: 'the language of the country' } : null
}
