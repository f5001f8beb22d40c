import type { GoneFile } from '../files/gone.ts'
import type { TrackResult, VideoState } from './change.ts'
import { sameKey } from './match.ts'

/**
 * What becomes of the track of a file that is gone. `stays`: nothing deletes it, because `prune` is off, or does not
 * reach it. `goes`: it is deleted, or will be. `spared`: `prune` is on and leaves it alone. `failed`: it could not be
 * deleted.
 */
export type Fate = 'stays' | 'goes' | 'spared' | 'failed'

export interface GoneTrack extends GoneFile {
  readonly fate: Fate
  /** Whether DatoCMS was asked, and has the track. */
  readonly isKnown: boolean
}

export interface FateOptions {
  readonly prune: boolean
  /** The videos that DatoCMS was asked for; null where it was not asked at all. */
  readonly videos: readonly VideoState[] | null
  readonly results: readonly TrackResult[]
}

/** What becomes of the tracks of files that are gone, without those of which DatoCMS has none, or has it for another file. */
export function fatesOf(
  files: readonly GoneFile[],
  { prune, videos, results }: FateOptions,
): readonly GoneTrack[] {
  const states = new Map(videos?.map((state) => [state.video, state]))
  const byTrack = new Map(
    results.flatMap((result) => {
      const { track } = result.change
      return track ? [[track.id, result] as const] : []
    }),
  )
  return files.flatMap((file): readonly GoneTrack[] => {
    const { track } = file
    if (track === null) return [{ ...file, fate: 'stays', isKnown: false }]
    const state = states.get(track.video)
    if (!state?.upload) {
      const fate = !prune ? 'stays' : videos === null ? 'goes' : 'spared'
      return [{ ...file, fate, isKnown: false }]
    }
    const left = state.tracks
      .filter((each) => sameKey(track, each))
      .map(({ id }) => byTrack.get(id))
      .filter((result) => result === undefined || result.change.kind === 'delete')
    if (left.length === 0) return []
    const isGone = left.every((each) => each?.outcome === 'planned' || each?.outcome === 'done')
    const fate = !prune ? 'stays' : isGone ? 'goes' : left.includes(undefined) ? 'spared' : 'failed'
    return [{ ...file, fate, isKnown: true }]
  })
}
