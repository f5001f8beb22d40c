import { execFileSync } from 'node:child_process'

export interface GitObject {
  readonly oid: string
  readonly type: string
  readonly bytes: Buffer
}

/** The objects of a repository: they never change, so each is read once, and as many as can be with one git. */
export interface GitObjects {
  /** Reads what is asked for next: names such as `commit:path`. */
  load(names: readonly string[]): void
  /** Null where git has nothing under the name. */
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
  const load = (names: readonly string[]): void => {
    const unknown = [...new Set(names)].filter((name) => !known.has(name))
    if (unknown.length === 0) return
    const options = { cwd: folder, stdio: 'pipe', timeout: 30_000, maxBuffer: 2 ** 28 } as const
    const input = `${unknown.join('\n')}\n`
    const output = execFileSync('git', ['cat-file', '--batch'], { ...options, input })
    let at = 0
    for (const name of unknown) {
      const end = output.indexOf('\n', at)
      const [, oid, type, size] =
        /^([0-9a-f]+) (\w+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? []
      at = end + 1
      if (oid === undefined || type === undefined) continue
      const bytes = output.subarray(at, at + Number(size))
      at += bytes.length + 1
      for (const each of [name, oid]) known.set(each, { oid, type, bytes })
    }
  }
  return {
    load,
    find(name) {
      load([name])
      return known.get(name) ?? null
    },
    history(commit, path) {
      const found = histories.get(commit) ?? readHistory(folder, commit)
      histories.set(commit, found)
      return found(path)
    },
  }
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
