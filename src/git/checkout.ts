import { realpath, stat } from 'node:fs/promises'
import { dirname, posix, relative, resolve, sep } from 'node:path'
import { whyUnreadable } from '../shared/unreadable.ts'
import { GitError, git } from './git.ts'
import { liesWithin } from './inside.ts'

/** What git knows of the workspace as a whole. */
export interface Checkout {
  /** Absolute path of the workspace, links resolved. */
  readonly workspace: string
  /** Absolute path of the repository; null outside git. */
  readonly root: string | null
  /** SHA of HEAD; null outside git and in a repository without a commit. */
  readonly commit: string | null
  /** The workspace below the repository: empty, or with a slash at its end. */
  readonly prefix: string
  /** The repository below the workspace, the same way: what `path:` of actions/checkout makes. */
  readonly nested: string
  /** Whether history may end before its beginning. */
  readonly shallow: boolean
  readonly objectFormat: 'sha1' | 'sha256'
  /** Why there is no commit: a sentence with a remedy. */
  readonly note: string | null
}

/**
 * Asks git about the workspace. `folder`, by default the workspace itself, is where the files of interest lie: the
 * repository may begin only there. Never throws because of git: without it, `commit` is null and `note` says why.
 *
 * @throws {Error} where the workspace is no folder that can be read.
 */
export async function openCheckout(workspace: string, folder = workspace): Promise<Checkout> {
  const realWorkspace = await findWorkspace(workspace)
  const outside: Checkout = {
    workspace: realWorkspace,
    root: null,
    commit: null,
    prefix: '',
    nested: '',
    shallow: false,
    objectFormat: 'sha1',
    note: null,
  }
  try {
    const realFolder = await realpath(folder).catch(() => realWorkspace)
    const facts = await askFacts(realFolder, realWorkspace)
    if (facts === null) return { ...outside, note: notes.noCheckout }
    const { root, isShallow, objectFormat, commit } = facts
    const checkout: Checkout = {
      ...outside,
      root,
      prefix: below(root, realWorkspace),
      nested: below(realWorkspace, root),
      shallow: isShallow,
      objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    }
    return commit === '' ? { ...checkout, note: notes.noCommit } : { ...checkout, commit }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { ...outside, note: explainGit(error, realWorkspace) }
  }
}

async function findWorkspace(workspace: string): Promise<string> {
  try {
    const real = await realpath(workspace)
    if ((await stat(real)).isDirectory()) return real
  } catch (cause) {
    throw new Error(noWorkspace(workspace, whyUnreadable(cause)), { cause })
  }
  throw new Error(noWorkspace(workspace, 'it is no folder'))
}

function noWorkspace(workspace: string, reason: string): string {
  return `The workspace \`${workspace}\` cannot be read, because ${reason}. Add a step with actions/checkout before this one, and let the variable \`GITHUB_WORKSPACE\` name the folder of the checkout.`
}

/**
 * What git says of the repository that holds a folder; null where it lies in none. A bare repository among the files,
 * which anybody can commit, is passed over. Throws `GitError`.
 */
async function askFacts(folder: string, workspace: string) {
  const isTop = folder === workspace || !liesWithin(folder, workspace)
  try {
    const answer = String(await git({ folder, args: factsAsked })).split('\n')
    const [isInside, gitFolder = '', isShallow, objectFormat, up = '', commit = ''] = answer
    if (!liesWithin(folder, resolve(gitFolder))) {
      if (isInside !== 'true') return null
      return { root: resolve(folder, up), isShallow: isShallow !== 'false', objectFormat, commit }
    }
    if (isTop) return null
  } catch (error) {
    const isBare = error instanceof GitError && /safe\.bareRepository/.test(error.stderr)
    if (!isBare || isTop) throw error
  }
  return askFacts(dirname(folder), workspace)
}

/** Asked at once, because a start of git takes longer than its answer. */
const factsAsked = [
  'rev-parse',
  '--is-inside-work-tree',
  '--absolute-git-dir',
  '--is-shallow-repository',
  '--show-object-format',
  '--show-cdup',
  '--revs-only',
  'HEAD^{commit}',
]

/** The repository's name for a path of the workspace; null where it lies outside the repository. */
export function repositoryPath(checkout: Checkout, path: string): string | null {
  const normal = posix.normalize(path)
  if (!normal.startsWith(checkout.nested)) return null
  return checkout.prefix + normal.slice(checkout.nested.length)
}

/** The workspace's name for a path of the repository; null where it lies outside the workspace. */
export function workspacePath(checkout: Checkout, path: string): string | null {
  if (!path.startsWith(checkout.prefix)) return null
  return checkout.nested + path.slice(checkout.prefix.length)
}

const notes = {
  noCheckout:
    'The workspace is no git checkout, so no commit is known. Add a step with actions/checkout before this one.',
  noCommit:
    'The repository has no commit yet, so none is known. Commit and push the subtitle files.',
}

/** Why git tells nothing of a workspace, and what to do. */
function explainGit(error: GitError, workspace: string): string {
  if (/not a git repository/.test(error.stderr)) return notes.noCheckout
  if (/dubious ownership|unsafe repository/.test(error.stderr)) {
    return `git does not read the workspace because it belongs to another user, so no commit is known. Run \`git config --global --add safe.directory '${workspace}'\` in a step before this one, or update git.`
  }
  if (error.kind === 'not-installed') return error.message
  return `git cannot read the workspace, so no commit is known: ${error.message} Check the step with actions/checkout before this one.`
}

/** The way down from one folder to another: `a/b/`; empty where it does not lead down. */
function below(from: string, to: string): string {
  const way = relative(from, to).split(sep)
  return way[0] === '' || way[0] === '..' || resolve(from, way.join(sep)) !== to
    ? ''
    : `${way.join('/')}/`
}
