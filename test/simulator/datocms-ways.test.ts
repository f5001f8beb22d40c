import { expect, test } from 'vitest'
import { createTrack, deleteTrack, listTracks } from '../../src/datocms/api/endpoints.ts'
import { findUploads } from '../../src/datocms/api/uploads.ts'
import { priority } from '../../src/datocms/transport/rate-limit.ts'
import { openTestSession } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'
import { webVtt } from '../support/sync-world.ts'
import { datoCmsWays, type WayName } from './datocms-ways.ts'
import { startSimulator } from './simulator.ts'

const options = { priority: priority.write }

async function openScene(...ways: readonly WayName[]) {
  const clock = idleClock()
  const simulator = await startSimulator({ clock, settings: { ways: new Set(ways) } })
  const { id: uploadId } = simulator.addUpload()
  const { api, end } = await openTestSession(simulator, { clock })
  return {
    clock,
    simulator,
    uploadId,
    api,
    list: async () => {
      const body = await api.send({
        method: 'GET',
        path: ['uploads', uploadId, 'tracks'],
        ...options,
      })
      return (body as { data: readonly { id: unknown; attributes: unknown }[] }).data
    },
    async [Symbol.asyncDispose]() {
      await end()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

test.each<readonly [WayName, object]>([
  ['language without region', { language_code: 'pt' }],
  ['language with region', { language_code: 'pt-BR' }],
  ['language in three letters', { language_code: 'por' }],
  ['language with underscores', { language_code: 'pt_BR' }],
  ['language null', { language_code: null }],
  ['name cut at 20', { name: 'Português brasileiro' }],
  ['name always the same', { name: 'Subtitles' }],
  ['closed captions as text', { closed_captions: 'true' }],
  ['closed captions false', { closed_captions: false }],
])('%s', async (way, attributes) => {
  await using scene = await openScene(way)
  const { simulator, uploadId } = scene
  const name = 'Português brasileiro (SDH)'
  simulator.addTrack({ uploadId, language: 'pt-BR', name, closedCaptions: true })
  expect(await scene.list()).toMatchObject([{ attributes }])
})

test('what the list tells otherwise may be right in the job, and deleted tracks may stay listed', async () => {
  await using scene = await openScene(
    'language null',
    'right in the list',
    'deleted tracks listed for 5 s',
  )
  const { simulator, uploadId, api } = scene
  const track = simulator.addTrack({ uploadId, language: 'pt', text: webVtt('Oi') })
  await deleteTrack(api, track, options)
  await simulator.settled()
  expect(simulator.tracks(uploadId)).toEqual([])
  expect(await scene.list()).toMatchObject([{ attributes: { language_code: 'pt' } }])
  await scene.clock.sleep(5_000)
  expect(await scene.list()).toEqual([])
})

test.each(Object.keys(datoCmsWays) as readonly WayName[])('answers in its way: %s', async (way) => {
  await using scene = await openScene(way)
  const { simulator, uploadId, api } = scene
  const track = simulator.addTrack({ uploadId, language: 'pt', text: webVtt('Oi') })
  const wanted = { uploadId, language: 'de', closedCaptions: false, name: 'Deutsch' }
  await createTrack(api, { ...wanted, source: '/1/de.vtt' }, options)
  await simulator.settled()
  await deleteTrack(api, track, options)
  await simulator.settled()
  const asked = [findUploads(api, [uploadId]), listTracks(api, uploadId, options)]
  await Promise.allSettled(asked)
  expect(simulator.requests.map(({ status }) => status)).not.toContain(500)
  expect(simulator.tracks(uploadId)).toMatchObject([{ language: 'de' }])
})
