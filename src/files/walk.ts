import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { liesWithin } from '../git/inside.ts'
import { byText, type Problem } from '../shared/problem.ts'
import { figure } from '../shared/words.ts'
import { problem } from '../subtitles/severity.ts'
import { type Entry, followLink, readEntries } from './entries.ts'

/** What the walk comes by, but for folders. */
export type Found = Entry & {
  /** Relative to the workspace, with forward slashes; empty for the workspace itself. */
  readonly path: string
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
  return `More than ${figure(MAX_ENTRIES)} files lie ${where}. Move the manifest and the subtitle files into a folder of their own.`
}

const tooManyLinks = problem('file/outside', {
  message: `More than ${figure(MAX_LINKED)} files lie behind links, or behind more than ${MAX_LINKS} of them, so not all are looked at.`,
  hint: 'Take away the links to folders that hold links to folders.',
})

interface Folder {
  readonly path: string
  readonly realPath: string
  /** The real paths of the folders whose links lead here. */
  readonly via: readonly string[]
}

/**
 * Every `.vtt` and `.srt` file (any case) below folders of the workspace, but for those in `.git` and `node_modules`;
 * with files of other formats of subtitles, links to folders, and what may be such a file or hold some and cannot be read, or is a link that is not
 * followed. In the order of paths. `root` is the real path of the workspace, `starts` are the folders, relative to it
 * with forward slashes; one may also be a file. Links are followed while they stay within the workspace. What is ignored
is not looked into.
 *
 * @throws {Error} where there are more than half a million files; the reason of `signal` where it is aborted.
 */
export async function listSubtitles(
  root: string,
  starts: readonly string[],
  options: {
    readonly isIgnored?: (path: string) => boolean
    readonly signal?: AbortSignal | undefined
  } = {},
): Promise<readonly Found[]> {
  const { isIgnored, signal } = options
  const found: Found[] = []
  const contents = new Map<string, ReturnType<typeof readEntries>>()
  let entries = 0
  let linked = 0
  let isCut = false

  const report = ({ path, realPath }: Folder, problem: Problem): void => {
    found.push({ kind: 'unread', name: basename(path), path, realPath, problem })
  }

  /** Takes note of an entry, and returns the folder that it leads to. */
  const take = (entry: Entry, path: string, from: Folder): readonly Folder[] => {
    const { kind, realPath } = entry
    // A repository that begins here still says what its checkout leaves out.
    if (kind !== 'git' && isIgnored?.(path)) return []
    if (kind === 'folder') return [{ path, realPath, via: from.via }]
    const via = [...from.via, from.realPath]
    const isCircle = kind === 'link' && via.some((above) => liesWithin(above, realPath))
    if (!isCircle) found.push({ ...entry, path })
    if (kind !== 'link' || isCircle) return []
    isCut ||= via.length > MAX_LINKS
    return via.length > MAX_LINKS ? [] : [{ path, realPath, via }]
  }

  const visit = async (folder: Folder): Promise<readonly Folder[]> => {
    const { path, realPath, via } = folder
    const reading = contents.get(realPath) ?? readEntries(root, realPath)
    contents.set(realPath, reading)
    const inside = await reading
    signal?.throwIfAborted()
    if ('rule' in inside) {
      report(folder, inside)
      return []
    }
    if (via.length > 0) {
      linked += inside.length
      isCut ||= linked > MAX_LINKED
      if (linked > MAX_LINKED) return []
    }
    entries += inside.length
    if (entries > MAX_ENTRIES) throw new Error(tooManyFiles(path))
    const lead = path === '' ? '' : `${path}/`
    return inside.flatMap((entry) => take(entry, lead + entry.name, folder))
  }

  for (const path of starts) {
    const named = { name: basename(path), realPath: join(root, path) }
    if ((await lstat(named.realPath).catch(() => null)) === null) continue
    const entry = await followLink(root, named)
    if (entry === null) continue
    const start: Folder = { path, realPath: entry.realPath, via: [] }
    let level = entry.kind === 'link' ? [start] : take(entry, path, start)
    while (level.length > 0) level = (await Promise.all(level.map(visit))).flat()
    if (isCut) {
      report(start, tooManyLinks)
      break
    }
  }
  return found.sort((a, b) => byText(a.path, b.path))
}

/**
 * The way from a folder to what it is or holds: empty for itself, null where it does not hold it. Both are relative to
 * the workspace, with forward slashes.
 */
export function wayBelow(folder: string, path: string): string | null {
  if (path === folder) return ''
  const prefix = folder === '' ? '' : `${folder}/`
  return path.startsWith(prefix) ? path.slice(prefix.length) : null
}
