import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { openCheckout, repositoryPath, workspacePath } from '../../src/git/checkout.ts'
import { compareWithHead, type FileState } from '../../src/git/head.ts'
import { fileVersions } from '../../src/git/history.ts'
import { isLfsPointer } from '../../src/git/lfs.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const environment = { ...process.env }

afterEach(() => {
  process.env = { ...environment }
})

/** The states of files as they lie in the working tree. */
async function states(
  folder: string,
  paths: readonly string[],
): Promise<Record<string, FileState>> {
  const files = paths.map((path) => ({ path, absolutePath: join(folder, path) }))
  return Object.fromEntries(await compareWithHead(await openCheckout(folder), files))
}

const unmodified: FileState = { committed: 'unmodified', lfs: false }

describe('a checkout', () => {
  test('knows commit and place', async () => {
    await using repository = await createRepository()
    repository.write('subtitles/it.vtt', 'WEBVTT')
    const commit = repository.commit()
    expect(await openCheckout(repository.folder)).toEqual({
      workspace: repository.folder,
      root: repository.folder,
      commit,
      prefix: '',
      nested: '',
      shallow: false,
      objectFormat: 'sha1',
      note: null,
    })
  })

  test('may be a sub-folder of the repository', async () => {
    await using repository = await createRepository()
    repository.write('sites/caf\u00e9 #1/subtitles/it.vtt', 'WEBVTT')
    repository.write('outside.vtt', 'WEBVTT')
    repository.commit()
    const workspace = join(repository.folder, 'sites/caf\u00e9 #1')
    const checkout = await openCheckout(workspace)
    expect(checkout.prefix).toBe('sites/caf\u00e9 #1/')
    expect(repositoryPath(checkout, 'subtitles/it.vtt')).toBe('sites/caf\u00e9 #1/subtitles/it.vtt')
    expect(workspacePath(checkout, 'sites/caf\u00e9 #1/subtitles/it.vtt')).toBe('subtitles/it.vtt')
    expect(workspacePath(checkout, 'outside.vtt')).toBeNull()
    expect(await states(workspace, ['subtitles/it.vtt'])).toEqual({
      'subtitles/it.vtt': unmodified,
    })
  })

  test('may hold the repository in a sub-folder', async () => {
    await using workspace = await temporaryFolder()
    await using source = await createRepository()
    source.write('subtitles/it.vtt', 'WEBVTT')
    const commit = source.commit()
    source.git('clone', '--quiet', source.folder, join(workspace.path, 'checked out'))
    expect((await openCheckout(workspace.path)).commit).toBeNull()
    const folder = join(workspace.path, 'checked out/subtitles')
    const checkout = await openCheckout(workspace.path, folder)
    expect(checkout).toMatchObject({ commit, prefix: '', nested: 'checked out/' })
    expect(repositoryPath(checkout, 'checked out/subtitles/it.vtt')).toBe('subtitles/it.vtt')
    expect(repositoryPath(checkout, 'other/it.vtt')).toBeNull()
    expect(workspacePath(checkout, 'subtitles/it.vtt')).toBe('checked out/subtitles/it.vtt')
  })

  test('in a shallow clone is shallow', async () => {
    await using source = await createRepository()
    source.commit('first')
    const commit = source.commit('second')
    await using clone = await createRepository({
      from: pathToFileURL(source.folder).href,
      clone: ['--depth=1'],
    })
    expect(await openCheckout(clone.folder)).toMatchObject({ commit, shallow: true })
  })

  test('outside git, without a commit and without git says what is missing', async () => {
    await using folder = await temporaryFolder()
    process.env.GIT_CEILING_DIRECTORIES = join(folder.path, '..')
    expect(await openCheckout(folder.path)).toMatchObject({
      root: null,
      commit: null,
      note: expect.stringMatching(/no git checkout.*actions\/checkout/),
    })
    await using empty = await createRepository()
    expect(await openCheckout(empty.folder)).toMatchObject({
      root: empty.folder,
      commit: null,
      note: expect.stringMatching(/no commit yet/),
    })
    process.env.PATH = folder.path
    expect(await openCheckout(empty.folder)).toMatchObject({
      commit: null,
      note: expect.stringMatching(/git is not installed.*Install git/),
    })
  })

  test('is not misled by variables that point git elsewhere', async () => {
    await using repository = await createRepository()
    const commit = repository.commit()
    await using other = await createRepository()
    process.env.GIT_DIR = join(other.folder, '.git')
    process.env.GIT_WORK_TREE = other.folder
    expect(await openCheckout(repository.folder)).toMatchObject({ commit, root: repository.folder })
  })

  test('of another user is read', async () => {
    await using repository = await createRepository()
    const commit = repository.commit()
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1'
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
    const unguarded = () =>
      execFileSync('git', ['status'], { cwd: repository.folder, env, stdio: 'pipe' })
    expect(unguarded).toThrow(/dubious ownership/)
    expect((await openCheckout(repository.folder)).commit).toBe(commit)
  })

  test('of another user, with a git that insists, says how to allow it', async () => {
    await using repository = await createRepository()
    repository.commit()
    await using tools = await temporaryFolder()
    writeFileSync(
      join(tools.path, 'git'),
      '#!/bin/sh\necho "fatal: detected dubious ownership in repository at $PWD" >&2\nexit 128\n',
    )
    chmodSync(join(tools.path, 'git'), 0o755)
    process.env.PATH = `${tools.path}:${process.env.PATH}`
    expect((await openCheckout(repository.folder)).note).toContain(
      `git config --global --add safe.directory '${repository.folder}'`,
    )
  })
})

