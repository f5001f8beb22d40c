import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEvent } from '../../src/action/event.ts'
import { type Inputs, loadInputs } from '../../src/action/inputs.ts'
import { openCheckout } from '../../src/git/checkout.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { checkFoundFiles, findFiles } from '../../src/steps/check.ts'
import { draftRun } from '../../src/steps/draft.ts'
import { synchronise } from '../../src/steps/synchronise.ts'
import { defaultToken, startSimulator } from '../simulator/simulator.ts'
import { silentLog, webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A plan over one video without a track. */
async function setUp() {
  const folder = await temporaryFolder()
  const simulator = await startSimulator()
  const { id } = simulator.addUpload()
  await mkdir(join(folder.path, 'subtitles/intro'), { recursive: true })
  await writeFile(join(folder.path, 'subtitles/manifest.yml'), `uploads:\n  intro: ${id}\n`)
  await writeFile(join(folder.path, 'subtitles/intro/it.vtt'), webVtt('Ciao'))
  const inputs: Inputs = {
    ...loadInputs(folder.path, 'pull_request'),
    apiToken: defaultToken,
    apiUrl: simulator.urls.datocms,
  }
  const draft = draftRun('plan')
  const common = { draft, log: silentLog, inputs }
  const checkout = await openCheckout(folder.path)
  const files = await findFiles({ ...common, workspace: folder.path, checkout })
  const never = new AbortController().signal
  return {
    simulator,
    draft,
    check: () => checkFoundFiles({ ...common, ...files }),
    step: {
      ...common,
      ...files,
      clock: systemClock,
      stop: { cancelled: never, hardStop: never, release() {} },
      event: await readEvent({}),
      checkout,
    },
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

test('DatoCMS is asked for tracks while the files are checked', async () => {
  await using scene = await setUp()
  const { simulator, draft, step } = scene
  const asked = Promise.withResolvers<void>()
  simulator.faults.request = (_, { kind }) => {
    if (kind === 'tracks.list') asked.resolve()
    return null
  }
  const check = async () => {
    await asked.promise
    return scene.check()
  }
  await synchronise({ ...step, check })
  expect(draft.results.map(({ change, outcome }) => [change.kind, outcome])).toEqual([
    ['create', 'planned'],
  ])
})

test('a check that fails is what the run fails of, whatever DatoCMS answers meanwhile', async () => {
  await using scene = await setUp()
  const { simulator, step } = scene
  simulator.settings.tokens = {}
  const refused = Promise.withResolvers<void>()
  const debug = (line: string) => {
    if (line.startsWith('GET /uploads 401')) refused.resolve()
  }
  const check = async () => {
    await refused.promise
    throw new Error('The file is gone.')
  }
  const log = { ...silentLog, debug }
  await expect(synchronise({ ...step, check, log })).rejects.toThrow('The file is gone.')
})
