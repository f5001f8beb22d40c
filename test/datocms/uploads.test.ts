import { expect, test } from 'vitest'
import { listTracks } from '../../src/datocms/api/endpoints.ts'
import { findUploads, listVideos } from '../../src/datocms/api/uploads.ts'
import { priority } from '../../src/datocms/transport/rate-limit.ts'
import type { WayName } from '../simulator/datocms-ways.ts'
import { jsonReply } from '../simulator/exchange.ts'
import { answer, apiErrors } from '../simulator/faults.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { openTestSession } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'

async function openScene(...ways: readonly WayName[]) {
  const clock = idleClock()
  const simulator = await startSimulator({ clock, settings: { ways: new Set(ways) } })
  const { api, end } = await openTestSession(simulator, { clock })
  return {
    simulator,
    api,
    async [Symbol.asyncDispose]() {
      await end()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

const idsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String(first + at))

test.each<WayName>([
  'pages of 30',
  'pages of 3',
  'pages of 3 without a count',
  'uploads without a count',
  'uploads newest first',
  'unknown uploads refused',
  'unknown uploads not found',
  'unknown uploads malformed',
  'three uploads asked for at once',
  'numeric ids',
])('every upload is found, and an unknown one is absent: %s', async (way) => {
  await using scene = await openScene(way)
  const known = idsFrom(1_000, 130)
  for (const id of known) scene.simulator.addUpload({ id })
  const asked = [...known.slice(0, 40), '7', ...known.slice(40, 100), '8', ...known.slice(100)]
  const uploads = await findUploads(scene.api, asked)
  expect([...uploads.keys()].sort()).toEqual(known)
})

test.each<WayName | 'documented'>([
  'documented',
  'pages of 30',
  'pages of 3 without a count',
  'uploads without a count',
  'uploads without filters',
  'numeric ids',
])('every video of the project is listed, and nothing else: %s', async (way) => {
  await using scene = await openScene(...(way === 'documented' ? [] : [way]))
  const known = idsFrom(1_000, 501)
  for (const id of known) scene.simulator.addUpload({ id })
  scene.simulator.addUpload({ id: '7', mimeType: 'image/png', playbackId: null })
  scene.simulator.addUpload({ id: '8', playbackId: null })
  const signal = new AbortController().signal
  const videos = await listVideos(scene.api, signal)
  expect(videos.map(({ id }) => id).sort()).toEqual([...known, '8'])
  if (way === 'documented') expect(scene.simulator.requests).toHaveLength(2)
})

test('a token that may list no uploads is said', async () => {
  await using scene = await openScene()
  scene.simulator.faults.request = () =>
    answer(jsonReply(403, apiErrors('INSUFFICIENT_PERMISSIONS')))
  const { signal } = new AbortController()
  await expect(listVideos(scene.api, signal)).rejects.toThrow('INSUFFICIENT_PERMISSIONS')
})

test('one unknown upload among a hundred costs few requests', async () => {
  await using scene = await openScene('unknown uploads refused')
  const known = idsFrom(1_000, 99)
  for (const id of known) scene.simulator.addUpload({ id })
  await findUploads(scene.api, [...known, '7'])
  expect(scene.simulator.requests.length).toBeLessThanOrEqual(20)
})

test('what is refused to all is no word on an upload', async () => {
  await using scene = await openScene()
  scene.simulator.faults.request = () => answer(jsonReply(422, apiErrors('INVALID_SITE')))
  await expect(findUploads(scene.api, ['1', '2'])).rejects.toThrow('does not know the project')
  scene.simulator.faults.request = () => answer(jsonReply(422, apiErrors('INVALID_PARAMS')))
  await expect(findUploads(scene.api, ['1', '2'])).rejects.toThrow('INVALID_PARAMS')
})

test('a list of tracks in pages is read to its end, and one that never ends is left', async () => {
  await using scene = await openScene('list in pages of 2')
  const { simulator, api } = scene
  const { id } = simulator.addUpload()
  for (const language of ['de', 'en', 'fr', 'it', 'nl'])
    simulator.addTrack({ uploadId: id, language })
  const options = { priority: priority.read }
  expect(await listTracks(api, id, options)).toHaveLength(5)
  const track = { type: 'upload_track', id: 'a', attributes: { type: 'subtitles' } }
  const page = { data: [track], meta: { total_count: 1_000_000 } }
  simulator.faults.request = () => answer(jsonReply(200, page))
  expect(await listTracks(api, id, options)).toHaveLength(1)
})

test.each<readonly [WayName, object]>([
  ['language null', { language: '' }],
  ['language absent', { language: '' }],
  ['language with underscores', { language: 'pt-BR' }],
  ['name null', { name: '' }],
  ['name absent', { name: '' }],
  ['closed captions as text', { closedCaptions: true }],
  ['closed captions as a number', { closedCaptions: true }],
  ['closed captions null', { closedCaptions: false }],
  ['processing for preparing', { status: 'preparing' }],
  ['no status while preparing', { status: 'preparing' }],
  ['numeric ids', { id: '7' }],
])('a track is read with what can be understood of it: %s', async (way, expected) => {
  await using scene = await openScene(way)
  const { id: uploadId } = scene.simulator.addUpload()
  const track = { id: '7', language: 'pt-BR', name: 'Português', closedCaptions: true } as const
  scene.simulator.addTrack({ uploadId, ...track, status: 'preparing' })
  const tracks = await listTracks(scene.api, uploadId, { priority: priority.read })
  expect(tracks).toMatchObject([expected])
})

test('why a track is errored is told by a text or an object', async () => {
  await using scene = await openScene('error as an object')
  const { id: uploadId } = scene.simulator.addUpload()
  scene.simulator.addTrack({ uploadId, language: 'it', status: 'errored', error: 'No good' })
  const tracks = await listTracks(scene.api, uploadId, { priority: priority.read })
  expect(tracks).toMatchObject([{ error: 'No good' }])
})
