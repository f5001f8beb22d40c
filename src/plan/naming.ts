import type { Track } from '../datocms/resources.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { lazy } from '../shared/lazy.ts'

/** A file, and the name of its track. */
export interface Named {
  readonly file: Pick<SubtitleFile, 'name' | 'language'>
  readonly track: Pick<Track, 'name'>
}

/** What DatoCMS makes of a name. */
type Naming = (named: Named['file']) => string

/** Ways in which a service may change a name. */
function waysFor(all: readonly Named[]): readonly Naming[] {
  const longest = Math.max(0, ...all.filter(isChanged).map(({ track }) => [...track.name].length))
  const [first] = all
  return [
    ({ name }) => name.trim(),
    ({ name }) => name.normalize('NFD'),
    ({ name }) => name.normalize('NFD').replace(/[^ -~]/g, ''),
    ({ name }) => name.replace(/ \(.*\)$/, ''),
    ({ name, language }) => `${name} [${language}]`,
    ({ name, language }) => `${name} (${language})`,
    ({ name }) => [...name].slice(0, longest).join(''),
    ({ name }) => name.toLowerCase(),
    ({ name }) => name.toUpperCase(),
    ({ language }) => englishName(language) ?? language,
    ({ language }) => language,
    ({ language }) => language.split('-')[0] ?? language,
    () => first?.track.name ?? '',
  ]
}

const english = lazy(() => new Intl.DisplayNames(['en'], { type: 'language' }))

/** Extensions name no other language, and are none for ICU. */
function englishName(tag: string): string | undefined {
  return english().of(new Intl.Locale(tag).baseName)
}

function isChanged({ file, track }: Named): boolean {
  return track.name !== file.name
}

/**
 * What DatoCMS makes of names, where one way explains most of those that there are, and at least two that it changed;
 * else null. A name that somebody gave by hand is explained by none, and one that is listed as it was given though the
 * way would have changed it shows that it is not DatoCMS's.
 */
export function learnNaming(all: readonly Named[]): Naming | null {
  if (all.every(({ file, track }) => isAlike(file.name, track.name))) return null
  return (
    waysFor(all).find((way) => {
      const explained = all.filter(({ file, track }) => isAlike(way(file), track.name))
      const changed = explained.filter(({ file }) => !isAlike(way(file), file.name))
      const wanted = new Set(changed.map(({ file }) => file.name))
      const isRefuted = all.some(
        (each) => !isChanged(each) && !isAlike(way(each.file), each.file.name),
      )
      if (isRefuted) return false
      return wanted.size >= 2 && explained.length > mostOf * all.length
    }) ?? null
  )
}

const mostOf = 0.75

/** Whether a name is what DatoCMS makes of the name of a file. */
export function isMadeOf(naming: Naming, { file, track }: Named): boolean {
  return isAlike(naming(file), track.name)
}

function isAlike(a: string, b: string): boolean {
  return a.trim() === b.trim()
}
