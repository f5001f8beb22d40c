import type { Clock } from '../../src/shared/clock.ts'
import { characters, type Distribution, type Random, sample } from '../support/random.ts'
import { apiErrors, type JobFault } from './faults.ts'

/** What a job of the API comes to: the delayed HTTP answer. */
export interface JobResult {
  readonly status: number
  readonly payload: { readonly [key: string]: unknown } | null
}

export interface Job {
  readonly id: string
  /** What the request asked for: `tracks.create`. */
  readonly kind: string
  readonly uploadId: string | null
}

export interface Jobs {
  start(kind: string, uploadId: string | null, work: () => JobResult): Job
  /** Null while it runs, and where there is no such job. */
  result(id: string): JobResult | null
  /** Milliseconds from request to result, of the finished ones, oldest first. */
  durations(): readonly number[]
}

export interface JobsOptions {
  readonly clock: Clock
  readonly random: Random
  /** Milliseconds from request to result. */
  readonly duration: Distribution
  /** After which part of its duration a job takes effect, 0 to 1. */
  readonly effectAt: Distribution
  /** Milliseconds for which a result can be asked for. */
  readonly retentionMs: number
  readonly fault: (job: Job) => JobFault | null
  readonly background: (work: (signal: AbortSignal) => Promise<void>) => void
}

export function createJobs(options: JobsOptions): Jobs {
  const { clock, random } = options
  const results = new Map<string, { readonly result: JobResult; readonly at: number }>()
  const durations: number[] = []
  return {
    start(kind, uploadId, work) {
      const job: Job = { id: characters('0123456789abcdef', 24, random), kind, uploadId }
      const fault = options.fault(job)
      const duration = fault?.kind === 'takes' ? fault.ms : sample(options.duration, random)
      const effectAfter = duration * sample(options.effectAt, random)
      const startedAt = clock.now()
      options.background(async (signal) => {
        await clock.sleep(effectAfter, signal)
        const result = outcome(work, fault)
        await clock.sleep(Math.max(0, startedAt + duration - clock.now()), signal)
        if (result === null) return
        durations.push(clock.now() - startedAt)
        results.set(job.id, { result, at: clock.now() })
      })
      return job
    },
    result(id) {
      const found = results.get(id)
      if (found === undefined || clock.now() > found.at + options.retentionMs) return null
      return found.result
    },
    durations: () => durations,
  }
}

function outcome(work: () => JobResult, fault: JobFault | null): JobResult | null {
  if (fault === null || fault.kind === 'takes') return work()
  if (fault.effect === 'done') work()
  if (fault.kind === 'lost') return null
  return { status: fault.status, payload: apiErrors(fault.code, fault.details) }
}
