import { expect, test } from 'vitest'
import { readPatterns } from '../../src/action/patterns.ts'
import { discoverFiles } from '../../src/files/discover.ts'
import type { Change, VideoState } from '../../src/plan/change.ts'
import { decidePull, type PullPlan } from '../../src/pull/decide.ts'
import { folderWith } from '../files/folder.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { sampleChange, sampleFile, sampleTrack, sampleVideo } from '../support/samples.ts'

/** A decision about the video `intro`, of which the folder has some files. */
async function decide(options: {
  readonly tracks?: VideoState['tracks']
  readonly changes?: readonly Change[]
  readonly files?: readonly string[]
  readonly patterns?: Parameters<typeof discoverFiles>[0]['patterns']
  readonly manifest?: string
  readonly upload?: Parameters<typeof sampleVideo>[1]
}): Promise<PullPlan> {
  const { tracks = [], changes = [], files = [], patterns = [], upload } = options
  const manifest = manifestFor(['intro'], options.manifest ?? '')
  await using folder = await folderWith(files)
  const root = folder.path
  const discovery = await discoverFiles({ workspace: root, manifest, patterns })
  const videos = [sampleVideo(tracks, upload)]
  return decidePull({ manifest, discovery, root, videos, changes })
}

const reasons = ({ left }: PullPlan) => left.map(({ kind, reason }) => `${kind}: ${reason}`)
const paths = ({ fresh }: PullPlan) => fresh.map(({ file }) => file.path)

test('each track without a file gets one, in the first template that can name it', async () => {
  const plan = await decide({
    tracks: [
      sampleTrack(),
      sampleTrack({ id: 'track-2', language: 'en', closedCaptions: true, name: 'English (SDH)' }),
    ],
  })
  expect(paths(plan)).toEqual(['subtitles/intro/it-IT.vtt', 'subtitles/intro/en.sdh.vtt'])
  expect([plan.edited, plan.left, plan.barren]).toEqual([[], [], []])
})

test('a template that ends in .srt makes an SRT file', async () => {
  const plan = await decide({
    tracks: [sampleTrack()],
    manifest: 'paths: ["{video}/{locale}.srt"]',
  })
  expect(plan.fresh.map(({ file: { path, format } }) => [path, format])).toEqual([
    ['subtitles/intro/it-IT.srt', 'srt'],
  ])
})

test('of two tracks of a language the one that a plan would match is pulled', async () => {
  const older = sampleTrack({ id: 'track-1', name: 'Commento' })
  const named = sampleTrack({ id: 'track-2', name: ' italiano ' })
  const plan = await decide({ tracks: [older, named] })
  expect(plan.fresh.map(({ track }) => track)).toEqual([named])
  expect(reasons(plan)).toEqual(['skip: another track of its language is pulled: “ italiano ”'])
  const without = await decide({ tracks: [older, { ...named, name: 'Altro' }] })
  expect(without.fresh.map(({ track }) => track)).toEqual([older])
  const asked = await decide({ tracks: [older, named], manifest: 'names: { it-IT: Commento }' })
  expect(asked.fresh.map(({ track }) => track)).toEqual([older])
})

test.each([
  [{ status: 'errored', error: 'Cannot be read.' }, 'the track is errored: Cannot be read'],
  [{ status: 'preparing' }, 'the track is still being prepared'],
  [{ language: 'english' }, 'no template can name a file of the language “english”'],
  [{ language: 'en-UK' }, 'no template can name a file of the language “en-UK”'],
] as const)('a track %j is left and told', async (track, reason) => {
  expect(reasons(await decide({ tracks: [sampleTrack(track)] }))).toEqual([`skip: ${reason}`])
})

test('a ready track goes before one that is errored and has the name', async () => {
  const errored = sampleTrack({ id: 'track-1', status: 'errored' })
  const ready = sampleTrack({ id: 'track-2', name: 'Italiano 2' })
  const plan = await decide({ tracks: [errored, ready] })
  expect(plan.fresh.map(({ track }) => track)).toEqual([ready])
})

test('a file that the manifest ignores is not written', async () => {
  const plan = await decide({ tracks: [sampleTrack()], manifest: 'ignore: ["intro/it*"]' })
  expect(paths(plan)).toEqual(['subtitles/intro.it-IT.vtt'])
})

