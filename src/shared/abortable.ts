/**
 * Waits for what `begin` settles, but not longer than until a signal is aborted; then what `begin` returned takes the
 * wait back. @throws {Error} the signal's reason then.
 */
export function abortable<T>(
  signal: AbortSignal | undefined,
  begin: (resolve: (value: T) => void, reject: (reason: unknown) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    let takeBack = (): void => {}
    const abort = (): void => {
      takeBack()
      reject(signal?.reason)
    }
    const closing =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        signal?.removeEventListener('abort', abort)
        settle(value)
      }
    signal?.addEventListener('abort', abort, { once: true })
    takeBack = begin(closing<T>(resolve), closing(reject))
  })
}

/** Waits for work, but not longer than until a signal is aborted. @throws {Error} the signal's reason then. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  // Nobody may be left to hear what it throws.
  work.catch(() => {})
  return abortable(signal, (resolve, reject) => {
    work.then(resolve, reject)
    return () => {}
  })
}

/** Ends a wait, and nobody wants to know why: without a reason an abort makes an error, with the stack of what runs. */
export function endWait(wait: AbortController | null): void {
  wait?.abort(null)
}
