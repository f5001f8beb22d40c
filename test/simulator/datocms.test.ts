import { describe, expect, test } from 'vitest'
import { defaultToken, readOnlyToken, type Simulator, startSimulator } from './simulator.ts'

const goodHeaders = {
  authorization: `Bearer ${defaultToken}`,
  accept: 'application/json',
  'x-api-version': '3',
}

interface Call {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string | null>>
  readonly body?: unknown
}

async function call(simulator: Simulator, path: string, { method, headers, body }: Call = {}) {
  const all = {
    ...goodHeaders,
    ...(body === undefined ? {} : { 'content-type': 'application/vnd.api+json' }),
    ...headers,
  }
  const present = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  )
  const response = await fetch(simulator.urls.datocms + path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: Object.fromEntries(present),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const json = (await response.json()) as { readonly data: unknown }
  return { status: response.status, headers: response.headers, data: json.data }
}

function trackBody(attributes: object = {}, data: object = {}) {
  const all = {
    url_or_upload_request_id: 'https://raw.githubusercontent.com/o/r/c/it.vtt',
    type: 'subtitles',
    language_code: 'it',
    name: 'Italiano',
    ...attributes,
  }
  return { data: { type: 'upload_track', attributes: all, ...data } }
}

function publish(simulator: Simulator, text: string, visibility: 'public' | 'private' = 'public') {
  const files = new Map([['it.vtt', Buffer.from(text)]])
  simulator.publish({ repository: 'o/r', commit: 'c', visibility, files })
}

function code(value: string) {
  return [{ type: 'api_error', attributes: { code: value } }]
}

/** Creates a track and gives the result of its job. */
async function create(simulator: Simulator, uploadId: string, attributes: object = {}) {
  const path = `/uploads/${uploadId}/tracks`
  const { status, data } = await call(simulator, path, { body: trackBody(attributes) })
  expect(status).toBe(202)
  await simulator.settled()
  const result = await call(simulator, `/job-results/${(data as { id: string }).id}`)
  return (result.data as { attributes: { status: number; payload: { data: unknown } } }).attributes
}

const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\nCiao\n'

describe('a request that is not as documented is refused', () => {
  const tracks = '/uploads/u/tracks'
  test.each<[string, string, Call, number]>([
    ['INVALID_AUTHORIZATION_HEADER', '/site', { headers: { authorization: null } }, 401],
    ['INVALID_AUTHORIZATION_HEADER', '/site', { headers: { authorization: 'Bearer x' } }, 401],
    ['INVALID_ACCEPT_HEADER', '/site', { headers: { accept: 'text/html' } }, 406],
    ['INVALID_API_VERSION', '/site', { headers: { 'x-api-version': null } }, 422],
    ['INVALID_API_VERSION', '/site', { headers: { 'x-api-version': '2' } }, 422],
    ['INVALID_ENVIRONMENT', '/site', { headers: { 'x-environment': 'nowhere' } }, 422],
    ['INVALID_ENDPOINT', '/sites', {}, 404],
    ['INVALID_ENDPOINT', '/uploads/u/tracks/t', {}, 404],
    ['INVALID_PARAMS', '/uploads?filter[id]=a', {}, 422],
    ['INVALID_PARAMS', '/uploads?page[limit]=501', {}, 422],
    ['NOT_FOUND', '/uploads/nobody/tracks', {}, 404],
    ['NOT_FOUND', '/job-results/nobody', {}, 404],
    [
      'INVALID_CONTENT_TYPE_HEADER',
      tracks,
      { body: trackBody(), headers: { 'content-type': 'text/plain' } },
      415,
    ],
    ['INVALID_JSON_BODY', tracks, { body: '{' }, 400],
    ['INVALID_FORMAT', tracks, { body: trackBody({}, { type: 'subtitles' }) }, 422],
    ['INVALID_FORMAT', tracks, { body: trackBody({ type: 'captions' }) }, 422],
    ['INVALID_FORMAT', tracks, { body: trackBody({ language_code: 'it_IT' }) }, 422],
    ['INVALID_FORMAT', tracks, { body: trackBody({ name: ' ' }) }, 422],
    ['INVALID_FORMAT', tracks, { body: trackBody({ closed_captions: 'yes' }) }, 422],
    ['INVALID_FORMAT', tracks, { body: trackBody({ languageCode: 'it' }) }, 422],
    ['INVALID_FORMAT', tracks, { body: trackBody({ url_or_upload_request_id: 'it.vtt' }) }, 422],
    ['INVALID_FORMAT', '/upload-requests', { body: { data: { type: 'upload_request' } } }, 422],
    [
      'INSUFFICIENT_PERMISSIONS',
      tracks,
      { body: trackBody(), headers: { authorization: `Bearer ${readOnlyToken}` } },
      403,
    ],
    [
      'IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT',
      tracks,
      { body: trackBody(), headers: { 'x-environment': 'sandbox' } },
      422,
    ],
  ])('%s for %s', async (expected, path, request, status) => {
    await using simulator = await startSimulator()
    simulator.addUpload({ id: 'u' })
    const answer = await call(simulator, path, request)
    expect(answer).toMatchObject({ status, data: code(expected) })
    expect(simulator.tracks('u')).toEqual([])
  })

  test('PLAN_UPGRADE_REQUIRED while the plan does not include tracks', async () => {
    await using simulator = await startSimulator({ settings: { planUpgradeRequired: true } })
    const upload = simulator.addUpload()
    const answer = await call(simulator, `/uploads/${upload.id}/tracks`, { body: trackBody() })
    expect(answer.data).toMatchObject(code('PLAN_UPGRADE_REQUIRED'))
  })
})

