import type { Manifest } from '../manifest/manifest.ts'
import type { Assignment } from './assignment.ts'
import type { Hidden } from './hidden.ts'
import type { PathReading } from './path-reading.ts'
import type { FileTrack } from './subtitle-file.ts'
import { wayBelow } from './walk.ts'

/** Tracks and videos of which nothing may be pruned. */
export interface Existing {
  /** Every track with a file. */
  readonly claimed: readonly FileTrack[]
  /** Videos that may have more files than those that were found. */
  readonly unclear: ReadonlySet<string>
  /** Whether no file can be of a video that cannot be told. */
  readonly whole: boolean
}

/** So many places are compared with all videos; where there are more, no video is clear. */
const MAX_PLACES = 1000

/** Adds to the files that were found what may exist besides. */
export function findExisting(options: {
  readonly manifest: Manifest
  readonly readPath: (path: string) => PathReading
  readonly assigned: Assignment
  /** Paths of files, and of folders that may hold some, that could not be read. */
  readonly unread: readonly string[]
  /** Paths of subtitle files that files of other formats stand in for. */
  readonly meant: readonly string[]
  /** Null where that is unknown. */
  readonly hidden: Hidden | null
}): Existing {
  const { manifest, readPath, assigned, unread, meant } = options
  const { root: folder } = manifest
  const { files, folders } = options.hidden ?? { files: [], folders: [folder] }
  const claimed = [...assigned.claimed]
  const unclear = new Set(assigned.unclear)
  const inFolder = (paths: readonly string[]) =>
    paths.flatMap((path) => wayBelow(folder, path) ?? [])
  const all = inFolder([...unread, ...folders])
  const places = all.length > MAX_PLACES ? [''] : all
  let whole = !assigned.stray && places.length === 0
  // What a file holds does not matter here, and a folder may turn out to be one.
  for (const path of [...inFolder([...files, ...meant]), ...places]) {
    const reading = readPath(path)
    if (reading.kind === 'track') claimed.push(reading)
    else if (reading.video !== null) unclear.add(reading.video)
    else whole = false
  }
  for (const path of places) for (const video of videosBelow(manifest, path)) unclear.add(video)
  return { claimed, unclear, whole }
}

/**
 * The videos that a file, or files below a folder, may belong to. `path` is relative to the manifest's root, with
 * forward slashes; empty for that one itself.
 */
function videosBelow({ videos, templates }: Manifest, path: string): readonly string[] {
  const below = path === '' ? '' : `${path.normalize('NFC')}/`
  const all = [...videos.keys()]
  const afterVideo = templates.map(({ parts: [first, second] }) =>
    first?.kind === 'video' && second?.kind === 'text' ? second.text : null,
  )
  // Where something else comes first, a folder may hold files of any video.
  if (afterVideo.includes(null)) return all
  return all.filter((video) =>
    afterVideo.some((text) => {
      const start = `${video}${text}`
      return start.startsWith(below) || below.startsWith(start)
    }),
  )
}
