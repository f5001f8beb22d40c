import fc from 'fast-check'
import pLimit from 'p-limit'
import { expect, test } from 'vitest'
import { openCheckout } from '../../src/git/checkout.ts'
import { idleClock } from '../support/idle-clock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type PlayOptions, playWorld } from './play.ts'
import { world } from './world.ts'

/** What the tests live through unless a variable says otherwise. */
export const usualWorlds = 500
const worlds = Number(process.env.MODEL_WORLDS ?? usualWorlds)
/** The same worlds each time, so that a red build speaks of the change and not of luck. */
const seed = Number(process.env.MODEL_SEED ?? 176_082_541)
const path = process.env.MODEL_PATH
/** Each has its own simulator; they share the clock. */
const worldsAtOnce = 128
/** The test files among which the worlds are dealt, so that each has a processor. */
const shares = 2
const timeout = 3_600_000

/** Lives one share of the worlds through; with MODEL_PATH, the first share is that one world alone, shrunk. */
export function testWorlds(share: number): void {
  test.skipIf(path !== undefined)(
    `${worlds / shares} of ${worlds} random worlds lose nothing and double nothing (seed ${seed})`,
    { timeout },
    () =>
      withOptions(async (options) => {
        const limit = pLimit(worldsAtOnce)
        const failures: string[] = []
        const live = async (each: Parameters<typeof playWorld>[0], number: number) => {
          if (number % shares !== share || failures.length > 4) return
          try {
            await playWorld(each, options)
          } catch (error) {
            failures.push(`MODEL_SEED=${seed} MODEL_PATH=${number}: ${error}`)
          }
        }
        const all = fc.sample(world, { seed, numRuns: worlds })
        await Promise.all(all.map((each, number) => limit(() => live(each, number))))
        expect(failures.join('\n\n')).toBe('')
      }),
  )

  test.runIf(path !== undefined && share === 0)(
    `one world (seed ${seed}, number ${path})`,
    { timeout },
    () =>
      withOptions(async (options) => {
        const property = fc.asyncProperty(world, (each) => playWorld(each, options))
        await fc.assert(property, { seed, path: path ?? '0', numRuns: 1, verbose: 1 })
      }),
  )
}

async function withOptions(work: (options: PlayOptions) => Promise<void>): Promise<void> {
  await using folder = await temporaryFolder('model-')
  process.env.RUNNER_TEMP = folder.path
  await work({ clock: idleClock(), checkout: await openCheckout(folder.path) })
}
