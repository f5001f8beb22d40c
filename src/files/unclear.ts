import { relative, sep } from 'node:path'
import type { Manifest } from '../manifest/manifest.ts'
import { type Assignment, type ClaimedTrack, trackOf } from './assign-tracks.ts'
import type { Hidden } from './hidden.ts'
import type { ResolvedPath } from './resolve-track.ts'
import type { Listing } from './walk.ts'

/** Tracks and videos of which nothing may be pruned. */
export interface Existing {
  /** Every track with a file. */
  readonly claimed: readonly ClaimedTrack[]
  /** Videos that may have more files than those that were found. */
  readonly unclear: ReadonlySet<string>
  /** Whether no file can be of a video that cannot be told. */
  readonly whole: boolean
}

/** What is looked at one by one; where there is more, no video is clear. */
const MAX_PLACES = 1000

/** Adds to the files that were found what may exist besides: `hidden` is null where that is unknown. */
export function findExisting(options: {
  readonly manifest: Manifest
  readonly resolve: (path: string) => ResolvedPath
  readonly assigned: Assignment
  readonly listing: Pick<Listing, 'obstacles' | 'links'>
  readonly hidden: Hidden | null
  /** Absolute path of the workspace, links resolved. */
  readonly root: string
}): Existing {
  const { manifest, resolve, assigned, listing, hidden, root } = options
  const { folder, videos } = manifest
  const claimed = [...assigned.claimed]
  const unclear = new Set(assigned.unclear)
  let whole = !assigned.stray && hidden !== null

  const below = (path: string): string | null => {
    if (folder === '' || path === folder) return path === folder ? '' : path
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null
  }
  /** A file that is there, whatever it holds. */
  const claim = (path: string): void => {
    const said = resolve(path)
    if (said.kind === 'track') claimed.push(trackOf(said))
    else if (said.video !== null) unclear.add(said.video)
    else whole = false
  }

  const files = (hidden?.files ?? []).flatMap((path) => below(path) ?? [])
  for (const path of files) claim(path)

  const hiddenPaths = [...(hidden?.files ?? []), ...(hidden?.folders ?? [])]
  const links = hiddenPaths.length > 0 ? listing.links : []
  const reaching = links.slice(0, MAX_PLACES).filter(({ realPath }) => {
    const target = `${relative(root, realPath).split(sep).join('/')}/`
    return hiddenPaths.some((path) => path.startsWith(target))
  })
  const places = [...listing.obstacles, ...reaching]
    .map(({ path }) => path)
    .concat(hidden?.folders ?? [])
    .flatMap((path) => below(path) ?? [])
  if (places.length > 0) whole = false
  const isKnown = hidden !== null && Math.max(places.length, links.length) <= MAX_PLACES
  if (!isKnown) return { claimed, unclear: new Set(videos.keys()), whole: false }
  for (const path of places) {
    claim(path)
    for (const video of videosBelow(manifest, path)) unclear.add(video)
  }
  return { claimed, unclear, whole }
}

/**
 * The videos that a file, or files below a folder, may belong to. `path` is relative to the manifest's folder, with
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
