import { InputError, type Inputs } from '../action/inputs.ts'
import type { Mode } from '../action/mode.ts'
import type { Run } from '../report/run.ts'
import type { Clock } from '../shared/clock.ts'
import { bySeverity, type FileProblem, inOrder, ProblemsError } from '../shared/problem.ts'
import { messageOf } from '../shared/words.ts'

/** A run that is still under way: filled step by step, so that a failure leaves what is known so far. */
export type Draft = { -readonly [key in keyof Run]: Run[key] }

export function draftRun(mode: Mode): Draft {
  return {
    mode,
    commit: null,
    durationMs: 0,
    results: [],
    problems: [],
    videos: [],
    required: [],
    requests: { datocms: 0, rateLimited: 0, jobPolls: 0 },
    links: { blob: null, admin: null },
    failure: null,
    notices: [],
    warnings: [],
    saved: null,
    filesChecked: 0,
  }
}

/** Notes why the run stopped. */
export function failDraft(draft: Draft, error: unknown): void {
  if (error instanceof ProblemsError)
    draft.problems = inOrder([...draft.problems, ...error.problems])
  draft.failure = failureWords(error)
}

function failureWords(error: unknown): string {
  if (error instanceof InputError) return error.sentences.join('\n')
  const words = messageOf(error)
  if (!isOurMistake(error)) return words
  return `The action met something that it does not expect (${words.replace(/\.$/, '')}). This is a mistake of the action: run the workflow again with debug logging, and report it with the log.`
}

/** What JavaScript itself throws, and no data should make it throw. */
export function isOurMistake(error: unknown): error is Error {
  return (
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  )
}

/** Whether the step fails: the run stopped, a track did not become what it should, or a file's problem is bad enough. */
export function isFailed(run: Run, failOn: Inputs['failOn']): boolean {
  const bad = run.results.some(
    ({ outcome }) => outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled',
  )
  const isBad = ({ severity }: FileProblem): boolean =>
    failOn !== 'never' && bySeverity(severity, failOn) <= 0
  return run.failure !== null || bad || run.problems.some(isBad)
}

/** Takes the time that the run took until now. */
export function finishDraft(draft: Draft, clock: Clock, since: number): Run {
  draft.durationMs = clock.now() - since
  return draft
}
