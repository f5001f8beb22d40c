import type { Log } from '../../src/action/log.ts'
import type { TrackResult } from '../../src/plan/change.ts'
import { unlessAborted } from '../../src/shared/abortable.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { live, openTestSession, sampleCircumstances } from '../support/circumstances.ts'
import { durationMs, uploads } from './files.ts'
import { type Account, brokenPromises } from './promises.ts'
import type { Push, Stages } from './stage.ts'
import type { World } from './worlds.ts'

export interface PlayOptions {
  readonly stages: Stages
  readonly clock: Clock
  readonly log?: Log
}

/** What came of a world. */
export interface Play {
  readonly world: World
  /** What each run did, in a few words. */
  readonly runs: readonly string[]
  /** Sentences; none where all promises hold. */
  readonly broken: readonly string[]
}

/** Milliseconds between two runs, in which everything ends that a run left under way. */
const pauseMs = 120_000
/** Milliseconds that a track may take, and a run. */
const jobTimeoutMs = 120_000
const longestRunMs = 1_800_000
const tooLong = new Error(`The run goes on for more than ${longestRunMs / 60_000} minutes.`)

/** All files pushed, the same again; one edit of each kind pushed, the same again, and again. */
export async function playFiveRuns(world: World, options: PlayOptions): Promise<Play> {
  const { stages, clock } = options
  const stage = await stages.of(world)
  const { text = 'as it was sent', serving = 'at once', datocms } = world
  await using simulator = await startSimulator({
    clock,
    inProcess: true,
    latency: { http: 20, job: 600, ready: 800 },
    settings: { ...datocms, text, serving },
  })
  for (const [video, id] of Object.entries(uploads)) {
    simulator.addUpload({ id, filename: `${video}.mp4`, durationMs })
  }
  const [files, edits] = stage.pushes
  const accounts: Account[] = []
  for (const [at, push] of [files, files, edits, edits, edits].entries()) {
    const isPush = world.again !== 'on a schedule' || [0, 2].includes(at)
    accounts.push(await playRun(push, world, { ...options, simulator, isPush }))
    await clock.sleep(pauseMs)
  }
  return {
    world,
    runs: accounts.map(describe),
    broken: brokenPromises(world, stage, accounts),
  }
}

interface RunOptions extends PlayOptions {
  readonly simulator: Simulator
  readonly isPush: boolean
}

async function playRun(
  push: Push,
  { inputs }: World,
  { simulator, clock, log, isPush }: RunOptions,
): Promise<Account> {
  const { checkout, before, sha } = push
  const overtime = new AbortController()
  const circumstances = await sampleCircumstances({
    workspace: checkout.workspace,
    checkout,
    clock,
    log,
    inputs: { mode: 'apply', delivery: 'upload', jobTimeoutMs, ...inputs },
    event: isPush ? { name: 'push', before, sha } : { name: 'schedule', sha },
  })
  const session = await openTestSession(simulator, circumstances)
  const since = simulator.requests.length
  const begunAt = clock.now()
  // A timer would end a run that waits for git, which the clock does not see at all times.
  simulator.faults.request = () => {
    if (clock.now() - begunAt > longestRunMs) overtime.abort(tooLong)
    return null
  }
  const known: { results: readonly TrackResult[]; error: string | null } = {
    results: [],
    error: null,
  }
  try {
    const { plan, applied } = await unlessAborted(live(circumstances, session), overtime.signal)
    known.results = applied?.results ?? []
    if (!applied) known.error = plan ? 'Nothing was applied.' : 'Nothing was planned.'
  } catch (error) {
    known.error = error instanceof Error ? error.message : String(error)
  } finally {
    await session.end()
  }
  await simulator.settled()
  const asked = simulator.requests.slice(since)
  const count = (kind: string): number => asked.filter((request) => request.kind === kind).length
  return {
    push,
    ...known,
    created: count('tracks.create'),
    deleted: count('tracks.destroy'),
    tracks: Object.values(uploads).flatMap((id) => simulator.tracks(id)),
  }
}

/** `14 create done`, `nothing`. */
function describe({ results, error, created, deleted }: Account): string {
  const counts = new Map<string, number>()
  for (const { change, outcome } of results) {
    if (change.kind === 'keep') continue
    const what = outcome === null ? change.kind : `${change.kind} ${outcome}`
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  const words = [...counts].map(([what, count]) => `${count} ${what}`)
  if (error !== null) words.push(`stopped: ${error}`)
  const writes = created + deleted > 0 ? ` (${created} POST, ${deleted} DELETE)` : ''
  return `${words.join(', ') || 'nothing'}${writes}`
}
