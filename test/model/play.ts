import { leastOutageMs } from '../../src/apply/look.ts'
import type { Checkout } from '../../src/git/checkout.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { isOurMistake } from '../../src/steps/known.ts'
import type { Kind, Service } from '../simulator/exchange.ts'
import type { Fault } from '../simulator/faults.ts'
import type { SyncOptions, SyncRun } from '../support/sync-world.ts'
import {
  checkDone,
  checkForeign,
  checkNothingLost,
  checkTold,
  checkUnwritten,
  checkWanted,
  describeResults,
  fail,
  isNameDoubtful,
  snapshot,
} from './claims.ts'
import { account, createScene, keyOf, type Scene } from './scene.ts'
import type { Mishap, Outage, RunSpec, World } from './world.ts'

export interface PlayOptions {
  readonly clock: Clock
  readonly checkout: Checkout
  /** Gets what every run did, for one that looks into a failure. */
  readonly log?: (text: string) => void
}

/** Milliseconds that a track may take. */
const jobTimeoutMs = 120_000
/**
 * What a run may take: tracks that are waited for while planning, a replacement that goes alone and is undone, then
 * the others, each with outages as long as they are borne. Milliseconds.
 */
const longestRunMs = 5 * (jobTimeoutMs + 2 * leastOutageMs)
/** Longer than any fault delays a request. Milliseconds. */
const longestDelayMs = 45_000

/**
 * Lives a world through: its runs with all that goes wrong, then one where nothing does, then another.
 *
 * @throws {Error} when a promise is broken.
 */
export async function playWorld(world: World, options: PlayOptions): Promise<void> {
  await using scene = await createScene(world, options)
  const { simulator, sync } = scene
  const foreign = snapshot(scene)
  for (const spec of world.runs) {
    if (spec.edits.length > 0) await calm(scene, options)
    for (const edit of spec.edits) await scene.edit(edit)
    await playRun(scene, world, spec, options)
  }
  await calm(scene, options)
  const clean = { clock: options.clock, jobTimeoutMs, options: { prune: world.prune } }
  const first = await sync.apply(clean)
  const mended = isNameDoubtful(first) ? await sync.apply(clean) : first
  checkDone(scene, mended, { alone: true })
  checkWanted(scene, world, mended)
  const before = simulator.requests.length
  const idle = await sync.apply(clean)
  checkWanted(scene, world, idle)
  checkUnwritten(scene, before, describeResults(idle))
  checkForeign(scene, foreign)
}

/** Lets everything have its effect that a run left under way, late requests included. */
async function calm({ simulator }: Scene, { clock }: Pick<PlayOptions, 'clock'>): Promise<void> {
  await clock.sleep(longestDelayMs)
  await simulator.settled()
}

async function playRun(
  scene: Scene,
  world: World,
  spec: RunSpec,
  { clock, log }: PlayOptions,
): Promise<void> {
  const { simulator, sync } = scene
  const isAlone = spec.twinAfterMs === null
  if (spec.end.kind !== 'killed') await calm(scene, { clock })
  const before = snapshot(scene)
  const cancelled = new AbortController()
  const hardStop = new AbortController()
  const onEnd = (): void => {
    if (spec.end.kind === 'whole') return
    const controller = spec.end.kind === 'killed' ? hardStop : cancelled
    clock.sleep(spec.end.afterMs).then(() => controller.abort(new Error('The run was stopped.')))
  }
  spoil(scene, spec, { clock, onEnd })
  const begun = clock.now()
  const requests = simulator.requests.length
  const live = async (stop: Pick<SyncOptions, 'cancelled' | 'hardStop'>) => {
    let isPlanned = false
    const onPlan = (): void => {
      isPlanned = true
    }
    const options = { clock, jobTimeoutMs, options: { prune: world.prune }, onPlan, ...stop }
    try {
      return await sync.apply(options)
    } catch (error) {
      if (isPlanned || isOurMistake(error) || !mayEndEarly(spec)) throw error
      return null
    }
  }
  const first = live({ cancelled: cancelled.signal, hardStop: hardStop.signal })
  const second = isAlone ? null : clock.sleep(spec.twinAfterMs ?? 0).then(() => live({}))
  const runs = (await Promise.all([first, second])).filter((run) => run !== null)
  if (clock.now() - begun > longestRunMs) fail('A run goes on and on.', scene)
  if (runs.length === 0) checkUnwritten(scene, requests)
  simulator.faults.request = () => null
  simulator.faults.job = () => null
  simulator.faults.track = () => null
  for (const run of runs) log?.(JSON.stringify(describeResults(run), null, 1))
  const isKilled = spec.end.kind === 'killed'
  for (const run of runs) accountForDoubles(scene, run, { isKilled, isAlone })
  if (isKilled) return
  for (const run of runs) checkDone(scene, run, { alone: isAlone })
  await simulator.settled()
  checkNothingLost(scene, before, runs)
  checkTold(scene, before, runs)
}

