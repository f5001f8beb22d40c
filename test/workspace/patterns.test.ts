import { expect, test } from 'vitest'
import { discoverFiles } from '../../src/workspace/discover.ts'
import { patternFaults } from '../../src/workspace/patterns.ts'
import { folderWith } from './folder.ts'
import { manifestFor } from './manifests.ts'

test.each([
  ['subtitles/**/*.{vtt,srt}', /braces/],
  ['a.vtt,b.vtt', /comma; write one pattern a line/],
  ['**/*.@(vtt|srt)', /one line for each alternative/],
  ['./subtitles/*.vtt', /`\.` or `\.\.`/],
  ['../subtitles/*.vtt', /`\.` or `\.\.`/],
  ['subtitles/../*.vtt', /`\.` or `\.\.`/],
  ['subtitles\\intro\\*.vtt', /forward slashes/],
  ['/elsewhere/*.vtt', /outside the workspace/],
  ['~/subtitles/*.vtt', /outside the workspace/],
  ['!', /is empty/],
])('%s is refused with advice', (pattern, advice) => {
  expect(patternFaults([pattern], '/workspace')).toEqual([expect.stringMatching(advice)])
})

test.each(['subtitles', '**/*.vtt', '/workspace/a/[ab]?.vtt', '!drafts/**', '# a {comment}', ''])(
  '%j is accepted',
  (pattern) => {
    expect(patternFaults([pattern], '/workspace')).toEqual([])
  },
)

test('a pattern that leaves out too early is refused', () => {
  expect(patternFaults(['!drafts/**', '**/*.vtt'], '/workspace')).toEqual([
    expect.stringMatching(/^The pattern `!drafts\/\*\*` .* move it to the end\.$/),
  ])
})

test('wrong patterns stop the discovery, all of them at once', async () => {
  await using folder = await folderWith(['subtitles/intro/en.vtt'])
  const patterns = ['**/*.{vtt,srt}', './a']
  const manifest = manifestFor(['intro'])
  await expect(discoverFiles({ workspace: folder.path, manifest, patterns })).rejects.toThrow(
    /braces.*\n.*`\.` or `\.\.`/,
  )
})
