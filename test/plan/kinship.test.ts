import { describe, expect, test } from 'vitest'
import type { Track } from '../../src/datocms/resources.ts'
import type { SubtitleFile } from '../../src/files/subtitle-file.ts'
import { defaultNames } from '../../src/language/names.ts'
import type { Comparison } from '../../src/plan/comparison.ts'
import {
  findKin,
  findStrays,
  isKin,
  isOnlyOfAnother,
  judgeKeys,
  type Key,
  type Kin,
  withKin,
} from '../../src/plan/kinship.ts'
import { sampleChecked, sampleFile, sampleTrack, sampleVideo } from '../support/samples.ts'
import { different, same, similar } from './comparisons.ts'

/** A file with its default names. */
function fileOf(language: string, overrides: Partial<SubtitleFile> = {}): SubtitleFile {
  const { closedCaptions = false } = overrides
  const { short, long } = defaultNames({ language, closedCaptions })
  const path = `subtitles/intro/${language}${closedCaptions ? '.sdh' : ''}.vtt`
  return sampleFile({ language, path, name: short, longName: long, ...overrides })
}

const strays = (
  file: SubtitleFile,
  tracks: readonly Track[],
  others: readonly SubtitleFile[] = [],
) => findStrays(file, tracks, [file, ...others]).map(({ id }) => id)

/** A track that neither its file nor another one needs for its own. */
const free = { hasOwn: false, isOthers: false }

