import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leastOutageMs } from '../../src/apply/look.ts'
import type { Kind, Service } from '../simulator/exchange.ts'
import { jsonReply, textReply } from '../simulator/exchange.ts'
import {
  answer,
  apiErrors,
  badGateway,
  type Fault,
  internalError,
  reset,
  unavailable,
} from '../simulator/faults.ts'
import { toRawTrack } from '../simulator/resources.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { silentLog } from '../support/circumstances.ts'
import { everyNth } from '../support/extent.ts'
import { between } from '../support/random.ts'
import { type SyncRun, webVtt } from '../support/sync-world.ts'
import { createVideoScene, type VideoScene } from '../support/video-scene.ts'

const italian = {
  files: { 'intro/it.vtt': webVtt('Ciao a tutti') },
  tracks: [{ language: 'it', name: 'Italiano', text: webVtt('Ciao') }],
} as const

/** From the first request of a kind on, which still has its effect, hosts give no usable answer for a while. */
function outageFrom(
  { simulator, clock }: { simulator: Simulator; clock: { now(): number } },
  {
    kind,
    services = ['datocms'],
    forMs,
    fault,
  }: {
    readonly kind: Kind
    readonly services?: readonly Service[]
    readonly forMs: number
    readonly fault: (effect: 'never' | 'done') => Fault
  },
): void {
  let since: number | null = null
  simulator.faults.request = ({ from, service }, info) => {
    if (from !== 'client') return null
    if (since === null && info.kind === kind) {
      since = clock.now()
      return fault('done')
    }
    const isDown = since !== null && clock.now() - since < forMs && services.includes(service)
    return isDown ? fault('never') : null
  }
}

describe('an outage after a deletion that DatoCMS carried out', () => {
  test.each(
    everyNth(
      [
        ['20 s of 502', 20_000, badGateway],
        ['20 s of 503', 20_000, unavailable],
        ['20 s of resets', 20_000, reset],
        ['five minutes of 502', 300_000, badGateway],
        ['five minutes of resets', 300_000, reset],
      ],
      2,
    ),
  )('costs time, not the track: %s', async (_, forMs, fault) => {
    await using scene = await createVideoScene(italian)
    outageFrom(scene, { kind: 'tracks.destroy', forMs, fault })
    const lines: string[] = []
    const log = { ...silentLog, info: (line: string) => void lines.push(line) }
    const { results } = await scene.apply({ log })
    expect(scene.tracks()).toHaveLength(1)
    expect(['done', 'restored']).toContain(results[0]?.outcome)
    expect(lines.filter((line) => line.includes('gives no usable answer'))).toHaveLength(1)
  })

  test('a token that is not accepted for a minute once DatoCMS took the deletion costs time as well', async () => {
    await using scene = await createVideoScene(italian)
    let since = Number.POSITIVE_INFINITY
    scene.simulator.faults.request = ({ service }, { kind }) => {
      if (service !== 'datocms') return null
      const now = scene.clock.now()
      if (kind === 'tracks.destroy') since = now
      const isRefused = kind !== 'tracks.destroy' && now >= since && now < since + 60_000
      return isRefused ? answer(jsonReply(401, apiErrors('INVALID_AUTHORIZATION_HEADER'))) : null
    }
    const { results } = await scene.apply()
    expect(results).toMatchObject([{ outcome: 'done' }])
    expect(scene.tracks()).toEqual(['Italiano ready Ciao a tutti'])
  })
})

/** `kind name outcome` of each result. */
const told = ({ results }: SyncRun): readonly string[] =>
  results.map(({ change, outcome }) => `${change.kind} ${change.name} ${outcome}`)

