import type { TrackResult } from '../plan/change.ts'
import type { WrittenTrack } from '../pull/write.ts'
import { byName } from '../shared/problem.ts'

/** What became of a track of a pull: a new file, an edit in its file, or nothing. */
export type PullEnd = 'fresh' | 'edited' | 'skipped' | 'kept' | 'failed' | 'cancelled'

export function pullEnd({ change, outcome }: Pick<TrackResult, 'change' | 'outcome'>): PullEnd {
  if (outcome === 'failed' || outcome === 'cancelled') return outcome
  if (change.kind === 'keep') return 'kept'
  if (change.kind === 'skip') return 'skipped'
  return change.kind === 'create' ? 'fresh' : 'edited'
}

/** The tracks of a pull by what became of them. */
export function tracksByEnd(
  tracks: readonly WrittenTrack[],
): (end: PullEnd) => readonly WrittenTrack[] {
  const ends = Map.groupBy(tracks, ({ result }) => pullEnd(result))
  return (end) => ends.get(end) ?? []
}

/** Tracks by video, in the order in which people list these. */
export function tracksByVideo(
  tracks: readonly WrittenTrack[],
): ReadonlyMap<string, readonly WrittenTrack[]> {
  const groups = [...Map.groupBy(tracks, ({ result }) => result.change.video)]
  return new Map(groups.toSorted(([a], [b]) => byName(a, b)))
}