test('an answer bears the headers that DatoCMS sends, and no reset while requests are left', async () => {
  await using simulator = await startSimulator()
  const { headers } = await call(simulator, '/site', { headers: { 'x-environment': 'sandbox' } })
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-ratelimit-limit': '60',
    'x-ratelimit-remaining': '59',
    'x-environment': 'sandbox',
    'x-request-id': expect.any(String),
  })
  expect(headers.has('x-ratelimit-reset')).toBe(false)
})

test('the 61st request within three seconds is a 429 that says when to come again', async () => {
  await using simulator = await startSimulator({ rateLimit: { mode: 'sliding-window' } })
  const answers = await Promise.all(Array.from({ length: 61 }, () => call(simulator, '/site')))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(1)
  expect(refused[0]?.data).toMatchObject(code('RATE_LIMIT_EXCEEDED'))
  expect(Number(refused[0]?.headers.get('x-ratelimit-reset'))).toBeGreaterThanOrEqual(1)
  expect(simulator.count({ status: 429 })).toBe(1)
})

describe('the life of a track', () => {
  test('job pending, then finished while the track is preparing, then ready; only then Mux serves it', async () => {
    await using simulator = await startSimulator({
      latency: { job: 60, jobEffect: 0.5, ready: 150 },
    })
    const upload = simulator.addUpload()
    publish(simulator, vtt)
    const { data } = await call(simulator, `/uploads/${upload.id}/tracks`, { body: trackBody() })
    const jobPath = `/job-results/${(data as { id: string }).id}`
    expect((await call(simulator, jobPath)).data).toMatchObject(code('NOT_FOUND'))
    while ((await call(simulator, jobPath)).status === 404)
      await new Promise((r) => setTimeout(r, 10))

    const [track] = simulator.tracks(upload.id)
    expect(track).toMatchObject({ status: 'preparing', text: null })
    const textUrl = `${simulator.urls.mux}/${upload.playbackId}/text/${track?.id}.vtt`
    expect((await fetch(textUrl)).status).toBe(404)
    await simulator.settled()
    expect(simulator.tracks(upload.id)).toMatchObject([{ status: 'ready' }])
    const served = await fetch(textUrl)
    expect([served.status, await served.text()]).toEqual([200, vtt])
    expect(await (await fetch(textUrl.replace(/vtt$/, 'txt'))).text()).toBe('Ciao')
  })

  test.each([
    ['a private repository', 'private' as const, vtt, /status 404/],
    ['a file that is no subtitle file', 'public' as const, 'nothing', /parsed/],
  ])('%s makes it errored, with a reason', async (_, visibility, text, reason) => {
    await using simulator = await startSimulator()
    const upload = simulator.addUpload()
    publish(simulator, text, visibility)
    expect((await create(simulator, upload.id)).status).toBe(200)
    expect(simulator.tracks(upload.id)).toMatchObject([
      { status: 'errored', error: expect.stringMatching(reason) },
    ])
  })

  test.each([
    'https://unknown.example/it.vtt',
    'http://127.0.0.1:1/it.vtt',
    '/64174/never-put.vtt',
  ])('%s cannot be fetched', async (source) => {
    await using simulator = await startSimulator()
    const upload = simulator.addUpload()
    await create(simulator, upload.id, { url_or_upload_request_id: source })
    expect(simulator.tracks(upload.id)).toMatchObject([{ status: 'errored' }])
  })

  test('GitHub’s own raw address leads to the host of raw files', async () => {
    await using simulator = await startSimulator()
    const upload = simulator.addUpload()
    publish(simulator, vtt)
    const source = 'https://github.com/o/r/raw/c/it.vtt'
    await create(simulator, upload.id, { url_or_upload_request_id: source })
    expect(simulator.tracks(upload.id)).toMatchObject([{ status: 'ready' }])
    expect(simulator.find({ from: 'datocms' }).map(({ kind }) => kind)).toEqual([
      'github',
      'raw.get',
    ])
  })

  test.each(['preparing', 'ready', 'errored'] as const)(
    'a name that a %s track bears is refused, trimmed and whatever its case',
    async (status) => {
      await using simulator = await startSimulator()
      const upload = simulator.addUpload()
      publish(simulator, vtt)
      simulator.addTrack({ uploadId: upload.id, language: 'fr', name: ' ITALIANO', status })
      const { status: jobStatus, payload } = await create(simulator, upload.id)
      expect(jobStatus).toBe(422)
      expect(payload.data).toMatchObject(code('MUX_ERROR'))
      expect(JSON.stringify(payload)).toContain('is not unique')
      expect(simulator.tracks(upload.id)).toHaveLength(1)
    },
  )

  test('two tracks of one language are fine while their names differ', async () => {
    await using simulator = await startSimulator()
    const upload = simulator.addUpload()
    publish(simulator, vtt)
    simulator.addTrack({ uploadId: upload.id, language: 'it', name: 'Italiano (2)' })
    expect((await create(simulator, upload.id)).status).toBe(200)
    expect(simulator.tracks(upload.id)).toHaveLength(2)
  })

  test.each([
    ['an image', { mimeType: 'image/png', playbackId: null }, 'NOT_A_VIDEO'],
    ['a video that is not processed yet', { playbackId: null }, 'MUX_ERROR'],
  ])('%s takes no track', async (_, kind, expected) => {
    await using simulator = await startSimulator()
    const upload = simulator.addUpload(kind)
    expect((await create(simulator, upload.id)).payload.data).toMatchObject(code(expected))
    simulator.settings.refusals = 'response'
    const path = `/uploads/${upload.id}/tracks`
    const atOnce = await call(simulator, path, { body: trackBody() })
    expect(atOnce).toMatchObject({ status: 422, data: code(expected) })
  })

  test('a deleted track is gone, and its name is free when it is no longer held', async () => {
    await using simulator = await startSimulator({ latency: { heldName: 100 } })
    const upload = simulator.addUpload()
    publish(simulator, vtt)
    const track = simulator.addTrack({ uploadId: upload.id, language: 'it', name: 'Italiano' })
    const path = `/uploads/${upload.id}/tracks/${track.id}`
    expect((await call(simulator, path, { method: 'DELETE' })).status).toBe(202)
    await simulator.settled()
    expect(simulator.tracks(upload.id)).toEqual([])
    expect((await create(simulator, upload.id)).status).toBe(422)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await create(simulator, upload.id)).status).toBe(200)
  })

  test('the text of a signed playback needs a token', async () => {
    await using simulator = await startSimulator()
    const upload = simulator.addUpload({ signed: true })
    const track = simulator.addTrack({ uploadId: upload.id, language: 'it', text: vtt })
    const url = `${simulator.urls.mux}/${upload.playbackId}/text/${track.id}.vtt`
    expect((await fetch(url)).status).toBe(403)
    expect((await fetch(`${url}?token=x`)).status).toBe(200)
  })

  test('Mux may serve the text a while after the track is ready', async () => {
    await using simulator = await startSimulator({ latency: { text: 400 } })
    const upload = simulator.addUpload()
    publish(simulator, vtt)
    await create(simulator, upload.id)
    const [track] = simulator.tracks(upload.id)
    const url = `${simulator.urls.mux}/${upload.playbackId}/text/${track?.id}.vtt`
    expect(track?.status).toBe('ready')
    expect((await fetch(url)).status).toBe(404)
    while ((await fetch(url)).status !== 200) await new Promise((r) => setTimeout(r, 10))
  })

  test('an editor’s change shows at Mux, and the thumbnail is an image', async () => {
    await using simulator = await startSimulator()
    const upload = simulator.addUpload()
    const track = simulator.addTrack({ uploadId: upload.id, language: 'it', text: vtt })
    simulator.editTrack(track, vtt.replace('Ciao', 'Salve'))
    const base = `${upload.playbackId}`
    const served = await fetch(`${simulator.urls.mux}/${base}/text/${track.id}.vtt`)
    expect(await served.text()).toContain('Salve')
    const image = await fetch(`${simulator.urls.muxImage}/${base}/thumbnail.jpg?width=120`)
    expect(image.headers.get('content-type')).toBe('image/png')
  })
})

