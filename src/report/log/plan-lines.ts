import type { Log } from '../../action/log.ts'
import type { TrackResult } from '../../plan/change.ts'
import { count } from '../../shared/words.ts'
import { describeResult } from '../words/describe-result.ts'

/** Lines that a plan may take of the log. */
const mostLines = 200

/**
 * Lists what a plan wants, a line a track. Equal tracks are counted, others that are left alone say why, those
 * with one reason together.
 */
export function logPlan(log: Pick<Log, 'info'>, results: readonly TrackResult[]): void {
  const kept = results.filter(({ change }) => change.kind === 'keep')
  const news = results.filter(({ change }) => change.kind !== 'keep')
  for (const result of news.slice(0, mostLines)) log.info(describeResult(result, 'plan'))
  if (news.length > mostLines) {
    log.info(`… and ${count(news.length - mostLines, 'more track')}: see the summary.`)
  }
  for (const [reason, { length, 0: first }] of Map.groupBy(kept, ({ change }) => change.reason)) {
    if (length === 1 && first && reason !== 'equal') log.info(describeResult(first, 'plan'))
    else log.info(`Will leave alone ${count(length, 'track')}: ${reason}.`)
  }
}
