import { describe, expect, it } from 'vitest'
import type { WrittenTrack } from '../../../src/pull/write.ts'
import { headline, title } from '../../../src/report/words/headline.ts'
import { otherwiseAdded } from '../../../src/report/words/pull-hints.ts'
import { freshCautions, pathPattern } from '../../../src/report/words/pull-words.ts'
import { edited, fresh, kept, keyed, pullRun, skipped } from '../pull-samples.ts'
import { change, changedCue, difference, result, run } from '../samples.ts'

const edit = edited('fr', [changedCue('a', 'b')])
const ahead = kept('fr', 'Git is ahead: 1 cue changed', {
  difference: difference([changedCue('a', 'b')]),
})
const left = skipped('fr', 'the track is errored')
const cancelled: WrittenTrack = { ...edit, result: result(edit.result.change, 'cancelled') }
const two = [fresh('en'), fresh('fr', { video: 'outro' })]
const times = (length: number, track: WrittenTrack) => Array.from({ length }, () => track)

describe('the headline of a pull', () => {
  it.each([
    ['Pulled 1 new file of 1 video and made the manifest', [fresh('en')], { manifest: 'new' }],
    [
      'Pulled 2 new files of 2 videos and added 1 video to the manifest; 3 tracks not pulled',
      [...two, ...times(3, left)],
      { manifest: 'edited', added: [keyed('intro')] },
    ],
    ['Pulled edits of 1 file and left 1,200 files alone', [edit, ...times(1200, kept('en'))], {}],
    [
      'Pulled edits of 1 file and 2 new files of 2 videos, and added names of tracks to the manifest',
      [edit, ...two],
      { manifest: 'edited' },
    ],
    [
      'Pulled edits of 1 file and 2 new files of 2 videos, made the manifest and left 1 file alone',
      [edit, ...two, kept('en')],
      { manifest: 'new' },
    ],
    ['Made the manifest with 1 video', [], { manifest: 'new', added: [keyed('bare')] }],
    [
      'Pulled nothing: 12 files are as their tracks; Git is ahead with 2',
      [...times(12, kept('en')), ahead, kept('es', 'no track yet: Git is ahead', { track: null })],
      {},
    ],
    ['Pulled nothing: 1 file is as its track', [kept('en')], {}],
    ['Pulled nothing: Git is ahead with 1 file', [ahead], {}],
    ['Pulled nothing; 1 track not pulled', [left], {}],
    ['Pulled nothing: there is no track to pull', [], {}],
    [
      'Pulled 1 new file of 1 video and made the manifest; 2 tracks were cancelled',
      [fresh('en'), cancelled, cancelled],
      { manifest: 'new' },
    ],
    ['Pulled nothing; 1 track was cancelled', [cancelled], {}],
  ] as const)('is %j', (words, tracks, parts) => {
    expect(headline(pullRun(tracks, parts))).toBe(words)
  })

  it('begins the page', () => {
    expect(title(pullRun([fresh('en')]))).toBe('Subtitles: pulled 1 new file of 1 video')
  })

  it('says that nothing was written of a run that stopped before', () => {
    expect(headline(run({ mode: 'pull', failure: 'No.' }))).toBe(
      'Stopped before anything was written',
    )
  })
})

it.each([
  ['subtitles/intro/en.vtt', 'intro', 'subtitles/{video}/{locale}.vtt'],
  ['subtitles/en/garden.srt', 'garden', 'subtitles/{locale}/{video}.srt'],
  ['subtitles/en/en.vtt', 'en', 'subtitles/{video}/{locale}.vtt'],
  ['en.tutorials/part-1.vtt', 'tutorials/part-1', '{locale}.{video}.vtt'],
  ['captions.vtt', 'intro', 'captions.vtt'],
])('the file %s of %s is one of %s', (path, video, pattern) => {
  expect(pathPattern(change('create', 'en', { path, video }))).toBe(pattern)
})

it('a file of closed captions has a locale of two parts', () => {
  const path = 'subtitles/intro.en.sdh.vtt'
  const captions = change('create', 'en', { path, closedCaptions: true })
  expect(pathPattern(captions)).toBe('subtitles/{video}.{locale}.vtt')
})

it('what new files lack is said once of all of them', () => {
  const path = 'subtitles/intro.srt'
  const machine = ['de', 'es', 'fr', 'it'].map((each) =>
    fresh(each, { name: `${each} (auto-generated)` }),
  )
  expect(freshCautions([fresh('en', { path }, ['italics', 'line']), ...machine])).toEqual([
    '`intro en`: SRT cannot hold italics and cue settings (`line`), which DatoCMS shows.',
    expect.stringMatching(
      /^4 tracks \(`intro de`, `intro es`, `intro fr` and 1 more\): A machine /,
    ),
  ])
})

it.each([
  [0, 2, ''],
  [1, 1, ', under the name of its file'],
  [2, 2, ', each under the name of its file'],
  [1, 2, ', 1 under the name of its file'],
  [1234, 2000, ', 1,234 under the names of their files'],
])('%d of %d videos are told as %j', (others, all, words) => {
  expect(otherwiseAdded(others, all)).toBe(words)
})
