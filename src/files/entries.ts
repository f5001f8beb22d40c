import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { liesInGit, liesWithin } from '../git/inside.ts'
import type { Problem } from '../shared/problem.ts'
import { isDenied } from '../shared/unreadable.ts'
import { formatOf } from '../subtitles/format.ts'
import { isOtherFormat } from './other-format.ts'
import { unread, unreadable } from './unread.ts'

/** What an entry of a folder comes to; a `link` is one to a folder, `other` a file of another format of subtitles. */
export type Entry = { readonly name: string; readonly realPath: string } & (
  | { readonly kind: 'file' | 'other' | 'folder' | 'link' | 'git' }
  | { readonly kind: 'unread'; readonly problem: Problem }
)

type Named = Pick<Entry, 'name' | 'realPath'>

/** Whether the walk leaves a folder out for its name alone. */
export const isIgnoredName = (name: string): boolean => name === '.git' || name === 'node_modules'

/**
 * The entries of a folder that are subtitle files, of other formats too, or may hold some, each link with what it leads to; and `.git`, which
 * the walk leaves out but which says that a repository begins here. `root` is the real path of the workspace, `folder`
 * one within it.
 *
 * @returns the problem, where the folder cannot be read.
 */
export async function readEntries(
  root: string,
  folder: string,
): Promise<readonly Entry[] | Problem> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const found = entries.map((entry): Entry | null | Promise<Entry | null> => {
      const named = { name: entry.name, realPath: join(folder, entry.name) }
      const isSubtitle = formatOf(entry.name) !== null
      if (entry.name === '.git') return { kind: 'git', ...named }
      if (isIgnoredName(entry.name)) return null
      if (isBroken(entry.name)) {
        return isSubtitle || entry.isDirectory() ? notRead(named, unread.badName) : null
      }
      if (entry.isDirectory()) return { kind: 'folder', ...named }
      if (entry.isSymbolicLink()) return followLink(root, named)
      if (!isSubtitle) {
        return entry.isFile() && isOtherFormat(entry.name) ? { kind: 'other', ...named } : null
      }
      return entry.isFile() ? { kind: 'file', ...named } : notRead(named, unread.noFile)
    })
    return (await Promise.all(found)).filter((entry) => entry !== null)
  } catch (error) {
    return unreadable('folder', error)
  }
}

/** What a link of the workspace leads to; null where that is neither folder nor subtitle file. */
export async function followLink(root: string, named: Named): Promise<Entry | null> {
  const { name } = named
  const format = formatOf(name)
  try {
    const target = await realpath(named.realPath)
    const stats = await stat(target)
    const isFolder = stats.isDirectory()
    if (!isFolder && format === null) return null
    if (!liesWithin(target, root)) return notRead(named, unread.outside)
    if (await liesInGit(root, target)) return notRead(named, unread.intoGit)
    if (isFolder) return { kind: 'link', name, realPath: target }
    if (!stats.isFile()) return notRead(named, unread.noFile)
    if (formatOf(target) !== format) return notRead(named, unread.otherEnding)
    return { kind: 'file', name, realPath: target }
  } catch (error) {
    // What has no extension may have been a folder.
    if (format === null && extname(name) !== '') return null
    return notRead(named, isDenied(error) ? unreadable('link', error) : unread.outside)
  }
}

const notRead = (named: Named, problem: Problem): Entry => ({ kind: 'unread', ...named, problem })

/** Node puts U+FFFD where a name is no UTF-8, so that nothing is found under it. */
const isBroken = (name: string): boolean => name.includes('\uFFFD') || !name.isWellFormed()
