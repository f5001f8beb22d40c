import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ApiError, buildClient, Resources } from '@datocms/cma-client-node'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { defaultToken, type SimulatorOptions, startSimulator } from './simulator.ts'

const text = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nCiao\n'

async function start(options: SimulatorOptions = {}) {
  const simulator = await startSimulator(options)
  const client = buildClient({ apiToken: defaultToken, baseUrl: simulator.urls.datocms })
  return { simulator, client, [Symbol.asyncDispose]: () => simulator[Symbol.asyncDispose]() }
}

async function errorOf(promise: Promise<unknown>): Promise<ApiError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError', { cause: error })
  return error
}

test('the official client creates a track from a file of this machine, lists it, and destroys it', async () => {
  await using world = await start({ requestHeaders: { 'x-amz-acl': 'private' } })
  await using folder = await temporaryFolder()
  const { simulator, client } = world
  const upload = simulator.addUpload()
  const localPath = join(folder.path, 'it.vtt')
  await writeFile(localPath, text)

  const created = await new Resources.UploadTrack(client).createFromLocalFile(upload.id, {
    localPath,
    type: 'subtitles',
    language_code: 'it-IT',
    name: 'Italiano',
    closed_captions: true,
  })
  expect(created).toMatchObject({
    name: 'Italiano',
    status: 'preparing',
    upload: { id: upload.id },
  })

  await simulator.settled()
  expect(await client.uploadTracks.list(upload.id)).toMatchObject([
    { id: created.id, status: 'ready', language_code: 'it-IT', closed_captions: true, error: null },
  ])
  const served = await fetch(`${simulator.urls.mux}/${upload.playbackId}/text/${created.id}.vtt`)
  expect(await served.text()).toBe('WEBVTT\n\n00:01.000 --> 00:02.000\nCiao\n')

  const destroyed = await client.uploadTracks.destroy(upload.id, created.id)
  expect(destroyed.id).toBe(created.id)
  expect(await client.uploadTracks.list(upload.id)).toEqual([])
})

test('the official client creates a track from a raw URL of GitHub', async () => {
  await using world = await start()
  const { simulator, client } = world
  const upload = simulator.addUpload()
  simulator.publish({
    repository: 'octo/films',
    commit: 'a'.repeat(40),
    visibility: 'public',
    files: new Map([['subtitles/it 1.vtt', Buffer.from(text)]]),
  })
  await client.uploadTracks.create(upload.id, {
    url_or_upload_request_id: `https://raw.githubusercontent.com/octo/films/${'a'.repeat(40)}/subtitles/it%201.vtt`,
    type: 'subtitles',
    language_code: 'it-IT',
  })
  await simulator.settled()
  expect(simulator.tracks(upload.id)).toMatchObject([
    { name: 'Italian (Italy)', status: 'ready', text: expect.stringContaining('Ciao') },
  ])
})

test('the official client finds uploads by their ids, page by page, and the site', async () => {
  await using world = await start()
  const { simulator, client } = world
  const uploads = Array.from({ length: 5 }, (_, n) => simulator.addUpload({ filename: `${n}.mp4` }))
  const wanted = [uploads[0], uploads[2], uploads[4]].map((upload) => upload?.id)
  const filter = { ids: [...wanted, 'q0VNpiNQSkG6z0lif_O1zg'].join(',') }

  const first = await client.uploads.rawList({ filter, page: { limit: 2 } })
  expect(first.meta.total_count).toBe(3)
  expect(first.data.map((upload) => upload.id)).toEqual(wanted.slice(0, 2))
  const found: string[] = []
  for await (const upload of client.uploads.listPagedIterator({ filter }, { perPage: 30 })) {
    found.push(upload.id)
  }
  expect(found).toEqual(wanted)
  const self = await client.uploads.find(uploads[0]?.id ?? '')
  expect(self).toMatchObject({ filename: '0.mp4', mime_type: 'video/mp4' })
  expect((await client.site.find()).internal_domain).toBe('simulated.admin.datocms.com')
})

test('the official client understands a failed job and a refused request', async () => {
  await using world = await start()
  const { simulator, client } = world
  const image = simulator.addUpload({ mimeType: 'image/png', playbackId: null })
  const body = {
    url_or_upload_request_id: 'https://raw.githubusercontent.com/o/r/c/f.vtt',
    type: 'subtitles',
    language_code: 'it',
  } as const
  const failed = await errorOf(client.uploadTracks.create(image.id, body))
  expect(failed.findError('NOT_A_VIDEO')).toBeDefined()

  const refused = await errorOf(client.uploadTracks.list('no-such-upload'))
  expect(refused.response.status).toBe(404)
  expect(refused.findError('NOT_FOUND')).toBeDefined()

  const stranger = buildClient({ apiToken: 'wrong', baseUrl: simulator.urls.datocms })
  const unknown = await errorOf(stranger.site.find())
  expect(unknown.findError('INVALID_AUTHORIZATION_HEADER')).toBeDefined()

  const sandbox = buildClient({
    apiToken: defaultToken,
    baseUrl: simulator.urls.datocms,
    environment: 'sandbox',
  })
  const immutable = await errorOf(sandbox.uploadTracks.create(image.id, body))
  expect(immutable.findError('IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT')).toBeDefined()
})

test('the official client waits out the rate limit, and an endpoint that suddenly answers with a job', async () => {
  await using world = await start({ rateLimit: { limit: 5, periodMs: 1000 } })
  const { simulator, client } = world
  await Promise.all(Array.from({ length: 8 }, () => client.site.find()))
  expect(simulator.count({ kind: 'site.find', status: 200 })).toBe(8)
  expect(simulator.count({ status: 429 })).toBeGreaterThan(0)

  simulator.settings.asynchronous = new Set(['site.find'])
  expect((await client.site.find()).id).toBe('64174')
  expect(simulator.count({ kind: 'site.find', status: 202 })).toBe(1)
})
