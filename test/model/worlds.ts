import fc from 'fast-check'
import pLimit from 'p-limit'
import { expect, test } from 'vitest'
import { openCheckout } from '../../src/git/checkout.ts'
import { firstOfEach, isAll, seed } from '../support/extent.ts'
import { idleClock } from '../support/idle-clock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { happenings } from './happenings.ts'
import { type PlayOptions, playWorld } from './play.ts'
import { world } from './world.ts'

/** How many there are; `npm test` lives those through that bring something that befell none before. */
const usualWorlds = 500
export const allWorlds = 5_000
const times = 1
/** The number of one world, to live that alone through, and shrink it. */
const path = process.env.WORLD
/** Each has its own simulator; they share the clock. */
const worldsAtOnce = 128
/** The test files among which the worlds are dealt, so that each has a processor. */
const shares = 2
const timeout = 3_600_000

const all = fc
  .sample(world, { seed, numRuns: isAll ? allWorlds : usualWorlds })
  .map((each, number) => ({ each, number }))
const worlds = firstOfEach(all, ({ each }) => happenings(each), times)

/** Lives one share of the worlds through; with WORLD, the first share is that one world alone, shrunk. */
export function testWorlds(share: number): void {
  const own = worlds.filter((_, at) => at % shares === share)
  test.skipIf(path !== undefined)(
    `${own.length} random worlds lose nothing and double nothing (seed ${seed})`,
    { timeout },
    () =>
      withOptions(async (options) => {
        const limit = pLimit(worldsAtOnce)
        const failures: string[] = []
        const live = async ({ each, number }: (typeof worlds)[number]) => {
          if (failures.length > 4) return
          try {
            await playWorld(each, options)
          } catch (error) {
            failures.push(`SEED=${seed} WORLD=${number}: ${error}`)
          }
        }
        await Promise.all(own.map((each) => limit(() => live(each))))
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
