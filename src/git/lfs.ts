import { git } from './git.ts'

const signature = Buffer.from('version https://git-lfs.github.com/spec/v1\n')

/** Whether these bytes are a Git LFS pointer, which is what a checkout without `lfs: true` holds. (Git LFS: spec.md) */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && signature.equals(bytes.subarray(0, signature.length))
}

/** Those of the repository's paths that .gitattributes hands to Git LFS. Throws `GitError`. */
export async function pathsInLfs(
  root: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const answer = await git({
    folder: root,
    args: ['check-attr', '-z', '--stdin', 'filter'],
    input: paths.map((path) => `${path}\0`).join(''),
  })
  const found = new Set<string>()
  const fields = answer.toString('utf8').split('\0')
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const path = fields[at]
    if (path !== undefined && fields[at + 2] === 'lfs') found.add(path)
  }
  return found
}
