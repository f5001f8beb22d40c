import { lazy } from '../shared/lazy.ts'
import { commonLanguages, isRegion } from './registry.ts'
import { languageTag } from './tag.ts'
import { trackKey } from './track-key.ts'

/** Languages of three letters that file names spell out now and then. */
const OTHER_NAMED = ['ast', 'ceb', 'ckb', 'fil', 'haw', 'hmn', 'yue']

/** Where the likeliest language of a country by CLDR is not the one that its code is mistaken for. */
const COUNTRY_LANGUAGES: Readonly<Record<string, string>> = { BY: 'be', KZ: 'kk' }

/** Codes of rarely subtitled languages that are better known as countries. */
const COUNTRIES_FIRST = new Set(['ba', 'br', 'ch', 'ee', 'ie', 'in', 'kr', 'se', 'sg', 'tw', 'za'])

/** The language that most people of a country speak: `JP` → `ja`; null where there is no such country. */
function languageOfCountry(country: string): string | null {
  const code = country.toUpperCase()
  if (!/^[A-Z]{2}$/.test(code) || !isRegion(code === 'UK' ? 'GB' : code)) return null
  const language = COUNTRY_LANGUAGES[code] ?? new Intl.Locale(`und-${code}`).maximize().language
  return languageTag(language).kind === 'tag' ? language : null
}

function nameOf(code: string, display: string): string | undefined {
  const names = new Intl.DisplayNames([display], { type: 'language', fallback: 'none' })
  return names.of(code)?.toLowerCase()
}

const englishNames = lazy(
  () => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }),
)

/** Language codes by the name of the language, in English and in itself, in lower case. */
const codesByName = lazy((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const code of [...commonLanguages, ...OTHER_NAMED]) {
    const autonym = nameOf(code, code)
    if (autonym && !found.has(autonym)) found.set(autonym, code)
  }
  for (const code of [...commonLanguages, ...OTHER_NAMED]) {
    if (languageTag(code).kind !== 'tag') continue
    const name = englishNames().of(code)?.toLowerCase()
    if (name) found.set(name, new Intl.Locale(code).toString())
  }
  return found
})

/** The code of the language that `word` names, in English or in itself: `German`, `deutsch` → `de`. */
export function codeOfName(word: string): string | null {
  return codesByName().get(word.toLowerCase().replaceAll('_', ' ')) ?? null
}

/** The track key that a word such as `English (SDH)` or `en (CC)` means, or null. */
export function namedTrack(text: string): string | null {
  const [, name = text, flag] = /^(.+?)[ ._-]*[([ ](sdh|cc)[)\]]?$/i.exec(text.trim()) ?? []
  const tag = languageTag(name)
  const code = codeOfName(name) ?? (flag && tag.kind === 'tag' ? tag.tag : null)
  return code && trackKey(code, flag !== undefined)
}

/** A registered tag that somebody who wrote `text` may have meant, or null: `jp` → `ja`, `en-EN` → `en`. */
export function likelyTag(text: string): string | null {
  const [language = '', ...rest] = text.split(/[-_]/)
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part))
  if (script && rest.length > 1) {
    const reordered = [language, script, ...rest.filter((part) => part !== script)].join('-')
    const tag = languageTag(reordered)
    if (tag.kind === 'tag') return tag.tag
  }
  if (languageTag(language).kind !== 'tag') return languageOfCountry(language)
  const shortest = languageTag(language)
  return rest.length > 0 && shortest.kind === 'tag' ? shortest.tag : null
}

/** What a registered tag is often mistaken for, with the reason; null where there is no such doubt. */
export function doubtfulCountry(
  written: string,
  tag: string,
): { readonly reading: string; readonly instead: string; readonly meant: string } | null {
  if (tag === 'es-LA') {
    return { reading: 'Spanish as spoken in Laos', instead: 'es-419', meant: 'Latin America' }
  }
  const code = written.toLowerCase()
  if (!COUNTRIES_FIRST.has(code)) return null
  const instead = languageOfCountry(code)
  const reading = englishNames().of(tag)
  return instead && reading ? { reading, instead, meant: 'the language of the country' } : null
}

/** Whether a tag's language has three letters and so little use that ICU has no name for it. */
export function isRareLanguage(tag: string): boolean {
  const { language } = new Intl.Locale(tag)
  if (language.length === 2) return false
  return englishNames().of(language) === undefined
}
