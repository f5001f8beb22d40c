import { expect, test } from 'vitest'
import { pairCues } from '../../../src/subtitles/compare/pair-cues.ts'
import { showSubtitles } from '../../../src/subtitles/compare/shown.ts'
import type { Cue } from '../../../src/subtitles/cue.ts'
import { cueOf, cuesOf } from './cue-lists.ts'

const show = (cues: readonly Cue[]) => showSubtitles({ cues, definitions: [] }, 'vtt').cues

/** `1:1` is a cue for a cue, `2:1` one for two; a `*` stands where the cues are others. */
function pair(file: readonly Cue[], track: readonly Cue[], offset = 0): string | null {
  const pairs = pairCues(show(file), show(track), offset)
  const print = pairs?.map(
    ({ ours, theirs, isRearranged }) => `${ours.length}:${theirs.length}${isRearranged ? '*' : ''}`,
  )
  return print?.join(' ') ?? null
}

const three = cuesOf('1000 2000 one', '3000 4000 two', '4000 5000 three')

test.each<[what: string, track: readonly string[], pairs: string | null]>([
  ['nothing else', ['1000 2000 one', '3000 4000 two', '4000 5000 three'], '1:1 1:1 1:1'],
  ['21 ms', ['979 2021 one', '3021 4021 two', '3979 5021 three'], '1:1 1:1 1:1'],
  ['22 ms at a start', ['1022 2000 one', '3000 4000 two', '4000 5000 three'], null],
  ['22 ms at an end', ['1000 1978 one', '3000 4000 two', '4000 5000 three'], null],
  ['the order of cues', ['4000 5000 three', '1000 2000 one', '3000 4000 two'], '1:1 1:1 1:1'],
  [
    'blank cues',
    ['1000 2000 one', '2500 2600  ', '3000 4000 two', '4000 5000 three'],
    '1:1 1:1 1:1',
  ],
  [
    'a cue doubled',
    ['1000 2000 one', '3000 4000 two', '3020 4000 two', '4000 5000 three'],
    '1:1 1:1 1:1* 1:1',
  ],
  [
    'a cue cut',
    ['1000 1500 one', '1500 2000 one', '3000 4000 two', '4000 5000 three'],
    '1:1 1:1 1:1',
  ],
  [
    'a cue split',
    ['1000 1500 o', '1500 2000 ne', '3000 4000 two', '4000 5000 three'],
    '1:2* 1:1 1:1',
  ],
  [
    'a cue split with a pause',
    ['1000 1500 o', '1600 2000 ne', '3000 4000 two', '4000 5000 three'],
    null,
  ],
  [
    'a cue a word, together',
    ['1000 2000 on', '1000 2000 e', '3000 4000 two', '4000 5000 three'],
    '1:2* 1:1 1:1',
  ],
  ['touching cues joined', ['1000 2000 one', '3000 5000 two/three'], '1:1 2:1*'],
  ['cues joined over a pause', ['1000 4000 one/two', '4000 5000 three'], null],
  ['a moved border', ['1000 2000 one', '3000 4300 two', '4300 5000 three'], null],
  [
    'a moved border and a word that went over',
    ['1000 2000 one', '3000 4300 two th', '4300 5000 ree'],
    null,
  ],
  ['a cue less', ['1000 2000 one', '4000 5000 three'], null],
  ['a cue more', ['1000 2000 one', '2200 2800 new', '3000 4000 two', '4000 5000 three'], null],
  [
    'a cue more at the time of another',
    ['1000 2000 one', '1000 2000 new', '3000 4000 two', '4000 5000 three'],
    null,
  ],
  [
    'the same cue later once more',
    ['1000 2000 one', '2200 2800 one', '3000 4000 two', '4000 5000 three'],
    null,
  ],
  ['another word', ['1000 2000 one', '3000 4000 too', '4000 5000 three'], null],
  ['two texts that change places', ['1000 2000 two', '3000 4000 one', '4000 5000 three'], null],
  ['no cues', [], null],
])('%s in the track', (_, track, pairs) => {
  expect(pair(three, cuesOf(...track))).toBe(pairs)
  expect(pair(cuesOf(...track), three) === null).toBe(pairs === null)
})

