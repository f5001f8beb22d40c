import { describe, expect, test } from 'vitest'
import { kindsOf, printLooks } from '../../../src/subtitles/compare/looks.ts'
import {
  isInTime,
  isSame,
  matchShown,
  type TextMatch,
} from '../../../src/subtitles/compare/match.ts'
import { showSubtitles } from '../../../src/subtitles/compare/shown.ts'
import { parseWebVtt } from '../../../src/subtitles/webvtt/parse.ts'
import { cuesOf } from './cue-lists.ts'

const show = (...cues: readonly string[]) =>
  showSubtitles({ cues: cuesOf(...cues), definitions: [] }, 'vtt')
const showFile = (text: string) => showSubtitles(parseWebVtt(`WEBVTT\n\n${text}\n`), 'vtt')

function print(match: TextMatch | null): string | null {
  const differences =
    match && [...match.differences].map(([kind, { relation }]) => `${kind} ${relation}`)
  return differences?.toSorted().join(', ') ?? null
}

test.each<[file: string, track: string, differences: string]>([
  ['<i>a</i>', '<i>a</i>', ''],
  ['<i>a</i> b', 'a b', 'italics absent'],
  ['a b', '<i>a</i> b', 'italics extra'],
  ['<i>a</i> b', '<i>a b</i>', 'italics other'],
  ['<i>a</i> <i>b</i>', '<i>a b</i>', ''],
  ['<i>a/b</i>', '<i>a</i>/<i>b</i>', ''],
  ['<i><b>a</b></i>', '<b><i>a</i></b>', ''],
  ['<b>a</b>', 'a', 'bold absent'],
  ['<u>a</u>', 'a', 'underline absent'],
  ['<c.x.y>a</c>', '<c.y><c.x>a</c></c>', ''],
  ['<c.x>a<c.y>b</c>c</c>', '<c.x>a</c><c.x.y>b</c><c.x>c</c>', ''],
  ['<c.x>a</c>', '<c.y>a</c>', 'class other'],
  ['<v Ann>a', '<v Ann>a</v>', ''],
  ['<v Ann>a', '<v Bob>a', 'voice other'],
  ['<v Ann>a', 'a', 'voice absent'],
  ['<lang fr>a</lang>', 'a', 'lang absent'],
  ['<ruby>a<rt>b</rt></ruby>', 'ab', 'ruby absent'],
  ['a <00:01.500>b', 'a <00:00:01.500>b', ''],
  ['a <00:01.500>b', 'a <00:01.520>b', ''],
  ['a <00:01.500>b', 'a <00:01.540>b', 'timestamps other'],
  ['a <00:01.500>b', 'a b', 'timestamps absent'],
  ['{\\an8}a', 'a', 'code absent'],
  ['a b', 'a/b', 'breaks extra'],
  ['a b c', 'a b/c', 'breaks extra'],
  ['a/b c', 'a b c', 'breaks absent'],
  ['a b c', 'ab c', 'blanks other'],
  ['a b', 'ab', 'blanks absent'],
  ['a\u00adb', 'ab', 'invisible absent'],
  ['a\u200db', 'a\u200cb', 'invisible other'],
  ['x²', 'x2', 'letters absent'],
])('a text %j that becomes %j: %s', (file, track, differences) => {
  const match = matchShown(show(`1000 2000 ${file}`), show(`1000 2000 ${track}`), null)
  expect(print(match)).toBe(differences)
  expect(match && isSame(match)).toBe(differences === '')
})

test.each<[file: string, track: string, differences: string]>([
  ['line:10%', 'line:10.00%', ''],
  ['line:10.6%', 'line:11%', ''],
  ['line:10%', 'line:11%', 'line other'],
  ['line:0', 'line:1', 'line other'],
  ['line:0 align:left', '', 'align absent, line absent'],
  ['', 'vertical:rl size:50%', 'size extra, vertical extra'],
  ['position:10%', 'position:10%,line-left', 'position other'],
  ['region:top', 'region:side', 'region other'],
])('settings %j that become %j: %s', (file, track, differences) => {
  const withSettings = (settings: string) => showFile(`00:01.000 --> 00:02.000 ${settings}\na`)
  expect(print(matchShown(withSettings(file), withSettings(track), null))).toBe(differences)
})