describe('a track may be a file’s', () => {
  const italian = fileOf('it-IT')
  const listed = (overrides: Partial<Track>) => sampleTrack({ name: 'Italiano', ...overrides })

  test.each([
    ['it-IT', 'it'],
    ['pt-BR', 'pt'],
    ['zh-Hans', 'zh-CN'],
    ['en', 'en-US'],
    ['it-IT', 'ita'],
    ['it-IT', 'Italian'],
    ['it-IT', ''],
    ['it-IT', 'en'],
  ])('under its name: `%s` listed as `%s`', (language, other) => {
    const file = fileOf(language)
    expect(strays(file, [sampleTrack({ name: file.name, language: other })])).toEqual(['track-1'])
  })

  test.each([
    ['it-IT', 'it', true],
    ['en', 'en-US', true],
    ['it-IT', 'Italian', true],
    ['it-IT', '', true],
    ['it-IT', 'ita', false],
    ['it-IT', 'en', false],
  ])('under another name: `%s` listed as `%s`: %s', (language, other, found) => {
    const track = sampleTrack({ name: 'Another', language: other })
    expect(strays(fileOf(language), [track])).toEqual(found ? ['track-1'] : [])
  })

  test.each<
    [
      promise: string,
      file: SubtitleFile,
      tracks: readonly Track[],
      others: readonly SubtitleFile[],
      found: readonly string[],
    ]
  >([
    ['its own track is no stray', italian, [sampleTrack({ name: 'Another' })], [], []],
    [
      'none is looked for where it has a track with its name',
      italian,
      [sampleTrack(), listed({ id: 'two', language: 'it' })],
      [],
      [],
    ],
    [
      'one is where its track has another name',
      italian,
      [sampleTrack({ name: 'Another' }), listed({ id: 'two', language: 'it' })],
      [],
      ['two'],
    ],
    [
      'one with another file’s language is that one’s',
      italian,
      [listed({ name: 'Another', language: 'it' })],
      [fileOf('it')],
      [],
    ],
    [
      'one with another file’s name is that one’s',
      italian,
      [listed({ name: 'Svizzero', language: 'it' })],
      [fileOf('it-CH', { name: 'Svizzero' })],
      [],
    ],
    [
      'its name counts, whosever the language',
      italian,
      [listed({ language: 'it' })],
      [fileOf('it', { name: 'Altro' })],
      ['track-1'],
    ],
    [
      'closed captions that are not told are found by name',
      fileOf('en', { closedCaptions: true }),
      [sampleTrack({ language: 'en', name: 'English (SDH)' })],
      [],
      ['track-1'],
    ],
    [
      'and not by language',
      fileOf('en', { closedCaptions: true }),
      [sampleTrack({ language: 'en-US', name: 'Another' })],
      [],
      [],
    ],
    [
      'a default name counts where the manifest asks for another',
      fileOf('it-IT', { name: 'Sottotitoli', nameFromManifest: true }),
      [listed({ language: '' })],
      [],
      ['track-1'],
    ],
    [
      'those with its name go first',
      italian,
      [
        listed({ id: 'one', name: 'Another', language: 'it' }),
        listed({ id: 'two', language: 'it' }),
      ],
      [],
      ['two', 'one'],
    ],
  ])('%s', (_, file, tracks, others, found) => {
    expect(strays(file, tracks, others)).toEqual(found)
  })

  test.each<
    [promise: string, comparison: Comparison | undefined, track: Partial<Track>, kin: boolean]
  >([
    ['its text', same(), { name: 'Another' }, true],
    ['its words', similar({ italics: 'absent' }), { name: 'Another' }, true],
    [
      'an earlier text',
      { ...different, drift: { kind: 'older', age: 2 } },
      { name: 'Another' },
      true,
    ],
    ['another text, though its name', { ...different, drift: { kind: 'edited' } }, {}, false],
    [
      'a text of which nobody knows, though its name',
      { ...different, drift: { kind: 'unknown', advice: '' } },
      {},
      false,
    ],
    ['no text, and its name', undefined, {}, true],
    ['no text, and another name', undefined, { name: 'Another' }, false],
    ['no text, and its name written otherwise', undefined, { name: ' italiano' }, false],
    ['no text, and another language', undefined, { language: 'en' }, false],
  ])('and is, or is not, by what it has: %s', (_, comparison, track, kin) => {
    const each = {
      checked: sampleChecked(),
      track: listed({ language: 'it', ...track }),
      ...free,
    }
    expect(isKin(each, comparison)).toBe(kin)
  })

  test.each<[listed: string, files: readonly string[], tracks: readonly string[], only: boolean]>([
    ['the only one of another file', ['it-IT', 'it'], ['it'], true],
    ['one of two of another file', ['it-IT', 'it'], ['it', 'it'], false],
    ['none of another file', ['it-IT', 'de'], ['it', 'de'], false],
    ['one of its own', ['it'], ['it'], false],
  ])('and is %s', (_, languages, listedAs, only) => {
    const files = languages.map((language) => fileOf(language))
    const tracks = listedAs.map((language, at) => listed({ id: `track-${at}`, language }))
    const [[file], [track]] = [files, tracks]
    expect(file && track && isOnlyOfAnother(track, file, tracks, files)).toBe(only)
  })

  test.each<[promise: string, track: Partial<Kin>]>([
    ['the file has a track of its own', { hasOwn: true }],
    ['it is the only one of another file', { isOthers: true }],
  ])('and is not for its name alone where %s', (_, known) => {
    const each = { checked: sampleChecked(), track: listed({ language: 'it' }), ...free, ...known }
    expect(isKin(each, undefined)).toBe(false)
    expect(isKin(each, same())).toBe(true)
  })
})

describe('a track whose text somebody edited', () => {
  const edited: Comparison = { ...different, drift: { kind: 'edited' } }
  const kinOf = (language: string, listed: string, name = fileOf(language).name): Kin => ({
    checked: { ...sampleChecked(), file: fileOf(language) },
    track: sampleTrack({ id: language, name, language: listed }),
    ...free,
  })
  const brazilian = kinOf('pt-BR', 'pt')

  test.each<[promise: string, stray: Kin, others: readonly Kin[], kin: boolean]>([
    [
      'is a file’s where another one is listed otherwise in the same way',
      kinOf('it-IT', 'it'),
      [brazilian],
      true,
    ],
    ['is none’s where no other one tells', kinOf('it-IT', 'it'), [], false],
    ['is none’s under another name', kinOf('it-IT', 'it', 'Another'), [brazilian], false],
    [
      'is none’s where the other one lost something else',
      kinOf('zh-Hans', 'zh'),
      [brazilian],
      false,
    ],
  ])('%s', (_, stray, others, kin) => {
    const found = findKin([stray, ...others], (each) => (each === stray ? edited : same()))
    expect(found.includes(stray)).toBe(kin)
  })

  test('is none’s where the other one is known by its name alone', () => {
    const stray = kinOf('it-IT', 'it')
    expect(findKin([stray, brazilian], (each) => (each === stray ? edited : undefined))).toEqual([
      brazilian,
    ])
  })

  test('is none’s where it is known for another file’s', () => {
    const stray = kinOf('it-IT', 'it')
    const other = { ...kinOf('it-CH', 'it'), track: stray.track }
    expect(findKin([stray, other], (each) => (each === stray ? edited : same()))).toEqual([other])
  })
})

