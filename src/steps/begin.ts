import { posix } from 'node:path'
import { type GitHubEvent, readEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Log } from '../action/log.ts'
import type { Mode } from '../action/mode.ts'
import { type Checkout, openCheckout } from '../git/checkout.ts'
import { isOwnCheckout } from '../git/pushed.ts'
import type { LinkBases } from '../report/run.ts'

/** What is checked out, as a reader knows it: nothing where it is of another repository. */
export interface Revision {
  readonly commit: string | null
  /** The pull request's newest commit, where its merge is checked out; else null. */
  readonly headCommit: string | null
  readonly links: Pick<LinkBases, 'blob' | 'nested' | 'run' | 'messages'>
}

export interface Beginning {
  readonly event: GitHubEvent
  readonly checkout: Checkout
  readonly revision: Revision
}

/** Finds out what started the run, and what is checked out. */
export async function begin({
  inputs,
  workspace,
  log,
}: {
  readonly inputs: Pick<Inputs, 'manifest'>
  readonly workspace: string
  readonly log: Log
}): Promise<Beginning> {
  const event = await readEvent()
  const folder = posix.join(workspace, posix.dirname(inputs.manifest))
  const checkout = await openCheckout(workspace, folder)
  const isOwn = await isOwnCheckout(checkout, event)
  const known = isOwn ? revisionOf(event, checkout) : unknown
  const revision = { ...known, links: { ...known.links, ...pagesOf(event) } }
  if (!isOwn) log.info(foreign)
  if (checkout.note !== null) log.info(checkout.note)
  return { event, checkout, revision }
}

const unknown = {
  commit: null,
  headCommit: null,
  links: { blob: null, nested: '' },
}
const foreign =
  'The checkout is of another repository than the workflow, so its commit and links to its files are not shown.'

const modes = {
  check: ['Checking the files', 'DatoCMS is not asked.'],
  plan: ['Planning the changes', 'Nothing is written to DatoCMS.'],
  apply: ['Applying the files', 'DatoCMS will follow the files.'],
  pull: ['Pulling the tracks', 'Files are written, and nothing in DatoCMS.'],
  fix: ['Mending the files', 'DatoCMS is not asked.'],
} as const

/** What the run is about to do, as the log says it. */
export function aimOf(mode: Mode, revision: Revision): string {
  const [doing, meaning] = modes[mode]
  return `${doing}${commitWords(revision)}. ${meaning}`
}

function revisionOf(event: GitHubEvent, checkout: Checkout) {
  const { commit, nested } = checkout
  const head = event.pullRequest?.headSha ?? null
  const headCommit = head === commit ? null : head
  return { commit, headCommit, links: { blob: blobBase(event, checkout), nested } }
}

/** The commit as a reader knows it. */
function commitWords({ commit, headCommit }: Revision): string {
  const short = (headCommit ?? commit)?.slice(0, 7)
  if (short === undefined) return ''
  return headCommit ? ` of commit ${short}, merged into its base` : ` of commit ${short}`
}

/** Pages that tell more. */
function pagesOf({ serverUrl, repository, runId, release }: GitHubEvent) {
  const own = repository && `${serverUrl}/${encodePath(`${repository.owner}/${repository.name}`)}`
  return {
    run: own && runId && `${own}/actions/runs/${encodeURIComponent(runId)}`,
    messages:
      release &&
      `${serverUrl}/${encodePath(`${release.repository}/blob/${release.ref}`)}/docs/messages.md`,
  }
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Where the repository's part of the workspace is shown on GitHub at the checked-out commit, or null. */
function blobBase(
  { repository, serverUrl }: GitHubEvent,
  { commit, prefix }: Checkout,
): string | null {
  if (repository === null || commit === null) return null
  const { owner, name } = repository
  return `${serverUrl}/${encodePath(`${owner}/${name}`)}/blob/${commit}/${encodePath(prefix)}`
}
