import { expect, test } from 'vitest'
import { claimedTries } from '../support/tried.ts'
import { testWorlds, usualWorlds } from './worlds.ts'

/**
 * Random worlds lived through by the real program against the simulator, with all that can go wrong
 * (`model/world.ts`), and what must hold of each (`model/claims.ts`).
 *
 *     MODEL_WORLDS=20000 npx vitest run test/sync/model
 *
 * runs more of them, and `MODEL_SEED=$RANDOM` others. A failure names its seed and number; this replays that one alone, and shrinks it:
 *
 *     MODEL_SEED=1 MODEL_PATH=2 npx vitest run test/sync/model.test.ts
 */
testWorlds(0)

test('the threat model says how many worlds there are', () => {
  expect(usualWorlds).toBe(claimedTries('test/model/model.test.ts'))
})
