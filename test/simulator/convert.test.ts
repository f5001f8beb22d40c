import { expect, test } from 'vitest'
import { convertToWebVtt } from './convert.ts'
import type { TextWayName } from './text-ways.ts'

function convert(source: string, text: TextWayName = 'written anew') {
  return convertToWebVtt(Buffer.from(source), { text })
}

test.each([
  [
    'SubRip',
    '1\r\n00:00:01,500 --> 00:00:02,000\r\n<B>A & B</B> < C\r\n\r\n2\r\n01:00:03,5 --> 01:00:04,000 X1:10\r\n{\\an8}<font color="red">D</font>\r\n',
    'WEBVTT\n\n00:01.500 --> 00:02.000\n<b>A &amp; B</b> &lt; C\n\n01:00:03.500 --> 01:00:04.000\nD\n',
  ],
  [
    'WebVTT with everything',
    '\uFEFFWEBVTT x\n\nSTYLE\n::cue {}\n\nNOTE\nx\n\nlate\n00:00:05.000 --> 00:00:06.000 align:start\n<i>B</i>\n\n00:01.000 --> 00:02.000\nA',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\n00:05.000 --> 00:06.000 align:start\n<i>B</i>\n',
  ],
  ['a header without cues', 'WEBVTT\n', 'WEBVTT\n'],
])('writes %s anew', (_, source, vtt) => {
  expect(convert(source)).toEqual({ vtt })
})

test('leaves WebVTT as it is where it is not to write it anew', () => {
  const vtt = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nA\n'
  expect(convert(vtt, 'as it was sent')).toEqual({ vtt })
})

test.each([
  ['an empty file', ''],
  ['prose', 'Hello, this is no subtitle file.'],
  ['a cue without an end', 'WEBVTT\n\n00:01.000 -->\nA\n'],
  ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n'],
])('refuses %s', (_, source) => {
  expect(convert(source)).toHaveProperty('error')
})

test('refuses what is not UTF-8', () => {
  expect(convertToWebVtt(Buffer.from([0xe9, 0x20]), { text: 'written anew' })).toHaveProperty(
    'error',
  )
})
