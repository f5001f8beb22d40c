import { setImmediate as turn } from 'node:timers/promises'
import type { Clock } from '../../src/shared/clock.ts'

interface Timer {
  readonly at: number
  readonly fire: () => void
}

/** A clock that stands still while anything runs and jumps to the next timer when nothing does. No real I/O may be under way. */
export interface VirtualClock extends Clock {
  /** Lets time pass until the promise is settled. Rejects when nothing is left that could settle it. */
  run<T>(work: Promise<T>): Promise<T>
}

export function virtualClock(): VirtualClock {
  let time = 0
  const timers = new Set<Timer>()
  return {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer: Timer = { at: time + Math.max(0, ms), fire: resolve }
        if (signal?.aborted) {
          reject(signal.reason)
          return
        }
        timers.add(timer)
        signal?.addEventListener('abort', () => {
          if (timers.delete(timer)) reject(signal.reason)
        })
      }),
    async run(work) {
      let settled = false
      const done = (): void => {
        settled = true
      }
      work.then(done, done)
      for (;;) {
        await turn()
        if (settled) return work
        let next: Timer | undefined
        for (const timer of timers) if (!next || timer.at < next.at) next = timer
        if (!next) throw new Error('Nothing is left that could settle the work.')
        timers.delete(next)
        time = Math.max(time, next.at)
        next.fire()
      }
    },
  }
}
