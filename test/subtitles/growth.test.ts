import { describe, expect, test } from 'vitest'
import { alignCues } from '../../src/subtitles/compare/align.ts'
import { compareCues } from '../../src/subtitles/compare/compare.ts'
import { pairCues } from '../../src/subtitles/compare/pair-cues.ts'
import { showSubtitles } from '../../src/subtitles/compare/shown.ts'
import { readableText, type ShownCue } from '../../src/subtitles/compare/shown-cue.ts'
import { matchTexts, readText } from '../../src/subtitles/compare/texts.ts'
import type { SubtitleFormat } from '../../src/subtitles/format.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { rules } from '../../src/subtitles/rules.ts'
import { everyNth } from '../support/extent.ts'
import { countReads, countSteps } from '../support/steps.ts'
import { claimedTries } from '../support/tried.ts'

/** Every rule on, so that every check runs. */
const settings = Object.fromEntries(Object.keys(rules).map((rule) => [rule, 'warning' as const]))

const vttTiming = '00:01.000 --> 00:02.000'
const srtTiming = '00:00:01,000 --> 00:00:02,000'

/** What hostile files repeat: pieces of each grammar, alone, in lines, and nested. */
const pieces = [
  ...[
    'a',
    ' ',
    '\n',
    '\r\n',
    'a\n',
    ' \n',
    'a\n\n',
    '\u00a0',
    '\u3000',
    '\0',
    '\ufffd',
    '\ufeff',
    '\n\ufeff',
  ],
  ...['1', '1\n', '1\n\n', '2\n00:', '00:', '0:', '00:00:01,000 ', srtTiming, `${srtTiming}\n`],
  ...[`1\n${srtTiming}\n`, `1\n${srtTiming}\na\n\n`, `${srtTiming} a\n\n`, '#1\n'],
  ...[`${vttTiming}\n`, `${vttTiming}\na\n\n`, `a\n${vttTiming}\na\n\n`, `${vttTiming} a\n\n`],
  ...['-->', '-->\n', 'a\n-->\n', ' --> ', '--', '- ', '00:01.000 -> 00:02.000\n\n'],
  ...[
    '<',
    '<>',
    '<i>',
    '</i>',
    '<i',
    '<i a=',
    '<i ',
    '</',
    '</3',
    '<font ',
    '<font>',
    '<v a>',
    '<lang ',
  ],
  ...['<b><i></b>', '<ruby><rt>', '<00:01.500>', '<1>', '<c.a', '.a'],
  ...['&', '&amp;', 'amp;', '&#038;', '#038;', '&#', '&a', '&lt;', '{\\', '{\\a}', '{', '}'],
  ...[
    'a:b ',
    'align:start ',
    'line: ',
    'size ',
    'region:a ',
    'a:b id:x\n',
    'id:x a:b ',
    'X1:1 ',
    ', ',
  ],
  ...[
    'NOTE ',
    'NOTE\n',
    'STYLE\n',
    'REGION\n',
    'REGION\nid:a\n\n',
    'Kind: x\n',
    'WEBVTT ',
    'WEBVTT\n',
  ],
]

const places: readonly (readonly [SubtitleFormat, string, string, string])[] = [
  ['vtt', 'the whole file', '', ''],
  ['vtt', 'the first line', 'WEBVTT ', `\n\n${vttTiming}\nx`],
  ['vtt', 'the header', 'WEBVTT\n', `\n\n${vttTiming}\nx`],
  ['vtt', 'the header of a file without cues', 'WEBVTT\n', ''],
  ['vtt', 'a block', 'WEBVTT\n\n', ''],
  ['vtt', 'a comment', 'WEBVTT\n\nNOTE ', 'x'],
  ['vtt', 'a style sheet', 'WEBVTT\n\nSTYLE\n', 'x'],
  ['vtt', 'a region', 'WEBVTT\n\nREGION\n', 'x'],
  ['vtt', 'an identifier', 'WEBVTT\n\n', `\n${vttTiming}\nx`],
  ['vtt', 'a time', 'WEBVTT\n\n00:01.000', ' --> 00:02.000\nx'],
  ['vtt', 'the settings', `WEBVTT\n\n${vttTiming} `, '\nx'],
  ['vtt', 'a text', `WEBVTT\n\n${vttTiming}\n`, ''],
  ['vtt', 'a text that ends', `WEBVTT\n\n${vttTiming}\n<b>`, 'x</b>'],
  ['vtt', 'a reference', `WEBVTT\n\n${vttTiming}\n&`, ';'],
  ['srt', 'the whole file', '', ''],
  ['srt', 'a file that ends', '', `x\n\n1\n${srtTiming}\nx`],
  ['srt', 'below a number', '1\n', ''],
  ['srt', 'a time', '1\n00:00:01,000', ' --> 00:00:02,000\nx'],
  ['srt', 'behind a time', `1\n${srtTiming} `, '\nx'],
  ['srt', 'a text', `1\n${srtTiming}\n`, ''],
  ['srt', 'a text that ends', `1\n${srtTiming}\nx`, `x\n${srtTiming}\nx`],
  ['srt', 'below a text', `1\n${srtTiming}\nx\n\n`, ''],
]

