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
  const shorter = [language, script && `${language}-${script}`, region && `${language}-${region}`]
  const same = shorter.find((tag) => tag && new Intl.Locale(tag).maximize().toString() === meaning)
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
export function defaultNames({ language, closedCaptions }: Locale): DefaultNames {
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
  if (!closedCaptions) return names
  const { short, written, long } = names
  return { short: captionsName(short), written: captionsName(written), long: captionsName(long) }
}

/** The form in which Mux compares names: trimmed, and regardless of case. (Mux: create asset track.) */
export const comparableName = (name: string): string => nfc(name).trim().toLowerCase()

/** The names of one track; `clashes` where another has the same, which nothing could mend. */
export interface TrackName {
  readonly name: string
  readonly longName: string
  readonly clashes: boolean
}

/** Whether a name says that a machine made the track: `English (auto-generated)`, `English (Generated)`. */
export function isMachineMade(name: string): boolean {
  return /[([](?:auto(?:matic(?:ally)?)?[ -]?)?generated[)\]]/i.test(name)
}

/** Indexes by comparable name. */
const byName = (names: readonly string[]): ReadonlyMap<string, readonly number[]> =>
  Map.groupBy(names.keys(), (at) => comparableName(names[at] ?? ''))

/**
 * The tracks of one upload with their names, unique when trimmed and regardless of case: where defaults clash, all of
 * them take the form of their tag as written. `asked` is the name that the manifest gives, or null.
 */
export function nameTracks<T extends Locale & { readonly asked: string | null }>(
  tracks: readonly T[],
): readonly (T & TrackName)[] {
  const wanted = tracks.map((track) => ({ track, asked: track.asked, ...defaultNames(track) }))
  const crowds = byName(wanted.map(({ asked, short }) => asked ?? short))
  const isAlone = (name: string) => crowds.get(comparableName(name))?.length === 1
  const names = wanted.map(
    ({ asked, short, written }) => asked ?? (isAlone(short) ? short : written),
  )
  const owners = byName(names)
  return wanted.map(({ track, asked, long }, at) => {
    const isAnothers = (name: string): boolean =>
      owners.get(comparableName(name))?.some((owner) => owner !== at) === true
    const name = names[at] ?? ''
    const longest = asked ?? long
    return {
      ...track,
      name,
      longName: isAnothers(longest) ? name : longest,
      clashes: isAnothers(name),
    }
  })
}
