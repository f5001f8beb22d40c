import type { Host } from '../action/host.ts'
import type { Log } from '../action/log.ts'
import type { Stop } from '../action/signals.ts'
import { repositoryPath } from '../git/checkout.ts'
import { annotations, emitAnnotations } from '../report/annotations.ts'
import { printReport, writeReport } from '../report/json.ts'
import { logGone } from '../report/log/gone-lines.ts'
import { setOutputs } from '../report/outputs.ts'
import { savedWords, writeSummary } from '../report/page/summary.ts'
import type { Run } from '../report/run.ts'
import { headline } from '../report/words/headline.ts'
import { plainLines } from '../shared/harmless.ts'
import { reasonOf } from '../shared/words.ts'
import { commentPlan } from './comment.ts'
import { isFailed, type Known } from './known.ts'

/** Characters of the sentences that say why a run stopped. */
const failureLimit = 10_000

/** What is known when a run ends; a failure may have come before each of them. */
export interface PublishContext extends Pick<Known, 'inputs' | 'event' | 'checkout' | 'failure'> {
  readonly host: Pick<Host, 'format' | 'exitCodes'>
  readonly log: Log
  readonly stop: Pick<Stop, 'cancelled' | 'hardStop'>
}

/** Tells of a run wherever people look, and sets the exit code. One place that fails stops no other. */
export async function publishRun(run: Run, context: PublishContext): Promise<void> {
  const { log, inputs } = context
  const failed = isFailed(run, inputs ?? { failOn: 'error', failOnFiles: 'all' })
  if (failed) process.exitCode = exitCodeOf(context)
  const { format } = context.host
  const report = format === 'github' ? await tellRunner(run, context) : null
  if (format === 'json') await attempt(log, 'The JSON report', () => printReport(run))
  if (format !== 'github') for (const line of linesOfRun(run)) log.info(line)
  logGone(log, run)
  if (run.spared !== null) log.info(run.spared)
  log.info(`${failed ? 'Failed' : 'Done'}: ${headline(run)}.`)
  if (run.saved !== null) log.info(savedWords(run.saved))
  if (run.preview !== null) log.info(`Preview: ${run.preview}`)
  if (report !== null) log.info(`Report: ${report}`)
}

function exitCodeOf({ host, stop, failure }: PublishContext): number {
  const { failed, refused, cancelled } = host.exitCodes
  if (stop.cancelled.aborted) return cancelled
  return failure && failure.mode !== null ? refused : failed
}

/** Tells of a run in all places of GitHub. Returns the path of the report, null where there is none. */
async function tellRunner(run: Run, context: PublishContext): Promise<string | null> {
  const { log, stop, inputs, event, checkout } = context
  // When the process is about to be killed, GitHub is not waited for.
  const signal = stop.hardStop
  const report = await attempt(log, 'The JSON report', () => writeReport(run))
  await attempt(log, 'The outputs', async () => setOutputs(run, report))
  await attempt(log, 'The step summary', () => writeSummary(run))
  if (inputs?.comment && event) {
    await attempt(log, 'The pull request comment', () =>
      commentPlan(run, { log, inputs, event, signal }),
    )
  }
  emitAnnotations(annotations(run, (path) => (checkout && repositoryPath(checkout, path)) ?? path))
  return report
}

/** What annotations say of the run as a whole: the log has what they say of files and tracks. */
function linesOfRun({ failure, warnings, notices }: Run): readonly string[] {
  const errors = failure === null ? [] : plainLines(failure, failureLimit)
  return [
    ...errors.map((line) => `Error: ${line}`),
    ...warnings.map((line) => `Warning: ${line}`),
    ...notices.map((line) => `Notice: ${line}`),
  ]
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
