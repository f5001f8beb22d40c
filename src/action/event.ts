import { readFile } from 'node:fs/promises'

/** A repository by its owner and name. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

export interface PullRequest {
  readonly number: number
  /** The commit that a reader of the pull request knows, unlike the merge commit that is checked out. */
  readonly headSha: string | null
  /** The commit of the base branch that the event was about. */
  readonly baseSha: string | null
  /** Whether the head lies in another repository, or in one that nobody knows any more. */
  readonly isFork: boolean
}

/** Pull requests that are merged together, from the base branch's commit to the one that is tried. */
export interface MergeGroup {
  readonly before: string
  readonly after: string
}

/** What started the run, as the runner says it. */
export interface GitHubEvent {
  /** `push`, `pull_request`, …; empty outside GitHub Actions. */
  readonly name: string
  /** Null outside GitHub Actions. */
  readonly repository: RepositoryName | null
  /** Null where the event does not say. */
  readonly isPublic: boolean | null
  readonly pullRequest: PullRequest | null
  /**
   * Whether GitHub gives the run the repository's secrets: a pull request from a fork gets none, but for
   * `pull_request_target`, nor does what Dependabot starts. (GitHub: using secrets, Dependabot on GitHub Actions)
   */
  readonly hasSecrets: boolean
  readonly mergeGroup: MergeGroup | null
  /** The commit that the branch was at before a push; 40 zeros for a new branch, null for every other event. */
  readonly before: string | null
  /** GITHUB_SHA; null outside GitHub Actions. */
  readonly sha: string | null
  readonly serverUrl: string
  readonly apiUrl: string
  /** The run's number in addresses; null outside GitHub Actions. */
  readonly runId: string | null
  /** The release of the action as the workflow names it, `owner/name` and its tag; null where it is a folder. */
  readonly release: { readonly repository: string; readonly ref: string } | null
}

/** Reads the event from the runner's variables and its payload file. A missing or broken payload says nothing. */
export async function readEvent(env: NodeJS.ProcessEnv = process.env): Promise<GitHubEvent> {
  const payload = await readPayload(env.GITHUB_EVENT_PATH)
  const [owner = '', name = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const before = payload.at('before')
  const eventName = env.GITHUB_EVENT_NAME ?? ''
  const pullRequest = readPullRequest(payload, `${owner}/${name}`)
  const people = [env.GITHUB_ACTOR, payload.at('pull_request', 'user', 'login')]
  const isStranger = pullRequest?.isFork || people.includes('dependabot[bot]')
  return {
    name: eventName,
    repository: owner && name ? { owner, name } : null,
    isPublic: readVisibility(payload),
    pullRequest,
    hasSecrets: eventName === 'pull_request_target' || !isStranger,
    mergeGroup: readMergeGroup(payload),
    before: typeof before === 'string' ? before : null,
    sha: env.GITHUB_SHA || null,
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runId: env.GITHUB_RUN_ID || null,
    release: readRelease(env),
  }
}

function readRelease(env: NodeJS.ProcessEnv): GitHubEvent['release'] {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env
  return repository && ref ? { repository, ref } : null
}

interface Payload {
  /** The value at a path of keys; undefined where there is none. */
  at(...keys: readonly string[]): unknown
}

async function readPayload(path: string | undefined): Promise<Payload> {
  const content = path ? await readFile(path, 'utf8').catch(() => '') : ''
  const json = parseJson(content)
  return {
    at: (...keys) =>
      keys.reduce<unknown>(
        (value, key) =>
          typeof value === 'object' && value !== null && Object.hasOwn(value, key)
            ? (value as Record<string, unknown>)[key]
            : undefined,
        json,
      ),
  }
}

/** An internal repository is private for everybody outside the enterprise. (GitHub: repository.visibility) */
function readVisibility(payload: Payload): boolean | null {
  const visibility = payload.at('repository', 'visibility')
  if (typeof visibility === 'string') return visibility === 'public'
  const isPrivate = payload.at('repository', 'private')
  return typeof isPrivate === 'boolean' ? !isPrivate : null
}

function readPullRequest(payload: Payload, repository: string): PullRequest | null {
  const number = payload.at('pull_request', 'number')
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return null
  const shaOf = (side: 'head' | 'base'): string | null => {
    const sha = payload.at('pull_request', side, 'sha')
    return typeof sha === 'string' ? sha : null
  }
  // GitHub says null of a repository that is gone. A payload that was written by hand may say nothing.
  const isTold = payload.at('pull_request', 'head', 'repo') !== undefined
  const head = payload.at('pull_request', 'head', 'repo', 'full_name')
  const isSame = typeof head === 'string' && head.toLowerCase() === repository.toLowerCase()
  return { number, headSha: shaOf('head'), baseSha: shaOf('base'), isFork: isTold && !isSame }
}

function readMergeGroup(payload: Payload): MergeGroup | null {
  const before = payload.at('merge_group', 'base_sha')
  const after = payload.at('merge_group', 'head_sha')
  return typeof before === 'string' && typeof after === 'string' ? { before, after } : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
