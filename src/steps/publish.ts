import type { GitHubEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Log } from '../action/log.ts'
import { type Checkout, repositoryPath } from '../git/checkout.ts'
import { annotations, emitAnnotations } from '../report/annotations.ts'
import { writeReport } from '../report/json.ts'
import { setOutputs } from '../report/outputs.ts'
import { savedWords, writeSummary } from '../report/page/summary.ts'
import type { Run } from '../report/run.ts'
import { headline } from '../report/words/headline.ts'
import { reasonOf } from '../shared/words.ts'
import { commentPlan } from './comment.ts'
import { isFailed } from './draft.ts'

/** What is known when a run ends; a failure may have come before each of them. */
export interface PublishContext {
  readonly log: Log
  /** Aborted when the process is about to be killed: then GitHub is not waited for. */
  readonly signal: AbortSignal
  inputs?: Inputs
  event?: GitHubEvent
  checkout?: Checkout
}

/** Tells of a run wherever people look, and sets the exit code. One place that fails stops no other. */
export async function publishRun(run: Run, context: PublishContext): Promise<void> {
  const { log, signal, inputs, event, checkout } = context
  const failed = isFailed(run, inputs?.failOn ?? 'error')
  if (failed) process.exitCode = 1
  const report = await attempt(log, 'report', () => writeReport(run))
  await attempt(log, 'outputs', async () => setOutputs(run, report))
  await attempt(log, 'summary', () => writeSummary(run))
  if (inputs?.comment && event) {
    await attempt(log, 'comment', () => commentPlan(run, { log, inputs, event, signal }))
  }
  emitAnnotations(annotations(run, (path) => (checkout && repositoryPath(checkout, path)) ?? path))
  for (const line of lastLines(run, { failed, report })) log.info(line)
}

/** The end of the log. `report` is the path of the JSON report. */
export function lastLines(
  run: Run,
  { failed, report }: { readonly failed: boolean; readonly report: string | null },
): readonly string[] {
  const end = `${failed ? 'Failed' : 'Done'}: ${headline(run)}.`
  return [
    end,
    ...(run.saved === null ? [] : [savedWords(run.saved)]),
    ...(report === null ? [] : [`Report: ${report}`]),
  ]
}

const places = {
  report: 'The JSON report',
  outputs: 'The outputs',
  summary: 'The step summary',
  comment: 'The pull request comment',
} as const

/** A place where people look. */
export type Place = keyof typeof places
export const allPlaces = Object.keys(places) as readonly Place[]

/** What the log says of a place that could not be written. */
export function notWritten(place: Place, error: unknown): string {
  return `${places[place]} could not be written: ${reasonOf(error)}. What the run did stands in the other places.`
}

async function attempt<T>(log: Log, place: Place, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    log.warning(notWritten(place, error))
    return null
  }
}
