import { relative } from 'node:path'
import { Minimatch } from 'minimatch'
import type { Pattern } from '../action/patterns.ts'

/** Makes `.srt` at the end find `.SRT` on systems that tell them apart. */
const anyCase = (glob: string): string =>
  glob.replace(/\.(vtt|srt)$/i, (ending) =>
    ending.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
  )

/** Which files of a workspace patterns select. Paths are relative to it, with forward slashes. */
export interface Selection {
  /** Whether a file is selected. */
  has(path: string): boolean
  /** Whether files below a folder may be selected. */
  reaches(folder: string): boolean
  /** The files and folders that patterns name outright, up to their first wildcard; empty where that is all. */
  readonly named: readonly string[]
}

/**
 * Reads patterns (checked with `patternFaults`) as @actions/glob does: the last one that matches decides, one that
 * matches a folder matches all below it, and hidden files count only where a pattern or `folder` names something hidden.
 * Null where there are none, so that every file counts. Patterns that only leave out start from everything.
 */
export async function selectFiles(options: {
  readonly workspace: string
  readonly folder: string
  /** Such as `patternFaults` finds nothing wrong with. */
  readonly patterns: readonly Pattern[]
}): Promise<Selection | null> {
  const wanted = options.patterns
  if (wanted.length === 0) return null
  const matchers = wanted.map(({ exclude, glob }) => {
    const path = anyCase(glob.replace(/\/+$/, ''))
    const [whole, below] = [path, `${path}/**`].map((each) => new Minimatch(each, asActions))
    const isFolder = glob.endsWith('/')
    return {
      exclude,
      has: (file: string) => (!isFolder && whole?.match(file)) || below?.match(file) === true,
      reaches: (folder: string) => below?.match(folder, true) === true,
    }
  })
  const isOpen = wanted.every(({ exclude }) => exclude)
  const names = [options.folder, ...wanted.map(({ glob }) => glob)].flatMap((path) =>
    path.split('/'),
  )
  const isHidden = (name: string): boolean => name.startsWith('.')
  const countsHidden = names.some(isHidden)
  const isSeen = (path: string): boolean => countsHidden || !path.split('/').some(isHidden)
  return {
    has: (path) =>
      isSeen(path) &&
      matchers.reduce(
        (is, { exclude, has }) => (exclude ? is && !has(path) : is || has(path)),
        isOpen,
      ),
    reaches: (folder) =>
      isSeen(folder) &&
      matchers.reduce((is, { exclude, has, reaches }) => {
        return exclude ? is && !has(`${folder}/\0`) : is || reaches(folder)
      }, isOpen),
    named: await Promise.all(
      wanted
        .filter(({ exclude }) => !exclude)
        .map(({ glob }) => searchPath(options.workspace, glob)),
    ),
  }
}

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
  const globber = await create(`${root}/${glob}`, { implicitDescendants: false })
  const [path = workspace] = globber.getSearchPaths()
  return relative(workspace, path).replaceAll('\\', '/')
}
