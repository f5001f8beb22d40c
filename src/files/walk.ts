import { lstat, realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { liesWithin } from '../git/inside.ts'
import { byText } from '../shared/problem.ts'
import { type Entry, followLink, readEntries, type Why } from './entries.ts'

/** A subtitle file as it was found. */
export interface FoundFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly absolutePath: string
  /** Where it lies when links are followed. */
  readonly realPath: string
  /** Whether a link leads there. */
  readonly linked: boolean
}

interface Place {
  /** Relative to the workspace, with forward slashes; empty for the workspace itself. */
  readonly path: string
  /** Where it lies when links are followed. */
  readonly realPath: string
}

/** A subtitle file, or a folder that may hold some, that cannot be read or is a link that is not followed. */
export interface Obstacle extends Place, Why {}

/** What lies below folders. */
export interface Listing {
  /** In the order of their paths. */
  readonly files: readonly FoundFile[]
  /** In the order of their paths. */
  readonly obstacles: readonly Obstacle[]
  /** Folders with a `.git` of their own. */
  readonly repositories: readonly Place[]
  /** Links to folders. */
  readonly links: readonly Place[]
  /** How many entries were looked at, those behind links as often as links lead there. */
  readonly entries: number
  /** How many folders were read: each once, however many links lead there. */
  readonly folders: number
}

/** No repository has so many files. */
const MAX_ENTRIES = 500_000
/** Nor so many behind links, which can double with each level of them. */
const MAX_LINKED = 50_000
/** The links in one path; systems follow no more. (Linux: path_resolution(7)) */
const MAX_LINKS = 40

/** What to do where a folder of the workspace, empty for the workspace itself, holds more than that. */
function tooManyFiles(folder: string): string {
  const where = folder === '' ? 'in the workspace' : `below \`${folder}\``
  return `More than ${MAX_ENTRIES.toLocaleString('en')} files lie ${where}. Move the manifest and the subtitle files into a folder of their own.`
}

const tooManyLinks: Why = {
  rule: 'file/outside',
  message: `More than ${MAX_LINKED.toLocaleString('en')} files lie behind links, or behind more than ${MAX_LINKS} of them, so not all are looked at.`,
  hint: 'Take away the links to folders that hold links to folders.',
}

interface Folder extends Place {
  /** The real paths of the folders whose links lead here. */
  readonly via: readonly string[]
}

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  byText(a.path, b.path)

/**
 * Every `.vtt` and `.srt` file (any case) below folders of the workspace, but for those in `.git` and `node_modules`.
 * `starts` are the folders, relative to the workspace with forward slashes; one may also be a file. Links are followed
 * while they stay within the workspace.
 *
 * @throws {Error} where there are more than half a million files; the reason of `signal` where it is aborted.
 */
export async function listSubtitles(
  workspace: string,
  starts: readonly string[],
  signal?: AbortSignal,
): Promise<Listing> {
  const root = await realpath(workspace)
  const files: FoundFile[] = []
  const obstacles: Obstacle[] = []
  const repositories: Place[] = []
  const links: Place[] = []
  const contents = new Map<string, ReturnType<typeof readEntries>>()
  let entries = 0
  let linked = 0
  let isCut = false

  const contentsOf = (folder: string): ReturnType<typeof readEntries> => {
    const known = contents.get(folder) ?? readEntries(root, folder)
    contents.set(folder, known)
    return known
  }

  /** Takes note of an entry, and returns the folder that it leads to. */
  const take = (entry: Entry, path: string, from: Folder): readonly Folder[] => {
    const { realPath } = entry
    if (entry.kind === 'obstacle') obstacles.push({ path, realPath, ...entry.why })
    else if (entry.kind === 'git') repositories.push({ path: from.path, realPath: from.realPath })
    else if (entry.kind === 'file') {
      const isLinked = realPath !== join(root, path)
      files.push({ path, absolutePath: join(workspace, path), realPath, linked: isLinked })
    } else if (!entry.isLink) return [{ path, realPath, via: from.via }]
    else {
      const via = [...from.via, from.realPath]
      if (via.some((above) => liesWithin(above, realPath))) return []
      links.push({ path, realPath })
      if (via.length <= MAX_LINKS) return [{ path, realPath, via }]
      isCut = true
    }
    return []
  }

  const visit = async (folder: Folder): Promise<readonly Folder[]> => {
    const { path, realPath, via } = folder
    const found = await contentsOf(realPath)
    signal?.throwIfAborted()
    if ('rule' in found) {
      obstacles.push({ path, realPath, ...found })
      return []
    }
    if (via.length > 0) {
      linked += found.length
      isCut ||= linked > MAX_LINKED
      if (linked > MAX_LINKED) return []
    }
    entries += found.length
    if (entries > MAX_ENTRIES) throw new Error(tooManyFiles(path))
    const below = path === '' ? '' : `${path}/`
    return found.flatMap((entry) => take(entry, below + entry.name, folder))
  }

  for (const path of starts) {
    const place = { name: basename(path), realPath: join(root, path) }
    if ((await lstat(place.realPath).catch(() => null)) === null) continue
    const entry = await followLink(root, place)
    if (entry === null) continue
    const start: Folder = { path, realPath: entry.realPath, via: [] }
    let level = entry.kind === 'folder' ? [start] : take(entry, path, start)
    while (level.length > 0) level = (await Promise.all(level.map(visit))).flat()
    if (isCut) {
      obstacles.push({ path, realPath: start.realPath, ...tooManyLinks })
      break
    }
  }
  return {
    files: files.sort(byPath),
    obstacles: obstacles.sort(byPath),
    repositories,
    links,
    entries,
    folders: contents.size,
  }
}
