import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Clock, systemClock } from '../../src/shared/clock.ts'
import type { Content } from '../../src/subtitles/compare/content.ts'
import { textReply } from '../simulator/exchange.ts'
import { answer } from '../simulator/faults.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { idleClock } from '../support/idle-clock.ts'
import { createSyncWorld, type SyncRun, webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Videos `a`, `b` and so on, each with an Italian file. */
async function setUp({ videos = 1, clock = systemClock }: { videos?: number; clock?: Clock } = {}) {
  const folder = await temporaryFolder()
  const simulator = await startSimulator({ clock, inProcess: true })
  const uploads = Array.from({ length: videos }, () => simulator.addUpload().id)
  const names = uploads.map((_, at) => String.fromCharCode(97 + at))
  const lines = names.map((name, at) => `  ${name}: ${uploads[at]}`)
  const world = await createSyncWorld(folder.path, simulator, `uploads:\n${lines.join('\n')}\n`)
  for (const name of names) await world.write(`subtitles/${name}/it.vtt`, webVtt('Ciao'))
  return {
    clock,
    simulator,
    world,
    uploads: uploads as [string, ...string[]],
    listOf: (uploadId: string | undefined) => `/uploads/${uploadId}/tracks`,
    plan: (options = {}) => world.plan({ clock, ...options }),
    /** How often each text was asked for. */
    textsRead: () => countPaths(simulator),
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

function countPaths(simulator: Simulator): readonly number[] {
  const texts = Map.groupBy(simulator.find({ kind: 'mux.text' }), ({ path }) => path)
  return [...texts.values()].map(({ length }) => length)
}

const told = ({ changes }: SyncRun) => changes.map(({ kind, track }) => [kind, track?.name])

test('texts of a video are read while the list of another is awaited', async () => {
  await using scene = await setUp({ videos: 2 })
  const { simulator, uploads, listOf } = scene
  for (const uploadId of uploads) {
    simulator.addTrack({ uploadId, language: 'it', name: 'Italiano', text: webVtt('Ciao') })
  }
  const read = Promise.withResolvers<void>()
  simulator.faults.request = ({ path }, { kind }) => {
    if (kind === 'mux.text') read.resolve()
    return path === listOf(uploads[1]) ? { kind: 'held', until: read.promise } : null
  }
  expect(told(await scene.plan())).toEqual([
    ['keep', 'Italiano'],
    ['keep', 'Italiano'],
  ])
  expect(simulator.count({ kind: 'tracks.list' })).toBe(2)
  expect(scene.textsRead()).toEqual([1, 1])
})

test('a track that is being prepared is looked at again only when every list is in', async () => {
  const clock = idleClock()
  await using scene = await setUp({ videos: 2, clock })
  const { simulator, uploads, listOf } = scene
  const text = webVtt('Ciao')
  const [first, second] = uploads
  simulator.addTrack({ uploadId: second ?? '', language: 'it', name: 'Italiano', text })
  const track = simulator.addTrack({
    uploadId: first,
    language: 'it',
    name: 'Italiano',
    status: 'preparing',
  })
  const isListed = () => simulator.count({ path: listOf(second), status: 200 }) === 1
  const looks: boolean[] = []
  simulator.faults.request = ({ path }) => {
    if (path === listOf(first)) looks.push(isListed())
    if (looks.length === 2) {
      simulator.editTrack({ ...track, status: 'ready', readyAt: clock.now() }, text)
    }
    return path === listOf(second) ? { kind: 'delay', ms: 20_000 } : null
  }
  const { changes } = await scene.world.apply({ clock, jobTimeoutMs: 5_000 })
  expect(looks).toEqual([false, true])
  expect(changes.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['keep', 'equal'],
    ['keep', 'equal'],
  ])
})

describe('among several tracks of which none has the wanted name', () => {
  test('one that another run is making is waited for, and is the file’s own', async () => {
    const clock = idleClock()
    await using scene = await setUp({ clock })
    const { simulator, uploads } = scene
    const [uploadId] = uploads
    simulator.addTrack({ uploadId, language: 'it', name: 'Uno', text: webVtt('Addio') })
    const other = { uploadId, language: 'it', name: 'Due', status: 'preparing' } as const
    const track = simulator.addTrack(other)
    let looks = 0
    simulator.faults.request = (_, { kind }) => {
      if (kind === 'tracks.list' && ++looks === 2) {
        simulator.editTrack({ ...track, status: 'ready', readyAt: clock.now() }, webVtt('Ciao'))
      }
      return null
    }
    const { changes } = await scene.world.apply({ clock, options: { prune: true } })
    expect(changes.map((change) => [change.kind, change.track?.name])).toEqual([
      ['keep', 'Due'],
      ['delete', 'Uno'],
    ])
  })

  test.each<[promise: string, texts: readonly string[], expected: readonly unknown[]]>([
    ['the one with the text of the file is its own', ['Addio', 'Ciao', 'Ciao'], ['keep', '2']],
    ['none is replaced where none has its text', ['Addio', 'Altro'], ['skip', undefined]],
  ])('%s, and no text is read twice', async (_, texts, expected) => {
    await using scene = await setUp()
    const [uploadId] = scene.uploads
    texts.forEach((text, at) => {
      scene.simulator.addTrack({
        uploadId,
        language: 'it',
        name: String(at + 1),
        text: webVtt(text),
      })
    })
    expect(told(await scene.plan())).toEqual([expected])
    expect(scene.textsRead()).toEqual([1, 1])
  })

  test('nothing more is read when the run is cancelled', async () => {
    await using scene = await setUp()
    const { simulator } = scene
    const [uploadId] = scene.uploads
    for (const name of ['1', '2']) {
      simulator.addTrack({ uploadId, language: 'it', name, text: webVtt('Addio') })
    }
    const cancelled = new AbortController()
    simulator.faults.request = (_, { kind }) => {
      if (kind !== 'mux.text') return null
      cancelled.abort(new Error('Enough.'))
      return { kind: 'timeout', effect: 'never' }
    }
    await expect(scene.plan({ cancelled: cancelled.signal })).rejects.toThrow('Enough.')
    expect(scene.textsRead()).toEqual([1])
  })
})

describe('a plan that prunes', () => {
  test('knows the text of each track that goes, read once', async () => {
    await using scene = await setUp()
    const { simulator, uploads } = scene
    const [uploadId] = uploads
    const add = (name: string, text: string, language = 'it') =>
      simulator.addTrack({ uploadId, language, name, text: webVtt(...text.split('|')) })
    add('Italiano', 'Ciao')
    const others = [add('Altro', 'Uno|Due|Tre|Quattro'), add('Doppio', 'Ciao')]
    const foreign = add('English', 'One\nTwo', 'en')
    const { changes } = await scene.plan({ options: { prune: true } })
    const digest = (track: { readonly text: string | null }) =>
      createHash('sha256')
        .update(track.text ?? '')
        .digest('hex')
    const shown = (content: Content | null) =>
      content && { cues: content.cues, firstLines: content.firstLines }
    expect(
      changes.map(({ reason, textDigest, content }) => [reason, textDigest, shown(content)]),
    ).toEqual([
      ['equal', digest(simulator.tracks(uploadId)[0] ?? { text: null }), null],
      [
        'another track of the same language, with another text',
        digest(others[0] ?? { text: null }),
        { cues: 4, firstLines: ['Uno', 'Due', 'Tre'] },
      ],
      [
        'duplicate of the track of `subtitles/a/it.vtt`',
        digest(others[1] ?? { text: null }),
        { cues: 1, firstLines: ['Ciao'] },
      ],
      ['no file', digest(foreign), { cues: 1, firstLines: ['One', 'Two'] }],
    ])
    expect(changes.every(({ restorable }) => restorable)).toBe(true)
    expect(scene.textsRead()).toEqual([1, 1, 1, 1])
  })

  test('says of a text that cannot be read that it cannot be put back, and of an errored track not', async () => {
    await using scene = await setUp()
    const { simulator, uploads } = scene
    const [uploadId] = uploads
    simulator.addTrack({ uploadId, language: 'en', name: 'English', text: webVtt('One') })
    simulator.addTrack({ uploadId, language: 'de', name: 'Deutsch', status: 'errored' })
    simulator.faults.request = (_, { kind }) =>
      kind === 'mux.text' ? answer(textReply(403, 'Forbidden')) : null
    const { changes } = await scene.plan({ options: { prune: true } })
    expect(
      changes.map(({ name, restorable, textDigest, content }) => [
        name,
        restorable,
        textDigest,
        content?.firstLines ?? null,
      ]),
    ).toEqual([
      ['Italiano', true, null, ['Ciao']],
      ['English', false, null, null],
      ['Deutsch', true, null, null],
    ])
  })
})

test.each([
  [2, null],
  [
    3,
    /^3 tracks could not be compared with their files.*\(Mux answers 403, as where playback is signed\)/,
  ],
])('of %i texts that cannot be read a run warns: %s', async (videos, warning) => {
  await using scene = await setUp({ videos })
  const { simulator, uploads } = scene
  for (const uploadId of uploads) simulator.addTrack({ uploadId, language: 'it', name: 'Italiano' })
  simulator.faults.request = (_, { kind }) =>
    kind === 'mux.text' ? answer(textReply(403, 'Forbidden')) : null
  const told = await scene.plan()
  if (warning) expect(told.warning).toMatch(warning)
  else expect(told.warning).toBeNull()
})
