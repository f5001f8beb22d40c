import type { Checkout } from './checkout.ts'
import { GitError, git, isObjectId } from './git.ts'

/** The bytes of a file, a path of the repository, at a commit; null where the checkout has not both. */
export async function fileAtCommit(
  { root }: Pick<Checkout, 'root'>,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<Uint8Array | null> {
  if (root === null || !isObjectId(commit)) return null
  try {
    return await git({ folder: root, args: ['cat-file', 'blob', `${commit}:${path}`] })
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}
