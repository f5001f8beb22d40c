import type { Log } from '../../action/log.ts'
import type { Clock } from '../../shared/clock.ts'
import { duration, figure } from '../../shared/words.ts'

/** Milliseconds between two lines, but for every tenth of the way. */
const interval = 5000
/** Milliseconds between two lines whatever happens. */
const pause = 1000

export interface Progress {
  /** Says that `done` are ready now, all together. */
  update(done: number): void
}

/**
 * Writes how far many equal tasks have come: `Tracks: 120 of 1,000 ready, 19.8 a second, about 45 s left`, every
 * 5 seconds and at every tenth, though not twice a second, and a last line when all are ready.
 */
export function createProgress(
  log: Pick<Log, 'info' | 'progress'>,
  clock: Pick<Clock, 'now'>,
  { label, total }: { readonly label: string; readonly total: number },
): Progress {
  const start = clock.now()
  let last = start
  let tenth = 0
  let finished = total === 0
  return {
    update(done) {
      if (finished) return
      const now = clock.now()
      const elapsed = now - start
      if (done >= total) {
        finished = true
        log.info(
          `${label}: all ${figure(total)} ready after ${duration(elapsed)}${pace(done, elapsed)}`,
        )
        return
      }
      const reached = Math.floor((done * 10) / total)
      const due = log.progress || now - last >= interval || (reached > tenth && now - last >= pause)
      if (!due) return
      last = now
      tenth = reached
      const left = done === 0 ? '' : `, about ${duration(((total - done) * elapsed) / done)} left`
      const tell = log.progress ?? log.info
      tell(`${label}: ${figure(done)} of ${figure(total)} ready${pace(done, elapsed)}${left}`)
    },
  }
}

function pace(done: number, elapsed: number): string {
  if (done === 0 || elapsed === 0) return ''
  const rate = (done * 1000) / elapsed
  return rate >= 0.1 ? `, ${rate.toFixed(1)} a second` : ''
}
