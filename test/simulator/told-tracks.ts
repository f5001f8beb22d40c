import type { Clock } from '../../src/shared/clock.ts'
import type { Random } from '../support/random.ts'
import type { DatoCmsWay } from './datocms-ways.ts'
import { toRawTrack } from './resources.ts'
import type { SimulatedTrack, World } from './world.ts'

/** What the API tells of tracks, which need not be what there is. */
export interface ToldTracks {
  /** The resource in a list, or in the payload of a job. */
  resource(track: SimulatedTrack, place: 'list' | 'job', way: DatoCmsWay): unknown
  /** The tracks that an upload is said to have. */
  list(uploadId: string, way: DatoCmsWay): readonly SimulatedTrack[]
  /** Remembers a track that goes. */
  leaves(track: SimulatedTrack): void
}

export interface ToldTracksOptions {
  readonly clock: Clock
  readonly random: Random
  readonly world: World
}

export function createToldTracks({ clock, random, world }: ToldTracksOptions): ToldTracks {
  const gone = new Map<string, { readonly track: SimulatedTrack; readonly at: number }[]>()
  return {
    resource(track, place, { attributes, toldIn, numericIds }) {
      const raw = toRawTrack(track)
      const age = track.readyAt === null ? Number.NEGATIVE_INFINITY : clock.now() - track.readyAt
      const isOtherwise = attributes !== undefined && (toldIn ?? place) === place
      return {
        ...raw,
        ...(numericIds && /^\d+$/.test(raw.id) ? { id: Number(raw.id) } : {}),
        attributes: isOtherwise ? attributes(raw.attributes, track, age) : raw.attributes,
      }
    },
    list(uploadId, { list: { keepsDeletedMs = 0, hidesNewMs = 0, order } = {} }) {
      const now = clock.now()
      const shadows = (gone.get(uploadId) ?? []).filter(({ at }) => now - at < keepsDeletedMs)
      const tracks = world
        .tracks(uploadId)
        .filter(({ createdAt, readyAt }) => readyAt === -Infinity || now - createdAt >= hidesNewMs)
      const listed = [...shadows.map(({ track }) => track), ...tracks]
      if (order === 'newest first') return listed.reverse()
      if (order === 'random') {
        return listed
          .map((track) => ({ track, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ track }) => track)
      }
      return listed
    },
    leaves(track) {
      const { uploadId } = track
      gone.set(uploadId, [...(gone.get(uploadId) ?? []), { track, at: clock.now() }])
    },
  }
}
