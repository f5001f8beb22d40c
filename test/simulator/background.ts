/** Work that goes on beside the requests, and ends with the simulator. */
export function createBackground() {
  const controller = new AbortController()
  const running = new Set<Promise<void>>()
  const run = (work: (signal: AbortSignal) => Promise<void>) => {
    const task = work(controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) throw error
      })
      .finally(() => running.delete(task))
    running.add(task)
  }
  const settled = async () => {
    while (running.size > 0) await Promise.all(running)
  }
  const stop = async () => {
    controller.abort()
    await settled()
  }
  return { run, settled, stop, signal: controller.signal }
}
