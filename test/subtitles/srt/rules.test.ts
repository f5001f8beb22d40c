import { expect, test } from 'vitest'
import { fixSubtitles } from '../../../src/subtitles/fix/fix.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { type RuleName, rules } from '../../../src/subtitles/rules.ts'
import { breaches } from '../law/law.ts'

/** The smallest file that breaks a rule, and the nearest file that breaks none. */
interface Case {
  readonly breaks: string
  /** `line:column` of the one problem. */
  readonly at: string
  readonly hint?: string | null
  /** Part of the message. */
  readonly says?: string
  readonly mended: string
  /** The rule of what is found below, since it is another fault. */
  readonly also?: RuleName
}

const timing = '00:00:01,000 --> 00:00:02,000'
const hello = srt('1', timing, 'Hello')
const sbv = srt('1', '00:00:00,599 --> 00:00:04,160', 'Hello')
const second = ['2', '00:00:03,000 --> 00:00:04,000', 'Bye']
const both = srt('1', timing, 'Hello', '', ...second)

const cases: { readonly [rule in RuleName]?: readonly Case[] } = {
  'srt/webvtt': [
    {
      breaks: 'WEBVTT\n\nNOTE by Anna\n\n00:01.000 --> 00:02.000 line:0\nHello\n',
      at: '1:1',
      hint: 'Rename the file so that it ends in .vtt.',
      mended: hello,
    },
    { breaks: 'WEBVTT - by Anna\n\n00:01.000 --> 00:02.000\nHello\n', at: '1:1', mended: hello },
    { breaks: 'WEBVTT\n', at: '1:1', mended: hello },
  ],
  'srt/no-cues': [
    { breaks: 'An essay.\n\nOn nothing.\n', at: '1:1', says: 'text without cues', mended: hello },
    { breaks: ' \n\n', at: '1:1', mended: hello },
    { breaks: '[Script Info]\nTitle: x\n', at: '1:1', says: 'ASS', mended: hello },
    { breaks: '<SAMI>\n<HEAD>\n', at: '1:1', says: 'SAMI', mended: hello },
    { breaks: '<?xml version="1.0"?>\n<tt xmlns="x">\n', at: '1:1', says: 'TTML', mended: hello },
    { breaks: '<!DOCTYPE html>\n<title>404</title>\n', at: '1:1', says: 'web page', mended: hello },
    { breaks: '{1}{50}Hello\n', at: '1:1', says: 'MicroDVD', mended: hello },
    { breaks: '{ "cues": [] }\n', at: '1:1', says: 'JSON', mended: hello },
    { breaks: '0:00:00.599,0:00:04.160\nHello\n', at: '1:1', says: 'SBV', mended: sbv },
    { breaks: `{\\rtf1\\ansi\n1\\\n${timing}\\\nHello\\\n`, at: '1:1', says: 'RTF', mended: hello },
  ],
  'srt/missing-blank-line': [
    {
      breaks: srt('1', timing, 'Hello', ...second),
      at: '4:1',
      hint: 'Insert a blank line above line 4.',
      mended: both,
    },
    {
      breaks: srt('1', timing, 'Hello', ...second.slice(1)),
      at: '4:1',
      hint: 'Insert a blank line, then 2, above line 4.',
      mended: both,
    },
    {
      breaks: srt('1', timing, '1984', ...second.slice(1)),
      at: '4:1',
      mended: srt('1', timing, '1984', '', ...second),
    },
    {
      breaks: srt('1', timing, 'Hello', '\u200f2', ...second.slice(1)),
      at: '4:1',
      also: 'srt/index',
      mended: both,
    },
    {
      breaks: srt('1', timing, 'Hello', second.slice(0, 2).join(' '), 'Bye'),
      at: '4:1',
      also: 'srt/timing',
      mended: both,
    },
  ],
  'srt/text-outside-cue': [
    {
      breaks: srt('1', timing, 'Hello', '', 'again', 'and again', '', ...second),
      at: '5:1',
      says: '"again"',
      hint: 'Remove the blank line 4.',
      mended: srt('1', timing, 'Hello', 'again', 'and again', '', ...second),
    },
    {
      breaks: srt('1', timing, 'Hello', '', ' ', '', 'again', '', ...second),
      at: '7:1',
      hint: 'Remove the blank lines 4 to 6.',
      mended: srt('1', timing, 'Hello', 'again', '', ...second),
    },
    { breaks: srt('1', timing, '', 'Hello'), at: '4:1', mended: hello },
    { breaks: srt('By Anna', '', '1', timing, 'Hello'), at: '1:1', hint: null, mended: hello },
    {
      breaks: srt('1', timing, 'In', '', '1984', '', ...second),
      at: '5:1',
      hint: null,
      mended: srt('1', timing, 'In', '1984', '', ...second),
    },
    {
      breaks: srt('1', timing, 'Hello', '', 'I <3 you', '', ...second),
      at: '5:1',
      hint: null,
      mended: both,
    },
    {
      breaks: srt('1', timing, 'Hello', '', 'a --> b', '', ...second).replace(
        'a --> b',
        'a\nb --> c',
      ),
      at: '5:1',
      hint: null,
      mended: both,
    },
    {
      breaks: srt('1', timing, 'Hello', '', 'again', ...second),
      at: '5:1',
      hint: 'Remove the blank line 4. Insert a blank line above line 6.',
      mended: srt('1', timing, 'Hello', 'again', '', ...second),
    },
    {
      breaks: srt('1', timing, 'Hello', '', 'again', ...second.slice(1)),
      at: '5:1',
      hint: 'Remove the blank line 4. Insert a blank line, then 2, above line 6.',
      mended: srt('1', timing, 'Hello', 'again', '', ...second),
    },
    {
      breaks: srt('1', timing, 'Hello', '', 'again', ' ', ...second),
      at: '5:1',
      mended: srt('1', timing, 'Hello', 'again', '', ...second),
    },
    {
      breaks: srt('1', timing, 'Hello', '', `${'a'.repeat(39)}😀 is a long line`),
      at: '5:1',
      says: `"${'a'.repeat(39)}…"`,
      mended: srt('1', timing, 'Hello', `${'a'.repeat(39)}😀 is a long line`),
    },
  ],
  'srt/missing-timing': [
    { breaks: srt('1', timing, 'Hello', '', '2', 'Bye'), at: '5:1', hint: null, mended: both },
    { breaks: srt('1', timing, 'Hello', '', '2'), at: '5:1', mended: both },
    { breaks: srt('1', timing, 'Hello', '', '2', '', 'Bye'), at: '5:1', mended: both },
    {
      breaks: srt('1', 'Hello', '', ...second),
      at: '1:1',
      mended: both,
    },
  ],
  'srt/timing': [
    ...timingCases(
      ['0O:00:01,000 --> 00:00:02,000', 1, `Write ${timing}.`],
      ['00:00:01,000 --> 00:00:l2,000', 18, 'Write 00:00:01,000 --> 00:00:12,000.'],
      ['00:00:01,000 --> ', 18, null],
      ['00:00:01,000 00:00:02,000', 14, null],
      ['--> 00:00:02,000', 1, null],
      ['-00:00:01,000 --> 00:00:02,000', 1, null],
      ['00:00:01,000 --> -00:00:02,000', 18, null],
      ['NaN:NaN:NaN,NaN --> 00:00:02,000', 1, null],
      ['00:00:01:24 --> 00:00:02:00', 1, null],
      ['Hello --> there', 1, null],
      ['0O:00:03,000 --> 00:00:02,000', 1, null],
      ['\u200b00:00:01,000 --> 00:00:02,000', 1, `Write ${timing}.`],
      ['\u200e00:00:01,000 --> 00:00:02,000', 1, `Write ${timing}.`],
      ['\u202b00:00:01,000 --> 00:00:02,000\u202c', 1, `Write ${timing}.`],
      ['\u206600:00:01,000\u2069 --> 00:00:02,000', 1, `Write ${timing}.`],
      ['\ufeff00:00:01,000 --> 00:00:02,000', 1, `Write ${timing}.`],
      ['\u00a000:00:01,000 --> 00:00:02,000', 1, `Write ${timing}.`],
      ['00:00:01,000\u00a0-->\u00a000:00:02,000', 13, `Write ${timing}.`],
      ['０0:00:01,000 --> 00:00:02,000', 1, `Write ${timing}.`],
      ['٠٠:٠٠:٠١,٠٠٠ --> ٠٠:٠٠:٠٢,٠٠٠', 1, `Write ${timing}.`],
      ['۰۰:۰۰:۰۱,۰۰۰ --> ۰۰:۰۰:۰۲,۰۰۰', 1, `Write ${timing}.`],
      ['००:००:०१,००० --> ००:००:०२,०००', 1, `Write ${timing}.`],
    ),
    {
      breaks: srt('1', '0O:00:01,000 --> 00:00:02,000', 'Hello'),
      at: '2:1',
      says: 'letters for figures',
      mended: hello,
    },
    {
      breaks: srt('1', '-00:00:01,000 --> 00:00:02,000', 'Hello'),
      at: '2:1',
      says: 'There is no time before 0.',
      mended: hello,
    },
    {
      breaks: srt('1', '\u200f00:00:01,000 --> 00:00:02,000', 'שלום'),
      at: '2:1',
      says: 'U+200F',
      mended: srt('1', timing, 'שלום'),
    },
    {
      breaks: srt('1', '٠0:00:01,000 --> 00:00:02,000', 'Hello'),
      at: '2:1',
      says: 'Arabic',
      mended: hello,
    },
    {
      breaks: srt(`1 ${timing}`, 'Hello'),
      at: '1:1',
      hint: `Write 1, and "${timing}" on a line of its own below.`,
      mended: hello,
    },
    {
      breaks: srt('1', `1. ${timing}`, 'Hello'),
      at: '2:1',
      hint: `Write ${timing}.`,
      mended: hello,
    },
  ],
  'srt/arrow': timingCases(
    ['00:00:01,000 -> 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 —> 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 –> 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 -- > 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 ---> 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 → 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 => 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 --&gt; 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 -&gt; 00:00:02,000', 14, `Write ${timing}.`],
  ),
  'srt/time-separator': timingCases(
    ['00:00:01 ,000 --> 00:00:02,000', 9, `Write ${timing}.`],
    ['00:00: 01,000 --> 00:00: 02,000', 6, `Write ${timing}.`],
    ['00：00：01,000 --> 00:00:02,000', 3, `Write ${timing}.`],
    ['00:00:01，000 --> 00:00:02,000', 9, `Write ${timing}.`],
    ['00:00:01:000 --> 00:00:02:000', 9, `Write ${timing}.`],
    ['00:00:01,000.0000009 --> 00:00:02,000', 13, `Write ${timing}.`],
    ['00:00:00,999.99999988358 --> 00:00:02,000', 13, 'Write 00:00:00,999 --> 00:00:02,000.'],
    ['00:00:01,24.4765625 --> 00:00:02,222.99999', 12, 'Write 00:00:01,024 --> 00:00:02,223.'],
  ),
  'srt/time-range': timingCases(
    ['00:00:01,000 --> 00:61:02,000', 21, null],
    ['00:00:61,000 --> 00:00:02,000', 7, null],
  ),
  'srt/hours': timingCases(
    ['00:01,000 --> 00:02,000', 1, `Write ${timing}.`],
    ['00:00:01,000 --> 00:02,000', 18, `Write ${timing}.`],
  ),
  'srt/arrow-space': timingCases(
    ['00:00:01,000--> 00:00:02,000', 13, `Write ${timing}.`],
    ['00:00:01,000 -->00:00:02,000', 14, `Write ${timing}.`],
  ),
  'srt/dot': timingCases(
    ['00:00:01.000 --> 00:00:02.000', 9, `Write ${timing}.`],
    ['00:00:01,000 --> 00:00:02.000', 26, `Write ${timing}.`],
  ),
  'srt/time-digits': [
    ...timingCases(
      ['00:00:01 --> 00:00:02', 9, `Write ${timing}.`],
      ['00:00:1 --> 00:00:02,000', 8, `Write ${timing}.`],
    ),
    {
      breaks: srt('1', '00:00:01 --> 00:00:02', 'Hello', '', '2', '00:00:03 --> 00:00:04', 'Bye'),
      at: '2:9',
      says: 'no milliseconds',
      mended: both,
    },
  ],
  'srt/time-padding': timingCases(
    ['00:00:01,0 --> 00:00:02,000', 10, `Write ${timing}.`],
    ['00:00:01,000 --> 00:00:02,04', 27, 'Write 00:00:01,000 --> 00:00:02,040.'],
    ['00:00:01,000000 --> 00:00:02,000', 10, `Write ${timing}.`],
    ['0:00:01,000 --> 0:00:02,000', 1, `Write ${timing}.`],
    ['00:0:01,000 --> 00:00:02,000', 4, `Write ${timing}.`],
    ['00:000:01,000 --> 00:00:02,000', 4, `Write ${timing}.`],
  ),
  'srt/blank-line': [
    { breaks: srt('1', timing, 'Hello', ' \t', ...second), at: '4:1', mended: both },
    {
      breaks: srt('1', timing, 'Hello', ' ', '', ...second.slice(0, 1), '', ...second.slice(1)),
      at: '7:1',
      hint: 'Remove the blank line 7.',
      mended: both,
    },
    { breaks: srt('1', '', timing, 'Hello'), at: '2:1', mended: hello },
    {
      breaks: srt('1', timing, 'Hello', ' ', 'you', '\t', ' ', 'there', '', ...second),
      at: '4:1',
      says: 'ffmpeg',
      hint: 'Remove the blank line 4.',
      mended: srt('1', timing, 'Hello', 'you', 'there', '', ...second),
    },
  ],
  'srt/arrow-in-text': [
    {
      breaks: srt('1', timing, 'Hello', 'a --> b'),
      at: '4:3',
      hint: 'Write → in place of -->.',
      mended: srt('1', timing, 'Hello', 'a → b'),
    },
    {
      breaks: srt('1', timing, 'a --> b --> c', '', ...second),
      at: '3:3',
      mended: srt('1', timing, 'a → b → c', '', ...second),
    },
    { breaks: srt('1', timing, 'from 0:03 --> soon'), at: '3:11', hint: null, mended: hello },
    {
      breaks: srt('1', `${timing} --> 00:00:03,000`, 'Hello'),
      at: '2:31',
      hint: null,
      mended: hello,
    },
  ],
  'cue/text-on-timing-line': [
    {
      breaks: srt('1', `${timing} Hello`),
      at: '2:31',
      hint: `Write ${timing}, and "Hello" on a line of its own below.`,
      mended: hello,
    },
    { breaks: srt('1', `${timing}Hello`), at: '2:30', mended: hello },
    { breaks: srt('1', `${timing} X1:1 X2:9 Y1:1 Y2:9 Hello`), at: '2:51', mended: hello },
    {
      breaks: srt('1', `${timing} - Hello`, 'there'),
      at: '2:31',
      mended: srt('1', timing, '- Hello', 'there'),
    },
    {
      breaks: srt('1', `${timing} ♪`, '', ...second),
      at: '2:31',
      mended: srt('1', timing, '♪', '', ...second),
    },
    { breaks: srt('1', `${timing} I <3 you`), at: '2:31', hint: null, mended: hello },
    {
      breaks: srt('1', `${timing} ${'so '.repeat(100)}long`),
      at: '2:31',
      mended: srt('1', timing, `${'so '.repeat(100)}long`),
    },
  ],
  'text/less-than': hidden('I <3 you', 'a <b c', '0<p<1', 'my </3 breaks', '1 < 2, 3 > 2', 'a <'),
  'text/unknown-tag': [
    ...hidden('Hello <inaudible>'),
    {
      breaks: srt('1', timing, 'Hello <em>you</em>'),
      at: '3:7',
      hint: 'Remove <em> in line 3. Remove </em> in line 3.',
      mended: srt('1', timing, 'Hello you'),
    },
    {
      breaks: srt('1', timing, 'one<br>two'),
      at: '3:4',
      hint: 'Begin a new line in place of <br>.',
      mended: srt('1', timing, 'one', 'two'),
    },
  ],
  'text/end-tag': [
    {
      breaks: srt('1', timing, 'Hello</em>'),
      at: '3:6',
      hint: 'Remove </em> in line 3.',
      mended: hello,
    },
  ],
  'text/timestamp': hidden('Hello <0:01>you'),
  'srt/after-timing': timingCases(
    [`${timing} align:start`, 31, `Write ${timing}.`],
    [`${timing},`, 30, `Write ${timing}.`],
    [`${timing}\u200e`, 30, `Write ${timing}.`],
  ),
  'srt/coordinates': timingCases([`${timing} X1:0 X2:9 Y1:0 Y2:9`, 31, `Write ${timing}.`]),
  'srt/override': [
    {
      breaks: srt('1', timing, 'Hello', '{\\an8}you'),
      at: '4:1',
      hint: 'Remove such codes, and the line where nothing else stands on it.',
      mended: srt('1', timing, 'Hello', 'you'),
    },
    {
      breaks: srt('1', timing, '{\\an8}Hello', '', '2', second[1] ?? '', 'a {\\i1}b'),
      at: '3:1',
      says: '(The same in 1 more line.)',
      mended: srt('1', timing, 'Hello', '', '2', second[1] ?? '', 'a b'),
    },
  ],
  'srt/font': [
    {
      breaks: srt('1', timing, 'Say <font color="red">hello</font>'),
      at: '3:5',
      hint: 'Remove <font …> and </font>; what stands between them stays.',
      mended: srt('1', timing, 'Say hello'),
    },
    { breaks: srt('1', timing, '<FONT face=x>Hello</FONT>'), at: '3:1', mended: hello },
    {
      breaks: srt('1', timing, '\ufeffSay <font color="red">hello</font>'),
      at: '3:6',
      also: 'srt/bom',
      mended: srt('1', timing, 'Say hello'),
    },
  ],
  'srt/two-boms': [
    {
      breaks: `\ufeff\ufeff${srt('1', timing, 'Hello')}`,
      at: '1:1',
      hint: 'Remove U+FEFF in line 1.',
      mended: `\ufeff${hello}`,
    },
  ],
  'srt/bom': [
    {
      breaks: srt('1', timing, 'Hello', '', '\ufeff2', ...second.slice(1)),
      at: '5:1',
      hint: 'Remove U+FEFF in line 5.',
      mended: both,
    },
    {
      breaks: srt('1', timing, 'Hello', '', '\ufeff2', second[1] ?? '', '\ufeffBye', '\ufeff'),
      at: '5:1',
      mended: srt('1', timing, 'Hello', '', ...second, ''),
    },
    {
      breaks: srt('1', timing, 'Hello', '\ufeff2', ...second.slice(1)),
      at: '4:1',
      also: 'srt/missing-blank-line',
      mended: both,
    },
  ],
  'srt/index-missing': [
    { breaks: srt(timing, 'Hello'), at: '1:1', hint: 'Write 1 above line 1.', mended: hello },
    {
      breaks: srt(timing, 'Hello', '', ...second.slice(1)),
      at: '1:1',
      says: '(The same in 1 more line.)',
      mended: both,
    },
  ],
  'srt/index': [
    { breaks: srt('0', timing, 'Hello'), at: '1:1', hint: 'Write 1 in place of 0.', mended: hello },
    ...['3', '1', '#2', '2.', '２', '(2)'].map((number) => ({
      breaks: both.replace('\n2\n', `\n${number}\n`),
      at: '5:1',
      hint: `Write 2 in place of ${number}.`,
      mended: both,
    })),
    {
      breaks: both.replace('\n2\n', '\n\u202b2\u202c\n'),
      at: '5:1',
      says: 'U+202B',
      hint: 'Write 2 in line 5, and nothing else there.',
      mended: both,
    },
    {
      breaks: numbered(1, 2, 4, 5, 6),
      at: '9:1',
      says: '(The same in 2 more lines.)',
      hint: 'Write 3 in place of 4.',
      mended: numbered(1, 2, 3, 4, 5),
    },
    { breaks: numbered(1, 2, 2, 3), at: '9:1', mended: numbered(1, 2, 3, 4) },
    { breaks: numbered(1, 2, 9, 4), at: '9:1', mended: numbered(1, 2, 3, 4) },
    { breaks: numbered(1, 2, 1, 2), at: '9:1', mended: numbered(1, 2, 3, 4) },
  ],
  'cue/end-before-start': [
    {
      breaks: srt('1', '00:00:02,000 --> 00:00:01,999', 'Hello'),
      at: '2:18',
      hint: null,
      mended: hello,
    },
    { breaks: srt('1', '00:00:02,000 --> 00:00:02,000', 'Hello'), at: '2:18', mended: hello },
  ],
  'cue/order': [
    {
      breaks: srt('1', '00:00:05,000 --> 00:00:06,000', 'Hello', '', ...second),
      at: '6:1',
      hint: 'Order the cues by their start, as players show them, and leave their numbers in order.',
      mended: srt('1', ...second.slice(1), '', '2', '00:00:05,000 --> 00:00:06,000', 'Hello'),
    },
    {
      breaks: srt('1', '00:00:05,000 --> 00:00:06,000', 'Hello', '', '7', ...second.slice(1)),
      at: '6:1',
      also: 'srt/index',
      mended: srt('1', ...second.slice(1), '', '2', '00:00:05,000 --> 00:00:06,000', 'Hello'),
    },
  ],
  'cue/overlap': [
    {
      breaks: srt('1', '00:00:01,000 --> 00:00:03,001', 'Hello', '', ...second),
      at: '6:1',
      hint: 'End the cue on line 2 at 00:00:03,000.',
      mended: srt('1', '00:00:01,000 --> 00:00:03,000', 'Hello', '', ...second),
    },
    {
      breaks: srt('1', '00:00:03,000 --> 00:00:05,000', 'Hello', '', ...second),
      at: '6:1',
      hint: null,
      mended: both,
    },
  ],
  'cue/empty': [
    { breaks: srt('1', timing, '', ...second), at: '2:1', hint: 'Write its text.', mended: both },
    { breaks: srt('1', timing, ' ', '', ...second), at: '2:1', mended: both },
    { breaks: srt('1', timing, '<i> </i>', '', ...second), at: '2:1', mended: both },
    {
      breaks: srt('1', timing, ...second),
      at: '2:1',
      also: 'srt/missing-blank-line',
      mended: both,
    },
  ],
}

