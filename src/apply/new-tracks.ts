import type { Track } from '../datocms/resources.ts'
import { sameKey, sameName } from '../plan/match.ts'
import type { Entry } from './ledger.ts'
import { isKnown, type Ports } from './ports.ts'

/**
 * Whether a listed track may be the one that was made for a change: it was not there when the plan was made, is not
 * gone, and is not that of another change.
 */
export function isNew(
  ports: Pick<Ports, 'videos'>,
  { change, ledger }: Entry,
  track: Track,
): boolean {
  const owner = ledger.ownerOf(track.id)
  return !isKnown(ports, track) && !ledger.isGone(track.id) && (owner ?? change) === change
}

/** How much is known of a track that is looked for. */
export type Certainty =
  /** It was asked for, and nothing says that it was made: all must agree. */
  | 'asked'
  /** It is being made. Names are unique within an upload, so the name is enough. */
  | 'accepted'
  /** It was made, so that it is there under whatever name. */
  | 'made'

/**
 * The track among new ones that was made as `wanted`; null where there is none, or more than one could be it. An
 * errored one counts where there is no other.
 */
export function pickOwn(
  tracks: readonly Track[],
  wanted: Pick<Track, 'name' | 'language' | 'closedCaptions'>,
  certainty: Certainty,
): Track | null {
  const named = tracks.filter(({ name }) => sameName(name, wanted.name))
  const sorts = [
    named.filter((track) => sameKey(track, wanted)),
    certainty === 'asked' ? [] : named,
    certainty === 'made' ? tracks.filter((track) => sameKey(track, wanted)) : [],
  ]
  const sort = sorts.find(({ length }) => length > 0) ?? []
  const sound = sort.filter(({ status }) => status !== 'errored')
  const [own = null, ...others] = sound.length > 0 ? sound : sort
  return others.length === 0 ? own : null
}
