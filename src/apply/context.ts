import type { Inputs } from '../action/inputs.ts'
import type { Session } from '../datocms/session.ts'
import { deliverFile } from '../delivery/deliver.ts'
import { gatherDeliveryFacts, type Origin } from '../delivery/facts.ts'
import type { CheckedFile } from '../files/check.ts'
import type { Checkout } from '../git/checkout.ts'
import type { Change, VideoState } from '../plan/change.ts'
import { hasTextOf } from '../plan/compare.ts'
import type { ApplyContext } from './apply-context.ts'
import { playbackIdOf } from './apply-context.ts'
import { createSafe } from './saved-texts.ts'

export interface ContextInput {
  readonly inputs: Pick<Inputs, 'delivery' | 'verify' | 'jobTimeoutMs'>
  readonly changes: readonly Change[]
  readonly videos: readonly VideoState[]
  readonly checked: readonly CheckedFile[]
  readonly checkout: Checkout
  readonly origin: Origin
}

/** Tracks that needed an upload after their raw URL from which on no raw URL is tried any more. */
const enoughInstead = 2

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
    deletionsHalted: null,
    uploadsInstead: 0,
    again: new Map(),
    deleted: new Map(),
    written: new Map(),
    onAccepted() {},
    deliver(file, options) {
      const anew = options.anew || context.uploadsInstead >= enoughInstead
      return deliverFile(session, file, factsOf(file.path), { ...options, anew })
    },
    mayUpload: ({ delivery }) => delivery === 'raw-url' && inputs.delivery === 'auto',
    isEqual(file, trackId) {
      const own = checkedFiles.get(file.path)
      if (!own) throw new TypeError(`${file.path} was not checked.`)
      const playbackId = playbackIdOf(context, file.uploadId)
      return hasTextOf(session, own, { playbackId, trackId })
    },
    safe: createSafe(),
  }
  return context
}