test('a plan sees a track as what it was made as', () => {
  const track = sampleTrack({ language: 'en', closedCaptions: true })
  const other = sampleTrack({ id: 'other', language: 'en' })
  const checked = sampleChecked()
  expect(withKin(sampleVideo([track, other]), [{ checked, track, ...free }]).tracks).toEqual([
    { ...track, language: 'it-IT', closedCaptions: false },
    other,
  ])
})

describe('a track that is listed otherwise', () => {
  const kinOf = (file: SubtitleFile, track: Partial<Track>): Kin => ({
    checked: { ...sampleChecked(), file },
    track: sampleTrack({ id: file.language, name: file.name, ...track }),
    ...free,
  })
  const exactly = (language: string, closedCaptions = false): Key => ({ language, closedCaptions })
  const italian = kinOf(fileOf('it-IT'), { language: 'it' })
  const portuguese = kinOf(fileOf('pt-BR'), { language: 'pt' })
  const captions = kinOf(fileOf('en', { closedCaptions: true }), { language: 'en' })
  const gone = ['subtitles/intro/it.vtt']

  interface Case {
    readonly kin: readonly Kin[]
    readonly exact?: readonly Key[]
    readonly pushed?: boolean
    readonly gone?: readonly string[]
  }

  test.each<[promise: string, input: Case, words: readonly string[]]>([
    ['is left where DatoCMS lists it so', { kin: [italian] }, ['listed as `it`']],
    [
      'is left though the push changed its file',
      { kin: [italian], pushed: true },
      ['listed as `it`'],
    ],
    [
      'is mended where tags of its shape are kept',
      { kin: [italian], exact: [exactly('pt-BR')], pushed: true, gone },
      ['`it` → `it-IT`'],
    ],
    [
      'is left where tags of its shape are lost as well',
      { kin: [italian, portuguese], exact: [exactly('es-ES')] },
      ['listed as `it`', 'listed as `pt`'],
    ],
    [
      'is left where tags of another shape are kept',
      { kin: [italian], exact: [exactly('en')] },
      ['listed as `it`'],
    ],
    [
      'with no language is named so',
      { kin: [kinOf(fileOf('it-IT'), { language: '' })] },
      ['listed as no language'],
    ],
    [
      'of closed captions is left where none are kept',
      { kin: [captions], exact: [exactly('en')] },
      ['listed as `en`'],
    ],
    [
      'of a renamed file is mended',
      {
        kin: [kinOf(fileOf('it-IT', { nameFromManifest: true }), { language: 'it' })],
        pushed: true,
        gone,
      },
      ['`it` → `it-IT`'],
    ],
    [
      'of a renamed file is left where its shape is lost',
      {
        kin: [kinOf(fileOf('it-IT', { nameFromManifest: true }), { language: 'it' }), portuguese],
        pushed: true,
        gone: ['subtitles/other/x.vtt', ...gone],
      },
      ['listed as `it`', 'listed as `pt`'],
    ],
    [
      'of a new file is left where no file of its language went',
      { kin: [italian], pushed: true, gone: ['subtitles/intro/fr.vtt'] },
      ['listed as `it`'],
    ],
    [
      'of a new file is left where a file of another folder went',
      { kin: [italian], pushed: true, gone: ['subtitles/other/it.vtt'] },
      ['listed as `it`'],
    ],
  ])('%s', (_, { kin, exact = [], pushed = false, gone = [] }, words) => {
    const judged = judgeKeys({ kin, exact, isPushed: () => pushed, gone })
    expect([...judged.values()].map((each) => each.words)).toEqual(words)
    const wrong = words.map((each) => each.includes('→'))
    expect([...judged.values()].map(({ isWrong }) => isWrong)).toEqual(wrong)
  })
})
