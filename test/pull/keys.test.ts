import { describe, expect, test } from 'vitest'
import { chooseKeys } from '../../src/pull/keys.ts'
import { uploadNamed, uploadsNamed } from './uploads.ts'

interface Known {
  readonly taken?: readonly string[]
  readonly wanted?: readonly string[]
}

/** The key of each upload, in their order. */
const keysOf = (filenames: readonly string[], { taken = [], wanted = [] }: Known = {}) =>
  Array.from(
    chooseKeys(uploadsNamed(...filenames), { taken, wanted }).keys.values(),
    (each) => each.video,
  )

describe('the key of an upload', () => {
  const dots = `talk${'.'.repeat(3)}`
  test.each([
    ['Intro Video.mp4', 'Intro Video'],
    ['intro', 'intro'],
    ['Intro.mov.mp4', 'Intro'],
    ['a.b.mkv', 'a.b'],
    ['cafe\u0301.mp4', 'caf\u00e9'],
    ['日本語 第１話.mp4', '日本語 第１話'],
    ['AC/DC: Live?.mp4', 'AC-DC Live'],
    ['1:30 "Hello" <b>|*\\.mp4', '1-30 Hello b'],
    ['\u202Eevil\u202C\u200Btwo\u0000.mp4', 'eviltwo'],
    ['a\tb\u2028c\u00a0 d.mp4', 'a b c d'],
    ['a\uFFFDb\uD800c.mp4', 'abc'],
    [' ..intro.. .mp4', 'intro'],
    [`${dots}.mp4`, 'talk'],
    ['-rf.mp4', 'rf'],
    ['~root.mp4', 'root'],
    ['.git.mp4', 'git'],
    ['GIT~1.mp4', 'video-GIT~1'],
    ['Node_Modules.mp4', 'video-Node_Modules'],
    ['con.mp4', 'video-con'],
    ['con.en.mp4', 'video-con.en'],
    ['NUL .x.mp4', 'video-NUL .x'],
    ['COM¹.mp4', 'video-COM¹'],
    ['console.mp4', 'console'],
    ['__proto__.mp4', 'video-__proto__'],
    ['constructor.mp4', 'video-constructor'],
    ['<<.mp4', 'video-a'],
    ['talk.en.vtt.mp4', 'talk.en-vtt'],
    ['{locale}.mp4', '{locale}'],
    ['# yes: no.mp4', '# yes no'],
    ['.mp4', 'video-a'],
    ['???.mp4', 'video-a'],
    ['', 'video-a'],
    [`${'ü'.repeat(200)}.mp4`, 'ü'.repeat(60)],
    [`${'x'.repeat(119)} ${'x'.repeat(9)}.mp4`, 'x'.repeat(119)],
    [`${'x'.repeat(117)}👍🏽.mp4`, 'x'.repeat(117)],
  ])('of %j is %j', (filename, key) => {
    expect(keysOf([filename])).toEqual([key])
  })

  test.each<[string, readonly string[], Known, readonly string[]]>([
    ['by age', ['a.mp4', 'a.mov', 'A.mkv'], {}, ['a', 'a-2', 'A-3']],
    ['in any normal form', ['Ü.mp4', 'U\u0308.mp4', 'ü.mp4'], {}, ['Ü', 'Ü-2', 'ü-3']],
    ['in any case', ['STRASSE.mp4', 'straße.mp4'], {}, ['STRASSE', 'straße-2']],
    ['beside the manifest', ['Intro.mp4'], { taken: ['intro', 'INTRO-2'] }, ['Intro-3']],
    ['beside names with numbers', ['a-2.mp4', 'a.mp4', 'a.mov'], {}, ['a-2', 'a', 'a-3']],
    [
      'however long',
      ['x'.repeat(130), 'x'.repeat(140)],
      {},
      ['x'.repeat(120), `${'x'.repeat(118)}-2`],
    ],
    ['beside a path below it', ['talk.mp4'], { taken: ['talk/part-1'] }, ['talk']],
    ['beside a language below it', ['talk.mp4'], { taken: ['talk/en'] }, ['talk-2']],
    ['beside a file below it', ['talk.mp4'], { taken: ['talk/en.vtt'] }, ['talk-2']],
    ['before a language', ['talk.en.mp4', 'talk.mp4'], {}, ['talk.en', 'talk-2']],
    ['behind a language', ['talk.mp4', 'talk.sdh.mp4'], {}, ['talk', 'talk.sdh-2']],
    ['where a word is no language', ['talk.mp4', 'talk.part.mp4'], {}, ['talk', 'talk.part']],
  ])('is unique, %s', (_, filenames, known, keys) => {
    expect(keysOf(filenames, known)).toEqual(keys)
  })

  test('follows age and id, whatever the order of the list', () => {
    const [old, fresh] = uploadsNamed('intro.mp4', 'intro.mp4')
    if (!old || !fresh) throw new Error('There are two.')
    const twin = { ...old, id: 'aa' }
    const ageless = { ...old, id: '0', createdAt: null }
    const { keys } = chooseKeys([ageless, fresh, twin, old], { taken: [], wanted: [] })
    expect(Array.from(keys, ([id, { video }]) => [id, video])).toEqual([
      ['a', 'intro'],
      ['aa', 'intro-2'],
      ['b', 'intro-3'],
      ['0', 'intro-4'],
    ])
  })

  test('is explained where it is not the name of the file', () => {
    const uploads = uploadsNamed('Intro.mp4', 'intro.mp4', 'a?.mp4', '?.mp4', 'part-1.mp4')
    const { keys } = chooseKeys(uploads, { taken: [], wanted: ['tutorials/part-1'] })
    expect(Array.from(keys.values(), ({ video, why }) => [video, why])).toEqual([
      ['Intro', null],
      ['intro-2', '`intro` belongs to another video, or could be mistaken for one.'],
      ['a', '`a?.mp4` cannot be the name of a folder everywhere as it stands.'],
      ['video-d', 'Nothing of `?.mp4` can be the name of a folder.'],
      ['tutorials/part-1', 'Files are named `tutorials/part-1`, and only `part-1.mp4` fits.'],
    ])
  })

  test('is found as quickly for thousands of one name', () => {
    const uploads = Array.from({ length: 5000 }, (_, at) => uploadNamed('video.mp4', at))
    const { keys } = chooseKeys(uploads, { taken: [], wanted: ['x/video', 'y/video'] })
    expect(keys.get('upload-4999')?.video).toBe('video-5000')
  })
})

