import { isOfFiles, writesFiles } from '../action/mode.ts'
import type { TrackResult } from '../plan/change.ts'
import type { Run } from './run.ts'

/** How many tracks met which end, and how many problems the files have. In a plan: what an apply would do. */
export interface Counts {
  readonly created: number
  readonly replaced: number
  readonly deleted: number
  readonly unchanged: number
  /** Tracks, and files that stand for no track. */
  readonly skipped: number
  /** Failed and restored: both leave the track other than it was wanted. */
  readonly failed: number
  readonly problems: number
}

type Tally = Exclude<keyof Counts, 'problems'>

/** Counts a run. A check or fix looks at files only, so that everything but its problems is zero. */
export function countRun(run: Run): Counts {
  const counts = {
    created: 0,
    replaced: 0,
    deleted: 0,
    unchanged: 0,
    skipped: 0,
    failed: 0,
    problems: run.problems.length,
  }
  if (isOfFiles(run.mode)) return counts
  const written = run.mode === 'plan' ? 'planned' : 'done'
  for (const result of run.results) {
    const tally = tallyOf(result, written)
    if (tally) counts[tally]++
  }
  counts.skipped += run.trackless
  return counts
}

function tallyOf({ change, outcome }: TrackResult, written: 'planned' | 'done'): Tally | null {
  if (outcome === 'failed' || outcome === 'restored') return 'failed'
  if (change.kind === 'keep') return 'unchanged'
  if (change.kind === 'skip') return 'skipped'
  if (outcome !== written) return null
  if (change.kind === 'create') return 'created'
  return change.kind === 'replace' ? 'replaced' : 'deleted'
}

/**
 * Whether DatoCMS was changed, or in a plan would be; in a fix or pull, whether a file was. What failed, or was cancelled, after DatoCMS took a write may
 * have changed it too, and so did what was restored.
 */
export function isChanged(run: Run): boolean {
  if (writesFiles(run.mode)) return countWritten(run) > 0 || run.pulled?.manifest != null
  const { created, replaced, deleted } = countRun(run)
  return created + replaced + deleted > 0 || run.results.some(({ written }) => written)
}

/** How many subtitle files were written. */
export function countWritten({ fixed, results }: Run): number {
  return fixed.length + results.filter(({ outcome }) => outcome === 'written').length
}

/** Whether a change was cancelled when DatoCMS had, or may have, begun it. */
export function isHalfDone({ outcome, written }: TrackResult): boolean {
  return outcome === 'cancelled' && written
}
