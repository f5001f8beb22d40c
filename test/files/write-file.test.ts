import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { writeWhole } from '../../src/files/write-file.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const bytes = Buffer.from('WEBVTT\n')

test('a new file and its folders are made, and nothing else is left', async () => {
  await using root = await temporaryFolder()
  await writeWhole(root.path, { path: 'a/b/en.vtt', bytes, isNew: true })
  expect(await readFile(join(root.path, 'a/b/en.vtt'))).toEqual(bytes)
  expect(await readdir(join(root.path, 'a/b'))).toEqual(['en.vtt'])
})

test('files that need one folder at the same time all get it', async () => {
  await using root = await temporaryFolder()
  for (let round = 0; round < 200; round++) {
    const write = (name: string) =>
      writeWhole(root.path, { path: `${round}/a/b/${name}`, bytes, isNew: true })
    const first = write('en.vtt')
    // So that the folder appears at any time while the second one looks for it.
    for (let turn = 0; turn < round % 25; turn++) await setImmediate()
    await Promise.all([first, write('fr.vtt')])
  }
  expect(await readdir(join(root.path, '99/a/b'))).toEqual(['en.vtt', 'fr.vtt'])
})

test('a file that is there is replaced as a whole, and keeps its rights', async () => {
  await using root = await temporaryFolder()
  const place = join(root.path, 'en.vtt')
  await writeFile(place, 'before')
  await chmod(place, 0o640)
  await writeWhole(root.path, { path: 'en.vtt', bytes, isNew: false })
  expect(await readFile(place)).toEqual(bytes)
  expect((await stat(place)).mode & 0o777).toBe(0o640)
  expect(await readdir(root.path)).toEqual(['en.vtt'])
})

test('a link within the workspace stays one, and what it leads to is written', async () => {
  await using root = await temporaryFolder()
  await writeFile(join(root.path, 'real.vtt'), 'before')
  await symlink('real.vtt', join(root.path, 'en.vtt'))
  await writeWhole(root.path, { path: 'en.vtt', bytes, isNew: false })
  expect(await readFile(join(root.path, 'real.vtt'))).toEqual(bytes)
})

test('nothing is written where something else stands, beyond the workspace, or into git', async () => {
  await using root = await temporaryFolder()
  await using outside = await temporaryFolder()
  await writeFile(join(outside.path, 'en.vtt'), 'theirs')
  await mkdir(join(root.path, '.git'))
  await writeFile(join(root.path, 'here.vtt'), 'mine')
  await symlink(outside.path, join(root.path, 'away'))
  await symlink(join(outside.path, 'en.vtt'), join(root.path, 'link.vtt'))
  await symlink(join(outside.path, 'not-yet'), join(root.path, 'dangling'))
  const write = (path: string, isNew: boolean) => writeWhole(root.path, { path, bytes, isNew })
  await expect(write('here.vtt', true)).rejects.toThrow('something else has its name')
  await expect(write('link.vtt', true)).rejects.toThrow('something else has its name')
  await expect(write('link.vtt', false)).rejects.toThrow('leads out of the workspace')
  await expect(write('away/fr.vtt', true)).rejects.toThrow('leads out of the workspace')
  await expect(write('away/deep/fr.vtt', true)).rejects.toThrow('leads out of the workspace')
  await expect(write('dangling/fr.vtt', true)).rejects.toThrow('it is not there')
  await expect(write('../fr.vtt', true)).rejects.toThrow('leads out of the workspace')
  await expect(write('.git/fr.vtt', true)).rejects.toThrow('belongs to git')
  await expect(write('here.vtt/fr.vtt', true)).rejects.toThrow()
  expect(await readdir(outside.path)).toEqual(['en.vtt'])
  expect(await readFile(join(outside.path, 'en.vtt'), 'utf8')).toBe('theirs')
  expect((await readdir(root.path)).sort()).toEqual(
    ['.git', 'away', 'dangling', 'here.vtt', 'link.vtt'].sort(),
  )
})
