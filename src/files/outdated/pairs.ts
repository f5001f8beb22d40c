import { type Checkout, repositoryPath } from '../../git/checkout.ts'
import { type Commit, earlierNames } from '../../git/commits.ts'
import { compareWithHead } from '../../git/head.ts'
import { trackKey } from '../../language/track-key.ts'
import { missingLanguages } from '../../subtitles/siblings/missing-languages.ts'
import type { CheckedFile } from '../check.ts'
import type { SubtitleFile } from '../subtitle-file.ts'

/** A translation, and the file that it is translated from. */
export interface Pair {
  readonly source: SubtitleFile
  readonly translation: CheckedFile
}

/** A pair with the names that both files had in the repository, the newest first. */
export interface NamedPair extends Pair {
  readonly sourceNames: readonly string[]
  readonly names: readonly string[]
  /** Whether the source is as HEAD has it. */
  readonly isSourceCommitted: boolean
  /** Whether the translation is. */
  readonly isCommitted: boolean
}

/** What is read of a repository. */
export interface History {
  readonly checkout: Checkout
  /** As `listCommits` lists them. */
  readonly commits: readonly [Commit, ...Commit[]]
}

/**
 * Pairs the files of each video with its source: the one with that very track key, else the only one that meets it, as
 * `en-GB` meets `en`. A source with errors may hold anything; what is in its language is no translation.
 */
export function pairWithSource(checked: readonly CheckedFile[], key: string): readonly Pair[] {
  const keyOf = ({ language, closedCaptions }: SubtitleFile) => trackKey(language, closedCaptions)
  return [...Map.groupBy(checked, ({ file }) => file.video).values()].flatMap((files) => {
    const near = files.filter(({ file }) => missingLanguages([key], [keyOf(file)]).length === 0)
    const exact = near.find(({ file }) => keyOf(file) === key)
    const source = exact ?? (near.length === 1 ? near[0] : undefined)
    if (!source || source.errors > 0) return []
    const translations = files.filter(
      ({ file, digest }) => digest !== null && file.language !== source.file.language,
    )
    return translations.map((translation) => ({ source: source.file, translation }))
  })
}

/** Those pairs whose source has ever changed, with the names of their files. */
export async function nameChanged(
  pairs: readonly Pair[],
  { checkout, commits }: History,
): Promise<readonly NamedPair[]> {
  const sources = [...new Set(pairs.map(({ source }) => source))]
  const nameOf = ({ path }: SubtitleFile): string => repositoryPath(checkout, path) ?? ''
  const files = [...sources, ...pairs.map(({ translation }) => translation.file)]
  const today = files.map(nameOf)
  const written = new Map<string, Set<string | null>>()
  for (const { writes } of commits) {
    for (const [name, { blob }] of writes) {
      written.set(name, (written.get(name) ?? new Set()).add(blob))
    }
  }
  const earlier = earlierNames(commits, [...today, ...today.map(inOtherFormat)])
  const namesOf = (file: SubtitleFile): readonly string[] => {
    const name = nameOf(file)
    const names = [name, inOtherFormat(name)].flatMap((each) => earlier.get(each) ?? [])
    return [...new Set(names)].filter((each) => written.has(each))
  }
  const states = await compareWithHead(checkout, files)
  const isAsInHead = ({ path }: SubtitleFile) => states.get(path)?.committed === 'unmodified'
  const changed = new Map(
    sources.flatMap((source) => {
      const sourceNames = namesOf(source)
      const isSourceCommitted = isAsInHead(source)
      const blobs = new Set(sourceNames.flatMap((name) => [...(written.get(name) ?? [])]))
      blobs.delete(null)
      const isUnchanged = isSourceCommitted && blobs.size < 2
      return isUnchanged ? [] : [[source, { sourceNames, isSourceCommitted }]]
    }),
  )
  return pairs.flatMap((pair) => {
    const { file } = pair.translation
    const known = changed.get(pair.source)
    return known ? [{ ...pair, ...known, names: namesOf(file), isCommitted: isAsInHead(file) }] : []
  })
}

/** What a commit made of files with these names. */
export function blobsOf({ writes }: Commit, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => writes.get(name)?.blob ?? [])
}

/** The name that a file had if it was converted. */
function inOtherFormat(path: string): string {
  return path.replace(/\.(vtt|srt)$/i, (ending) =>
    ending.toLowerCase() === '.vtt' ? '.srt' : '.vtt',
  )
}
