import fc from 'fast-check'
import type { Kind } from '../simulator/exchange.ts'
import {
  badGateway,
  type Effect,
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

/** What a track stands for: a language, and whether it is closed captions. As in a file's name. */
export type Key = 'en' | 'en.sdh' | 'fr' | 'it'

export interface FileSpec {
  readonly key: Key
  /** Which of a few texts; null: a file with an error in it. */
  readonly text: number | null
  /** The name that the manifest asks for, if it does. */
  readonly name: string | null
}

export interface TrackSpec {
  readonly key: Key
  readonly text: number
  readonly name: string
  readonly status: 'ready' | 'errored'
}

export interface VideoSpec {
  readonly files: readonly FileSpec[]
  readonly tracks: readonly TrackSpec[]
}

/** What somebody does between two runs: in the repository, or in DatoCMS. */
export type Edit =
  | { readonly kind: 'write'; readonly video: number; readonly file: FileSpec }
  | { readonly kind: 'remove'; readonly video: number; readonly key: Key }
  | { readonly kind: 'edit track'; readonly nth: number; readonly text: number }
  | { readonly kind: 'remove track'; readonly nth: number }
  | { readonly kind: 'add track'; readonly video: number; readonly track: TrackSpec }

/** What goes wrong at the nth request, job or track of a run. */
export interface Mishap<T> {
  readonly nth: number
  /** Where given, only requests of this kind are counted. */
  readonly kind?: Kind
  readonly fault: T
}

/** A host gives no usable answer for a while, from the nth request of a run on. */
export interface Outage {
  readonly service: 'datocms' | 'bucket' | 'mux'
  readonly nth: number
  /** Milliseconds. */
  readonly forMs: number
  readonly fault: Fault
}

/** How a run ends: by itself, cancelled, or killed, some time after its nth request arrived. */
export type End =
  | { readonly kind: 'whole' }
  | { readonly kind: 'cancelled' | 'killed'; readonly nth: number; readonly afterMs: number }

export interface RunSpec {
  readonly edits: readonly Edit[]
  readonly requests: readonly Mishap<Fault>[]
  readonly outages: readonly Outage[]
  readonly jobs: readonly Mishap<JobFault>[]
  readonly tracks: readonly Mishap<TrackFault>[]
  readonly end: End
  /** Another run of the same commit that begins so many milliseconds later, if there is one. */
  readonly twinAfterMs: number | null
}

export interface World {
  readonly seed: number
  readonly videos: readonly VideoSpec[]
  readonly prune: boolean
  /** Milliseconds for which a deleted track's name stays taken, at the most. */
  readonly heldNameMs: number
  /** Milliseconds for which Mux does not serve a ready text, at the most. */
  readonly lateTextMs: number
  readonly runs: readonly RunSpec[]
}

const key = fc.constantFrom<Key>('en', 'en.sdh', 'fr', 'it')
const text = fc.nat({ max: 3 })
const chosenName = fc.constantFrom('Alpha', 'Beta', 'Gamma')
const trackName = fc.constantFrom(
  'Alpha',
  'Beta',
  ' beta',
  'English',
  'Italiano',
  'Français',
  'Old',
)

const file: fc.Arbitrary<FileSpec> = fc.record({
  key,
  text: fc.oneof({ weight: 12, arbitrary: text }, { weight: 1, arbitrary: fc.constant(null) }),
  name: fc.option(chosenName, { freq: 2 }),
})

const track: fc.Arbitrary<TrackSpec> = fc.record({
  key,
  text,
  name: trackName,
  status: fc.oneof(
    { weight: 8, arbitrary: fc.constant('ready' as const) },
    { weight: 1, arbitrary: fc.constant('errored' as const) },
  ),
})

const foldedName = ({ name }: { readonly name: string | null }) => name?.trim().toLowerCase()

const video: fc.Arbitrary<VideoSpec> = fc.record({
  files: fc.uniqueArray(file, { maxLength: 4, selector: (each) => each.key }).map(withUniqueNames),
  tracks: fc.uniqueArray(track, { maxLength: 5, selector: foldedName }),
})

/** The manifest refuses two tracks of one name. */
export function withUniqueNames(files: readonly FileSpec[]): readonly FileSpec[] {
  const seen = new Set<string>()
  return files.map((each) => {
    if (each.name === null || !seen.has(each.name)) {
      if (each.name !== null) seen.add(each.name)
      return each
    }
    return { ...each, name: null }
  })
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('write' as const), video: fc.nat(1), file }),
  },
  fc.record({ kind: fc.constant('remove' as const), video: fc.nat(1), key }),
  fc.record({ kind: fc.constant('edit track' as const), nth: fc.nat(9), text }),
  fc.record({ kind: fc.constant('remove track' as const), nth: fc.nat(9) }),
  fc.record({ kind: fc.constant('add track' as const), video: fc.nat(1), track }),
)

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.constant('never' as const),
  fc.constant('done' as const),
  fc.record({ afterMs: fc.integer({ min: 100, max: 12_000 }) }),
)