describe('a run in which Mux makes nothing', () => {
  const languages = ['ar', 'cs', 'da', 'de', 'el', 'es', 'fi', 'fr', 'hu', 'it', 'ja', 'nl', 'pl']
  const many = {
    files: Object.fromEntries(
      languages.map((each) => [`intro/${each}.vtt`, webVtt(`New ${each}`)]),
    ),
    tracks: languages.map((language) => ({
      language,
      name: `Track ${language}`,
      text: webVtt(`Old ${language}`),
    })),
  }
  const deletions = ({ simulator }: VideoScene): number =>
    simulator.count({ kind: 'tracks.destroy' })

  test('deletes one track, says where its text lies, and leaves all the others', async () => {
    await using scene = await createVideoScene(many)
    scene.simulator.faults.track = () => ({ kind: 'errored', error: 'Out of order' })
    const { results } = await scene.apply()
    const ready = scene.tracks().filter((track) => track.includes(' ready Old'))
    expect(ready).toHaveLength(languages.length - 1)
    const [first, ...others] = results
    const folder = /kept in (\S+)\/intro\/\w+\.vtt; the next run/.exec(first?.error ?? '')?.[1]
    expect(first?.outcome).toBe('failed')
    for (const { outcome, error, written } of others) {
      expect({ outcome, written }).toEqual({ outcome: 'failed', written: false })
      expect(error).toContain(`no further track is deleted in this run, because the track`)
      expect(error).toContain(`The texts of tracks that went are kept in ${folder}.`)
    }
  })

  test('that begins in the middle: those under way end, and no other track is deleted', async () => {
    await using scene = await createVideoScene(many)
    let made = 0
    scene.simulator.faults.track = () =>
      made++ < 1 ? null : { kind: 'errored', error: 'Out of order' }
    const { results } = await scene.apply()
    const lost = results.filter(({ trackId, outcome }) => outcome === 'failed' && trackId === null)
    expect(lost.length).toBeGreaterThan(0)
    for (const { error } of lost) expect(error).toMatch(/kept in \S+\/intro\/\w+\.vtt/)
  })

  test('prunes nothing either', async () => {
    await using scene = await createVideoScene({
      ...many,
      tracks: [...many.tracks, { language: 'zu', name: 'Old', text: webVtt('Nobody’s') }],
    })
    scene.simulator.faults.track = () => ({ kind: 'errored', error: 'Out of order' })
    await scene.apply({ options: { prune: true } })
    expect(scene.tracks()).toContain('Old ready Nobody’s')
    expect(scene.tracks().filter((track) => track.includes(' ready '))).toHaveLength(
      languages.length,
    )
  })

  test('lets the first replacement be ready before the second begins, and no longer', async () => {
    await using scene = await createVideoScene({ ...many, latency: { ready: 5_000 } })
    await scene.apply()
    const [first = 0, second = 0, third = 0] = scene.simulator
      .find({ kind: 'tracks.destroy' })
      .map(({ at }) => at)
    expect(second - first).toBeGreaterThan(5_000)
    expect(third - second).toBeLessThan(2_000)
    expect(deletions(scene)).toBe(languages.length)
  })
})

test('what is put back is the text that was read, settings and styles included', async () => {
  const text =
    'WEBVTT\n\nSTYLE\n::cue { color: lime }\n\nNOTE A note\n\none\n00:01.000 --> 00:02.000 line:0 align:left\n<v Ada>Ciao</v>\n'
  await using scene = await createVideoScene({ ...italian, tracks: [] })
  scene.simulator.settings.text = 'as it was sent'
  scene.addTrack({ language: 'it', name: 'Italiano', text })
  let left = 1
  scene.simulator.faults.track = () => (left-- > 0 ? { kind: 'errored', error: 'No good' } : null)
  expect(told(await scene.apply())).toEqual(['replace Italiano restored'])
  expect(scene.simulator.tracks(scene.uploadId).map((track) => track.text)).toEqual([text])
})

describe('a renamed file, with prune on, whose new track fails', () => {
  test.each([
    ['en', 'en-US', 'English'],
    ['pt', 'pt-BR', 'Português'],
    ['zh', 'zh-Hans', '中文'],
    ['zh-Hans', 'zh', '中文'],
  ])(
    '%s, now %s: viewers have the old track under its name, and its text is saved',
    async (was, is, name) => {
      await using scene = await createVideoScene({
        files: { [`intro/${is}.vtt`]: webVtt('New') },
        tracks: [{ language: was, name, text: webVtt('Old') }],
      })
      let left = 1
      scene.simulator.faults.track = () =>
        left-- > 0 ? { kind: 'errored', error: 'No good' } : null
      const { results, saved } = await scene.apply({ options: { prune: true } })
      expect(scene.tracks()).toContain(`${name} ready Old`)
      expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'restored'])
      expect(await readFile(join(saved ?? '', 'intro', `${was}.vtt`), 'utf8')).toContain('Old')
      expect((await scene.apply({ options: { prune: true } })).results).toMatchObject([
        { outcome: 'done' },
        { outcome: 'done' },
      ])
      expect(scene.tracks()).toEqual([`${name} ready New`])
    },
  )
})

