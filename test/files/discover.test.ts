import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPatterns } from '../../src/action/patterns.ts'
import { type Discovery, discoverFiles } from '../../src/files/discover.ts'
import { adviseLayout } from '../../src/files/layout.ts'
import { pathReader } from '../../src/files/path-reading.ts'
import { trackKey } from '../../src/language/track-key.ts'
import type { Manifest } from '../../src/manifest/manifest.ts'
import { nearest } from '../../src/shared/suggest.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { many } from '../support/extent.ts'
import { folderWith } from './folder.ts'

async function discover(
  manifest: Manifest,
  files: readonly string[],
  { links = {}, patterns = [] }: { links?: Record<string, string>; patterns?: string[] } = {},
): Promise<Discovery> {
  await using folder = await folderWith(
    files.map((file) => join(manifest.root, file)),
    links,
  )
  return await discoverFiles({
    workspace: folder.path,
    manifest,
    patterns: readPatterns(patterns.join('\n'), folder.path),
  })
}

const tracks = ({ files }: Discovery): string[] =>
  files.map(
    ({ video, language, closedCaptions, name }) =>
      `${video} ${trackKey(language, closedCaptions)} "${name}"`,
  )

const said = ({ problems }: Discovery): string[] =>
  problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`)

test.each([
  ['whose video, language or template is unknown', {}, 4],
  ['unless that is off', { 'file/unknown-video': 'off', 'locale/forced': 'off' }, 2],
])('counts files that stand for no track, %s', async (_, off, trackless) => {
  const rules = Object.entries(off).map(([rule, severity]) => `${rule}: ${severity}`)
  const manifest = manifestFor(['intro'], `rules: { ${rules.join(', ')} }`)
  const files = [
    'intro/en.vtt',
    'other/en.vtt',
    'intro/notes.vtt',
    'intro.vtt',
    'intro/en.forced.vtt',
  ]
  const links = { 'subtitles/intro/more-notes.vtt': 'notes.vtt' }
  const discovery = await discover(manifest, files, { links })
  expect(discovery.trackless).toBe(trackless)
})

describe('from file name to track, as the README has it', () => {
  const plain = manifestFor(['intro', 'tutorials/part-1', 'a.b'])
  const tamil = manifestFor(
    ['2017/limits'],
    'paths: ["{video}/{locale}/community.{format}"]\nlanguages: { tamil: ta }',
  )
  const episodes = manifestFor(['Episode 01'], 'paths: ["{video} - {locale}.{format}"]')
  test.each([
    [plain, 'intro/it-IT.vtt', 'intro it-IT "Italiano"'],
    [plain, 'intro.it-IT.srt', 'intro it-IT "Italiano"'],
    [plain, 'tutorials/part-1/en.sdh.vtt', 'tutorials/part-1 en.sdh "English (SDH)"'],
    [plain, 'tutorials/part-1.en.cc.srt', 'tutorials/part-1 en.sdh "English (SDH)"'],
    [plain, 'a.b.pt_BR.vtt', 'a.b pt-BR "Português"'],
    [plain, 'intro/hi.vtt', 'intro hi "हिन्दी"'],
    [plain, 'intro/en.hi.vtt', 'intro en.sdh "English (SDH)"'],
    [plain, 'intro/hi.en.vtt', 'intro en.sdh "English (SDH)"'],
    [tamil, '2017/limits/tamil/community.srt', '2017/limits ta "தமிழ்"'],
    [episodes, 'Episode 01 - Brazilian Portuguese.srt', 'Episode 01 pt-BR "Português"'],
    [episodes, 'Episode 01 - English (SDH).srt', 'Episode 01 en.sdh "English (SDH)"'],
  ])('%#: %s', async (manifest, file, track) => {
    const discovery = await discover(manifest, [file])
    expect(tracks(discovery)).toEqual([track])
    expect(discovery.problems).toEqual([])
  })

  test.each([
    ['intro/en.forced.vtt', 'locale/forced', /DatoCMS has no forced tracks/],
    ['intro/jp.vtt', 'locale/unknown-language', /^`jp` is no language; did you mean `ja`\?$/],
    ['intro/notes.vtt', 'locale/no-language', /^No language in the name/],
    ['other/en.vtt', 'file/unknown-video', /^The manifest has no upload for `other`\.$/],
    ['introo/en.vtt', 'file/unknown-video', /^The manifest has no upload for `introo`\.$/],
    ['intro.vtt', 'file/no-template', /matches none of the manifest's templates/],
  ])('%s is a problem', async (file, rule, message) => {
    const { files, problems } = await discover(plain, [file])
    expect(files).toEqual([])
    expect(problems).toEqual([
      expect.objectContaining({
        file: `subtitles/${file}`,
        line: 1,
        column: 1,
        rule,
        severity: 'error',
        message: expect.stringMatching(message),
      }),
    ])
  })

  test('a video that is not in the manifest gets the nearest that is', async () => {
    const { problems } = await discover(plain, ['introo/en.vtt'])
    expect(problems[0]?.hint).toMatch(/^The nearest is `intro`/)
  })

  test('is known with its files, but for those whose layout is another, and those left out', async () => {
    const files = ['introo/en.vtt', 'introo/it.vtt', 'intro/notes.vtt', 'new/fr.srt']
    const { unknownVideos } = await discover(plain, files, { patterns: ['**/*.vtt'] })
    expect([...unknownVideos]).toEqual(
      ['en', 'it'].map((language) => [
        `subtitles/introo/${language}.vtt`,
        { video: 'introo', near: 'intro', withEnding: null },
      ]),
    )
    const laidOut = await discover(plain, ['en/intro.vtt', 'it/intro.vtt'])
    expect(said(laidOut)[0]).toContain('file/no-template')
    expect([...laidOut.unknownVideos]).toEqual([])
  })

  test('a key that is named as a video file is told what to write', async () => {
    const { problems } = await discover(manifestFor(['intro.mp4']), ['intro/en.vtt'])
    expect(problems[0]?.hint).toMatch(/^Write `intro` instead of `intro\.mp4` under `uploads`/)
    const named = await discover(manifestFor(['intro.mp4']), ['intro.mp4.en.vtt'])
    expect(named.problems).toEqual([])
  })

  test('the nearest video is looked for a hundred times in a run, and not for endless names', () => {
    const manifest = manifestFor(['intro', 'outro'])
    let asked = 0
    const counted = new Proxy(manifest.videos, {
      get(videos, key) {
        if (key === 'keys') asked++
        const value = Reflect.get(videos, key)
        return typeof value === 'function' ? value.bind(videos) : value
      },
    })
    const resolve = pathReader({ ...manifest, videos: counted })
    const unknown = Array.from({ length: 500 }, (_, at) => `intro${at}/en.vtt`)
    expect(unknown.map((path) => resolve(path).kind)).toEqual(unknown.map(() => 'none'))
    expect(asked).toBe(100)
    const [endless, near] = ['introooo'.repeat(20), 'introooo'.repeat(19)]
    expect(nearest(endless, [near])).toBeNull()
  })

  test('en-UK is en-GB, with a notice', async () => {
    const discovery = await discover(plain, ['intro/en-UK.vtt'])
    expect(tracks(discovery)).toEqual(['intro en-GB "English (United Kingdom)"'])
    expect(said(discovery)).toEqual(['subtitles/intro/en-UK.vtt locale/rewritten notice'])
  })
})

describe('templates', () => {
  test('the earlier template wins, the other file is reported as shadowed', async () => {
    const discovery = await discover(manifestFor(['intro']), ['intro/en.vtt', 'intro.en.srt'])
    expect(discovery.files.map(({ path }) => path)).toEqual(['subtitles/intro/en.vtt'])
    expect(said(discovery)).toEqual(['subtitles/intro.en.srt file/shadowed warning'])
    expect(discovery.problems[0]?.message).toContain('`subtitles/intro/en.vtt`')
  })

  test.each([
    ['intro/en.srt', 'intro/en.vtt'],
    ['intro/en-US.vtt', 'intro/en_US.vtt'],
    ['intro/en.cc.vtt', 'intro/en.sdh.vtt'],
    ['intro/en.SRT', 'intro/en.srt'],
  ])('%s and %s are an error that names both, and neither is used', async (...files) => {
    const discovery = await discover(manifestFor(['intro']), [...files, 'intro/it.vtt'])
    expect(tracks(discovery)).toEqual(['intro it "Italiano"'])
    expect(said(discovery)).toEqual([`subtitles/${files[0]} file/conflict error`])
    expect(discovery.unusable.map(({ path }) => path)).toEqual([`subtitles/${files[0]}`])
    for (const file of files) expect(discovery.problems[0]?.message).toContain(file)
    expect(discovery.claimed).toHaveLength(2)
  })

  test('many files for one track are named once, and not in full', async () => {
    const names = Array.from({ length: 60 }, (_, at) => at)
    const { problems } = await discover(
      manifestFor(
        ['a'],
        'paths: ["{video}/1/*-{locale}.{format}", "{video}/2/*-{locale}.{format}"]',
      ),
      names.map((at) => `a/${1 + (at % 2)}/${at}-en.vtt`),
    )
    expect(problems).toHaveLength(31)
    for (const { message } of problems) {
      expect(message).toContain(' and 20 more')
      expect(message.length).toBeLessThan(600)
    }
  })

  test('one whose locale is no language gives way to a later one', async () => {
    const discovery = await discover(manifestFor(['tutorials', 'tutorials/part-1']), [
      'tutorials/part-1.en.cc.srt',
      'tutorials/en.vtt',
    ])
    expect(tracks(discovery)).toEqual([
      'tutorials en "English"',
      'tutorials/part-1 en.sdh "English (SDH)"',
    ])
  })

  test('one whose video the manifest lacks gives way to a later one', async () => {
    const discovery = await discover(manifestFor(['intro/en']), ['intro/en.hi.vtt'])
    expect(tracks(discovery)).toEqual(['intro/en hi "हिन्दी"'])
  })
})

describe('a template that says which track it means', () => {
  const manifest = manifestFor(
    ['intro', 'a.b'],
    'paths: ["{video}/{locale}.{format}", { path: "{video}/chinese/taiwan.{format}", language: zh-TW.sdh }, { path: "{video}.{format}", language: en }]',
  )

  test('names files whose names have no language', async () => {
    const discovery = await discover(manifest, [
      'intro/chinese/taiwan.vtt',
      'a.b.srt',
      'intro/it.vtt',
    ])
    expect(tracks(discovery)).toEqual([
      'a.b en "English"',
      'intro zh-TW.sdh "中文（台灣） (SDH)"',
      'intro it "Italiano"',
    ])
    expect(discovery.problems).toEqual([])
  })

  test('gives way to a language in the name where something is wrong', async () => {
    const { problems } = await discover(manifest, ['intro/jp.vtt', 'other/en.vtt'])
    expect(problems.map(({ message }) => message)).toEqual([
      '`jp` is no language; did you mean `ja`?',
      'The manifest has no upload for `other`.',
    ])
  })
})

describe('files that are laid out otherwise', () => {
  /** What the hints say, and what is found once the manifest has the line of the first. */
  async function obey(videos: readonly string[], files: readonly string[], more = '') {
    const before = await discover(manifestFor(videos, more), files)
    const hints = [...new Set(before.problems.map(({ hint }) => hint ?? ''))]
    const [, line = ''] = /(paths: \[.*?\])`/.exec(hints[0] ?? '') ?? []
    return { before, hints, line, after: await discover(manifestFor(videos, line), files) }
  }

  test.each([
    [
      '{locale}/{video}.{format}',
      ['en/episode-01.srt', 'pt-BR/episode-01.srt', 'en/episode-02.vtt'],
    ],
    ['{video} - {locale}.{format}', ['episode-01 - English.srt', 'episode-02 - Italian (SDH).srt']],
    ['{video}-{locale}.{format}', ['episode-01-en.vtt', 'episode-02-zh-Hans.vtt']],
    ['{video}_{locale}.{format}', ['episode-01_en.vtt', 'episode-02_pt_BR.vtt']],
    ['{video} ({locale}).{format}', ['episode-01 (en).vtt', 'episode-02 (Deutsch).vtt']],
    ['{video}.[{locale}].{format}', ['episode-01.[en].vtt']],
    ['{video} {locale}.{format}', ['episode-01 English.vtt']],
    [
      '{video}/subtitles.{locale}.{format}',
      ['episode-01/subtitles.en.vtt', 'episode-02/subtitles.it.vtt'],
    ],
    ['{video}/{locale}/subtitles.{format}', ['episode-01/en/subtitles.vtt']],
    ['{locale}/{video}/subtitles.{format}', ['en/episode-01/subtitles.vtt']],
    ['{video}/subtitles/{locale}.{format}', ['episode-01/subtitles/en.vtt']],
    ['{locale}_{video}.{format}', ['en_episode-01.vtt', 'it_episode-01.vtt']],
    ['*/{video}/{locale}.{format}', ['season-1/episode-01/en.vtt', 'season-1/episode-02/en.vtt']],
    ['{video}/*_{locale}.{format}', ['episode-01/a_en.vtt', 'episode-02/b_en.vtt']],
  ])('as %s are told so once, and that line names them', async (layout, files) => {
    const { before, hints, line, after } = await obey(['episode-01', 'episode-02'], files)
    expect(line).toBe(`paths: ["${layout}"]`)
    expect(hints).toEqual([
      `Write \`${line}\` in the manifest, which names ${files.length} file${files.length === 1 ? '' : 's'}.`,
    ])
    expect(before.problems.map(({ rule }) => rule)).toEqual(files.map(() => 'file/no-template'))
    expect(after.problems).toEqual([])
    expect(after.files).toHaveLength(files.length)
  })

  test('keep their templates where these name some, and what no layout names has its own hint', async () => {
    const files = [
      'intro/en.vtt',
      'it/intro.vtt',
      'it/outro.vtt',
      'intro-de.vtt',
      'intro/notes.vtt',
    ]
    const { before, hints, line, after } = await obey(['intro', 'outro'], files)
    expect(line).toBe(
      'paths: ["{video}/{locale}.{format}", "{video}.{locale}.{format}", "{locale}/{video}.{format}", "{video}-{locale}.{format}"]',
    )
    expect(hints[0]).toContain(
      'which names 4 of 5 files (1 by `{video}/{locale}.{format}`, 2 by `{locale}/{video}.{format}` and 1 by',
    )
    expect(before.problems).toHaveLength(4)
    expect(said(after)).toEqual(['subtitles/intro/notes.vtt locale/no-language error'])
  })

  test('keep the track that a template says', async () => {
    const more = 'paths: [{ path: "{video}.{format}", language: en.sdh }]'
    const { line, after } = await obey(['intro'], ['intro.vtt', 'it/intro.vtt'], more)
    expect(line).toBe(
      'paths: [{ path: "{video}.{format}", language: en.sdh }, "{locale}/{video}.{format}"]',
    )
    expect(after.problems).toEqual([])
  })

  test('of videos that the manifest lacks are told with what to add', async () => {
    const files = ['en/episode-01.srt', 'en/episode-02.srt']
    const { hints, line } = await obey(['intro'], files)
    expect(hints).toEqual([
      'Write `paths: ["{locale}/{video}.{format}"]` in the manifest, which finds a language in 2 files, and add `episode-01`, `episode-02` with upload ids under `uploads`.',
    ])
    const after = await discover(manifestFor(['episode-01', 'episode-02'], line), files)
    expect(after.problems).toEqual([])
  })

  test.each([
    [['intro/notes.vtt']],
    [['intro/what is it.vtt', 'other/en.vtt']],
    // Two files of one track are no remedy.
    [['a/intro/en.vtt', 'b/intro/en.vtt']],
  ])('or say nothing, have no such hint: %j', async (files) => {
    const { line } = await obey(['intro'], files)
    expect(line).toBe('')
  })

  test('are tried within bounds, however long and many their names are', async () => {
    const manifest = manifestFor(['intro'])
    const names = Array.from({ length: many(3_000) }, (_, at) => `${'a-.'.repeat(70)}${at}.vtt`)
    const reader = pathReader(manifest)
    const files = names.map((name) => ({
      path: `subtitles/${name}`,
      absolutePath: name,
      realPath: name,
      ...reader(name),
    }))
    expect(adviseLayout(files, manifest)).toBe(files)
  })
})

