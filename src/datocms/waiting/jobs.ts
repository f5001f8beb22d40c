import { abortable, endWait } from '../../shared/abortable.ts'
import { withinTime } from '../../shared/wait.ts'
import { findJobResult } from '../api/answers.ts'
import { listTracks } from '../api/endpoints.ts'
import { isPassing, UnavailableError } from '../errors.ts'
import type { Track } from '../resources.ts'
import type { Api } from '../transport/http.ts'
import { type Priority, priority, type Slot } from '../transport/rate-limit.ts'
import { mayBeSeen, type Question, questionsFor, type Watch } from './questions.ts'
import { type JobEnd, type Waiting, type WaitOptions, WaitTimeoutError } from './waiting.ts'

interface OpenWatch extends Watch {
  readonly finish: (end: JobEnd<object>) => void
  readonly fail: (error: unknown) => void
}

interface Listing {
  at: number
  asking: boolean
}

/** Uploads that are waited for at once while the delay of an answer counts more than its price. */
const fewUploads = 2
/** The age at which a track is first asked for, where nothing is known of how long they take. Milliseconds. */
const firstGuessMs = 1_500
/** A question that other work has kept waiting for so long goes first. Milliseconds. */
const longestDelayMs = 60_000
/** Whether requests are scarce is looked at so often. Milliseconds. */
const lookUpMs = 250
/** One list may lack a track that is there. */
const looksForGone = 2
const leastPatienceMs = 4_000
const mostPatienceMs = 60_000

/**
 * Waits for many jobs and tracks with as few requests as it can. One loop spends the requests that
 * other work leaves, on the oldest wait whose time has come:
 *
 * - where several tracks of an upload are waited for, its list answers for all of them: whether
 *   they exist, so that their jobs are worth asking once, and whether they are ready;
 * - where requests are scarce, a list is not asked for before its youngest track is probably ready;
 * - where they are not, the time of a question grows with the age of the wait, so that it is
 *   noticed within a quarter of the time that it took;
 * - a track that its list does not show in time is asked about by its job.
 */
