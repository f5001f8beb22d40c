import type { GitHubEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import { isOfFiles } from '../action/mode.ts'
import type { Change } from '../plan/change.ts'
import { countDeletions } from '../plan/plan.ts'
import { mayBeStrangers } from '../plan/trust.ts'
import { count } from '../shared/words.ts'
import type { Checked } from './check.ts'

/**
 * @throws {Error} where a pull may be a stranger's, or `delivery` can work for no file.
 */
export function guardInputs({ mode, delivery }: Inputs, event: GitHubEvent): void {
  const { isPublic } = event
  if (mode === 'pull' && mayBeStrangers(event)) throw new Error(strangersPull)
  if (isOfFiles(mode) || mode === 'pull' || delivery !== 'raw-url' || isPublic !== false) return
  throw new Error(
    'A raw URL cannot serve the files, because the repository is not public. Set the input `delivery` to `auto` or `upload`.',
  )
}

const strangersPull =
  'A pull reads every video of the project, and everybody can read what this run tells, whose files may be those of a stranger. Run `mode: pull` on `workflow_dispatch`, `schedule` or `push`, not on `pull_request_target` or on pull requests of forks.'

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
