import { readBlobs } from './blobs.ts'
import { type Checkout, repositoryPath } from './checkout.ts'
import { GitError, git, isObjectId } from './git.ts'
import { isLfsPointer } from './lfs.ts'

/** The versions of one file that history holds. */
export interface FileHistory {
  /** Blob ids without doubles, newest first, HEAD's included. */
  readonly versions: readonly string[]
  /** Whether these are all versions there ever were; false where that is unknown. */
  readonly complete: boolean
}

/** The bytes of a file's versions. */
export interface FileVersions {
  /** Path of the workspace. */
  readonly path: string
  /** Newest first. */
  readonly versions: readonly Uint8Array[]
  /** As in `FileHistory`; false too where a version could not be read. */
  readonly complete: boolean
}

/**
 * Looks through the versions of files as somebody else has them. `visit` gets the versions of each file, newest first
 * and without doubles, and says whether more of that file are wanted.
 *
 * @returns the files of which `visit` got every version there ever was; null where nobody can be asked.
 */
export type RemoteVersions = (
  paths: readonly string[],
  visit: (path: string, version: Uint8Array) => boolean,
) => Promise<ReadonlySet<string> | null>

export interface HistoryOptions {
  /** Folder of the workspace within which renames are followed, such as the manifest's; empty or `.` for all. */
  readonly folder: string
  /** How many versions of one file are wanted at the most. */
  readonly limit: number
}

/**
 * Finds the versions of the workspace's files in local history, renames and merges included, in one run of git.
 * A shallow checkout, a file that was never committed and a failure of git give `complete: false`.
 */
export async function fileHistory(
  checkout: Checkout,
  paths: readonly string[],
  { folder, limit }: HistoryOptions,
): Promise<ReadonlyMap<string, FileHistory>> {
  const histories = new Map<string, FileHistory>()
  for (const path of paths) histories.set(path, { versions: [], complete: false })
  const scope = scopeOf(checkout, folder)
  if (checkout.root === null || checkout.commit === null || scope === null) return histories
  const traces = new Map<string, Trace>()
  for (const path of paths) {
    const name = repositoryPath(checkout, path)
    if (name !== null) traces.set(path, { name, blobs: new Set() })
  }
  try {
    const log = await git({
      folder: checkout.root,
      args: [...logRecords, checkout.commit, '--', scope || '.'],
    })
    followBack(log.toString('utf8'), [...traces.values()])
  } catch (error) {
    if (error instanceof GitError) return histories
    throw error
  }
  for (const [path, { blobs }] of traces) {
    const complete = !checkout.shallow && blobs.size > 0 && blobs.size <= limit
    histories.set(path, { versions: [...blobs].slice(0, limit), complete })
  }
  return histories
}

/** What git calls a folder of the workspace, empty for all; null where it lies outside the repository. */
export function scopeOf(checkout: Checkout, folder: string): string | null {
  const isAll = folder === '' || folder === '.'
  return isAll ? checkout.prefix : repositoryPath(checkout, `${folder}/`)
}

/** Reads the versions of files, one file after the other, from one run of git. Only one file's are in memory. */
export async function* fileVersions(
  checkout: Checkout,
  paths: readonly string[],
  options: HistoryOptions,
): AsyncGenerator<FileVersions, void, undefined> {
  const histories = await fileHistory(checkout, paths, options)
  const ids = [...histories.values()].flatMap(({ versions }) => versions)
  const blobs = readBlobs(checkout.root ?? checkout.workspace, ids)
  try {
    for (const [path, history] of histories) {
      const versions: Uint8Array[] = []
      for (const _ of history.versions) {
        const { value } = await blobs.next()
        if (value && !isLfsPointer(value)) versions.push(value)
      }
      const isWhole = versions.length === history.versions.length
      yield { path, versions, complete: history.complete && isWhole }
    }
  } finally {
    await blobs.return()
  }
}

/** Whether the checked-out commit was made on top of another one; false where that is unknown. */
export async function isBuiltOn({ root, commit }: Checkout, base: string): Promise<boolean> {
  if (root === null || commit === null || !isObjectId(base)) return false
  const args = ['merge-base', '--is-ancestor', base, commit]
  return git({ folder: root, args }).then(
    () => true,
    () => false,
  )
}

/** What a workflow must do so that a checkout has the whole history of its files: part of a sentence, in lower case. */
export async function historyAdvice({ root, commit, shallow }: Checkout): Promise<string> {
  if (root === null || commit === null) return 'check out with git, and set `fetch-depth: 0`'
  const isPartial = await git({ folder: root, args: ['config', '--get-regexp', promisor] }).then(
    () => true,
    () => false,
  )
  const filter = 'leave out `filter` and `sparse-checkout`'
  if (isPartial) return `${shallow ? 'set `fetch-depth: 0` and ' : ''}${filter} in actions/checkout`
  if (shallow) return 'set `fetch-depth: 0` in actions/checkout'
  return 'see that each version of the file is committed as text'
}

/** What a partial clone says of where the objects are that it lacks. */
const promisor = '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$'

/** Raw records only, of every commit that touches the scope, and of merges what they changed on their branch. */
export const logRecords: readonly string[] = [
  'log',
  '--raw',
  '-z',
  '--no-abbrev',
  '--format=',
  '--no-show-signature',
  '--topo-order',
  '--full-history',
  '--find-renames',
  '--diff-merges=first-parent',
]

interface Trace {
  /** Today's name, a path of the repository. */
  readonly name: string
  /** Filled newest first. */
  readonly blobs: Set<string>
}

/** Goes through raw records, newest first, giving each trace its blobs, under the names the file had before too. */
function followBack(log: string, traces: readonly Trace[]): void {
  const tracesByName = new Map<string, Set<Trace>>()
  const watch = (name: string, trace: Trace) => {
    tracesByName.set(name, (tracesByName.get(name) ?? new Set()).add(trace))
  }
  for (const trace of traces) watch(trace.name, trace)
  const fields = log.split('\0')
  for (let at = 0; at < fields.length; at++) {
    const record = /^\n*:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[at] ?? '')
    if (!record) continue
    const [, before = '', after = '', status] = record
    const from = fields[++at] ?? ''
    const to = status === 'R' ? (fields[++at] ?? '') : from
    for (const trace of tracesByName.get(to) ?? []) {
      for (const blob of [after, before]) if (isObjectId(blob)) trace.blobs.add(blob)
      if (status === 'R') watch(from, trace)
    }
  }
}
