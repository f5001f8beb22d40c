import type { Dispatcher } from 'undici'
import type { GitHubEvent } from '../action/event.ts'
import type { Session } from '../datocms/session.ts'
import type { Discovery } from '../files/discover.ts'
import { findGone, type GoneFile } from '../files/gone.ts'
import type { ChangedFile } from '../git/changed-files.ts'
import { findChangedFiles } from '../github/changed-files.ts'
import { lazyGitHub } from '../github/client.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { ChangedBy } from '../report/run.ts'
import { createDispatcher } from '../shared/dispatcher.ts'
import type { Circumstances } from './circumstances.ts'

/** The files that the pull request changes, or the push. */
export interface Changed {
  readonly by: ChangedBy
  /** As paths of the workspace. */
  readonly files: readonly ChangedFile[]
  /** Those whose track has no file any more. */
  readonly gone: readonly GoneFile[]
}

/** Milliseconds that GitHub is waited for altogether. */
const timeoutMs = 10_000

/**
 * Finds out which files a pull request changes, and a push where `fail-on-files` asks for it; null where that is not
 * wanted, or unknown. A check has no session: then GitHub gets connections of its own, if it is asked at all.
 */
export async function findChanged(
  { event, inputs, checkout, stop, log }: Circumstances,
  session: Pick<Session, 'dispatcher'> | null,
  found: { readonly manifest: Manifest; readonly discovery: Discovery },
): Promise<Changed | null> {
  const by = changerOf(event)
  if (by === 'push' && inputs.failOnFiles !== 'changed') return null
  let own: Dispatcher | null = null
  const dispatcher = async (): Promise<Dispatcher> => {
    if (session) return session.dispatcher
    own = await createDispatcher()
    return own
  }
  const signal = AbortSignal.any([stop.cancelled, AbortSignal.timeout(timeoutMs)])
  try {
    const github = lazyGitHub({ event, inputs, dispatcher, signal })
    const files = await findChangedFiles({ event, checkout, github })
    if (files === null) log.info(unknownFiles(by))
    return files && { by, files, gone: findGone(files, found) }
  } finally {
    await (own as Dispatcher | null)?.destroy()
  }
}

function changerOf({ pullRequest, mergeGroup }: GitHubEvent): ChangedBy {
  if (pullRequest) return 'pull request'
  return mergeGroup ? 'merge group' : 'push'
}

function unknownFiles(by: ChangedBy): string {
  const permission = by === 'pull request' ? 'pull-requests: read' : 'contents: read'
  return `Which files the ${by} changes is unknown, so the problems of all files count. Give the job \`permissions: ${permission}\`, or set \`fetch-depth: 0\` in actions/checkout.`
}
