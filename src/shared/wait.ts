import { endWait } from './abortable.ts'
import type { Clock } from './clock.ts'

/** The time that a piece of work may take. */
export interface TimeLimit {
  /** Aborted when time is up. */
  readonly signal: AbortSignal
  /** Milliseconds. */
  left(): number
  /** Begins the time anew. */
  restart(): void
}

export interface TimeLimitOptions {
  readonly clock: Clock
  readonly ms: number
  /** A part of a sentence: the message of the signal's reason when time is up. */
  readonly words?: string
  /** When it is aborted, so is that of the limit. */
  readonly signal?: AbortSignal | undefined
}

/** Does work that ends itself when time is up. No timer outlasts it, so that nothing keeps the process alive. */
export async function withinTime<T>(
  { clock, ms, words, signal }: TimeLimitOptions,
  work: (limit: TimeLimit) => Promise<T>,
): Promise<T> {
  const ended = new AbortController()
  const abort = (): void => ended.abort(signal?.reason)
  let deadline = 0
  let timer = new AbortController()
  const restart = (): void => {
    endWait(timer)
    timer = new AbortController()
    deadline = clock.now() + ms
    clock.sleep(ms, timer.signal).then(
      () => ended.abort(new Error(words)),
      () => {},
    )
  }
  signal?.addEventListener('abort', abort, { once: true })
  restart()
  try {
    const left = () => Math.max(0, deadline - clock.now())
    return await work({ signal: ended.signal, left, restart })
  } finally {
    endWait(timer)
    signal?.removeEventListener('abort', abort)
  }
}
