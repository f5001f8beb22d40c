import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { formatOf } from './templates.ts'

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

/** What lies below a folder. */
export interface Listing {
  /** In the order of their paths. */
  readonly files: readonly FoundFile[]
  /** Links, relative to the workspace, that lead out of it, or to nothing. */
  readonly strayLinks: readonly string[]
}

/** A bound for links that multiply folders; no repository has so many. */
const MAX_ENTRIES = 500_000

/** What to do where a folder of the workspace, empty for the workspace itself, holds more than that. */
export function tooManyFiles(folder: string): string {
  const where = folder === '' ? 'in the workspace' : `below \`${folder}\``
  return `More than ${MAX_ENTRIES.toLocaleString('en')} files lie ${where}. Move the manifest and the subtitle files into a folder of their own.`
}

interface Folder {
  readonly path: string
  readonly realPath: string
  /** The real paths of the folders above, against links that go round in circles. */
  readonly above: readonly string[]
}

/** Whether a path is a folder or lies below it, by their names alone. */
const liesWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** Whether the walk leaves a folder out for its name alone. */
const isIgnoredName = (name: string): boolean => name === '.git' || name === 'node_modules'

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

/** A path relative to the workspace, with forward slashes. */
export const workspacePath = (workspace: string, path: string): string =>
  relative(workspace, path).split(sep).join('/')

/**
 * Every `.vtt` and `.srt` file (any case) below a folder of the workspace, but for those in `.git`
 * and `node_modules`. Links are followed while they stay within the workspace.
 */
export async function listSubtitles(workspace: string, folder: string): Promise<Listing> {
  const root = await realpath(workspace)
  const files: FoundFile[] = []
  const strayLinks: string[] = []
  let entries = 0

  const add = (absolutePath: string, realPath: string): void => {
    const path = workspacePath(workspace, absolutePath)
    files.push({ path, absolutePath, realPath, linked: realPath !== join(root, path) })
  }

  const follow = async (path: string, name: string, folder: Folder): Promise<Folder | null> => {
    const isSubtitle = formatOf(name) !== null
    const target = await realpath(path).catch(() => null)
    const kind = target === null ? null : await stat(target).catch(() => null)
    if (target === null || kind === null) {
      // What has no extension may have been a folder.
      if (isSubtitle || extname(name) === '') strayLinks.push(workspacePath(workspace, path))
    } else if (!kind.isDirectory() && !(kind.isFile() && isSubtitle)) {
      return null
    } else if (!liesWithin(target, root) || relative(root, target).split(sep).includes('.git')) {
      strayLinks.push(workspacePath(workspace, path))
    } else if (kind.isDirectory()) {
      return { path, realPath: target, above: [...folder.above, folder.realPath] }
    } else {
      add(path, target)
    }
    return null
  }

  const visit = async (folder: Folder): Promise<void> => {
    const inside: Folder[] = []
    for (const entry of await readdir(folder.path, { withFileTypes: true })) {
      if (++entries > MAX_ENTRIES) {
        throw new Error(tooManyFiles(workspacePath(workspace, folder.path)))
      }
      if (isIgnoredName(entry.name)) continue
      const path = join(folder.path, entry.name)
      const realPath = join(folder.realPath, entry.name)
      if (entry.isDirectory()) {
        inside.push({ path, realPath, above: [...folder.above, folder.realPath] })
      } else if (entry.isSymbolicLink()) {
        const linked = await follow(path, entry.name, folder)
        if (linked && !linked.above.some((above) => liesWithin(above, linked.realPath)))
          inside.push(linked)
      } else if (entry.isFile() && formatOf(entry.name)) {
        add(path, realPath)
      }
    }
    await Promise.all(inside.map(visit))
  }

  const start = join(workspace, folder)
  const realStart = await realpath(start)
  if (!liesWithin(realStart, root)) return { files: [], strayLinks: [folder] }
  await visit({ path: start, realPath: realStart, above: [] })
  return { files: files.sort(byPath), strayLinks: strayLinks.sort() }
}
