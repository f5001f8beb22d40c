import type { Track } from '../datocms/resources.ts'
import { comparableName } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import type { Change, VideoState } from './change.ts'
import { skipFile } from './file-change.ts'

/** What else decides which names are free. */
interface NameFacts {
  readonly refused: ReadonlySet<Change>
  /** The names that DatoCMS lists instead of those that tracks were made with, by track id. */
  readonly listedNames: ReadonlyMap<string, string>
}

/**
 * Gives a track with a name that nobody asked for another one where the name is taken, and skips
 * what can have no name: names are unique within an upload. (Mux: create asset track.) A skip keeps
 * its track, and so its name, which may stand in the way of others in turn; so does what is refused.
 */
export function settleNames(
  changes: readonly Change[],
  state: VideoState,
  { refused, listedNames }: NameFacts,
): readonly Change[] {
  const stuck = new Set<Change>()
  for (;;) {
    const settled = settleOnce(changes, state, { stuck, refused, listedNames })
    const before = stuck.size
    changes.forEach((change, at) => {
      if (change.kind === 'replace' && settled[at]?.kind === 'skip') stuck.add(change)
    })
    if (stuck.size === before) return settled
  }
}

function settleOnce(
  changes: readonly Change[],
  { tracks }: VideoState,
  { stuck, refused, listedNames }: NameFacts & { readonly stuck: ReadonlySet<Change> },
): readonly Change[] {
  const isMoved = (change: Change): boolean =>
    ['replace', 'delete'].includes(change.kind) && !stuck.has(change) && !refused.has(change)
  const moved = new Set(changes.filter(isMoved).map(({ track }) => track?.id))
  const taken = new Map<string, string>()
  for (const track of tracks.filter(({ id }) => !moved.has(id))) {
    for (const name of [track.name, listedNames.get(track.id) ?? track.name]) {
      taken.set(comparableName(name), describeTrack(track))
    }
  }
  const settle = (change: Change): Change => {
    const { kind, file, name } = change
    if (!file || (kind !== 'create' && kind !== 'replace') || refused.has(change)) return change
    const wanted = file.nameFromManifest ? [name] : [name, file.name, file.longName]
    const free = wanted.find((candidate) => !taken.has(comparableName(candidate)))
    if (free === undefined || stuck.has(change)) {
      const reason = `the name “${name}” is taken by ${taken.get(comparableName(name))}`
      return skipFile(file, { obstacle: 'name', reason }, change.track)
    }
    taken.set(comparableName(free), file.path)
    return { ...change, name: free }
  }
  // Names that somebody asked for go first, then those that are there already.
  const rank = ({ kind, file }: Change): number =>
    file?.nameFromManifest ? 0 : kind === 'replace' ? 1 : 2
  const settled = new Map(
    changes.toSorted((a, b) => rank(a) - rank(b)).map((change) => [change, settle(change)]),
  )
  return changes.map((change) => settled.get(change) ?? change)
}

function describeTrack({ language, closedCaptions, id }: Track): string {
  return `the track \`${trackKey(language, closedCaptions)}\` (${id})`
}
