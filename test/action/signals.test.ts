import { expect, test } from 'vitest'
import { listenForSignals } from '../../src/action/signals.ts'
import { virtualClock } from '../support/virtual-clock.ts'

/** What a run sees of signals that come at once, after some time. */
async function stateAfter(signals: readonly NodeJS.Signals[], ms: number) {
  const clock = virtualClock()
  const lines: string[] = []
  const stop = listenForSignals(clock, { info: (line) => void lines.push(line) })
  try {
    for (const signal of signals) process.emit(signal)
    await clock.run(clock.sleep(ms))
    const { cancelled, hardStop, over } = stop
    return {
      cancelled: cancelled.aborted,
      hardStop: hardStop.aborted,
      over: over.aborted,
      lines,
    }
  } finally {
    stop.release()
  }
}

test.each([
  [[], 60_000, false, false, false],
  [['SIGINT'], 7_500, true, false, false],
  [['SIGINT'], 8_200, true, true, false],
  [['SIGINT'], 9_000, true, true, true],
  [['SIGTERM'], 7_500, true, false, false],
  [['SIGINT', 'SIGTERM'], 1_000, true, false, false],
  [['SIGINT', 'SIGTERM'], 2_001, true, true, true],
] as const)(
  'after %j and %i ms cancelled is %s, hard stop %s and all over %s',
  async (signals, ms, cancelled, hardStop, over) => {
    const state = await stateAfter(signals, ms)
    expect(state).toMatchObject({ cancelled, hardStop, over })
    expect(state.lines).toHaveLength(cancelled ? 1 : 0)
  },
)

test('when it is released, nothing listens any more', () => {
  const before = process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')
  const stop = listenForSignals(virtualClock(), { info() {} })
  stop.release()
  expect(process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')).toBe(before)
})
