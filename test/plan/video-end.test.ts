import { expect, test } from 'vitest'
import { parseManifest } from '../../src/manifest/parse.ts'
import { findEndProblems } from '../../src/plan/video-end.ts'
import { noContent } from '../../src/subtitles/compare/content.ts'
import { sampleChecked, sampleVideo } from '../support/samples.ts'

const parsed = parseManifest('uploads:\n  intro: "60412398"\n', 'subtitles/manifest.yml')
if (parsed.kind !== 'manifest') throw new Error('The manifest is wrong.')
const { manifest } = parsed

const minute = 60_000
const hour = 60 * minute

/** A file of ten cues that starts and ends then. Milliseconds. */
const file = (start: number, end: number, language = 'it-IT') => {
  const content = { ...noContent, cues: 10, start, lastStart: end - 2_000, lastLine: 37, end }
  return sampleChecked({ language }, { content })
}

const told = (files: readonly ReturnType<typeof file>[], durationMs: number | null) =>
  findEndProblems(files, [sampleVideo([], { durationMs })], manifest).map(
    ({ file, line, severity, rule, message, hint }) => ({
      place: `${file}:${line}`,
      rule: `${severity} ${rule}`,
      words: `${message} ${hint}`,
    }),
  )

test('cues behind the end of the video are told at the last of them', () => {
  expect(told([file(1_000, 50 * minute), file(1_000, 29 * minute, 'en')], 30 * minute)).toEqual([
    {
      place: 'subtitles/intro/it-IT.vtt:37',
      rule: 'warning video/beyond-end',
      words: expect.stringContaining('Check that `upload-1` is the upload of this video'),
    },
  ])
})

test('times of a master tape are named with what to subtract', () => {
  const [problem] = told([file(hour + 4_000, hour + 29 * minute)], 30 * minute)
  expect(problem?.words).toMatch(/later by 01:00:00\.000.* Subtract 01:00:00\.000 from every time/)
  const [film] = told([file(hour + 4_000, hour + 29 * minute)], 20 * minute)
  expect(film?.words).not.toContain('Subtract')
})

test('a video whose files all end long before it is told once, where its id stands', () => {
  const early = [file(1_000, 2 * minute), file(1_000, 2.5 * minute, 'en')]
  expect(told(early, 30 * minute)).toEqual([
    {
      place: 'subtitles/manifest.yml:2',
      rule: 'notice video/ends-early',
      words: expect.stringMatching(/00:02:30\.000.*00:30:00\.000/),
    },
  ])
  expect(told([...early, file(1_000, 28 * minute, 'fr')], 30 * minute)).toEqual([])
})

test.each([
  ['a last cue that outlasts the video', [file(1_000, 30 * minute + 1_500)], 30 * minute],
  ['a minute of music', [file(1_000, 70_000)], 2 * minute],
  ['a length that nobody knows', [file(1_000, 5 * hour)], null],
  ['a length of nothing', [file(1_000, 5 * hour)], 0],
  ['a file that shows nothing', [sampleChecked()], hour],
])('nothing is told of %s', (_, files, durationMs) => {
  expect(told(files, durationMs)).toEqual([])
})

test('the manifest says how bad it is', () => {
  const quiet = { ...manifest, rules: { 'video/beyond-end': 'off' } as const }
  const videos = [sampleVideo([], { durationMs: minute })]
  expect(findEndProblems([file(1_000, hour)], videos, quiet)).toEqual([])
})
