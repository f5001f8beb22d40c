import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { needs } from '../support/system.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { createProject, srt, vtt } from './project.ts'

const clean = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nSalt & pepper.\n'

test('fix writes the files that have one sure remedy, tells what is left, and asks nobody', async () => {
  await using project = await createProject({
    files: {
      'subtitles/intro/en.vtt': clean,
      'subtitles/intro/it-IT.srt': srt('Buongiorno.', 'Come stai?')
        .replaceAll('\n', '\r\n')
        .replace('01,000', '01.000'),
      'subtitles/intro/fr.vtt': 'WEBVTT\n\n00:00:05.000 --> 00:00:01.000\nBonjour.\n',
      'subtitles/intro/de.vtt': vtt('Guten Tag.'),
    },
  })
  const read = (name: string) =>
    readFileSync(join(project.repository.folder, 'subtitles/intro', name), 'utf8')
  const before = ['fr.vtt', 'de.vtt'].map(read)

  const result = await project.run({ inputs: { mode: 'fix', 'api-token': '', 'fail-on': 'never' } })
  expect(result.exitCode).toBe(0)
  expect(result.outputs).toMatchObject({
    mode: 'fix',
    changed: 'true',
    written: '2',
    problems: '1',
  })
  expect(read('en.vtt')).toBe(clean.replace('&', '&amp;'))
  expect(read('it-IT.srt')).toBe(srt('Buongiorno.', 'Come stai?').replaceAll('\n', '\r\n'))
  expect(['fr.vtt', 'de.vtt'].map(read)).toEqual(before)
  expect(result.report.problems).toMatchObject([{ rule: 'cue/end-before-start' }])
  expect(result.summary).toContain('Subtitles: fixed 2 of 4 files; 1 file has an error')
  expect(result.stdout).toContain('subtitles/intro/it-IT.srt:2:')

  const again = await project.run({ inputs: { mode: 'fix', 'api-token': '' } })
  expect(again.exitCode).toBe(1)
  expect(again.outputs).toMatchObject({ changed: 'false', written: '0', problems: '1' })
  expect(project.simulator.requests).toEqual([])
})

test('nothing is written beyond the workspace, nor where `files` does not lead', async (context) => {
  needs('links')(context)
  await using project = await createProject({
    files: { 'subtitles/intro/en.vtt': clean, 'subtitles/intro/de.vtt': clean },
  })
  await using elsewhere = await temporaryFolder()
  const outside = join(elsewhere.path, 'fr.vtt')
  writeFileSync(outside, clean)
  const folder = join(project.repository.folder, 'subtitles/intro')
  symlinkSync(outside, join(folder, 'fr.vtt'))
  const inputs = { mode: 'fix', 'api-token': '', files: 'subtitles/intro/[ef]*' }
  const result = await project.run({ inputs })
  expect(result.outputs.written).toBe('1')
  expect(readFileSync(outside, 'utf8')).toBe(clean)
  expect(readFileSync(join(folder, 'de.vtt'), 'utf8')).toBe(clean)
})

const isRoot = process.getuid?.() === 0

test.skipIf(isRoot)(
  'a file that cannot be written is told, and the others are fixed',
  async (context) => {
    needs('file modes')(context)
    await using project = await createProject({
      files: { 'subtitles/intro/en.vtt': clean, 'subtitles/intro/de.vtt': clean },
    })
    chmodSync(join(project.repository.folder, 'subtitles/intro/de.vtt'), 0o444)
    const result = await project.run({ inputs: { mode: 'fix', 'api-token': '' } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs.written).toBe('1')
    expect(result.report.problems).toMatchObject([
      { file: 'subtitles/intro/de.vtt', rule: 'file/unreadable' },
      { file: 'subtitles/intro/de.vtt', rule: 'text/ampersand' },
    ])
  },
)
