import { describe, expect, test } from 'vitest'
import { startSimulator } from '../simulator/simulator.ts'
import { between } from '../support/random.ts'
import { scaledClock } from '../support/scaled-clock.ts'
import { createSyncWorld, type SyncRun, webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const upload = 'q0VNpiNQSkG6z0lif_O1zg'
const manifest = `uploads:\n  intro: ${upload}\n`

async function setUp(text = manifest) {
  const clock = scaledClock(50)
  const folder = await temporaryFolder()
  const simulator = await startSimulator({
    clock,
    latency: { http: 20, job: between(200, 1_500), ready: between(0, 800) },
  })
  simulator.addUpload({ id: upload, filename: 'intro.mp4' })
  const world = await createSyncWorld(folder.path, simulator, text)
  return {
    clock,
    simulator,
    world,
    apply: (options = {}) => world.apply({ clock, ...options }),
    texts: () => simulator.tracks(upload).map(({ name, status }) => `${name} ${status}`),
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

const told = ({ results }: SyncRun) =>
  results.map(
    ({ change, outcome, verified }) => `${change.kind} ${change.language} ${outcome} ${verified}`,
  )

describe('a run that writes', () => {
  test('makes every track, and the next run keeps them all', async () => {
    await using scene = await setUp()
    const { world, simulator } = scene
    await world.write('subtitles/intro/it-IT.vtt', webVtt('Ciao', 'Addio'))
    await world.write('subtitles/intro/en.srt', '1\n00:00:01,000 --> 00:00:02,000\nA < B & C\n')
    expect(told(await scene.apply())).toEqual(['create en done true', 'create it-IT done true'])
    expect(scene.texts().sort()).toEqual(['English ready', 'Italiano ready'])
    const before = simulator.requests.length
    expect(told(await scene.apply())).toEqual(['keep en null null', 'keep it-IT null null'])
    const methods = simulator.requests.slice(before).map(({ method }) => method)
    expect(methods.filter((method) => method !== 'GET')).toEqual([])
  })

  test('replaces just the edited file', async () => {
    await using scene = await setUp()
    const { world, simulator } = scene
    await world.write('subtitles/intro/it-IT.vtt', webVtt('Ciao'))
    await world.write('subtitles/intro/en.vtt', webVtt('Hello'))
    await scene.apply()
    const kept = simulator.tracks(upload).find(({ name }) => name === 'English')?.id
    await world.write('subtitles/intro/it-IT.vtt', webVtt('Ciao a tutti'))
    expect(told(await scene.apply())).toEqual(['keep en null null', 'replace it-IT done true'])
    expect(simulator.tracks(upload).find(({ name }) => name === 'English')?.id).toBe(kept)
    expect(scene.texts().sort()).toEqual(['English ready', 'Italiano ready'])
  })

  test('puts the old text back when the new track is errored', async () => {
    await using scene = await setUp()
    const { world, simulator } = scene
    await world.write('subtitles/intro/it-IT.vtt', webVtt('Ciao'))
    await scene.apply()
    await world.write('subtitles/intro/it-IT.vtt', webVtt('Ciao a tutti'))
    let first = true
    simulator.faults.track = () => {
      const fault = first ? ({ kind: 'errored', error: 'Broken on purpose' } as const) : null
      first = false
      return fault
    }
    const { results } = await scene.apply()
    expect(results).toMatchObject([
      { outcome: 'restored', delivery: 'upload', jobId: expect.stringMatching(/./) },
    ])
    expect(results[0]?.error).toContain('Broken on purpose')
    expect(scene.texts()).toEqual(['Italiano ready'])
    expect(told(await scene.apply())).toEqual(['replace it-IT done true'])
  })

  test('swaps the names of two tracks', async () => {
    await using scene = await setUp(`${manifest}names: { en: A, it: B }\n`)
    const { world, simulator } = scene
    await world.write('subtitles/intro/en.vtt', webVtt('Hello'))
    await world.write('subtitles/intro/it.vtt', webVtt('Ciao'))
    simulator.addTrack({ uploadId: upload, language: 'en', name: 'B', text: webVtt('Hello') })
    simulator.addTrack({ uploadId: upload, language: 'it', name: 'A', text: webVtt('Ciao') })
    expect(told(await scene.apply())).toEqual(['replace en done true', 'replace it done true'])
    expect(
      simulator
        .tracks(upload)
        .map(({ language, name }) => `${language} ${name}`)
        .sort(),
    ).toEqual(['en A', 'it B'])
  })

  test('renames without a moment in which the track is missing', async () => {
    await using scene = await setUp(`${manifest}names: { en: English (UK) }\n`)
    const { world, simulator } = scene
    await world.write('subtitles/intro/en.vtt', webVtt('Hello'))
    simulator.addTrack({ uploadId: upload, language: 'en', name: 'English', text: webVtt('Hello') })
    expect(told(await scene.apply())).toEqual(['replace en done true'])
    const writes = simulator.requests.filter(
      ({ method, path }) => method !== 'GET' && path.includes('/tracks'),
    )
    expect(writes.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
    expect(scene.texts()).toEqual(['English (UK) ready'])
  })

  test('gives way to the name of a track that is nobody’s, but not to that of an audio track', async () => {
    await using scene = await setUp()
    const { world, simulator } = scene
    await world.write('subtitles/intro/de.vtt', webVtt('Hallo'))
    await world.write('subtitles/intro/it.vtt', webVtt('Ciao'))
    const text = webVtt('Servus')
    simulator.addTrack({ uploadId: upload, language: 'de-AT', name: 'Deutsch', text })
    simulator.addTrack({ uploadId: upload, language: 'it', name: 'Italiano', type: 'audio' })
    expect(told(await scene.apply())).toEqual(['create de done true', 'create it done true'])
    const names = simulator.tracks(upload).map(({ type, name }) => `${type} ${name}`)
    expect(names.sort()).toEqual([
      'audio Italiano',
      'subtitles Deutsch',
      'subtitles Deutsch (Deutschland)',
      'subtitles Italiano',
    ])
    expect(told(await scene.apply())).toEqual(['keep de null null', 'keep it null null'])
  })

  test('prunes nothing of a language whose new track failed', async () => {
    await using scene = await setUp()
    const { world, simulator } = scene
    await world.write('subtitles/intro/en.sdh.vtt', webVtt('Hello'))
    simulator.addTrack({ uploadId: upload, language: 'en', name: 'English', text: webVtt('Hello') })
    simulator.addTrack({
      uploadId: upload,
      language: 'fr',
      name: 'Français',
      text: webVtt('Salut'),
    })
    simulator.faults.track = () => ({ kind: 'errored', error: 'Broken on purpose' })
    const { results } = await scene.apply({ options: { prune: true } })
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'done'])
    expect(results[1]?.error).toContain('the change of another track of this language failed')
    expect(scene.texts()).toContain('English ready')
  })

  test('deletes once, where there is nothing else to do', async () => {
    await using scene = await setUp()
    const { world, simulator } = scene
    await world.write('subtitles/intro/en.vtt', webVtt('Hello'))
    await scene.apply()
    simulator.addTrack({ uploadId: upload, language: 'fr', name: 'Salut', text: webVtt('Salut') })
    expect(told(await scene.apply({ options: { prune: true } }))).toEqual([
      'keep en null null',
      'delete fr done null',
    ])
    expect(simulator.count({ kind: 'tracks.destroy' })).toBe(1)
  })

  test('prunes what has no file', async () => {
    await using scene = await setUp()
    const { world, simulator } = scene
    await world.write('subtitles/intro/en.vtt', webVtt('Hello'))
    simulator.addTrack({
      uploadId: upload,
      language: 'fr',
      name: 'Français',
      text: webVtt('Salut'),
    })
    simulator.addTrack({ uploadId: upload, language: 'fr', name: 'Audio', type: 'audio' })
    expect(told(await scene.apply({ options: { prune: true } }))).toEqual([
      'create en done true',
      'delete fr done null',
    ])
    expect(scene.texts().sort()).toEqual(['Audio ready', 'English ready'])
  })
})
