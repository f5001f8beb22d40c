import { relative } from 'node:path'
import { create } from '@actions/glob'
import { expect, test } from 'vitest'
import { patternFaults } from '../../src/action/patterns.ts'
import { discoverFiles } from '../../src/files/discover.ts'
import { selectFiles } from '../../src/files/selection.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { folderWith } from './folder.ts'

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

test.each([
  ['**'],
  ['**/*.vtt'],
  ['subtitles'],
  ['subtitles/'],
  ['subtitles/**'],
  ['subtitles/**/'],
  ['subtitles/*/en.vtt'],
  ['subtitles/intro/en.vtt'],
  ['subtitles/intro/en.vtt/'],
  ['subtitles//intro/*'],
  ['subtitles/**/deep/*.vtt'],
  ['**/deep'],
  ['s*s/[io]*/??.vtt'],
  ['subtitles/[!i]*/*.vtt'],
  ['**/[[]x].vtt'],
  ['**/.hidden/*'],
  ['**/.*'],
  ['**/*.vtt', '!**/deep/**'],
  ['**/*.vtt', '!subtitles/intro', '**/it.vtt'],
  ['**', '!**/*.vtt', '! ! **/en.vtt'],
])('%j select what @actions/glob selects', async (...patterns) => {
  const names = ['intro/en', 'intro/it', 'intro/deep/en', 'other/en', 'other/[x]', '.hidden/en']
  const files = [...names.map((name) => `subtitles/${name}.vtt`), 'subtitles/.en.vtt', 'en.vtt']
  await using folder = await folderWith(files)
  const lines = patterns.map((pattern) => {
    const [, marks = '', glob = ''] = /^((?:!\s*)*)(.*)$/.exec(pattern) ?? []
    return `${marks}${folder.path}/${glob}`
  })
  const globber = await create(lines.join('\n'), {
    matchDirectories: false,
    excludeHiddenFiles: !/(^|\/)\./.test(patterns.join('\n')),
  })
  const expected = (await globber.glob()).map((path) => relative(folder.path, path))
  const selection = await selectFiles({ workspace: folder.path, folder: '', patterns })
  expect(files.filter((file) => selection?.has(file)).sort()).toEqual(expected.sort())
})
