import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRateLimiter, priority } from '../../../src/datocms/transport/rate-limit.ts'
import { runs } from '../../support/extent.ts'
import { seededRandom } from '../../support/random.ts'
import {
  createTokenWorld,
  inBursts,
  newTally,
  randomly,
  steadily,
  within,
} from '../../support/token-world.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const modes = ['fixed-window', 'sliding-window', 'token-bucket'] as const
const minute = 60_000

describe('the rate limiter, with somebody else who uses the same token', () => {
  test('steadily, takes nearly all that remains, for a few 429s at the start', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...modes),
        fc.constantFrom([60, 5], [60, 10], [60, 15], [120, 20], [30, 2.5]),
        fc.integer({ min: 0, max: 6_000 }),
        fc.integer(),
        async (mode, [limit, perSecond], from, seed) => {
          const { clock, ours, others, ...world } = createTokenWorld({ mode, limit, seed })
          const until = from + minute
          const work = world.keepSending(from, until)
          await clock.run(Promise.all([work, world.consume(steadily(perSecond, 0, until))]))

          const settled = from + 10_000
          const start = limit * (mode === 'token-bucket' ? 0.4 : 0.1)
          expect(within(ours.refused, 0, settled)).toBeLessThanOrEqual(start)
          expect(within(ours.refused, settled)).toBeLessThanOrEqual(6)
          expect(within(others.refused, settled)).toBeLessThan(0.03 * 50 * perSecond)
          const remains = (limit / 3 - perSecond) * 60
          expect(within(ours.accepted, from, until)).toBeGreaterThan(0.85 * remains)
        },
      ),
      runs(30),
    )
  })

  test.each(modes)('steadily, costs hardly a 429 a minute once it is known (%s)', async (mode) => {
    const refused = [1, 5, 10, 15].map(async (perSecond) => {
      let sum = 0
      for (let seed = 1; seed <= 4; seed++) {
        const { clock, ours, ...world } = createTokenWorld({ mode, seed })
        const work = world.keepSending(3_000, minute)
        await clock.run(Promise.all([work, world.consume(steadily(perSecond, 0, minute))]))
        sum += within(ours.refused, 15_000)
      }
      return sum
    })
    expect(Math.max(...(await Promise.all(refused)))).toBeLessThanOrEqual(10)
  })

  test.each(modes)(
    'who comes while we use all of a %s, refuses one herd at the most',
    async (mode) => {
      const world = createTokenWorld({ mode })
      const { clock, ours } = world
      const work = world.keepSending(0, minute)
      await clock.run(Promise.all([work, world.consume(steadily(10, 20_000, minute))]))
      expect(within(ours.refused, 0, 20_000)).toBe(0)
      expect(within(ours.refused, 20_000, 30_000)).toBeLessThanOrEqual(20)
      expect(within(ours.refused, 30_000)).toBeLessThanOrEqual(2)
    },
  )

  test.each(modes)('who leaves, gives us all of a %s back within three windows', async (mode) => {
    const world = createTokenWorld({ mode })
    const { clock, ours } = world
    const work = world.keepSending(0, minute)
    await clock.run(Promise.all([work, world.consume(steadily(10, 0, 20_000))]))
    expect(within(ours.accepted, 29_000, minute)).toBeGreaterThan(0.935 * 31 * 20)
    expect(within(ours.refused, 20_000)).toBe(0)
  })

  test.each(modes)(
    'who sends 40 at once every 10 s, refuses a few each time (%s)',
    async (mode) => {
      const world = createTokenWorld({ mode })
      const { clock, ours } = world
      const work = world.keepSending(0, minute)
      await clock.run(Promise.all([work, world.consume(inBursts(40, 10_000, minute))]))
      expect(within(ours.refused, 0, 10_000)).toBeLessThanOrEqual(20)
      expect(within(ours.refused, 10_000)).toBeLessThanOrEqual(5 * 5)
      expect(within(ours.accepted, 0, minute)).toBeGreaterThan(0.8 * 60 * 16)
    },
  )

  test.each(modes)(
    'who leaves nothing of a %s, still lets us get on, without a herd',
    async (mode) => {
      const world = createTokenWorld({ mode })
      const { clock, ours } = world
      const work = world.keepSending(0, minute)
      const greedy = world.consume(randomly(40, minute, seededRandom(1)))
      await clock.run(Promise.all([work, greedy]))
      for (let from = 0; from < minute; from += 15_000) {
        expect(within(ours.accepted, from, from + 15_000)).toBeGreaterThan(0)
      }
      expect(within(ours.refused, 0, minute)).toBeLessThan(60)
    },
  )

  test('who has taken all of it, leaves us a tenth', async () => {
    const clock = virtualClock()
    const limiter = createRateLimiter(clock)
    const first = await limiter.acquire(priority.read)
    first.release({ limit: 60, remaining: 0, resetMs: null })
    let sent = 1
    for (let left = 20; left > 0; left--) {
      void limiter.acquire(priority.read).then(() => sent++)
    }
    await clock.run(clock.sleep(2_900))
    expect(sent).toBe(6)
  })

  test.each(modes)('who does as we do, shares a %s with us', async (mode) => {
    const world = createTokenWorld({ mode })
    const { clock, ours } = world
    const theirs = newTally()
    await clock.run(
      Promise.all([world.keepSending(0, minute), world.keepSending(0, minute, theirs)]),
    )
    const accepted = [ours, theirs].map((tally) => within(tally.accepted, 0, minute))
    expect(Math.min(...accepted)).toBeGreaterThan(0.15 * 1_200)
    expect(accepted.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0.85 * 1_200)
    expect(ours.refused.length + theirs.refused.length).toBeLessThan(30)
  })
})
