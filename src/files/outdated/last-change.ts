import { type Commit, lastWrite, type Version, versionAt } from '../../git/commits.ts'
import { digestShown } from '../../subtitles/compare/shown.ts'
import { formatOf } from '../../subtitles/format.ts'
import type { History, NamedPair } from './pairs.ts'
import { openVersions, shownOf } from './texts.ts'

/** A pair with the commit that made the translation what it is: `newest` where the work tree did. */
export interface DatedPair extends NamedPair {
  readonly since: Commit | 'newest' | 'unknown'
}

/** How far one translation was followed back. */
interface Search {
  readonly pair: NamedPair
  /** The oldest commit that is known to show what the file shows now. */
  since: Commit | null
  isUnknown: boolean
  isOver: boolean
}

/** So many commits in a row may change nothing that viewers see; older ones are not looked through. */
const mostRounds = 50

/**
 * Finds the commit of the last change that viewers see: the versions of all translations are followed back, a step for
 * each run of git, to parents that show the same.
 */
export async function findLastChanges(
  pairs: readonly NamedPair[],
  { checkout, commits }: History,
  signal?: AbortSignal,
): Promise<readonly DatedPair[]> {
  const [head] = commits
  const digests = new Map<string, string | null>()
  for (const { names, translation, isCommitted } of pairs) {
    const version = isCommitted ? versionAt(head, names) : null
    if (version) digests.set(keyOf(version), translation.digest)
  }
  const searches = pairs.map(
    (pair): Search => ({ pair, since: null, isUnknown: false, isOver: false }),
  )
  for (let round = 0; round < mostRounds; round++) {
    const unread = searches.flatMap((search) => followBack(search, { head, digests }))
    const wanted = new Map(unread.map((version) => [keyOf(version), version]))
    if (wanted.size === 0) break
    await using versions = openVersions(checkout, [...wanted.values()])
    for (const [key, { path }] of wanted) {
      const bytes = await versions.next()
      signal?.throwIfAborted()
      digests.set(key, bytes && digestShown(shownOf(bytes, path)))
    }
  }
  return searches.map(({ pair, since, isUnknown }) => {
    return { ...pair, since: isUnknown ? 'unknown' : (since ?? 'newest') }
  })
}

/** Goes on with a search as far as digests are known. Returns the versions that must be read first. */
function followBack(
  search: Search,
  {
    head,
    digests,
  }: { readonly head: Commit; readonly digests: ReadonlyMap<string, string | null> },
): readonly Version[] {
  const { names, translation } = search.pair
  while (!search.isOver) {
    const parents = search.since?.parents ?? [head]
    const versions = parents.map((commit) => versionAt(commit, names))
    const found = versions.filter((version) => version !== null)
    const unread = found.filter((version) => !digests.has(keyOf(version)))
    if (unread.length > 0) return unread
    const shown = versions.map((version) => version && digests.get(keyOf(version)))
    const same = parents[shown.indexOf(translation.digest)]
    const next = same ? lastWrite(same, names) : null
    search.isUnknown =
      next === null && found.some((version) => digests.get(keyOf(version)) === null)
    search.isOver = next === null
    search.since = next ?? search.since
  }
  return []
}

/** Two formats may read the same bytes in two ways. */
function keyOf({ path, blob }: Version): string {
  return `${formatOf(path)} ${blob}`
}
