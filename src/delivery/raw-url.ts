import type { FileState } from '../git/head.ts'

/** A file at a commit of a repository on GitHub. */
export interface RawFile {
  /** `https://github.com`, or a GitHub Enterprise Server. */
  readonly serverUrl: string
  readonly owner: string
  readonly name: string
  readonly commit: string
  /** Path of the repository, with forward slashes. */
  readonly path: string
}

/** The URL of a file's bytes, pinned to a commit, every path segment encoded. (GitHub: raw files.) */
export function rawUrl({ serverUrl, owner, name, commit, path }: RawFile): string {
  const encode = (text: string) => text.toWellFormed().split('/').map(encodeURIComponent).join('/')
  const repository = `${encode(owner)}/${encode(name)}`
  return isGitHubCom(serverUrl)
    ? `https://raw.githubusercontent.com/${repository}/${commit}/${encode(path)}`
    : `${serverUrl.replace(/\/+$/, '')}/${repository}/raw/${commit}/${encode(path)}`
}

/** What decides how DatoCMS gets a file. */
export interface DeliveryFacts {
  /** The input `delivery`. */
  readonly delivery: 'auto' | 'raw-url' | 'upload'
  readonly serverUrl: string
  readonly repository: { readonly owner: string; readonly name: string } | null
  /** Null where GitHub did not say. */
  readonly isPublic: boolean | null
  /** Whether the checked-out commit is one of this repository on GitHub; see `isCommitOnGitHub`. */
  readonly isPushed: boolean
  readonly commit: string | null
  /** Path of the repository; null where the file lies outside. */
  readonly path: string | null
  readonly state: FileState
}

/** How DatoCMS gets a file, and why; or, for an explicit `raw-url`, why it cannot get it so. */
export type Delivery =
  | { readonly kind: 'raw-url'; readonly url: string }
  /** `reason` goes on after "because". */
  | { readonly kind: 'upload'; readonly reason: string }
  | { readonly kind: 'refused'; readonly message: string }

/** Chooses the delivery of one file. `auto` takes the raw URL only where it is sure to serve the file's bytes. */
export function chooseDelivery(facts: DeliveryFacts): Delivery {
  if (facts.delivery === 'upload')
    return { kind: 'upload', reason: 'the input `delivery` asks for it' }
  const { repository, commit, path, serverUrl } = facts
  const obstacle = findObstacle(facts)
  if (obstacle === null && repository && commit && path !== null) {
    return { kind: 'raw-url', url: rawUrl({ serverUrl, ...repository, commit, path }) }
  }
  const { reason, remedy }: Obstacle = obstacle ?? obstacles.noCommit
  if (facts.delivery === 'auto') return { kind: 'upload', reason }
  const advice = `${remedy ? `${remedy}, or set` : 'Set'} the input \`delivery\` to \`auto\` or \`upload\``
  return {
    kind: 'refused',
    message: `A raw URL cannot serve this file, because ${reason}. ${advice}.`,
  }
}

interface Obstacle {
  /** Goes on after "because". */
  readonly reason: string
  /** A sentence without its end; absent where only `auto` minds. */
  readonly remedy?: string
}

const obstacles = {
  noRepository: {
    reason: 'the run belongs to no repository on GitHub',
    remedy: 'Run the action in a GitHub workflow',
  },
  noCommit: {
    reason: 'the workspace is no git checkout with a commit',
    remedy: 'Add a step with actions/checkout before this one',
  },
  untracked: {
    reason: 'the file is not committed',
    remedy: 'Commit and push the file',
  },
  modified: {
    reason: 'the file differs from the commit',
    remedy: 'Commit and push the change',
  },
  lfs: {
    reason: 'the file is in Git LFS, where a raw URL serves only a pointer',
    remedy: 'Take the file out of Git LFS',
  },
  unpushed: {
    reason: 'the checked-out commit is not known to be on GitHub',
    remedy: 'Push the commit before the action runs',
  },
  isPrivate: {
    reason: 'the repository is not public',
    remedy: 'Make the repository public',
  },
  unknownVisibility: {
    reason: 'it is not known whether the repository is public',
  },
  otherServer: {
    reason: 'the repository is not on github.com',
  },
} as const satisfies Record<string, Obstacle>

/** An explicit `raw-url` is taken at its word where only reachability is in doubt: DatoCMS tells if it is wrong. */
function findObstacle(facts: DeliveryFacts): Obstacle | null {
  if (facts.repository === null) return obstacles.noRepository
  if (facts.isPublic === false) return obstacles.isPrivate
  if (facts.isPublic === null && facts.delivery === 'auto') return obstacles.unknownVisibility
  if (facts.commit === null || facts.state.committed === 'unknown') return obstacles.noCommit
  if (facts.state.lfs) return obstacles.lfs
  if (facts.path === null || facts.state.committed === 'untracked') return obstacles.untracked
  if (facts.state.committed === 'modified') return obstacles.modified
  if (!facts.isPushed) return obstacles.unpushed
  const isServable = facts.delivery === 'raw-url' || isGitHubCom(facts.serverUrl)
  return isServable ? null : obstacles.otherServer
}

function isGitHubCom(serverUrl: string): boolean {
  return URL.parse(serverUrl)?.hostname === 'github.com'
}
