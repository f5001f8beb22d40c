import pLimit from 'p-limit'
import type { GitHubEvent, PullRequest } from '../action/event.ts'
import {
  type ChangedFile,
  type CommitRange,
  filesBetween,
  filesInWorkspace,
  filesOfPullRequest,
  rangeOfPullRequest,
} from '../git/changed-files.ts'
import type { Checkout } from '../git/checkout.ts'
import { isObjectId } from '../git/git.ts'
import { isOwnCheckout } from '../git/pushed.ts'
import type { OpenedGitHub } from './client.ts'
import { askMergeBase } from './repository.ts'

export interface ChangedFilesOptions {
  readonly event: GitHubEvent
  readonly checkout: Checkout
  /** The way to GitHub; null where there is none. */
  readonly github: () => Promise<OpenedGitHub | null>
}

type Files = readonly ChangedFile[] | null

/**
 * What the run's pull request, merge group or push changes, as paths of the workspace; null where that is unknown. The
 * checkout is asked first, which knows its own commit best, then GitHub. Never throws.
 */
export async function findChangedFiles(options: ChangedFilesOptions): Promise<Files> {
  const { event, checkout } = options
  const { pullRequest, mergeGroup } = event
  const isOwn = checkout.commit === pullRequest?.headSha || (await isOwnCheckout(checkout, event))
  if (!isOwn) return null
  if (!pullRequest && !mergeGroup) return findPushedFiles(options)
  const files = pullRequest
    ? await findPullFiles(options, pullRequest)
    : mergeGroup && (await findFilesBetween(options, mergeGroup))
  return files && filesInWorkspace(checkout, files)
}

/** What the run's push changed, in the same way. */
export async function findPushedFiles(options: ChangedFilesOptions): Promise<Files> {
  const { event, checkout } = options
  const { before } = event
  const after = checkout.commit
  if (before === null || after === null) return null
  const files = await findFilesBetween(options, { before, after })
  return files && filesInWorkspace(checkout, files)
}

/**
 * The commit that the checkout differs from in these files, and in nothing else; null where it is unknown, or where the
 * checkout has not what the event is about. Never throws.
 */
export async function findBaseCommit({
  event: { pullRequest, mergeGroup, before },
  checkout,
  github,
}: ChangedFilesOptions): Promise<string | null> {
  if (!pullRequest) return mergeGroup?.before ?? before
  const { headSha: head, baseSha: base } = pullRequest
  const range = await rangeOfPullRequest(checkout, { head, base })
  if (range) return isObjectId(range.before) ? range.before : null
  if (checkout.commit !== head || base === null || head === null) return null
  const opened = await github()
  return opened && askMergeBase(opened.github, { ...opened, base, head })
}

async function findFilesBetween(
  { checkout, github }: ChangedFilesOptions,
  range: CommitRange,
): Promise<Files> {
  const local = await filesBetween(checkout, range)
  if (local) return local
  const opened = await github()
  return opened && askFilesBetween(opened, range, ['ahead', 'identical'])
}

async function findPullFiles(
  { checkout, github }: ChangedFilesOptions,
  { number, headSha: head, baseSha: base }: PullRequest,
): Promise<Files> {
  const local = await filesOfPullRequest(checkout, { head, base })
  if (local) return local
  const opened = await github()
  if (!opened) return null
  const files = await askPullFiles(opened, number)
  if (files || base === null || head === null) return files
  // Reading a pull request is a permission of its own; comparing is one with reading files.
  return askFilesBetween(opened, { before: base, after: head })
}

/** Of each page; GitHub's most. */
const perPage = 100
/** GitHub lists no more files of a pull request. (GitHub: List pull requests files) */
const mostPullFiles = 3000
const requestsAtOnce = 6

/** The files of a pull request; null where GitHub does not tell them, or its list may be cut. Never throws. */
export async function askPullFiles(
  { github, repository }: OpenedGitHub,
  number: number,
): Promise<Files> {
  const { owner, name: repo } = repository
  const askPage = (page: number) =>
    github.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: perPage, page })
  try {
    const { data, headers } = await askPage(1)
    const last = Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(headers.link ?? '')?.[1] ?? 1)
    const limit = pLimit(requestsAtOnce)
    const others = Array.from({ length: Math.min(last, mostPullFiles / perPage) - 1 }, (_, index) =>
      limit(() => askPage(index + 2)),
    )
    const files = [...data, ...(await Promise.all(others)).flatMap((page) => page.data)]
    return files.length < mostPullFiles ? files.map(readFile) : null
  } catch {
    return null
  }
}

/** GitHub lists no more files of a comparison. (GitHub: Compare two commits) */
const mostComparedFiles = 300

/**
 * The files that differ between two commits, or between the place where they part and the later one; null where that is
 * unknown: a failure, a new branch, 300 files, where GitHub's list may be cut, or how the commits lie to each other is
 * none of `wanted`, as after a force-push. Never throws.
 */
export async function askFilesBetween(
  { github, repository }: OpenedGitHub,
  { before, after }: CommitRange,
  wanted?: readonly string[],
): Promise<Files> {
  if (!isObjectId(before) || !isObjectId(after)) return null
  try {
    const { data } = await github.rest.repos.compareCommitsWithBasehead({
      owner: repository.owner,
      repo: repository.name,
      basehead: `${before}...${after}`,
      per_page: 1,
    })
    const { files = [], status } = data
    const isMeant = wanted === undefined || wanted.includes(status)
    return isMeant && files.length < mostComparedFiles ? files.map(readFile) : null
  } catch {
    return null
  }
}

/** A file as GitHub tells it: a copy is a new file. */
function readFile(file: {
  readonly filename: string
  readonly status: string
  readonly previous_filename?: string
}): ChangedFile {
  const { filename: path, status, previous_filename: previous } = file
  if (status === 'renamed' && previous !== undefined) return { kind: 'renamed', path, previous }
  if (status === 'added' || status === 'copied') return { kind: 'added', path }
  return { kind: status === 'removed' ? 'removed' : 'modified', path }
}
