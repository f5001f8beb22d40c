import type { Log } from '../action/log.ts'
import { repositoryPath } from '../git/checkout.ts'
import { annotations, emitAnnotations } from '../report/annotations.ts'
import { writeReport } from '../report/json.ts'
import { logGone } from '../report/log/gone-lines.ts'
import { setOutputs } from '../report/outputs.ts'
import { savedWords, writeSummary } from '../report/page/summary.ts'
import type { Run } from '../report/run.ts'
import { headline } from '../report/words/headline.ts'
import { reasonOf } from '../shared/words.ts'
import { commentPlan } from './comment.ts'
import { isFailed, type Known } from './known.ts'

/** What is known when a run ends; a failure may have come before each of them. */
export interface PublishContext extends Pick<Known, 'inputs' | 'event' | 'checkout'> {
  readonly log: Log
  /** Aborted when the process is about to be killed: then GitHub is not waited for. */
  readonly signal: AbortSignal
}

/** Tells of a run wherever people look, and sets the exit code. One place that fails stops no other. */
export async function publishRun(run: Run, context: PublishContext): Promise<void> {
  const { log, signal, inputs, event, checkout } = context
  const failed = isFailed(run, inputs ?? { failOn: 'error', failOnFiles: 'all' })
  if (failed) process.exitCode = 1
  const report = await attempt(log, 'The JSON report', () => writeReport(run))
  await attempt(log, 'The outputs', async () => setOutputs(run, report))
  await attempt(log, 'The step summary', () => writeSummary(run))
  if (inputs?.comment && event) {
    await attempt(log, 'The pull request comment', () =>
      commentPlan(run, { log, inputs, event, signal }),
    )
  }
  emitAnnotations(annotations(run, (path) => (checkout && repositoryPath(checkout, path)) ?? path))
  logGone(log, run)
  if (run.spared !== null) log.info(run.spared)
  log.info(`${failed ? 'Failed' : 'Done'}: ${headline(run)}.`)
  if (run.saved !== null) log.info(savedWords(run.saved))
  if (run.preview !== null) log.info(`Preview: ${run.preview}`)
  if (report !== null) log.info(`Report: ${report}`)
}

async function attempt<T>(log: Log, place: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    log.warning(
      `${place} could not be written: ${reasonOf(error)}. What the run did stands in the other places.`,
    )
    return null
  }
}
