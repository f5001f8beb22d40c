import { relative } from 'node:path'
import { create } from '@actions/glob'
import { expect, test } from 'vitest'
import { patternFaults, readPatterns } from '../../src/action/patterns.ts'
import { selectFiles } from '../../src/files/selection.ts'
import { folderWith } from './folder.ts'

const faults = (text: string) => patternFaults(readPatterns(text, '/workspace'), '/workspace')

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
  expect(faults(pattern)).toEqual([expect.stringMatching(advice)])
})

test.each(['subtitles', '**/*.vtt', '/workspace/a/[ab]?.vtt', '!drafts/**', '# a {comment}', ''])(
  '%j is accepted',
  (pattern) => {
    expect(faults(pattern)).toEqual([])
  },
)

test.each([
  ['a.vtt b.srt', ['a.vtt', 'b.srt']],
  ['"a.vtt"', ['a.vtt']],
  ["'a b.vtt' 'b.vtt'", ['a b.vtt', 'b.vtt']],
  ['!"drafts/**"', ['!drafts/**']],
  ['["a.vtt", "b c.vtt"]', ['a.vtt', 'b c.vtt']],
  ['[\n  "a.vtt",\n  "b.vtt"\n]', ['a.vtt', 'b.vtt']],
])('%s is refused with the lines to write', (text, lines) => {
  const [sentence = ''] = faults(text)
  const [, told = ''] = /write one pattern a line.*?: (.*)\.$/.exec(sentence) ?? []
  expect(told).toBe(lines.map((line) => `\`${line}\``).join(', then '))
  expect(faults(lines.join('\n'))).toEqual([])
})

test('a name with blanks in it is accepted, also one that looks like two', async () => {
  await using folder = await folderWith(['a.vtt b.vtt'])
  const text = 'Episode 01 - English.vtt\nsub folder/*.srt\na.vtt b.vtt'
  expect(patternFaults(readPatterns(text, folder.path), folder.path)).toEqual([])
})

test('a pattern that leaves out too early is refused', () => {
  expect(faults('!drafts/**\n**/*.vtt')).toEqual([
    expect.stringMatching(/^The pattern `!drafts\/\*\*` .* move it to the end\.$/),
  ])
})

test.each([
  ['**'],
  ['**/*.vtt'],
  ['subtitles'],
  ['subtitles/'],
  ['subtitles/**'],
  ['subtitles/**/'],
  ['subtitles/*/**'],
  ['*/**'],
  ['*/**/'],
  ['subtitles/**/*/**'],
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
  const selection = await selectFiles({
    workspace: folder.path,
    folder: '',
    patterns: readPatterns(patterns.join('\n'), folder.path),
  })
  expect(files.filter((file) => selection.has(file)).sort()).toEqual(expected.sort())
})
