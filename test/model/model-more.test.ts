import { testWorlds } from './worlds.ts'

/** The other half of the worlds of `model.test.ts`, for another processor. */
testWorlds(1)
