import { execFileSync } from 'node:child_process'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadManifest } from '../../src/manifest/load.ts'
import { ProblemsError } from '../../src/shared/problem.ts'
import { asNobody } from '../support/nobody.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** What loading a manifest of these bytes ends with. */
async function load(bytes: Uint8Array | string) {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'manifest.yml'), bytes)
  try {
    return await loadManifest(folder.path, 'manifest.yml')
  } catch (error) {
    if (error instanceof ProblemsError) return error
    throw error
  }
}

async function refusal(bytes: Uint8Array | string): Promise<ProblemsError> {
  const loaded = await load(bytes)
  if (loaded instanceof ProblemsError) return loaded
  throw new Error('The manifest was read.')
}

const cafe = 'uploads:\n  café: 60412398\n'

describe('a manifest', () => {
  test.each([
    ['UTF-8', Buffer.from(cafe)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${cafe}`)],
  ])('of %s is read', async (_, bytes) => {
    expect(await load(bytes)).toMatchObject({ videos: new Map([['café', expect.anything()]]) })
  })

  test.each([
    ['0xE9 is not UTF-8', Buffer.from(cafe, 'latin1'), '2:6', 'text/encoding'],
    ['UTF-16LE', Buffer.from(`\ufeff${cafe}`, 'utf16le'), '1:1', 'text/encoding'],
    ['UTF-16BE', Buffer.from(`\ufeff${cafe}`, 'utf16le').swap16(), '1:1', 'text/encoding'],
    ['PDF', Buffer.from('%PDF-1.7'), '1:1', 'text/binary'],
    [
      'did not fetch the manifest',
      Buffer.from('version https://git-lfs.github.com/spec/v1\n'),
      '1:1',
      'text/lfs-pointer',
    ],
    ['empty', Buffer.alloc(0), '1:1', 'manifest/empty'],
  ])('that is no text of UTF-8 is refused at its place: %s', async (words, bytes, place, rule) => {
    const { problems } = await refusal(bytes)
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      `manifest.yml:${place}`,
    ])
    expect(problems).toMatchObject([{ rule, severity: 'error' }])
    expect(problems[0]?.message).toContain(words)
  })

  test.each([
    ['uploads: {}', 'has 1 mistake, so nothing was done. It is listed with its line.'],
    [
      'uploads: { a: 1 }\nfoo: 1\nbar: 2',
      'has 2 mistakes, so nothing was done. Each is listed with its line.',
    ],
  ])('with mistakes stops the run: %j', async (text, words) => {
    expect((await refusal(text)).message).toBe(`The manifest \`manifest.yml\` ${words}`)
  })
})

describe('a manifest that cannot be read is one sentence with a remedy:', () => {
  const text = 'uploads:\n  intro: 60412398\n'

  test.each([
    ['a folder', 'subtitles', 'it is a folder'],
    ['a link to a file of another name', 'env.yml', 'it is a link to a file whose name ends'],
    ['a link into .git', 'config.yml', 'it lies in what belongs to git'],
    ['a link out of the workspace', 'out.yml', 'it is a link that leads out of the workspace'],
    ['a file of .git', '.git/config.yml', 'it lies in what belongs to git'],
    ['a pipe', 'pipe.yml', 'it is no regular file'],
    ['a link to itself', 'round.yml', 'its links go round in circles'],
    ['a name that is too long', `${'x'.repeat(300)}.yml`, 'its path is too long'],
    ['a file of another user', 'private.yml', 'the user that runs the action has no right to'],
  ])('%s', async (_, path, words) => {
    await using folder = await temporaryFolder()
    const at = (name: string) => `${folder.path}/${name}`
    await mkdir(at('.git'))
    await mkdir(at('subtitles'))
    for (const name of ['.env', '.git/config.yml', 'private.yml']) await writeFile(at(name), text)
    await symlink('.env', at('env.yml'))
    await symlink('.git/config.yml', at('config.yml'))
    await symlink(process.execPath, at('out.yml'))
    await symlink('round.yml', at('round.yml'))
    execFileSync('mkfifo', [at('pipe.yml')])
    await chmod(folder.path, 0o755)
    await chmod(at('private.yml'), 0)
    const loading = asNobody(() => loadManifest(folder.path, path))
    await expect(loading).rejects.toThrow(
      new RegExp(`^The manifest \`.*\` cannot be read, because ${words}.*\\. Set the input`),
    )
  })

  test.each(['nowhere.yml', 'file.yml/manifest.yml'])('%s, which is not there', async (path) => {
    await using folder = await temporaryFolder()
    await writeFile(`${folder.path}/file.yml`, text)
    const loading = loadManifest(folder.path, path)
    await expect(loading).rejects.toThrow(/^There is no manifest at .*`submodules`/)
  })

  test.each([
    [
      ['subtitles/manifest.yaml'],
      /, but at `subtitles\/manifest\.yaml`\. Set the input `manifest` to it\.$/,
    ],
    [
      ['a/b/captions/Manifest.json', 'captions.yml'],
      /, but at `captions\.yml` and `a\/b\/captions\/Manifest\.json`\. Set/,
    ],
    [
      ['node_modules/manifest.yml', '.git/manifest.yml', 'a/b/c/d/manifest.yml'],
      /`sparse-checkout`/,
    ],
    [['other.yml'], /`sparse-checkout`/],
  ])('which lies elsewhere: %j', async (paths, words) => {
    await using folder = await temporaryFolder()
    for (const path of paths) {
      await mkdir(dirname(join(folder.path, path)), { recursive: true })
      await writeFile(join(folder.path, path), path.endsWith('json') ? '{"uploads":{"a":1}}' : text)
    }
    await writeFile(join(folder.path, 'manifest.json'), '{ "name": "a web app" }')
    await expect(loadManifest(folder.path, 'subtitles/manifest.yml')).rejects.toThrow(words)
  })

  test('but a link to a manifest is read', async () => {
    await using folder = await temporaryFolder()
    await writeFile(`${folder.path}/videos.yaml`, text)
    await symlink('videos.yaml', `${folder.path}/manifest.yml`)
    const { videos } = await loadManifest(folder.path, 'manifest.yml')
    expect([...videos.keys()]).toEqual(['intro'])
  })
})
