import { createHook } from 'node:async_hooks'

/** How many requests work makes of the file system. */
export async function countFileRequests(work: () => Promise<unknown>): Promise<number> {
  let requests = 0
  const hook = createHook({
    init(_id, type) {
      if (type === 'FSREQPROMISE') requests++
    },
  }).enable()
  try {
    await work()
  } finally {
    hook.disable()
  }
  return requests
}
