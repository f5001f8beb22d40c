import { describe, expect, test } from 'vitest'
import { datoCmsWays, type WayName } from '../simulator/datocms-ways.ts'
import { unavailable } from '../simulator/faults.ts'
import type { NewTrack } from '../simulator/world.ts'
import { everyNth } from '../support/extent.ts'
import { webVtt } from '../support/sync-world.ts'
import { createVideoScene, type VideoScene } from '../support/video-scene.ts'

const files = {
  'intro/it-IT.vtt': webVtt('Ciao'),
  'intro/pt-BR.vtt': webVtt('Olá'),
  'intro/zh-Hans.vtt': webVtt('你好'),
  'intro/en.vtt': webVtt('Hello'),
  'intro/en.sdh.vtt': webVtt('[door] Hello'),
}
const made = [
  'English (SDH) ready [door] Hello',
  'English ready Hello',
  'Italiano ready Ciao',
  'Português ready Olá',
  '中文 ready 你好',
]
const oldTracks: readonly Omit<NewTrack, 'uploadId'>[] = [
  { language: 'it-IT', name: 'Italiano', text: webVtt('Old it') },
  { language: 'pt-BR', name: 'Português', text: webVtt('Old pt') },
  { language: 'zh-Hans', name: '中文', text: webVtt('Old zh') },
  { language: 'en', name: 'English', text: webVtt('Old en') },
  { language: 'en', name: 'English (SDH)', closedCaptions: true, text: webVtt('[old] en') },
]

const allWays = Object.keys(datoCmsWays) as readonly WayName[]
/** Nothing can be made of a file in these. */
const hopeless: readonly WayName[] = [
  'uploads unreadable',
  'no source is good',
  'one track a language',
  'names never free again',
  'names never free again, told by an errored track',
]

async function openScene(
  way: string,
  options: Partial<Parameters<typeof createVideoScene>[0]> = {},
): Promise<VideoScene> {
  const scene = await createVideoScene({ files, ...options })
  scene.simulator.settings.ways = new Set(way.split(' + ') as WayName[])
  return scene
}

const count = ({ simulator }: VideoScene, kind: 'tracks.create' | 'tracks.destroy'): number =>
  simulator.requests.filter((request) => request.kind === kind).length

describe('tracks are made once, whichever way DatoCMS is', () => {
  const ways = allWays.filter((way) => !hopeless.includes(way) && way !== 'one job an upload')
  test.each([
    ...everyNth(ways, 2),
    'name always the same + language always en + closed captions false',
    'name always the same + language null + right in the job',
    'name always the same + language null + right in the list',
    'language without region + jobs without a payload + new tracks listed after 20 s',
    'name always the same + jobs without a payload',
    'name without brackets + closed captions null + list newest first',
    'language in three letters + jobs without a result',
  ])('%s', async (way) => {
    await using scene = await openScene(way)
    const { results } = await scene.apply({ jobTimeoutMs: 120_000 })
    expect(results.map(({ outcome, error }) => error ?? outcome)).toEqual(made.map(() => 'done'))
    expect(scene.tracks().toSorted()).toEqual(made)
    expect(count(scene, 'tracks.create')).toBe(made.length)
    expect(count(scene, 'tracks.destroy')).toBe(0)
  })

  test('one job an upload: each waits for its turn', async () => {
    await using scene = await openScene('one job an upload')
    await scene.apply({ jobTimeoutMs: 120_000 })
    expect(scene.tracks().toSorted()).toEqual(made)
  })
})

describe('tracks are replaced and none is lost, whichever way DatoCMS is', () => {
  const isOfPlan = (way: WayName): boolean => /^(language|Chinese|closed captions|name) /.test(way)
  test.each([
    ...everyNth(
      allWays.filter((way) => !hopeless.includes(way) && !isOfPlan(way)),
      2,
      1,
    ),
    'names free after 30 s + deleted tracks listed for ever',
    'names free after 30 s, told by an errored track + deletions leave 5 s after their job',
  ])('%s', async (way) => {
    await using scene = await openScene(way, { tracks: oldTracks })
    const { results } = await scene.apply({ jobTimeoutMs: 120_000 })
    expect(results.map(({ outcome, error }) => error ?? outcome)).toEqual(made.map(() => 'done'))
    expect(scene.tracks().toSorted()).toEqual(made)
    expect(count(scene, 'tracks.create')).toBeLessThanOrEqual(12 * made.length)
  })
})

describe('a name that is free a while after its track is gone', () => {
  const ways = allWays.filter((way) => /^names free|^deletions leave/.test(way))
  test.each(allWays.filter((way) => way.startsWith('names never')))(
    'or never: the old text is put back under another: %s',
    async (way) => {
      await using scene = await openScene(way, {
        files: { 'intro/it.vtt': webVtt('Ciao') },
        tracks: [{ language: 'it', name: 'Italiano', text: webVtt('Old') }],
      })
      const { results } = await scene.apply({ jobTimeoutMs: 120_000 })
      expect(results[0]?.error).toContain('put back under the name “Italiano (Italia)”')
      expect(scene.tracks()).toEqual(['Italiano (Italia) ready Old'])
    },
  )

  test.each(everyNth(ways, 2))(
    'is taken for the old text where the new one fails: %s',
    async (way) => {
      await using scene = await openScene(way, {
        files: { 'intro/it.vtt': webVtt('Ciao') },
        tracks: [{ language: 'it', name: 'Italiano', text: webVtt('Old') }],
      })
      let left = 1
      scene.simulator.faults.track = () =>
        left-- > 0 ? { kind: 'errored', error: 'No good' } : null
      const { results } = await scene.apply({ jobTimeoutMs: 120_000 })
      expect(results).toMatchObject([{ outcome: 'restored' }])
      expect(scene.tracks()).toEqual(['Italiano ready Old'])
    },
  )

  test.each(everyNth(ways, 2, 1))('is given back to a track that had it: %s', async (way) => {
    await using scene = await openScene(way, {
      files: { 'intro/it.vtt': webVtt('Ciao') },
      tracks: [{ language: 'it', name: 'Italiano', text: webVtt('Ciao') }],
      manifest: 'names: { it: Altro }\n',
    })
    const { uploadId, world } = scene
    await scene.apply()
    await scene.simulator.settled()
    await world.writeManifest(`uploads:\n  intro: ${uploadId}\nnames: { it: Italiano }\n`)
    const { results } = await scene.apply({ jobTimeoutMs: 120_000 })
    expect(results).toMatchObject([{ outcome: 'done' }])
    await scene.simulator.settled()
    expect(scene.tracks()).toEqual(['Italiano ready Ciao'])
  })
})

