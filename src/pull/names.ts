import type { Discovery } from '../files/discover.ts'
import { comparableName, nameTracks } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { canBeName } from '../manifest/tracks.ts'
import type { FileChange } from './decide.ts'

/** A name that the manifest must have, so that a run gives it to the track of a file. */
export interface NameOfTrack {
  readonly video: string
  /** `en`, `en.sdh`. */
  readonly track: string
  readonly name: string
}

/** The names of tracks that their new files would not get by themselves, and that the manifest can hold. */
export function namesToWrite(
  fresh: readonly FileChange[],
  { files }: Pick<Discovery, 'files'>,
  { videos }: Pick<Manifest, 'videos'>,
): readonly NameOfTrack[] {
  const present = Map.groupBy(files, ({ video }) => video)
  return [...Map.groupBy(fresh, ({ video }) => video)].flatMap(([video, changes]) => {
    const all = [...(present.get(video) ?? []), ...changes.map(({ file }) => file)]
    const named = nameTracks(
      all.map((file) => ({ ...file, asked: file.nameFromManifest ? file.name : null })),
    )
    const names = new Map(named.map(({ path, name }) => [path, name]))
    const settings = [...(videos.get(video)?.tracks.values() ?? [])]
    const asked = new Set(settings.map(({ name }) => comparableName(name ?? '')))
    return changes.flatMap(({ file, track }): readonly NameOfTrack[] => {
      const name = track.name.trim()
      if (names.get(file.path) === name || !canBeName(name)) return []
      if (asked.has(comparableName(name))) return []
      asked.add(comparableName(name))
      return [{ video, track: trackKey(file.language, file.closedCaptions), name }]
    })
  })
}
