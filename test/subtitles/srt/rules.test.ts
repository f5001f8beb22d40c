import { expect, test } from 'vitest'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { type RuleName, rules } from '../../../src/subtitles/rules.ts'

/** The smallest file that breaks a rule, and the nearest file that breaks none. */
interface Case {
  readonly breaks: string
  /** `line:column` of the one problem. */
  readonly at: string
  readonly hint?: string | null
  /** Part of the message. */
  readonly says?: string
  readonly mended: string
}

const timing = '00:00:01,000 --> 00:00:02,000'
const hello = srt('1', timing, 'Hello')
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
    { breaks: 'An essay.\n\nOn nothing.\n', at: '1:1', hint: null, mended: hello },
    { breaks: ' \n\n', at: '1:1', mended: hello },
    { breaks: '[Script Info]\nTitle: x\n', at: '1:1', says: 'ASS', mended: hello },
    { breaks: '<SAMI>\n<HEAD>\n', at: '1:1', says: 'SAMI', mended: hello },
    { breaks: '<?xml version="1.0"?>\n<tt xmlns="x">\n', at: '1:1', says: 'TTML', mended: hello },
    { breaks: '<!DOCTYPE html>\n<title>404</title>\n', at: '1:1', says: 'web page', mended: hello },
    { breaks: '{1}{50}Hello\n', at: '1:1', says: 'MicroDVD', mended: hello },
    { breaks: '{ "cues": [] }\n', at: '1:1', says: 'JSON', mended: hello },
    { breaks: '0:00:00.599,0:00:04.160\nHello\n', at: '1:1', says: 'SBV', mended: hello },
    { breaks: `{\\rtf1\\ansi\n1\\\n${timing}\\\nHello\\\n`, at: '1:1', says: 'RTF', mended: hello },
  ],
  'srt/missing-blank-line': [
    {
      breaks: srt('1', timing, 'Hello', ...second),
      at: '4:1',
      hint: 'Put a blank line above "2".',
      mended: both,
    },
    {
      breaks: srt('1', timing, 'Hello', ...second.slice(1)),
      at: '4:1',
      hint: 'Put a blank line above "00:00:03,000 --> 00:00:04,000".',
      mended: both,
    },
    { breaks: srt('1', timing, ...second), at: '3:1', mended: both },
    {
      breaks: srt('1', timing, '1984', ...second.slice(1)),
      at: '4:1',
      mended: srt('1', timing, '1984', '', ...second),
    },
  ],
  'srt/text-outside-cue': [
    {
      breaks: srt('1', timing, 'Hello', '', 'again', 'and again', '', ...second),
      at: '5:1',
      says: '"again"',
      hint: 'Remove the blank line above it, or give it a timing line of its own.',
      mended: srt('1', timing, 'Hello', 'again', 'and again', '', ...second),
    },
    { breaks: srt('1', timing, '', 'Hello'), at: '4:1', mended: hello },
    { breaks: srt('By Anna', '', '1', timing, 'Hello'), at: '1:1', hint: null, mended: hello },
    {
      breaks: srt('1', timing, 'In', '', '1984', '', ...second),
      at: '5:1',
      mended: srt('1', timing, 'In', '1984', '', ...second),
    },
    {
      breaks: srt('1', timing, 'Hello', '', 'again', ...second),
      at: '5:1',
      mended: srt('1', timing, 'Hello', 'again', '', ...second),
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
  'srt/timing': timingCases(
    ['0O:00:01,000 --> 00:00:02,000', 1, `Write ${timing}.`],
    ['00:00:01,000 --> 00:00:l2,000', 18, 'Write 00:00:01,000 --> 00:00:12,000.'],
    ['00:00:01,000 --> ', 18, null],
    ['00:00:01,000 00:00:02,000', 14, null],
    ['--> 00:00:02,000', 1, null],
    ['-00:00:01,000 --> 00:00:02,000', 1, null],
    ['00:00:01:24 --> 00:00:02:00', 1, null],
    ['Hello --> there', 1, null],
    ['0O:00:03,000 --> 00:00:02,000', 1, null],
    [
      '0O:00:01,000 --> 00:00:02,000 Hello',
      1,
      `Write ${timing}, and the text on a line of its own below.`,
    ],
  ),
  'srt/arrow': timingCases(
    ['00:00:01,000 -> 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 —> 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 –> 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 -- > 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 ---> 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 → 00:00:02,000', 14, `Write ${timing}.`],
    ['00:00:01,000 => 00:00:02,000', 14, `Write ${timing}.`],
  ),
  'srt/time-separator': timingCases(
    ['00:00:01 ,000 --> 00:00:02,000', 9, `Write ${timing}.`],
    ['00:00: 01,000 --> 00:00: 02,000', 6, `Write ${timing}.`],
    ['00：00：01,000 --> 00:00:02,000', 3, `Write ${timing}.`],
    ['00:00:01，000 --> 00:00:02,000', 9, `Write ${timing}.`],
    ['00:00:01:000 --> 00:00:02:000', 9, `Write ${timing}.`],
    ['00:00:01,000.0000009 --> 00:00:02,000', 13, `Write ${timing}.`],
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
  'srt/time-digits': timingCases(
    ['00:00:01 --> 00:00:02', 9, `Write ${timing}.`],
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
      mended: both,
    },
    { breaks: srt('1', '', timing, 'Hello'), at: '2:1', mended: hello },
    {
      breaks: srt('1', timing, 'Hello', ' ', 'you', '', ...second),
      at: '4:1',
      hint: 'Remove the line.',
      mended: srt('1', timing, 'Hello', 'you', '', ...second),
    },
  ],
  'srt/arrow-in-text': [
    {
      breaks: srt('1', timing, 'Hello', 'a --> b'),
      at: '4:3',
      hint: 'Write a → b',
      mended: srt('1', timing, 'Hello', 'a → b'),
    },
    {
      breaks: srt('1', timing, 'Hello --> you', '', ...second),
      at: '3:7',
      hint: 'Write Hello → you',
      mended: srt('1', timing, 'Hello → you', '', ...second),
    },
    { breaks: srt('1', `${timing} --> 00:00:03,000`, 'Hello'), at: '2:31', mended: hello },
  ],
  'cue/text-on-timing-line': [
    {
      breaks: srt('1', `${timing} Hello`),
      at: '2:31',
      hint: 'Put it on a line of its own below the timing line.',
      mended: hello,
    },
    { breaks: srt('1', `${timing}Hello`), at: '2:30', mended: hello },
    { breaks: srt('1', `${timing} X1:1 X2:9 Y1:1 Y2:9 Hello`), at: '2:51', mended: hello },
    { breaks: srt('1', `${timing} - Hello`, 'there'), at: '2:31', mended: hello },
    { breaks: srt('1', `${timing} ♪`, '', ...second), at: '2:31', mended: both },
  ],
  'text/less-than': hidden('I <3 you', 'a <b c', '0<p<1', 'my </3 breaks', '1 < 2, 3 > 2', 'a <'),
  'text/unknown-tag': hidden('Hello <inaudible>', 'Hello <em>you</em>'),
  'text/timestamp': hidden('Hello <0:01>you'),
  'srt/after-timing': timingCases(
    [`${timing} align:start`, 31, `Write ${timing}.`],
    [`${timing},`, 30, `Write ${timing}.`],
  ),
  'srt/coordinates': timingCases([`${timing} X1:0 X2:9 Y1:0 Y2:9`, 31, `Write ${timing}.`]),
  'srt/override': [
    {
      breaks: srt('1', timing, 'Hello', '{\\an8}you'),
      at: '4:1',
      hint: 'Write you',
      mended: srt('1', timing, 'Hello', '{an8}you'),
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
      hint: 'Write Say hello',
      mended: srt('1', timing, 'Say <i>hello</i>'),
    },
    { breaks: srt('1', timing, '<FONT face=x>Hello</FONT>'), at: '3:1', mended: hello },
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
      mended: both,
    },
  ],
  'srt/index-missing': [
    { breaks: srt(timing, 'Hello'), at: '1:1', hint: 'Write 1 on a line above it.', mended: hello },
    {
      breaks: srt(timing, 'Hello', '', ...second.slice(1)),
      at: '1:1',
      says: '(The same in 1 more line.)',
      mended: both,
    },
  ],
  'srt/index': [
    { breaks: srt('0', timing, 'Hello'), at: '1:1', hint: 'Write 1.', mended: hello },
    { breaks: both.replace('\n2\n', '\n3\n'), at: '5:1', hint: 'Write 2.', mended: both },
    { breaks: both.replace('\n2\n', '\n1\n'), at: '5:1', hint: 'Write 2.', mended: both },
    { breaks: both.replace('\n2\n', '\n#2\n'), at: '5:1', hint: 'Write 2.', mended: both },
    { breaks: both.replace('\n2\n', '\n2.\n'), at: '5:1', hint: 'Write 2.', mended: both },
    { breaks: both.replace('\n2\n', '\n２\n'), at: '5:1', hint: 'Write 2.', mended: both },
  ],
  'cue/end-before-start': [
    { breaks: srt('1', '00:00:02,000 --> 00:00:01,999', 'Hello'), at: '2:18', mended: hello },
    { breaks: srt('1', '00:00:02,000 --> 00:00:02,000', 'Hello'), at: '2:18', mended: hello },
  ],
  'cue/order': [
    {
      breaks: srt('1', '00:00:05,000 --> 00:00:06,000', 'Hello', '', ...second),
      at: '6:1',
      mended: both,
    },
  ],
  'cue/overlap': [
    {
      breaks: srt('1', '00:00:01,000 --> 00:00:03,001', 'Hello', '', ...second),
      at: '6:1',
      mended: srt('1', '00:00:01,000 --> 00:00:03,000', 'Hello', '', ...second),
    },
  ],
  'cue/empty': [
    { breaks: srt('1', timing, '', ...second), at: '2:1', mended: both },
    { breaks: srt('1', timing, ' ', '', ...second), at: '2:1', mended: both },
    { breaks: srt('1', timing, '<i> </i>', '', ...second), at: '2:1', mended: both },
  ],
}

