import type { Clock } from '../../src/shared/clock.ts'
import type { Distribution } from '../support/random.ts'
import type { WayName } from './datocms-ways.ts'
import type { Handler, Kind } from './exchange.ts'
import type { Fault, FaultInfo, JobFault, TrackFault } from './faults.ts'
import type { Job } from './jobs.ts'
import type { LoggedRequest } from './log.ts'
import type { RateLimitMode } from './rate-limit.ts'
import type { ServingWayName } from './serving-ways.ts'
import type { TextWayName } from './text-ways.ts'
import type { SimulatedTrack } from './world.ts'

/** The token that a simulator accepts unless told otherwise. */
export const defaultToken = 'dato-4f1c2e9a7b'
/** A token that may read only. */
export const readOnlyToken = 'dato-read-only-83d0'

/** Milliseconds. */
export interface Latencies {
  /** From request to answer, of every service. */
  readonly http?: Distribution
  /** From request to job result. */
  readonly job?: Distribution
  /** After which part of a job it takes effect, 0 to 1. */
  readonly jobEffect?: Distribution
  /** From job to ready. */
  readonly ready?: Distribution
  /** From ready to Mux serving the text. */
  readonly text?: Distribution
  /** How long the name of a deleted track stays taken. */
  readonly heldName?: Distribution
}

export interface SimulatorOptions {
  readonly clock?: Clock
  readonly seed?: number
  readonly latency?: Latencies
  readonly rateLimit?: {
    readonly mode?: RateLimitMode
    /** Requests per period. */
    readonly limit?: number
    readonly periodMs?: number
  }
  /** Milliseconds for which the result of a job can be asked for. */
  readonly jobRetentionMs?: number
  readonly settings?: Partial<Settings>
  readonly faults?: Faults
  /** Headers that the bucket demands with a PUT. */
  readonly requestHeaders?: Readonly<Record<string, string>>
  /** Whether nobody listens, so that only `createDispatcher` leads there. */
  readonly inProcess?: boolean
  /** Whether to listen as a proxy for the real host names. */
  readonly proxy?: boolean
  /** api.github.com. */
  readonly githubApi?: Handler
}

/** What a test may change at any time. */
export interface Settings extends DatoCmsSettings {
  /** How Mux hands a text back. */
  text: TextWayName
  /** How Mux serves it. */
  serving: ServingWayName
  /** Requests a second that somebody else makes with the same token. */
  otherConsumerPerSecond: number
}

/** Asked at every request, job and track; null where all goes well. */
export interface Faults {
  request?: (request: LoggedRequest, info: FaultInfo) => Fault | null
  job?: (job: Job) => JobFault | null
  track?: (track: SimulatedTrack) => TrackFault | null
}

/** How strict the API is; a test may change it at any time. */
export interface DatoCmsSettings {
  /** Bearer tokens, and what they may do. */
  tokens: Record<string, 'all' | 'read'>
  /** The primary environment comes first; the others are sandboxes. */
  environments: readonly string[]
  planUpgradeRequired: boolean
  internalDomain: string | null
  /** Whether what Mux or the upload refuses shows at once, or as the job's result. */
  refusals: 'response' | 'job'
  /** Requests of these kinds are answered 202 and a job, although they need not be. */
  asynchronous: ReadonlySet<Kind>
  /** Ways in which it behaves otherwise than documented. */
  ways: ReadonlySet<WayName>
}

export function initialSettings(given: Partial<Settings> = {}): Settings {
  return {
    tokens: { [defaultToken]: 'all', [readOnlyToken]: 'read' },
    environments: ['main', 'sandbox'],
    planUpgradeRequired: false,
    internalDomain: 'simulated.admin.datocms.com',
    refusals: 'job',
    asynchronous: new Set<Kind>(),
    text: 'written anew',
    serving: 'at once',
    ways: new Set<WayName>(),
    otherConsumerPerSecond: 0,
    ...given,
  }
}