describe('texts that go', () => {
  test('are saved by video and language: of replaced, renamed and pruned tracks, each its own', async () => {
    await using scene = await createVideoScene({
      files: { 'intro/it.vtt': webVtt('Ciao a tutti'), 'intro/en.sdh.vtt': webVtt('Hello') },
      manifest: 'names: { en.sdh: Captions }\n',
      tracks: [
        { language: 'it', name: 'Italiano', text: webVtt('Ciao') },
        { language: 'it', name: 'Altro', text: webVtt('Altro') },
        { language: 'en', name: 'English (SDH)', closedCaptions: true, text: webVtt('Hi') },
        { language: 'fr', name: 'Français', text: webVtt('Salut') },
      ],
    })
    const { saved } = await scene.apply({ options: { prune: true } })
    const names = await readdir(join(saved ?? '', 'intro'))
    expect(names.sort()).toEqual(['en.sdh.vtt', 'fr.vtt', 'it.2.vtt', 'it.vtt'])
    const texts = await Promise.all(
      names.map((name) => readFile(join(saved ?? '', 'intro', name), 'utf8')),
    )
    expect(texts.map((text) => text.split('\n')[3]).sort()).toEqual([
      'Altro',
      'Ciao',
      'Hi',
      'Salut',
    ])
  })

  test('need no folder where none goes', async () => {
    await using scene = await createVideoScene({ ...italian, tracks: [] })
    expect(await scene.apply()).toMatchObject({ saved: null })
  })
})

describe('a text that Mux serves otherwise just before the deletion', () => {
  const others = { empty: '', cut: 'WEBVTT\n\n00:00:01.000 --> 00:00', foreign: webVtt('Salut') }

  test.each(Object.entries(others))('%s: nothing is deleted', async (_, text) => {
    await using scene = await createVideoScene(italian)
    scene.simulator.faults.request = (_, { kind, nth }) =>
      kind === 'mux.text' && nth > 1 ? answer(textReply(200, text, 'text/vtt')) : null
    const { results } = await scene.apply()
    expect(results).toMatchObject([{ outcome: 'failed', written: false }])
    expect(results[0]?.error).toMatch(
      /^The old text could not be saved: .*Nothing was deleted: the old track is untouched\.$/,
    )
    expect(scene.tracks()).toEqual(['Italiano ready Ciao'])
  })

  test.each(Object.entries(others))(
    '%s, once: the text that the plan read is saved',
    async (_, text) => {
      await using scene = await createVideoScene(italian)
      scene.simulator.faults.request = (_, { kind, nth }) =>
        kind === 'mux.text' && nth === 2 ? answer(textReply(200, text, 'text/vtt')) : null
      const { results, saved } = await scene.apply()
      expect(results).toMatchObject([{ outcome: 'done', verified: true }])
      expect(await readFile(join(saved ?? '', 'intro', 'it.vtt'), 'utf8')).toContain('Ciao')
    },
  )
})

