import type { GitHubEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Log } from '../action/log.ts'
import type { Stop } from '../action/signals.ts'
import { applyChanges } from '../apply/apply.ts'
import { createApplyContext } from '../apply/context.ts'
import { findAdminHost } from '../datocms/api/endpoints.ts'
import { openSession, type Session } from '../datocms/session.ts'
import type { CheckedFile } from '../files/check.ts'
import type { Checkout } from '../git/checkout.ts'
import { type FileOrigin, openOrigin } from '../github/origin.ts'
import type { Change, TrackResult, VideoState } from '../plan/change.ts'
import { countDeletions } from '../plan/plan.ts'
import { plannedResults, refusedResult } from '../plan/planned.ts'
import { prepareChanges } from '../plan/prepare.ts'
import { planProblems, warnOfUnread } from '../plan/problems.ts'
import { findWantedVideos, readVideos } from '../plan/remote.ts'
import { trustedVideos } from '../plan/trust.ts'
import { logPlan } from '../report/log/plan-lines.ts'
import { logProblems } from '../report/log/problem-lines.ts'
import { createResultLog } from '../report/log/result-lines.ts'
import type { Clock } from '../shared/clock.ts'
import { inOrder } from '../shared/problem.ts'
import { count } from '../shared/words.ts'
import type { FoundFiles } from './check.ts'
import type { Draft } from './draft.ts'

export interface SynchroniseStep extends FoundFiles {
  /** Checks the files. */
  readonly check: () => Promise<readonly CheckedFile[]>
  readonly draft: Draft
  readonly log: Log
  readonly clock: Clock
  readonly stop: Pick<Stop, 'cancelled' | 'hardStop'>
  readonly inputs: Inputs
  readonly event: GitHubEvent
  readonly checkout: Checkout
}

/** The step with its files checked, and the lists of their tracks on the way. */
interface CheckedStep extends SynchroniseStep {
  readonly checked: readonly CheckedFile[]
  readonly lists: readonly Promise<VideoState>[]
  readonly origin: FileOrigin
}

/** A link in the summary is not worth a longer wait. Milliseconds. */
const adminTimeoutMs = 5_000

/**
 * Checks the files while DatoCMS tells which tracks there are, plans what makes the tracks follow
 * the files, and in `apply` does it.
 */
export async function synchronise(step: SynchroniseStep): Promise<void> {
  const { draft, log, inputs } = step
  const session = openStepSession(step)
  draft.requests = session.api.counts
  try {
    const origin = openOrigin({
      ...step,
      dispatcher: session.dispatcher,
      signal: session.cancelled,
    })
    const wanted = findWantedVideos({ ...step, prune: inputs.prune })
    const trust = await trustedVideos({ ...step, fileAt: origin.fileAt }, wanted)
    if (trust.notice !== null) {
      draft.mode = 'check'
      draft.notices = [...draft.notices, trust.notice]
    }
    const lists = readVideos(session, trust.videos)
    const checked = await step.check()
    draft.problems = inOrder([...draft.problems, ...trust.problems])
    logProblems(log, trust.problems)
    if (checked.length === 0 || draft.mode === 'check') return
    const checkedStep = { ...step, lists, checked, origin }
    const changes = await log.group('Compare with DatoCMS', () => plan(session, checkedStep))
    const admin = changes.some(({ kind }) => kind !== 'keep') ? findAdmin(session, inputs) : null
    try {
      guardDeletions(changes, inputs)
      if (draft.mode === 'apply') await apply(session, checkedStep, changes)
    } finally {
      draft.links = { ...draft.links, admin: await admin }
    }
  } finally {
    await session.end()
  }
}

function openStepSession({ inputs, clock, log, stop }: SynchroniseStep): Session {
  const { apiToken: token, environment } = inputs
  if (token === null) throw new TypeError('A run that asks DatoCMS needs a token.')
  const apiUrl = new URL(inputs.apiUrl)
  return openSession({ apiUrl, token, environment, clock, log, cancelled: stop.cancelled })
}

async function plan(session: Session, step: CheckedStep): Promise<readonly Change[]> {
  const { draft, log, inputs, manifest, origin } = step
  const { videos, changes, unread } = await prepareChanges(session, {
    ...step,
    options: inputs,
    settleMs: draft.mode === 'apply' ? inputs.jobTimeoutMs : 0,
    pushed: origin.pushed,
    remoteVersions: origin.remoteVersions,
  })
  draft.videos = videos
  draft.results = plannedResults(changes, inputs.onDrift)
  const warning = warnOfUnread(unread)
  if (warning !== null) draft.warnings = [...draft.warnings, warning]
  const mode = draft.mode === 'apply' ? 'apply' : 'plan'
  const problems = planProblems(changes, manifest, mode)
  draft.problems = inOrder([...draft.problems, ...problems])
  logPlan(log, draft.results)
  logProblems(log, problems)
  return changes
}

/** @throws {Error} when a plan deletes more than `max-deletions`. */
function guardDeletions(changes: readonly Change[], { maxDeletions }: Inputs): void {
  const deletions = countDeletions(changes)
  if (deletions <= maxDeletions) return
  throw new Error(
    `The plan deletes ${count(deletions, 'track')}, and \`max-deletions\` is ${maxDeletions}, so nothing was written. Check that the files are where the manifest expects them; if the deletions are meant, raise \`max-deletions\`.`,
  )
}

async function apply(
  session: Session,
  step: CheckedStep,
  changes: readonly Change[],
): Promise<void> {
  const { draft, log, clock, stop, inputs } = step
  const refused = changes.flatMap((change) => refusedResult(change, inputs.onDrift) ?? [])
  const isRefused = new Set(refused.map(({ change }) => change))
  const open = changes.filter((change) => !isRefused.has(change))
  const writes = open.filter(({ kind }) => kind !== 'keep' && kind !== 'skip').length
  const context = await createApplyContext(session, {
    ...step,
    changes: open,
    videos: draft.videos,
  })
  const carryOut = async (): Promise<readonly TrackResult[]> => {
    const lines = createResultLog(log, clock, writes)
    const onResult = lines.add
    const results = await applyChanges(context, open, { hardStop: stop.hardStop, onResult })
    draft.saved = context.safe.folder()
    lines.end()
    return results
  }
  const results = await (writes > 0 ? log.group('Write to DatoCMS', carryOut) : carryOut())
  const byChange = new Map([...results, ...refused].map((result) => [result.change, result]))
  draft.results = changes.flatMap((change) => byChange.get(change) ?? [])
}

/** Where links to assets lead; null where DatoCMS does not say. */
async function findAdmin(session: Session, { environment }: Inputs): Promise<string | null> {
  try {
    const signals = [session.cancelled, AbortSignal.timeout(adminTimeoutMs)]
    const host = await findAdminHost(session.api, AbortSignal.any(signals))
    if (host === null || !/^[a-z0-9.-]+$/i.test(host)) return null
    return `https://${host}${environment === null ? '' : `/environments/${environment}`}`
  } catch {
    return null
  }
}
