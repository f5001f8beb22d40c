import { describe, expect, test } from 'vitest'
import { jsonReply } from '../simulator/exchange.ts'
import {
  answer,
  apiErrors,
  type Fault,
  internalError,
  reset,
  tooManyRequests,
} from '../simulator/faults.ts'
import { toRawTrack } from '../simulator/resources.ts'
import { startSimulator } from '../simulator/simulator.ts'
import type { SimulatedTrack } from '../simulator/world.ts'
import { idleClock } from '../support/idle-clock.ts'
import { createSyncWorld, type SyncRun, webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A video with an Italian and a French track, whose Italian file was edited. */
async function setUp({ signed = false } = {}) {
  const clock = idleClock()
  const folder = await temporaryFolder()
  process.env.RUNNER_TEMP = folder.path
  const simulator = await startSimulator({
    clock,
    inProcess: true,
    latency: { http: 20, job: 500, ready: 500 },
  })
  const { id: uploadId } = simulator.addUpload({ filename: 'intro.mp4', signed })
  const world = await createSyncWorld(folder.path, simulator, `uploads:\n  intro: ${uploadId}\n`)
  await world.write('subtitles/intro/it.vtt', webVtt('Ciao a tutti'))
  const add = (language: string, name: string, text: string) =>
    simulator.addTrack({ uploadId, language, name, text: webVtt(text) })
  add('it', 'Italiano', 'Ciao')
  add('fr', 'Français', 'Salut')
  return {
    clock,
    simulator,
    world,
    uploadId,
    apply: (options = {}) => world.apply({ clock, ...options }),
    names: () => simulator.tracks(uploadId).map(({ name }) => name),
    writes: () =>
      simulator.requests
        .filter(({ kind }) => kind === 'tracks.create' || kind === 'tracks.destroy')
        .map(({ kind }) => kind),
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

const told = ({ results }: SyncRun) => results.map(({ change, outcome }) => [change.kind, outcome])
const emptyList = answer(jsonReply(200, { data: [] }))

describe('a list that lacks tracks which were there a moment ago', () => {
  test.each([
    ['a replacement', { prune: false }],
    ['a prune', { prune: true }],
  ])('is read again before %s deletes anything', async (_, options) => {
    await using scene = await setUp()
    scene.simulator.faults.request = (_, { kind, nth }) =>
      kind === 'tracks.list' && nth === 2 ? emptyList : null
    const run = await scene.apply({ options })
    expect(run.results.every(({ outcome }) => outcome === 'done')).toBe(true)
    expect(scene.names()).toEqual(options.prune ? ['Italiano'] : ['Français', 'Italiano'])
  })

  test.each([
    ['with none of them', () => false],
    ['with the one that is replaced alone', ({ language }) => language === 'it'],
  ] satisfies [string, (track: SimulatedTrack) => boolean][])(
    '%s, twice makes the replacement fail, and nothing is written',
    async (_, isListed) => {
      await using scene = await setUp()
      const listed = scene.simulator.tracks(scene.uploadId).filter(isListed)
      const short = answer(jsonReply(200, { data: listed.map(toRawTrack) }))
      scene.simulator.faults.request = (_, { kind, nth }) =>
        kind === 'tracks.list' && nth > 1 ? short : null
      const run = await scene.apply()
      expect(told(run)).toEqual([['replace', 'failed']])
      expect(run.results[0]?.error).toBe(
        'DatoCMS lists fewer tracks of the upload than a moment ago (“Français” missing), so that its list cannot be trusted. Run the workflow again. Nothing was deleted: the old track is untouched.',
      )
      expect(scene.writes()).toEqual([])
    },
  )

  test('twice spares what prune would delete', async () => {
    await using scene = await setUp()
    await scene.world.write('subtitles/intro/it.vtt', webVtt('Ciao'))
    scene.simulator.faults.request = (_, { kind, nth }) =>
      kind === 'tracks.list' && nth > 1 ? emptyList : null
    const run = await scene.apply({ options: { prune: true } })
    expect(told(run)).toEqual([
      ['keep', null],
      ['delete', 'failed'],
    ])
    expect(scene.names()).toContain('Français')
    expect(scene.writes()).not.toContain('tracks.destroy')
  })
})

describe('a text that cannot be read', () => {
  test('is known in the plan to be beyond restoring', async () => {
    await using scene = await setUp({ signed: true })
    const { changes } = await scene.world.plan({ clock: scene.clock, options: { force: true } })
    expect(changes).toMatchObject([{ kind: 'replace', restorable: false }])
  })

  test('is replaced when that is asked for, and nothing is read back', async () => {
    await using scene = await setUp({ signed: true })
    const { results } = await scene.apply({ options: { force: true } })
    expect(results).toMatchObject([{ outcome: 'done', verified: null }])
  })

  test('is not claimed to be restored', async () => {
    await using scene = await setUp({ signed: true })
    scene.simulator.faults.track = () => ({ kind: 'errored', error: 'No good' })
    const { results } = await scene.apply({ options: { force: true } })
    expect(results).toMatchObject([{ outcome: 'failed' }])
    expect(results[0]?.error).toMatch(/The old text could not be read, so it could not be put back/)
  })
})

describe('without verify', () => {
  const create = async (
    spoil: (scene: Awaited<ReturnType<typeof setUp>>) => void,
  ): Promise<{ readonly run: SyncRun; readonly texts: number }> => {
    await using scene = await setUp()
    await scene.world.remove('subtitles/intro/it.vtt')
    await scene.world.write('subtitles/intro/en.vtt', webVtt('Hello'))
    spoil(scene)
    const run = await scene.apply({ verify: false })
    return { run, texts: scene.simulator.count({ kind: 'mux.text' }) }
  }

  test('a track that was seen to be made is not read back', async () => {
    const { run, texts } = await create(() => {})
    expect(run.results).toMatchObject([{ outcome: 'done', verified: null, error: null }])
    expect(texts).toBe(0)
  })

  test('one that was found by looking is, because it may be anybody’s', async () => {
    const { run, texts } = await create(({ simulator }) => {
      simulator.faults.request = (_, { kind }) =>
        kind === 'tracks.create' ? internalError('done') : null
    })
    expect(run.results).toMatchObject([{ outcome: 'done', verified: true, error: null }])
    expect(texts).toBe(1)
  })

  test('one that was found with another text is a failure', async () => {
    const { run } = await create(({ simulator, uploadId }) => {
      simulator.faults.request = (_, { kind, nth }) => {
        if (kind !== 'tracks.create') return null
        const text = webVtt('Somebody else’s')
        if (nth === 1) simulator.addTrack({ uploadId, language: 'en', name: 'English', text })
        return reset()
      }
    })
    expect(run.results).toMatchObject([{ outcome: 'failed', verified: false }])
    expect(run.results[0]?.error).toMatch(
      /"Hello" in the file and "Somebody else’s" in the track. Where another run made it/,
    )
  })

  test('and DatoCMS made that text where the job of this run tells so in the end', async () => {
    const { run } = await create(({ simulator, uploadId }) => {
      let isRead = false
      simulator.faults.request = (_, { kind }) => {
        if (kind === 'mux.text') {
          isRead = true
          for (const track of simulator.tracks(uploadId)) {
            if (track.name === 'English') simulator.editTrack(track, webVtt('Hell'))
          }
        }
        const isUnknown = kind === 'jobResults.find' && !isRead
        return isUnknown ? answer(jsonReply(404, apiErrors('NOT_FOUND'))) : null
      }
    })
    expect(run.results).toMatchObject([{ outcome: 'failed', verified: false }])
    expect(run.results[0]?.error).toMatch(
      /"Hello" in the file and "Hell" in the track. DatoCMS made that of the file. See/,
    )
  })
})

describe('two runs at once', () => {
  test('replace a track once, and both tell of it', async () => {
    await using scene = await setUp()
    const runs = await Promise.all([scene.apply(), scene.apply()])
    expect(runs.map(told)).toEqual([[['replace', 'done']], [['replace', 'done']]])
    expect(scene.names()).toEqual(['Français', 'Italiano'])
  })

  test('of different commits never delete each other’s track', async () => {
    await using scene = await setUp()
    const folder = await temporaryFolder()
    await using _ = folder
    const { clock, simulator, uploadId } = scene
    const manifest = JSON.stringify({
      uploads: { intro: { id: uploadId, tracks: { it: { name: 'Nuovo' } } } },
    })
    await scene.world.writeManifest(manifest)
    const other = await createSyncWorld(folder.path, simulator, manifest)
    await other.write('subtitles/intro/it.vtt', webVtt('Un altro testo'))
    await Promise.all([scene.apply(), other.apply({ clock })])
    expect(scene.names()).toContain('Nuovo')
  })
})

describe('what DatoCMS took', () => {
  type Spoil = (scene: Awaited<ReturnType<typeof setUp>>, cancel: () => void) => void
  const atCreation =
    (fault: () => Fault | null): Spoil =>
    ({ simulator }) => {
      simulator.faults.request = (_, { kind }) => (kind === 'tracks.create' ? fault() : null)
    }

  test.each<[what: string, spoil: Spoil, outcome: string, written: boolean]>([
    ['a track that is made', () => {}, 'done', true],
    [
      'a refused request',
      atCreation(() => answer(jsonReply(422, apiErrors('INVALID_FIELD')))),
      'failed',
      false,
    ],
    [
      'a request whose job failed',
      ({ simulator }) => {
        const details = { messages: ['No good'] }
        const refusal = { status: 422, code: 'MUX_ERROR', details } as const
        simulator.faults.job = () => ({ kind: 'fails', effect: 'never', ...refusal })
      },
      'failed',
      false,
    ],
    ['a request that got no answer', atCreation(() => reset()), 'failed', true],
    [
      'a track that becomes errored',
      ({ simulator }) => {
        simulator.faults.track = () => ({ kind: 'errored', error: 'No good' })
      },
      'failed',
      true,
    ],
    [
      'a run that is cancelled while the bytes are on their way',
      ({ simulator }, cancel) => {
        simulator.faults.request = (_, { kind }) => {
          if (kind === 'bucket.put') cancel()
          return null
        }
      },
      'cancelled',
      false,
    ],
    [
      'a run that is cancelled while a 429 is waited for',
      (scene, cancel) =>
        atCreation(() => {
          void scene.clock.sleep(2_000).then(cancel)
          return tooManyRequests(30)
        })(scene, cancel),
      'cancelled',
      false,
    ],
    [
      'a run that is cancelled while the request is on its way',
      (scene, cancel) =>
        atCreation(() => {
          cancel()
          return null
        })(scene, cancel),
      'cancelled',
      true,
    ],
  ])('is known of %s', async (_, spoil, outcome, written) => {
    await using scene = await setUp()
    await scene.world.remove('subtitles/intro/it.vtt')
    await scene.world.write('subtitles/intro/en.vtt', webVtt('Hello'))
    const cancelled = new AbortController()
    spoil(scene, () => cancelled.abort(new Error('The run was cancelled.')))
    const { results } = await scene.apply({ cancelled: cancelled.signal })
    expect(results).toMatchObject([{ outcome, written }])
    if (outcome === 'cancelled') expect(results[0]?.error !== null).toBe(written)
  })
})

test.each([
  ['while the new text is on its way', 'uploadRequests.create', 1],
  ['at the last look before the deletion', 'tracks.list', 2],
] as const)('cancelled %s, a run writes nothing', async (_, kind, nth) => {
  await using scene = await setUp()
  const cancelled = new AbortController()
  scene.simulator.faults.request = (_, info) => {
    if (info.kind === kind && info.nth === nth) cancelled.abort(new Error('The run was cancelled.'))
    return null
  }
  const run = await scene.apply({ cancelled: cancelled.signal })
  expect(told(run)).toEqual([['replace', 'cancelled']])
  expect(scene.writes()).toEqual([])
})

test('cancelled when the old track is gone, a replacement goes on to the end', async () => {
  await using scene = await setUp()
  const cancelled = new AbortController()
  scene.simulator.faults.request = (_, { kind }) => {
    if (kind === 'tracks.destroy') cancelled.abort(new Error('The run was cancelled.'))
    return null
  }
  const run = await scene.apply({ cancelled: cancelled.signal })
  expect(told(run)).toEqual([['replace', 'done']])
  expect(scene.names()).toEqual(['Français', 'Italiano'])
})
