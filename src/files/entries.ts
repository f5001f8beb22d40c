import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { liesInGit, liesWithin } from '../git/inside.ts'
import { isDenied, unreadable } from '../shared/unreadable.ts'
import { formatOf } from '../subtitles/format.ts'

/** What an entry of a folder comes to. */
export type Entry = { readonly name: string; readonly realPath: string } & (
  | { readonly kind: 'file' }
  | { readonly kind: 'git' }
  | { readonly kind: 'folder'; readonly isLink: boolean }
  | { readonly kind: 'obstacle'; readonly why: Why }
)

/** Why an entry cannot be used: what a problem says of it. */
export interface Why {
  readonly rule: 'file/outside' | 'file/unreadable'
  readonly message: string
  readonly hint: string
}

type Place = Pick<Entry, 'name' | 'realPath'>

/** Whether the walk leaves a folder out for its name alone. */
export const isIgnoredName = (name: string): boolean => name === '.git' || name === 'node_modules'

/**
 * The entries of a folder that are subtitle files, or may hold some, each link with what it leads to; and `.git`, which
 * the walk leaves out but which says that a repository begins here. `root` is the
 * real path of the workspace, `folder` one within it.
 *
 * @returns why, where the folder cannot be read.
 */
export async function readEntries(root: string, folder: string): Promise<readonly Entry[] | Why> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const found = entries.map((entry): Entry | null | Promise<Entry | null> => {
      const place = { name: entry.name, realPath: join(folder, entry.name) }
      const isSubtitle = formatOf(entry.name) !== null
      if (entry.name === '.git') return { kind: 'git', ...place }
      if (isIgnoredName(entry.name)) return null
      if (isBroken(entry.name)) {
        return isSubtitle || entry.isDirectory() ? obstacle(place, brokenName) : null
      }
      if (entry.isDirectory()) return { kind: 'folder', ...place, isLink: false }
      if (entry.isSymbolicLink()) return followLink(root, place)
      if (!isSubtitle) return null
      return entry.isFile() ? { kind: 'file', ...place } : obstacle(place, noFile)
    })
    return (await Promise.all(found)).filter((entry) => entry !== null)
  } catch (error) {
    return unreadable('folder', error)
  }
}

/** What a link of the workspace leads to; null where that is neither folder nor subtitle file. */
export async function followLink(root: string, place: Place): Promise<Entry | null> {
  const format = formatOf(place.name)
  try {
    const target = await realpath(place.realPath)
    const stats = await stat(target)
    const isFolder = stats.isDirectory()
    if (!isFolder && format === null) return null
    if (!liesWithin(target, root)) return obstacle(place, stray)
    if (await liesInGit(root, target)) return obstacle(place, intoGit)
    if (isFolder) return { kind: 'folder', name: place.name, realPath: target, isLink: true }
    if (!stats.isFile()) return obstacle(place, noFile)
    if (formatOf(target) !== format) return obstacle(place, otherwiseNamed)
    return { kind: 'file', name: place.name, realPath: target }
  } catch (error) {
    // What has no extension may have been a folder.
    if (format === null && extname(place.name) !== '') return null
    return obstacle(place, isDenied(error) ? unreadable('link', error) : stray)
  }
}

const obstacle = (place: Place, why: Why): Entry => ({ kind: 'obstacle', ...place, why })

/** Node puts U+FFFD where a name is no UTF-8, so that nothing is found under it. */
const isBroken = (name: string): boolean => name.includes('\uFFFD') || !name.isWellFormed()

const brokenName: Why = {
  rule: 'file/unreadable',
  message: 'This name is no UTF-8, so what it stands for cannot be read.',
  hint: 'Give it another name.',
}
const noFile: Why = {
  rule: 'file/unreadable',
  message: 'This is no regular file, so it cannot be read.',
  hint: 'Put the file itself there.',
}
const stray: Why = {
  rule: 'file/outside',
  message: 'This link leads out of the workspace, or to nothing, so it is not followed.',
  hint: 'Put the file or folder itself there.',
}
const intoGit: Why = {
  rule: 'file/outside',
  message: 'This link leads to what belongs to git, so it is not followed.',
  hint: 'Put the file or folder itself there.',
}
const otherwiseNamed: Why = {
  rule: 'file/outside',
  message: 'This link leads to a file whose name ends otherwise, so it is not followed.',
  hint: 'Let it lead to a subtitle file of the same format, or put the file itself there.',
}