describe('the bucket', () => {
  async function request(simulator: Simulator) {
    const body = { data: { type: 'upload_request', attributes: { filename: 'it.vtt' } } }
    const { status, data } = await call(simulator, '/upload-requests', { body })
    expect(status).toBe(201)
    const { id, attributes } = data as {
      id: string
      attributes: { url: string; request_headers: Record<string, string> }
    }
    return { id, url: attributes.url, headers: attributes.request_headers }
  }

  test('takes what the presigned URL allows, and DatoCMS reads it by the id of the request', async () => {
    await using simulator = await startSimulator()
    const upload = simulator.addUpload()
    const { id, url, headers } = await request(simulator)
    expect(id).toMatch(/^\/.*it\.vtt$/)
    expect((await fetch(url, { method: 'PUT', body: vtt, headers })).status).toBe(200)
    expect(simulator.delivered(id)?.toString()).toBe(vtt)
    await create(simulator, upload.id, { url_or_upload_request_id: id })
    expect(simulator.tracks(upload.id)).toMatchObject([{ status: 'ready', text: vtt }])
  })

  test.each<[string, number, (url: string) => [string, RequestInit]]>([
    [
      'a token',
      400,
      (url) => [url, { headers: { authorization: 'Bearer x', 'x-amz-acl': 'private' } }],
    ],
    [
      'another signature',
      403,
      (url) => [url.replace(/Signature=./, 'Signature=z'), { headers: { 'x-amz-acl': 'private' } }],
    ],
    ['a missing header', 403, (url) => [url, {}]],
  ])('refuses %s', async (_, status, change) => {
    await using simulator = await startSimulator({ requestHeaders: { 'x-amz-acl': 'private' } })
    const { id, url } = await request(simulator)
    const [to, init] = change(url)
    expect((await fetch(to, { method: 'PUT', body: vtt, ...init })).status).toBe(status)
    expect(simulator.delivered(id)).toBeUndefined()
  })

  test('refuses a body whose length is not announced', async () => {
    await using simulator = await startSimulator()
    const { url } = await request(simulator)
    const body = new Blob([vtt]).stream()
    const response = await fetch(url, { method: 'PUT', body, duplex: 'half' } as RequestInit)
    expect(response.status).toBe(411)
  })
})