describe('a file without a language', () => {
  test('of a video gets a name that the templates read', async () => {
    const paths = 'paths: ["{video}_{locale}.{format}"]'
    const { problems } = await discover(manifestFor(['a/intro'], paths), ['a/intro.srt'])
    const [, name = ''] = /write `(.*)` for English/.exec(problems[0]?.hint ?? '') ?? []
    expect(name).toBe('a/intro_en.srt')
    expect((await discover(manifestFor(['a/intro'], paths), [name])).problems).toEqual([])
  })

  test.each(['intro/chapters.vtt', 'intro.chapters.VTT', 'intro/Thumbnails.vtt'])(
    '%s belongs under ignore',
    async (file) => {
      const { problems } = await discover(manifestFor(['intro']), [file])
      const [, line = ''] = /write `(ignore: .*)`\.$/.exec(problems[0]?.hint ?? '') ?? []
      const after = await discover(manifestFor(['intro'], line), [file])
      expect([after.found, after.problems]).toEqual([0, []])
    },
  )
})

describe('root', () => {
  test('is where paths begin, and all files below it count', async () => {
    const manifest = manifestFor(['intro'], 'root: ../content')
    const discovery = await discover(manifest, ['intro/en.vtt', '../subtitles/intro/it.vtt'])
    expect(discovery.files.map(({ path }) => path)).toEqual(['content/intro/en.vtt'])
    expect(discovery.problems).toEqual([])
  })

  test('which is not there, or a link that leads out, is nothing or a problem', async () => {
    const manifest = manifestFor(['intro'], 'root: ../content')
    expect((await discover(manifest, ['../subtitles/intro/en.vtt'])).found).toBe(0)
    await using outside = await folderWith(['intro/en.vtt'])
    const links = { content: outside.path }
    const discovery = await discover(manifest, ['../subtitles/intro/en.vtt'], { links })
    expect(said(discovery)).toEqual(['content file/outside error'])
    expect([...discovery.unclear]).toEqual(['intro'])
  })
})

