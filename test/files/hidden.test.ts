import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { readPatterns } from '../../src/action/patterns.ts'
import { type Discovery, discoverFiles } from '../../src/files/discover.ts'
import { openCheckout } from '../../src/git/checkout.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const environment = { ...process.env }

afterEach(() => {
  process.env = { ...environment }
})

const videos = ['intro', 'other', 'films/one', 'films/two']

async function createFilms(): Promise<TestRepository> {
  const repository = await createRepository()
  for (const file of ['intro/en', 'intro/it', 'other/en', 'films/one/en', 'films/one/notes']) {
    repository.write(`subtitles/${file}.vtt`, 'WEBVTT')
  }
  repository.write('subtitles/manifest.yml', '')
  repository.write('content/en.vtt', 'WEBVTT')
  repository.write('content/it.vtt', 'WEBVTT')
  repository.commit()
  return repository
}

const clone = (from: TestRepository, ...options: readonly string[]): Promise<TestRepository> =>
  createRepository({ from: pathToFileURL(from.folder).href, clone: options })

/** Adds a submodule at a path, and commits it. */
function addSubmodule(to: TestRepository, path: string, from: TestRepository): void {
  to.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', from.folder, path)
  to.commit()
}

async function discover(
  workspace: string,
  {
    patterns = [],
    manifest = manifestFor(videos),
  }: { patterns?: string[]; manifest?: ReturnType<typeof manifestFor> } = {},
): Promise<Discovery> {
  const checkout = await openCheckout(workspace, join(workspace, manifest.root))
  return discoverFiles({
    workspace,
    manifest,
    patterns: readPatterns(patterns.join('\n'), workspace),
    checkout,
  })
}

/** What must not be pruned. */
const spared = ({ claimed, unclear }: Discovery): readonly string[] => [
  ...claimed.map(({ video, language }) => `${video} ${language}`).sort(),
  ...[...unclear].sort().map((video) => `${video} *`),
]

const all = ['films/one en', 'intro en', 'intro it', 'other en', 'films/one *']

describe('a sparse checkout', () => {
  test.each([
    ['of some folders', ['--cone'], ['subtitles/intro'], ['--filter=blob:none']],
    ['of some folders, with a sparse index', ['--cone', '--sparse-index'], ['subtitles/intro'], []],
    [
      'with a sparse index and no trees',
      ['--cone', '--sparse-index'],
      ['subtitles/intro'],
      ['--filter=tree:0'],
    ],
    ['of patterns', ['--no-cone'], ['/subtitles/manifest.yml', '/subtitles/intro/en.vtt'], []],
    ['of the manifest alone', ['--no-cone'], ['/subtitles/manifest.yml'], ['--filter=tree:0']],
  ])('%s has all the files of its commit', async (_, kind, paths, filter) => {
    await using films = await createFilms()
    await using repository = await clone(films, ...filter)
    repository.git('sparse-checkout', 'set', ...kind, ...paths)
    const discovery = await discover(repository.folder)
    expect(spared(discovery)).toEqual(all)
    expect(discovery.problems).toEqual([])
    const narrowed = await discover(repository.folder, { patterns: ['subtitles/intro/en.vtt'] })
    expect(spared(narrowed)).toEqual(all)
  })

  test('has the files behind its links', async () => {
    await using films = await createFilms()
    symlinkSync('../../content', join(films.folder, 'subtitles/films/two'))
    films.commit()
    films.git('sparse-checkout', 'set', '--no-cone', '/subtitles/', '/content/en.vtt')
    const discovery = await discover(films.folder)
    expect(spared(discovery)).toEqual([
      'films/one en',
      'films/two en',
      ...['intro en', 'intro it', 'other en', 'films/one *', 'films/two *'],
    ])
    expect(discovery.complete).toBe(false)
  })

  test('below the workspace, or around it, has them too', async () => {
    await using films = await createFilms()
    await using outer = await temporaryFolder()
    films.git('clone', '--quiet', films.folder, join(outer.path, 'site'))
    const site = join(outer.path, 'site')
    films.git('-C', site, 'sparse-checkout', 'set', '--no-cone', '/subtitles/manifest.yml')
    const manifest = manifestFor(videos, '', 'site/subtitles/manifest.yml')
    expect(spared(await discover(outer.path, { manifest }))).toEqual(all)
    const inner = manifestFor(videos, '', 'manifest.yml')
    expect(spared(await discover(join(site, 'subtitles'), { manifest: inner }))).toEqual(all)
  })

  test('within another checkout has them too', async () => {
    await using films = await createFilms()
    await using repository = await createRepository()
    repository.write('subtitles/manifest.yml', '')
    repository.commit()
    repository.git('clone', '--quiet', films.folder, 'subtitles/films/two')
    const two = join(repository.folder, 'subtitles/films/two')
    films.git('-C', two, 'sparse-checkout', 'set', '--no-cone', '/content/en.vtt')
    const paths = 'paths: ["{video}/content/{locale}.{format}"]'
    const discovery = await discover(repository.folder, { manifest: manifestFor(videos, paths) })
    expect(spared(discovery)).toEqual(['films/two en', 'films/two it'])
  })
})

