import { expect, test } from 'vitest'
import { listTracks } from '../../src/datocms/api/endpoints.ts'
import { priority } from '../../src/datocms/transport/rate-limit.ts'
import { type Fault, reset, tooManyRequests } from '../simulator/faults.ts'
import type { LoggedRequest } from '../simulator/log.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { openTestSession } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'
import { createSyncWorld, webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const languages = 'de en es fr it ja ko nl pl pt sv tr'.split(' ')

/** Makes twelve tracks while these requests go wrong for good. */
async function makeTwelve(spoil: (request: LoggedRequest) => Fault | null) {
  const clock = idleClock()
  await using folder = await temporaryFolder()
  await using simulator = await startSimulator({ clock, inProcess: true, latency: { http: 20 } })
  const { id } = simulator.addUpload()
  const world = await createSyncWorld(folder.path, simulator, `uploads:\n  intro: ${id}\n`)
  for (const language of languages) {
    await world.write(`subtitles/intro/${language}.vtt`, webVtt(language))
  }
  const onPlan = (): void => {
    simulator.faults.request = spoil
  }
  const { results } = await world.apply({ clock, onPlan, jobTimeoutMs: 600_000 })
  const { count } = simulator
  return {
    outcomes: new Set(results.map(({ outcome }) => outcome)),
    errors: [...new Set(results.map(({ error }) => error))],
    tookMs: clock.now(),
    requests: count({ service: 'datocms' }),
    uploadRequests: count({ kind: 'uploadRequests.create' }),
    puts: count({ kind: 'bucket.put' }),
  }
}

test('a rate limit that stays used up is waited for once, and halts the run', async () => {
  const told = await makeTwelve(({ service }) => (service === 'datocms' ? tooManyRequests() : null))
  expect(told.outcomes).toEqual(new Set(['failed']))
  expect(told.errors).toEqual([expect.stringContaining('is used up by others')])
  expect(told.tookMs).toBeLessThan(120_000)
  expect(told.requests).toBeLessThan(120)
})

test('a bucket out of reach costs one upload request, and halts the run', async () => {
  const told = await makeTwelve(({ service }) => (service === 'bucket' ? reset() : null))
  expect(told).toMatchObject({ outcomes: new Set(['failed']), uploadRequests: 1, puts: 6 })
  expect(told.errors).toEqual([expect.stringContaining('into the bucket of DatoCMS')])
})

test('a session that has ended leaves no timer, whatever it waited for', async () => {
  const timers = (): number =>
    process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  await using simulator = await startSimulator()
  const refused = Promise.withResolvers<void>()
  simulator.faults.request = (_, { nth }) => {
    if (nth > 1) refused.resolve()
    return nth > 1 ? tooManyRequests(60) : reset()
  }
  const before = timers()
  const session = await openTestSession(simulator)
  const options = { priority: priority.read }
  void listTracks(session.api, 'a', options)
  void listTracks(session.api, 'b', options)
  const times = { since: session.clock.now(), deadline: session.clock.now() + 60_000 }
  void session.lanes.calm.waiting.settled({ uploadId: 'a', id: 't' }, times)
  await refused.promise
  await session.end()
  await new Promise((resolve) => setImmediate(resolve))
  expect(timers()).toBeLessThanOrEqual(before)
})
