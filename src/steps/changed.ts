import type { GitHubEvent } from '../action/event.ts'
import type { Session } from '../datocms/session.ts'
import type { Discovery } from '../files/discover.ts'
import { findGone, type GoneFile } from '../files/gone.ts'
import type { ChangedFile } from '../git/changed-files.ts'
import { findChangedFiles } from '../github/changed-files.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { ChangedBy } from '../report/run.ts'
import type { Circumstances } from './circumstances.ts'
import { withGitHub } from './github.ts'

/** The files that the pull request changes, or the push. */
export interface Changed {
  readonly by: ChangedBy
  /** As paths of the workspace. */
  readonly files: readonly ChangedFile[]
  /** Those whose track has no file any more. */
  readonly gone: readonly GoneFile[]
}

/**
 * Finds out which files a pull request changes, and a push where `fail-on-files` asks for it; null where that is not
 * wanted, or unknown.
 */
export async function findChanged(
  circumstances: Circumstances,
  session: Pick<Session, 'dispatcher'> | null,
  found: { readonly manifest: Manifest; readonly discovery: Discovery },
): Promise<Changed | null> {
  const { event, inputs, checkout, log } = circumstances
  const by = changerOf(event)
  if (by === 'push' && inputs.failOnFiles !== 'changed') return null
  const files = await withGitHub(circumstances, session, (github) =>
    findChangedFiles({ event, checkout, github }),
  )
  if (files === null) log.info(unknownFiles(by))
  return files && { by, files, gone: findGone(files, found) }
}

function changerOf({ pullRequest, mergeGroup }: GitHubEvent): ChangedBy {
  if (pullRequest) return 'pull request'
  return mergeGroup ? 'merge group' : 'push'
}

function unknownFiles(by: ChangedBy): string {
  const permission = by === 'pull request' ? 'pull-requests: read' : 'contents: read'
  return `Which files the ${by} changes is unknown, so the problems of all files count. Give the job \`permissions: ${permission}\`, or set \`fetch-depth: 0\` in actions/checkout.`
}
