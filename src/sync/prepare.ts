import type { CheckedFile } from '../workspace/check.ts'
import type { Checkout } from '../workspace/checkout.ts'
import type { Discovery } from '../workspace/discover.ts'
import type { RemoteVersions } from '../workspace/history.ts'
import type { Manifest } from '../workspace/manifest.ts'
import type { Change, VideoState } from './change.ts'
import { createComparison } from './compare.ts'
import { findDrift } from './drift.ts'
import { type PlanOptions, planChanges } from './plan.ts'
import { settleTracks } from './remote.ts'
import type { Session } from './session.ts'

export interface PrepareInput {
  readonly manifest: Manifest
  readonly discovery: Discovery
  /** The videos that the run looks at, as their lists come in. */
  readonly lists: readonly Promise<VideoState>[]
  readonly checked: readonly CheckedFile[]
  readonly checkout: Checkout
  readonly options: PlanOptions
  /** Milliseconds to wait for tracks that are being prepared, before they are compared; 0 not to wait. */
  readonly settleMs: number
  /** Paths that the push changed; asked for only where a text cannot be read. */
  readonly pushed: () => Promise<ReadonlySet<string> | null>
  /** Versions of a file that the checkout does not hold. */
  readonly remoteVersions: (path: string) => Promise<RemoteVersions | null>
}

export interface Prepared {
  readonly videos: readonly VideoState[]
  readonly changes: readonly Change[]
}

/** Compares what DatoCMS has with the files, and plans the difference. Writes nothing. */
export async function prepareChanges(session: Session, input: PrepareInput): Promise<Prepared> {
  const { manifest, discovery, lists, checked, checkout, options, settleMs } = input
  const filesOf = Map.groupBy(checked, ({ file }) => file.video)
  const compare = createComparison(session)
  const compared = await Promise.all(
    lists.map(async (list) => {
      const read = await list
      const files = filesOf.get(read.video) ?? []
      const options = { files, after: lists, timeoutMs: settleMs }
      const state = await settleTracks(session, read, options)
      return compare(state, files)
    }),
  )
  const videos = compared.map(({ state }) => state)
  const comparisons = new Map(compared.flatMap((each) => [...each.comparisons]))
  const differing = compared.flatMap((each) => each.differing)
  const { folder } = manifest
  const judged = await findDrift(comparisons, differing, { ...input, checkout, folder })
  const isBlind = [...judged.values()].some(({ kind }) => kind === 'unreadable')
  const changes = planChanges({
    files: checked,
    existing: discovery.claimed,
    unclearVideos: new Set([...discovery.unclear, ...unreadVideos(checked)]),
    videos,
    comparisons: judged,
    pushed: isBlind ? await input.pushed() : null,
    options,
  })
  return { videos, changes }
}

/** Videos with a file that could not be read: what else they have is not clear. */
function unreadVideos(checked: readonly CheckedFile[]): readonly string[] {
  return checked.filter(({ unread }) => unread).map(({ file }) => file.video)
}