const rows = Object.entries(cases).flatMap(([rule, ofRule]) =>
  ofRule.map((row, index) => ({ rule, index, ...row })),
)

test.each(rows)('$rule, case $index: one problem at $at, and none in the mended file', (row) => {
  const { rule, breaks, at, hint, says, mended, also } = row
  const { problems } = read(breaks)
  const found = problems.find((one) => one.rule === rule)
  const others = problems.filter((one) => one !== found).map((one) => one.rule)
  expect({ at: `${found?.line}:${found?.column}`, others }).toEqual({
    at,
    others: also ? [also] : [],
  })
  expect(found?.message).toMatch(/^\S.*\.$|\)$/)
  if (hint !== undefined) expect(found?.hint).toBe(hint)
  if (says) expect(found?.message).toContain(says)
  expect(read(mended).problems).toEqual([])
})

test.each(rows)('$rule, case $index: whoever does what it says has one problem less', (row) => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(breaches(Buffer.from(row.breaks.replaceAll('\n', end)), 'srt')).toEqual([])
})

test.each(rows.filter(({ breaks }) => read(breaks).problems.every(({ remedy }) => remedy)))(
  '$rule, case $index: is mended, and a second time there is nothing to do',
  ({ breaks, mended }) => {
    const fixed = fixSubtitles(Buffer.from(breaks), 'srt')?.bytes
    expect(fixed && read(fixed).problems).toEqual([])
    expect(fixed ? fixSubtitles(fixed, 'srt') : null).toBeNull()
    expect(shownBy(fixed ?? '')).toEqual(shownBy(mended))
  },
)

