import type { Checkout } from './checkout.ts'
import { GitError, git, isObjectId } from './git.ts'
import { logRecords, scopeOf } from './history.ts'

/** A commit that changed files, with what it changed beside its first parent. */
export interface Commit {
  /** The nearest commits before it that changed files, as they are listed. */
  readonly parents: readonly Commit[]
  /** By the path that a file has in this commit, or had before it. */
  readonly writes: ReadonlyMap<string, Write>
}

/** What a commit made of one path. */
export interface Write {
  /** Null where the file is gone. */
  readonly blob: string | null
  /** Where the file was before it was moved; null where it was not. */
  readonly from: string | null
}

/** A file as a commit has it. */
export interface Version {
  /** A path of the repository. */
  readonly path: string
  readonly blob: string
}

/**
 * The commits that changed files of a folder of the workspace, the checked-out one's state first, each before its
 * parents; commits and merges that changed nothing there are left out. One run of git. Null where that is unknown: no
 * git, no commit, a shallow checkout, one without the trees, or a folder outside the repository.
 */
export async function listCommits(
  checkout: Checkout,
  folder: string,
): Promise<readonly Commit[] | null> {
  const scope = scopeOf(checkout, folder)
  if (checkout.root === null || checkout.commit === null || scope === null) return null
  if (checkout.shallow) return null
  try {
    const graph = ['--parents', '--simplify-merges', '--format=%H,%P']
    const log = await git({
      folder: checkout.root,
      args: [...logRecords, ...graph, checkout.commit, '--', scope || '.'],
    })
    return readCommits(log.toString('utf8'))
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

function readCommits(log: string): readonly Commit[] {
  const listed: { readonly parents: Commit[]; readonly writes: Map<string, Write> }[] = []
  const byId = new Map<string, (typeof listed)[number]>()
  const ancestry: (readonly string[])[] = []
  const fields = log.split('\0')
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? ''
    const [, id, ids] = /^([0-9a-f]{40,64}),([0-9a-f ]*)$/.exec(field) ?? []
    if (id !== undefined) {
      const commit = { parents: [], writes: new Map() }
      listed.push(commit)
      byId.set(id, commit)
      ancestry.push(ids ? ids.split(' ') : [])
      continue
    }
    const [, after = '', status] = /^\n*:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(field) ?? []
    if (status === undefined) continue
    const writes = listed.at(-1)?.writes
    const path = fields[++at] ?? ''
    const isMoved = status === 'R'
    const to = isMoved ? (fields[++at] ?? '') : path
    writes?.set(to, { blob: isObjectId(after) ? after : null, from: isMoved ? path : null })
    if (isMoved && !writes?.has(path)) writes?.set(path, { blob: null, from: null })
  }
  for (const [at, { parents }] of listed.entries()) {
    for (const id of ancestry[at] ?? []) {
      const parent = byId.get(id)
      if (parent) parents.push(parent)
    }
  }
  return listed
}

/** The names that each file had: its own, then those from which it was moved, newest first. */
export function earlierNames(
  commits: readonly Commit[],
  paths: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const names = new Map(paths.map((path) => [path, [path]]))
  const holders = new Map(paths.map((path) => [path, new Set([path])]))
  for (const { writes } of commits) {
    for (const [to, { from }] of writes) {
      if (from === null) continue
      for (const path of holders.get(to) ?? []) {
        const known = names.get(path)
        if (!known || known.includes(from)) continue
        known.push(from)
        holders.set(from, (holders.get(from) ?? new Set()).add(path))
      }
    }
  }
  return names
}

/** A file as a commit has it, under the first of its names that is there; null where none is. */
export function versionAt(commit: Commit, names: readonly string[]): Version | null {
  for (const path of names) {
    for (let at: Commit | undefined = commit; at; at = at.parents[0]) {
      const write = at.writes.get(path)
      if (write?.blob) return { path, blob: write.blob }
      if (write) break
    }
  }
  return null
}

/** The newest commit, going back along first parents, that wrote one of these names; null where none did. */
export function lastWrite(commit: Commit, names: readonly string[]): Commit | null {
  let at: Commit | undefined = commit
  while (at && !names.some((name) => at?.writes.has(name))) at = at.parents[0]
  return at ?? null
}

/** A commit and all that it was made on top of. */
export function withAncestors(commit: Commit): ReadonlySet<Commit> {
  const found = new Set([commit])
  for (const { parents } of found) for (const parent of parents) found.add(parent)
  return found
}