const rows = Object.entries(cases).flatMap(([rule, ofRule]) =>
  ofRule.map((row, index) => ({ rule, index, ...row })),
)

test.each(rows)('$rule, case $index: one problem at $at, and none in the mended file', (row) => {
  const { rule, breaks, at, hint, says, mended } = row
  const [found, ...others] = read(breaks).problems
  expect({ rule: found?.rule, at: `${found?.line}:${found?.column}`, others }).toEqual({
    rule,
    at,
    others: [],
  })
  expect(found?.message).toMatch(/^\S.*\.$|\)$/)
  if (hint !== undefined) expect(found?.hint).toBe(hint)
  if (says) expect(found?.message).toContain(says)
  expect(read(mended).problems).toEqual([])
})

test.each(rows)('$rule, case $index: severity is that of the table', ({ rule, breaks }) => {
  const expected = Object.entries(rules).find(([name]) => name === rule)?.[1].severity
  expect(read(breaks).problems.map(({ severity }) => severity)).toEqual([expected])
})

test.each(rows)('$rule, case $index: line ends do not matter', ({ breaks }) => {
  const { problems } = read(breaks)
  for (const end of ['\r\n', '\r'])
    expect(read(breaks.replaceAll('\n', end)).problems).toEqual(problems)
})

test.each([
  '00:00:03,000 --> 00:00:2,500',
  '00:00:03,000 -> 00:00:03,000',
  '00:00:03,000 --> 00:00:02,500 X1:40',
])('no hint proposes times that would be the next error: %s', (line) => {
  const { problems } = read(srt('1', line, 'Hello'))
  expect(problems.map(({ rule }) => rule)).toContain('cue/end-before-start')
  expect(problems.flatMap(({ hint }) => hint ?? []).sort()).toEqual([
    'Write an end later than 00:00:03,000.',
    'Write it as 00:00:01,000 --> 00:00:02,000, with an end after the start.',
  ])
})

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

test('a text is never cut within a character where it is quoted', () => {
  const stray = `${'a'.repeat(39)}😀 belongs to no cue`
  const [found] = read(srt('1', timing, 'Hello', '', stray)).problems
  expect(found?.message).toContain(`"${'a'.repeat(39)}…"`)
})

test('every rule of SubRip has a case', () => {
  const names = Object.keys(rules).filter((name) => name.startsWith('srt/'))
  expect(Object.keys(cases)).toEqual(expect.arrayContaining(names))
})

function read(content: string) {
  return readSubtitles(Buffer.from(content), 'srt')
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
    mended: hello,
  }))
}