test('style sheets and regions are compared as they are shown', () => {
  const cue = '00:01.000 --> 00:02.000\na'
  const file = showFile(`STYLE\n::cue { color: red }\n\nREGION\nid:top\n\n${cue}`)
  expect(print(matchShown(file, showFile(cue), null))).toBe('regions absent, style absent')
  expect(print(matchShown(showFile(cue), file, null))).toBe('regions extra, style extra')
  const cyan = showFile(`STYLE\n::cue { color: cyan }\n\nREGION\nid:top\n\n${cue}`)
  const match = matchShown(file, cyan, null)
  expect(print(match)).toBe('style other')
  expect([...(match?.shared ?? [])]).toEqual(['regions'])
})

describe('cues that are divided otherwise', () => {
  test.each<[what: string, file: readonly string[], track: readonly string[], differences: string]>(
    [
      ['repeated', ['0 99 a'], ['0 99 a', '0 99 a'], 'cues other'],
      [
        'repeated with another look',
        ['0 99 a'],
        ['0 99 a', '0 99 <i>a</i>'],
        'cues other, italics extra',
      ],
      ['shown once', ['0 99 a', '0 99 a'], ['0 99 a'], 'cues other'],
      ['split', ['0 99 a b'], ['0 50 a', '50 99 b'], 'cues other'],
      ['split at a line break', ['0 99 a/b'], ['0 99 a', '0 99 b'], 'cues other'],
      [
        'split within italics',
        ['0 99 <i>a/b</i>'],
        ['0 50 <i>a</i>', '50 99 b'],
        'cues other, italics divided',
      ],
      [
        'split and without italics',
        ['0 99 <i>a/b</i>'],
        ['0 50 a', '50 99 b'],
        'cues other, italics absent',
      ],
      ['joined', ['0 50 a', '50 99 <i>b</i>'], ['0 99 a/<i>b</i>'], 'cues other'],
      [
        'joined without italics',
        ['0 50 a', '50 99 <i>b</i>'],
        ['0 99 a/b'],
        'cues other, italics absent',
      ],
      ['joined with codes', ['0 50 {\\an8}a', '50 99 b'], ['0 99 a/b'], 'code divided, cues other'],
      ['in a timeline', ['0 99 a', '40 70 b'], ['0 40 a', '40 70 a/b', '70 99 a'], 'cues other'],
      [
        'in a timeline without italics',
        ['0 99 a', '40 70 <i>b</i>'],
        ['0 40 a', '40 70 a/b', '70 99 a'],
        'cues other, italics absent',
      ],
      ['cut, each piece with the text', ['0 99 a'], ['0 40 a', '40 99 a'], ''],
    ],
  )('%s', (_, file, track, differences) => {
    expect(print(matchShown(show(...file), show(...track), null))).toBe(differences)
  })
})

test('says in which cues of the file a kind is otherwise, in the order of time', () => {
  const file = show(
    '1000 2000 <i>a</i>',
    '3000 4000 <i>b</i>',
    '5000 6000 c',
    '7000 8000 <i>d e</i>',
  )
  const track = show(
    '1000 2000 a',
    '3000 4000 <i>b</i>',
    '5000 6000 c',
    '7000 7500 d',
    '7500 8000 e',
  )
  const { differences, shared } = matchShown(file, track, null) ?? {}
  expect(differences?.get('italics')?.cues.map(({ line }) => line)).toEqual([1, 13])
  expect(differences?.get('italics')?.relation).toBe('other')
  expect(shared).toEqual(new Set())
})

