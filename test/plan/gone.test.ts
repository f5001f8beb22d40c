import { expect, test } from 'vitest'
import type { Mode } from '../../src/action/mode.ts'
import type { Track } from '../../src/datocms/resources.ts'
import type { GoneFile } from '../../src/files/gone.ts'
import type { TrackResult } from '../../src/plan/change.ts'
import { fatesOf } from '../../src/plan/gone.ts'
import { goneRemedy, goneWords } from '../../src/report/words/gone-words.ts'
import { change, result, video } from '../report/samples.ts'

const fileTrack = (language: string, of = 'intro') => ({
  video: of,
  uploadId: 'q0VNpiNQSkG6z0lif_O1zg',
  language,
  closedCaptions: false,
})
const track: Track = {
  id: 'track',
  uploadId: 'q0VNpiNQSkG6z0lif_O1zg',
  name: 'English',
  language: 'en',
  closedCaptions: false,
  status: 'ready',
  error: null,
}
const deleted: GoneFile = {
  path: 'intro/en.vtt',
  now: null,
  track: fileTrack('en'),
  becomes: null,
}
const regional: GoneFile = { ...deleted, now: 'intro/en-GB.vtt', becomes: fileTrack('en-GB') }
const moved: GoneFile = { ...deleted, now: 'outro/en.vtt', becomes: fileTrack('en', 'outro') }
const lost: GoneFile = { ...deleted, now: 'intro/notes.vtt' }
const unnamed: GoneFile = { ...deleted, track: null }

const intro = video('intro', { tracks: [track] })
const going = (outcome: TrackResult['outcome']) =>
  result(change('delete', 'en', { track }), outcome)

interface Case {
  readonly mode?: Mode
  readonly prune?: boolean
  readonly videos?: readonly (typeof intro)[] | null
  readonly results?: readonly TrackResult[]
}

const heir =
  '`en` of `intro`, if DatoCMS has it, is replaced by it where its text is the file’s; else it stays, because `prune` is off.'

function told(file: GoneFile, given: Case = {}): readonly string[] {
  const { mode = 'plan', prune = false, videos = [intro], results = [] } = given
  return fatesOf([file], { prune, videos, results }).map((each) => goneWords(each, mode))
}

const off = 'stays in DatoCMS, because `prune` is off.'
const on = 'deleted, because `prune` is on.'
const spared =
  'stays in DatoCMS: `prune` spares a video without a selected file, and one with a file whose track cannot be told.'
const english = '`en` of `intro`'
const check: Case = { mode: 'check', videos: null }

test.each<readonly [string, GoneFile, Case, string]>([
  ['a deleted file', deleted, {}, `${english} ${off}`],
  ['without an answer of DatoCMS', deleted, check, `${english}, if DatoCMS has it, ${off}`],
  [
    'of a video that is not asked for',
    deleted,
    { videos: [] },
    `${english}, if DatoCMS has it, ${off}`,
  ],
  ['with prune', deleted, { prune: true, results: [going('planned')] }, `${english} will be ${on}`],
  [
    'with prune, done',
    deleted,
    { mode: 'apply', prune: true, results: [going('done')] },
    `${english} was ${on}`,
  ],
  [
    'with prune, in a check',
    deleted,
    { ...check, prune: true },
    `${english}, if DatoCMS has it, will be ${on}`,
  ],
  ['that prune spares', deleted, { prune: true }, `${english} ${spared}`],
  [
    'that prune does not reach',
    deleted,
    { prune: true, videos: [] },
    `${english}, if DatoCMS has it, ${spared}`,
  ],
  [
    'that could not be deleted',
    deleted,
    { mode: 'apply', prune: true, results: [going('failed')] },
    `${english} could not be deleted: see the failures.`,
  ],
  [
    'another language',
    regional,
    {},
    `It stands for \`en-GB\` of \`intro\` now, which is a track of its own. The old track ${english} ${off}`,
  ],
  [
    'another region, in a check',
    regional,
    check,
    `It stands for \`en-GB\` of \`intro\` now, which is a track of its own. The old track ${heir}`,
  ],
  [
    'another video',
    moved,
    {},
    `It stands for \`en\` of \`outro\` now, which is a track of its own. The old track ${english} ${off}`,
  ],
  [
    'a name that says nothing',
    lost,
    {},
    `Its new name stands for no track. The old track ${english} ${off}`,
  ],
  [
    'a video that the manifest lost',
    unnamed,
    { prune: true },
    'The manifest does not name its video any more, so its track, if DatoCMS has one, stays.',
  ],
])('%s: what becomes of its track', (_, file, given, words) => {
  expect(told(file, given)).toEqual([words])
})

test('nothing is told of a track that is not there, or that another file has now', () => {
  expect(told(deleted, { videos: [video('intro')] })).toEqual([])
  const kept = result(change('keep', 'en-GB', { track }))
  expect(told(regional, { results: [kept] })).toEqual([])
})

test('a remedy is there where something stays that prune would delete', () => {
  const fates = (prune: boolean) =>
    fatesOf([deleted], { prune, videos: [intro], results: [going('planned')] })
  expect(goneRemedy(fates(false))).toContain('`prune: true`')
  expect(goneRemedy(fates(true))).toBeNull()
})
