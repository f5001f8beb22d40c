import { describe, expect, test } from 'vitest'
import { leastOutageMs } from '../../src/apply/look.ts'
import type { TrackResult } from '../../src/plan/change.ts'
import type { Clock } from '../../src/shared/clock.ts'
import type { Kind } from '../simulator/exchange.ts'
import {
  badGateway,
  type Fault,
  internalError,
  type JobFault,
  redirect,
  reset,
  type TrackFault,
  timeout,
  tooManyRequests,
  unavailable,
} from '../simulator/faults.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { everyNth } from '../support/extent.ts'
import { idleClock } from '../support/idle-clock.ts'
import { createSyncWorld, webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const faults = {
  reset: reset(),
  'reset, carried out': reset('done'),
  timeout: timeout(),
  'timeout, carried out': timeout('done'),
  'timeout, carried out later': timeout({ afterMs: 33_000 }),
  429: tooManyRequests(1),
  500: internalError(),
  '500, carried out': internalError('done'),
  '502 in HTML': badGateway(),
  '503 transient': unavailable(),
  redirect: redirect('http://elsewhere.example/'),
  truncated: { kind: 'truncated' },
  endless: { kind: 'endless-body' },
} as const satisfies Record<string, Fault>

const kinds = [
  'uploads.list',
  'tracks.list',
  'mux.text',
  'uploadRequests.create',
  'bucket.put',
  'tracks.destroy',
  'tracks.create',
  'jobResults.find',
] as const satisfies readonly Kind[]

interface Told {
  readonly outcome: TrackResult['outcome'] | 'the run stops'
  readonly verified: boolean | null
  readonly error: string | null
  /** The texts of the tracks afterwards. */
  readonly texts: readonly (string | undefined)[]
  /** Milliseconds. */
  readonly tookMs: number
}

/** Replaces one track, “Ciao”, by “Ciao a tutti” while things go wrong. */
async function replaceOne(
  spoil: (simulator: Simulator, clock: Clock) => void,
  { jobTimeoutMs = 60_000 } = {},
): Promise<Told> {
  const clock = idleClock()
  await using folder = await temporaryFolder()
  process.env.RUNNER_TEMP = folder.path
  await using simulator = await startSimulator({
    clock,
    latency: { http: 20, job: 500, ready: 500 },
  })
  const { id } = simulator.addUpload()
  const world = await createSyncWorld(folder.path, simulator, `uploads:\n  intro: ${id}\n`)
  await world.write('subtitles/intro/it.vtt', webVtt('Ciao a tutti'))
  const text = webVtt('Ciao')
  simulator.addTrack({ uploadId: id, language: 'it', name: 'Italiano', text })
  spoil(simulator, clock)
  const since = clock.now()
  const texts = () => simulator.tracks(id).map((track) => track.text?.split('\n')[3])
  try {
    const { results } = await world.apply({ clock, jobTimeoutMs })
    const [result] = results
    if (!result || results.length > 1) throw new TypeError('There is one track.')
    const { outcome, verified, error } = result
    return { outcome, verified, error, texts: texts(), tookMs: clock.now() - since }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    const tookMs = clock.now() - since
    return { outcome: 'the run stops', verified: null, error: words, texts: texts(), tookMs }
  }
}

function spoilRequests(kind: Kind, fault: Fault, isSpoilt: (nth: number) => boolean) {
  return ({ faults }: Simulator): void => {
    faults.request = ({ from }, info) =>
      from === 'client' && info.kind === kind && isSpoilt(info.nth) ? fault : null
  }
}

describe.concurrent.each(kinds)('%s goes wrong once', (kind) => {
  test.each(everyNth(Object.entries(faults), 3, kinds.indexOf(kind)))(
    '%s: the track is replaced all the same',
    async (name, fault) => {
      // The second reading of the old text is the one that a replacement depends on.
      const nth = kind === 'mux.text' ? 2 : 1
      const told = await replaceOne(spoilRequests(kind, fault, (each) => each === nth))
      if (kind === 'mux.text' && name === 'redirect') {
        expect(told).toMatchObject({ outcome: 'failed', texts: ['Ciao'] })
        return
      }
      expect(told).toMatchObject({
        outcome: 'done',
        verified: true,
        error: null,
        texts: ['Ciao a tutti'],
      })
    },
  )
})

/** How a fault is worded where it is the reason of a failure. */
const reasons: Readonly<Record<string, RegExp>> = {
  reset: /read ECONNRESET/,
  timeout: /no answer within \d+ s/,
  429: /answers 429|The rate limit of the API token is used up by others/,
  500: /HTTP 500, EXCEPTION|answers 500|DatoCMS failed at .*EXCEPTION/,
  '502 in HTML': /HTTP 502 with a body that is not JSON|answers 502/,
  '503 transient': /answers 503|HTTP 503, SERVICE_UNAVAILABLE|DatoCMS is unavailable at the moment/,
  redirect: /HTTP 302, a redirect that is not followed|answers 302/,
  truncated: /other side closed/,
  endless: /an answer of more than [\d,]+ bytes|no answer within/,
}

/** What a lasting fault of a kind of request comes to. */
const endings: Readonly<
  Record<(typeof kinds)[number], { outcome: Told['outcome']; says: RegExp; texts: string[] }>
> = {
  'uploads.list': { outcome: 'the run stops', says: /Run the workflow again/, texts: ['Ciao'] },
  'tracks.list': { outcome: 'the run stops', says: /Run the workflow again/, texts: ['Ciao'] },
  'mux.text': {
    outcome: 'failed',
    says: /^The old text could not be saved: .* Nothing was deleted: the old track is untouched\.$/,
    texts: ['Ciao'],
  },
  'uploadRequests.create': {
    outcome: 'failed',
    says: /Run the workflow again.* Nothing was deleted: the old track is untouched\.$/,
    texts: ['Ciao'],
  },
  'bucket.put': {
    outcome: 'failed',
    says: /^The file could not be put into the bucket of DatoCMS: .* Nothing was deleted/,
    texts: ['Ciao'],
  },
  'tracks.destroy': {
    outcome: 'failed',
    says: /Run the workflow again.* The old track was still there at last\.$/,
    texts: ['Ciao'],
  },
  'tracks.create': {
    outcome: 'failed',
    says: /could not be put back either: .* It is kept in \S+\.vtt; the next run makes the track again from the file\.$/,
    texts: [],
  },
  'jobResults.find': { outcome: 'done', says: /^$/, texts: ['Ciao a tutti'] },
}

const lasting = Object.entries(faults).filter(([name]) => !name.includes('carried out'))

describe.concurrent.each(kinds)('%s goes wrong for good', (kind) => {
  test.each(everyNth(lasting, 3, kinds.indexOf(kind)))(
    '%s: what the user is told',
    async (name, fault) => {
      const told = await replaceOne(
        spoilRequests(kind, fault, (nth) => kind !== 'mux.text' || nth > 1),
      )
      const isWrite = kind === 'tracks.destroy' || kind === 'tracks.create'
      const isSeen = isWrite && (name === 'truncated' || name === 'endless')
      const { outcome, says, texts } = endings[isSeen ? 'jobResults.find' : kind]
      expect(told.outcome).toBe(outcome)
      expect(told.texts).toEqual(texts)
      expect(told.error ?? '').toMatch(says)
      if (told.error !== null) expect(told.error).toMatch(reasons[name] ?? /^$/)
    },
  )
})

describe('jobs and tracks', () => {
  test.each<[what: string, job: JobFault, told: Partial<Told>, says: RegExp]>([
    [
      'a lost deletion that was carried out',
      { kind: 'lost', effect: 'done' },
      { outcome: 'done', texts: ['Ciao a tutti'] },
      /^$/,
    ],
    [
      'a lost deletion that was not, and is asked for again',
      { kind: 'lost', effect: 'never' },
      { outcome: 'done', texts: ['Ciao a tutti'] },
      /^$/,
    ],
    [
      'a deletion that is refused once',
      { kind: 'fails', effect: 'never', status: 422, code: 'MUX_ERROR' },
      { outcome: 'done', texts: ['Ciao a tutti'] },
      /^$/,
    ],
    [
      'a failed deletion that is repeated',
      { kind: 'fails', effect: 'never', status: 500, code: 'EXCEPTION' },
      { outcome: 'done', texts: ['Ciao a tutti'] },
      /^$/,
    ],
  ])('%s', async (_, fault, told, says) => {
    let left = 1
    const result = await replaceOne(({ faults }) => {
      faults.job = ({ kind }) => (kind === 'tracks.destroy' && left-- > 0 ? fault : null)
    })
    expect(result).toMatchObject(told)
    expect(result.error ?? '').toMatch(says)
  })

  test.each<[what: string, job: JobFault, says: RegExp]>([
    [
      'deletions that are all lost',
      { kind: 'lost', effect: 'never' },
      /^DatoCMS did not delete the track within 60 s\. .* The old track was still there at last\.$/,
    ],
    [
      'deletions that are all refused',
      { kind: 'fails', effect: 'never', status: 422, code: 'MUX_ERROR' },
      /^Mux, which serves the videos of DatoCMS, refused\. .* DatoCMS says: MUX_ERROR\. The old track was still there at last\.$/,
    ],
  ])('%s', async (_, fault, says) => {
    const result = await replaceOne(({ faults }) => {
      faults.job = ({ kind }) => (kind === 'tracks.destroy' ? fault : null)
    })
    expect(result).toMatchObject({ outcome: 'failed', texts: ['Ciao'] })
    expect(result.error).toMatch(says)
  })

  test.each<[what: string, job: JobFault, told: Partial<Told>, says: RegExp]>([
    [
      'a lost creation that was carried out',
      { kind: 'lost', effect: 'done' },
      { outcome: 'done', verified: true, texts: ['Ciao a tutti'] },
      /^$/,
    ],
    [
      'a lost creation that was not',
      { kind: 'lost', effect: 'never' },
      { outcome: 'restored', texts: ['Ciao'] },
      /^DatoCMS did not finish making the track: its job was not finished within 60 s\. .* The old text was put back under its name\.$/,
    ],
    [
      'a refused creation',
      { kind: 'fails', effect: 'never', status: 422, code: 'MUX_ERROR' },
      { outcome: 'restored', texts: ['Ciao'] },
      /^Mux, which serves the videos of DatoCMS, refused\..* The old text was put back under its name\.$/,
    ],
    [
      'a creation that fails, and yet is carried out',
      { kind: 'fails', effect: 'done', status: 500, code: 'EXCEPTION' },
      { outcome: 'done', verified: true, texts: ['Ciao a tutti'] },
      /^$/,
    ],
  ])('%s', async (_, fault, told, says) => {
    let left = 1
    const result = await replaceOne(({ faults }) => {
      faults.job = ({ kind }) => (kind === 'tracks.create' && left-- > 0 ? fault : null)
    })
    expect(result).toMatchObject(told)
    expect(result.error ?? '').toMatch(says)
  })

  test.each<[what: string, track: TrackFault, told: Partial<Told>, says: RegExp]>([
    [
      'a track that becomes errored',
      { kind: 'errored', error: 'The file is no good.' },
      { outcome: 'restored', texts: ['Ciao'] },
      /^DatoCMS could not prepare the track: The file is no good\. Check the file with `mode: check`.* The old text was put back under its name\.$/,
    ],
    [
      'a track that is slow',
      { kind: 'slow', ms: 50_000 },
      { outcome: 'done', verified: true, texts: ['Ciao a tutti'] },
      /^$/,
    ],
    [
      'a track that is too slow',
      { kind: 'slow', ms: 600_000 },
      { outcome: 'restored', texts: ['Ciao'] },
      /^The track was still being prepared after 60 s\. .*`job-timeout`.* The old text was put back under its name\.$/,
    ],
  ])('%s', async (_, fault, told, says) => {
    let left = 1
    const result = await replaceOne(({ faults }) => {
      faults.track = () => (left-- > 0 ? fault : null)
    })
    expect(result).toMatchObject(told)
    expect(result.error ?? '').toMatch(says)
  })
})

describe('putting the old text back', () => {
  const isCreation = (kind: string): boolean => kind === 'tracks.create'

  test.each<[what: string, spoil: (simulator: Simulator) => void]>([
    [
      'jobs that are all lost',
      ({ faults }) => {
        faults.job = ({ kind }) => (isCreation(kind) ? { kind: 'lost', effect: 'never' } : null)
      },
    ],
    [
      'tracks that are all too slow',
      ({ faults }) => {
        faults.track = () => ({ kind: 'slow', ms: 3_600_000 })
      },
    ],
    [
      'creations that are all refused',
      ({ faults }) => {
        faults.job = ({ kind }) =>
          isCreation(kind)
            ? { kind: 'fails', effect: 'never', status: 422, code: 'MUX_ERROR' }
            : null
      },
    ],
    [
      'a bucket that takes nothing any more',
      ({ faults }) => {
        faults.track = () => ({ kind: 'errored', error: 'No good' })
        faults.request = (_, { kind, nth }) => (kind === 'bucket.put' && nth > 1 ? timeout() : null)
      },
    ],
  ])('ends in time, and says where the text is kept: %s', async (_, spoil) => {
    const told = await replaceOne(spoil, { jobTimeoutMs: 90_000 })
    expect(told.outcome).toBe('failed')
    expect(told.error).toMatch(
      /could not be put back either: .* It is kept in \S+\.vtt; the next run makes the track again from the file\.$/,
    )
    // The new track's own time, that for putting the old text back, and requests that are under way then.
    expect(told.tookMs).toBeLessThan(90_000 + leastOutageMs + 15_000)
  })

  test('outlasts five minutes in which everything is refused', async () => {
    let until = 0
    const told = await replaceOne(({ faults }, clock) => {
      faults.job = ({ kind }) => {
        if (!isCreation(kind)) return null
        until ||= clock.now() + 300_000
        if (clock.now() > until) return null
        return { kind: 'fails', effect: 'never', status: 422, code: 'MUX_ERROR' }
      }
    })
    expect(told).toMatchObject({ outcome: 'restored', texts: ['Ciao'] })
  })

  test('has time of its own where the new track took all that there was', async () => {
    let tracks = 0
    const told = await replaceOne(
      ({ faults }) => {
        faults.track = () => ({ kind: 'slow', ms: tracks++ === 0 ? 600_000 : 45_000 })
      },
      { jobTimeoutMs: 10_000 },
    )
    expect(told).toMatchObject({ outcome: 'restored', texts: ['Ciao'] })
  })

  test('is not held up by a job that is lost and a bucket that hangs', async () => {
    let jobs = 0
    const told = await replaceOne(({ faults }) => {
      faults.job = ({ kind }) =>
        isCreation(kind) && jobs++ < 2 ? { kind: 'lost', effect: 'never' } : null
      faults.request = (_, { kind, nth }) =>
        kind === 'bucket.put' && nth === 2 ? timeout('done') : null
    })
    expect(told).toMatchObject({ outcome: 'restored', texts: ['Ciao'] })
  })

  test('asks again for a job that is lost', async () => {
    let jobs = 0
    const told = await replaceOne(
      ({ faults }) => {
        faults.job = ({ kind }) =>
          isCreation(kind) && jobs++ < 2 ? { kind: 'lost', effect: 'never' } : null
      },
      { jobTimeoutMs: 10_000 },
    )
    expect(told).toMatchObject({ outcome: 'restored', texts: ['Ciao'] })
  })
})
