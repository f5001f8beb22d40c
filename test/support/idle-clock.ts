import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../../src/shared/clock.ts'

interface Timer {
  readonly at: number
  readonly fire: () => void
}

/** Turns of the event loop without news after which loopback connections have nothing under way: a request takes 3. */
const quietTurns = 10
/** A jump so long is made only after a real millisecond more, because it may end a request. Milliseconds. */
const longJumpMs = 2_000

/**
 * A clock that stands still while the process has work, real I/O on loopback and on files included, and jumps to the
 * next timer when it has none. The ones under test and their simulators must share it. Times are rounded up to
 * `grainMs`, so that many worlds wake together.
 */
export function idleClock(grainMs = 50): Clock {
  let time = 0
  let quiet = 0
  let running = false
  const timers = new Set<Timer>()

  const isBusy = (work: RegExp): boolean =>
    process.getActiveResourcesInfo().some((name) => work.test(name))

  const run = async (): Promise<void> => {
    running = true
    while (timers.size > 0) {
      while (quiet < quietTurns) {
        quiet++
        await new Promise((resolve) => setImmediate(resolve))
      }
      if (isBusy(/^FSReq|^TCPConnect|Process|GetAddr/)) {
        quiet = 0
        // A process takes milliseconds, and wants a processor itself.
        if (isBusy(/Process/)) await delay(1)
        continue
      }
      let next = Number.POSITIVE_INFINITY
      for (const { at } of timers) next = Math.min(next, at)
      if (next - time > longJumpMs && quiet < 2 * quietTurns) {
        await delay(1)
        quiet++
        if (quiet < 2 * quietTurns) quiet = Math.max(quiet, 2 * quietTurns - 2)
        continue
      }
      if (next === Number.POSITIVE_INFINITY) continue
      time = Math.max(time, next)
      quiet = 0
      for (const timer of [...timers].filter(({ at }) => at <= time)) {
        timers.delete(timer)
        timer.fire()
      }
    }
    running = false
  }

  return {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        quiet = 0
        if (signal?.aborted) {
          reject(signal.reason)
          return
        }
        const abort = (): void => {
          quiet = 0
          if (timers.delete(timer)) reject(signal?.reason)
        }
        const at = Math.ceil((time + Math.max(0, ms)) / grainMs) * grainMs
        const timer: Timer = {
          at,
          fire: () => {
            signal?.removeEventListener('abort', abort)
            resolve()
          },
        }
        signal?.addEventListener('abort', abort, { once: true })
        timers.add(timer)
        if (!running) void run()
      }),
  }
}
