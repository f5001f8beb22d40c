import { type Change, isDrifted, resultOf, type TrackResult } from './change.ts'
import type { Drift } from './comparison.ts'

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
export function isRefused(change: Change, onDrift: 'replace' | 'keep' | 'fail'): boolean {
  return onDrift === 'fail' && change.kind === 'replace' && isDrifted(change)
}

/** The failure of a replacement that `on-drift: fail` forbids, or null. */
export function refusedResult(
  change: Change,
  onDrift: 'replace' | 'keep' | 'fail',
): TrackResult | null {
  if (!isRefused(change, onDrift) || !change.drift) return null
  return resultOf(change, 'failed', { error: refusal(change.drift) })
}

function refusal(drift: Drift): string {
  const otherwise = 'or set `on-drift` to `replace` or `keep`.'
  switch (drift.kind) {
    case 'unknown':
      return `This track has another text than its file. Whether that was edited in DatoCMS cannot be told, because the history of the file is unknown, and \`on-drift\` is \`fail\`, so it is left as it is. To make the history known, ${drift.advice}; ${otherwise}`
    case 'foreign':
      return `The text of this track was never in Git, and \`on-drift\` is \`fail\`, so it is left as it is. Bring the text into the file, ${otherwise}`
    default:
      return `This track was edited in DatoCMS, and \`on-drift\` is \`fail\`, so it is left as it is. Bring the edit into the file, ${otherwise}`
  }
}