describe('ignore', () => {
  const manifest = manifestFor(
    ['intro', 'other'],
    'ignore: ["**/chapters.vtt", drafts, other/it.vtt, "**/.*"]',
  )

  test('leaves files out that are no subtitles: not told, and without a track', async () => {
    const discovery = await discover(
      manifest,
      ['intro/en.vtt', 'intro/chapters.vtt', 'drafts/notes.vtt', 'other/it.vtt'],
      { links: { 'subtitles/drafts/lost': 'nowhere', 'subtitles/.lost': 'nowhere' } },
    )
    expect(tracks(discovery)).toEqual(['intro en "English"'])
    expect(discovery.problems).toEqual([])
    expect(discovery.claimed).toHaveLength(1)
    expect([...discovery.unclear]).toEqual([])
    expect([discovery.found, discovery.complete]).toEqual([1, true])
  })
})

describe('what the manifest says of a track', () => {
  test('closed-captions makes a plain file a closed-captions track', async () => {
    const manifest = manifestFor(
      [],
      '  intro: { id: 5, tracks: { fr: { closed-captions: true } } }',
    )
    expect(tracks(await discover(manifest, ['intro/fr.vtt']))).toEqual([
      'intro fr.sdh "Français (SDH)"',
    ])
  })

  test('a name of the track beats a name of the language, which beats the default', async () => {
    const more = `  intro: { id: 5, tracks: { en: { name: English (UK) } } }
names: { en: Anglais, de.sdh: Für Gehörlose, de: Deutsches }`
    const discovery = await discover(manifestFor(['other'], more), [
      'intro/en.vtt',
      'other/en.vtt',
      'other/en.sdh.vtt',
      'other/de.vtt',
      'other/de.sdh.vtt',
      'other/it.vtt',
    ])
    expect(discovery.files.map(({ name, nameFromManifest }) => [name, nameFromManifest])).toEqual([
      ['English (UK)', true],
      ['Für Gehörlose', true],
      ['Deutsches', true],
      ['Anglais (SDH)', true],
      ['Anglais', true],
      ['Italiano', false],
    ])
  })

  test('default names that clash take their long form', async () => {
    const discovery = await discover(manifestFor(['intro']), ['intro/it.vtt', 'intro/it-IT.vtt'])
    expect(tracks(discovery)).toEqual(['intro it-IT "Italiano (Italia)"', 'intro it "Italiano"'])
  })

  test('names that clash beyond remedy are an error that says what to write', async () => {
    const manifest = manifestFor(['intro'], 'names: { fr: " ENGLISH " }')
    const discovery = await discover(manifest, ['intro/en.vtt', 'intro/fr.vtt', 'intro/it.vtt'])
    expect(tracks(discovery)).toEqual(['intro it "Italiano"'])
    expect(said(discovery)).toEqual(['subtitles/intro/en.vtt locale/name-clash error'])
    expect(discovery.problems[0]?.hint).toContain('tracks: { fr: { name: … } }')
    expect(discovery.claimed.map(({ language }) => language)).toEqual(['en', 'fr', 'it'])
  })

  test('rules set the severity of what is wrong with a name, or silence it', async () => {
    const manifest = manifestFor(
      ['intro'],
      'rules: { locale/no-language: off, locale/rewritten: error }',
    )
    const discovery = await discover(manifest, ['intro/notes.vtt', 'intro/iw.vtt'])
    expect(said(discovery)).toEqual(['subtitles/intro/iw.vtt locale/rewritten error'])
    expect([...discovery.unclear]).toEqual([])
  })

  test('a language that the manifest mentions is not doubted', async () => {
    const doubted = await discover(manifestFor(['intro']), ['intro/se.vtt'])
    expect(said(doubted)).toEqual(['subtitles/intro/se.vtt locale/country warning'])
    const meant = await discover(manifestFor(['intro'], 'required: [se]'), ['intro/se.vtt'])
    expect(meant.problems).toEqual([])
  })
})

