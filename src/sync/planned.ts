import { resultOf } from './apply-context.ts'
import type { Change, TrackResult } from './change.ts'

/** What a plan reports: each write as planned, but for those that an apply would refuse. */
export function plannedResults(
  changes: readonly Change[],
  onDrift: 'replace' | 'keep' | 'fail',
): readonly TrackResult[] {
  return changes.map(
    (change) =>
      refusedResult(change, onDrift) ??
      resultOf(change, change.kind === 'keep' || change.kind === 'skip' ? null : 'planned'),
  )
}

/** Whether `on-drift: fail` forbids a replacement, so that its track stays. */
export function isRefused(
  { kind, drifted }: Change,
  onDrift: 'replace' | 'keep' | 'fail',
): boolean {
  return onDrift === 'fail' && kind === 'replace' && drifted === true
}

/** The failure of a replacement that `on-drift: fail` forbids, or null. */
export function refusedResult(
  change: Change,
  onDrift: 'replace' | 'keep' | 'fail',
): TrackResult | null {
  if (!isRefused(change, onDrift)) return null
  return resultOf(change, 'failed', {
    error:
      'This track was edited in DatoCMS, and `on-drift` is `fail`, so it is left as it is. Bring the edit into the file, or set `on-drift` to `replace` or `keep`.',
  })
}
