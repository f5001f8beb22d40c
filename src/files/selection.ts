import { relative } from 'node:path'
import { Minimatch } from 'minimatch'
import type { Pattern } from '../action/patterns.ts'
import { formatOf } from '../subtitles/format.ts'
import { isIgnoredName } from './entries.ts'
import { wayBelow } from './walk.ts'

/** Which files of a workspace patterns select. Paths are relative to it, with forward slashes. */
export interface Selection {
  /** Whether there are no patterns, so that every file counts. */
  readonly isAll: boolean
  /** Whether a file is selected. */
  has(path: string): boolean
  /** Whether a file is selected, or files below what has no ending of one may be. */
  mayHave(path: string): boolean
  /** Where the walk begins: in the manifest's root, and at what patterns name outright, up to their first wildcard. */
  readonly starts: readonly string[]
}

/**
 * Selects files as @actions/glob does: the last pattern that matches decides, one that matches a folder matches all
 * below it, and hidden files count only where a pattern or `folder` names something hidden. Patterns that only leave out
 * start from everything.
 */
export async function selectFiles(options: {
  readonly workspace: string
  /** The manifest's root. */
  readonly folder: string
  /** Such as `patternFaults` finds nothing wrong with. */
  readonly patterns: readonly Pattern[]
}): Promise<Selection> {
  const { workspace, folder, patterns } = options
  if (patterns.length === 0) {
    return { isAll: true, has: () => true, mayHave: () => true, starts: [folder] }
  }
  const matchers = patterns.map(({ exclude, glob }) => {
    const below = new Minimatch(`${anyCase(glob.replace(/\/+$/, ''))}/**`, asActions)
    // With a slash at its end a path is matched by what stands before `/**` too.
    const slash = glob.endsWith('/') ? '' : '/'
    return {
      exclude,
      has: (file: string) => below.match(file + slash),
      reaches: (path: string) => below.match(path, true),
    }
  })
  const includes = patterns.filter(({ exclude }) => !exclude)
  const isHidden = (path: string): boolean => /(^|\/)\./.test(path)
  const countsHidden = isHidden(folder) || patterns.some(({ glob }) => isHidden(glob))
  const decide = (path: string, applies: (matcher: (typeof matchers)[number]) => boolean) => {
    if (!countsHidden && isHidden(path)) return false
    const last = matchers.findLast(applies)
    return last ? !last.exclude : includes.length === 0
  }
  const has = (path: string): boolean => decide(path, (matcher) => matcher.has(path))
  const named = await Promise.all(includes.map(({ glob }) => searchPath(workspace, glob)))
  return {
    isAll: false,
    has,
    mayHave: (path) =>
      has(path) ||
      (formatOf(path) === null &&
        decide(path, ({ exclude, has, reaches }) => (exclude ? has(`${path}/\0`) : reaches(path)))),
    starts: startsOf(folder, named),
  }
}

/** Makes `.srt` at the end find `.SRT` on systems that tell them apart. */
const anyCase = (glob: string): string =>
  glob.replace(/\.(vtt|srt)$/i, (ending) =>
    ending.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
  )

/** What @actions/glob asks of minimatch. */
const asActions = {
  dot: true,
  nobrace: true,
  nocase: process.platform === 'win32',
  nocomment: true,
  noext: true,
  nonegate: true,
} as const

/** Where @actions/glob begins to search for a pattern: what it names outright, up to its first wildcard. */
async function searchPath(workspace: string, glob: string): Promise<string> {
  // It brings an HTTP client along, which takes longer to load than a whole check.
  const { create } = await import('@actions/glob')
  const root = workspace.replaceAll('\\', '/').replace(/[[?*]/g, '[$&]')
  const globber = await create(`${root}/${glob}`)
  const [path = workspace] = globber.getSearchPaths()
  return relative(workspace, path).replaceAll('\\', '/')
}

/** The manifest's root, and of what patterns name outright what the walk does not come by. */
function startsOf(folder: string, named: readonly string[]): readonly string[] {
  const starts = [folder]
  // What lies above the manifest's root names nothing beside it, and what belongs to git is never read.
  const beside = named.filter(
    (path) => wayBelow(path, folder) === null && !path.split('/').includes('.git'),
  )
  for (const path of beside.toSorted()) {
    const isWalked = starts.some((start) => {
      const way = wayBelow(start, path)
      return way !== null && !way.split('/').some(isIgnoredName)
    })
    if (!isWalked) starts.push(path)
  }
  return starts
}