export function createWaiting(api: Api, level: Priority): Waiting {
  const { clock, limiter } = api
  const watches = new Set<OpenWatch>()
  const listings = new Map<string, Listing>()
  let expected = firstGuessMs
  let patience = leastPatienceMs
  let roundTrip = 0
  let running = false
  let wake = new AbortController()

  /** `taken` requests are the question's own, so that holding one does not change what is asked. */
  const next = (taken = 0): { question: Question<OpenWatch> | null; due: number } => {
    const now = clock.now()
    const groups = Map.groupBy(watches, ({ uploadId }) => uploadId)
    const available = limiter.available() + taken
    const hasty = groups.size <= fewUploads && !limiter.busy() && available > groups.size
    let best: Question<OpenWatch> | null = null
    let due = Infinity
    for (const [uploadId, group] of groups) {
      const listing = listings.get(uploadId)
      const facts = { now, hasty, roundTrip, expected, patience, listedAt: listing?.at ?? null }
      for (const question of questionsFor(group, facts)) {
        if (question.kind === 'list' && listing?.asking) continue
        due = Math.min(due, question.due)
        if (question.due <= now && (!best || question.since < best.since)) best = question
      }
    }
    for (const watch of watches) if (!isAsking(watch)) due = Math.min(due, watch.deadline)
    return { question: best, due }
  }

  /** Whether an answer is on its way that may end a wait. */
  const isAsking = ({ asking, uploadId }: OpenWatch): boolean =>
    asking || listings.get(uploadId)?.asking === true

  const settle = (watch: OpenWatch, end: JobEnd<object>): void => {
    if (watches.delete(watch)) watch.finish(end)
  }

  const expire = (): void => {
    const now = clock.now()
    for (const watch of watches) {
      if (now < watch.deadline || isAsking(watch)) continue
      watches.delete(watch)
      const seconds = Math.round((watch.deadline - watch.since) / 1_000)
      watch.fail(new WaitTimeoutError(`not finished within ${seconds} s`))
    }
  }

  const askJob = async (watch: OpenWatch, slot: Slot): Promise<void> => {
    if (watch.jobId === null) return slot.unused()
    const asked = clock.now()
    watch.asking = true
    try {
      const result = await findJobResult(api, watch.jobId, { priority: level, slot })
      if (result) settle(watch, result)
      else patience = Math.max(patience, Math.min(mostPatienceMs, 1.5 * (asked - watch.since)))
    } finally {
      watch.jobAskedAt = asked
      watch.asking = false
    }
  }

  const askList = async (uploadId: string, slot: Slot): Promise<void> => {
    const asked = clock.now()
    const listing = listings.get(uploadId) ?? { at: -Infinity, asking: false }
    const before = listing.at
    listings.set(uploadId, listing)
    listing.asking = true
    try {
      const tracks = await listTracks(api, uploadId, { priority: level, slot })
      // A wait that began meanwhile is answered too: its next look would be far away.
      const waits = [...watches].filter((watch) => watch.uploadId === uploadId)
      const seen = waits.filter((watch) => mayBeSeen(watch, asked))
      for (const watch of seen) {
        const found = watch.find(tracks)
        if (found) settle(watch, { kind: 'found', found })
      }
      const fresh = seen.filter(({ since }) => since > before)
      learn(
        asked - Math.max(...fresh.map(({ since }) => since)),
        fresh.some((watch) => watches.has(watch)),
      )
    } finally {
      listing.at = asked
      listing.asking = false
    }
  }

  /** Moves the expected age up where a first look came too early, and down a little where it did not. */
  const learn = (age: number, missed: boolean): void => {
    if (!Number.isFinite(age) || age < expected * 0.8) return
    if (missed) expected = Math.max(expected, Math.min(age, mostPatienceMs)) * 1.1
    else if (age < expected * 1.5) expected *= 0.98
  }

  const ask = async (question: Question<OpenWatch>, slot: Slot): Promise<void> => {
    const asked = clock.now()
    try {
      if (question.kind === 'job') await askJob(question.watch, slot)
      else await askList(question.uploadId, slot)
      roundTrip = Math.max(0.98 * roundTrip, clock.now() - asked)
    } catch (error) {
      // What passes does not end a wait: only its deadline does.
      if (error instanceof UnavailableError || isPassing(error)) return
      for (const watch of question.kind === 'job' ? [question.watch] : question.watches) {
        if (watches.delete(watch)) watch.fail(error)
      }
    } finally {
      endWait(wake)
    }
  }

  /** Leave for one question: behind all other work, but ahead of new work from a time on. */
  const acquire = (until: number): Promise<Slot> => {
    if (level === priority.urgent) return limiter.acquire(level)
    return withinTime({ clock, ms: until - clock.now() }, ({ signal }) =>
      limiter.acquire(level, signal).catch(() => limiter.acquire(priority.read)),
    )
  }

  const run = async (): Promise<void> => {
    running = true
    while (watches.size > 0) {
      expire()
      const { question, due } = next()
      if (question) {
        const slot = await acquire(question.due + longestDelayMs)
        const best = next(1).question
        if (best) {
          void ask(best, slot)
          continue
        }
        slot.unused()
      }
      wake = new AbortController()
      const pause = Math.max(1, Math.min(due - clock.now(), lookUpMs))
      await clock.sleep(pause, wake.signal).catch(() => {})
    }
    running = false
  }

  const watch = (
    facts: Pick<Watch, 'uploadId' | 'jobId' | 'byList' | 'find'>,
    { since, deadline, signal }: WaitOptions,
  ): Promise<JobEnd<object>> =>
    abortable(signal, (finish, fail) => {
      const asked = { jobAskedAt: null, asking: false }
      const entry: OpenWatch = { ...facts, since, deadline, ...asked, finish, fail }
      watches.add(entry)
      endWait(wake)
      if (!running) void run()
      return () => watches.delete(entry)
    })

  return {
    async job({ jobId, uploadId }, { find, byList, ...options }) {
      const end = await watch({ uploadId, jobId, byList, find }, options)
      return end as JobEnd<ReturnType<typeof find> & object>
    },
    async settled({ uploadId, id }, options) {
      let seen = false
      let missed = 0
      const find = (tracks: readonly Track[]): { track: Track | null } | null => {
        options.onList?.(tracks)
        const track = tracks.find((each) => each.id === id) ?? null
        missed = track ? 0 : missed + 1
        if (track?.status === 'preparing') seen = true
        else if (track || (seen && missed >= looksForGone)) return { track }
        return null
      }
      const end = await watch({ uploadId, jobId: null, byList: true, find }, options)
      return end.kind === 'found' ? (end.found as { track: Track | null }).track : null
    },
  }
}
