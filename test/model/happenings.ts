import type { Fault, JobFault } from '../simulator/faults.ts'
import type { World } from './world.ts'

/** What befalls a world, each in a few words: of what kind it is, not when it happens nor to which video. */
export function* happenings({ prune, heldNameMs, lateTextMs, runs }: World): Generator<string> {
  const wish = prune ? 'prune' : 'no prune'
  yield `${wish}, names held ${heldNameMs > 0}, texts late ${lateTextMs > 0}`
  for (const { edits, requests, outages, jobs, tracks, end, twinAfterMs } of runs) {
    yield `${wish}, ${end.kind}, alone ${twinAfterMs === null}`
    for (const { kind } of edits) yield `${wish}, ${kind}`
    for (const { kind, fault } of requests) yield `${kind} ${nameOf(fault)}`
    for (const { service, fault } of outages) yield `${service} down ${nameOf(fault)}`
    for (const { fault } of jobs) yield `job ${nameOf(fault)}`
    for (const { fault } of tracks) yield `track ${fault.kind}`
  }
}

function nameOf(fault: Fault | JobFault): string {
  const { kind, effect, status, reply } = {
    effect: '',
    status: '',
    reply: { status: '' },
    ...fault,
  }
  const words = [kind, status, reply.status, typeof effect === 'string' ? effect : 'later']
  return words.filter((word) => word !== '').join(' ')
}