const requestFault: fc.Arbitrary<Fault> = fc.oneof(
  effect.map(reset),
  effect.map(timeout),
  effect.map(internalError),
  effect.map(badGateway),
  effect.map(unavailable),
  fc.option(fc.integer({ min: 1, max: 3 })).map((seconds) => tooManyRequests(seconds)),
  fc.constant(redirect('http://elsewhere.example/')),
  fc.constant({ kind: 'truncated' } as const),
  fc.integer({ min: 100, max: 40_000 }).map((ms) => ({ kind: 'delay', ms }) as const),
  fc.integer({ min: 100, max: 40_000 }).map((ms) => ({ kind: 'slow-body', ms }) as const),
)

const kind = fc.constantFrom<Kind | undefined>(
  undefined,
  'tracks.create',
  'tracks.create',
  'tracks.destroy',
  'tracks.list',
  'jobResults.find',
  'uploadRequests.create',
  'bucket.put',
  'mux.text',
)

const mishap: fc.Arbitrary<Mishap<Fault>> = kind.chain((of) =>
  fc.record({
    ...(of ? { kind: fc.constant(of) } : {}),
    nth: fc.integer({ min: 1, max: of ? 4 : 50 }),
    fault: requestFault,
  }),
)

const jobEffect = fc.constantFrom('never' as const, 'done' as const)

const jobFault: fc.Arbitrary<JobFault> = fc.oneof(
  jobEffect.map((each) => ({ kind: 'lost', effect: each }) as const),
  fc.tuple(jobEffect, fc.constantFrom(422, 500)).map(
    ([each, status]) =>
      ({
        kind: 'fails',
        effect: each,
        status,
        code: status === 500 ? 'EXCEPTION' : 'MUX_ERROR',
      }) as const,
  ),
  fc.integer({ min: 1_000, max: 30_000 }).map((ms) => ({ kind: 'takes', ms }) as const),
)

const trackFault: fc.Arbitrary<TrackFault> = fc.oneof(
  fc.constant({ kind: 'errored', error: 'Broken on purpose.' } as const),
  fc.integer({ min: 1_000, max: 40_000 }).map((ms) => ({ kind: 'slow', ms }) as const),
)

const end: fc.Arbitrary<End> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'whole' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('killed' as const, 'killed' as const, 'cancelled' as const),
      nth: fc.integer({ min: 1, max: 40 }),
      afterMs: fc.oneof(fc.constant(0), fc.nat({ max: 3_000 })),
    }),
  },
)

/** Five minutes are what a run must outlast. */
const outage: fc.Arbitrary<Outage> = fc.record({
  service: fc.constantFrom('datocms', 'datocms', 'bucket', 'mux'),
  nth: fc.integer({ min: 1, max: 40 }),
  forMs: fc.oneof(
    fc.integer({ min: 1_000, max: 30_000 }),
    fc.integer({ min: 30_000, max: 300_000 }),
  ),
  fault: fc.constantFrom(
    reset(),
    timeout(),
    badGateway(),
    internalError(),
    unavailable(),
    tooManyRequests(1),
    tooManyRequests(null),
    redirect('http://elsewhere.example/'),
  ),
})

const run: fc.Arbitrary<RunSpec> = fc.record({
  edits: fc.array(edit, { maxLength: 3 }),
  requests: fc.array(mishap, { maxLength: 4 }),
  outages: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(outage, {
        minLength: 1,
        maxLength: 2,
        selector: ({ service }) => service,
      }),
    },
  ),
  jobs: fc.array(fc.record({ nth: fc.integer({ min: 1, max: 8 }), fault: jobFault }), {
    maxLength: 2,
  }),
  tracks: fc.array(fc.record({ nth: fc.integer({ min: 1, max: 6 }), fault: trackFault }), {
    maxLength: 2,
  }),
  end,
  twinAfterMs: fc.option(fc.nat({ max: 4_000 }), { freq: 4 }),
})

export const world: fc.Arbitrary<World> = fc.record({
  seed: fc.nat(),
  videos: fc.array(video, { minLength: 1, maxLength: 2 }),
  prune: fc.boolean(),
  heldNameMs: fc.oneof(fc.constant(0), fc.nat({ max: 20_000 })),
  lateTextMs: fc.oneof(fc.constant(0), fc.nat({ max: 3_000 })),
  runs: fc.array(run, { minLength: 1, maxLength: 3 }),
})