test.each(rows)('$rule, case $index: severity is that of the table', ({ rule, breaks }) => {
  const expected = Object.entries(rules).find(([name]) => name === rule)?.[1].severity
  const found = read(breaks).problems.filter((one) => one.rule === rule)
  expect(found.map(({ severity }) => severity)).toEqual([expected])
})

test.each(rows)('$rule, case $index: line ends do not matter', ({ breaks }) => {
  const { problems } = read(breaks)
  for (const end of ['\r\n', '\r'])
    expect(read(breaks.replaceAll('\n', end)).problems).toEqual(problems)
})

test.each([
  ['00:00:03,000 --> 00:00:2,500', '00:00:03,000 --> 00:00:02,500'],
  ['0:00:03.000->00:00:03', '00:00:03,000 --> 00:00:03,000'],
  ['00:00:03,000 --> 00:00:02,500 X1:40', '00:00:03,000 --> 00:00:02,500 '],
  ['1 00:00:03.000 --> 00:00:02,500 Hi', '1\n00:00:03,000 --> 00:00:02,500 \nHi'],
  ['00:00:03.000 --> 00:00:61,000', '00:00:03,000 --> 00:00:61,000'],
])(
  'what else is wrong is mended where times cannot be, and they are not repeated: %s',
  (line, is) => {
    const before = line.startsWith('1 ') ? '' : '1\n'
    const breaks = Buffer.from(`${before}${line}\nHello\n`)
    const { problems } = read(breaks)
    expect(problems.filter(({ remedy }) => !remedy)).toMatchObject([
      { rule: expect.stringMatching('cue/end-before-start|srt/time-range'), hint: null },
    ])
    for (const { hint } of problems) expect(hint ?? '').not.toMatch(/\d:\d\d.*-->/)
    expect(breaches(breaks, 'srt')).toEqual([])
    expect(String(fixSubtitles(breaks, 'srt')?.bytes)).toBe(`${before}${is}\nHello\n`)
  },
)

