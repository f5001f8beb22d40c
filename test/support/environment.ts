import { afterAll } from 'vitest'

// Test files share a process: each leaves the variables of the environment as it found them.
const environment = process.env
const before = { ...environment }
afterAll(() => {
  for (const name of Object.keys(environment)) delete environment[name]
  process.env = Object.assign(environment, before)
})
