import type { Clock } from '../shared/clock.ts'
import type { Log } from './log.ts'

/** How a run learns that it shall end. */
export interface Stop {
  /** Aborted at the first signal: nothing new is begun. */
  readonly cancelled: AbortSignal
  /** Aborted when the process is about to be killed: what is known must be written now. */
  readonly hardStop: AbortSignal
  /** Aborted a moment later: what has not told what it knows by then is not waited for. */
  readonly over: AbortSignal
  /** Ends the listening, so that nothing keeps the process alive. */
  release(): void
}

/** The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. Milliseconds. */
const graceMs = 8_000
const lastGraceMs = 1_500
const tellMs = 500

/** What the log says at the first signal, and why requests end. */
const cancelWords = {
  log: 'Cancelling: nothing new is begun, and what cannot wait is finished.',
  reason: 'The run was cancelled. The next run goes on from where this one ended.',
} as const

/** Listens for SIGINT and SIGTERM until it is released. */
export function listenForSignals(clock: Clock, log: Pick<Log, 'info'>): Stop {
  const cancelled = new AbortController()
  const hardStop = new AbortController()
  const over = new AbortController()
  const released = new AbortController()
  const onSignal = (): void => {
    const isFirst = !cancelled.signal.aborted
    if (isFirst) log.info(cancelWords.log)
    const reason = new Error(cancelWords.reason)
    cancelled.abort(reason)
    const end = async (): Promise<void> => {
      await clock.sleep(isFirst ? graceMs : lastGraceMs, released.signal)
      hardStop.abort(reason)
      await clock.sleep(tellMs, released.signal)
      over.abort(reason)
    }
    end().catch(() => {})
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    cancelled: cancelled.signal,
    hardStop: hardStop.signal,
    over: over.signal,
    release() {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
      released.abort()
    },
  }
}
