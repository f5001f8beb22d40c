import type { GitHubEvent } from '../action/event.ts'
import { InputError, type Inputs } from '../action/inputs.ts'
import { lackingToken, type Mode } from '../action/mode.ts'
import type { EditedFile } from '../files/edits.ts'
import { namesOf } from '../git/changed-files.ts'
import type { Checkout } from '../git/checkout.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { fatesOf } from '../plan/gone.ts'
import type { Trust } from '../plan/trust.ts'
import type { RequestCounts, Run } from '../report/run.ts'
import { heldBack } from '../report/words/held-back.ts'
import { sparedWords } from '../report/words/problem-words.ts'
import { type FileProblem, inOrder, ProblemsError } from '../shared/problem.ts'
import { messageOf } from '../shared/words.ts'
import type { Applied } from './apply.ts'
import type { Revision } from './begin.ts'
import type { Changed } from './changed.ts'
import type { Checked } from './check.ts'
import type { Fixed } from './fix.ts'
import { isFailing, isSpared, markOthers } from './own-problems.ts'
import type { Plan } from './plan.ts'
import type { PullStep } from './pull.ts'
import type { Survey } from './survey.ts'

/** What is known of a run: the part that each of its steps returned, as far as it went. */
export interface Known {
  readonly inputs?: Inputs
  readonly event?: GitHubEvent
  readonly checkout?: Checkout
  readonly revision?: Revision
  readonly manifest?: Manifest
  /** How many requests were sent until now. */
  readonly requests?: () => RequestCounts
  readonly trust?: Trust
  readonly fixed?: Fixed
  readonly checked?: Checked
  readonly changed?: Changed | null
  readonly edits?: readonly EditedFile[]
  readonly survey?: Survey
  readonly plan?: Plan
  readonly applied?: Applied
  readonly pulled?: PullStep
  /** Path of the page that plays the subtitles; null where there is nothing to show. */
  readonly preview?: string | null
  readonly failure?: Failure
}

/** Why a run stopped. */
export interface Failure {
  /** Sentences, a line each. */
  readonly words: string
  readonly problems: readonly FileProblem[]
  /** How far the run would have gone, where its inputs are wrong and nothing was done; else null. */
  readonly mode: Mode | null
}

export function failureOf(error: unknown): Failure {
  return {
    words: isOurMistake(error) ? ourMistake(error) : messageOf(error),
    problems: error instanceof ProblemsError ? error.problems : [],
    mode: error instanceof InputError ? error.mode : null,
  }
}

/** What JavaScript itself throws, and no data should make it throw. */
export function isOurMistake(error: unknown): error is Error {
  return (
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  )
}

function ourMistake({ message }: Error): string {
  return `The action met something that it does not expect (${message.replace(/\.$/, '')}). This is a mistake of the action: run the workflow again with debug logging, and report it with the log.`
}

/** The run as it is told. `durationMs` is the time that it took until now. */
export function runOf(known: Known, durationMs: number): Run {
  const { inputs, event, revision, manifest, trust, fixed, checked, plan, applied, failure } = known
  const { survey, pulled } = known
  const remote = plan ?? survey ?? pulled
  const lack = inputs?.lacksToken ? (event?.hasSecrets ? 'warning' : 'notice') : null
  const changed = known.changed ?? null
  const found = [fixed, checked, trust, plan, pulled, failure].flatMap(
    (part) => part?.problems ?? [],
  )
  const problems = markOthers(inOrder(found), changed, manifest ?? null)
  const results =
    applied?.results ?? plan?.results ?? pulled?.tracks.map(({ result }) => result) ?? []
  const spared = inputs ? problems.filter((problem) => isSpared(problem, inputs)) : []
  return {
    mode: trust?.notice ? 'check' : (inputs?.mode ?? failure?.mode ?? 'apply'),
    commit: revision?.commit ?? null,
    headCommit: revision?.headCommit ?? null,
    manifest: inputs?.manifest ?? null,
    durationMs,
    results,
    files: checked?.files ?? [],
    edits: known.edits ?? [],
    problems,
    changedBy: changed?.by ?? null,
    changedFiles: changed && namesOf(changed.files),
    spared: changed && sparedWords(spared, changed.by),
    videos: remote?.videos ?? [],
    survey: survey ? { prune: inputs?.prune ?? false, example: survey.example } : null,
    required: [...(manifest?.required.keys() ?? [])],
    requests: { datocms: 0, rateLimited: 0, jobPolls: 0, ...known.requests?.() },
    links: {
      blob: null,
      nested: '',
      run: null,
      messages: null,
      ...revision?.links,
      admin: remote?.admin ?? null,
    },
    failure: failure?.words ?? null,
    notices: [
      lack === 'notice' ? lackingToken.notice : null,
      checked?.notice,
      trust?.notice,
      (applied ?? plan)?.notice,
      ...heldBack({
        files: checked?.files ?? [],
        found: checked?.found ?? 0,
        results: plan?.results ?? null,
        settings: manifest?.rules ?? {},
      }),
    ].filter((notice) => notice != null),
    warnings: [
      lack === 'warning' ? lackingToken.warning : null,
      checked?.warning,
      plan?.warning,
    ].filter((warning) => warning != null),
    gone: fatesOf(changed?.gone ?? [], {
      prune: inputs?.prune ?? false,
      videos: remote?.videos ?? null,
      results,
    }),
    saved: applied?.saved ?? null,
    preview: known.preview ?? null,
    fixed: fixed?.files ?? [],
    pulled: pulled ?? null,
    filesChecked: checked?.found ?? 0,
    trackless: checked?.trackless ?? 0,
  }
}

/** Whether the step fails: the run stopped, a track did not become what it should, or a problem is bad enough. */
export function isFailed(
  { failure, results, problems }: Run,
  inputs: Pick<Inputs, 'failOn' | 'failOnFiles'>,
): boolean {
  const failed = results.some(
    ({ outcome }) => outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled',
  )
  return failure !== null || failed || problems.some((problem) => isFailing(problem, inputs))
}