describe('a workspace that cannot be read', () => {
  test.each([
    ['nowhere', 'it is not there'],
    ['file', 'it is no folder'],
    ['file/below', 'a part of its path is no folder'],
  ])('is one sentence with a remedy: %s', async (path, words) => {
    await using folder = await temporaryFolder()
    writeFileSync(join(folder.path, 'file'), '')
    await expect(openCheckout(join(folder.path, path))).rejects.toThrow(
      new RegExp(`^The workspace \`.*\` cannot be read, because ${words}. .*actions/checkout`),
    )
  })
})

describe('a bare repository among the files', () => {
  /** A git that knows nothing of `safe.bareRepository`, as it was before 2.38. */
  function installOldGit(folder: string): void {
    writeFileSync(
      join(folder, 'git'),
      `#!/bin/sh
for word; do
  shift
  [ "$word" = safe.bareRepository=explicit ] && word=safe.bareRepository=all
  set -- "$@" "$word"
done
PATH='${process.env.PATH}' exec git "$@"
`,
    )
    chmodSync(join(folder, 'git'), 0o755)
    process.env.PATH = `${folder}:${process.env.PATH}`
  }

  test.each([
    ['', 'this git'],
    ['[core]\n\tbare = false\n\tworktree = ..\n', 'this git'],
    ['', 'an old git'],
    ['[core]\n\tbare = false\n\tworktree = ..\n', 'an old git'],
    ['[core]\n\tbare = false\n\tworktree = ../..\n', 'an old git'],
  ])('with the configuration %j is passed over by %s', async (config, program) => {
    await using evil = await createRepository()
    evil.write('films/it.vtt', 'WEBVTT of another history')
    evil.commit()
    await using repository = await createRepository()
    repository.git('clone', '--quiet', '--bare', evil.folder, 'subtitles/films')
    repository.write('subtitles/films/it.vtt', 'WEBVTT')
    repository.write('subtitles/films/config', config)
    repository.write('subtitles/films/deep/it.vtt', 'WEBVTT')
    const commit = repository.commit()
    await using tools = await temporaryFolder()
    if (program === 'an old git') installOldGit(tools.path)
    for (const folder of ['subtitles/films', 'subtitles/films/deep']) {
      const checkout = await openCheckout(repository.folder, join(repository.folder, folder))
      expect(checkout).toMatchObject({ root: repository.folder, commit, nested: '', note: null })
    }
  })

  test.each(['this git', 'an old git'])(
    'as the workspace itself is no checkout to %s',
    async (program) => {
      await using evil = await createRepository()
      evil.commit()
      await using folder = await temporaryFolder()
      evil.git('clone', '--quiet', '--bare', evil.folder, folder.path)
      writeFileSync(join(folder.path, 'config'), '[core]\n\tbare = false\n\tworktree = .\n')
      await using tools = await temporaryFolder()
      if (program === 'an old git') installOldGit(tools.path)
      const checkout = await openCheckout(folder.path)
      expect(checkout).toMatchObject({
        root: null,
        commit: null,
        note: expect.stringMatching(/no commit is known/),
      })
    },
  )
})

