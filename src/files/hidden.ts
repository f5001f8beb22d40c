import { lstat, realpath } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { type Checkout, repositoryPath, workspacePath } from '../git/checkout.ts'
import { GitError, git } from '../git/git.ts'
import { liesWithin } from '../git/inside.ts'
import { formatOf } from '../subtitles/format.ts'
import { type Found, wayBelow } from './walk.ts'

/** What a commit has and the work tree does not show. Paths of the workspace. */
export interface Hidden {
  /** Subtitle files that a sparse checkout leaves out. */
  readonly files: readonly string[]
  /** Folders with more files than are there: submodules that were not fetched, and links to what is left out. */
  readonly folders: readonly string[]
}

/** So many links are looked at one by one; where there are more, they may lead to anything. */
const MAX_LINKS = 1000

/**
 * Asks git for the files that exist although the walk through the manifest's root, `folder`, could not find them: in the
 * checkout itself, in the one that holds the root, and in submodules and other checkouts within it. A file that a step
 * deleted, or that is ignored, does not exist.
 *
 * @returns null where git does not answer.
 */
export async function findHidden(
  checkout: Checkout,
  options: {
    readonly folder: string
    readonly found: readonly Found[]
    readonly isIgnored: (path: string) => boolean
  },
): Promise<Hidden | null> {
  const { folder, found, isIgnored } = options
  const { root, workspace } = checkout
  const named = join(workspace, folder)
  const realFolder = await realpath(named).catch(() => named)
  const holder = await findHolder(realFolder, workspace)
  if (root === null && holder !== null) return null
  const start = realFolder === named ? [] : [{ kind: 'link', path: folder, realPath: realFolder }]
  const links = [...start, ...found]
    .filter(({ kind }) => kind === 'link')
    .map(({ path, realPath }) => ({ path, target: wayTo(workspace, realPath) }))
  const isMany = links.length > MAX_LINKS
  const wanted = [folder, ...links.map(({ target }) => target)]
  const own = {
    root,
    scopes:
      folder === '' || isMany
        ? [checkout.prefix]
        : wanted.flatMap((each) => repositoryPath(checkout, `${each}/`) ?? []),
    name: (path: string) => workspacePath(checkout, path),
  }
  const repositories = found
    .filter(({ kind }) => kind === 'git')
    .map(({ path, realPath }) => ({
      root: dirname(realPath),
      scopes: [''],
      name: (name: string) => posix.join(path, '..', name),
    }))
  if (holder !== null && holder !== realFolder) {
    const scopes = [`${wayTo(holder, realFolder)}/`]
    const name = (path: string) => posix.join(wayTo(workspace, holder), path)
    repositories.push({ root: holder, scopes, name })
  }
  const fetched = new Set(repositories.map(({ root }) => root))
  const all = [own, ...repositories.filter((each) => each.root !== root)]
  try {
    const parts = await Promise.all(all.map((each) => listHidden(each, fetched)))
    const files = parts.flatMap((each) => each.files).filter((path) => !isIgnored(path))
    const folders = parts.flatMap((each) => each.folders).filter((path) => !isIgnored(path))
    const paths = [...files, ...folders]
    if (isMany && paths.length > 0) return { files, folders: [folder] }
    const reaching = links.filter(({ target }) =>
      paths.some((path) => wayBelow(target, path) !== null),
    )
    return { files, folders: [...folders, ...reaching.map(({ path }) => path)] }
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

/** What the index of one repository says. `fetched` are the real paths of the repositories whose files are there. */
async function listHidden(
  repository: {
    /** Null outside git. */
    readonly root: string | null
    /** Folders of it, each with a slash at its end; an empty one is all of it. */
    readonly scopes: readonly string[]
    /** The workspace's name for a path of the repository; null where it lies outside. */
    readonly name: (path: string) => string | null
  },
  fetched: ReadonlySet<string>,
): Promise<Hidden> {
  const { root, scopes, name } = repository
  const files: string[] = []
  const folders: string[] = []
  if (root === null || scopes.length === 0) return { files, folders }
  const where = scopes.includes('') ? [] : ['--', ...scopes]
  const index = await git({ folder: root, args: ['ls-files', '-z', '-t', '--stage', ...where] })
  for (const record of index.toString('utf8').split('\0')) {
    const [, tag, mode, at = ''] = /^(\S) (\d+) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? []
    const path = name(at)
    if (path === null) continue
    if (mode === '160000') {
      if (!fetched.has(join(root, at))) folders.push(path)
    } else if (tag === skipWorktree && formatOf(at) !== null) files.push(path)
  }
  return { files, folders }
}

/** The tag of a file that git leaves out of the work tree. (git ls-files: -t) */
const skipWorktree = 'S'

/** The nearest folder of the workspace, at or above one, in which a repository begins; null where there is none. */
async function findHolder(folder: string, workspace: string): Promise<string | null> {
  for (let at = folder; liesWithin(at, workspace); at = dirname(at)) {
    if (await lstat(join(at, '.git')).catch(() => null)) return at
  }
  return null
}

const wayTo = (from: string, to: string): string => relative(from, to).split(sep).join('/')