/** Characters. Twice as many may take twice the steps, and a tenth of it for what comes once in a while. */
const SIZE = 4_000
const GROWTH = 2.2

/** A choice has every piece in a twelfth of the places, and a twelfth of the pieces in every place. */
describe.each(places.map((place, at) => [...place, at] as const))(
  '%s, %s: twice the length takes twice the steps',
  (format, _name, start, end, at) => {
    test('whatever is repeated', () => {
      const growing = everyNth(pieces, 12, at).filter((piece) => {
        const steps = (size: number) => {
          const text = start + piece.repeat(Math.ceil(size / piece.length)) + end
          const bytes = Buffer.from(text)
          return countSteps(() => {
            const { cues, definitions } = readSubtitles(bytes, format, { language: 'en', settings })
            showSubtitles({ cues, definitions }, format)
          })
        }
        return steps(2 * SIZE) > GROWTH * steps(SIZE)
      })
      expect(growing).toEqual([])
    })
  },
)

test('as many as the threat model says', () => {
  expect(pieces.length * places.length).toBe(claimedTries('test/subtitles/growth.test.ts'))
})

test('a text whose references and codes hide one another, layer below layer, is not followed for ever', () => {
  const layers = (count: number) => `${'&{\\'.repeat(count)}&${'rcub;amp;'.repeat(count)}`
  const steps = (count: number) => countSteps(() => readableText(layers(count), 'vtt'))
  expect(steps(2_000)).toBeLessThan(GROWTH * steps(1_000))
})

test('more of a region is read in one pass, however its words begin', () => {
  const text = `WEBVTT\n\nREGION\nid:a\n\n${'a:a'.repeat(10_000)} !`
  expect(readSubtitles(Buffer.from(text), 'vtt').cues).toEqual([])
})

test('bytes that are no UTF-8 take time in proportion to their number', () => {
  for (const piece of ['\xe9', '\xe9\n', 'a\xe9 ', '\xe9\xe9 ', '\x81\x40']) {
    const steps = (size: number) => {
      const bytes = Buffer.from(piece.repeat(size), 'latin1')
      return countSteps(() => void readSubtitles(bytes, 'srt'))
    }
    expect(steps(16_000)).toBeLessThan(GROWTH * steps(8_000))
  }
})

test('a SubRip text is read once, however much stray text follows it', () => {
  const steps = (count: number) => {
    const text = `1\n${srtTiming}\n${'a\n'.repeat(count)}\n${'b\n\n'.repeat(count)}`
    return countSteps(() => void readSubtitles(Buffer.from(text), 'srt'))
  }
  expect(steps(4_000)).toBeLessThan(GROWTH * steps(2_000))
})

/** Lists of cues that have little in common, in ways that a search for pairs can lose itself in. */
const lists: { readonly [what: string]: (at: number, count: number) => readonly [number, string] } =
  {
    'the same everywhere': () => [0, 'a'],
    'one text at many times': (at) => [at * 100, 'a'],
    'two texts by turns': (at) => [at * 100, at % 2 === 0 ? 'a' : 'b'],
    'texts of their own': (at) => [at * 100, `a${at}`],
    'texts in reverse': (at, count) => [at * 100, `a${count - at}`],
    'each text twice': (at) => [at * 100, `a${at >> 1}`],
    'texts that come again': (at) => [at * 100, `a${at % 31}`],
    'nested repetition': (at) => [at * 100, `a${Math.clz32(at + 1)}${at % 7}`],
    palindrome: (at, count) => [at * 100, `a${Math.min(at, count - at)}`],
    'later by one': (at) => [at * 100 + 50, `a${at + 1}`],
  }

describe('alignment takes n log n reads of both lists', () => {
  const names = Object.keys(lists)
  test.each(names)('%s, against others', (name) => {
    const growing = everyNth(names, 6, names.indexOf(name)).filter((other) => {
      const reads = (count: number) => {
        const cues = (make = lists[name]) =>
          Array.from({ length: count }, (_, at) => {
            const [start, text] = make?.(at, count) ?? [0, '']
            return { start, end: start + 90, text, line: at + 1 }
          })
        const file = countReads(cues())
        const track = countReads(cues(lists[other]).slice(0, -3))
        alignCues(file.list, track.list)
        return file.reads() + track.reads()
      }
      return reads(8_000) > 1.25 * GROWTH * reads(4_000)
    })
    expect(growing).toEqual([])
  })

  test('and no more than so many for each cue', () => {
    const count = 4_000
    const cues = Array.from({ length: count }, (_, at) => ({
      start: at * 100,
      end: at * 100 + 90,
      letters: `a${(at * 7919) % count}`,
      text: '',
      line: at + 1,
      marks: [],
    }))
    const reversed = cues.map((cue, at) => ({
      ...cue,
      letters: cues[count - 1 - at]?.letters ?? '',
    }))
    const file = countReads(cues)
    const { changed, added } = compareCues(file.list, reversed)
    expect(changed + added).toBeGreaterThan(0)
    expect(file.reads()).toBeLessThan(4 * count)
  })
})