describe('tracks are deleted, whichever way DatoCMS is', () => {
  test.each(
    allWays.filter((way) => /^(delet|jobs|names|list|numeric|one job|new tracks)/.test(way)),
  )('%s', async (way) => {
    await using scene = await openScene(way, {
      files: { 'intro/it-IT.vtt': webVtt('Old it') },
      tracks: oldTracks,
    })
    const options = { prune: true }
    const { results } = await scene.apply({ options, jobTimeoutMs: 120_000 })
    const outcomes = results.filter(({ change }) => change.kind === 'delete')
    expect(outcomes.map(({ outcome, error }) => error ?? outcome)).toEqual(Array(4).fill('done'))
    await scene.simulator.settled()
    expect(scene.tracks()).toEqual(['Italiano ready Old it'])
  })
})

test('a source that DatoCMS cannot use leaves one errored track that says why, and is asked for once', async () => {
  await using scene = await openScene('uploads unreadable')
  const { results } = await scene.apply()
  expect(results.map(({ outcome }) => outcome)).toEqual(made.map(() => 'failed'))
  expect(results[0]?.error).toContain('The file could not be read')
  expect(scene.tracks()).toHaveLength(made.length)
  expect(count(scene, 'tracks.create')).toBe(made.length)
  expect(count(scene, 'tracks.destroy')).toBe(0)
})

describe('a text is replaced under a name that DatoCMS tells otherwise', () => {
  test.each(allWays.filter((way) => way.startsWith('name ')))('%s', async (way) => {
    await using scene = await openScene(way, {
      files: { 'intro/it.vtt': webVtt('Ciao') },
      manifest: 'names: { it: Italiano per tutti (Città) }\n',
    })
    await scene.apply()
    await scene.world.write('subtitles/intro/it.vtt', webVtt('Salve'))
    const { results } = await scene.apply({ jobTimeoutMs: 120_000 })
    expect(results.map(({ outcome, error }) => error ?? outcome)).toEqual(['done'])
    expect(scene.tracks()).toEqual(['Italiano per tutti (Città) ready Salve'])
  })
})

test('an old track whose text cannot be saved stays until the new one is ready, in a group too', async () => {
  await using scene = await openScene('numeric ids', {
    files: { 'intro/en.sdh.vtt': webVtt('[door] Hello') },
    tracks: [
      { language: 'en', name: 'English (SDH)', closedCaptions: true, text: webVtt('[door] Hello') },
      { language: 'en', name: 'Alpha', text: webVtt('Hello') },
    ],
    manifest: 'names: { en.sdh: Alpha }\n',
    signed: true,
  })
  let left = 1
  scene.simulator.faults.track = () => (left-- > 0 ? { kind: 'errored', error: 'No good' } : null)
  const { results } = await scene.apply({ options: { prune: true } })
  expect(results[0]?.error).toContain('The old track is untouched')
  expect(scene.tracks()).toContain('English (SDH) ready [door] Hello')
  await scene.apply({ options: { prune: true } })
  expect(scene.tracks()).toEqual(['Alpha ready [door] Hello'])
})

test('a text that is about to go is waited for while Mux is down for three minutes', async () => {
  await using scene = await createVideoScene({
    files: { 'intro/it.vtt': webVtt('Ciao') },
    tracks: [{ language: 'it', name: 'Italiano', text: webVtt('Old') }],
  })
  const { simulator, clock } = scene
  let until = Number.POSITIVE_INFINITY
  simulator.faults.request = ({ service }, { kind }) => {
    if (kind === 'uploadRequests.create') until = clock.now() + 180_000
    const isDown = service === 'mux' && until < Number.POSITIVE_INFINITY && clock.now() < until
    return isDown ? unavailable() : null
  }
  const { results } = await scene.apply()
  expect(results).toMatchObject([{ outcome: 'done' }])
  expect(simulator.count({ kind: 'tracks.destroy' })).toBe(1)
})

test('a track that was deleted before the run, and leaves the list in it, stops no replacement', async () => {
  await using scene = await openScene('deleted tracks listed for 5 s', {
    files: { 'intro/it.vtt': webVtt('Old') },
    tracks: [
      { language: 'it', name: 'Italiano', text: webVtt('Old') },
      { language: 'fr', name: 'Français', text: webVtt('Vieux') },
    ],
  })
  await scene.apply({ options: { prune: true } })
  await scene.world.write('subtitles/intro/it.vtt', webVtt('Ciao'))
  scene.simulator.faults.request = (_, { kind }) =>
    kind === 'bucket.put' ? { kind: 'delay', ms: 6_000 } : null
  const { results } = await scene.apply()
  expect(results.map(({ outcome, error }) => error ?? outcome)).toEqual(['done'])
  expect(scene.tracks()).toEqual(['Italiano ready Ciao'])
})
