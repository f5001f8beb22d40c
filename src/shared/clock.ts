import { abortable } from './abortable.ts'

/** Time as the program sees it, so that a test can run hours in seconds. All figures are milliseconds. */
export interface Clock {
  /** Milliseconds since an arbitrary start; never goes back. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    abortable(signal, (resolve) => {
      const timer = setTimeout(() => resolve(), ms)
      return () => clearTimeout(timer)
    }),
}

/** A clock that can be stopped for good. Whoever sleeps then is forgotten, so that no timer keeps the process alive. */
export function stoppableClock(clock: Clock): Clock & { stop(): void } {
  let isStopped = false
  const sleepers = new Set<AbortController>()
  return {
    now: () => clock.now(),
    async sleep(ms, signal) {
      if (isStopped) return forgotten
      const sleeper = new AbortController()
      const abort = (): void => sleeper.abort(signal?.reason)
      if (signal?.aborted) abort()
      signal?.addEventListener('abort', abort, { once: true })
      sleepers.add(sleeper)
      try {
        await clock.sleep(ms, sleeper.signal)
      } catch (error) {
        if (isStopped && !signal?.aborted) return forgotten
        throw error
      } finally {
        sleepers.delete(sleeper)
        signal?.removeEventListener('abort', abort)
      }
    },
    stop() {
      isStopped = true
      for (const sleeper of sleepers) sleeper.abort()
    },
  }
}

const forgotten = new Promise<never>(() => {})
