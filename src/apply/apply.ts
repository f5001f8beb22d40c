import { type Change, resultOf, type TrackResult } from '../plan/change.ts'
import { sameLanguage } from '../plan/match.ts'
import { unlessAborted } from '../shared/abortable.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { orderChanges } from './order.ts'
import type { Ports } from './ports.ts'
import { createRunner } from './runner.ts'

export interface ApplyOptions {
  /** Aborted when time is up: what is not finished is reported as it stands. */
  readonly hardStop: AbortSignal
  readonly onResult: (result: TrackResult) => void
}

/**
 * Carries a plan out. One failing track stops no other; an answer that every other would get too
 * stops what has not begun.
 *
 * @returns a result for each change, in the order of the changes.
 */
export async function applyChanges(
  ports: Ports,
  changes: readonly Change[],
  { hardStop, onResult }: ApplyOptions,
): Promise<readonly TrackResult[]> {
  const ledger = createLedger()
  const results = new Map<Change, TrackResult>()
  const record = (result: TrackResult): void => {
    const told = complete(ledger, result)
    results.set(told.change, told)
    if (told.change.kind !== 'keep' && told.change.kind !== 'skip') onResult(told)
  }
  const isFailed = (change: Change): boolean => (results.get(change)?.outcome ?? 'done') !== 'done'
  for (const change of changes) {
    if (change.kind === 'keep' || change.kind === 'skip') record(resultOf(change, null))
  }

  const uploads = [...Map.groupBy(changes, ({ uploadId }) => uploadId)].map(([uploadId, own]) =>
    orderChanges(own, ports.videos.get(uploadId)?.tracks ?? []),
  )
  // The write that goes alone is one that deletes nothing, if there is any.
  const all = uploads.flat()
  const first = all.find(({ kind }) => kind === 'create') ?? all[0]
  const run = createRunner(ports, ledger, { first, record })
  const work = uploads.map(async (tasks) => {
    const others = tasks.filter(({ kind }) => kind !== 'delete')
    await Promise.all(others.map(run))
    const deletion = tasks.find((task) => task.kind === 'delete')
    if (!deletion) return
    const failed = others.flatMap((task) => task.changes.filter(isFailed))
    const isSpared = (change: Change): boolean => failed.some(sameLanguage(change))
    const doomed = deletion.changes.filter((change) => !isSpared(change))
    for (const change of deletion.changes.filter(isSpared)) record(spare(ports, change))
    if (doomed.length === deletion.changes.length) await run(deletion)
    else if (doomed.length > 0) await run({ kind: 'delete', changes: doomed })
  })
  await unlessAborted(Promise.all(work), hardStop).catch((error) => {
    if (!hardStop.aborted) throw error
  })
  return changes.map(
    (change) => results.get(change) ?? complete(ledger, resultOf(change, 'cancelled')),
  )
}

/** A result with what is known of its writes, and where it was cancelled after one, words for that. */
function complete(ledger: Ledger, result: TrackResult): TrackResult {
  const { change, outcome, error } = result
  const written = ledger.of(change).isWritten()
  if (outcome !== 'cancelled' || !written) return { ...result, written }
  return { ...result, written, error: error ?? halfDoneWords(ledger, change) }
}

function halfDoneWords(ledger: Ledger, { kind, track }: Change): string {
  if (kind === 'delete') {
    return 'Cancelled before it was known whether the track was deleted. The next run goes on from there.'
  }
  if (track && ledger.isDeleted(track.id)) {
    return 'Cancelled after the old track was deleted, before the new one was ready. Run the workflow again: it finishes the work.'
  }
  return 'Cancelled before the track was known to be ready. The next run goes on from there.'
}

/** A deletion must not take the last working track of a language whose new track failed. */
function spare({ session }: Ports, change: Change): TrackResult {
  if (session.cancelled.aborted) return resultOf(change, 'cancelled')
  return resultOf(change, 'failed', {
    error:
      'Not deleted, because the change of another track of this language failed. Mend that one and run the workflow again.',
  })
}
