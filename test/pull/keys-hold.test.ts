import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameFile } from '../../src/files/file-name.ts'
import { pathReader } from '../../src/files/path-reading.ts'
import { wayBelow } from '../../src/files/walk.ts'
import { trackKey } from '../../src/language/track-key.ts'
import { entryLine } from '../../src/manifest/edit/entry.ts'
import { fillTemplate } from '../../src/manifest/templates.ts'
import { chooseKeys } from '../../src/pull/keys.ts'
import { manifestOf } from '../manifest/manifests.ts'
import { runs } from '../support/extent.ts'
import { uploadNamed } from './uploads.ts'

const pieces = [
  ...[
    'talk',
    'Talk',
    'TALK',
    'a',
    'ü',
    'u\u0308',
    'ß',
    'SS',
    '日本',
    'व\u0940',
    '👩🏽‍🚀',
    '\u0301',
    'ς',
    'Σ',
  ],
  ...['con', 'NUL', 'com1', 'git~1', '.git', 'node_modules', '__proto__', 'constructor', '{video}'],
  ...[
    'en',
    'sdh',
    'hi',
    'cc',
    'pt-BR',
    'zh',
    'forced',
    'default',
    'German',
    '.vtt',
    '.mp4',
    '2',
    '10',
  ],
  ...[
    '.',
    '.',
    '.',
    ' ',
    '-',
    '_',
    '~',
    '/',
    '\\',
    ':',
    '*',
    '?',
    '"',
    '<<',
    '|',
    '#',
    '\n',
    '\t',
    "'",
  ],
  ...[
    '\u0000',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\u2028',
    'x'.repeat(118),
    'é'.repeat(70),
  ],
]
const filename = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((each) => each.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
)
const filenames = fc.array(
  fc.tuple(filename, fc.constantFrom('', '.mp4', '.MOV')).map((parts) => parts.join('')),
  { minLength: 1, maxLength: 8 },
)
/** Names of folders and files below the root, as people have given them. */
const word = fc.constantFrom(
  'talk',
  'Talk',
  'a',
  'ü',
  'talk.en',
  'en',
  'sdh',
  'part-1',
  'talk-2',
  'con',
  'a.hi',
)
const video = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('/'))
const videos = fc.uniqueArray(video, { maxLength: 4 })

const uploadsOf = (names: readonly string[]) => names.map((name, at) => uploadNamed(name, at))
const keysOf = (names: readonly string[], taken: readonly string[], wanted: readonly string[]) =>
  Array.from(chooseKeys(uploadsOf(names), { taken, wanted }).keys.values(), (each) => each.video)

/** In the form in which the systems compare two names, each in a way of its own. */
const asOn = {
  linux: (name: string) => name,
  macOS: (name: string) => name.normalize('NFD').toLowerCase().normalize('NFD'),
  windows: (name: string) =>
    Array.from(name, (each) =>
      each.toUpperCase().length === each.length ? each.toUpperCase() : each,
    ).join(''),
}

const tracks = ['en', 'hi', 'it', 'zh-Hant-TW'].flatMap((language) =>
  [false, true].map((closedCaptions) => ({ language, closedCaptions })),
)

/** What the files of videos are read as, by both default templates. */
function readBack(all: readonly string[], asked: readonly string[]) {
  const lines = all.map((video, at) => `  ${entryLine(video, String(60412398 + at))}`)
  const manifest = manifestOf(`uploads:\n${lines.join('\n')}\n`)
  const read = pathReader(manifest)
  const readings = asked.flatMap((video) =>
    tracks.flatMap(({ language, closedCaptions }) =>
      manifest.templates.map(({ source }) => {
        const locale = trackKey(language, closedCaptions)
        const reading = read(fillTemplate(source, { video, locale, format: 'vtt' }))
        return reading.kind === 'track'
          ? `${reading.video} ${trackKey(reading.language, reading.closedCaptions)}`
          : null
      }),
    ),
  )
  return { manifest, read, readings }
}

test('keys are safe and unique on all systems, and files of both templates are read as theirs', () => {
  fc.assert(
    fc.property(filenames, videos, videos, (names, taken, wanted) => {
      const keys = keysOf(names, taken, wanted)
      for (const key of keys.filter((key) => !wanted.includes(key))) {
        expect(key).toBe(key.normalize('NFC'))
        expect(key).not.toMatch(/[<>:"/\\|?*\p{C}]|^[ .~-]|[ .]$/u)
        expect(key).not.toMatch(
          /^(con|prn|aux|nul|com\d|lpt\d) *(\.|$)|^(\.git|git~1|node_modules)$/i,
        )
        for (const name of [key, `${key}.zh-Hant-TW.sdh.vtt`]) {
          expect(Buffer.byteLength(name)).toBeLessThan(150)
        }
      }
      for (const form of Object.values(asOn)) {
        const forms = keys.map(form)
        expect(new Set(forms).size).toBe(forms.length)
        expect(taken.map(form).filter((each) => forms.includes(each))).toEqual([])
      }
      const all = [...taken, ...keys]
      const { manifest, read, readings } = readBack(all, keys)
      const expected = keys.flatMap((key) =>
        tracks.flatMap(({ language, closedCaptions }) => {
          const expected = `${key} ${trackKey(language, closedCaptions)}`
          return [expected, expected]
        }),
      )
      expect(readings).toEqual(expected)
      expect(readBack(all, taken).readings).toEqual(
        taken.length > 0 ? readBack(taken, taken).readings : [],
      )
      const readPath = (path: string) => read(wayBelow(manifest.root, path) ?? '')
      // Windows has no file of this name, so that none is named for a video that people called so.
      for (const video of keys.filter((key) => !key.split('/').includes('con'))) {
        for (const track of tracks) {
          expect(nameFile({ video, ...track }, manifest, { readPath })).not.toBeNull()
        }
      }
    }),
    runs(70),
  )
})

test('two runs choose the same keys, and newer uploads change none of them', () => {
  fc.assert(
    fc.property(filenames, filenames, videos, (older, newer, taken) => {
      const keys = keysOf(older, taken, [])
      const uploads = uploadsOf([...older, ...newer])
      const again = chooseKeys(uploads.toReversed(), { taken, wanted: [] }).keys
      expect(uploads.slice(0, keys.length).map(({ id }) => again.get(id)?.video)).toEqual(keys)
      // What one pull has merged, the next leaves out.
      const merged = uploads.slice(keys.length)
      const next = chooseKeys(merged, { taken: [...taken, ...keys], wanted: [] }).keys
      expect(merged.map(({ id }) => next.get(id)?.video)).toEqual(
        merged.map(({ id }) => again.get(id)?.video),
      )
    }),
    runs(70),
  )
})

test('an upload is a wanted video only where it alone fits it, whatever its age', () => {
  fc.assert(
    fc.property(filenames, videos, (names, wanted) => {
      const { keys, untold } = chooseKeys(uploadsOf(names), { taken: [], wanted })
      const used = new Set(Array.from(keys.values(), (each) => each.video))
      for (const { video, uploads } of untold) {
        expect(used.has(video)).toBe(false)
        expect(uploads.length).toBeGreaterThan(0)
      }
      expect(keys.size).toBe(names.length)
    }),
    runs(70),
  )
})
