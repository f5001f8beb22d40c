import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Inputs } from '../inputs.ts'
import type { CheckedFile } from '../workspace/check.ts'
import { type Checkout, repositoryPath } from '../workspace/checkout.ts'
import { compareWithHead, type FileState } from '../workspace/head.ts'
import { isCommitOnGitHub } from '../workspace/pushed.ts'
import { chooseDelivery, type DeliveryFacts } from '../workspace/raw-url.ts'
import type { SubtitleFile } from '../workspace/subtitle-file.ts'
import type { ApplyContext } from './apply-context.ts'
import { playbackIdOf } from './apply-context.ts'
import type { Change, VideoState } from './change.ts'
import { hasTextOf } from './compare.ts'
import { deliverFile, doubtAbout } from './deliver.ts'
import type { Session } from './session.ts'

export interface ContextInput {
  readonly inputs: Pick<Inputs, 'delivery' | 'verify' | 'jobTimeoutMs'>
  readonly changes: readonly Change[]
  readonly videos: readonly VideoState[]
  readonly checked: readonly CheckedFile[]
  readonly checkout: Checkout
  readonly origin: Origin
}

/** What GitHub says of the repository that was checked out. */
export interface Origin {
  readonly sha: string | null
  readonly serverUrl: string
  readonly repository: { readonly owner: string; readonly name: string } | null
  /** Asks whether everybody may read the repository; null where GitHub does not say. */
  isPublic(): Promise<boolean | null>
}

/** Bytes of so many files are in memory at once while they are compared with the commit. */
const filesAtOnce = 200

/** Brings together what applying changes needs. */
export async function createApplyContext(
  session: Session,
  { inputs, changes, videos, checked, checkout, origin }: ContextInput,
): Promise<ApplyContext> {
  const checkedFiles = new Map(checked.map((each) => [each.file.path, each]))
  const written = changes.flatMap(({ kind, file }) =>
    file && (kind === 'create' || kind === 'replace') ? [file] : [],
  )
  const isUpload = inputs.delivery === 'upload' || written.length === 0
  const states = isUpload ? new Map<string, FileState>() : await readStates(checkout, written)
  const isPublic = isUpload ? null : await origin.isPublic()
  const { sha, serverUrl, repository } = origin
  const known = isUpload || (await isCommitOnGitHub(checkout, { sha, serverUrl, repository }))
  const factsOf = (path: string, isPushed: boolean): DeliveryFacts => ({
    delivery: inputs.delivery,
    serverUrl,
    repository,
    isPublic,
    isPushed,
    commit: checkout.commit,
    path: repositoryPath(checkout, path),
    state: states.get(path) ?? { committed: 'unknown', lfs: false },
  })
  const isPushed = known || (await isServed(session, written, (path) => factsOf(path, true)))
  const context: ApplyContext = {
    session,
    videos: new Map(videos.map((state) => [state.uploadId, state])),
    verify: inputs.verify,
    jobTimeoutMs: inputs.jobTimeoutMs,
    halted: null,
    deleted: new Map(),
    onAccepted() {},
    deliver: (file, options) => deliverFile(session, file, factsOf(file.path, isPushed), options),
    isEqual(file, trackId) {
      const own = checkedFiles.get(file.path)
      if (!own) throw new TypeError(`${file.path} was not checked.`)
      const playbackId = playbackIdOf(context, file.uploadId)
      return hasTextOf(session, own, { playbackId, trackId })
    },
    save: createSafe(),
  }
  return context
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
    return (await doubtAbout(session, choice.url, bytes, session.cancelled)) === null
  }
  return false
}

async function readStates(
  checkout: Checkout,
  files: readonly { readonly path: string; readonly absolutePath: string }[],
): Promise<Map<string, FileState>> {
  const states = new Map<string, FileState>()
  for (let at = 0; at < files.length; at += filesAtOnce) {
    const batch = files.slice(at, at + filesAtOnce)
    const bytes = await Promise.all(
      batch.map(async ({ path, absolutePath }) => [path, await readFile(absolutePath)] as const),
    )
    for (const [path, state] of await compareWithHead(checkout, new Map(bytes))) {
      states.set(path, state)
    }
  }
  return states
}

/** Keeps old texts in a fresh folder of the runner, which outlives the step. */
function createSafe(): ApplyContext['save'] {
  let folder: Promise<string> | null = null
  return async (trackId, text) => {
    folder ??= mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'replaced-subtitles-'))
    const path = join(await folder, `${encodeURIComponent(trackId)}.vtt`)
    await writeFile(path, text)
    return path
  }
}