describe('a video that files name', () => {
  test.each<[string, readonly string[], Known, readonly string[]]>([
    ['as the upload is', ['intro.mp4'], { wanted: ['intro'] }, ['intro']],
    [
      'in other letters',
      ['Tutorials Part 1.mp4'],
      { wanted: ['tutorials/part-1'] },
      ['tutorials/part-1'],
    ],
    ['with folders', ['part-1.mp4'], { wanted: ['tutorials/part-1'] }, ['tutorials/part-1']],
    ['without a version', ['intro_v2.mp4'], { wanted: ['intro'] }, ['intro']],
    ['exactly', ['Intro.mov', 'intro.mp4'], { wanted: ['intro'] }, ['Intro-2', 'intro']],
    [
      'among others',
      ['part-1.mp4', 'Tutorials Part 1.mp4'],
      { wanted: ['tutorials/part-1'] },
      ['part-1', 'tutorials/part-1'],
    ],
    [
      'more exactly than another',
      ['part-1.mp4'],
      { wanted: ['part-1', 'tutorials/part-1'] },
      ['part-1'],
    ],
    ['with the ending of a video', ['intro.mp4'], { wanted: ['intro.mp4'] }, ['intro.mp4']],
  ])('%s is the upload that alone fits it', (_, filenames, known, keys) => {
    const { untold } = chooseKeys(uploadsNamed(...filenames), { taken: [], wanted: [], ...known })
    expect(keysOf(filenames, known)).toEqual(keys)
    expect(untold).toEqual([])
  })

  test.each<
    [string, readonly string[], readonly string[], readonly string[], readonly [string, string][]]
  >([
    [
      'several uploads',
      ['part-1.mp4', 'Part 1.mov'],
      ['tutorials/part-1'],
      ['part-1', 'Part 1'],
      [['tutorials/part-1', 'a b']],
    ],
    [
      'two of its own name',
      ['intro.mp4', 'intro.mov'],
      ['intro'],
      ['intro-2', 'intro-3'],
      [['intro', 'a b']],
    ],
    [
      'one that fits another too',
      ['part-1.mp4'],
      ['a/part-1', 'b/part-1'],
      ['part-1'],
      [
        ['a/part-1', 'a'],
        ['b/part-1', 'a'],
      ],
    ],
  ])('and that may be %s is not guessed', (_, filenames, wanted, keys, untold) => {
    const chosen = chooseKeys(uploadsNamed(...filenames), { taken: [], wanted })
    expect(keysOf(filenames, { wanted })).toEqual(keys)
    expect(
      chosen.untold.map(({ video, uploads }) => [video, uploads.map(({ id }) => id).join(' ')]),
    ).toEqual(untold)
  })

  test('is given to the older of two uploads whose videos clash', () => {
    const filenames = ['talk.sdh.mp4', 'talk.mp4', 'Intro.mp4', 'intro.mp4']
    const wanted = ['Intro', 'intro', 'talk', 'talk.sdh']
    expect(keysOf(filenames, { wanted })).toEqual(['talk.sdh', 'talk-2', 'Intro', 'intro-2'])
  })

  test.each([
    ['that cannot stand in a manifest', [], '__proto__', 'video-__proto__'],
    ['that clashes with one of the manifest', ['Intro'], 'intro', 'intro-2'],
    ['whose files would be those of another', ['talk'], 'talk.sdh', 'talk.sdh-2'],
  ])('%s is nobody', (_, taken, wanted, key) => {
    expect(keysOf([`${wanted}.mp4`], { taken, wanted: [wanted] })).toEqual([key])
  })
})
