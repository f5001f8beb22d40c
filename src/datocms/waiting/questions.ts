import type { Track } from '../resources.ts'

/** Something that is waited for: what a job is to do, or a track that is to be ready. */
export interface Watch {
  readonly uploadId: string
  /** Null where there is no job, so that only the upload's list can tell. */
  readonly jobId: string | null
  /** When DatoCMS took the request, on the clock. */
  readonly since: number
  /** When to give up, on the clock. */
  readonly deadline: number
  /** Whether the upload's list is as good an answer as the job's result. */
  readonly byList: boolean
  /** What the list says of it; null while it says nothing yet. */
  readonly find: (tracks: readonly Track[]) => unknown
  /** When its job was last asked about in vain. */
  jobAskedAt: number | null
  asking: boolean
}

/** A request that may bring an answer, and from when on it is worth it. */
export type Question<W extends Watch> = {
  readonly due: number
  /** When the oldest wait that it may end began. */
  readonly since: number
} & (
  | { readonly kind: 'job'; readonly watch: W }
  | { readonly kind: 'list'; readonly uploadId: string; readonly watches: readonly W[] }
)

/** What is known when the next question is chosen. Milliseconds. */
export interface Standing {
  readonly now: number
  /** Whether requests are plenty and waits are few, so that only the delay of the answer counts. */
  readonly hasty: boolean
  /** When the upload's list was last asked for; null where it was not. */
  readonly listedAt: number | null
  /** The longest that an answer took lately. */
  readonly roundTrip: number
  /** The age at which a track of this run is probably ready. */
  readonly expected: number
  /** The age from which on a track that its list does not have is asked about by its job. */
  readonly patience: number
}

/** A wait is to be noticed within `1.25 × its time + 250 ms`. */
const haste = { growth: 1.25, slackMs: 250, firstMs: 200 }
const thrift = { growth: 1.35 }
/** A job without a result for so long is also looked for by its effect. Milliseconds. */
const firstLookMs = 20_000

/** The questions that may end the waits for one upload. */
export function questionsFor<W extends Watch>(
  group: readonly W[],
  standing: Standing,
): readonly Question<W>[] {
  const listed = group.filter(({ jobId, byList }) => jobId === null || byList)
  const [only] = listed
  const alone = listed.length === 1 && standing.hasty && only?.jobId ? only : null
  const byJob = group.filter(({ jobId, byList }) => jobId !== null && !byList)
  const questions: Question<W>[] = []
  for (const watch of alone ? [...byJob, alone] : byJob) {
    const { since } = watch
    questions.push({ kind: 'job', watch, since, due: jobDue(watch, standing) })
  }
  for (const watch of alone ? [] : listed) {
    if (!isMissed(watch, standing)) continue
    questions.push({ kind: 'job', watch, since: watch.since, due: standing.now })
  }
  const due = Math.min(
    alone ? Infinity : listDue(listed, standing),
    ...(alone ? [...byJob, alone] : byJob).map((watch) => lookDue(watch, standing)),
  )
  const uploadId = group[0]?.uploadId ?? ''
  const since = Math.min(...group.map((watch) => watch.since))
  questions.push({ kind: 'list', uploadId, watches: group, since, due })
  return questions
}

/** Whether a list may end this wait now: a job's effect shows before its result. */
export function mayBeSeen({ jobId, byList, since }: Watch, now: number): boolean {
  return jobId === null || byList || now - since >= firstLookMs
}

/** After a result the list is still to be asked: the bound holds for both answers together. */
function jobDue(watch: Watch, { roundTrip }: Standing): number {
  if (watch.asking) return Infinity
  return rung(watch.since, watch.jobAskedAt, 2.4 * roundTrip)
}

function listDue(listed: readonly Watch[], standing: Standing): number {
  const { hasty, listedAt, roundTrip, expected } = standing
  if (listed.length === 0) return Infinity
  if (hasty) return Math.min(...listed.map(({ since }) => rung(since, listedAt, 1.4 * roundTrip)))
  const youngest = Math.max(...listed.map(({ since }) => since))
  const isFirst = listedAt === null || listedAt <= youngest
  return youngest + (isFirst ? expected : thrift.growth * (listedAt - youngest))
}

/** When a watch that its job has left without an answer is looked for in the list. */
function lookDue({ since }: Watch, { listedAt }: Standing): number {
  if (listedAt === null || listedAt - since < firstLookMs) return since + firstLookMs
  return since + 2 * (listedAt - since)
}

/** Whether the list has lately left out a track that should long be there. */
function isMissed(
  { jobId, since, jobAskedAt, asking }: Watch,
  { listedAt, patience }: Standing,
): boolean {
  if (jobId === null || asking || listedAt === null) return false
  const least = jobAskedAt === null ? 0 : thrift.growth * (jobAskedAt - since)
  return listedAt - since >= Math.max(patience, least)
}

/**
 * When to ask next, so that an answer that was not there at `askedAt` arrives in time: what was
 * still going on then has taken at least that long. The reserve is for the round trips to come, and
 * for that of the request itself, which is part of the delay but not of the age.
 */
function rung(since: number, askedAt: number | null, reserveMs: number): number {
  if (askedAt === null || askedAt < since) return since + haste.firstMs
  return since + haste.growth * (askedAt - since) + haste.slackMs - reserveMs
}