describe('what is found', () => {
  test('endings in any case, names in any normal form, in the order of paths', async () => {
    const discovery = await discover(manifestFor(['caf\u00e9']), [
      'cafe\u0301/it.VTT',
      'cafe\u0301/en.Srt',
      'cafe\u0301/de.txt',
    ])
    expect(discovery.files.map(({ path, format }) => [path, format])).toEqual([
      ['subtitles/cafe\u0301/en.Srt', 'srt'],
      ['subtitles/cafe\u0301/it.VTT', 'vtt'],
    ])
  })

  test('hidden files count; .git and node_modules do not', async () => {
    const files = ['intro/en.vtt', '.git/intro/it.vtt', 'node_modules/x/en.vtt']
    for (const file of ['manifest.yml', '.subtitles/manifest.yml']) {
      const discovery = await discover(manifestFor(['intro'], '', file), files)
      expect(tracks(discovery)).toEqual(['intro en "English"'])
      expect(discovery.problems).toEqual([])
    }
    const hidden = await discover(manifestFor(['.drafts/intro']), ['.drafts/intro/fr.vtt'])
    expect(tracks(hidden)).toEqual(['.drafts/intro fr "Français"'])
  })

  test('a file whose track cannot be told keeps its video from being pruned', async () => {
    const discovery = await discover(manifestFor(['intro', 'other']), [
      'intro/notes.vtt',
      'intro/en.vtt',
      'other/en.forced.vtt',
    ])
    expect([...discovery.unclear]).toEqual(['intro'])
  })
})

