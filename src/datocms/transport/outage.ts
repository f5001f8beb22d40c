import { unlessAborted } from '../../shared/abortable.ts'
import type { Clock } from '../../shared/clock.ts'

/** A time in which a host gives no usable answer, which all that ask it wait for together. */
export interface Outage {
  /** Notes a usable answer: nobody waits any longer. */
  over(): void
  /** Notes that the host wants no question for so many milliseconds, within a bound. */
  rest(ms: number): void
  /**
   * Waits until the host answers again. One asks for all, by `ask`, which says whether it got a usable answer.
   *
   * @returns false where the host was out for so long that it is not waited for any more. Throws only the signal's reason.
   */
  wait(ask: () => Promise<boolean>, options: OutageOptions): Promise<boolean>
  /** Whether it was out for so many milliseconds that it is not waited for any more. */
  isLasting(mostMs: number): boolean
  /** Asks whether it answers again, unless another does so already: then null. */
  tryAlone<T>(ask: () => Promise<T>): Promise<T | null>
}

export interface OutageOptions {
  /** How long the host is waited for from one usable answer to the next, the time of the questions included. */
  readonly mostMs: number
  readonly signal?: AbortSignal | undefined
}

const firstPauseMs = 500
const longestPauseMs = 8_000
/** A host that wants to rest longer is asked all the same. Milliseconds. */
const longestRestMs = 60_000

export function createOutage(clock: Clock): Outage {
  let answers = 0
  let spentMs = 0
  let waiting: Promise<boolean> | null = null
  let isTrying = false
  let restsUntil = 0

  const probe = async (ask: () => Promise<boolean>, mostMs: number): Promise<boolean> => {
    const before = answers
    for (let pause = firstPauseMs; spentMs < mostMs; pause = Math.min(2 * pause, longestPauseMs)) {
      const since = clock.now()
      await clock.sleep(Math.max(Math.min(pause, mostMs - spentMs), restsUntil - since))
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
    rest(ms) {
      restsUntil = Math.max(restsUntil, clock.now() + Math.min(ms, longestRestMs))
    },
    async wait(ask, { mostMs, signal }) {
      while (spentMs < mostMs) {
        waiting ??= probe(ask, mostMs).finally(() => {
          waiting = null
        })
        if (await unlessAborted(waiting, signal)) return true
      }
      return false
    },
    isLasting: (mostMs) => spentMs >= mostMs,
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