/**
 * The doubles that are allowed, all only without `prune`, which would delete them:
 *
 * - a renaming makes the new track before it deletes the old one; when it is cut short, or the
 *   deletion fails, nobody may delete the old one for it;
 * - a kill leaves a creation under way that the next run cannot see yet; where it bears a name that
 *   only the deleted track had, the next run makes the track under its default name;
 * - a run that finds no track, because another one beside it is about to make it again, makes one, and gives way once
 *   it sees the other's: DatoCMS may be down just then, or the other's have the name of another file, so that it is
 *   taken for a track of that.
 */
function accountForDoubles(
  { accounted, tracks }: Scene,
  { results }: SyncRun,
  { isKilled, isAlone }: { readonly isKilled: boolean; readonly isAlone: boolean },
): void {
  for (const { change, outcome, trackId } of results) {
    if (change.kind === 'create' && outcome === 'failed' && !isAlone) {
      const taken = tracks().find(({ id }) => id === trackId)
      account(accounted, change.uploadId, keyOf(taken ?? change))
    }
    if (change.kind !== 'replace' || !change.track || outcome === 'done') continue
    const isRenaming = change.track.name !== change.name
    const isOwnName = change.name !== change.file?.name
    if (isRenaming || (isKilled && isOwnName)) {
      account(accounted, change.uploadId, keyOf(change.track))
    }
  }
}

/** A run may end before it has a plan, because DatoCMS could not be read or because it was stopped. */
function mayEndEarly({ end, requests, outages }: RunSpec): boolean {
  return end.kind !== 'whole' || requests.length + outages.length > 0
}

/** Lets the mishaps of a run happen, and tells when its nth request arrived. */
function spoil(
  { simulator }: Scene,
  spec: RunSpec,
  { clock, onEnd }: { readonly clock: Clock; readonly onEnd: () => void },
): void {
  const kinds = new Map<Kind, number>()
  let requests = 0
  let jobs = 0
  let tracks = 0
  const since = new Map<Outage, number>()
  const down = (service: Service): Fault | null => {
    for (const outage of spec.outages) {
      if (outage.nth === requests) since.set(outage, clock.now())
      const begun = since.get(outage)
      const isDown = begun !== undefined && clock.now() - begun < outage.forMs
      if (outage.service === service && isDown) return outage.fault
    }
    return null
  }
  simulator.faults.request = ({ kind, from, service }) => {
    if (from !== 'client') return null
    requests++
    const ofKind = (kinds.get(kind) ?? 0) + 1
    kinds.set(kind, ofKind)
    if (spec.end.kind !== 'whole' && spec.end.nth === requests) onEnd()
    const found = spec.requests.find((mishap) =>
      mishap.kind ? mishap.kind === kind && mishap.nth === ofKind : mishap.nth === requests,
    )
    return down(service) ?? found?.fault ?? null
  }
  simulator.faults.job = () => nth(spec.jobs, ++jobs)
  simulator.faults.track = () => nth(spec.tracks, ++tracks)
}

function nth<T>(mishaps: readonly Mishap<T>[], count: number): T | null {
  return mishaps.find((mishap) => mishap.nth === count)?.fault ?? null
}