describe('times', () => {
  test.each<[what: string, track: readonly string[], offset: readonly [number, number]]>([
    ['the same', ['1000 2000 a', '3000 4000 b', '5000 6000 c'], [-21, 21]],
    ['21 ms both ways', ['979 2021 a', '3000 4000 b', '5000 6000 c'], [0, 0]],
    ['15 ms later', ['1015 2015 a', '3015 4015 b', '5015 6015 c'], [-6, 36]],
    ['40 ms later', ['1040 2040 a', '3040 4040 b', '5040 6040 c'], [19, 61]],
    ['1 s earlier, rounded', ['10 990 a', '2000 3000 b', '3990 5010 c'], [-1011, -989]],
    ['one cue 40 ms later', ['1000 2000 a', '3040 4040 b', '5000 6000 c'], [19, 21]],
  ])('%s', (_, track, [least, most]) => {
    const file = show('1000 2000 a', '3000 4000 b', '5000 6000 c')
    const match = matchShown(file, show(...track), null)
    expect(match?.offset).toEqual({ least, most })
    expect(match && isInTime(match.offset)).toBe(least <= 0 && most >= 0)
    expect(match?.differences.size).toBe(0)
  })

  test('an offset shows where all cues were joined', () => {
    const match = matchShown(show('1000 2000 a', '2000 3000 b'), show('2000 4000 a/b'), null)
    expect(match?.offset).toEqual({ least: 979, most: 1021 })
    expect(print(match)).toBe('cues other')
  })

  test('an offset shows in texts that were cut, or stand more than once', () => {
    const later = show('2000 2400 a', '2400 3000 a', '4000 5000 a', '6000 7000 b', '6000 7000 b')
    const match = matchShown(show('1000 2000 a', '3000 4000 a', '5000 6000 b'), later, null)
    expect(match?.offset).toEqual({ least: 979, most: 1021 })
  })

  test.each([
    ['one cue 43 ms later', ['1000 2000 a', '3043 4043 b', '5000 6000 c']],
    ['one cue 500 ms later', ['1000 2000 a', '3500 4500 b', '5000 6000 c']],
    ['the first two 500 ms later', ['1500 2500 a', '3500 4500 b', '5000 6000 c']],
    ['twice as fast', ['500 1000 a', '1500 2000 b', '2500 3000 c']],
  ])('%s: no match', (_, track) => {
    const file = show('1000 2000 a', '3000 4000 b', '5000 6000 c')
    expect(matchShown(file, show(...track), null)).toBe(null)
  })

  test('texts without cues have the same times', () => {
    expect(matchShown(show(), show(), null)?.offset).toEqual({ least: -21, most: 21 })
    expect(matchShown(show(), show('1000 2000 a'), null)).toBe(null)
  })
})

describe('the end of the video', () => {
  const file = ['1000 2000 a', '8000 12000 b', '12000 14000 c']

  test.each<
    [what: string, track: readonly string[], durationMs: number | null, differences: string | null]
  >([
    ['cut there', ['1000 2000 a', '8000 10000 b'], 10_000, ''],
    ['cut within a second of it', ['1000 2000 a', '8000 10700 b'], 10_000, ''],
    ['what begins behind it left out', ['1000 2000 a', '8000 12000 b'], 12_000, ''],
    ['cut before it', ['1000 2000 a', '8000 9000 b'], 11_000, 'end other'],
    ['cut, and nobody knows when', ['1000 2000 a', '8000 10000 b'], null, null],
    ['a cue before it left out', ['1000 2000 a'], 10_000, null],
  ])('%s', (_, track, durationMs, differences) => {
    expect(print(matchShown(show(...file), show(...track), durationMs))).toBe(differences)
  })

  test.each<[what: string, file: string, track: string, durationMs: number | null]>([
    ['where the video goes on', '1000 9000 a', '1000 5000 a', 20_000],
    ['where nobody knows the end of the video', '1000 9000 a', '1000 5000 a', null],
    ['within the last second', '1000 9900 a', '1000 9400 a', 10_000],
  ])('a last cue that ends later in the file is told: %s', (_, file, track, durationMs) => {
    const match = matchShown(show(file), show(track), durationMs)
    expect(print(match)).toBe('end other')
    expect(match?.differences.get('end')?.cues).toHaveLength(1)
  })

  test('a last cue that ends later in the track is another text', () => {
    expect(matchShown(show('1000 5000 a'), show('1000 9000 a'), 5_000)).toBe(null)
  })
})

test('knows all kinds that a file has', () => {
  const file = showFile(
    'STYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000 line:0\n<v Ann>a <i>b</i>\nc</v>',
  )
  expect([...kindsOf(file)].toSorted()).toEqual([
    'blanks',
    'breaks',
    'italics',
    'line',
    'style',
    'voice',
  ])
})

test.each<
  [kind: 'italics' | 'breaks' | 'cues' | 'end', a: readonly string[], b: readonly string[]]
>([
  ['italics', ['0 9 <i>a</i> b'], ['0 9 a <i>b</i>']],
  ['breaks', ['0 9 a/b c'], ['0 9 a b/c']],
  ['cues', ['0 9 a', '9 18 b'], ['0 18 a/b']],
  ['cues', ['0 9 a', '0 9 b'], ['0 9 b', '0 9 a']],
  ['end', ['0 9 a', '9 19 b'], ['0 9 a', '9 20 b']],
])('prints %s so that two versions can be told apart', (kind, a, b) => {
  const look = (cues: readonly string[]) => printLooks(show(...cues), [kind]).get(kind)
  expect(look(a)).not.toBe(look(b))
  expect(look(a)).toBe(look(a.map((cue) => cue.replace(/<i>.*<\/i>/, '<i>$&</i>'))))
})