const long = ['1000 5000 one', '2000 3000 two', '5000 6000 three']

test.each<[what: string, file: readonly string[], track: readonly string[], pairs: string | null]>([
  [
    'a timeline',
    long,
    ['1000 2000 one', '2000 3000 one/two', '3000 5000 one', '5000 6000 three'],
    '1:1 2:1* 1:1 1:1',
  ],
  [
    'a timeline with the lines of one time in another order',
    long,
    ['1000 2000 one', '2000 3000 two/one', '3000 5000 one', '5000 6000 three'],
    null,
  ],
  [
    'a timeline that shows one text for 40 ms more',
    long,
    ['1000 2000 one', '2000 3040 one/two', '3040 5000 one', '5000 6000 three'],
    null,
  ],
  [
    'a timeline of cues that begin together',
    ['1000 5000 one', '1000 3000 two'],
    ['1000 3000 one/two', '3000 5000 one'],
    '2:1* 1:1',
  ],
  [
    'a timeline of doubled cues',
    ['1000 2000 one', '1000 2000 one', '1500 2000 two'],
    ['1000 1500 one/one', '1500 2000 one/one/two'],
    '2:1* 3:1*',
  ],
  [
    'cues that go on in the next segment',
    ['1000 5000 one', '4000 8000 two'],
    ['1000 5000 one', '4000 6000 two', '6000 8000 two'],
    '1:1 1:1',
  ],
  [
    'a cue that goes on soon after it began',
    ['1000 5000 one'],
    ['1000 1010 one', '1010 4990 one', '4990 5000 one'],
    '1:1',
  ],
  [
    'a moment that is as long as the tolerance once it is rounded',
    ['1000 5024 one', '2000 5000 two'],
    ['1000 4000 one', '2000 4000 two', '4000 5020 one', '4000 5000 two'],
    '1:1 2:2',
  ],
  [
    'doubled cues that begin together and end apart',
    ['1000 2000 one', '1000 3000 one'],
    ['1000 2000 one', '1000 2000 one', '1000 3000 one', '1000 3000 one'],
    '1:1 1:1 1:1* 1:1*',
  ],
  [
    'two cues of one time in the other order',
    ['0 9 a', '0 99 b', '0 99 c'],
    ['0 9 a', '0 99 c', '0 99 b'],
    '1:1 1:1 1:1*',
  ],
  [
    'two cues of one time that the track shows one after the other',
    ['0 9 a', '0 99 b', '0 99 c'],
    ['0 9 a', '0 99 c', '10 99 b'],
    '1:1 1:1 1:1',
  ],
])('%s', (_, file, track, pairs) => {
  expect(pair(cuesOf(...file), cuesOf(...track))).toBe(pairs)
})

test('one text many times goes by time', () => {
  const yes = (count: number) =>
    Array.from({ length: count }, (_, at) => cueOf(at * 1000, at * 1000 + 500, 'Yes.'))
  expect(pair(yes(200), yes(200).toReversed())).toBe(Array(200).fill('1:1').join(' '))
  expect(pair(yes(200), yes(199))).toBe(null)
  expect(pair(yes(199), yes(200))).toBe(null)
  expect(pair(yes(200), [...yes(200).slice(1), cueOf(40, 540, 'Yes.')])).toBe(null)
})

test('an offset is taken off the times of the track', () => {
  const later = three.map((cue) => ({ ...cue, start: cue.start + 1015, end: cue.end + 985 }))
  expect(pair(three, later)).toBe(null)
  expect(pair(three, later, 1000)).toBe('1:1 1:1 1:1')
  expect(pairCues(show(three), show(later), 1000)?.map(({ delays }) => delays)).toEqual([
    [15, -15],
    [15, -15],
    [15, -15],
  ])
})

test('more texts at one time than anybody reads are another text where they are not the same cues', () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, at) => cueOf(0, 1000, `a${at}`))
  const joined = (count: number) => [
    cueOf(
      0,
      1000,
      crowd(count)
        .map(({ text }) => text)
        .join('\n'),
    ),
  ]
  expect(pair(crowd(50), joined(50))).toBe('50:1*')
  expect(pair(crowd(60), crowd(60))).not.toBe(null)
})
