import type { Track } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import type { CheckedFile } from '../files/check.ts'
import type { Discovery } from '../files/discover.ts'
import type { Checkout } from '../git/checkout.ts'
import { type FileHistory, fileHistory, type RemoteVersions } from '../git/history.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { Change, VideoState } from './change.ts'
import { type Comparing, createComparison } from './compare.ts'
import type { ReadText } from './comparison.ts'
import type { PlanOptions } from './input.ts'
import type { Keeping } from './keeping.ts'
import { type Compared, learn } from './learn.ts'
import { findCandidates } from './match.ts'
import { planChanges } from './plan.ts'
import { isUnsettled, settleTracks } from './remote.ts'
import type { WithText } from './texts.ts'

export interface PrepareInput {
  readonly manifest: Manifest
  readonly discovery: Discovery
  /** The videos that the run looks at, as their lists come in. */
  readonly remote: AsyncIterable<VideoState>
  readonly checked: readonly CheckedFile[]
  readonly checkout: Checkout
  readonly options: PlanOptions
  readonly withText: WithText
  /** Milliseconds to wait for tracks that are being prepared, before they are compared; 0 not to wait. */
  readonly settleMs: number
  /** Paths that the push changed, null where that is unknown; asked for only where a track is not as its file. */
  readonly pushed: () => Promise<ReadonlySet<string> | null>
  /** Versions of files that the checkout does not hold. */
  readonly remoteVersions: RemoteVersions
}

export interface Prepared {
  readonly videos: readonly VideoState[]
  readonly changes: readonly Change[]
  /** What the tracks that are there tell of this DatoCMS. */
  readonly keeping: Keeping
  /** Why texts of tracks could not be read, one for each. */
  readonly unread: readonly string[]
}

/** Compares what DatoCMS has with the files, and plans the difference. Writes nothing. */
export async function prepareChanges(session: Session, input: PrepareInput): Promise<Prepared> {
  const { manifest, discovery, checked, checkout, options } = input
  const comparing = createComparison(input.withText, options)
  const compared = await compareVideos(session, comparing, input)
  const texts = new Map(compared.flatMap((each) => [...each.texts]))
  const listed = compared.map(({ state }) => state)
  const ready = new Set(listed.flatMap(({ tracks }) => tracks.filter(isReady).map(({ id }) => id)))
  const pushed = isPlain(compared) ? null : await input.pushed()
  const isPushed = (path: string): boolean => pushed?.has(path) ?? false
  const { videos, ...learnt } = await learn(compared, {
    ...input,
    checkout,
    folder: manifest.root,
    pushed,
    isPushed,
  })
  const unread = [...learnt.comparisons].flatMap(([id, judgement]) =>
    judgement.kind === 'unreadable' && ready.has(id) ? [judgement.reason] : [],
  )
  const tracksOf = new Map(videos.map(({ video, tracks }) => [video, tracks]))
  const errored = checked.filter(({ file }) => {
    const candidates = findCandidates(file, tracksOf.get(file.video) ?? [])
    return candidates.some(({ status }) => status === 'errored')
  })
  const changes = planChanges({
    ...learnt,
    files: checked,
    existing: discovery.claimed,
    unclearVideos: new Set([...discovery.unclear, ...unreadVideos(checked)]),
    videos,
    texts,
    pushed,
    unchanged: await findUnchanged(checkout, errored, manifest.root),
    options,
  })
  const { keeping } = learnt
  return {
    videos,
    changes: await readDoomed(comparing, changes, { videos, texts }),
    keeping,
    unread,
  }
}

/** Whether nothing hangs on what the push changed: all tracks are as their files. */
function isPlain(compared: readonly Compared[]): boolean {
  return compared.every(
    ({ comparisons, strays, state }) =>
      strays.length === 0 &&
      [...comparisons.values()].every(({ kind }) => kind === 'same') &&
      state.tracks.every(({ status }) => status !== 'errored'),
  )
}

/** Those files that have one version only, as far back as history goes. */
async function findUnchanged(
  checkout: Checkout,
  files: readonly CheckedFile[],
  folder: string,
): Promise<ReadonlySet<string>> {
  if (files.length === 0) return new Set()
  const paths = files.map(({ file }) => file.path)
  const histories = await fileHistory(checkout, paths, { folder, limit: 2 })
  const isSingle = ({ versions, complete }: FileHistory) => complete && versions.length === 1
  return new Set([...histories].flatMap(([path, history]) => (isSingle(history) ? [path] : [])))
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

/**
 * Reads the texts of tracks that a plan deletes and nobody compared, so that it can show them. A track of which Mux has
 * no text, though it has those of others, is listed although it is gone: there is nothing to delete.
 */
async function readDoomed(
  { read }: Comparing,
  changes: readonly Change[],
  {
    videos,
    texts,
  }: { readonly videos: readonly VideoState[]; readonly texts: ReadonlyMap<string, ReadText> },
): Promise<readonly Change[]> {
  const playbackIds = new Map(videos.map(({ uploadId, upload }) => [uploadId, upload?.playbackId]))
  const all = await Promise.all(
    changes.map(async (change): Promise<readonly Change[]> => {
      const { kind, track, uploadId, content } = change
      const playbackId = playbackIds.get(uploadId)
      if (kind !== 'delete' || !track || !isReady(track) || content || !playbackId) return [change]
      const text = await read({ playbackId, trackId: track.id })
      if (text === 'missing') return texts.size > 0 ? [] : [change]
      if (text === null) return [change]
      return [{ ...change, restorable: true, textDigest: text.digest, content: text.content }]
    }),
  )
  return all.flat()
}

/** Videos with a file that could not be read: what else they have is not clear. */
function unreadVideos(checked: readonly CheckedFile[]): readonly string[] {
  return checked.filter(({ unread }) => unread).map(({ file }) => file.video)
}
