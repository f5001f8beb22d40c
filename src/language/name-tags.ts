import { lazy } from '../shared/lazy.ts'
import { languageName } from './language-name.ts'
import { commonLanguages, isRegion, isScript } from './registry.ts'
import { languageTag } from './tag.ts'
import {
  chineseScripts,
  dialects,
  otherNames,
  regionWords,
  scriptsInNames,
  spelledOut,
} from './vocabulary.ts'

/** UTF-16 code units. Longer names are none, and each of their words is looked up with all others. */
const longestName = 100

/** A name in the form in which two are compared: without case, accents of Latin letters, and signs between words. */
function comparable(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[\s_()[\]（）,/-]+/g, ' ')
    .trim()
}

/** Codes of languages and of their best known dialects by name, in English and in the language itself. */
const tagsByName = lazy((): ReadonlyMap<string, string> => {
  const codes = [...commonLanguages, ...spelledOut, ...dialects]
  const canonical = (code: string): string => new Intl.Locale(code).toString()
  const found = new Map<string, string>()
  for (const languageDisplay of ['dialect', 'standard'] as const) {
    for (const code of codes) {
      const options = { type: 'language', languageDisplay, fallback: 'none' } as const
      const autonym = comparable(new Intl.DisplayNames([code], options).of(code) ?? '')
      if (autonym && !found.has(autonym)) found.set(autonym, canonical(code))
    }
  }
  for (const code of codes) {
    const name = comparable(languageName(code) ?? '')
    if (name) found.set(name, canonical(code))
  }
  for (const [name, tag] of Object.entries(otherNames)) found.set(comparable(name), tag)
  return found
})

/** What a name says beside the language. */
type Addition = Pick<Intl.LocaleOptions, 'script' | 'region'>

const additions = new Map<string, ReadonlyMap<string, Addition>>()

/** Scripts and regions by their names in English and in a language. */
function additionsOf(language: string): ReadonlyMap<string, Addition> {
  const known = additions.get(language)
  if (known) return known
  const found = new Map<string, Addition>()
  const add = (name: string | undefined, addition: Addition): void => {
    if (name) found.set(comparable(name), addition)
  }
  for (const locale of [language, 'en']) {
    const fallback = 'none'
    const names = (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([locale], { type: 'region', style, fallback }),
    )
    for (const region of regions()) for (const each of names) add(each.of(region), { region })
    const scripts = new Intl.DisplayNames([locale], { type: 'script', fallback })
    for (const script of scriptsInNames) add(scripts.of(script), { script })
  }
  for (const [word, region] of Object.entries(regionWords)) add(word, { region })
  if (language === 'zh' || language === 'yue') {
    for (const [word, script] of Object.entries(chineseScripts)) add(word, { script })
  }
  additions.set(language, found)
  return found
}

/** Countries, and Latin America. */
const regions = lazy((): readonly string[] => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return [...codes.filter(isRegion), '419']
})

/** A word of a name, and whether it may be a code: a small word of a sentence is none. */
interface Word {
  readonly text: string
  readonly isCode: boolean
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[^\s_()[\]（）,/-]+/g), ({ 0: word, index }) => ({
    text: comparable(word),
    isCode: /^([A-Z]{2}|\d{3})$/.test(word) || !/\s/.test(text[index - 1] ?? ' '),
  }))
}

const join = (words: readonly Word[], by = ' '): string => words.map(({ text }) => text).join(by)

/** What the words beside the name of a language say of script and region; null where they say something else. */
function additionOf(words: readonly Word[], language: string): Addition | null {
  const named = additionsOf(language).get(join(words))
  if (named) return named
  const [only, second] = words
  if (only && !second) {
    const code = only.text
    if (!only.isCode) return null
    if (isScript(code)) return { script: code }
    return isRegion(code) ? { region: code } : null
  }
  for (let at = 1; at < words.length; at++) {
    const parts = [words.slice(0, at), words.slice(at)].map((each) =>
      additionsOf(language).get(join(each)),
    )
    const [first, last] = parts
    if (first && last && 'script' in first !== 'script' in last) return { ...first, ...last }
  }
  return null
}

/**
 * The tag that the name of a language means, with script and region where it has them, in English or in the language
 * itself, in any case: `German`, `deutsch` → `de`; `Brazilian Portuguese`, `Português (Brasil)` → `pt-BR`; `Chinese -
 * Simplified` → `zh-Hans`; `Spanish (es-419)` → `es-419`. Null where it is no name. (CLDR: localeDisplayNames)
 */
export function tagOfName(text: string): string | null {
  if (text.length > longestName) return null
  const whole = tagsByName().get(comparable(text))
  if (whole) return whole
  const words = wordsOf(text)
  for (let length = words.length - 1; length > 0; length--) {
    const sides = [
      { name: words.slice(0, length), others: words.slice(length) },
      { name: words.slice(-length), others: words.slice(0, -length) },
    ]
    for (const { name, others } of sides) {
      const tag = tagsByName().get(join(name))
      if (tag === undefined) continue
      const locale = new Intl.Locale(tag)
      const same = others.every(({ isCode }) => isCode) ? tagOf(join(others, '-')) : null
      if (same && new Intl.Locale(same).language === locale.language) return same
      const addition = additionOf(others, locale.language)
      if (addition) return new Intl.Locale(tag, addition).toString()
    }
  }
  return null
}

/** The canonical form of a registered tag; null for anything else. */
export function tagOf(text: string): string | null {
  const read = languageTag(text)
  return read.kind === 'tag' ? read.tag : null
}
