import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Inputs } from '../inputs.ts'
import type { CheckedFile } from '../workspace/check.ts'
import type { Checkout } from '../workspace/checkout.ts'
import type { ApplyContext } from './apply-context.ts'
import { playbackIdOf } from './apply-context.ts'
import type { Change, VideoState } from './change.ts'
import { hasTextOf } from './compare.ts'
import { deliverFile } from './deliver.ts'
import { gatherDeliveryFacts, type Origin } from './delivery-facts.ts'
import type { Session } from './session.ts'

export interface ContextInput {
  readonly inputs: Pick<Inputs, 'delivery' | 'verify' | 'jobTimeoutMs'>
  readonly changes: readonly Change[]
  readonly videos: readonly VideoState[]
  readonly checked: readonly CheckedFile[]
  readonly checkout: Checkout
  readonly origin: Origin
}

/** Brings together what applying changes needs. */
export async function createApplyContext(
  session: Session,
  { inputs, changes, videos, checked, checkout, origin }: ContextInput,
): Promise<ApplyContext> {
  const checkedFiles = new Map(checked.map((each) => [each.file.path, each]))
  const files = changes.flatMap(({ kind, file }) =>
    file && (kind === 'create' || kind === 'replace') ? [file] : [],
  )
  const factsOf = await gatherDeliveryFacts(session, {
    files,
    checkout,
    origin,
    delivery: inputs.delivery,
  })
  const context: ApplyContext = {
    session,
    videos: new Map(videos.map((state) => [state.uploadId, state])),
    verify: inputs.verify,
    jobTimeoutMs: inputs.jobTimeoutMs,
    halted: null,
    deleted: new Map(),
    written: new Map(),
    onAccepted() {},
    deliver: (file, options) => deliverFile(session, file, factsOf(file.path), options),
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
