import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Log } from '../src/action/log.ts'
import type { Known } from '../src/steps/known.ts'
import { startSimulator } from './simulator/simulator.ts'
import { live, openTestSession, sampleCircumstances, silentLog } from './support/circumstances.ts'
import { webVtt } from './support/sync-world.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

/** A plan over one video without a track. */
async function setUp() {
  const folder = await temporaryFolder()
  const simulator = await startSimulator()
  const { id } = simulator.addUpload()
  await mkdir(join(folder.path, 'subtitles/intro'), { recursive: true })
  await writeFile(join(folder.path, 'subtitles/manifest.yml'), `uploads:\n  intro: ${id}\n`)
  await writeFile(join(folder.path, 'subtitles/intro/it.vtt'), webVtt('Ciao'))
  return {
    folder: folder.path,
    simulator,
    async plan(log: Partial<Log>, onPart?: (part: Known) => void) {
      const circumstances = await sampleCircumstances({
        workspace: folder.path,
        log: { ...silentLog, ...log },
      })
      const session = await openTestSession(simulator, circumstances)
      try {
        return await live(circumstances, session, onPart)
      } finally {
        await session.end()
      }
    },
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

/** A log in which the check begins only when something has happened. */
function checkAfter(event: Promise<void>, before = () => {}): Pick<Log, 'group'> {
  return {
    async group(title, work) {
      if (title.startsWith('Find and check')) {
        await event
        before()
      }
      return work()
    },
  }
}

test('DatoCMS is asked for tracks while the files are checked', async () => {
  await using scene = await setUp()
  const asked = Promise.withResolvers<void>()
  scene.simulator.faults.request = (_, { kind }) => {
    if (kind === 'tracks.list') asked.resolve()
    return null
  }
  const { plan } = await scene.plan(checkAfter(asked.promise))
  expect(plan?.results.map(({ change, outcome }) => [change.kind, outcome])).toEqual([
    ['create', 'planned'],
  ])
})

test('a check that fails is what the run fails of, whatever DatoCMS answers meanwhile', async () => {
  await using scene = await setUp()
  scene.simulator.settings.tokens = {}
  const refused = Promise.withResolvers<void>()
  const debug = (line: string) => {
    if (line.startsWith('GET /uploads 401')) refused.resolve()
  }
  const fail = () => {
    throw new Error('The file is gone.')
  }
  const log = { ...checkAfter(refused.promise, fail), debug }
  await expect(scene.plan(log)).rejects.toThrow('The file is gone.')
})

test('what is known when a step fails is what those before it returned', async () => {
  await using scene = await setUp()
  scene.simulator.settings.tokens = {}
  const parts: string[] = []
  const failing = scene.plan({}, (part) => parts.push(...Object.keys(part)))
  await expect(failing).rejects.toThrow('does not accept the API token')
  expect(parts).toEqual(['requests', 'manifest', 'trust', 'checked', 'changed'])
})