describe('files of other formats', () => {
  const manifest = manifestFor(['intro', 'other'])

  test.each([
    ['intro/fr.vtt.txt', /ends in `\.txt`/, 'Rename it to `fr.vtt`.'],
    ['intro/fr.SRT.TXT', /ends in `\.txt`/, 'Rename it to `fr.SRT`.'],
    [
      'intro/de.sbv',
      /has the format SBV \(YouTube\)/,
      'Save it as WebVTT, `de.vtt`, with an editor of subtitles.',
    ],
    [
      'intro/it.ass',
      /the format SubStation Alpha/,
      'Convert it to WebVTT: `ffmpeg -i it.ass it.vtt`.',
    ],
    [
      'intro/a b; c.ass',
      /SubStation/,
      'Save it as WebVTT, `a b; c.vtt`, with an editor of subtitles.',
    ],
    ['intro/es.ssa', /SubStation/, 'Convert it to WebVTT: `ffmpeg -i es.ssa es.vtt`.'],
    ['intro/pl.ttml', /TTML/, /Save it as WebVTT, `pl\.vtt`/],
    ['intro/nl.dfxp', /TTML/, /`nl\.vtt`/],
    ['intro/cs.sub', /MicroDVD or VobSub/, /`cs\.vtt`/],
    ['intro/sv.smi', /SAMI/, /`ffmpeg -i sv\.smi sv\.vtt`/],
  ])('%s is told with what to do', async (file, message, hint) => {
    const discovery = await discover(manifest, ['intro/en.vtt', file])
    expect(discovery.problems).toEqual([
      {
        ...{ file: `subtitles/${file}`, line: 1, column: 1 },
        ...{ rule: 'file/other-format', severity: 'warning' },
        message: expect.stringMatching(message),
        hint: typeof hint === 'string' ? hint : expect.stringMatching(hint),
      },
    ])
    expect(discovery.found).toBe(1)
  })

  test('are not told beside their subtitle file, where they are ignored or not selected, or hold none', async () => {
    const files = ['intro/en.vtt', 'intro/en.ass', 'intro/it.srt', 'intro/it.vtt.txt']
    const unrelated = ['notes.txt', 'README.md', 'intro/poster.png', 'intro/intro.mp4', 'en.txt']
    const quiet = await discover(manifest, [...files, ...unrelated])
    expect(quiet.problems).toEqual([])
    const ignoring = manifestFor(['intro'], 'ignore: ["**/*.sbv"]')
    expect((await discover(ignoring, ['intro/en.vtt', 'intro/de.sbv'])).problems).toEqual([])
    const patterns = ['subtitles/**/*.vtt']
    const narrowed = await discover(manifest, ['intro/en.vtt', 'intro/de.sbv'], { patterns })
    expect(narrowed.problems).toEqual([])
  })

  test('are summed up where many have one ending', async () => {
    const many = Array.from({ length: 11 }, (_, at) => `intro/${at}.SBV`)
    const { problems } = await discover(manifest, [...many, 'intro/it.ass', '../beside/de.sbv'])
    expect(problems.map(({ file }) => file)).toEqual([
      'subtitles/intro/0.SBV',
      'subtitles/intro/it.ass',
    ])
    expect(problems[0]?.message).toMatch(/^11 files end in `\.sbv`, such as .* and 1 more: SBV/)
  })

  test('keep the tracks that they would be from being pruned', async () => {
    const discovery = await discover(manifest, ['intro/en.vtt', 'intro/de.sbv', 'other/notes.sub'])
    expect(discovery.claimed.map(({ video, language }) => `${video} ${language}`)).toEqual([
      'intro en',
      'intro de',
    ])
    expect([...discovery.unclear]).toEqual(['other'])
  })
})