test.each([
  'I <3 you',
  'a <b',
  'Hello <music>',
  'my </3 breaks',
  '1 < 2 > 1',
  '<v Ann>Hello',
  'a </3 x>',
  'a <b and c> d',
  'one<br>two',
  'Hello</em>',
])('a "<" is as severe as in WebVTT: %s', (text) => {
  const vtt = Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`)
  const severities = ({ problems }: ReturnType<typeof read>) =>
    problems.map(({ rule, severity }) => `${rule} ${severity}`)
  expect(severities(read(srt('1', timing, text)))).toEqual(severities(readSubtitles(vtt, 'vtt')))
})

test.each([
  '<i>Hello</i> <b>you</b>, <u>there</u>',
  '<I>Hello</I>',
  '<i>Hello',
  'Hello</i>',
  '<b style="x">Hello</b>',
  'Tom & Jerry &lt;3 > 2',
  '<i>שלום</i>',
])('markup of SubRip, and "&", are no fault: %s', (text) => {
  for (const end of ['\n', '\r\n']) {
    expect(read(srt('1', timing, text).replaceAll('\n', end)).problems).toEqual([])
  }
})

test('every rule of SubRip has a case', () => {
  const names = Object.keys(rules).filter((name) => name.startsWith('srt/'))
  expect(Object.keys(cases)).toEqual(expect.arrayContaining(names))
})

function read(content: string | Uint8Array) {
  return readSubtitles(Buffer.from(content), 'srt')
}

/** What viewers see of a file, and its numbers. */
function shownBy(content: string | Uint8Array) {
  return read(content).cues.map(({ id, start, end, text }) => ({ id, start, end, text }))
}

/** A file with these numbers. */
function numbered(...numbers: readonly number[]): string {
  const cues = numbers.map((number, at) =>
    srt(String(number), `00:00:0${at},000 --> 00:00:0${at},900`, 'Hello'),
  )
  return cues.join('\n')
}

function srt(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

/** Texts of which WebVTT, which the track becomes, hides something: the column is that of the "<" that begins no markup. */
function hidden(...texts: readonly string[]): readonly Case[] {
  return texts.map((text) => ({
    breaks: srt('1', timing, text),
    at: `3:${text.search(/<(?!\/?i>)/) + 1}`,
    hint: 'Write it without "<": the track becomes WebVTT, where "<" begins a tag.',
    mended: srt('1', timing, text.replaceAll(/<(?!\/?i>)/g, '(')),
  }))
}

/** Cases on the timing line of the only cue: the column in that line. */
function timingCases(
  ...list: readonly (readonly [breaks: string, column: number, hint: string | null])[]
): readonly Case[] {
  return list.map(([breaks, column, hint]) => ({
    breaks: srt('1', breaks, 'Hello'),
    at: `2:${column}`,
    hint,
    mended: srt('1', hint?.slice('Write '.length, -1) ?? timing, 'Hello'),
  }))
}
