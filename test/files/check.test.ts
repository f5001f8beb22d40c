import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { checkFiles } from '../../src/files/check.ts'
import { isAll } from '../support/extent.ts'
import { asNobody } from '../support/nobody.ts'
import { sampleFile } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { folderWith } from './folder.ts'

/** SubRip with a cue every two seconds, until it has so many bytes. */
function srt(bytes: number): string {
  const cues: string[] = []
  for (let length = 0, at = 1; length < bytes; at++) {
    const [minutes, seconds] = [Math.floor(at / 30) % 60, (at % 30) * 2]
    const time = (end: number) =>
      `${String(Math.floor(at / 1800)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:${String(seconds + end).padStart(2, '0')},000`
    const cue = `${at}\n${time(0)} --> ${time(1)}\nwhere does the water go ${at}\n\n`
    length += cue.length
    cues.push(cue)
  }
  return cues.join('')
}

const [mb, languages, mib] = isAll ? [250, 24, 4] : [40, 16, 1]

test(`${languages} languages of ${mib} MiB each are checked and compared in the memory that a few of them take`, async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'long.srt')
  await writeFile(path, srt(mib * 1024 * 1024))
  const program = join(import.meta.dirname, 'check-many.ts')
  const run = promisify(execFile)
  const args = [`--max-old-space-size=${mb}`, program, path, `${languages}`]
  const { stdout } = await run(process.execPath, args)
  expect(JSON.parse(stdout)).toEqual({ checked: languages, untranslated: languages - 1 })
})

test('files have a digest where they are compared afterwards', async () => {
  await using folder = await folderWith(['en.vtt'])
  const file = sampleFile({ absolutePath: join(folder.path, 'en.vtt') })
  const digests = async (isCompared: boolean) =>
    (await checkFiles([file], { isCompared })).checked.map(({ digest }) => digest)
  expect(await digests(true)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
  expect(await digests(false)).toEqual([null])
})

test('of a run with endless problems each file keeps one of a kind, and every error counts', async () => {
  await using folder = await temporaryFolder()
  const wrong = '00:05.000 --> 00:01.000\nHello.\n\n'.repeat(1_500)
  await writeFile(join(folder.path, 'wrong.vtt'), `WEBVTT\n\n${wrong}`)
  const files = Array.from({ length: 70 }, (_, at) =>
    sampleFile({ video: `film-${at}`, absolutePath: join(folder.path, 'wrong.vtt') }),
  )
  const { checked, problems } = await checkFiles(files)
  expect(problems.length).toBeLessThan(51_000)
  expect(new Set(problems.map(({ file }) => file)).size).toBe(70)
  expect(checked.map(({ errors }) => errors)).toEqual(files.map(() => 1_000))
  expect(problems.at(-1)?.message).toMatch(
    /\(And 999 more in this file: the run has too many to list\.\)$/,
  )
})

test('files that cannot be read have a problem, and the others are checked', async () => {
  await using folder = await folderWith(['en.vtt', 'it.vtt'])
  const file = (path: string) =>
    sampleFile({ path, absolutePath: join(folder.path, path), language: path.slice(0, 2) })
  chmodSync(folder.path, 0o755)
  chmodSync(join(folder.path, 'it.vtt'), 0)
  mkdirSync(join(folder.path, 'fr.vtt'))
  const names = ['de.vtt', 'en.vtt', 'fr.vtt', 'it.vtt', `${'x'.repeat(300)}.vtt`]
  for (const settings of [{}, { 'file/unreadable': 'off' }] as const) {
    const { checked, problems } = await asNobody(() => checkFiles(names.map(file), { settings }))
    expect(checked.map(({ errors, unread }) => [errors, unread])).toEqual(
      names.map((name) => (name === 'en.vtt' ? [0, false] : [1, true])),
    )
    const told = problems.filter(({ rule }) => rule === 'file/unreadable')
    expect(told.map(({ message }) => message)).toEqual(
      'file/unreadable' in settings
        ? []
        : [
            'This file cannot be read, because it is not there.',
            'This file cannot be read, because it is a folder.',
            'This file cannot be read, because the user that runs the action has no right to.',
            'This file cannot be read, because its path is too long.',
          ],
    )
  }
})

test('a check ends when the run is cancelled', async () => {
  await using folder = await folderWith(['en.vtt'])
  const file = sampleFile({ path: 'en.vtt', absolutePath: join(folder.path, 'en.vtt') })
  const signal = AbortSignal.abort(new Error('cancelled'))
  await expect(checkFiles([file], { signal })).rejects.toThrow('cancelled')
})