describe('absence', () => {
  const empty = () => answer(jsonReply(200, { data: [] }))
  const english = {
    files: { 'intro/en.vtt': webVtt('Good evening') },
    tracks: [{ language: 'en', name: 'English', text: webVtt('Hello') }],
  }

  test.each([
    ['without an answer', reset()],
    ['that fails', internalError()],
  ])('of a track is not believed by one list after a deletion %s', async (_, fault) => {
    await using scene = await createVideoScene(english)
    let isDeleted = false
    let short = 1
    scene.simulator.faults.request = ({ from }, { kind }) => {
      if (from !== 'client') return null
      if (kind === 'tracks.destroy' && !isDeleted) {
        isDeleted = true
        return fault
      }
      return kind === 'tracks.list' && isDeleted && short-- > 0 ? empty() : null
    }
    const { results } = await scene.apply()
    expect(results).toMatchObject([{ outcome: 'done' }])
    expect(scene.tracks()).toEqual(['English ready Good evening'])
  })

  test('of a deleted track may show late: its name is waited for, and no second track is made', async () => {
    await using scene = await createVideoScene(english)
    const { simulator, clock, uploadId } = scene
    const [old] = simulator.tracks(uploadId)
    if (!old) throw new TypeError('There is one track.')
    let until = 0
    simulator.faults.request = (_, { kind }) => {
      if (kind !== 'tracks.list' && kind !== 'tracks.create') return null
      const isGone = simulator.tracks(uploadId).every(({ id }) => id !== old.id)
      if (isGone) until ||= clock.now() + 4_000
      if (!isGone || clock.now() > until) return null
      if (kind === 'tracks.list') return answer(jsonReply(200, { data: [toRawTrack(old)] }))
      return answer(jsonReply(422, apiErrors('MUX_ERROR', { messages: ['name is not unique'] })))
    }
    const { results } = await scene.apply()
    expect(results).toMatchObject([{ outcome: 'done' }])
    expect(scene.tracks()).toEqual(['English ready Good evening'])
  })

  test('of a new track is believed where its list lacks it, and the old one is there after all', async () => {
    await using scene = await createVideoScene(english)
    const { simulator, uploadId } = scene
    const [old] = simulator.tracks(uploadId)
    simulator.faults.job = ({ kind }) =>
      kind === 'tracks.create'
        ? { kind: 'fails', effect: 'never', status: 422, code: 'MUX_ERROR' }
        : null
    simulator.faults.request = (_, { kind }) => {
      const isGone = simulator.tracks(uploadId).length === 0
      if (kind === 'tracks.create' && isGone && old)
        scene.addTrack({ ...old, text: webVtt('Hello') })
      return null
    }
    const { results } = await scene.apply()
    expect(results).toMatchObject([{ outcome: 'failed', trackId: old?.id }])
    expect(results[0]?.error).toContain('The old track is still there')
    expect(scene.tracks()).toEqual(['English ready Hello'])
  })

  test.each([
    ['with the file’s text, and it is taken for its own', 'Good evening', 'done'],
    ['with another text, and the run says so', 'Hello', 'failed'],
  ] as const)(
    'of a track in the list of the plan: no second one is made beside one %s',
    async (_, text, outcome) => {
      await using scene = await createVideoScene({
        ...english,
        tracks: [{ language: 'en', name: 'English (UK)', text: webVtt(text) }],
      })
      scene.simulator.faults.request = (_, { kind, nth }) =>
        kind === 'tracks.list' && nth === 1 ? empty() : null
      const { results } = await scene.apply()
      expect(results).toMatchObject([{ change: { kind: 'create' }, outcome }])
      expect(scene.tracks()).toEqual([`English (UK) ready ${text}`])
      expect(scene.simulator.count({ kind: 'tracks.create' })).toBe(0)
    },
  )
})

describe.each(['create', 'replace', 'rename'] as const)('two runs at once that %s', (kind) => {
  test.each(everyNth([0, 500, 1_250, 2_250, 3_750], 2))(
    'the second %i ms later: both are green, and nothing is double',
    async (delay) => {
      for (const text of [0, 3_000]) {
        await using scene = await createVideoScene({
          files: { 'intro/it.vtt': webVtt('Ciao a tutti'), 'intro/en.vtt': webVtt('Hello all') },
          tracks:
            kind === 'create'
              ? []
              : [
                  { language: 'it', name: 'Italiano', text: webVtt('Ciao') },
                  { language: 'en', name: 'English', text: webVtt('Hello') },
                ],
          manifest: kind === 'rename' ? 'names: { it: Nuovo, en: New }\n' : '',
          latency: { job: between(200, 1_500), ready: between(0, 2_000), text: between(0, text) },
        })
        const second = scene.clock.sleep(delay).then(() => scene.apply())
        const runs = await Promise.all([scene.apply(), second])
        const outcomes = runs.flatMap(({ results }) => results.map(({ outcome }) => outcome))
        expect(outcomes.filter((outcome) => outcome !== 'done' && outcome !== null)).toEqual([])
        expect(scene.tracks()).toHaveLength(2)
      }
    },
  )
})

