import { expect, test } from 'vitest'
import { findAdminHost } from '../../src/datocms/api/endpoints.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { openTestSession } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'

test.each([
  ['acme.admin.datocms.com', 'acme.admin.datocms.com'],
  [null, null],
  ['', null],
  ['undefined', null],
  ['acme.admin.datocms.com/media', null],
  ['a@b.com', null],
])('a site whose internal_domain is %j has the admin host %j', async (internalDomain, host) => {
  const clock = idleClock()
  await using simulator = await startSimulator({ clock, settings: { internalDomain } })
  const session = await openTestSession(simulator, { clock })
  expect(await findAdminHost(session.api, new AbortController().signal)).toBe(host)
  await session.end()
})
