import type { Checkout } from './checkout.ts'
import { GitError, git } from './git.ts'

/** What the event says of the commit and its repository on GitHub. */
export interface EventCommit {
  readonly sha: string | null
  readonly serverUrl: string
  readonly repository: RepositoryName | null
}

interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/**
 * Whether GitHub has the checked-out commit in this repository: it is the event's, or a branch of the clone's origin
 * holds it. Git is asked only where the event does not say; where git does not answer, the commit is not on GitHub.
 */
export async function isCommitOnGitHub(
  { root, commit }: Pick<Checkout, 'root' | 'commit'>,
  { sha, serverUrl, repository }: EventCommit,
): Promise<boolean> {
  if (root === null || commit === null || repository === null) return false
  if (commit === sha) return true
  const branch = await ask(root, [
    'for-each-ref',
    '--count=1',
    `--contains=${commit}`,
    '--format=%(refname)',
    'refs/remotes',
  ])
  return branch !== '' && (await isCloneOf(root, { serverUrl, repository }))
}

/**
 * Whether what is checked out belongs to the event's repository, as its commit or the clone's origin tells: not where
 * actions/checkout was given another `repository`, nor where the workspace only lies within one. Where the event has no
 * repository, nothing is foreign.
 */
export async function isOwnCheckout(
  { root, commit }: Pick<Checkout, 'root' | 'commit'>,
  { sha, serverUrl, repository }: EventCommit,
): Promise<boolean> {
  if (repository === null || root === null || commit === null || commit === sha) return true
  return isCloneOf(root, { serverUrl, repository })
}

async function isCloneOf(
  root: string,
  { serverUrl, repository }: Pick<EventCommit, 'serverUrl'> & { repository: RepositoryName },
): Promise<boolean> {
  const cloned = originOf(await ask(root, ['config', '--get', 'remote.origin.url']))
  const host = URL.parse(serverUrl)?.hostname
  return cloned === `${host}/${repository.owner}/${repository.name}`.toLowerCase()
}

/** What git answers, empty where it does not. */
async function ask(root: string, args: readonly string[]): Promise<string> {
  try {
    return String(await git({ folder: root, args })).trim()
  } catch (error) {
    if (error instanceof GitError) return ''
    throw error
  }
}

/**
 * `host/owner/name` in lower case, of `https://host/owner/name.git`, `ssh://git@host/owner/name` and
 * `git@host:owner/name.git`; null for an address that is not one of a forge.
 */
function originOf(url: string): string | null {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
      url,
    ) ?? /^(?:[^/@]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url)
  return match?.slice(1).join('/').toLowerCase() ?? null
}
