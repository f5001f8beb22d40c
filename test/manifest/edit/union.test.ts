import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToManifest } from '../../../src/manifest/edit/add.ts'
import type { ManifestAdditions } from '../../../src/manifest/edit/additions.ts'
import { parseManifest } from '../../../src/manifest/parse.ts'
import { runs } from '../../support/extent.ts'
import { manifestOf } from '../manifests.ts'
import { type ModelVideo, randomJson, randomYaml } from './random-manifests.ts'

const oddKeys = [
  ...[
    'a b',
    'a#b',
    'a #b',
    'a: b',
    ': a',
    'a:',
    "it's",
    '"quoted"',
    '🎬/👩‍👩‍👧',
    '-',
    '- a',
    '-a',
    '---',
    '...',
  ],
  ...[
    '1',
    '007',
    '1e3',
    'true',
    'null',
    '~',
    '{',
    '}',
    '{a}',
    '[x]',
    'a, b',
    '?',
    '? a',
    '*a',
    '&a',
    '!a',
    '%a',
  ],
  ...[
    '@a',
    '`a`',
    '|',
    '>',
    '=',
    'no',
    '0x1F',
    '日本語/第1話',
    'العربية',
    ' a',
    'a ',
    'a\u2028b',
    '\uFEFFa',
    '\u00A0',
  ],
  ...['a/b.c', 'é', 'uploads', 'id', 'tracks', '\ud800'],
]

const isVideo = (video: string): boolean =>
  parseManifest(`{"uploads": {${JSON.stringify(video)}: 1}}`, 'a.yml').kind === 'manifest'

const videoKey = fc
  .oneof(
    fc.constantFrom(...oddKeys),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.stringMatching(/^[a-z]{1,6}$/),
  )
  .map((video) => video.normalize())
  .filter(isVideo)

const trackName = fc
  .oneof(
    fc.constantFrom(...oddKeys),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('English (UK)', 'Français', '中文, 繁體'),
  )
  .map((name) => name.normalize().trim())
  .filter((name) => name !== '' && name.length < 200 && !/\p{Cc}/u.test(name))

/** As a person writes it, and what it is called. */
const trackKeys = {
  en: 'en',
  FR: 'fr',
  'pt-BR': 'pt-BR',
  'it.cc': 'it.sdh',
  no: 'no',
  'en.sdh': 'en.sdh',
}
const written = Object.keys(trackKeys) as (keyof typeof trackKeys)[]

const modelTrack = fc.record({
  key: fc.constantFrom(...written),
  isNamed: fc.boolean(),
  closedCaptions: fc.boolean(),
})

interface Case {
  readonly videos: readonly ModelVideo[]
  readonly additions: ManifestAdditions
  readonly seed: number
}

/** Ids that nobody else has. */
const idAt = (index: number): string =>
  index % 3 === 0
    ? `q0VNpiNQSkG6z0lif_${String(index).padStart(3, 'A')}g`
    : String(60412398 + index)

const cases: fc.Arbitrary<Case> = fc
  .record({
    keys: fc.uniqueArray(videoKey, { minLength: 1, maxLength: 8 }),
    there: fc.integer({ min: 1, max: 8 }),
    tracks: fc.array(
      fc.option(fc.uniqueArray(modelTrack, { maxLength: 3, selector: ({ key }) => key })),
      {
        minLength: 8,
        maxLength: 8,
      },
    ),
    names: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...Object.values(trackKeys)), trackName), {
      maxLength: 8,
    }),
    seed: fc.integer(),
  })
  .map(({ keys, there, tracks, names, seed }) => {
    const all = keys.map((video, index) => {
      const settings =
        tracks[index]?.map(({ isNamed, ...track }, at) => ({
          ...track,
          name: isNamed ? `Name ${at}` : null,
        })) ?? null
      return { video, uploadId: idAt(index), tracks: settings }
    })
    const videos = all.slice(0, there)
    const additions = new Map<string, ManifestAdditions['names'][number]>()
    for (const [at, track, name] of names) {
      const video = keys[at % keys.length] ?? ''
      additions.set(`${video}\0${track}`, { video, track, name: `${name} ${track}` })
    }
    const added = all.slice(there).map(({ video, uploadId }) => ({ video, uploadId }))
    return { videos, additions: { videos: added, names: [...additions.values()] }, seed }
  })

