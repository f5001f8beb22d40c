import type { GitHubEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import { isOfFiles, noApiToken } from '../action/mode.ts'
import type { Change } from '../plan/change.ts'
import { countDeletions } from '../plan/plan.ts'
import { count } from '../shared/words.ts'
import type { Checked } from './check.ts'

/** @throws {Error} where an apply has no token, or `delivery` can work for no file. */
export function guardInputs({ mode, apiToken, delivery }: Inputs, { isPublic }: GitHubEvent): void {
  if (mode === 'apply' && apiToken === null) throw new Error(noApiToken)
  if (isOfFiles(mode) || delivery !== 'raw-url' || isPublic !== false) return
  throw new Error(
    'A raw URL cannot serve the files, because the repository is not public. Set the input `delivery` to `auto` or `upload`.',
  )
}

/** @throws {Error} where there are no files, and that is an error. */
export function guardFiles({ failure }: Checked): void {
  if (failure !== null) throw new Error(failure)
}

/** @throws {Error} where a plan deletes more than `max-deletions`. */
export function guardDeletions({ maxDeletions }: Inputs, changes: readonly Change[]): void {
  const deletions = countDeletions(changes)
  if (deletions <= maxDeletions) return
  throw new Error(
    `The plan deletes ${count(deletions, 'track')}, and \`max-deletions\` is ${maxDeletions}, so nothing was written. Check that the files are where the manifest expects them; if the deletions are meant, raise \`max-deletions\`.`,
  )
}
