import type { Inputs } from '../action/inputs.ts'
import type { VideoState } from '../plan/change.ts'
import { byName } from '../shared/problem.ts'
import type { PullPlan } from './decide.ts'
import type { KeyedVideo } from './keys.ts'

export interface AddOptions extends Pick<Inputs, 'pullVideos'> {
  /** Those of the manifest, and those that may be added. */
  readonly videos: readonly VideoState[]
  /** Those that may be added, by the ids of their uploads. */
  readonly keys: ReadonlyMap<string, KeyedVideo>
  /** Whether the input `files` leaves some files out. */
  readonly isNarrow: boolean
}

export interface Added {
  /** The videos that the manifest gets, in the order in which people list them. */
  readonly added: readonly KeyedVideo[]
  /** Videos that it does not get, although files name them. */
  readonly waiting: readonly KeyedVideo[]
  /** The plan without the videos that it does not get. */
  readonly plan: PullPlan
}

/** Chooses which videos a pull adds: those with a track or, where that is asked for, all; of a narrow run those that get a file. */
export function chooseAdded(
  plan: PullPlan,
  { videos, keys, pullVideos, isNarrow }: AddOptions,
): Added {
  const pulled = new Set(plan.fresh.map(({ video }) => video))
  const named = new Set(plan.left.filter(({ file }) => file).map(({ video }) => video))
  const isWanted = ({ video, upload, tracks }: VideoState): boolean => {
    if (isNarrow) return pulled.has(video)
    return tracks.length > 0 || (pullVideos === 'all' && upload !== null)
  }
  const candidates = videos.flatMap((state) => {
    const keyed = keys.get(state.uploadId)
    return keyed ? [{ keyed, state }] : []
  })
  const keyedOf = (wanted: boolean) =>
    candidates.filter(({ state }) => isWanted(state) === wanted).map(({ keyed }) => keyed)
  const others = keyedOf(false)
  const isLeftOut = new Set(others.map(({ video }) => video))
  const without = <T extends { readonly video: string }>(changes: readonly T[]): readonly T[] =>
    changes.filter(({ video }) => !isLeftOut.has(video))
  return {
    added: keyedOf(true).toSorted((a, b) => byName(a.video, b.video)),
    waiting: others.filter(({ video }) => named.has(video)),
    plan: {
      fresh: without(plan.fresh),
      edited: without(plan.edited),
      left: without(plan.left),
      barren: without(plan.barren),
    },
  }
}