test('what `files` leaves out is neither written nor told', async () => {
  const patterns = readPatterns('subtitles/other/**', '/')
  const plan = await decide({ tracks: [sampleTrack()], patterns })
  expect([plan.fresh, plan.left]).toEqual([[], []])
})

const file = sampleFile()
const track = sampleTrack()
const difference = { added: 0, changed: 2, removed: 0, shift: null, cues: [] }
const known = { file, track, textDigest: 'digest' }

test.each<readonly [string, Partial<Change>, string, string]>([
  ['equal', { kind: 'keep', reason: 'equal' }, 'keep', 'equal'],
  [
    'equal under another name',
    { kind: 'replace', reason: 'name “a” → “b”' },
    'keep',
    'equal, and Git is ahead: name “a” → “b”',
  ],
  [
    'older',
    { kind: 'replace', difference, drift: { kind: 'older', age: 2 } },
    'keep',
    'Git is ahead: 2 cues changed',
  ],
  [
    'perhaps older',
    { kind: 'replace', difference, drift: null },
    'keep',
    'Git is ahead: 2 cues changed',
  ],
  [
    'not there',
    { kind: 'create', track: null, textDigest: null },
    'keep',
    'no track yet: Git is ahead',
  ],
  [
    'edited',
    { kind: 'replace', difference, drift: { kind: 'edited' } },
    'replace',
    '2 cues changed, edited in DatoCMS',
  ],
  [
    'edited, and has a cue more',
    {
      kind: 'replace',
      difference: { ...difference, changed: 0, removed: 1 },
      drift: { kind: 'edited' },
    },
    'replace',
    '1 cue added, edited in DatoCMS',
  ],
  [
    'foreign',
    { kind: 'replace', difference, drift: { kind: 'foreign' } },
    'replace',
    '2 cues changed, its text was never in Git',
  ],
  [
    'unknown',
    { kind: 'replace', difference, drift: { kind: 'unknown', advice: 'set x' } },
    'skip',
    'another text, history unknown (set x)',
  ],
  [
    'unreadable',
    { kind: 'keep', textDigest: null, reason: 'not compared: Mux answers 403' },
    'skip',
    'not compared: Mux answers 403',
  ],
  [
    'errored',
    { kind: 'keep', track: { ...track, status: 'errored' } },
    'skip',
    'the track is errored',
  ],
  [
    'of a file with an error',
    { kind: 'skip', obstacle: 'file', reason: 'the file has an error' },
    'skip',
    'the file has an error',
  ],
])('the track of a file that is %s', async (_, change, kind, reason) => {
  const changes = [sampleChange({ ...known, ...change })]
  const plan = await decide({ tracks: [track], changes, files: ['subtitles/intro/it-IT.vtt'] })
  const all = [...plan.fresh, ...plan.edited, ...plan.left]
  expect(all.map((each) => [each.kind, each.reason])).toEqual([[kind, reason]])
})

test('a second track beside the one of the file is told, and all of those that may be it once', async () => {
  const other = sampleTrack({ id: 'track-2', name: 'Commento' })
  const files = ['subtitles/intro/it-IT.vtt']
  const kept = sampleChange({ ...known, kind: 'keep', reason: 'equal' })
  const plan = await decide({ tracks: [track, other], changes: [kept], files })
  expect(reasons(plan)).toEqual([
    'keep: equal',
    'skip: another track of its language has the file: “Italiano”',
  ])
  const open = sampleChange({ kind: 'skip', obstacle: 'ambiguous', reason: 'cannot be told' })
  expect(reasons(await decide({ tracks: [track, other], changes: [open], files }))).toEqual([
    'skip: cannot be told',
  ])
})

test('a track whose file is not in the checkout is left', async () => {
  const plan = await decide({ tracks: [track], files: ['subtitles/intro/it-IT.vtt'] })
  expect(reasons(plan)).toEqual(['skip: its file is not checked out, or left out by `files`'])
})

test('a video that can have no tracks is told', async () => {
  const plan = await decide({ upload: { playbackId: null } })
  expect(plan.barren).toEqual([
    { video: 'intro', reason: 'the video `intro.mp4` is not processed yet' },
  ])
})
