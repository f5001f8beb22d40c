import { randomBytes } from 'node:crypto'
import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  open,
  realpath,
  rename,
  rm,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { liesInGit, liesWithin } from '../git/inside.ts'
import { whyUnreadable } from '../shared/unreadable.ts'

/**
 * Writes a file of the workspace, with its folders, so that whoever reads it, and whoever finds it after this process
 * was killed, has all of the new file or all of the one before. Links are followed while they stay within the workspace.
 *
 * @param root real path of the workspace.
 * @param path of the file, relative to it, with forward slashes.
 * @param isNew whether there must be no such file yet.
 * @throws {Error} whose message says why not, and goes on after "because".
 */
export async function writeWhole(
  root: string,
  {
    path,
    bytes,
    isNew,
  }: { readonly path: string; readonly bytes: Uint8Array; readonly isNew: boolean },
): Promise<void> {
  try {
    const target = await placeOf(root, path, isNew)
    const { mode } = (await lstat(target).catch(() => null)) ?? {}
    // Not named as a subtitle file, so that one that is left behind is none.
    const draft = join(
      dirname(target),
      `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
    )
    try {
      const handle = await open(draft, 'wx')
      try {
        await handle.writeFile(bytes)
      } finally {
        await handle.close()
      }
      if (mode !== undefined) await chmod(draft, mode)
      await rename(draft, target)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  } catch (cause) {
    throw new Error(whyUnreadable(cause), { cause })
  }
}

/** The real path of a file that may be written; makes its folder. */
async function placeOf(root: string, path: string, isNew: boolean): Promise<string> {
  const place = join(root, path)
  const stats = await lstat(place).catch(() => null)
  if (stats && isNew) throw new Error('something else has its name')
  if (stats) {
    const target = await guarded(root, await realpath(place))
    // To put another file in its place asks for no right to write it.
    await access(target, constants.W_OK)
    return target
  }
  const target = join(await guarded(root, await realFolder(dirname(place))), basename(place))
  await mkdir(dirname(target), { recursive: true })
  return target
}

/** Where a folder is, or would be, when the links in its path are followed. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch (error) {
    const stats = await lstat(folder).catch(() => null)
    if (stats?.isSymbolicLink() || dirname(folder) === folder) throw error
    // Another file may have needed it meanwhile.
    if (stats) return realpath(folder)
    return join(await realFolder(dirname(folder)), basename(folder))
  }
}

async function guarded(root: string, real: string): Promise<string> {
  if (!liesWithin(real, root)) throw new Error('a link leads out of the workspace')
  if (await liesInGit(root, real)) throw new Error('it lies in what belongs to git')
  return real
}
