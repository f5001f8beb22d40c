import { lazy } from '../../shared/lazy.ts'

const languageNames = lazy(
  () => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }),
)

/** The language of a tag alone: `pt` of `pt-BR`. */
export function primaryLanguage(language: string): string {
  return new Intl.Locale(language).language
}

/** A language in English, with its tag: `Italian (it)`. */
export function titleOf(language: string): string {
  const name = languageNames().of(new Intl.Locale(language).baseName)
  return name ? `${name} (${language})` : language
}
