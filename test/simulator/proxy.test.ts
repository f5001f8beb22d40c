import { readFile } from 'node:fs/promises'
import { EnvHttpProxyAgent, request } from 'undici'
import { expect, test } from 'vitest'
import { defaultToken, type Simulator, startSimulator } from './simulator.ts'

const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\nCiao\n'

const headers = {
  authorization: `Bearer ${defaultToken}`,
  accept: 'application/json',
  'x-api-version': '3',
  'content-type': 'application/json',
}

async function start() {
  const simulator = await startSimulator({ proxy: true })
  const { proxy } = simulator
  if (proxy === null) throw new Error('expected a proxy')
  const ca = await readFile(proxy.authorityFile, 'utf8')
  const dispatcher = new EnvHttpProxyAgent({ httpsProxy: proxy.url, requestTls: { ca } })
  return {
    simulator,
    proxy,
    dispatcher,
    async [Symbol.asyncDispose]() {
      await dispatcher.close()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

function publish(simulator: Simulator): void {
  const files = new Map([['it.vtt', Buffer.from(vtt)]])
  simulator.publish({ repository: 'o/r', commit: 'c', visibility: 'public', files })
}

test('every service is reached by its real name over TLS', async () => {
  await using world = await start()
  const { simulator, dispatcher } = world
  const upload = simulator.addUpload()
  const track = simulator.addTrack({ uploadId: upload.id, language: 'it', text: vtt })
  publish(simulator)
  const expected = {
    'https://site-api.datocms.com/site': 200,
    [`https://stream.mux.com/${upload.playbackId}/text/${track.id}.vtt`]: 200,
    [`https://image.mux.com/${upload.playbackId}/thumbnail.jpg`]: 200,
    'https://raw.githubusercontent.com/o/r/c/it.vtt': 200,
    'https://github.com/o/r/raw/c/it.vtt': 302,
    'https://api.github.com/repos/o/r': 404,
    'https://datosrl-images.s3.eu-west-1.amazonaws.com/x': 404,
    'https://elsewhere.example/': 200,
  }
  const seen: Record<string, number> = {}
  for (const url of Object.keys(expected)) {
    const response = await request(url, { dispatcher, headers })
    await response.body.dump()
    seen[url] = response.statusCode
  }
  expect(seen).toEqual(expected)
  expect(simulator.requests.every(({ via }) => via === 'proxy')).toBe(true)
})

test('a presigned URL names the real bucket where the API was reached by its real name', async () => {
  await using world = await start()
  const { simulator, dispatcher } = world
  const body = JSON.stringify({
    data: { type: 'upload_request', attributes: { filename: 'a.vtt' } },
  })
  const init = { dispatcher, method: 'POST', headers, body } as const
  const answer = await request('https://site-api.datocms.com/upload-requests', init)
  const { data } = (await answer.body.json()) as {
    data: { id: string; attributes: { url: string } }
  }
  expect(new URL(data.attributes.url).host).toBe('datosrl-images.s3.eu-west-1.amazonaws.com')
  const put = await request(data.attributes.url, { dispatcher, method: 'PUT', body: vtt })
  expect(put.statusCode).toBe(200)
  expect(simulator.delivered(data.id)?.toString()).toBe(vtt)

  const loopback = await request(`${simulator.urls.datocms}/upload-requests`, {
    method: 'POST',
    headers,
    body,
  })
  expect(JSON.stringify(await loopback.body.json())).toContain(simulator.urls.bucket)
})

test('an unknown host is a 502, and what was asked for is known', async () => {
  await using world = await start()
  const { dispatcher, proxy } = world
  await expect(request('https://evil.example/', { dispatcher })).rejects.toThrow()
  expect(proxy.tunnels).toEqual(['evil.example:443'])
})

test('a client that does not know the authority refuses to speak', async () => {
  await using world = await start()
  const stranger = new EnvHttpProxyAgent({ httpsProxy: world.proxy.url })
  await expect(
    request('https://site-api.datocms.com/site', { dispatcher: stranger }),
  ).rejects.toThrow(/certificate/)
  await stranger.close()
  expect(world.simulator.requests).toEqual([])
})

test('a reset behind the proxy is seen as one', async () => {
  await using world = await start()
  world.simulator.faults.request = () => ({ kind: 'reset', effect: 'never' })
  await expect(
    request('https://site-api.datocms.com/site', { dispatcher: world.dispatcher, headers }),
  ).rejects.toThrow()
})
