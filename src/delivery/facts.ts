import { readFile } from 'node:fs/promises'
import type { Session } from '../datocms/session.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { type Checkout, repositoryPath } from '../git/checkout.ts'
import { compareWithHead } from '../git/head.ts'
import { type EventCommit, isCommitOnGitHub } from '../git/pushed.ts'
import { doubtAbout } from './deliver.ts'
import { chooseDelivery, type DeliveryFacts } from './raw-url.ts'

/** What GitHub says of the repository that was checked out. */
export interface Origin extends EventCommit {
  /** Asks whether everybody may read the repository; null where GitHub does not say. */
  isPublic(): Promise<boolean | null>
}

export interface DeliveryInput {
  /** Those that DatoCMS is to get. */
  readonly files: readonly SubtitleFile[]
  readonly checkout: Checkout
  readonly origin: Origin
  readonly delivery: DeliveryFacts['delivery']
}

/**
 * Finds out what decides how DatoCMS gets files, as far as it matters: GitHub is asked only where files are delivered,
 * git only where a raw URL may come of it.
 *
 * @returns the facts by path of the workspace.
 */
export async function gatherDeliveryFacts(
  session: Session,
  { files, checkout, origin, delivery }: DeliveryInput,
): Promise<(path: string) => DeliveryFacts> {
  const isOpen = delivery !== 'upload' && files.length > 0
  const isPublic = isOpen ? await origin.isPublic() : null
  const isByUrl = isOpen && (delivery === 'raw-url' || isPublic === true)
  const states = await compareWithHead(checkout, isByUrl ? files : [])
  const { serverUrl, repository } = origin
  const factsOf = (path: string, isPushed: boolean): DeliveryFacts => ({
    delivery,
    serverUrl,
    repository,
    isPublic,
    isPushed,
    commit: checkout.commit,
    path: repositoryPath(checkout, path),
    state: states.get(path) ?? { committed: 'unknown', lfs: false },
  })
  const isPushed =
    isByUrl &&
    ((await isCommitOnGitHub(checkout, origin)) ||
      (await isServed(session, files, (path) => factsOf(path, true))))
  return (path) => factsOf(path, isPushed)
}

/** Whether GitHub has a commit that neither event nor clone tells of: it serves a file of it. */
async function isServed(
  session: Session,
  files: readonly SubtitleFile[],
  factsOf: (path: string) => DeliveryFacts,
): Promise<boolean> {
  for (const { path, absolutePath } of files) {
    const choice = chooseDelivery(factsOf(path))
    if (choice.kind !== 'raw-url') continue
    const bytes = await readFile(absolutePath)
    // Where the run is cancelled, each change says so itself.
    const doubt = doubtAbout(session, choice.url, bytes, session.cancelled)
    return (await doubt.catch(() => 'cancelled')) === null
  }
  return false
}
