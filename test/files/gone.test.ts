import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPatterns } from '../../src/action/patterns.ts'
import { discoverFiles } from '../../src/files/discover.ts'
import { findGone } from '../../src/files/gone.ts'
import type { ChangedFile } from '../../src/git/changed-files.ts'
import { trackKey } from '../../src/language/track-key.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { folderWith } from './folder.ts'

const manifest = manifestFor(['intro', 'outro'])
const removed = (path: string): ChangedFile => ({ kind: 'removed', path: `subtitles/${path}` })
const renamed = (previous: string, path: string): ChangedFile => ({
  kind: 'renamed',
  previous: `subtitles/${previous}`,
  path: `subtitles/${path}`,
})

/** `subtitles/` is left out of what comes back, as it is of the files that are there. */
async function gone(changed: readonly ChangedFile[], there: readonly string[], pattern = '') {
  await using folder = await folderWith(there.map((file) => join('subtitles', file)))
  const workspace = folder.path
  const patterns = readPatterns(pattern, workspace)
  const discovery = await discoverFiles({ workspace, manifest, patterns })
  const key = (track: { video: string; language: string; closedCaptions: boolean } | null) =>
    track && `${track.video} ${trackKey(track.language, track.closedCaptions)}`
  return findGone(changed, { manifest, discovery }).map(({ path, track, becomes }) => [
    path.slice('subtitles/'.length),
    key(track),
    key(becomes),
  ])
}

test.each<readonly [string, ChangedFile, readonly string[], unknown]>([
  ['a deleted file', removed('intro/fr.vtt'), ['intro/en.vtt'], ['intro/fr.vtt', 'intro fr', null]],
  ['the last file', removed('intro/en.sdh.vtt'), [], ['intro/en.sdh.vtt', 'intro en.sdh', null]],
  [
    'another language',
    renamed('intro/en.vtt', 'intro/en-GB.vtt'),
    ['intro/en-GB.vtt'],
    ['intro/en.vtt', 'intro en', 'intro en-GB'],
  ],
  [
    'another video',
    renamed('intro/en.vtt', 'outro/en.vtt'),
    ['outro/en.vtt'],
    ['intro/en.vtt', 'intro en', 'outro en'],
  ],
  ['no track', renamed('intro/en.vtt', 'intro/en.txt'), [], ['intro/en.vtt', 'intro en', null]],
])('%s leaves a track behind', async (_, changed, there, expected) => {
  expect(await gone([changed], there)).toEqual([expected])
})

test.each<readonly [string, ChangedFile, readonly string[]]>([
  ['another template', renamed('intro/en.vtt', 'intro.en.vtt'), ['intro.en.vtt']],
  ['another format', renamed('intro/en.vtt', 'intro/en.srt'), ['intro/en.srt']],
  ['another spelling', renamed('intro/en_GB.vtt', 'intro/en-GB.vtt'), ['intro/en-GB.vtt']],
  ['one of two files of a track', removed('intro/en.srt'), ['intro/en.vtt']],
  ['what stood for no track', removed('intro/notes.vtt'), []],
  ['what was of no video', removed('other/en.vtt'), []],
  ['what was no subtitle file', removed('intro/en.txt'), []],
  ['a file elsewhere', { kind: 'removed', path: 'intro/en.vtt' }, []],
  ['a file that changed', { kind: 'modified', path: 'subtitles/intro/en.vtt' }, ['intro/en.vtt']],
])('%s leaves none', async (_, changed, there) => {
  expect(await gone([changed], there)).toEqual([])
})

test('what a pattern leaves out is not looked at', async () => {
  const both = [removed('intro/fr.vtt'), removed('outro/fr.vtt')]
  expect(await gone(both, ['intro/en.vtt'], 'subtitles/intro/**')).toEqual([
    ['intro/fr.vtt', 'intro fr', null],
  ])
})

test('a video that goes with its file leaves what the manifest no longer names', async () => {
  const both: readonly ChangedFile[] = [
    removed('other/en.vtt'),
    { kind: 'modified', path: 'subtitles/manifest.yml' },
  ]
  expect(await gone(both, [])).toEqual([['other/en.vtt', null, null]])
})
