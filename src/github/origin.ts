import type { Dispatcher } from 'undici'
import type { GitHubEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Origin } from '../delivery/facts.ts'
import { namesOf } from '../git/changed-files.ts'
import { type Checkout, repositoryPath } from '../git/checkout.ts'
import { isBuiltOn, type RemoteVersions } from '../git/history.ts'
import { isCommitOnGitHub } from '../git/pushed.ts'
import { findPushedFiles } from './changed-files.ts'
import { lazyGitHub } from './client.ts'
import { askFileVersions } from './file-versions.ts'
import { askIsPublic, findFileAt } from './repository.ts'

/** What only GitHub, or the history of the checkout, knows of the files. Asked for only when it is needed. */
export interface FileOrigin extends Origin {
  /** Paths that the push changed; null where that is unknown. */
  pushed(): Promise<ReadonlySet<string> | null>
  /** The versions of files beyond what the checkout has. */
  readonly remoteVersions: RemoteVersions
  /** The bytes of a file at another commit; null where neither the checkout nor GitHub has them. */
  fileAt(commit: string, path: string): Promise<Uint8Array | null>
}

export interface OriginOptions {
  readonly event: GitHubEvent
  readonly checkout: Checkout
  readonly inputs: Pick<Inputs, 'githubToken'>
  readonly dispatcher: Dispatcher
  /** Aborted when the run is cancelled: then GitHub is not waited for. */
  readonly signal: AbortSignal
}

/** Versions of one file that GitHub is asked for. */
const mostVersions = 100

export function openOrigin(options: OriginOptions): FileOrigin {
  const { event, checkout } = options
  const { repository, serverUrl, sha } = event
  const open = lazyGitHub({ ...options, dispatcher: async () => options.dispatcher })

  /** From where GitHub can tell history: what a step committed on the runner is known here alone. */
  const findCommit = async (): Promise<string | null> => {
    const { commit } = checkout
    if (commit === null || sha === null) return commit ?? sha
    if (await isCommitOnGitHub(checkout, event)) return commit
    return (await isBuiltOn(checkout, sha)) ? sha : commit
  }

  return {
    sha,
    serverUrl,
    repository,
    async isPublic() {
      if (event.isPublic !== null) return event.isPublic
      const asking = await open()
      return asking ? askIsPublic(asking.github, asking.repository) : null
    },
    async pushed() {
      // Nobody pushed anything, and nobody asked for the run.
      if (event.name === 'schedule') return new Set()
      const files = await findPushedFiles({ event, checkout, github: open })
      return files && namesOf(files)
    },
    async remoteVersions(files, visit) {
      const commit = await findCommit()
      const asking = await open()
      if (commit === null || asking === null) return null
      const paths = new Map(
        files.flatMap((file) => {
          const path = repositoryPath(checkout, file)
          return path === null ? [] : [[path, file] as const]
        }),
      )
      const fileOf = (path: string): string => paths.get(path) ?? path
      const whole = await askFileVersions(asking.github, {
        repository: asking.repository,
        commit,
        paths: [...paths.keys()],
        limit: mostVersions,
        visit: (path, version) => visit(fileOf(path), version),
      })
      return new Set([...whole].map(fileOf))
    },
    fileAt: (commit, file) => findFileAt({ checkout, github: open }, commit, file),
  }
}