/** What a manifest says of its videos, as `video id track name`. */
function said(text: string, file: string): readonly string[] {
  return Array.from(manifestOf(text, file).videos.values(), ({ video, uploadId, tracks }) => {
    const settings = Array.from(tracks, ([track, { name, closedCaptions }]) =>
      JSON.stringify([track, name, closedCaptions]),
    )
    return JSON.stringify([video, uploadId, settings.sort()])
  })
}

function union({ videos, additions }: Case): readonly string[] {
  const added = additions.videos.map((one) => ({ ...one, tracks: null }))
  return [...videos, ...added].map(({ video, uploadId, tracks }) => {
    const settings = new Map<string, [string | null, boolean | null]>()
    for (const { key, name, closedCaptions } of tracks ?? []) {
      settings.set(trackKeys[key as keyof typeof trackKeys], [name, closedCaptions || null])
    }
    for (const one of additions.names.filter((one) => one.video === video)) {
      const [name = null, closedCaptions = null] = settings.get(one.track) ?? []
      settings.set(one.track, [name ?? one.name, closedCaptions])
    }
    const listed = Array.from(settings, ([track, values]) => JSON.stringify([track, ...values]))
    return JSON.stringify([video, uploadId, listed.sort()])
  })
}

/** The fewest texts that must be inserted into one text to get another; infinite where that is not enough. */
function insertions(before: string, after: string): number {
  const never = Number.POSITIVE_INFINITY
  const [kept, inserted] = [
    new Float64Array(before.length + 1),
    new Float64Array(before.length + 1),
  ]
  kept.fill(never, 1)
  inserted.fill(never)
  for (const sign of after.split('')) {
    for (let at = before.length; at >= 0; at--) {
      const [left = never, runs = never] = [kept[at - 1], inserted[at - 1]]
      inserted[at] = Math.min(inserted[at] ?? never, (kept[at] ?? never) + 1)
      kept[at] = before[at - 1] === sign ? Math.min(left, runs) : never
    }
  }
  return Math.min(kept.at(-1) ?? never, inserted.at(-1) ?? never)
}

function holds(one: Case, text: string, file: string): void {
  const { additions } = one
  const after = addToManifest(text, file, additions)
  expect(said(after, file)).toEqual(union(one))
  const named = new Set(additions.names.map(({ video }) => video)).size
  const places = 2 + 2 * named + 2 * additions.names.length
  expect(insertions(text, after)).toBeLessThanOrEqual(places)
  expect(addToManifest(after, file, additions)).toBe(after)
  if (/\r\n/.test(text) && !/[^\r]\n/.test(text)) expect(after).not.toMatch(/[^\r]\n/)
}

test('additions to any YAML are inserted into what stands there', () => {
  fc.assert(
    fc.property(cases, (one) => holds(one, randomYaml(one.videos, one.seed), 'manifest.yml')),
    runs(20),
  )
})

test('additions to any JSON are inserted into what stands there, and leave it JSON', () => {
  fc.assert(
    fc.property(cases, (one) => {
      // An object has its numbers first.
      const videos = one.videos.filter(({ video }) => !/^\d+$/.test(video))
      fc.pre(videos.length > 0 && videos.length === one.videos.length)
      const text = randomJson(videos, one.seed)
      holds(one, text, 'manifest.json')
      JSON.parse(addToManifest(text, 'manifest.json', one.additions))
    }),
    runs(20),
  )
})
