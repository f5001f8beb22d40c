import type { GitHubEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Log } from '../action/log.ts'
import type { Stop } from '../action/signals.ts'
import type { Checkout } from '../git/checkout.ts'
import type { Clock } from '../shared/clock.ts'

/** What all steps of a run go by. */
export interface Circumstances {
  /** Absolute path. */
  readonly workspace: string
  readonly inputs: Inputs
  readonly event: GitHubEvent
  readonly checkout: Checkout
  readonly log: Log
  readonly clock: Clock
  readonly stop: Pick<Stop, 'cancelled' | 'hardStop'>
}