describe('the end of a restoration', () => {
  const errored = { kind: 'errored', error: 'No good' } as const

  test.each(['Altro', 'Italiano'])(
    'leaves nothing of the failed track, where somebody else put “%s” there',
    async (name) => {
      await using scene = await createVideoScene(italian)
      scene.simulator.faults.track = () => errored
      let isAdded = false
      scene.simulator.faults.request = (_, { kind, nth }) => {
        if (kind === 'uploadRequests.create' && nth === 2 && !isAdded) {
          isAdded = true
          scene.addTrack({ language: 'it', name, text: webVtt('Salve') })
          return reset()
        }
        return null
      }
      const { results } = await scene.apply()
      expect(results[0]?.error).toContain(`Another track of this language, “${name}”`)
      expect(scene.tracks()).toEqual([`${name} ready Salve`])
    },
  )

  test('looks once more when time is up, at what became ready while nobody could look', async () => {
    await using scene = await createVideoScene(italian)
    const { simulator, clock } = scene
    let tracks = 0
    let until = Number.POSITIVE_INFINITY
    simulator.faults.track = () => {
      if (tracks++ === 0) return errored
      until = clock.now() + leastOutageMs
      return null
    }
    simulator.faults.request = ({ service, from }) => {
      const isDown = Number.isFinite(until) && clock.now() < until
      return service === 'datocms' && from === 'client' && isDown ? reset() : null
    }
    expect(told(await scene.apply())).toEqual(['replace Italiano restored'])
    expect(scene.tracks()).toContain('Italiano ready Ciao')
  })
})

test('a new track that became ready while nobody could look stays, and is the one that is read', async () => {
  await using scene = await createVideoScene({ ...italian, manifest: 'names: { it: Altro }\n' })
  const { simulator, clock } = scene
  let until = Number.POSITIVE_INFINITY
  simulator.faults.track = () => {
    until = clock.now() + leastOutageMs / 2
    return { kind: 'slow', ms: 10_000 }
  }
  let isSeen = false
  simulator.faults.request = ({ service, from }, { kind }) => {
    const isDown = isSeen && clock.now() < until
    if (Number.isFinite(until) && kind === 'tracks.list') isSeen = true
    return service === 'datocms' && from === 'client' && isDown ? reset() : null
  }
  expect(told(await scene.apply())).toEqual(['replace Altro done'])
  expect(scene.tracks()).toEqual(['Altro ready Ciao a tutti'])
  expect(simulator.requests.filter(({ kind }) => kind === 'tracks.destroy')).toHaveLength(1)
})

test('a deletion whose job fails has written nothing', async () => {
  await using scene = await createVideoScene({
    files: { 'intro/it.vtt': webVtt('Ciao') },
    tracks: [
      { language: 'it', name: 'Italiano', text: webVtt('Ciao') },
      { language: 'fr', name: 'Français', text: webVtt('Salut') },
    ],
  })
  const refusal = { status: 422, code: 'MUX_ERROR' } as const
  scene.simulator.faults.job = () => ({ kind: 'fails', effect: 'never', ...refusal })
  const { results } = await scene.apply({ options: { prune: true } })
  expect(results).toMatchObject([{ outcome: null }, { outcome: 'failed', written: false }])
})

test('where requests are scarce, a ready track needs no job result', async () => {
  const languages =
    'ar bg cs da de el es et fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt'.split(' ')
  await using scene = await createVideoScene({
    files: Object.fromEntries(languages.map((each) => [`intro/${each}.vtt`, webVtt(each)])),
    latency: { job: 1_500, ready: 0 },
  })
  scene.simulator.settings.otherConsumerPerSecond = 10
  const { results } = await scene.apply()
  expect(results.every(({ outcome }) => outcome === 'done')).toBe(true)
  expect(scene.simulator.count({ kind: 'jobResults.find' })).toBeLessThan(languages.length)
})
