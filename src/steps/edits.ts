import { writesFiles } from '../action/mode.ts'
import type { Session } from '../datocms/session.ts'
import type { CheckedFile } from '../files/check.ts'
import { type EditedFile, findEdits } from '../files/edits.ts'
import { findBaseCommit } from '../github/changed-files.ts'
import { findFileAt } from '../github/repository.ts'
import type { TrackResult } from '../plan/change.ts'
import { logEdits } from '../report/log/edit-lines.ts'
import type { Changed } from './changed.ts'
import type { Circumstances } from './circumstances.ts'
import { withGitHub } from './github.ts'

/** Compares the changed ones of some files with what they were; without a way to the earlier texts, says so of each. */
export async function compareEdits(
  circumstances: Circumstances,
  session: Pick<Session, 'dispatcher'> | null,
  { changed, files }: { readonly changed: Changed | null; readonly files: readonly CheckedFile[] },
): Promise<readonly EditedFile[]> {
  if (changed === null || writesFiles(circumstances.inputs.mode)) return []
  return withBase(circumstances, session, async (fileBefore) => {
    const edits = await findEdits(files, changed.files, fileBefore)
    logEdits(circumstances.log, edits)
    return edits
  })
}

/** Does something with the files as they were before the pull request, or the push: null for one that nobody has. */
export function withBase<T>(
  circumstances: Circumstances,
  session: Pick<Session, 'dispatcher'> | null,
  work: (fileBefore: (path: string) => Promise<Uint8Array | null>) => Promise<T>,
): Promise<T> {
  return withGitHub(circumstances, session, (github) => {
    const { event, checkout } = circumstances
    let base: Promise<string | null> | null = null
    return work(async (path) => {
      base ??= findBaseCommit({ event, checkout, github })
      const commit = await base
      return commit === null ? null : findFileAt({ checkout, github }, commit, path)
    })
  })
}

/** The files whose tracks are there, and could not be read, so that a plan does not know what changes. */
export function filesOfUnreadTracks(
  results: readonly TrackResult[],
  files: readonly CheckedFile[],
): readonly CheckedFile[] {
  const unread = new Set(
    results.flatMap(({ change: { kind, track, textDigest, file } }) =>
      (kind === 'replace' || kind === 'keep') && track !== null && textDigest === null
        ? [file?.path]
        : [],
    ),
  )
  return files.filter(({ file }) => unread.has(file.path))
}
