import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFiles } from '../../src/files/check.ts'
import { findEdits, MOST_COMPARED } from '../../src/files/edits.ts'
import type { ChangedFile } from '../../src/git/changed-files.ts'
import { change } from '../report/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const vtt = (text: string) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`

/** Checks files that hold these texts, and compares them with what their paths held before. */
async function edits(
  now: Readonly<Record<string, string>>,
  changed: readonly ChangedFile[],
  before: Readonly<Record<string, string | Uint8Array>>,
) {
  await using folder = await temporaryFolder()
  const files = []
  for (const [path, text] of Object.entries(now)) {
    const absolutePath = join(folder.path, path)
    await mkdir(dirname(absolutePath), { recursive: true })
    await writeFile(absolutePath, text)
    const { file } = change('create', 'en', { path })
    if (file) files.push({ ...file, absolutePath })
  }
  const { checked } = await checkFiles(files)
  const asked: string[] = []
  const found = await findEdits(checked, changed, async (path) => {
    asked.push(path)
    const text = before[path]
    return text === undefined ? null : Buffer.from(text)
  })
  return {
    asked,
    found: found.map(({ checked, previous, edit }) => [checked.file.path, previous, edit.kind]),
  }
}

test('each changed file is compared with what it was, under the name that it had', async () => {
  const now = {
    'new.vtt': vtt('New'),
    'old.vtt': vtt('Old'),
    'edited.vtt': vtt('Now'),
    'same.vtt': `${vtt('Same')}\nNOTE more\n`,
    'moved.vtt': vtt('Moved'),
    'converted.vtt': vtt('Converted'),
    'lost.vtt': vtt('Lost'),
    'pointer.vtt': vtt('Pointer'),
    'broken.vtt': vtt('Broken'),
  }
  const changed: readonly ChangedFile[] = [
    { kind: 'added', path: 'new.vtt' },
    { kind: 'removed', path: 'gone.vtt' },
    ...['edited', 'same', 'lost', 'pointer', 'broken'].map(
      (name) => ({ kind: 'modified', path: `${name}.vtt` }) as const,
    ),
    { kind: 'renamed', path: 'moved.vtt', previous: 'was.vtt' },
    { kind: 'renamed', path: 'converted.vtt', previous: 'was.srt' },
  ]
  const { asked, found } = await edits(now, changed, {
    'edited.vtt': vtt('Then'),
    'same.vtt': vtt('Same'),
    'was.vtt': vtt('Moved away'),
    'was.srt': '1\n00:00:01,000 --> 00:00:02,000\nConverted\n',
    'pointer.vtt': 'version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 3\n',
    'broken.vtt': 'no subtitles',
  })
  expect(found).toEqual([
    ['new.vtt', null, 'new'],
    ['edited.vtt', null, 'changed'],
    ['same.vtt', null, 'same'],
    ['moved.vtt', 'was.vtt', 'changed'],
    ['converted.vtt', 'was.srt', 'same'],
    ['lost.vtt', null, 'unknown'],
    ['pointer.vtt', null, 'unknown'],
    ['broken.vtt', null, 'unknown'],
  ])
  expect(asked).not.toContain('new.vtt')
})

test('of many changed files so many are read, and the others are told as left out', async () => {
  const names = Array.from({ length: MOST_COMPARED + 3 }, (_, at) => `${at}.vtt`)
  const { asked, found } = await edits(
    Object.fromEntries(names.map((name) => [name, vtt(name)])),
    names.map((path) => ({ kind: 'modified', path })),
    Object.fromEntries(names.map((name) => [name, vtt('Then')])),
  )
  expect(asked).toHaveLength(MOST_COMPARED)
  expect(found.filter(([, , kind]) => kind === 'left-out')).toHaveLength(3)
})

test('a file that nobody read, because its place is unclear, is not compared', async () => {
  await using folder = await temporaryFolder()
  const path = 'en.vtt'
  const absolutePath = join(folder.path, path)
  await writeFile(absolutePath, vtt('Hello'))
  const { file } = change('create', 'en', { path })
  if (!file) throw new Error('The sample has a file.')
  const { checked } = await checkFiles([{ ...file, absolutePath }])
  const kindsOf = async (files: typeof checked) =>
    (await findEdits(files, [{ kind: 'modified', path }], async () => Buffer.from(vtt('Hi')))).map(
      ({ edit }) => edit.kind,
    )
  expect(await kindsOf(checked)).toEqual(['changed'])
  const unread = checked.map((each) => ({ ...each, digest: null, content: null, errors: 1 }))
  expect(await kindsOf(unread)).toEqual(['unknown'])
})
