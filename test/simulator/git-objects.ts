import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

export interface GitObject {
  readonly oid: string
  readonly type: string
  readonly bytes: Buffer
}

/** The objects of a repository. They never change: where one is unknown and packed, all are read with one git. */
export interface GitObjects {
  /** By its id, or a commit's file as `commit:path`. Null where git has nothing there. */
  find(name: string): GitObject | null
  /** The commits up to this one that changed a path, newest first. */
  history(commit: string, path: string): readonly string[]
}

const repositories = new Map<string, GitObjects>()

export function objectsOf(folder: string): GitObjects {
  const objects = repositories.get(folder) ?? createObjects(folder)
  repositories.set(folder, objects)
  return objects
}

function createObjects(folder: string): GitObjects {
  const known = new Map<string, GitObject>()
  const histories = new Map<string, (path: string) => readonly string[]>()
  const read = (oid: string): GitObject | null => {
    const found = known.get(oid) ?? readLoose(folder, oid)
    if (found) known.set(oid, found)
    else for (const object of readAll(folder)) known.set(object.oid, object)
    return known.get(oid) ?? null
  }
  /** The id of what a folder or a commit has under a path. */
  const entry = (oid: string, [name, ...rest]: readonly string[]): string | null => {
    const found = read(oid)
    if (found === null || name === undefined) return oid
    const [, tree] = /^tree (\w+)/.exec(found.bytes.toString('latin1', 0, 80)) ?? []
    if (found.type === 'commit') return entry(tree ?? '', [name, ...rest])
    const below = found.type === 'tree' ? entriesOf(found).get(name) : undefined
    return below === undefined ? null : entry(below, rest)
  }
  return {
    find(name) {
      const [, commit = name, path] = /^(\w+):(.+)$/s.exec(name) ?? []
      const oid = entry(commit, path?.split('/') ?? [])
      return oid === null ? null : read(oid)
    },
    history(commit, path) {
      const found = histories.get(commit) ?? readHistory(folder, commit)
      histories.set(commit, found)
      return found(path)
    },
  }
}

/** An object that lies in a file of its own: `type length`, a zero, and its bytes. */
function readLoose(folder: string, oid: string): GitObject | null {
  const path = join('objects', oid.slice(0, 2), oid.slice(2))
  const file = [join(folder, '.git', path), join(folder, path)].find((each) => existsSync(each))
  if (!/^\w{40,}$/.test(oid) || !file) return null
  const object = inflateSync(readFileSync(file))
  const start = object.indexOf(0) + 1
  const [type = ''] = object.toString('latin1', 0, start).split(' ')
  return { oid, type, bytes: object.subarray(start) }
}

function readAll(folder: string): readonly GitObject[] {
  const args = ['cat-file', '--batch-all-objects', '--batch']
  const output = execFileSync('git', args, {
    cwd: folder,
    stdio: 'pipe',
    timeout: 30_000,
    maxBuffer: 2 ** 29,
  })
  const objects: GitObject[] = []
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1
    const [oid = '', type = '', size] = output.toString('latin1', at, start).split(' ')
    at = start + Number(size) + 1
    objects.push({ oid, type, bytes: output.subarray(start, at - 1) })
  }
  return objects
}

/** The ids of a tree's entries by name: each is `mode name`, a zero, and the id's bytes. */
function entriesOf({ oid, bytes }: GitObject): ReadonlyMap<string, string> {
  const entries = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at)
    const name = bytes.toString('utf8', bytes.indexOf(' ', at) + 1, end)
    at = end + 1 + oid.length / 2
    entries.set(name, bytes.toString('hex', end + 1, at))
  }
  return entries
}

/** The commits that changed a path: read for all paths at once, where no merge makes git choose between parents. */
function readHistory(folder: string, commit: string): (path: string) => readonly string[] {
  const log = (...args: readonly string[]): readonly string[] =>
    execFileSync('git', ['log', ...args], {
      cwd: folder,
      stdio: 'pipe',
      timeout: 30_000,
      maxBuffer: 2 ** 28,
    })
      .toString('utf8')
      .split(mark)
      .slice(1)
  const isLinear = log('--merges', '--max-count=1', `--format=${mark}%H`, commit).length === 0
  if (!isLinear) {
    return (path) =>
      log(`--format=${mark}%H`, commit, '--', `:(literal)${path}`).map((id) => id.trim())
  }
  const commits = new Map<string, string[]>()
  for (const entry of log('-z', '--no-renames', '--name-only', `--format=${mark}%H`, commit)) {
    const [id = '', ...paths] = entry.split('\0')
    for (const path of paths) {
      const name = path.replace(/^\n/, '')
      commits.set(name, [...(commits.get(name) ?? []), id.trim()])
    }
  }
  return (path) => commits.get(path) ?? []
}

/** No name of a file has it. */
const mark = '\u0001'
