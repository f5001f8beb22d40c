import { describe, expect, test } from 'vitest'
import { WatchingDispatcher } from '../../scripts/probe/exchanges.ts'
import { probe } from '../../scripts/probe/probe.ts'
import type { ProbeResult } from '../../scripts/probe/result.ts'
import { probeTable } from '../../scripts/probe/table.ts'
import { publicly } from '../../scripts/probe/told.ts'
import type { WayName } from '../simulator/datocms-ways.ts'
import { jsonReply } from '../simulator/exchange.ts'
import { answer, apiErrors, type Fault, reset } from '../simulator/faults.ts'
import { ofProbe } from '../simulator/of-probe.ts'
import type { SimulatorOptions } from '../simulator/options.ts'
import type { ServingWayName } from '../simulator/serving-ways.ts'
import { defaultToken, type Simulator, startSimulator } from '../simulator/simulator.ts'
import type { NewUpload } from '../simulator/world.ts'
import { openTestSession } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'

interface Probed {
  readonly simulator: Simulator
  readonly uploadId: string
  readonly result: Promise<ProbeResult>
  readonly left: Promise<readonly string[]>
  readonly said: readonly string[]
}

/** Probes a simulated DatoCMS in no time. */
async function start(
  { upload, ...options }: SimulatorOptions & { readonly upload?: NewUpload },
  prepare: (simulator: Simulator, uploadId: string, stop: () => void) => void = () => {},
): Promise<Probed & AsyncDisposable> {
  const clock = idleClock()
  const simulator = await startSimulator({ ...options, clock, inProcess: true })
  const { id: uploadId } = simulator.addUpload({ durationMs: 30_000, ...upload })
  const stop = new AbortController()
  prepare(simulator, uploadId, () => stop.abort(new Error('Stopped.')))
  if (!simulator.createDispatcher) throw new Error('The simulator is not in this process.')
  const dispatcher = new WatchingDispatcher(simulator.createDispatcher(), clock)
  const { exchanges } = dispatcher
  const session = await openTestSession(
    { ...simulator, createDispatcher: () => dispatcher },
    { clock },
  )
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const probed = probe({ session, uploadId, exchanges, say, stopped: stop.signal })
  const result = probed.then(({ result }) => result)
  const left = probed.then(({ left }) => left)
  for (const each of [result, left]) each.catch(() => {})
  return {
    simulator,
    uploadId,
    result,
    left,
    said,
    async [Symbol.asyncDispose]() {
      await session.end()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

const latency = { http: 40, job: 1_500, ready: 800, text: 2_000 }
const playbackId = 'qP5Eb2cj7MrNnoxBGz012pbZkMHqpIcrKMzd7ykGr01gM'

describe('a probe', () => {
  test('tells what becomes of two tracks, and leaves none', async () => {
    await using probed = await start({ latency }, (simulator, uploadId) => {
      simulator.addTrack({ uploadId, language: 'en', name: 'English', text: 'WEBVTT\n' })
    })
    const { tracks, refused, exchanges } = await probed.result
    expect(tracks.map(({ sent, error }) => [sent.format, error])).toEqual([
      ['vtt', null],
      ['srt', null],
    ])
    expect(refused).toEqual([])
    for (const { readyMs, jobMs, textMs } of tracks) {
      expect(jobMs).toBeGreaterThan(0)
      expect(textMs).toBeGreaterThanOrEqual(readyMs ?? Number.NaN)
    }
    expect(
      exchanges.map(({ method, path }) => `${method} ${path.replace(/^[^/]+/, '')}`),
    ).toContain('POST /uploads/…/tracks')
    expect(probed.simulator.tracks(probed.uploadId).map(({ name }) => name)).toEqual(['English'])
  })

  test('says nothing of tokens, ids and signed addresses', async () => {
    await using probed = await start({ latency })
    const told = JSON.stringify(await probed.result)
    expect(told).not.toContain(defaultToken)
    expect(told).not.toContain(probed.uploadId)
    const made = probed.simulator.requests.flatMap(({ path }) => path.split('/'))
    const ids = made.filter((part) => /^(?=.*\d)[\w-]{16,}$/.test(part))
    expect(ids.length).toBeGreaterThan(4)
    for (const id of ids) expect(told).not.toContain(id)
    expect(told).not.toMatch(/X-Amz|Signature/)
  })

  test.each([
    ['as it was sent', 'as it was sent'],
    ['written anew', 'written anew'],
  ] as const)('shows in its table that texts come back %s', async (text, words) => {
    await using probed = await start({ latency, settings: { text } })
    expect(probeTable(await probed.result)).toMatch(new RegExp(`^\\| text \\| ${words} \\|`, 'm'))
  })

  test('tells by how much times are moved', async () => {
    await using exact = await start({ latency, settings: { text: 'written anew' } })
    for (const { delays } of (await exact.result).tracks)
      expect(delays).toEqual({ least: 0, most: 0 })
    await using later = await start({ latency, settings: { text: '1 s later' } })
    for (const { delays } of (await later.result).tracks) {
      expect(delays).toEqual({ least: 1_000, most: 1_000 })
    }
  })

  describe('takes another language where the first is refused', () => {
    test.each<[where: string, prepare: (simulator: Simulator) => void]>([
      [
        'at once',
        ({ faults }) => {
          faults.request = (_, { kind, nth }) =>
            kind === 'tracks.create' && nth === 1
              ? answer(jsonReply(422, apiErrors('INVALID_FIELD')))
              : null
        },
      ],
      [
        'by the job',
        ({ faults }) => {
          let left = 1
          faults.job = () =>
            left-- > 0
              ? { kind: 'fails', effect: 'never', status: 422, code: 'INVALID_FIELD' }
              : null
        },
      ],
      [
        'by a track that is errored',
        ({ faults }) => {
          faults.track = ({ language }) =>
            language === 'qaa' ? { kind: 'errored', error: 'unknown language' } : null
        },
      ],
    ])('%s', async (_, prepare) => {
      await using probed = await start({ latency }, prepare)
      const { tracks, refused } = await probed.result
      expect(refused).toMatchObject([{ format: 'vtt', language: 'qaa' }])
      expect(tracks.map(({ sent }) => sent.language)).toEqual(['en-x-probe', 'en-x-probe'])
      expect(await probed.left).toEqual([])
      expect(probed.simulator.tracks(probed.uploadId)).toEqual([])
    })
  })

  test('says nothing of what is signed in attributes', () => {
    const url = 'https://stream.mux.com/x/text/y.vtt?token=eyJhbGciOi#z'
    const told = publicly({ url, deep: [{ error: `not read: ${url}` }], name: 'Why?' }, new Set())
    const plain = 'https://stream.mux.com/x/text/y.vtt?…'
    expect(told).toEqual({ url: plain, deep: [{ error: `not read: ${plain}` }], name: 'Why?' })
  })

  test('says nothing of ids where all is refused', async () => {
    const jobs: string[] = []
    await using probed = await start({ latency }, ({ faults }) => {
      faults.job = ({ id }) => {
        jobs.push(id)
        return { kind: 'fails', effect: 'never', status: 500, code: 'OTHER' }
      }
    })
    const { tracks, refused } = await probed.result
    expect(tracks).toEqual([])
    expect(refused).toHaveLength(4)
    const told = JSON.stringify(refused)
    expect(jobs).toHaveLength(4)
    for (const id of [probed.uploadId, ...jobs]) expect(told).not.toContain(id)
  })

  test('says nothing of ids that a failed track tells', async () => {
    await using probed = await start({ latency, upload: { playbackId } }, ({ faults }) => {
      faults.track = ({ id, uploadId }) => {
        const url = `https://stream.mux.com/${playbackId}/text/${id}.vtt?token=secret`
        return { kind: 'errored', error: `${url} of the upload ${uploadId} cannot be read` }
      }
    })
    const { tracks, refused } = await probed.result
    const words = 'https://stream.mux.com/…/text/….vtt?… of the upload … cannot be read'
    expect(refused).toMatchObject([{ language: 'qaa', error: words }])
    expect(tracks).toMatchObject([{ error: words, inList: { error: words } }, { error: words }])
  })

  test('says nothing of ids that a header tells', async () => {
    await using probed = await start({ latency }, ({ faults }) => {
      faults.request = ({ service, path }) => {
        if (service !== 'mux') return null
        const headers = {
          'content-type': 'text/vtt',
          'content-disposition': `inline; filename="${path.split('/').at(-1)}"`,
        }
        return answer({ status: 200, headers, body: 'WEBVTT\n' })
      }
    })
    const { exchanges } = await probed.result
    const told = exchanges.flatMap(({ headers }) => headers['content-disposition'] ?? [])
    expect(told).toEqual(['inline; filename="….vtt"', 'inline; filename="….vtt"'])
  })

  test('tells of one text where the other is refused', async () => {
    await using probed = await start({ latency }, ({ faults }) => {
      faults.request = (_, { kind, nth }) =>
        kind === 'tracks.create' && nth === 2
          ? answer(jsonReply(422, apiErrors('INVALID_FORMAT')))
          : null
    })
    const result = await probed.result
    expect(result.tracks.map(({ sent }) => sent.format)).toEqual(['vtt'])
    expect(result.refused).toMatchObject([{ format: 'srt', language: 'qaa' }])
    expect(probeTable(result)).toMatch(/^Refused: SubRip in the language qaa: .*INVALID_FORMAT/m)
  })

  test('touches no track that has only the name or only the language of its own', async () => {
    const others = [
      { language: 'qaa', name: 'Original' },
      { language: 'en', name: 'Sync subtitles probe (WebVTT), English' },
    ]
    await using probed = await start({ latency }, (simulator, uploadId) => {
      for (const each of others) simulator.addTrack({ uploadId, ...each, text: 'WEBVTT\n' })
    })
    await probed.result
    expect(await probed.left).toEqual([])
    expect(probed.simulator.tracks(probed.uploadId)).toMatchObject(others)
  })

  test('refuses what is no video', async () => {
    await using probed = await start({ upload: { playbackId: null } })
    await expect(probed.result).rejects.toThrow('is no video that has been processed')
  })

  test('deletes what it made where it is stopped, even what is only on its way', async () => {
    for (const kind of ['tracks.create', 'jobResults.find', 'tracks.list'] as const) {
      await using probed = await start({ latency }, (simulator, _, stop) => {
        simulator.faults.request = (_, info) => {
          const isMade = simulator.requests.some((each) => each.kind === 'tracks.create')
          if (info.kind === kind && isMade) stop()
          return null
        }
      })
      await expect(probed.result).rejects.toThrow('Stopped.')
      await probed.simulator.settled()
      expect(probed.simulator.tracks(probed.uploadId), kind).toEqual([])
    }
  })

  test('deletes what an earlier one left, which was killed', async () => {
    await using probed = await start({ latency }, (simulator, uploadId) => {
      simulator.addTrack({
        uploadId,
        language: 'qaa',
        name: 'Sync subtitles probe (WebVTT)',
        text: 'WEBVTT\n',
      })
    })
    await probed.result
    expect(probed.said.join('\n')).toContain('An earlier probe left 1')
    expect(probed.simulator.tracks(probed.uploadId)).toEqual([])
  })

  test.each<[what: string, fault: Fault]>([
    ['was carried out', reset('done')],
    ['is carried out later', reset({ afterMs: 20_000 })],
  ])('deletes the track of a request without an answer that %s', async (_, fault) => {
    await using probed = await start({ latency }, ({ faults }) => {
      faults.request = (_, { kind, nth }) => (kind === 'tracks.create' && nth === 1 ? fault : null)
    })
    await expect(probed.result).rejects.toThrow('may or may not have been carried out')
    await probed.simulator.settled()
    expect(probed.simulator.tracks(probed.uploadId)).toEqual([])
  })

  test('names what nobody knows the fate of', async () => {
    await using probed = await start({ latency }, ({ faults }) => {
      faults.request = (_, { kind }) => (kind === 'tracks.create' ? reset('never') : null)
    })
    await expect(probed.result).rejects.toThrow(
      /asked for the track “Sync subtitles probe \(WebVTT\)” .* Look for it in the Media Area/,
    )
  })

  test('leaves and names a track that it cannot be sure of', async () => {
    const ways: readonly WayName[] = ['jobs without a payload', 'language null']
    await using probed = await start({ latency, settings: { ways: new Set(ways) } })
    expect((await probed.result).tracks).toMatchObject([{ text: expect.any(String), goneMs: null }])
    expect(await probed.left).toEqual([
      expect.stringContaining('it is not known which one that is'),
    ])
    expect(probed.simulator.tracks(probed.uploadId)).toHaveLength(1)
  })

  test.each<[why: string, options: SimulatorOptions, refuses: boolean, words: RegExp]>([
    ['refused', {}, true, /could not be deleted: .*INVALID_FIELD/],
    [
      'listed for ever',
      { settings: { ways: new Set(['deleted tracks listed for ever']) } },
      false,
      /it is still listed a minute after/,
    ],
  ])(
    'tells what it found, and names what it cannot delete: %s',
    async (_, options, refuses, words) => {
      await using probed = await start({ latency, ...options }, ({ faults }) => {
        faults.request = (_, { kind }) =>
          refuses && kind === 'tracks.destroy'
            ? answer(jsonReply(422, apiErrors('INVALID_FIELD')))
            : null
      })
      expect((await probed.result).tracks).toMatchObject([
        { text: expect.any(String), goneMs: null },
      ])
      const left = await probed.left
      expect(left).toEqual([expect.stringMatching(words)])
      expect(left[0]).toMatch(/Sync subtitles probe \(WebVTT\).* Delete it in the Media Area/)
    },
  )
})

describe('a simulator that is started with the result of a probe', () => {
  test.each<
    [
      text:
        | 'as it was sent'
        | 'written anew'
        | 'without settings'
        | 'tags escaped'
        | 'times cut to frames of 25',
      ways: readonly WayName[],
    ]
  >([
    ['as it was sent', []],
    ['written anew', ['language null']],
    ['without settings', ['name always the same', 'closed captions null']],
    ['tags escaped', ['name in upper case']],
    ['times cut to frames of 25', ['deleted tracks listed for 5 s']],
    ['written anew', ['language in upper case', 'right in the job']],
    ['written anew', ['name empty', 'right in the list']],
    ['written anew', ['numeric ids', 'jobs tell an id alone']],
    ['written anew', ['jobs without a payload', 'delete answers 204']],
    ['written anew', ['jobs tell a list']],
    ['written anew', ['jobs tell no id']],
    ['written anew', ['create answers 201', 'delete answers 200']],
  ])('does the same again: texts %s, %j', async (text, ways) => {
    await using first = await start({ latency, settings: { text, ways: new Set(ways) } })
    const found = await first.result
    const options = ofProbe(found)
    expect(options.settings?.text).toBe(text)
    expect([...(options.settings?.ways ?? [])]).toEqual(ways)
    await using second = await start(options)
    const again = await second.result
    const told = ({ tracks }: ProbeResult) =>
      tracks.map(({ jobMs, readyMs, textMs, goneMs, ...rest }) => rest)
    expect(told(again)).toEqual(told(found))
    for (const [at, { textMs }] of again.tracks.entries()) {
      expect(Math.abs((textMs ?? 0) - (found.tracks[at]?.textMs ?? 0))).toBeLessThan(3_000)
    }
  })

  test.each<ServingWayName>([
    'at once',
    'in gzip',
    'in brotli',
    'as text/plain',
    'as octets',
    'from another host',
    'from another host for good',
    'as 206',
    '403 always',
  ])('serves texts again %s', async (serving) => {
    await using probed = await start({ latency, settings: { serving } })
    expect(ofProbe(await probed.result).settings?.serving).toBe(serving)
  })

  test('has the rate limit that was told', async () => {
    await using probed = await start({ latency, rateLimit: { limit: 25 } })
    expect(ofProbe(await probed.result).rateLimit).toEqual({ limit: 25 })
  })
})
