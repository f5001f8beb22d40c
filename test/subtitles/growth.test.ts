import { describe, expect, test } from 'vitest'
import { alignCues } from '../../src/subtitles/compare/align.ts'
import { canonicalText } from '../../src/subtitles/compare/canonical-text.ts'
import { compareCues } from '../../src/subtitles/compare/compare.ts'
import type { SubtitleFormat } from '../../src/subtitles/format.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { rules } from '../../src/subtitles/rules.ts'
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
const SIZE = 8_000
const GROWTH = 2.2

describe.each(places)(
  '%s, %s: twice the length takes twice the steps',
  (format, _name, start, end) => {
    test('whatever is repeated', () => {
      const growing = pieces.filter((piece) => {
        const steps = (size: number) => {
          const text = start + piece.repeat(Math.ceil(size / piece.length)) + end
          const bytes = Buffer.from(text)
          return countSteps(() => {
            const { cues } = readSubtitles(bytes, format, { language: 'en', settings })
            for (const cue of cues) canonicalText(cue.text, format)
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
  const steps = (count: number) => countSteps(() => canonicalText(layers(count), 'vtt'))
  expect(steps(2_000)).toBeLessThan(GROWTH * steps(1_000))
})

test('bytes that are no UTF-8 take time in proportion to their number', () => {
  for (const piece of ['\xe9', '\xe9\n', 'a\xe9 ', '\xe9\xe9 ', '\x81\x40']) {
    const steps = (size: number) => {
      const bytes = Buffer.from(piece.repeat(size), 'latin1')
      return countSteps(() => void readSubtitles(bytes, 'srt'))
    }
    expect(steps(40_000)).toBeLessThan(GROWTH * steps(20_000))
  }
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
  test.each(names)('%s, against every other', (name) => {
    const growing = names.filter((other) => {
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
      id: '',
      start: at * 100,
      end: at * 100 + 90,
      settings: '',
      text: `a${(at * 7919) % count}`,
      line: at + 1,
      textLine: at + 2,
    }))
    const reversed = cues.map((cue, at) => ({ ...cue, text: cues[count - 1 - at]?.text ?? '' }))
    const file = countReads(cues)
    const { changed, added } = compareCues(
      { cues: file.list, format: 'vtt' },
      { cues: reversed, format: 'vtt' },
    )
    expect(changed + added).toBeGreaterThan(0)
    expect(file.reads()).toBeLessThan(4 * count)
  })
})
