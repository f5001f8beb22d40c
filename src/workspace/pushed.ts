import type { Checkout } from './checkout.ts'
import { GitError, git } from './git.ts'

/** What the event says of the commit and its repository on GitHub. */
export interface EventCommit {
  readonly sha: string | null
  readonly serverUrl: string
  readonly repository: { readonly owner: string; readonly name: string } | null
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
  const ask = (...args: string[]) => git({ folder: root, args }).then(String)
  try {
    const branch = await ask(
      'for-each-ref',
      '--count=1',
      `--contains=${commit}`,
      '--format=%(refname)',
      'refs/remotes',
    )
    if (branch === '') return false
    const cloned = originOf((await ask('config', '--get', 'remote.origin.url')).trim())
    const host = URL.parse(serverUrl)?.hostname
    return cloned === `${host}/${repository.owner}/${repository.name}`.toLowerCase()
  } catch (error) {
    if (error instanceof GitError) return false
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
