import type { Api } from './transport/http.ts'
import { type Priority, priority } from './transport/rate-limit.ts'
import { createWaiting } from './waiting/jobs.ts'
import type { Waiting } from './waiting/waiting.ts'

/** How a piece of work competes with others for the rate limit, and how it waits. */
export interface Lane {
  /** Whether a working track is absent until the work is done. */
  readonly isUrgent: boolean
  /** Of a request that writes, and of a look at what it did. */
  readonly write: Priority
  /** Of what a write needs before it. */
  readonly prepare: Priority
  readonly waiting: Waiting
}

export interface Lanes {
  /** For what nobody suffers from waiting for. */
  readonly calm: Lane
  /** For a replacement whose old track is gone. */
  readonly urgent: Lane
}

export function createLanes(api: Api): Lanes {
  const { urgent, write, prepare, wait } = priority
  return {
    calm: { isUrgent: false, write, prepare, waiting: createWaiting(api, wait) },
    urgent: { isUrgent: true, write: urgent, prepare: urgent, waiting: createWaiting(api, urgent) },
  }
}
