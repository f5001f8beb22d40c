import { afterAll } from 'vitest'
import { isAll } from './extent.ts'

// Vitest sets some variables itself, TEST among them.
if (process.env.npm_lifecycle_event === 'test:all' && !isAll) {
  throw new Error('Nothing tells the tests that `npm run test:all` wants all of them.')
}

// Test files share a process: each leaves the variables of the environment as it found them.
const environment = process.env
const before = { ...environment }
afterAll(() => {
  for (const name of Object.keys(environment)) delete environment[name]
  process.env = Object.assign(environment, before)
})