describe('a file', () => {
  const names = [
    'plain.vtt',
    'with space.vtt',
    'hash#1.vtt',
    '100%.vtt',
    'quote"s\'.vtt',
    'what?.vtt',
    '日本語.vtt',
    'cafe\u0301.vtt',
    'line\nbreak.vtt',
    'tab\there.vtt',
    '-option.vtt',
    '[bracket]*.vtt',
    ':(glob)colon.vtt',
    'back\\slash.vtt',
  ]

  test.each(['sha1', 'sha256'] as const)(
    'of any name is found unmodified in a %s repository',
    async (format) => {
      await using repository = await createRepository({ format })
      const paths = names.flatMap((name) => [
        `subtitles/${name}`,
        `subtitles/[deep] *folder/${name}`,
      ])
      for (const path of paths) repository.write(path, `WEBVTT\n\n${path}`)
      repository.commit()
      const expected = Object.fromEntries(paths.map((path) => [path, unmodified]))
      expect(await states(repository.folder, paths)).toEqual(expected)
      const deep = paths.filter((path) => path.includes('folder'))
      expect(Object.keys(await states(repository.folder, deep))).toEqual(deep)
      expect((await states(repository.folder, deep))[deep[0] ?? '']).toEqual(unmodified)
    },
  )

  test('in a folder whose name looks like an option is found too', async () => {
    await using repository = await createRepository()
    const path = '-r/it.vtt'
    repository.write(path, 'WEBVTT')
    repository.commit()
    expect(await states(repository.folder, [path])).toEqual({ [path]: unmodified })
    repository.write(path, 'WEBVTT\n')
    expect((await states(repository.folder, [path]))[path]?.committed).toBe('modified')
  })

  test('that is edited, staged only, new, ignored or a link is not unmodified', async () => {
    await using repository = await createRepository()
    for (const name of ['same', 'edited', 'staged', 'target']) repository.write(`${name}.vtt`, name)
    symlinkSync('target.vtt', join(repository.folder, 'link.vtt'))
    repository.write('.gitignore', 'ignored.vtt')
    repository.commit()
    repository.write('edited.vtt', 'EDITED')
    repository.write('staged.vtt', 'STAGED')
    repository.git('add', 'staged.vtt')
    repository.write('new.vtt', 'new')
    repository.write('ignored.vtt', 'ignored')
    const found = await states(repository.folder, [
      'same.vtt',
      'edited.vtt',
      'staged.vtt',
      'new.vtt',
      'ignored.vtt',
      'link.vtt',
    ])
    expect(Object.entries(found).map(([path, { committed }]) => [path, committed])).toEqual([
      ['same.vtt', 'unmodified'],
      ['edited.vtt', 'modified'],
      ['staged.vtt', 'modified'],
      ['new.vtt', 'untracked'],
      ['ignored.vtt', 'untracked'],
      ['link.vtt', 'untracked'],
    ])
  })

  test('that git would call unmodified, but that has other bytes than the commit, is modified', async () => {
    await using repository = await createRepository()
    repository.git('config', 'core.autocrlf', 'true')
    repository.write('crlf.vtt', 'WEBVTT\r\n\r\nhello\r\n')
    repository.write('hidden.vtt', 'WEBVTT')
    repository.commit()
    repository.git('update-index', '--assume-unchanged', 'hidden.vtt')
    repository.write('hidden.vtt', 'WEBVTT edited')
    expect(repository.git('status', '--porcelain')).toBe('')
    expect(await states(repository.folder, ['crlf.vtt', 'hidden.vtt'])).toEqual({
      'crlf.vtt': { committed: 'modified', lfs: false },
      'hidden.vtt': { committed: 'modified', lfs: false },
    })
  })

  test('in Git LFS is known, as a pointer and as a text', async () => {
    await using repository = await createRepository()
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 6\n'
    repository.write('sub folder/it.vtt', pointer)
    repository.write('it.vtt', 'WEBVTT')
    repository.commit()
    repository.write('.gitattributes', '"sub folder/*.vtt" filter=lfs diff=lfs merge=lfs -text\n')
    expect(await states(repository.folder, ['sub folder/it.vtt', 'it.vtt'])).toEqual({
      'sub folder/it.vtt': { committed: 'unmodified', lfs: true },
      'it.vtt': unmodified,
    })
    expect(isLfsPointer(Buffer.from(pointer))).toBe(true)
    expect(isLfsPointer(Buffer.from(`WEBVTT\n\n${pointer}`))).toBe(false)
  })

  test('outside git is unknown', async () => {
    await using folder = await temporaryFolder()
    process.env.GIT_CEILING_DIRECTORIES = join(folder.path, '..')
    writeFileSync(join(folder.path, 'it.vtt'), 'WEBVTT')
    expect(await states(folder.path, ['it.vtt'])).toEqual({
      'it.vtt': { committed: 'unknown', lfs: false },
    })
  })
})

