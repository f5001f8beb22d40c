import pLimit from 'p-limit'
import type { TrackText } from '../datocms/mux.ts'
import type { Session } from '../datocms/session.ts'
import type { Discovery } from '../files/discover.ts'
import { writeWhole } from '../files/write-file.ts'
import { addToManifest } from '../manifest/edit/add.ts'
import { resultOf, type VideoState } from '../plan/change.ts'
import { type Prepared, prepareChanges } from '../plan/prepare.ts'
import { openTexts } from '../plan/texts.ts'
import { type Added, chooseAdded } from '../pull/added.ts'
import { decidePull, type FileChange } from '../pull/decide.ts'
import { type EarlyTexts, openEarlyTexts } from '../pull/early-texts.ts'
import { namesToWrite } from '../pull/names.ts'
import { errorsOfRules, historyProblems } from '../pull/problems.ts'
import type { Pulled } from '../pull/pulled.ts'
import { leave, type WrittenTrack, writeEdited, writeFresh } from '../pull/write.ts'
import { logProblems } from '../report/log/problem-lines.ts'
import { createProgress, type Progress } from '../report/log/progress.ts'
import { logPulled } from '../report/log/pull-lines.ts'
import { surveyTally } from '../report/words/survey-words.ts'
import type { FileProblem } from '../shared/problem.ts'
import { messageOf, reasonOf } from '../shared/words.ts'
import { findAdmin } from './admin.ts'
import type { Adoption } from './adopt.ts'
import type { Asked } from './ask.ts'
import type { Checked } from './check.ts'
import type { Circumstances } from './circumstances.ts'

export interface PullParts extends Pick<Asked, 'origin' | 'remote'> {
  readonly adoption: Adoption
  readonly discovery: Discovery
  readonly checked: Checked
}

/** What a pull did, and where links to assets lead. */
export interface PullStep extends Pulled {
  readonly problems: readonly FileProblem[]
  readonly admin: string | null
}

/** Files that are made and written at once. */
const filesAtOnce = 16

/** Writes the tracks of DatoCMS into files, and first what they need there into the manifest. */
export async function pull(
  circumstances: Circumstances,
  session: Session,
  parts: PullParts,
): Promise<PullStep> {
  const { inputs, log, checkout } = circumstances
  const { adoption, discovery } = parts
  const { manifest, keys, untold } = adoption
  const early = openEarlyTexts(openTexts(session), discovery)
  const { prepared, choice, problems } = await log.group('Compare with DatoCMS', async () => {
    const prepared = await compare(circumstances, session, { ...parts, early })
    const { videos, changes } = prepared
    const root = checkout.workspace
    const decided = decidePull({ manifest, discovery, root, videos, changes })
    const { pullVideos } = inputs
    const { isNarrow } = discovery
    const choice = chooseAdded(decided, { videos, keys, pullVideos, isNarrow })
    log.info(`${surveyTally(videos)}.`)
    const problems = historyProblems(choice.plan.left)
    logProblems(log, problems)
    return { prepared, choice, problems }
  })
  const isAdded = new Set(choice.added.map(({ video }) => video))
  const isOfManifest = ({ video, uploadId }: VideoState) =>
    isAdded.has(video) || !keys.has(uploadId)
  const videos = prepared.videos.filter(isOfManifest)
  return log.group('Write the files', async () => {
    const edited = await writeManifest(circumstances, parts, choice)
    const tracks = await writeTracks(circumstances, session, { prepared, choice, early })
    const { added, waiting, plan } = choice
    const { barren } = plan
    const pulled = { tracks, added, waiting, untold, barren, manifest: edited, videos }
    logPulled(log, pulled)
    const errors = await errorsOfRules(tracks, manifest, session.cancelled)
    logProblems(log, errors)
    const admin = await findAdmin(session, inputs, videos)
    return { ...pulled, problems: [...problems, ...errors], admin }
  })
}