describe('the root of the manifest', () => {
  test.each([['../content'], ['../link']])(
    '%s beside it has the files of its commit',
    async (root) => {
      await using films = await createFilms()
      symlinkSync('content', join(films.folder, 'link'))
      films.commit()
      films.git(
        'sparse-checkout',
        'set',
        '--no-cone',
        '/subtitles/manifest.yml',
        '/link',
        '/content/en.vtt',
      )
      const paths = `root: ${root}\npaths: [{ path: "{video}.{format}", language: fr }]`
      const discovery = await discover(films.folder, { manifest: manifestFor(['en', 'it'], paths) })
      const link = ['en fr', 'en *', 'it *']
      expect(spared(discovery)).toEqual(root === '../link' ? link : ['en fr', 'it fr'])
    },
  )

  test('in another checkout has those of that one', async () => {
    await using films = await createFilms()
    await using outer = await temporaryFolder()
    await using site = await createRepository()
    site.write('manifest.yml', '')
    site.commit()
    films.git('clone', '--quiet', films.folder, join(outer.path, 'films'))
    films.git('clone', '--quiet', site.folder, join(outer.path, 'site'))
    const sparse = ['sparse-checkout', 'set', '--no-cone', '/subtitles/manifest.yml']
    films.git('-C', join(outer.path, 'films'), ...sparse)
    const manifest = manifestFor(videos, 'root: ../films/subtitles', 'site/manifest.yml')
    const checkout = await openCheckout(outer.path, join(outer.path, 'site'))
    expect(
      spared(await discoverFiles({ workspace: outer.path, manifest, patterns: [], checkout })),
    ).toEqual(all)
  })

  test('leaves out what is ignored there too', async () => {
    await using films = await createFilms()
    films.git('sparse-checkout', 'set', '--no-cone', '/subtitles/manifest.yml')
    const manifest = manifestFor(videos, 'ignore: [films, "**/it.vtt"]')
    expect(spared(await discover(films.folder, { manifest }))).toEqual(['intro en', 'other en'])
  })
})

describe('a file', () => {
  test('that a step deleted does not exist, one that git was told to skip does', async () => {
    await using films = await createFilms()
    films.git('update-index', '--skip-worktree', 'subtitles/intro/it.vtt')
    films.git('update-index', '--assume-unchanged', 'subtitles/other/en.vtt')
    films.git('rm', '--quiet', 'subtitles/films/one/notes.vtt')
    for (const file of ['intro/en', 'intro/it', 'other/en']) {
      rmSync(join(films.folder, `subtitles/${file}.vtt`))
    }
    expect(spared(await discover(films.folder))).toEqual(['films/one en', 'intro it'])
  })
})