describe('links', () => {
  const manifest = manifestFor(['intro', 'other'])

  test('one that stays in the workspace is a file of its own track', async () => {
    const discovery = await discover(manifest, ['intro/en.vtt'], {
      links: { 'subtitles/other/en.vtt': '../intro/en.vtt' },
    })
    expect(tracks(discovery)).toEqual(['intro en "English"', 'other en "English"'])
  })

  test('one that gives a file twice counts once, and says nothing', async () => {
    const discovery = await discover(manifest, ['intro/en.vtt'], {
      links: {
        'subtitles/current': 'intro',
        'subtitles/intro/en-again.vtt': 'en.vtt',
        'subtitles/intro.en.vtt': 'intro/en.vtt',
        'subtitles/intro/circle': '..',
      },
    })
    expect(discovery.files.map(({ path }) => path)).toEqual(['subtitles/intro/en.vtt'])
    expect(discovery.problems).toEqual([])
  })

  test('one that leaves the workspace, or leads into .git, is refused but claims its track', async () => {
    await using outside = await folderWith(['en.vtt'])
    const discovery = await discover(manifest, ['../.git/config'], {
      links: {
        'subtitles/intro/en.vtt': join(outside.path, 'en.vtt'),
        'subtitles/intro/it.vtt': '../../.git/config',
        'subtitles/intro/fr.vtt': 'nowhere.vtt',
        'subtitles/other': outside.path,
      },
    })
    expect(discovery.files).toEqual([])
    expect(said(discovery)).toEqual([
      'subtitles/intro/en.vtt file/outside error',
      'subtitles/intro/fr.vtt file/outside error',
      'subtitles/intro/it.vtt file/outside error',
      'subtitles/other file/outside error',
    ])
    expect(discovery.claimed.map(({ language }) => language)).toEqual(['en', 'fr', 'it'])
    expect([...discovery.unclear].sort()).toEqual(['intro', 'other'])
    expect(discovery.complete).toBe(false)
  })

  test('one to a folder that may hold files of any video leaves all of them unclear', async () => {
    const paths = 'paths: ["{locale}/{video}.{format}"]'
    const discovery = await discover(manifestFor(['intro', 'other'], paths), ['en/intro.vtt'], {
      links: { 'subtitles/it': 'nowhere' },
    })
    expect([...discovery.unclear]).toEqual(['intro', 'other'])
  })
})