type MakeCue = (at: number, count: number) => readonly [start: number, end: number, letters: string]

/** Lists of cues that a converter may have cut, joined, repeated or ordered, or not. */
const shows: Readonly<Record<string, MakeCue>> = {
  'all alike': () => [0, 1000, 'a'],
  'all at one start': (at) => [0, 1000 + at * 50, `a${at}`],
  'one text at one start': (at, count) => [0, 1000 + (count - at) * 50, 'a'],
  'all overlapping': (at, count) => [at * 10, count * 10 + 1000, `a${at}`],
  'one text, overlapping': (at, count) => [at * 10, count * 10 + 1000, 'a'],
  'one text at many times': (at) => [at * 100, at * 100 + 90, 'a'],
  'texts of their own': (at) => [at * 100, at * 100 + 90, `a${at}`],
  'texts in reverse': (at, count) => [at * 100, at * 100 + 90, `a${count - at}`],
  'all touching': (at) => [at * 100, at * 100 + 100, `a${at}`],
  'all touching, in halves': (at) => [at * 50, at * 50 + 50, at % 2 === 0 ? 'a' : `${at >> 1}`],
  'in touching pairs': (at) => [(at >> 1) * 100, (at >> 1) * 100 + 100, `a${at}`],
  'different throughout': (at) => [at * 100 + 50, at * 100 + 140, `b${at}`],
}

describe('to pair cues takes n log n reads of them', () => {
  const names = Object.keys(shows)
  test.each(names)('%s, against others', (name) => {
    const growing = everyNth(names, 6, names.indexOf(name)).filter((other) => {
      const reads = (count: number) => {
        const file = countCueReads(listOf(name, count))
        const track = countCueReads(listOf(other, count))
        pairCues(file.cues, track.cues, 0)
        return file.reads() + track.reads()
      }
      return reads(4_000) > 1.25 * GROWTH * reads(2_000)
    })
    expect(growing).toEqual([])
  })

  function listOf(name: string, count: number): readonly ShownCue[] {
    return Array.from({ length: count }, (_, at) => {
      const [start, end, letters] = shows[name]?.(at, count) ?? [0, 0, '']
      return { start, end, letters, text: letters, line: at + 1, marks: [] }
    })
  }
})

test('one cue that holds all the others is cut in one pass', () => {
  const steps = (count: number) => {
    const cues = Array.from({ length: count }, (_, at) => ({
      ...{ start: at * 100, end: at * 100 + 100, line: at + 1, marks: [] },
      ...{ letters: `a${at}`, text: `a${at}` },
    }))
    const letters = cues.map((cue) => cue.letters).join('')
    const whole = [{ start: 0, end: count * 100, line: 1, marks: [], letters, text: letters }]
    return countSteps(() => expect(pairCues(cues, whole, 0)).not.toBe(null))
  }
  expect(steps(8_000)).toBeLessThan(GROWTH * steps(4_000))
})

test('a text that is read in every way takes time in proportion to its length', () => {
  const fileOf = (count: number, last: string) =>
    readText(
      Buffer.from(
        `WEBVTT\n\n${Array.from({ length: count }, (_, at) => {
          const time = (ms: number) => new Date(at * 1000 + ms).toISOString().slice(11, 23)
          const text = `<v Ann>a &amp; <ruby>b<rt>${at}</rt></ruby> ${at === count - 1 ? last : ''}`
          return `${time(0)} --> ${time(900)} line:0\n${text}\n\n`
        }).join('')}`,
      ),
      'vtt',
    )
  const steps = (count: number) => {
    const [file, track] = [fileOf(count, 'here'), fileOf(count, 'there')]
    return countSteps(() => expect(matchTexts(file, track, null)).toBe(null))
  }
  expect(steps(800)).toBeLessThan(GROWTH * steps(400))
  expect(steps(400) / 400).toBeLessThan(40_000)
})

/** Cues that count how often something is read from them. */
function countCueReads(list: readonly ShownCue[]) {
  let reads = 0
  const cues = list.map(
    (cue) =>
      new Proxy(cue, {
        get(target, name, receiver) {
          reads++
          return Reflect.get(target, name, receiver)
        },
      }),
  )
  return { cues, reads: () => reads }
}
