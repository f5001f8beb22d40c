import { nfc } from '../shared/nfc.ts'
import type { Locale } from './locale.ts'

/** Scripts with capital letters that no title begins with: Georgian uses them for whole words only. */
const UNCAPITALISED = new Set(['Geor'])

/** A tag without extensions, which name no other language: `en-u-ca-gregory` → `en`. */
const withoutExtensions = (tag: string): Intl.Locale =>
  new Intl.Locale(new Intl.Locale(tag).baseName)

/** The shortest tag made of parts of `tag` that means the same by CLDR: `it-IT` → `it`, `zh-TW` stays. */
function shortestTag(tag: string): string {
  const locale = withoutExtensions(tag)
  const { language, script, region } = locale
  const meaning = locale.maximize().toString()
  const candidates = [
    language,
    script && `${language}-${script}`,
    region && `${language}-${region}`,
  ]
  const same = candidates.find(
    (candidate) => candidate && new Intl.Locale(candidate).maximize().toString() === meaning,
  )
  return same ?? locale.toString()
}

/** The name of a tag in its own language, or in English where ICU knows no other, capitalised. */
function ownName(tag: string): string {
  const options = { type: 'language', languageDisplay: 'standard', fallback: 'none' } as const
  const own = new Intl.DisplayNames([tag], options)
  const { language, script } = new Intl.Locale(tag).maximize()
  const translated = new Intl.Locale(own.resolvedOptions().locale).language === language
  const name = (translated ? own : new Intl.DisplayNames(['en'], options)).of(tag)
  if (!name) return tag
  if (script && UNCAPITALISED.has(script)) return name
  const [first = ''] = name
  return first.toLocaleUpperCase(translated ? language : 'en') + name.slice(first.length)
}

/** The form of a tag with its likeliest country: `it` → `it-IT`. */
function withCountry(tag: string): string {
  const locale = withoutExtensions(tag)
  const { region } = locale.maximize()
  return region && !locale.region ? new Intl.Locale(locale.toString(), { region }).toString() : tag
}

/** Adds what tells a closed-captions track from the plain one of the language. */
export const captionsName = (name: string): string => `${name} (SDH)`

const suffixed = (name: string, { closedCaptions }: Locale): string =>
  closedCaptions ? captionsName(name) : name

/** Default track names, from the one to use to the longest: `Italiano`, `Italiano (Italia)`. */
export interface DefaultNames {
  /** Of the shortest tag that means the same. */
  readonly short: string
  /** Of the tag as it is written. */
  readonly written: string
  /** With the country in any case. */
  readonly long: string
}

const cache = new Map<string, DefaultNames>()

/** The default names of a track by its language and closed captions. */
export function defaultNames(locale: Locale): DefaultNames {
  const { language } = locale
  let names = cache.get(language)
  if (!names) {
    const tag = withoutExtensions(language).toString()
    names = {
      short: ownName(shortestTag(tag)),
      written: ownName(tag),
      long: ownName(withCountry(tag)),
    }
    cache.set(language, names)
  }
  return {
    short: suffixed(names.short, locale),
    written: suffixed(names.written, locale),
    long: suffixed(names.long, locale),
  }
}

/** The form in which Mux compares names: trimmed, and regardless of case. (Mux: create asset track.) */
export const comparableName = (name: string): string => nfc(name).trim().toLowerCase()

/** A track of an upload that needs a name; `asked` is the manifest's. */
export interface NameRequest {
  readonly locale: Locale
  readonly asked: string | null
}

/** The names of one track; `clashes` where another has the same, which nothing could mend. */
export interface TrackName {
  readonly name: string
  readonly longName: string
  readonly clashes: boolean
}

/** Indexes by comparable name. */
function groups(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  names.forEach((name, index) => {
    const key = comparableName(name)
    const group = found.get(key)
    if (group) group.push(index)
    else found.set(key, [index])
  })
  return found
}

/**
 * Names for the tracks of one upload, unique when trimmed and regardless of case: where defaults clash, all of
 * them take the form of their tag as written. In the order of `requests`.
 */
export function nameTracks(requests: readonly NameRequest[]): readonly TrackName[] {
  const defaults = requests.map(({ locale }) => defaultNames(locale))
  const first = requests.map(({ asked }, index) => asked ?? defaults[index]?.short ?? '')
  const crowded = groups(first)
  const names = requests.map(({ asked }, index) => {
    const short = first[index] ?? ''
    if (asked !== null || crowded.get(comparableName(short))?.length === 1) return short
    return defaults[index]?.written ?? short
  })
  const final = groups(names)
  return names.map((name, index) => {
    const others = final.get(comparableName(name)) ?? []
    const longest = requests[index]?.asked ?? defaults[index]?.long ?? name
    const taken = final.get(comparableName(longest))?.some((other) => other !== index) ?? false
    return {
      name,
      longName: taken ? name : longest,
      clashes: others.length > 1,
    }
  })
}
