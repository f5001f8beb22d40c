import pLimit from 'p-limit'
import { resultOf, type TrackResult } from '../plan/change.ts'
import { createTrackOf } from './create.ts'
import { deleteTracks } from './delete.ts'
import type { Ledger } from './ledger.ts'
import type { Task } from './order.ts'
import type { Ports } from './ports.ts'
import { renameTrack } from './rename.ts'
import { swapTracks } from './swap.ts'

/** Steps that delete, under way at once: enough to use the rate limit, few enough that a kill leaves little to mend. */
const deletingAtOnce = 24
/** New tracks on their way to DatoCMS at once, their bytes in memory. Those that it took are only waited for. */
const createsAtOnce = 96

/**
 * Runs tasks, a bounded number at once. The first one goes alone until DatoCMS has taken it, so
 * that what is refused to all is refused once. Replacements go one after the other until one of them ended with a
 * ready track, new or put back: that DatoCMS took a request is no proof that it can carry it out.
 *
 * @returns what carries a task out, now or when it is its turn, and records a result for each of its changes.
 */
export function createRunner(
  ports: Ports,
  ledger: Ledger,
  {
    first,
    record,
  }: { readonly first: Task | undefined; readonly record: (result: TrackResult) => void },
): (task: Task) => Promise<void> {
  const replacements = pLimit(1)
  const deletions = pLimit(deletingAtOnce)
  const creates = pLimit(createsAtOnce)
  const limitOf = ({ kind }: Task) => (kind === 'delete' ? deletions : replacements)

  const attempt = async (task: Task): Promise<void> => {
    const results = standStill(task) ?? (await perform(ports, ledger, task))
    for (const result of results) record(result)
    const isReplacement = task.kind === 'swap' || task.kind === 'rename'
    if (isReplacement && results.some(isProof)) replacements.concurrency = deletingAtOnce
  }
  const standStill = ({ kind, changes }: Task): readonly TrackResult[] | null => {
    if (ports.session.cancelled.aborted) {
      return changes.map((change) => resultOf(change, 'cancelled'))
    }
    const error = ledger.halted() ?? (kind === 'create' ? null : ledger.deletionsHalted())
    return error === null ? null : changes.map((change) => resultOf(change, 'failed', { error }))
  }

  const begin = (task: Task): Promise<void> =>
    task.kind === 'create' ? attempt(task) : limitOf(task)(() => attempt(task))
  const pioneer = first && begin(first)
  const opened = Promise.race([pioneer, ledger.opened])
  // Where nobody waits for it, whoever runs the first task still meets what it throws.
  opened.catch(() => {})
  return async (task) => {
    if (task === first) return pioneer
    if (task.kind !== 'create') return limitOf(task)(() => opened.then(() => attempt(task)))
    const { work } = await creates(async () => {
      await opened
      const work = attempt(task)
      await Promise.race([work, ...task.changes.map((change) => ledger.of(change).accepted)])
      return { work }
    })
    return work
  }
}

/** Whether a result shows that DatoCMS makes tracks. */
function isProof({ outcome }: TrackResult): boolean {
  return outcome === 'done' || outcome === 'restored'
}

async function perform(
  ports: Ports,
  ledger: Ledger,
  { kind, changes }: Task,
): Promise<readonly TrackResult[]> {
  const entries = changes.map(ledger.of)
  switch (kind) {
    case 'create':
      return Promise.all(entries.map((entry) => createTrackOf(ports, entry)))
    case 'rename':
      return Promise.all(entries.map((entry) => renameTrack(ports, entry)))
    case 'swap':
      return swapTracks(ports, ledger, entries)
    case 'delete':
      return deleteTracks(ports, ledger, entries)
  }
}
