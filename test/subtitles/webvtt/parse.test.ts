import { describe, expect, test } from 'vitest'
import { parseWebVtt } from '../../../src/subtitles/webvtt/parse.ts'

const places = (source: string) =>
  parseWebVtt(source).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)

test('a file with every kind of block gives its cues, and no problem', () => {
  const { cues, problems } = parseWebVtt(`WEBVTT - a file

ATTRIBUTES
kind: captions

NOTE
A comment
of two lines

STYLE
::cue(.red) { color: red }

REGION
id:top width:50%
lines:2 regionanchor:0%,0% viewportanchor:10%,10% scroll:up

opening
00:00:01.000 --> 00:00:02.500 region:top align:start
<v Anna>Hello
there

NOTE between

100:00:00.000\t-->  100:00:01.000\tline:-1
<c.red>Bye</c> &amp; thanks
`)
  expect(problems).toEqual([])
  expect(cues).toEqual([
    {
      id: 'opening',
      start: 1000,
      end: 2500,
      settings: 'region:top align:start',
      text: '<v Anna>Hello\nthere',
      line: 18,
      textLine: 19,
    },
    {
      id: '',
      start: 360_000_000,
      end: 360_001_000,
      settings: 'line:-1',
      text: '<c.red>Bye</c> &amp; thanks',
      line: 24,
      textLine: 25,
    },
  ])
})

test.each([
  ['00:02.000 --> 00:01,500', 'Write 00:01.500 in place of 00:01,500.'],
  ['00:02,000 --> 00:02,000', 'Write 00:02.000 --> 00:02.000.'],
  ['00:02.000 -> 00:01.000', 'Write 00:02.000 --> 00:01.000.'],
  ['00:02.000--> 00:01.000', 'Write 00:02.000 --> 00:01.000.'],
  ['00:02.000 --> 00:01.000line:0', 'Insert a space at column 24 of line 3.'],
])('what a remedy brings to light is told at once: %s', (line, hint) => {
  const { problems } = parseWebVtt(`WEBVTT\n\n${line}\nHello\n`)
  const [end, timing] = problems.toSorted((one, other) => one.rule.localeCompare(other.rule))
  expect(end?.rule).toBe('cue/end-before-start')
  expect(timing?.hint).toBe(hint)
})

test('after a fault the reading goes on at the next cue, so that one run shows everything', () => {
  const source = `WEBVTT

00:01,000 --> 00:02.000
one

00:03.000 --> 00:04.000
two & three

00:06.000 --> 00:05.000 align:middle
four
00:07.000 --> 00:08.000
I <3 you

lost

00:09.000 -> 00:10.000
five

00:11.000 --> 00:12.000
six
`
  expect(places(source)).toEqual([
    '3:6 vtt/timestamp',
    '7:5 text/ampersand',
    '9:15 cue/end-before-start',
    '9:25 vtt/setting',
    '11:1 vtt/missing-blank-line',
    '12:3 text/less-than',
    '14:1 vtt/stray-text',
    '16:11 vtt/timing',
  ])
  expect(parseWebVtt(source).cues.map(({ start }) => start)).toEqual([3000, 6000, 7000, 11_000])
})

test.each(['\r\n', '\r'])('lines and columns are the same with %j as line end', (lineEnd) => {
  const source = 'WEBVTT\n\n00:01.000 --> 00:02.000\none\ntwo &\n\n00:01,000 --> 00:02.000\nx\n'
  expect(places(source.replaceAll('\n', lineEnd))).toEqual(places(source))
  expect(parseWebVtt(source.replaceAll('\n', lineEnd)).cues).toEqual(parseWebVtt(source).cues)
})

describe('one cause gives one problem', () => {
  test.each([
    [
      'SRT text in a .vtt file',
      '1\n00:00:01,000 --> 00:00:02,000\nI <3 R&D\n\n2\n00:00:03,000 --> 00:00:02,000\nx\n',
      ['1:1 vtt/srt-content'],
    ],
    ['two tags closed in the wrong order', cue('<b><i>x</b></i>'), ['4:8 text/end-tag']],
    [
      'an unknown tag with its end tag',
      cue('<font color="red">x</font>'),
      ['4:1 text/unknown-tag'],
    ],
    ['SRT coordinates', cue('x', ' X1:1 X2:2 Y1:1 Y2:2'), ['3:25 vtt/setting']],
    ['an arrow in a text of several lines', cue('a --> b\nc --> d\ne'), ['4:3 vtt/arrow']],
    [
      'a cue that starts earlier, and so overlaps',
      `${cue('x')}\n00:00.000 --> 00:01.500\ny\n`,
      ['6:1 cue/order'],
    ],
    [
      'an end before the start, with a time in the text',
      'WEBVTT\n\n00:02.000 --> 00:01.000\na<00:01.500>b\n',
      ['3:15 cue/end-before-start'],
    ],
    [
      'something else altogether',
      '<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml">&</tt>',
      ['1:1 vtt/signature'],
    ],
    [
      'a thousand paragraphs without a timing',
      `WEBVTT\n\n${'x\n\n'.repeat(1000)}`,
      ['3:1 vtt/stray-text'],
    ],
  ])('%s', (_what, source, expected) => {
    expect(places(source)).toEqual(expected)
  })
})

test('a file with one fault ten thousand times tells of a thousand, and how many more there are', () => {
  const { problems } = parseWebVtt(`WEBVTT\n\n${'00:01.000 --> 00:01.000\nx\n\n'.repeat(10_000)}`)
  expect(problems).toHaveLength(1000)
  expect(problems.at(-1)?.message).toContain('9000 more places')
})

function cue(text: string, settings = ''): string {
  return `WEBVTT\n\n00:01.000 --> 00:02.000${settings}\n${text}\n`
}
