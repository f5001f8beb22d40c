import { lazy, onceEach } from '../../shared/lazy.ts'

const languageNames = lazy(
  () => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }),
)

/** The language of a tag alone: `pt` of `pt-BR`. */
export const primaryLanguage = onceEach(
  (language: string): string => new Intl.Locale(language).language,
)

/** A language in English, with its tag: `Italian (it)`. */
export const titleOf = onceEach((language: string): string => {
  const name = languageNames().of(new Intl.Locale(language).baseName)
  return name ? `${name} (${language})` : language
})