describe('a hostile repository', () => {
  /** A program that leaves a mark when it is run. */
  function trap(repository: TestRepository): { readonly program: string; readonly mark: string } {
    const mark = join(repository.folder, '.git/trapped')
    const program = join(repository.folder, '.git/trap.sh')
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\nexit 1\n`)
    chmodSync(program, 0o755)
    return { program, mark }
  }

  test('cannot make git run a program', async () => {
    await using repository = await createRepository()
    const { program, mark } = trap(repository)
    repository.write('.gitattributes', '*.vtt filter=evil diff=evil\n')
    repository.write('it.vtt', 'WEBVTT')
    repository.commit()
    signHead(repository)
    repository.write('it.vtt', 'WEBVTT edited')
    for (const setting of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.alternateRefsCommand',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.clean',
      'filter.evil.smudge',
      'gpg.program',
    ]) {
      repository.git('config', setting, program)
    }
    repository.git('config', 'log.showSignature', 'true')
    repository.git('config', 'pager.log', program)
    repository.git('config', 'core.hooksPath', join(repository.folder, '.git/evil-hooks'))
    mkdirSync(join(repository.folder, '.git/evil-hooks'))
    symlinkSync(program, join(repository.folder, '.git/evil-hooks/post-index-change'))
    const checkout = await openCheckout(repository.folder)
    const absolutePath = join(repository.folder, 'it.vtt')
    await compareWithHead(checkout, [{ path: 'it.vtt', absolutePath }])
    for await (const { complete } of fileVersions(checkout, ['it.vtt'], { folder: '', limit: 9 })) {
      expect(complete).toBe(true)
    }
    expect(existsSync(mark)).toBe(false)
    repository.git('log', '-1')
    expect(existsSync(mark)).toBe(true)
  })

  test('with a missing blob cannot make git fetch it by a program', async () => {
    await using repository = await createRepository()
    const { program, mark } = trap(repository)
    repository.write('it.vtt', 'WEBVTT')
    repository.commit()
    const blob = repository.git('rev-parse', 'HEAD:it.vtt').trim()
    repository.git('rm', '--quiet', '--cached', 'it.vtt')
    for (const [name, value] of [
      ['core.repositoryformatversion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::${program}`],
      ['protocol.ext.allow', 'always'],
    ] as const) {
      repository.git('config', name, value)
    }
    const object = join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2))
    expect(existsSync(object)).toBe(true)
    rmSync(object)
    const checkout = await openCheckout(repository.folder)
    const options = { folder: '', limit: 9 }
    for await (const { versions, complete } of fileVersions(checkout, ['it.vtt'], options)) {
      expect({ versions, complete }).toEqual({ versions: [], complete: false })
    }
    expect(existsSync(mark)).toBe(false)
    expect(() => repository.git('cat-file', 'blob', blob)).toThrow()
    expect(existsSync(mark)).toBe(true)
  })
})

/** Gives HEAD a signature, so that git would ask gpg about it. */
function signHead(repository: TestRepository): void {
  const commit = repository.git('cat-file', 'commit', 'HEAD')
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n aaaa\n -----END PGP SIGNATURE-----\n'
  repository.write('.git/signed', commit.replace(/\n\n/, `\n${signature}\n`))
  const signed = repository.git('hash-object', '-t', 'commit', '-w', '.git/signed').trim()
  repository.git('update-ref', 'HEAD', signed)
}