describe('a submodule', () => {
  const unfetched = async (path: string, other: string): Promise<Discovery> => {
    await using submodule = await createRepository()
    submodule.write('en.vtt', 'WEBVTT')
    submodule.commit()
    await using films = await createRepository()
    films.write(`subtitles/${other}`, 'WEBVTT')
    addSubmodule(films, `subtitles/${path}`, submodule)
    await using repository = await clone(films)
    const paths = 'paths: ["{video}/{locale}.{format}", "{video}/vtt/{locale}.{format}"]'
    return await discover(repository.folder, { manifest: manifestFor(videos, paths) })
  }

  test.each([
    ['films', ['films/one *', 'films/two *']],
    ['films/two', ['films/two *']],
    ['films/two/vtt', ['films/two *']],
    ['elsewhere', []],
  ])('that was not fetched at %s leaves its videos unclear', async (path, unclear) => {
    const discovery = await unfetched(path, 'intro/en.vtt')
    expect(spared(discovery)).toEqual(['intro en', ...unclear])
    expect(discovery.complete).toBe(false)
  })

  test('that was not fetched leaves the videos of a link to it unclear', async () => {
    await using submodule = await createRepository()
    submodule.write('en.vtt', 'WEBVTT')
    submodule.commit()
    await using films = await createRepository()
    films.write('subtitles/intro/en.vtt', 'WEBVTT')
    symlinkSync('../vendor', join(films.folder, 'subtitles/other'))
    addSubmodule(films, 'vendor', submodule)
    await using repository = await clone(films)
    const discovery = await discover(repository.folder)
    expect(spared(discovery)).toEqual(['intro en', 'other *'])
    expect(discovery.complete).toBe(false)
  })

  test('that was fetched shows its files, but for those that it leaves out itself', async () => {
    await using submodule = await createRepository()
    submodule.write('one/en.vtt', 'WEBVTT')
    submodule.write('one/it.vtt', 'WEBVTT')
    submodule.commit()
    await using films = await createRepository()
    films.write('subtitles/intro/en.vtt', 'WEBVTT')
    addSubmodule(films, 'subtitles/films', submodule)
    const whole = await discover(films.folder)
    expect(spared(whole)).toEqual(['films/one en', 'films/one it', 'intro en'])
    expect(whole.complete).toBe(true)
    films.git('-C', 'subtitles/films', 'sparse-checkout', 'set', '--no-cone', '/one/en.vtt')
    expect((await discover(films.folder)).files).toHaveLength(2)
    expect(spared(await discover(films.folder))).toEqual(spared(whole))
  })
})

describe('what the checkout leaves out', () => {
  test('is unknown where git does not answer, and then nothing is pruned', async () => {
    await using films = await createFilms()
    films.write('.git/index', 'broken')
    const broken = await discover(films.folder)
    expect(
      broken.problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`),
    ).toEqual(expect.arrayContaining(['subtitles/manifest.yml file/not-checked-out warning']))
    expect([...broken.unclear].sort()).toEqual([...videos].sort())
    process.env.PATH = films.folder
    expect((await discover(films.folder)).unclear.size).toBe(videos.length)
  })

  test('is asked of git for the manifest folder and what its links lead to alone', async () => {
    await using films = await createFilms()
    symlinkSync('../../content', join(films.folder, 'subtitles/films/two'))
    await using tools = await temporaryFolder()
    const [git, asked] = [join(tools.path, 'git'), join(tools.path, 'asked')]
    const path = process.env.PATH
    writeFileSync(git, `#!/bin/sh\necho "$@" >> "${asked}"\nPATH="${path}" exec git "$@"\n`)
    chmodSync(git, 0o755)
    process.env.PATH = `${tools.path}:${path}`
    expect(spared(await discover(films.folder))).toContain('films/two en')
    expect(readFileSync(asked, 'utf8')).toMatch(/ ls-files .* -- subtitles\/ content\/\n$/)
  })

  test('is nothing outside git', async () => {
    await using folder = await temporaryFolder()
    process.env.GIT_CEILING_DIRECTORIES = join(folder.path, '..')
    const discovery = await discover(folder.path, { manifest: manifestFor(videos, '', 'm.yml') })
    expect(discovery.problems).toEqual([])
    expect(discovery.unclear.size).toBe(0)
  })
})
