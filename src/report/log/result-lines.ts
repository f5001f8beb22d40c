import type { Log } from '../../action/log.ts'
import { trackKey } from '../../language/track-key.ts'
import type { TrackResult } from '../../plan/change.ts'
import type { Clock } from '../../shared/clock.ts'
import { plainLine } from '../../shared/harmless.ts'
import { count, series } from '../../shared/words.ts'
import { describeResult } from '../words/describe-result.ts'
import { createProgress } from './progress.ts'

/** From so many writes on the log tells how far they have come, and names only what went wrong. */
const longRun = 40
/** Tracks that are named where many fail for one reason. */
const mostNames = 20

export interface ResultLog {
  add(result: TrackResult): void
  /** Says what was held back. */
  end(): void
}

/** Tells of results as they come in. What many tracks fail for is said once, and counted at the end. */
export function createResultLog(
  log: Pick<Log, 'info'>,
  clock: Pick<Clock, 'now'>,
  total: number,
): ResultLog {
  const isLong = total > longRun
  const progress = createProgress(log, clock, { label: 'Tracks', total })
  const repeated = new Map<string, string[]>()
  let done = 0
  return {
    add(result) {
      const { outcome, error } = result
      if (outcome === 'done') {
        if (isLong) progress.update(++done)
        else log.info(describeResult(result, 'apply'))
        return
      }
      const reason = `${outcome}: ${error ?? ''}`
      const others = repeated.get(reason)
      if (others) {
        others.push(trackLabel(result))
        return
      }
      repeated.set(reason, [])
      log.info(describeResult(result, 'apply'))
    },
    end() {
      for (const [reason, others] of repeated) {
        if (others.length === 0) continue
        const rest = others.length - mostNames
        const names = [...others.slice(0, mostNames), ...(rest > 0 ? [count(rest, 'other')] : [])]
        log.info(`Also ${plainLine(reason, 160)} Tracks: ${series(names)}.`)
      }
    },
  }
}

function trackLabel({ change }: TrackResult): string {
  return `${change.video} ${trackKey(change.language, change.closedCaptions)}`
}
