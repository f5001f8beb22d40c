import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPatterns } from '../../src/action/patterns.ts'
import { type Discovery, discoverFiles } from '../../src/files/discover.ts'
import { listSubtitles } from '../../src/files/walk.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { countFileRequests } from '../support/file-requests.ts'
import { asNobody } from '../support/nobody.ts'
import { type Folder, folderWith } from './folder.ts'

const manifest = manifestFor(['intro', 'other', 'intro/extra'])

const discover = (
  { path: workspace }: Folder,
  patterns: readonly string[] = [],
  own = manifest,
): Promise<Discovery> =>
  discoverFiles({
    workspace,
    manifest: own,
    patterns: readPatterns(patterns.join('\n'), workspace),
  })

const said = ({ problems }: Discovery): string[] =>
  problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`)

/** Folders 0, 1, … below `subtitles`, each with two links to the next one. */
async function doublingLinks(levels: number): Promise<Folder> {
  const all = Array.from({ length: levels }, (_, level) => level)
  return folderWith(
    [`subtitles/${levels}/en.vtt`, 'subtitles/intro/en.vtt'],
    Object.fromEntries(
      all.flatMap((level) => [
        [`subtitles/${level}/a`, `../${level + 1}`],
        [`subtitles/${level}/b`, `../${level + 1}`],
      ]),
    ),
  )
}

describe('links that double with each level', () => {
  test('are followed while they are few', async () => {
    await using folder = await doublingLinks(4)
    const found = await listSubtitles(folder.path, ['subtitles/0'])
    expect(found.filter(({ kind }) => kind === 'file')).toHaveLength(16)
  })

  test.each([
    [14, []],
    [14, ['**/*.vtt']],
    [22, []],
    [22, ['**/*.vtt']],
    [60, []],
  ])(
    '%i levels with the patterns %j are looked at within bounds, and told once',
    async (levels, patterns) => {
      await using folder = await doublingLinks(levels)
      const discovery = await discover(folder, patterns)
      expect(said(discovery).filter((text) => text.includes(' behind links'))).toEqual([
        expect.stringMatching(/^subtitles file\/outside More than 50,000 files lie/),
      ])
      expect(discovery.problems).toHaveLength(2)
      expect([...discovery.unclear].sort()).toEqual(['intro', 'intro/extra', 'other'])
      expect(discovery.files.map(({ path }) => path)).toEqual(['subtitles/intro/en.vtt'])
    },
  )

  test('are asked for once, however many lead to a folder', async () => {
    await using folder = await doublingLinks(22)
    const few = await countFileRequests(() => discover(folder, []))
    await using more = await doublingLinks(44)
    expect(await countFileRequests(() => discover(more, []))).toBeLessThan(2.5 * few)
    expect(few).toBeLessThan(1_000)
  })
})

describe('what is walked', () => {
  const elsewhere = Array.from({ length: 200 }, (_, at) => `docs/${at}/en.vtt`)
  const modules = ['node_modules/x/en.vtt', 'subtitles/node_modules/x/en.vtt']
  const files = ['subtitles/intro/en.vtt', ...modules, ...elsewhere]
  const beside = ['.git', 'docs', 'node_modules', 'subtitles/.git', 'subtitles/node_modules']
  /** Each would be told of by a walk that comes there. */
  const lost = Object.fromEntries(beside.map((folder) => [`${folder}/lost`, 'nowhere']))

  test.each([['**/*.vtt'], ['**'], ['!**/*.srt'], ['subtitles/*/en.vtt'], ['**/x/*.vtt', '**']])(
    'is the manifest folder alone, whatever %s may match',
    async (...patterns) => {
      const links = { ...lost, everything: '/', 'subtitles/all': '/' }
      await using folder = await folderWith(files, links)
      const discovery = await discover(folder, patterns)
      expect(discovery.problems.map(({ file }) => file)).toEqual(['subtitles/all'])
      expect(discovery.files.map(({ path }) => path)).toEqual(['subtitles/intro/en.vtt'])
      expect(discovery.found).toBe(1)
    },
  )

  test('is, of the whole workspace, not .git and node_modules', async () => {
    await using folder = await folderWith(['intro/en.vtt', 'node_modules/x/en.vtt'], lost)
    const own = manifestFor(['intro'], '', 'films.yml')
    for (const patterns of [[], ['**/*.vtt']]) {
      const discovery = await discover(folder, patterns, own)
      expect(discovery.problems.map(({ file }) => file)).toEqual(['docs/lost'])
      expect(discovery.found).toBe(1)
    }
  })

  test.each([
    [
      ['docs/7/**', 'docs/8/en.vtt'],
      ['docs/7/en.vtt', 'docs/8/en.vtt'],
    ],
    [['docs/7', 'docs/7/*.vtt', 'docs/7/*.srt'], ['docs/7/en.vtt']],
    [
      ['node_modules/x/*.vtt', 'node_modules/**'],
      ['node_modules/lost', 'node_modules/x/en.vtt'],
    ],
  ])('is also what %j name outright, once', async (patterns, told) => {
    await using folder = await folderWith(files, lost)
    const { problems } = await discover(folder, ['subtitles/**', ...patterns])
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual(
      told.map((file) => [file, 'file/outside']),
    )
  })

  test('is also what a pattern names outright below the manifest folder', async () => {
    await using folder = await folderWith(files, lost)
    const { problems } = await discover(folder, ['subtitles/node_modules/x/*.vtt'])
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'subtitles/node_modules/x/en.vtt file/unknown-video',
    ])
  })

  test('ends when the run is cancelled', async () => {
    await using folder = await folderWith(files)
    const signal = AbortSignal.abort(new Error('cancelled'))
    await expect(listSubtitles(folder.path, ['docs'], { signal })).rejects.toThrow('cancelled')
  })
})

describe('a link', () => {
  test.each([
    ['an untracked file of another name', '.env', /a file whose name ends otherwise/],
    ['a subtitle file of the other format', 'drafts/en.srt', /a file whose name ends otherwise/],
    ['the data of git', '.git/en.vtt', /to what belongs to git/],
    ['the data of a nested repository', 'subtitles/other/.git/en.vtt', /to what belongs to git/],
    ['the data of a submodule', '.git/modules/films/en.vtt', /to what belongs to git/],
    ['data of git that lie elsewhere', 'store/refs/en.vtt', /to what belongs to git/],
    ['data of a work tree that lie elsewhere', 'tree/en.vtt', /to what belongs to git/],
    ['nothing', 'nowhere.vtt', /out of the workspace, or to nothing/],
    ['itself', 'subtitles/intro/en.vtt', /out of the workspace, or to nothing/],
    ['a name that is too long', 'x'.repeat(300), /out of the workspace, or to nothing/],
    ['a device', '/dev/zero', /out of the workspace/],
  ])('to %s is not followed', async (_, target, message) => {
    const data = [
      'store/HEAD',
      'store/objects/x',
      'store/refs/en.vtt',
      'tree/HEAD',
      'tree/commondir',
    ]
    const targets = [...data, '.env', 'drafts/en.srt', 'tree/en.vtt', '.git/en.vtt']
    const inGit = ['subtitles/other/.git/en.vtt', '.git/modules/films/en.vtt']
    await using folder = await folderWith([...targets, ...inGit])
    mkdirSync(join(folder.path, 'subtitles/intro'))
    symlinkSync(
      target.startsWith('/') ? target : `../../${target}`,
      join(folder.path, 'subtitles/intro/en.vtt'),
    )
    const discovery = await discover(folder)
    expect(discovery.files).toEqual([])
    expect(said(discovery)).toEqual([expect.stringMatching(message)])
    expect([...discovery.unclear]).toEqual(['intro'])
  })

  test('to a folder of git is not followed', async () => {
    await using folder = await folderWith(['.git/modules/en.vtt'], {
      'subtitles/intro': '../.git/modules',
    })
    const discovery = await discover(folder)
    expect(said(discovery)).toEqual([expect.stringMatching(/belongs to git/)])
  })
})

describe('what cannot be read', () => {
  const rest = 'subtitles/other/en.vtt'

  test.each([
    ['a folder', 'subtitles/intro', ['intro', 'intro/extra']],
    ['a folder below', 'subtitles/intro/extra/deep', ['intro', 'intro/extra']],
    ['a folder of no video', 'subtitles/drafts', []],
  ])('%s is a problem of its own, the rest goes on', async (_, path, unclear) => {
    await using folder = await folderWith([`${path}/en.vtt`, rest])
    chmodSync(folder.path, 0o755)
    chmodSync(join(folder.path, path), 0)
    const discovery = await asNobody(() => discover(folder))
    chmodSync(join(folder.path, path), 0o755)
    expect(said(discovery)).toEqual([
      `${path} file/unreadable This folder cannot be read, because the user that runs the action has no right to.`,
    ])
    expect(discovery.files.map((file) => file.path)).toEqual([rest])
    expect([...discovery.unclear].sort()).toEqual(unclear)
    expect(discovery.complete).toBe(false)
  })

  test.each([
    ['subtitles', manifest, 'subtitles'],
    ['', manifestFor(['intro', 'other', 'intro/extra'], '', 'films.yml'), 'films.yml'],
  ])(
    'the manifest folder %j itself is a problem, and nothing is clear',
    async (path, own, told) => {
      await using folder = await folderWith(['subtitles/intro/en.vtt'])
      chmodSync(folder.path, 0o755)
      chmodSync(join(folder.path, path), 0o711)
      const discovery = await asNobody(() => discover(folder, [], own))
      expect(discovery.problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
        `${told} file/unreadable`,
      ])
      expect(discovery.unclear.size).toBe(3)
    },
  )

  test('names that are no UTF-8 are problems of their own', async () => {
    await using folder = await folderWith([rest])
    const at = (name: string) => Buffer.from(join(folder.path, 'subtitles', name), 'latin1')
    mkdirSync(at('intro'))
    writeFileSync(at('intro/caf\u00e9.vtt'), '')
    writeFileSync(at('caf\u00e9.txt'), '')
    mkdirSync(at('\u00e9t\u00e9'))
    const discovery = await discover(folder)
    expect(said(discovery)).toEqual([
      expect.stringMatching(
        /^subtitles\/intro\/caf\ufffd\.vtt file\/unreadable This name is no UTF-8/,
      ),
      expect.stringMatching(/^subtitles\/\ufffdt\ufffd file\/unreadable This name is no UTF-8/),
    ])
    expect(discovery.files.map((file) => file.path)).toEqual([rest])
    expect([...discovery.unclear]).toEqual(['intro'])
  })

  test('a pipe is a problem of its own', async () => {
    await using folder = await folderWith([rest])
    mkdirSync(join(folder.path, 'subtitles/intro'))
    execFileSync('mkfifo', [join(folder.path, 'subtitles/intro/en.vtt')])
    const discovery = await discover(folder)
    expect(said(discovery)).toEqual([
      'subtitles/intro/en.vtt file/unreadable This is no regular file, so it cannot be read.',
    ])
    expect(discovery.claimed.map(({ video, language }) => `${video} ${language}`)).toEqual([
      'other en',
      'intro en',
    ])
    expect([...discovery.unclear]).toEqual(['intro'])
  })

  test.each([
    [['subtitles/other/**'], []],
    [['**/*.vtt', '!subtitles/intro/**'], []],
    [['**/*.vtt', '!subtitles/intro'], []],
    [['**/en.vtt'], ['subtitles/intro']],
    [['subtitles/*/en.vtt'], ['subtitles/intro']],
  ])('is told where %j may select files of it', async (patterns, told) => {
    await using folder = await folderWith([rest], { 'subtitles/intro': 'nowhere' })
    const discovery = await discover(folder, patterns)
    expect(discovery.problems.map(({ file }) => file)).toEqual(told)
    expect([...discovery.unclear].sort()).toEqual(['intro', 'intro/extra'])
  })
})
