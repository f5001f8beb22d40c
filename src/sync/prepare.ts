import type { CheckedFile } from '../workspace/check.ts'
import type { Checkout } from '../workspace/checkout.ts'
import type { Discovery } from '../workspace/discover.ts'
import type { FileVersions } from '../workspace/history.ts'
import type { Manifest } from '../workspace/manifest.ts'
import type { Change, VideoState } from './change.ts'
import { compareTexts, preferEqualTracks } from './compare.ts'
import { findDrift } from './drift.ts'
import { type PlanOptions, planChanges } from './plan.ts'
import { readVideos, settleTracks } from './remote.ts'
import type { Session } from './session.ts'

export interface PrepareInput {
  readonly manifest: Manifest
  readonly discovery: Discovery
  readonly checked: readonly CheckedFile[]
  readonly checkout: Checkout
  readonly options: PlanOptions
  /** Milliseconds to wait for tracks that are being prepared, before they are compared; 0 not to wait. */
  readonly settleMs: number
  /** Paths that the push changed; asked for only where a text cannot be read. */
  readonly pushed: () => Promise<ReadonlySet<string> | null>
  /** Versions of a file that the checkout does not hold. */
  readonly remoteVersions: (path: string) => Promise<FileVersions | null>
}

export interface Prepared {
  readonly videos: readonly VideoState[]
  readonly changes: readonly Change[]
}

/** Reads what DatoCMS has, compares it with the files, and plans the difference. Writes nothing. */
export async function prepareChanges(session: Session, input: PrepareInput): Promise<Prepared> {
  const { manifest, discovery, checked, checkout, options, settleMs } = input
  const names = new Set(checked.map(({ file }) => file.video))
  const wanted = [...manifest.videos.values()].filter(({ video }) => names.has(video))
  const read = await readVideos(session, wanted)
  const files = checked.map(({ file }) => file)
  const settled = settleMs > 0 ? await settleTracks(session, read, files, settleMs) : read
  const videos = await preferEqualTracks(session, checked, settled)
  const { comparisons, differing } = await compareTexts(session, checked, videos)
  const { folder } = manifest
  const judged = await findDrift(comparisons, differing, { ...input, checkout, folder })
  const isBlind = [...judged.values()].some(({ kind }) => kind === 'unreadable')
  const changes = planChanges({
    files: checked,
    existing: discovery.claimed,
    unclearVideos: discovery.unclear,
    videos,
    comparisons: judged,
    pushed: isBlind ? await input.pushed() : null,
    options,
  })
  return { videos, changes }
}
