import { stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** Whether a path is a folder or lies below it, by their names alone. */
export const liesWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/**
 * Whether a real path below the real path `root` belongs to git: in a `.git` folder, of whichever repository, or in a
 * folder to which a `.git` file points, which may have any name.
 */
export async function liesInGit(root: string, path: string): Promise<boolean> {
  const names = relative(root, path).split(sep)
  if (names.some((name) => name.toLowerCase() === '.git')) return true
  for (let folder = path; folder !== root && liesWithin(folder, root); folder = dirname(folder)) {
    if (await isGitFolder(folder)) return true
  }
  return false
}

/** Whether git would take a folder for a repository, or for the folder of a work tree. (gitrepository-layout) */
async function isGitFolder(folder: string): Promise<boolean> {
  const has = (name: string) =>
    stat(join(folder, name)).then(
      () => true,
      () => false,
    )
  if (!(await has('HEAD'))) return false
  return (await has('commondir')) || ((await has('objects')) && (await has('refs')))
}