describe('files', () => {
  const manifest = manifestFor(['intro', 'other'])
  const files = ['intro/en.vtt', 'intro/it.SRT', 'intro/notes.vtt', 'other/en.vtt', 'other/jp.vtt']

  test.each([
    [['subtitles/intro/*.vtt'], ['intro/en.vtt'], ['intro/notes.vtt']],
    [['subtitles/**/*.srt'], ['intro/it.SRT'], []],
    [['subtitles/intro'], ['intro/en.vtt', 'intro/it.SRT'], ['intro/notes.vtt']],
    [['!subtitles/intro', ''], ['other/en.vtt'], ['other/jp.vtt']],
    [['# a comment', '**/en.vtt', '!subtitles/other/**'], ['intro/en.vtt'], []],
    [['**/nothing.vtt'], [], []],
  ])('%j selects files and their problems', async (patterns, selected, faulty) => {
    const discovery = await discover(manifest, files, { patterns })
    expect(discovery.files.map(({ path }) => path.slice(10))).toEqual(selected)
    expect(discovery.problems.map(({ file }) => file.slice(10))).toEqual(faulty)
    expect(discovery.found).toBe(selected.length + faulty.length)
    expect(discovery.claimed).toHaveLength(3)
    expect([...discovery.unclear].sort()).toEqual(['intro', 'other'])
  })

  test('an absolute pattern into the workspace is a relative one', async () => {
    await using folder = await folderWith(['subtitles/intro/en.vtt', 'subtitles/intro/it.vtt'])
    const patterns = readPatterns(join(folder.path, 'subtitles/*/it.vtt'), folder.path)
    const discovery = await discoverFiles({ workspace: folder.path, manifest, patterns })
    expect(tracks(discovery)).toEqual(['intro it "Italiano"'])
  })

  test('a workspace whose name has wildcards or a dot is found literally', async () => {
    await using folder = await folderWith(['.a[b]*?/subtitles/intro/en.vtt'])
    const workspace = join(folder.path, '.a[b]*?')
    const discovery = await discoverFiles({
      workspace,
      manifest,
      patterns: readPatterns('**/en.vtt', workspace),
    })
    expect(tracks(discovery)).toEqual(['intro en "English"'])
  })

  test('a selected file outside the manifest folder is a problem', async () => {
    const discovery = await discover(
      manifest,
      ['intro/en.vtt', '../docs/en.vtt', '../docs/readme.md'],
      {
        patterns: ['docs/**'],
      },
    )
    expect(said(discovery)).toEqual(['docs/en.vtt file/outside error'])
    expect([discovery.found, discovery.trackless]).toEqual([1, 1])
  })

  test('a conflict is reported at a file that is selected', async () => {
    const patterns = ['**/en.vtt']
    const discovery = await discover(manifest, ['intro/en.srt', 'intro/en.vtt'], { patterns })
    expect(said(discovery)).toEqual(['subtitles/intro/en.vtt file/conflict error'])
  })
})
