import { compareCues } from './compare.ts'
import { type CueDifference, shortened } from './difference.ts'
import { differingKinds } from './looks.ts'
import type { Shown } from './shown.ts'

/** What viewers see otherwise in a version of a file than in an earlier one. */
export interface VersionDifference {
  readonly difference: CueDifference
  /** What stands above the cues and is another one. */
  readonly blocks: readonly ('style' | 'regions')[]
}

/** Compares two versions of a file in all that viewers see; null where it is the same. Takes n log n time. */
export function compareVersions(after: Shown, before: Shown): VersionDifference | null {
  const found = compareCues(
    after.cues,
    before.cues,
    (ours, theirs) =>
      differingKinds({ ours: [ours], theirs: [theirs], isRearranged: false }).length === 0,
  )
  const blocks = (['style', 'regions'] as const).filter((kind) => after[kind] !== before[kind])
  if (found.cues.length === 0 && blocks.length === 0) return null
  return { difference: shortened(found), blocks }
}
