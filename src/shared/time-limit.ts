import type { Clock } from './clock.ts'

/** The time that a piece of work may take. */
export interface TimeLimit {
  /** Aborted when time is up. */
  readonly signal: AbortSignal
  /** Milliseconds. */
  left(): number
  /** Ends the watch, so that nothing keeps the process alive. */
  release(): void
}

/** Begins a watch. `words`, a part of a sentence, are the message of the signal's reason. */
export function limitTime(clock: Clock, ms: number, words: string): TimeLimit {
  const ended = new AbortController()
  const released = new AbortController()
  const deadline = clock.now() + ms
  clock.sleep(ms, released.signal).then(
    () => ended.abort(new Error(words)),
    () => {},
  )
  return {
    signal: ended.signal,
    left: () => Math.max(0, deadline - clock.now()),
    release: () => released.abort(),
  }
}
