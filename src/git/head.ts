import { readFile } from 'node:fs/promises'
import pLimit from 'p-limit'
import { type Checkout, repositoryPath } from './checkout.ts'
import { GitError, git } from './git.ts'
import { pathsInLfs } from './lfs.ts'

/** A file of the workspace as HEAD has it. */
export interface FileState {
  /** Whether HEAD holds exactly the bytes of the working tree, other bytes, or no such file. */
  readonly committed: 'unmodified' | 'modified' | 'untracked' | 'unknown'
  /** Whether .gitattributes hands the file to Git LFS. */
  readonly lfs: boolean
}

/** Files whose bytes are in memory at once. */
const filesAtOnce = 16

/**
 * Compares files with HEAD by blob id, so that no filter, line-ending rule or index can make bytes look equal that a
 * raw URL would not serve. Two runs of git, whatever the number of files. A file that cannot be read is `unknown`; where
 * git does not answer, every file is.
 *
 * @returns states by path of the workspace.
 */
export async function compareWithHead(
  checkout: Checkout,
  files: readonly { readonly path: string; readonly absolutePath: string }[],
): Promise<ReadonlyMap<string, FileState>> {
  const unknown: FileState = { committed: 'unknown', lfs: false }
  const names = new Map(files.map(({ path }) => [path, repositoryPath(checkout, path)]))
  const known = [...names.values()].filter((name) => name !== null)
  const { root, commit, objectFormat } = checkout
  const everyUnknown = new Map(files.map(({ path }) => [path, unknown]))
  if (root === null || commit === null || files.length === 0) return everyUnknown
  try {
    const [blobs, inLfs] = await Promise.all([
      committedBlobs({ root, commit, paths: known }),
      pathsInLfs(root, known),
    ])
    const limit = pLimit(filesAtOnce)
    const states = files.map(({ path, absolutePath }) =>
      limit(async (): Promise<readonly [string, FileState]> => {
        const name = names.get(path) ?? ''
        const bytes = await readFile(absolutePath).catch(() => null)
        if (bytes === null) return [path, unknown]
        const committed = compare(blobs.get(name), blobId(bytes, objectFormat))
        return [path, { committed, lfs: inLfs.has(name) }]
      }),
    )
    return new Map(await Promise.all(states))
  } catch (error) {
    if (error instanceof GitError) return everyUnknown
    throw error
  }
}

/** The id that git gives to these bytes. (git hash-object: `blob <size>`, a zero byte, the bytes.) */
function blobId(bytes: Uint8Array, format: Checkout['objectFormat']): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function compare(committed: string | undefined, present: string): FileState['committed'] {
  if (committed === undefined) return 'untracked'
  return committed === present ? 'unmodified' : 'modified'
}

/** Blob ids by path of the repository. A name that is not UTF-8 is left out: it has no sure URL. */
async function committedBlobs(options: {
  readonly root: string
  readonly commit: string
  readonly paths: readonly string[]
}): Promise<ReadonlyMap<string, string>> {
  const blobs = new Map<string, string>()
  const folder = commonFolder(options.paths)
  const tree = await git({
    folder: options.root,
    args: ['ls-tree', '-r', '-z', '--full-tree', options.commit, '--', ...(folder ? [folder] : [])],
  })
  for (const record of tree.toString('utf8').split('\0')) {
    const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t([^\uFFFD]+)$/.exec(record) ?? []
    if (blob && path) blobs.set(path, blob)
  }
  return blobs
}

/** The deepest folder that holds every path, with a slash at its end; empty for the top. */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => path.split('/').slice(0, -1))
  const shared = rest.reduce((common, folders) => {
    const differs = common.findIndex((name, at) => name !== folders[at])
    return differs < 0 ? common : common.slice(0, differs)
  }, first)
  return shared.map((name) => `${name}/`).join('')
}
