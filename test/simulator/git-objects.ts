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
  const histories = new Map<string, readonly string[]>()
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
      const name = `${commit}:${path}`
      const found = histories.get(name) ?? readHistory(folder, commit, path)
      histories.set(name, found)
      return found
    },
  }
}

function readHistory(folder: string, commit: string, path: string): readonly string[] {
  const args = ['log', '--format=%H', commit, '--', `:(literal)${path}`]
  return execFileSync('git', args, { cwd: folder, stdio: 'pipe', timeout: 30_000 })
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
}
