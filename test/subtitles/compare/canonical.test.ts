import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CanonicalCue, canonicalCues } from '../../../src/subtitles/compare/canonical.ts'
import { canonicalText, plainText } from '../../../src/subtitles/compare/canonical-text.ts'
import type { Cue } from '../../../src/subtitles/cue.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import { parseWebVtt } from '../../../src/subtitles/webvtt/parse.ts'
import { formatTimestamp } from '../../../src/subtitles/webvtt/timestamp.ts'
import { runs, webVttText } from '../webvtt/arbitrary.ts'
import { cueOf, cuesOf } from './cue-lists.ts'

test.each<[format: SubtitleFormat, written: string, canonical: string]>([
  ['vtt', 'Hello', 'Hello'],
  ['vtt', '  Hello \t you \n\n there ', 'Hello you\nthere'],
  ['vtt', 'a&nbsp;b\u00a0c\u3000d', 'a b c d'],
  ['vtt', 'cafe\u0301', 'café'],
  ['vtt', '\u200eHello\u200f', 'Hello'],
  ['vtt', '&lrm;Hello&rlm;', 'Hello'],
  ['vtt', 'a\ufeffb', 'ab'],
  ['vtt', 'Tom &amp; Jerry', 'Tom &amp; Jerry'],
  ['vtt', 'Tom & Jerry', 'Tom &amp; Jerry'],
  ['srt', 'Tom & Jerry', 'Tom &amp; Jerry'],
  ['srt', 'Tom &amp; Jerry', 'Tom &amp; Jerry'],
  ['vtt', 'Tom &amp;amp; Jerry', 'Tom &amp; Jerry'],
  ['srt', 'A < B & C', 'A &lt; B &amp; C'],
  ['vtt', 'A &lt; B &amp; C', 'A &lt; B &amp; C'],
  ['vtt', 'A &#60; B > C', 'A &lt; B &gt; C'],
  ['vtt', '<i>a</i>', '<i>a</i>'],
  ['vtt', '<i>a', '<i>a</i>'],
  ['vtt', '<i>a</i><i>b</i>', '<i>ab</i>'],
  ['vtt', '<i>a</i> <i>b</i>', '<i>a b</i>'],
  ['vtt', '<i>a </i>b', '<i>a</i> b'],
  ['vtt', '<i>a\nb</i>', '<i>a</i>\n<i>b</i>'],
  ['vtt', '<i><b>a</b></i>', '<b><i>a</i></b>'],
  ['vtt', '<b>a<i>b</i></b><u></u>', '<b>a<i>b</i></b>'],
  ['vtt', '<c.red>a</c> <v Anna>b</v> <lang fr>c</lang> <00:00:01.000>d', 'a b c d'],
  ['vtt', '<ruby>字<rt>ji</rt></ruby>', '<ruby>字<rt>ji</rt></ruby>'],
  ['vtt', '<i> </i>', ''],
  ['srt', '{\\an8}<font color="red">Hello</font>', 'Hello'],
  ['srt', '<B>a</B> <I class=x>b</I>', '<b>a</b> <i>b</i>'],
  ['srt', '<s>a</s> <3', '&lt;s&gt;a&lt;/s&gt; &lt;3'],
  ['srt', '{b}', '{b}'],
  ['vtt', '{\\an8}Hello', 'Hello'],
  ['vtt', '{{\\a}\\b}a {b} {\\c', 'a {b} {\\c'],
  ['vtt', '&#123;\\an8}a', 'a'],
])('%s text %j is %j', (format, written, canonical) => {
  expect(canonicalText(written, format)).toBe(canonical)
  expect(canonicalText(canonical, 'vtt')).toBe(canonical)
})

test('plain text is what a viewer reads', () => {
  expect(plainText(canonicalText('<i>Tom</i> &amp; <b>Jerry</b>\n&lt;3 &amp;', 'vtt'))).toBe(
    'Tom & Jerry\n<3 &',
  )
})

test('empty cues and cues that never show are dropped, and the others are in the order of time', () => {
  const cues = cuesOf(
    '3000 4000 c',
    '1000 2000 b',
    '1000 1500 a',
    '5000 5000 never',
    '6000 7000 ',
    '7000 8000 <i></i>',
  )
  expect(canonicalCues(cues, 'vtt')).toEqual([
    { start: 1000, end: 1500, text: 'a', line: 9 },
    { start: 1000, end: 2000, text: 'b', line: 5 },
    { start: 3000, end: 4000, text: 'c', line: 1 },
  ])
})

/** Canonical cues as a WebVTT file. */
function printWebVtt(cues: readonly CanonicalCue[]): string {
  const blocks = cues.map(
    ({ start, end, text }) => `${formatTimestamp(start)} --> ${formatTimestamp(end)}\n${text}\n`,
  )
  return ['WEBVTT\n', ...blocks].join('\n')
}

/** Parse → canonical → print → parse → canonical. */
function expectFixedPoint(cues: readonly Cue[], format: SubtitleFormat): void {
  const canonical = canonicalCues(cues, format)
  const printed = printWebVtt(canonical)
  const again = parseWebVtt(printed)
  expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const seen = (list: readonly { start: number; end: number; text: string }[]) =>
    list.map(({ start, end, text }) => ({ start, end, text }))
  expect(seen(canonicalCues(again.cues, 'vtt'))).toEqual(seen(canonical))
}

test('what is printed has the same canonical form: of any WebVTT', () => {
  fc.assert(
    fc.property(webVttText, (text) => expectFixedPoint(parseWebVtt(text).cues, 'vtt')),
    runs(1000, 20_000),
  )
})

const odd = fc.constantFrom(
  '&',
  'amp',
  ';',
  'lt',
  '#38;',
  '#x26;',
  '#',
  '<',
  '>',
  '/',
  'b',
  'i',
  '<i>',
  '</i>',
  '<b>',
  '<u>',
  '<c>',
  '</c>',
  '<ruby>',
  '<rt>',
  '</rt>',
  '</ruby>',
  '<v A>',
  ' ',
  '\n',
  '\t',
  '\u00a0',
  '\u200e',
  '\ufeff',
  '\u0301',
  'e',
  '\0',
  '{\\an8}',
  '<font>',
  '\u037e',
  '\ud83d',
  '\ude00',
  '-->',
  '\u212b',
  '&nbsp;',
  '&#0;',
  '&#10;',
  '&#13;',
  '&#xfeff;',
  '字',
)

test('what is printed has the same canonical form: of any text', () => {
  const text = fc.oneof(
    fc.array(odd, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('vtt', 'srt'), (text, format) => {
      expectFixedPoint([cueOf(1000, 2000, text)], format)
    }),
    runs(3000, 100_000),
  )
})

const million = 1_000_000

test.each([
  ['&amp;', `&${'amp;'.repeat(million)}`],
  ['nested references', '&a&#109;p;'.repeat(million / 10)],
  ['marks of direction', `${'\u200e'.repeat(million)}a${'\u200e'.repeat(million)}b`],
  ['open tags', '<i>'.repeat(million)],
  ['tags', '<i>a</i> '.repeat(million / 10)],
  ['braces', '{\\'.repeat(million)],
  ['nested braces', '{'.repeat(million / 2) + '\\}'.repeat(million / 2)],
  ['blanks', `a${' '.repeat(million)}b`],
  ['lines', 'a \n'.repeat(million / 10)],
])('takes a text full of %s in its stride', (_, text) => {
  for (const format of ['vtt', 'srt'] as const) {
    const canonical = canonicalText(text, format)
    expect(canonicalText(canonical, 'vtt')).toBe(canonical)
  }
})
