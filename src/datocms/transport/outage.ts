import type { Clock } from '../../shared/clock.ts'
import { unlessAborted } from '../../shared/wait.ts'

/** A time in which a host gives no usable answer, which all that ask it wait for together. */
export interface Outage {
  /** Notes a usable answer: nobody waits any longer. */
  over(): void
  /**
   * Waits until the host answers again. One asks for all, by `ask`, which says whether it got a usable answer.
   *
   * @returns false where the host was out for so long that it is not waited for any more. Throws only the signal's reason.
   */
  wait(ask: () => Promise<boolean>, signal?: AbortSignal): Promise<boolean>
  /** Whether it is not waited for any more. */
  isLasting(): boolean
  /** Asks whether it answers again, unless another does so already: then null. */
  tryAlone<T>(ask: () => Promise<T>): Promise<T | null>
}

const firstPauseMs = 500
const longestPauseMs = 8_000

/** `mostMs`: how long a host is waited for from one usable answer to the next, the time of the questions included. */
export function createOutage(clock: Clock, mostMs: number): Outage {
  let answers = 0
  let spentMs = 0
  let waiting: Promise<boolean> | null = null
  let isTrying = false

  const probe = async (ask: () => Promise<boolean>): Promise<boolean> => {
    const before = answers
    for (let pause = firstPauseMs; spentMs < mostMs; pause = Math.min(2 * pause, longestPauseMs)) {
      const since = clock.now()
      await clock.sleep(Math.min(pause, mostMs - spentMs))
      const isOver = answers > before || (await ask())
      spentMs += clock.now() - since
      if (isOver || answers > before) return true
    }
    return false
  }

  return {
    over() {
      answers++
      spentMs = 0
    },
    wait(ask, signal) {
      waiting ??= probe(ask).finally(() => {
        waiting = null
      })
      return unlessAborted(waiting, signal)
    },
    isLasting: () => spentMs >= mostMs,
    async tryAlone(ask) {
      if (isTrying) return null
      isTrying = true
      try {
        return await ask()
      } finally {
        isTrying = false
      }
    },
  }
}
