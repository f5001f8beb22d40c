import { createHash } from 'node:crypto'
import {
  type BigIntStats,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** A file of the working tree as the index has it. */
interface Entry {
  readonly path: string
  readonly id: Buffer
  readonly stats: BigIntStats
}

/** Each as `Name <address>`. */
interface People {
  readonly author: string
  readonly committer: string
}

/** What one folder holds, as a tree of git writes it. */
interface TreeEntry {
  readonly name: Buffer
  readonly mode: '40000' | '100644' | '100755'
  readonly id: Buffer
}

/** What only git itself knows how to do: other hashes, line ends, filters, a part of the tree, a merge. */
const uncommonSettings = /extensions|autocrlf|eol|\[filter|sparse|worktree/i
const uncommonStates = [
  ...['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge'],
  ...['info/attributes', 'info/sparse-checkout'],
]

/**
 * Commits the working tree as `git add --all` and `git commit --allow-empty` do, without starting them, which takes ten
 * times as long. Returns the commit's id; null, with no commit made, where a repository is not the plainest kind.
 *
 * @param merged the commits that the working tree holds besides its branch.
 */
export function commitPlainly(
  folder: string,
  by: People,
  message: string,
  merged: readonly string[] = [],
): string | null {
  const git = join(folder, '.git')
  const branch = plainBranch(git)
  const entries: Entry[] = []
  const tree = branch && writeTree(git, folder, '', entries)
  if (!branch || !tree) return null
  const head = join(git, branch)
  const parents = [...(existsSync(head) ? [readFileSync(head, 'utf8').trim()] : []), ...merged]
  const time = `${Math.floor(Date.now() / 1000)} +0000`
  const people = `author ${by.author} ${time}\ncommitter ${by.committer} ${time}\n`
  const above = parents.map((parent) => `parent ${parent}\n`).join('')
  const text = `tree ${tree.toString('hex')}\n${above}${people}\n${message}\n`
  const id = writeObject(git, 'commit', Buffer.from(text)).toString('hex')
  writeFileSync(join(git, 'index'), indexOf(entries))
  mkdirSync(dirname(head), { recursive: true })
  writeFileSync(head, `${id}\n`)
  return id
}

/** The branch that is checked out: `refs/heads/main`. */
function plainBranch(git: string): string | null {
  const config = join(git, 'config')
  if (process.platform === 'win32' || !existsSync(config)) return null
  if (uncommonSettings.test(readFileSync(config, 'utf8'))) return null
  if (uncommonStates.some((name) => existsSync(join(git, name)))) return null
  const [, branch] = /^ref: (.+)\n$/.exec(readFileSync(join(git, 'HEAD'), 'utf8')) ?? []
  if (!branch) return null
  return existsSync(join(git, branch)) || !existsSync(join(git, 'packed-refs')) ? branch : null
}

/** Writes a folder and what is below it; an empty one has the id of an empty buffer, as git keeps none. */
function writeTree(git: string, folder: string, prefix: string, entries: Entry[]): Buffer | null {
  const tree: TreeEntry[] = []
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name
    if (path === '.git') continue
    if (/^\.git(?!hub$)/.test(entry.name)) return null
    const name = Buffer.from(entry.name)
    if (entry.isDirectory()) {
      const id = writeTree(git, folder, `${path}/`, entries)
      if (id === null) return null
      if (id.length > 0) tree.push({ name, mode: '40000', id })
    } else if (entry.isFile()) {
      const stats = lstatSync(join(folder, path), { bigint: true })
      const id = writeObject(git, 'blob', readFileSync(join(folder, path)))
      entries.push({ path, id, stats })
      tree.push({ name, mode: modeOf(stats) === 0o100755 ? '100755' : '100644', id })
    } else return null
  }
  if (tree.length === 0 && prefix !== '') return Buffer.alloc(0)
  // A folder is sorted as if its name had a slash.
  const rank = ({ name, mode }: TreeEntry) =>
    mode === '40000' ? Buffer.concat([name, Buffer.from('/')]) : name
  tree.sort((a, b) => rank(a).compare(rank(b)))
  const parts = tree.flatMap(({ name, mode, id }) => [
    Buffer.from(`${mode} `),
    name,
    Buffer.from([0]),
    id,
  ])
  return writeObject(git, 'tree', Buffer.concat(parts))
}

function writeObject(git: string, kind: 'blob' | 'tree' | 'commit', content: Buffer): Buffer {
  const object = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content])
  const id = createHash('sha1').update(object).digest()
  const hex = id.toString('hex')
  const path = join(git, 'objects', hex.slice(0, 2), hex.slice(2))
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, deflateSync(object, { level: 1 }), { mode: 0o444 })
  }
  return id
}

const modeOf = ({ mode }: BigIntStats): number => (mode & 0o100n ? 0o100755 : 0o100644)

/** An index of version 2. (gitformat-index) */
function indexOf(entries: readonly Entry[]): Buffer {
  const sorted = entries
    .map((entry) => ({ ...entry, name: Buffer.from(entry.path) }))
    .toSorted((a, b) => a.name.compare(b.name))
  const header = Buffer.alloc(12)
  header.write('DIRC')
  header.writeUInt32BE(2, 4)
  header.writeUInt32BE(sorted.length, 8)
  const parts = sorted.map(({ name, id, stats }) => {
    const numbers = Buffer.alloc(40)
    const seconds = (ns: bigint) => [ns / 1_000_000_000n, ns % 1_000_000_000n]
    const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = stats
    const times = [...seconds(ctimeNs), ...seconds(mtimeNs)]
    for (const [at, value] of [...times, dev, ino, modeOf(stats), uid, gid, size].entries()) {
      numbers.writeUInt32BE(Number(BigInt.asUintN(32, BigInt(value))), 4 * at)
    }
    const flags = Buffer.alloc(2)
    flags.writeUInt16BE(Math.min(name.length, 0xfff))
    const length = 62 + name.length
    return Buffer.concat([numbers, id, flags, name], length + 8 - (length % 8))
  })
  const index = Buffer.concat([header, ...parts])
  return Buffer.concat([index, createHash('sha1').update(index).digest()])
}
