import { isFailed } from '../draft.ts'
import type { GitHubEvent } from '../github/event.ts'
import type { Inputs } from '../inputs.ts'
import { setOutputs } from '../outputs.ts'
import { annotations, emitAnnotations } from '../report/annotations.ts'
import { writeReport } from '../report/json.ts'
import type { Log } from '../report/log.ts'
import type { Run } from '../report/run.ts'
import { headline } from '../report/sentence.ts'
import { writeSummary } from '../report/summary.ts'
import { type Checkout, repositoryPath } from '../workspace/checkout.ts'
import { commentPlan } from './comment.ts'

/** What is known when a run ends; a failure may have come before each of them. */
export interface PublishContext {
  readonly log: Log
  inputs?: Inputs
  event?: GitHubEvent
  checkout?: Checkout
}

/** Tells of a run wherever people look, and sets the exit code. One place that fails stops no other. */
export async function publishRun(run: Run, context: PublishContext): Promise<void> {
  const { log, inputs, event, checkout } = context
  const failed = isFailed(run, inputs?.failOn ?? 'error')
  if (failed) process.exitCode = 1
  const report = await attempt(log, 'The JSON report', () => writeReport(run))
  await attempt(log, 'The outputs', async () => setOutputs(run, report))
  await attempt(log, 'The step summary', () => writeSummary(run))
  if (inputs?.comment && event) {
    await attempt(log, 'The pull request comment', () => commentPlan(run, { log, inputs, event }))
  }
  emitAnnotations(annotations(run, (path) => (checkout && repositoryPath(checkout, path)) ?? path))
  log.info(`${failed ? 'Failed' : 'Done'}: ${headline(run)}.`)
  if (report !== null) log.info(`Report: ${report}`)
}

async function attempt<T>(log: Log, what: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    log.warning(`${what} could not be written: ${why}`)
    return null
  }
}
