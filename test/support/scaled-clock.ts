import { type Clock, systemClock } from '../../src/shared/clock.ts'

/**
 * A clock that runs `factor` times faster than the wall's. The one under test and the simulator must share it.
 * A sleep is at least one real millisecond long, so `factor` milliseconds of this clock; it is never too short.
 */
export function scaledClock(factor: number): Clock {
  const now = () => systemClock.now() * factor
  return {
    now,
    async sleep(ms, signal) {
      const until = now() + ms
      do {
        await systemClock.sleep(Math.max(0, (until - now()) / factor), signal)
      } while (now() < until)
    },
  }
}
