import type { Track } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import type { CheckedFile } from '../files/check.ts'
import type { Discovery } from '../files/discover.ts'
import type { Checkout } from '../git/checkout.ts'
import type { RemoteVersions } from '../git/history.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { Change, VideoState } from './change.ts'
import { type ComparedVideo, type Comparing, createComparison } from './compare.ts'
import { findDrift } from './drift.ts'
import type { PlanOptions } from './input.ts'
import { planChanges } from './plan.ts'
import { isUnsettled, settleTracks } from './remote.ts'

export interface PrepareInput {
  readonly manifest: Manifest
  readonly discovery: Discovery
  /** The videos that the run looks at, as their lists come in. */
  readonly remote: AsyncIterable<VideoState>
  readonly checked: readonly CheckedFile[]
  readonly checkout: Checkout
  readonly options: PlanOptions
  /** Milliseconds to wait for tracks that are being prepared, before they are compared; 0 not to wait. */
  readonly settleMs: number
  /** Paths that the push changed; asked for only where a text cannot be read. */
  readonly pushed: () => Promise<ReadonlySet<string> | null>
  /** Versions of files that the checkout does not hold. */
  readonly remoteVersions: RemoteVersions
}

export interface Prepared {
  readonly videos: readonly VideoState[]
  readonly changes: readonly Change[]
  /** Why texts of tracks could not be read, one for each. */
  readonly unread: readonly string[]
}

/** Compares what DatoCMS has with the files, and plans the difference. Writes nothing. */
export async function prepareChanges(session: Session, input: PrepareInput): Promise<Prepared> {
  const { manifest, discovery, checked, checkout, options } = input
  const comparing = createComparison(session, options)
  const compared = await compareVideos(session, comparing, input)
  const videos = compared.map(({ state }) => state)
  const comparisons = new Map(compared.flatMap((each) => [...each.comparisons]))
  const texts = new Map(compared.flatMap((each) => [...each.texts]))
  const differing = compared.flatMap((each) => each.differing)
  const { folder } = manifest
  const judged = await findDrift(comparisons, differing, { ...input, checkout, folder })
  const ready = new Set(videos.flatMap(({ tracks }) => tracks.filter(isReady).map(({ id }) => id)))
  const unread = [...judged].flatMap(([id, comparison]) =>
    comparison.kind === 'unreadable' && ready.has(id) ? [comparison.reason] : [],
  )
  const isBlind = [...judged.values()].some(({ kind }) => kind === 'unreadable')
  const changes = planChanges({
    files: checked,
    existing: discovery.claimed,
    unclearVideos: new Set([...discovery.unclear, ...unreadVideos(checked)]),
    videos,
    comparisons: judged,
    texts,
    pushed: isBlind ? await input.pushed() : null,
    options,
  })
  return { videos, changes: await readDoomed(comparing, changes, videos), unread }
}

interface Compared extends ComparedVideo {
  readonly state: VideoState
}

/**
 * Compares each video as soon as its list is in; where tracks are waited for, when all lists are, because those go
 * first. In the order of the manifest.
 */
async function compareVideos(
  session: Session,
  comparing: Comparing,
  { manifest, remote, checked, settleMs: timeoutMs }: PrepareInput,
): Promise<readonly Compared[]> {
  const byVideo = Map.groupBy(checked, ({ file }) => file.video)
  const filesOf = ({ video }: VideoState) => byVideo.get(video) ?? []
  const compare = async (state: VideoState): Promise<Compared> => ({
    state,
    ...(await comparing.compare(state, filesOf(state))),
  })
  const settle = async (state: VideoState): Promise<Compared> =>
    compare(await settleTracks(session, state, { files: filesOf(state), timeoutMs }))
  const work: Promise<Compared>[] = []
  const unsettled: VideoState[] = []
  for await (const state of remote) {
    if (timeoutMs > 0 && isUnsettled(state, filesOf(state))) unsettled.push(state)
    else work.push(compare(state))
    // Whoever waits for all of them meets the first error.
    work.at(-1)?.catch(() => {})
  }
  const compared = await Promise.all([...work, ...unsettled.map(settle)])
  const found = new Map(compared.map((each) => [each.state.video, each]))
  return [...manifest.videos.keys()].flatMap((video) => found.get(video) ?? [])
}

function isReady({ status }: Track): boolean {
  return status === 'ready'
}

/** Reads the texts of tracks that a plan deletes and nobody compared, so that it can show them. */
async function readDoomed(
  { read }: Comparing,
  changes: readonly Change[],
  videos: readonly VideoState[],
): Promise<readonly Change[]> {
  const playbackIds = new Map(videos.map(({ uploadId, upload }) => [uploadId, upload?.playbackId]))
  return Promise.all(
    changes.map(async (change) => {
      const { kind, track, uploadId, content } = change
      const playbackId = playbackIds.get(uploadId)
      if (kind !== 'delete' || !track || !isReady(track) || content || !playbackId) return change
      const text = await read({ playbackId, trackId: track.id })
      if (text === null) return change
      return { ...change, restorable: true, textDigest: text.digest, content: text.content }
    }),
  )
}

/** Videos with a file that could not be read: what else they have is not clear. */
function unreadVideos(checked: readonly CheckedFile[]): readonly string[] {
  return checked.filter(({ unread }) => unread).map(({ file }) => file.video)
}
