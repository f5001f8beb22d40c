import type { GitHubEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Log } from '../action/log.ts'
import { resolveMode } from '../action/mode.ts'
import type { Checkout } from '../git/checkout.ts'
import type { Draft } from './draft.ts'

export interface BeginStep {
  readonly draft: Draft
  readonly log: Log
  readonly inputs: Inputs
  readonly event: GitHubEvent
  readonly checkout: Checkout
  /** Whether the checkout is one of the event's repository; of another one's, neither commit nor links are told. */
  readonly isOwn: boolean
}

/**
 * Settles what the run is: its mode, its commit, and where links to files lead.
 *
 * @throws {Error} when the mode needs a token that is not there, or `delivery` cannot work for any file.
 */
export function begin({ draft, log, inputs, event, checkout, isOwn }: BeginStep): void {
  if (isOwn) {
    draft.commit = checkout.commit
    const blob = blobBase(event, checkout)
    draft.links = { ...draft.links, blob, nested: checkout.nested }
    const { pullRequest } = event
    if (pullRequest?.headSha && pullRequest.headSha !== checkout.commit) {
      draft.headCommit = pullRequest.headSha
    }
  } else log.info(foreign)
  const resolved = resolveMode(inputs, event.name)
  if (resolved.kind === 'refused') {
    draft.mode = 'apply'
    throw new Error(resolved.message)
  }
  draft.mode = resolved.mode
  if (draft.mode !== 'check' && inputs.delivery === 'raw-url' && event.isPublic === false) {
    throw new Error(
      'A raw URL cannot serve the files, because the repository is not public. Set the input `delivery` to `auto` or `upload`.',
    )
  }
  if (resolved.notice !== null) draft.notices = [...draft.notices, resolved.notice]
  if (checkout.note !== null) log.info(checkout.note)
  const [doing, meaning] = modes[draft.mode]
  log.info(`${doing}${commitWords(draft)}. ${meaning}`)
}

const foreign =
  'The checkout is of another repository than the workflow, so its commit and links to its files are not shown.'

const modes = {
  check: ['Checking the files', 'DatoCMS is not asked.'],
  plan: ['Planning the changes', 'Nothing is written to DatoCMS.'],
  apply: ['Applying the files', 'DatoCMS will follow the files.'],
} as const

/** The commit as a reader knows it. */
function commitWords({ commit, headCommit }: Draft): string {
  const short = (headCommit ?? commit)?.slice(0, 7)
  if (short === undefined) return ''
  return headCommit ? ` of commit ${short}, merged into its base` : ` of commit ${short}`
}

/** Where the repository's part of the workspace is shown on GitHub at the checked-out commit, or null. */
function blobBase(
  { repository, serverUrl }: GitHubEvent,
  { commit, prefix }: Checkout,
): string | null {
  if (repository === null || commit === null) return null
  const encode = (text: string): string => text.split('/').map(encodeURIComponent).join('/')
  const { owner, name } = repository
  return `${serverUrl}/${encode(owner)}/${encode(name)}/blob/${commit}/${encode(prefix)}`
}
