import { checkFiles } from '../files/check.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { Change } from '../plan/change.ts'
import type { FileProblem } from '../shared/problem.ts'
import type { WrittenTrack } from './write.ts'

/** Files that differ from their tracks, of which nobody can tell which is newer. */
export function historyProblems(left: readonly Change[]): readonly FileProblem[] {
  return left.flatMap(({ drift, file }): readonly FileProblem[] => {
    if (drift?.kind !== 'unknown' || !file) return []
    return [
      {
        file: file.path,
        line: 1,
        column: 1,
        rule: 'track/unknown-history',
        severity: 'warning',
        message:
          'The track has another text than this file, and whether that was edited in DatoCMS or is an earlier version cannot be told, so the file stays as it is.',
        hint: `To make the history of the file known, ${drift.advice}.`,
      },
    ]
  })
}

/** What the manifest makes an error in the files that were written, so that an apply would skip them. By itself there is none. */
export async function errorsOfRules(
  tracks: readonly WrittenTrack[],
  { rules }: Manifest,
  signal: AbortSignal,
): Promise<readonly FileProblem[]> {
  if (signal.aborted || !Object.values(rules).includes('error')) return []
  const files = tracks.flatMap(({ result: { change, outcome } }) =>
    outcome === 'written' && change.file ? change.file : [],
  )
  const { problems } = await checkFiles(files, { settings: rules, isCompared: false })
  return problems.filter(({ severity }) => severity === 'error')
}
