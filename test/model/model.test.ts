import { expect, test } from 'vitest'
import { claimedTries } from '../support/tried.ts'
import { allWorlds, testWorlds } from './worlds.ts'

/**
 * Random worlds lived through by the real program against the simulator, with all that can go wrong
 * (`model/world.ts`), and what must hold of each (`model/claims.ts`).
 *
 *     EXTENT=all npx vitest run test/model
 *
 * lives more of them, and others each time. A failure names its seed and number; this replays that one alone, and shrinks it:
 *
 *     SEED=1 WORLD=2 npx vitest run test/model/model.test.ts
 */
testWorlds(0)

test('the threat model says how many worlds there are', () => {
  expect(allWorlds).toBe(claimedTries('test/model/model.test.ts'))
})
