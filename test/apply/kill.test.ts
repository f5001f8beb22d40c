import { once } from 'node:events'
import { expect, test } from 'vitest'
import { createProject, type Project, vtt } from '../e2e/project.ts'
import { isAll, seed } from '../support/extent.ts'
import { between, seededRandom } from '../support/random.ts'
import { claimedTries } from '../support/tried.ts'

/** Requests of a run that replaces two tracks, more or less. */
const usualRequests = 24
/** The real bundle is killed with SIGKILL while it replaces tracks: after each of them so often, or after every third once. */
const times = 10
const kills = isAll ? times * usualRequests : usualRequests / 3
const projectsAtOnce = 4

const english = 'subtitles/intro/en.vtt'
const italian = 'subtitles/intro/it.vtt'
const inputs = { delivery: 'upload' }

/** Kills a run some milliseconds after its nth request arrived; says whether it was still alive. */
async function killRun(project: Project, nth: number, afterMs: number): Promise<boolean> {
  const { simulator } = project
  let left = nth
  const arrived = Promise.withResolvers<void>()
  simulator.faults.request = ({ from }) => {
    if (from === 'client' && --left === 0) arrived.resolve()
    return null
  }
  const run = await project.start({ inputs })
  const closed = once(run.process, 'close')
  await Promise.race([arrived.promise, closed])
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  const isAlive = run.process.exitCode === null
  run.process.kill('SIGKILL')
  await closed
  simulator.faults.request = () => null
  return isAlive
}

function state(project: Project): readonly string[] {
  return project
    .tracks('intro')
    .map(({ name, status, text }) => `${name} ${status} ${text?.split('\n')[3] ?? ''}`)
    .sort()
}

test(`${kills} kills at any instant: the next run converges (seed ${seed})`, {
  timeout: 1_800_000,
}, async () => {
  let alive = 0
  const play = async (number: number): Promise<void> => {
    const random = seededRandom(seed + number)
    await using project = await createProject({
      videos: { intro: {} },
      files: { [english]: vtt('0'), [italian]: vtt('0') },
      simulator: {
        seed: seed + number,
        latency: { http: 2, job: between(20, 120), ready: between(0, 120) },
      },
    })
    await project.run({ inputs })
    for (let round = 1; round <= kills / projectsAtOnce; round++) {
      project.repository.write({ [english]: vtt(`${round}`), [italian]: vtt(`${round}`) })
      const step = isAll ? 1 : 3
      const nth = 1 + ((step * (round * projectsAtOnce + number)) % usualRequests)
      if (await killRun(project, nth, random() * 60)) alive++
      const next = await project.run({ inputs })
      const where = `seed ${seed}, project ${number}, round ${round}, request ${nth}`
      expect(next.exitCode, `${where}\n${next.stdout}`).toBe(0)
      expect(state(project), where).toEqual([`English ready ${round}`, `Italiano ready ${round}`])
    }
  }
  await Promise.all(Array.from({ length: projectsAtOnce }, (_, number) => play(number)))
  expect(alive).toBeGreaterThan(kills / 3)
})

test('the threat model says how many there are', () => {
  expect(times * usualRequests).toBe(claimedTries('test/apply/kill.test.ts'))
})
