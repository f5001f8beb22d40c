import type { RepositoryName } from '../action/event.ts'
import { isLfsPointer } from '../git/lfs.ts'
import { openAsking } from './asking.ts'
import type { GitHubClient } from './client.ts'
import {
  type Origins,
  type Page,
  readBlobs,
  readOrigins,
  readPages,
  type VersionId,
} from './objects.ts'

export interface FileVersionsOptions {
  readonly repository: RepositoryName
  readonly commit: string
  /** Paths of the repository. */
  readonly paths: readonly string[]
  /** Versions of one file that are looked through. */
  readonly limit: number
  /** Gets the versions of each file, newest first and without doubles, and says whether more of that file are wanted. */
  readonly visit: (path: string, version: Uint8Array) => boolean
}

/** Requests that one run may cost: the token has 1,000 an hour for the whole repository. (GitHub: rate limits.) */
const mostRequests = 300
/** Versions of one file that are fetched before it is known whether they are wanted. */
const versionsAhead = 5

/**
 * Looks through the versions of many files as GitHub has them, followed back from a commit through renames, for a
 * checkout whose history is not whole. The files share their requests. Never throws: a failure ends the search.
 *
 * @returns the files of which every version there ever was has been visited.
 */
export async function askFileVersions(
  github: GitHubClient,
  { repository, commit, paths, limit, visit }: FileVersionsOptions,
): Promise<ReadonlySet<string>> {
  const asking = openAsking(github, repository, mostRequests)
  const searches = paths.map((path) => newSearch(path, commit))
  const origins = new Map<string, Promise<Origins>>()
  const originsOf = (sha: string): Promise<Origins> => {
    const known = origins.get(sha) ?? readOrigins(asking, sha)
    origins.set(sha, known)
    return known
  }
  try {
    for (;;) {
      const open = searches.filter(({ end }) => end === null)
      if (open.length === 0) break
      const dry = open.filter(({ queue }) => queue.length === 0)
      await Promise.all(
        dry.map(async (search) => {
          if (search.first !== null) followOrigin(search, await originsOf(search.first))
        }),
      )
      const running = dry.filter(({ first, end }) => first === null && end === null)
      const pages = await readPages(asking, running)
      for (const [at, search] of running.entries()) takePage(search, pages[at] ?? null)
      const next = open.flatMap((search) =>
        search.queue.splice(0, versionsAhead).map((id) => ({ search, id })),
      )
      const blobs = await readBlobs(
        asking,
        next.map(({ id }) => id),
      )
      for (const [at, { search }] of next.entries()) {
        takeVersion(search, blobs[at] ?? null, { limit, visit })
      }
    }
  } catch {
    // What was found so far counts.
  }
  return new Set(searches.flatMap(({ path, end }) => (end === 'whole' ? [path] : [])))
}

/** The search for the versions of one file. */
interface Search {
  readonly path: string
  /** The file's name in the commit from which the search goes on. */
  name: string
  commit: string
  /** Where the next page of commits begins. */
  after: string | null
  /** The first commit of this name, once it is known. */
  first: string | null
  readonly seen: Set<string>
  /** Versions that are known and not yet visited. */
  readonly queue: VersionId[]
  visited: number
  /** Whether no version had to be left out so far. */
  isWhole: boolean
  /** Set when it is over. */
  end: 'whole' | 'open' | null
}

function newSearch(path: string, commit: string): Search {
  const place = { path, name: path, commit, after: null, first: null }
  return { ...place, seen: new Set(), queue: [], visited: 0, isWhole: true, end: null }
}

function takePage(search: Search, page: Page | null): void {
  const last = page?.commits.at(-1)
  if (!page || !last) {
    search.end = 'open'
    return
  }
  for (const { version } of page.commits) {
    if (version === null || search.seen.has(version.oid)) continue
    search.seen.add(version.oid)
    search.queue.push(version)
  }
  search.after = page.next
  if (page.next === null) search.first = last.sha
}

function takeVersion(
  search: Search,
  bytes: Uint8Array | null,
  { limit, visit }: Pick<FileVersionsOptions, 'limit' | 'visit'>,
): void {
  if (search.end !== null) return
  if (bytes === null || isLfsPointer(bytes)) search.isWhole = false
  else if (search.visited++ >= limit || !visit(search.path, bytes)) search.end = 'open'
}

/** Goes on under the name that a file had before, or ends where it was new. */
function followOrigin(search: Search, origins: Origins): void {
  const origin = origins.get(search.name)
  if (origin) Object.assign(search, origin, { after: null, first: null })
  else search.end = origin === null && search.isWhole && search.visited > 0 ? 'whole' : 'open'
}
