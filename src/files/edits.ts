import pLimit from 'p-limit'
import type { ChangedFile } from '../git/changed-files.ts'
import { isLfsPointer } from '../git/lfs.ts'
import { compareVersions, type VersionDifference } from '../subtitles/compare/versions.ts'
import { type CheckedFile, readBounded } from './check.ts'
import { shownOf } from './outdated/texts.ts'

/** What a change of a file does to what its viewers see. */
export type Edit =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  | ({ readonly kind: 'changed' } & VersionDifference)
  /** What it was before cannot be read. */
  | { readonly kind: 'unknown' }
  /** More files changed than a run compares. */
  | { readonly kind: 'left-out' }

/** A file that a pull request, or a push, changes. */
export interface EditedFile {
  readonly checked: CheckedFile
  /** The name that it had before; null where that is its own, or there was no such file. */
  readonly previous: string | null
  readonly edit: Edit
}

/** So many files are compared with what they were. */
export const MOST_COMPARED = 50
const readsAtOnce = 6

/**
 * Says of each checked file that changed what it does to what viewers see.
 *
 * @param fileBefore reads what a path of the workspace held before; null where nobody knows.
 */
export async function findEdits(
  checked: readonly CheckedFile[],
  changed: readonly ChangedFile[],
  fileBefore: (path: string) => Promise<Uint8Array | null>,
): Promise<readonly EditedFile[]> {
  const changes = new Map(changed.map((change) => [change.path, change]))
  const limit = pLimit(readsAtOnce)
  let compared = 0
  const findEdit = async (each: CheckedFile): Promise<readonly EditedFile[]> => {
    const change = changes.get(each.file.path)
    if (!change || change.kind === 'removed') return []
    if (change.kind === 'added') return [{ checked: each, previous: null, edit: { kind: 'new' } }]
    const previous = change.kind === 'renamed' ? change.previous : null
    const edit: Edit =
      ++compared > MOST_COMPARED
        ? { kind: 'left-out' }
        : await limit(async () => {
            const path = previous ?? change.path
            return compareWithBefore(each, path, await fileBefore(path))
          })
    return [{ checked: each, previous, edit }]
  }
  return (await Promise.all(checked.map(findEdit))).flat()
}

async function compareWithBefore(
  { file, content }: CheckedFile,
  path: string,
  bytes: Uint8Array | null,
): Promise<Edit> {
  if (bytes === null || isLfsPointer(bytes) || content === null) return { kind: 'unknown' }
  const now = readBounded(file.absolutePath)
  if ('unread' in now) return { kind: 'unknown' }
  const before = shownOf(bytes, path)
  if (before.cues.length === 0 && before.problems.some(({ severity }) => severity === 'error')) {
    return { kind: 'unknown' }
  }
  const found = compareVersions(shownOf(now, file.path), before)
  return found ? { kind: 'changed', ...found } : { kind: 'same' }
}
