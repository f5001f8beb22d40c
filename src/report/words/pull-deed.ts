import type { TrackResult } from '../../plan/change.ts'
import { type PullEnd, pullEnd } from '../pulled-tracks.ts'

/** What became of a track of a pull. */
export function pullDeed(result: Pick<TrackResult, 'change' | 'outcome'>): string {
  return deeds[pullEnd(result)]
}

const deeds: Readonly<Record<PullEnd, string>> = {
  fresh: 'New',
  edited: 'Edited in DatoCMS',
  skipped: 'Not pulled',
  kept: 'Left alone',
  failed: 'Failed to write',
  cancelled: 'Cancelled, not written',
}
