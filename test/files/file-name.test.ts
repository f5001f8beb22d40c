import { expect, test } from 'vitest'
import { discoverFiles } from '../../src/files/discover.ts'
import { nameFile } from '../../src/files/file-name.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { folderWith } from './folder.ts'

const fixed = 'paths: ["{video}/{locale}/x.{format}", { path: "{video}.{format}", language: en }]'

test.each([
  ['en', false, '', 'subtitles/a/intro/en.vtt'],
  ['pt-BR', true, '', 'subtitles/a/intro/pt-BR.sdh.vtt'],
  ['en', false, 'root: ..', 'a/intro/en.vtt'],
  ['en', false, 'paths: ["{video} - {locale}.*.{format}"]', 'subtitles/a/intro - en..vtt'],
  ['en', false, 'paths: [{ path: "{video}.{format}", language: en }]', 'subtitles/a/intro.vtt'],
  ['fr', false, 'paths: [{ path: "{video}.{format}", language: en }]', null],
  ['en', false, fixed, 'subtitles/a/intro/en/x.vtt'],
  ['xx-invalid-', false, '', null],
  // Cofán, whose tag is the console of Windows.
  ['con', false, '', 'subtitles/a/intro.con.vtt'],
  ['con', true, 'paths: ["{video}/{locale}.{format}"]', null],
])('the file of %s (closed captions: %s) with %j is %j', async (...[language, cc, more, path]) => {
  const manifest = manifestFor(['a/intro'], more)
  await using folder = await folderWith([])
  const discovery = await discoverFiles({ workspace: folder.path, manifest, patterns: [] })
  const track = { video: 'a/intro', language, closedCaptions: cc }
  expect(nameFile(track, manifest, discovery)).toBe(path)
})
