import type { Session } from '../datocms/session.ts'
import type { Discovery } from '../files/discover.ts'
import { namesOf } from '../git/changed-files.ts'
import type { FileOrigin } from '../github/origin.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { Change, TrackResult, VideoState } from '../plan/change.ts'
import type { Keeping } from '../plan/keeping.ts'
import { plannedResults } from '../plan/planned.ts'
import { prepareChanges } from '../plan/prepare.ts'
import { planProblems, warnOfUnread } from '../plan/problems.ts'
import { openTexts } from '../plan/texts.ts'
import { findEndProblems } from '../plan/video-end.ts'
import { noticeOfLost } from '../plan/written.ts'
import { logPlan } from '../report/log/plan-lines.ts'
import { logProblems } from '../report/log/problem-lines.ts'
import { type FileProblem, inOrder } from '../shared/problem.ts'
import { findAdmin } from './admin.ts'
import type { Changed } from './changed.ts'
import type { Checked } from './check.ts'
import type { Circumstances } from './circumstances.ts'

/** What makes the tracks follow the files. */
export interface Plan {
  readonly videos: readonly VideoState[]
  readonly changes: readonly Change[]
  /** What the tracks that are there tell of this DatoCMS. */
  readonly keeping: Keeping
  /** What becomes of each change as long as nothing is written. */
  readonly results: readonly TrackResult[]
  /** What stands in the way of tracks. */
  readonly problems: readonly FileProblem[]
  /** That texts could not be read, where these are many. */
  readonly warning: string | null
  /** What this DatoCMS does not keep of the files, where something is lost. */
  readonly notice: string | null
  /** Where links to assets lead; null where there is none, or DatoCMS does not say. */
  readonly admin: string | null
}

export interface PlanParts {
  readonly manifest: Manifest
  readonly discovery: Discovery
  readonly checked: Checked
  /** The videos that the run looks at, as their lists come in. */
  readonly remote: AsyncIterable<VideoState>
  readonly origin: FileOrigin
  /** What a merge will push, where the run is about a pull request. */
  readonly changed: Changed | null
}

/** Compares the files with what DatoCMS has. */
export async function plan(
  { inputs, log, checkout }: Circumstances,
  session: Session,
  { manifest, discovery, checked, remote, origin, changed }: PlanParts,
): Promise<Plan> {
  const mode = inputs.mode === 'apply' ? 'apply' : 'plan'
  let admin: Promise<string | null> | null = null
  /** What is asked for last waits for no list, and nothing waits for it. */
  const thenAdmin = async function* (): AsyncGenerator<VideoState> {
    const states: VideoState[] = []
    for await (const state of remote) {
      states.push(state)
      yield state
    }
    admin = findAdmin(session, inputs, states)
  }
  return log.group('Compare with DatoCMS', async () => {
    const { videos, changes, keeping, unread } = await prepareChanges(session, {
      manifest,
      discovery,
      checked: checked.files,
      remote: thenAdmin(),
      checkout,
      options: inputs,
      withText: openTexts(session),
      settleMs: mode === 'apply' ? inputs.jobTimeoutMs : 0,
      pushed: async () =>
        mode === 'plan' && changed ? namesOf(changed.files) : await origin.pushed(),
      remoteVersions: origin.remoteVersions,
    })
    const results = plannedResults(changes, inputs.onDrift)
    const problems = inOrder([
      ...planProblems(changes, manifest, mode),
      ...findEndProblems(checked.files, videos, manifest),
    ])
    logPlan(log, results)
    logProblems(log, problems)
    const warning = warnOfUnread(unread)
    const notice = noticeOfLost(results)
    return { videos, changes, keeping, results, problems, warning, notice, admin: await admin }
  })
}