/** What a plan that changes nothing by itself would make of the files; reads the texts of other tracks besides. */
function compare(
  { checkout, log, clock }: Circumstances,
  session: Session,
  {
    adoption,
    discovery,
    checked,
    origin,
    remote,
    early,
  }: PullParts & { readonly early: EarlyTexts },
): Promise<Prepared> {
  const total = adoption.manifest.videos.size
  const progress = createProgress(log, clock, { label: 'Lists of tracks', total })
  return prepareChanges(session, {
    manifest: adoption.manifest,
    discovery,
    checked: checked.files,
    remote: early.watch(withProgress(remote, progress)),
    checkout,
    options: { prune: false, force: false, onDrift: 'replace' },
    withText: early.withText,
    settleMs: 0,
    // Whoever asks for a pull changes no file by it.
    pushed: async () => new Set(),
    remoteVersions: origin.remoteVersions,
  })
}

async function* withProgress<T>(items: AsyncIterable<T>, progress: Progress): AsyncGenerator<T> {
  let done = 0
  for await (const item of items) {
    progress.update(++done)
    yield item
  }
}

/** Adds to the manifest what it needs, or makes it. It comes before the files, which nobody could read without it. */
async function writeManifest(
  { inputs: { manifest: path }, checkout }: Circumstances,
  { adoption, discovery }: PullParts,
  { added, plan }: Added,
): Promise<Pulled['manifest']> {
  const { source } = adoption
  const videos = added.map(({ video, upload }) => ({ video, uploadId: upload.id }))
  const names = namesToWrite(plan.fresh, discovery, adoption.manifest)
  if (videos.length + names.length === 0) return null
  const text = addToManifest(source, path, { videos, names })
  if (text === source) return null
  const isNew = source === null
  try {
    await writeWhole(checkout.workspace, { path, bytes: Buffer.from(text), isNew })
  } catch (cause) {
    const words = `The manifest \`${path}\` cannot be written, because ${messageOf(cause)}, so nothing was written. Give the user that runs the action the right to write it, in a step before this one.`
    throw new Error(words, { cause })
  }
  return isNew ? 'new' : 'edited'
}

/** Writes the files, and says of each track what became of it. Those that a cancelled run does not come to are told so. */
async function writeTracks(
  { log, clock, checkout }: Circumstances,
  { cancelled }: Session,
  {
    prepared: { videos, keeping },
    choice: { plan },
    early,
  }: { readonly prepared: Prepared; readonly choice: Added; readonly early: EarlyTexts },
): Promise<readonly WrittenTrack[]> {
  const uploads = new Map(videos.map(({ video, upload }) => [video, upload]))
  const limit = pLimit(filesAtOnce)
  const total = plan.fresh.length + plan.edited.length
  const progress = createProgress(log, clock, { label: 'Files', total })
  let done = 0
  const write = (
    change: FileChange,
    work: (text: TrackText) => Promise<WrittenTrack>,
  ): Promise<WrittenTrack> =>
    limit(async () => {
      try {
        cancelled.throwIfAborted()
        return await work(
          await early.read(change.track, uploads.get(change.video)?.playbackId ?? ''),
        )
      } catch (error) {
        // Others are written already: what became of all of them must be told.
        const result = cancelled.aborted
          ? resultOf(change, 'cancelled')
          : resultOf(change, 'failed', { error: unexpected(change, error) })
        return { result, lost: [], edit: null }
      } finally {
        progress.update(++done)
      }
    })
  return Promise.all([
    ...plan.edited.map((change) =>
      write(change, (text) => {
        const durationMs = uploads.get(change.video)?.durationMs ?? null
        return writeEdited(checkout, change, { text, keeping, durationMs })
      }),
    ),
    ...plan.fresh.map((change) =>
      write(change, (text) => writeFresh(checkout.workspace, change, text)),
    ),
    ...plan.left.map((change) => leave(change)),
  ])
}

function unexpected({ file: { path } }: FileChange, error: unknown): string {
  return `\`${path}\` was not written, because the action met something that it does not expect (${reasonOf(error)}). Run the workflow again, and where it stays so, report it as a mistake of the action.`
}
