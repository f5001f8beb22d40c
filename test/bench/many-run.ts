/**
 * One run of this project over a scene on its fast clock, with all that main() tells of a run: a program, so that its
 * memory is that of the action alone. Takes a `ManyOrder` as JSON; its last line is a `ManyTold`.
 */
import { statSync } from 'node:fs'
import { keepHeapSmall } from '../../src/action/heap.ts'
import { runnerHost } from '../../src/action/host.ts'
import { actionsLog } from '../../src/action/log.ts'
import { discreetLog, hideSecrets } from '../../src/action/secrets.ts'
import { commentBody } from '../../src/report/page/comment.ts'
import { runOf } from '../../src/steps/known.ts'
import { publishRun } from '../../src/steps/publish.ts'
import { defaultToken } from '../simulator/simulator.ts'
import { live, openTestSession, sampleCircumstances } from '../support/circumstances.ts'
import { scaledClock } from '../support/scaled-clock.ts'
import type { Scene } from './scene.ts'

export interface ManyOrder extends Pick<Scene, 'workspace' | 'commit' | 'repository' | 'urls'> {
  /** The commit that the push came from. */
  readonly before: string
  /** Of the scene's clock. */
  readonly factor: number
  readonly delivery: 'raw-url' | 'upload'
}

export interface ManyTold {
  /** Milliseconds of the scene's clock. */
  readonly ms: number
  /** Tracks that were written. */
  readonly done: number
  readonly summaryBytes: number
  /** Characters of the comment that a pull request would get of the plan. */
  readonly commentLength: number
}

keepHeapSmall()
const order: ManyOrder = JSON.parse(process.argv[2] ?? '')
const { workspace, repository, commit: sha, before } = order
const secrets = [defaultToken]
const log = discreetLog(actionsLog(), secrets)
const clock = scaledClock(order.factor)
const since = clock.now()
const circumstances = await sampleCircumstances({
  workspace,
  clock,
  log,
  inputs: { mode: 'apply', delivery: order.delivery, jobTimeoutMs: 600_000 },
  event: { repository, isPublic: true, sha, before },
})
const session = await openTestSession(order, { clock, log })
const known = await live(circumstances, session)
await session.end()
const told = hideSecrets(runOf(known, clock.now() - since), secrets)
await publishRun(told, { ...known, host: runnerHost(), log, stop: circumstances.stop })
const ms = clock.now() - since
const results = known.plan?.results ?? []
const facts: ManyTold = {
  ms,
  done: told.results.filter(({ outcome }) => outcome === 'done').length,
  summaryBytes: statSync(process.env.GITHUB_STEP_SUMMARY ?? '').size,
  commentLength: commentBody({ ...told, mode: 'plan', results }).length,
}
console.log(JSON.stringify(facts))
