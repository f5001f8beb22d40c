import * as subtags from './subtags.ts'

const twoLetterLanguages = new Set(subtags.twoLetterLanguages.split(' '))
const threeLetterLanguages = Buffer.from(subtags.threeLetterLanguages, 'base64')
const scripts = new Set(subtags.scripts.split(' '))
const variants = new Set(subtags.variants.split(' '))
/** Kosovo has no code of its own in ISO 3166; CLDR and everybody else use XK. */
const regions = new Set([...subtags.regions.split(' '), 'xk'])
/** Registered, but they say that the language is not known. */
const unknownLanguages = new Set(['und', 'mis'])

const bit = (letter: string, index: number): number => letter.charCodeAt(index) - 97

/** Whether IANA has the language. All these take a subtag in any case. */
export function isLanguage(subtag: string): boolean {
  const code = subtag.toLowerCase()
  if (!/^[a-z]{3}$/.test(code)) return twoLetterLanguages.has(code)
  const index = (bit(code, 0) * 26 + bit(code, 1)) * 26 + bit(code, 2)
  const set = ((threeLetterLanguages[index >> 3] ?? 0) & (1 << (index & 7))) !== 0
  return set && !unknownLanguages.has(code)
}

export const isScript = (subtag: string): boolean => scripts.has(subtag.toLowerCase())

export const isRegion = (subtag: string): boolean => regions.has(subtag.toLowerCase())

export const isVariant = (subtag: string): boolean => variants.has(subtag.toLowerCase())

/** The 190 languages of two letters, which are nearly all that have subtitles. */
export const commonLanguages: ReadonlySet<string> = twoLetterLanguages
