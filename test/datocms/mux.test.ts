import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openMux, type ReadOptions, readTrackText } from '../../src/datocms/mux.ts'
import { type Clock, systemClock } from '../../src/shared/clock.ts'
import { createDispatcher } from '../../src/shared/dispatcher.ts'
import { textReply } from '../simulator/exchange.ts'
import { answer, type Fault, redirect, reset, unavailable } from '../simulator/faults.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { idleClock } from '../support/idle-clock.ts'

/** A track with a text, and what becomes of reading it. */
async function setUp(clock: Clock = idleClock()) {
  const simulator = await startSimulator({ clock, latency: { http: 20 } })
  const { id: uploadId, playbackId } = simulator.addUpload()
  const track = simulator.addTrack({ uploadId, language: 'en', text: 'WEBVTT\n' })
  const dispatcher = await createDispatcher({})
  const mux = openMux({ clock, dispatcher, baseUrl: new URL(simulator.urls.mux) })
  const address = { playbackId: playbackId ?? '', trackId: track.id }
  return {
    clock,
    simulator,
    /** Reads so many texts at once, and says how many could be read. */
    async read(times: number): Promise<number> {
      const reads = Array.from({ length: times }, () => readTrackText(mux, address))
      return (await Promise.all(reads)).filter(({ kind }) => kind === 'text').length
    },
    readOne: (options: ReadOptions = {}) => readTrackText(mux, address, options),
    spoil(fault: Fault | null) {
      simulator.faults.request = ({ service }) => (service === 'mux' ? fault : null)
    },
    /** How often Mux was asked since this was last called. */
    asked: countFrom(() => simulator.count({ service: 'mux' })),
    async [Symbol.asyncDispose]() {
      await dispatcher.destroy()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

function countFrom(count: () => number): () => number {
  let before = 0
  return () => {
    const since = count() - before
    before += since
    return since
  }
}

test.each([
  ['unavailable', unavailable()],
  ['cut off', reset()],
])('an outage is waited out by all reads together, and one of them asks: %s', async (_, fault) => {
  await using scene = await setUp()
  scene.spoil(fault)
  void scene.clock.sleep(40_000).then(() => scene.spoil(null))
  expect(await scene.read(128)).toBe(128)
  expect(scene.clock.now()).toBeLessThan(50_000)
  expect(scene.asked()).toBeLessThan(128 + 10 + 128)
})

test('one that lasts ends the reads that wait, and one at a time finds out that it is over', async () => {
  await using scene = await setUp()
  scene.spoil(unavailable())
  expect(await scene.read(128)).toBe(0)
  expect(scene.clock.now()).toBeLessThan(62_000)
  expect(scene.asked()).toBeLessThan(128 + 15)

  expect(await scene.read(10)).toBe(0)
  expect(scene.asked()).toBe(1)
  scene.spoil(null)
  expect(await scene.read(10)).toBe(1)
  expect(await scene.read(10)).toBe(10)
})

test('a read that is cancelled waits for no outage', async () => {
  await using scene = await setUp()
  scene.spoil(unavailable())
  const abort = new AbortController()
  void scene.clock.sleep(3_000).then(() => abort.abort(new Error('The run was cancelled.')))
  await expect(scene.readOne({ signal: abort.signal })).rejects.toThrow('The run was cancelled.')
  expect(scene.clock.now()).toBeLessThan(5_000)
})

test('a web page in place of a text is no text', async () => {
  await using scene = await setUp()
  scene.spoil(answer(textReply(200, '\n<!doctype html><title>Log in</title>', 'text/html')))
  const reason = 'Mux answers with a web page'
  expect(await scene.readOne()).toEqual({ kind: 'unreadable', reason, isMissing: false })
})

test('a text that is longer than a file may be is asked for twice, and no outage', async () => {
  await using scene = await setUp(systemClock)
  scene.spoil(answer(textReply(200, 'x'.repeat(10 * 1024 * 1024 + 1))))
  const reason = 'Mux cannot be read: an answer of more than 10,485,760 bytes'
  expect(await scene.readOne()).toEqual({ kind: 'unreadable', reason, isMissing: false })
  expect(scene.asked()).toBe(2)
})

test.each([301, 302, 303, 307, 308])('a redirect is followed (%i), up to five', async (status) => {
  await using scene = await setUp()
  let left = 5
  scene.simulator.faults.request = ({ path }) =>
    left-- > 0 ? redirect(`${scene.simulator.urls.mux}${path}`, status) : null
  expect(await scene.readOne()).toMatchObject({ kind: 'text' })
  left = 6
  expect(await scene.readOne()).toMatchObject({ reason: `Mux answers ${status}` })
})

const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\nCiao\n'
const utf16 = Buffer.from(`\ufeff${vtt}`, 'utf16le')

test.each<readonly [string, Uint8Array, encoding: string]>([
  ['gzip', gzipSync(vtt), 'gzip'],
  ['gzip by its other name', gzipSync(vtt), 'X-GZIP'],
  ['brotli', brotliCompressSync(vtt), 'br'],
  ['deflate', deflateSync(vtt), 'deflate'],
  ['deflate without a header', deflateRawSync(vtt), 'deflate'],
  ['two encodings', gzipSync(brotliCompressSync(vtt)), 'br, gzip'],
  ['identity', Buffer.from(vtt), 'identity'],
  ['UTF-16LE', utf16, 'identity'],
  ['UTF-16BE', Buffer.from(utf16).swap16(), 'identity'],
])('a text is read although nobody asked for its form: %s', async (_, body, encoding) => {
  await using scene = await setUp()
  scene.spoil(answer({ status: 200, headers: { 'content-encoding': encoding }, body }))
  const text = await scene.readOne()
  expect(text.kind === 'text' && Buffer.from(text.bytes).toString()).toBe(vtt)
})

test.each<readonly [string, string, Uint8Array]>([
  ['is not in it', 'gzip', Buffer.from(vtt)],
  ['is cut', 'gzip', gzipSync(vtt).subarray(0, 20)],
  ['is unknown', 'rot13', Buffer.from(vtt)],
  ['is a bomb', 'gzip', gzipSync(Buffer.alloc(10 * 1024 * 1024 + 1))],
])('but not where its encoding %s', async (_, encoding, body) => {
  await using scene = await setUp()
  scene.spoil(answer({ status: 200, headers: { 'content-encoding': encoding }, body }))
  expect(await scene.readOne()).toMatchObject({ kind: 'unreadable' })
})

test.each([
  ['nothing', ''],
  ['JSON', '{"text":"1 --> 2"}'],
  ['words', 'Not ready yet'],
])(
  'a text is none where it cannot be one, and is waited for once its track is new: %s',
  async (_, body) => {
    await using scene = await setUp()
    scene.spoil(answer(textReply(200, body)))
    expect(await scene.readOne()).toMatchObject({ kind: 'unreadable' })
    void scene.clock.sleep(4_000).then(() => scene.spoil(null))
    expect(await scene.readOne({ retryMissing: true })).toMatchObject({ kind: 'text' })
  },
)

test.each([
  'WEBVTT',
  '\ufeffWEBVTT\n',
  '\n\nWEBVTT - x\n',
  '1\n00:00:01,000 --> 00:00:02,000\nA\n',
])('a text is one where it begins as WebVTT or has a cue: %j', async (body) => {
  await using scene = await setUp()
  scene.spoil(answer(textReply(200, body)))
  expect(await scene.readOne()).toMatchObject({ kind: 'text' })
})

test.each([
  ['seconds', '20'],
  ['a date', 'Sun, 01 Mar 2026 09:00:20 GMT'],
])('Mux is left alone for as long as it says, in %s', async (_, retryAfter) => {
  await using scene = await setUp()
  const headers = { date: 'Sun, 01 Mar 2026 09:00:00 GMT', 'retry-after': retryAfter }
  scene.spoil(answer({ status: 429, headers, body: '' }))
  void scene.clock.sleep(15_000).then(() => scene.spoil(null))
  expect(await scene.readOne()).toMatchObject({ kind: 'text' })
  expect(scene.clock.now()).toBeGreaterThanOrEqual(20_000)
  expect(scene.asked()).toBe(2)
})

test.each([
  [400, 'unreadable'],
  [428, 'unreadable'],
  [429, 'text'],
  [430, 'unreadable'],
  [499, 'unreadable'],
  [500, 'text'],
  [599, 'text'],
])('an answer of %i is asked for again where that may help: %s', async (status, kind) => {
  await using scene = await setUp()
  scene.spoil(answer({ status, headers: {}, body: '' }))
  void scene.clock.sleep(5_000).then(() => scene.spoil(null))
  expect(await scene.readOne()).toMatchObject({ kind })
  if (kind === 'unreadable') expect(scene.asked()).toBe(1)
})

test('a text on which a track depends is waited for longer, once for all', async () => {
  await using scene = await setUp()
  scene.spoil(unavailable())
  expect(await scene.read(10)).toBe(0)
  void scene.clock.sleep(200_000).then(() => scene.spoil(null))
  expect(await scene.readOne({ outageMs: 300_000 })).toMatchObject({ kind: 'text' })
  scene.spoil(unavailable())
  expect(await scene.readOne({ outageMs: 300_000 })).toMatchObject({ kind: 'unreadable' })
  const since = scene.clock.now()
  expect(await scene.readOne({ outageMs: 300_000 })).toMatchObject({ kind: 'unreadable' })
  expect(scene.clock.now() - since).toBeLessThan(10_000)
})
