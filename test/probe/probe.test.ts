import { describe, expect, test } from 'vitest'
import { WatchingDispatcher } from '../../scripts/probe/exchanges.ts'
import { probe } from '../../scripts/probe/probe.ts'
import type { ProbeResult } from '../../scripts/probe/result.ts'
import { probeTable } from '../../scripts/probe/table.ts'
import type { WayName } from '../simulator/datocms-ways.ts'
import { jsonReply } from '../simulator/exchange.ts'
import { answer, apiErrors } from '../simulator/faults.ts'
import { ofProbe } from '../simulator/of-probe.ts'
import type { SimulatorOptions } from '../simulator/options.ts'
import { defaultToken, type Simulator, startSimulator } from '../simulator/simulator.ts'
import type { NewUpload } from '../simulator/world.ts'
import { openTestSession } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'

interface Probed {
  readonly simulator: Simulator
  readonly uploadId: string
  readonly result: Promise<ProbeResult>
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
  const result = probe({ session, uploadId, exchanges, say, stopped: stop.signal })
  result.catch(() => {})
  return {
    simulator,
    uploadId,
    result,
    said,
    async [Symbol.asyncDispose]() {
      await session.end()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

const latency = { http: 40, job: 1_500, ready: 800, text: 2_000 }

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

  test('takes another language where DatoCMS refuses the first', async () => {
    await using probed = await start({ latency }, (simulator) => {
      let left = 1
      simulator.faults.request = (_, { kind }) =>
        kind === 'tracks.create' && left-- > 0
          ? answer(jsonReply(422, apiErrors('INVALID_FIELD')))
          : null
    })
    const { tracks, refused } = await probed.result
    expect(refused).toMatchObject([{ language: 'qaa' }])
    expect(tracks.map(({ sent }) => sent.language)).toEqual(['en-x-probe', 'en-x-probe'])
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

  test('names what it cannot delete', async () => {
    await using probed = await start({ latency }, (simulator) => {
      simulator.faults.request = (_, { kind }) =>
        kind === 'tracks.destroy' ? answer(jsonReply(422, apiErrors('INVALID_FIELD'))) : null
    })
    await expect(probed.result).rejects.toThrow(
      /could not be deleted: .*Sync subtitles probe \(WebVTT\).* Delete them in the Media Area/,
    )
  })
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
})
