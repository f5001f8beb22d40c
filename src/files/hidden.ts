import { lstat } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { type Checkout, repositoryPath, workspacePath } from '../git/checkout.ts'
import { GitError, git } from '../git/git.ts'
import { liesWithin } from '../git/inside.ts'
import { formatOf } from '../subtitles/format.ts'
import type { Listing } from './walk.ts'

/** What a commit has and the work tree does not show. Paths of the workspace. */
export interface Hidden {
  /** Subtitle files that a sparse checkout leaves out. */
  readonly files: readonly string[]
  /** Submodules that were not fetched: what they hold is unknown. */
  readonly folders: readonly string[]
}

/**
 * Asks git for the files that exist although the walk through the manifest's folder could not find them: in the
 * checkout itself, and in submodules and other checkouts within it. A file that a step deleted does not exist.
 *
 * @returns null where git does not answer.
 */
export async function findHidden(
  checkout: Checkout,
  folder: string,
  { repositories, links }: Pick<Listing, 'repositories' | 'links'>,
): Promise<Hidden | null> {
  const { root, workspace } = checkout
  const fetched = new Set(repositories.map(({ realPath }) => realPath))
  const nested = repositories.filter(({ realPath }) => realPath !== root)
  if (root === null && (await hasGit(join(workspace, folder), workspace))) return null
  // Links lead out of the manifest's folder.
  const isAll = folder === '' || links.length > 0
  const scope = isAll ? checkout.prefix : repositoryPath(checkout, `${folder}/`)
  try {
    const found = await Promise.all([
      root === null || scope === null
        ? []
        : listHidden(root, { scope, fetched, name: (path) => workspacePath(checkout, path) }),
      ...nested.map(({ path, realPath }) =>
        listHidden(realPath, { scope: '', fetched, name: (name) => posix.join(path, name) }),
      ),
    ])
    const all = found.flat()
    return {
      files: all.filter(({ isFolder }) => !isFolder).map(({ path }) => path),
      folders: all.filter(({ isFolder }) => isFolder).map(({ path }) => path),
    }
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

/** What the index of one repository says. `scope` is a folder of it with a slash at its end; empty for all. */
async function listHidden(
  root: string,
  options: {
    readonly scope: string
    /** Real paths of the repositories whose files are there. */
    readonly fetched: ReadonlySet<string>
    /** The workspace's name for a path of the repository; null where it lies outside. */
    readonly name: (path: string) => string | null
  },
): Promise<readonly { readonly path: string; readonly isFolder: boolean }[]> {
  const { scope, fetched, name } = options
  const args = ['ls-files', '-z', '-t', '--stage', ...(scope === '' ? [] : ['--', scope])]
  const index = await git({ folder: root, args })
  return index
    .toString('utf8')
    .split('\0')
    .flatMap((record) => {
      const [, tag, mode, at = ''] = /^(\S) (\d+) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? []
      const isFolder = mode === '160000'
      const isHidden = isFolder
        ? !fetched.has(join(root, at))
        : tag === skipWorktree && formatOf(at) !== null
      const path = isHidden ? name(at) : null
      return path === null ? [] : [{ path, isFolder }]
    })
}

/** The tag of a file that git leaves out of the work tree. (git ls-files: -t) */
const skipWorktree = 'S'

/** Whether a folder, or one above it in the workspace, is a checkout although git did not say so. */
async function hasGit(folder: string, workspace: string): Promise<boolean> {
  for (let at = folder; liesWithin(at, workspace); at = dirname(at)) {
    if (await lstat(join(at, '.git')).catch(() => null)) return true
  }
  return false
}
