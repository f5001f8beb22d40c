import { type ChangedFile, namesOf } from '../git/changed-files.ts'
import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { formatOf } from '../subtitles/format.ts'
import type { Discovery } from './discover.ts'
import type { FileTrack } from './subtitle-file.ts'

/** A subtitle file that was deleted or renamed, so that a track has no file any more. */
export interface GoneFile {
  /** Where it was, as a path of the workspace. */
  readonly path: string
  /** Where it is now; null for one that was deleted. */
  readonly now: string | null
  /** What it stood for; null where the manifest does not name its video any more. */
  readonly track: FileTrack | null
  /** What it stands for now; null for nothing. */
  readonly becomes: FileTrack | null
}

/**
 * Of the changed files those whose earlier path stood for a track that has no file any more. One that only moved, to
 * another template or format, still has it.
 */
export function findGone(
  files: readonly ChangedFile[],
  { manifest, discovery }: { readonly manifest: Manifest; readonly discovery: Discovery },
): readonly GoneFile[] {
  const { claimed, readPath } = discovery
  const keyOf = ({ video, language, closedCaptions }: FileTrack): string =>
    `${video}\0${trackKey(language, closedCaptions)}`
  const present = new Set(claimed.map(keyOf))
  const isManifestNew = namesOf(files).has(manifest.file)
  return files.flatMap((file): readonly GoneFile[] => {
    if (file.kind !== 'removed' && file.kind !== 'renamed') return []
    const now = file.kind === 'renamed' ? file.path : null
    const path = file.kind === 'renamed' ? file.previous : file.path
    const was = formatOf(path) === null ? null : readPath(path)
    if (was?.kind === 'track') {
      const is = now === null || formatOf(now) === null ? null : readPath(now)
      const becomes = is?.kind === 'track' ? is : null
      return present.has(keyOf(was)) ? [] : [{ path, now, track: was, becomes }]
    }
    const isLeft = isManifestNew && was?.problem.rule === 'file/unknown-video'
    return isLeft ? [{ path, now, track: null, becomes: null }] : []
  })
}