test('an endpoint can turn into a job at any time', async () => {
  await using simulator = await startSimulator({
    settings: { asynchronous: new Set(['uploadRequests.create']) },
  })
  const body = { data: { type: 'upload_request', attributes: { filename: 'it.vtt' } } }
  const { status, data } = await call(simulator, '/upload-requests', { body })
  expect(status).toBe(202)
  await simulator.settled()
  const result = await call(simulator, `/job-results/${(data as { id: string }).id}`)
  expect(result.data).toMatchObject({
    attributes: { status: 201, payload: { data: { type: 'upload_request' } } },
  })
})

test('a file of a private repository needs a token, and every path is served by its decoded name', async () => {
  await using simulator = await startSimulator()
  const files = new Map([['a #1/ü%?.vtt', Buffer.from(vtt)]])
  simulator.publish({ repository: 'o/r', commit: 'c', visibility: 'private', files })
  const url = `${simulator.urls.raw}/o/r/c/a%20%231/%C3%BC%25%3F.vtt`
  expect((await fetch(url)).status).toBe(404)
  expect((await fetch(url, { method: 'HEAD', headers: { authorization: 'x' } })).status).toBe(200)
})

test('requests are logged as they came', async () => {
  await using simulator = await startSimulator()
  await call(simulator, '/uploads/a%2Fb/tracks?x=1', { body: { a: 1 } })
  expect(simulator.requests).toMatchObject([
    {
      service: 'datocms',
      kind: 'tracks.create',
      path: '/uploads/a%2Fb/tracks',
      status: 422,
      headers: { accept: 'application/json' },
    },
  ])
  expect(simulator.requests[0]?.body.toString()).toBe('{"a":1}')
  expect(simulator.count({ path: /tracks$/ })).toBe(1)
  expect(simulator.count({ kind: 'tracks.list' })).toBe(0)
})
