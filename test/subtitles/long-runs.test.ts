import { expect, test } from 'vitest'
import { seeSubtitles } from '../../src/subtitles/compare/shown.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { openFamily } from '../../src/subtitles/siblings/siblings.ts'
import { many } from '../support/extent.ts'

/** What counted steps do not show: the stack of a regular expression, and how often it begins anew. */
test.each([
  ['text', '<>', ''],
  ['text', ' ', ''],
  ['text', '()', ''],
  ['text', '\u0301', ''],
  ['text', 'a', 'я&'],
  ['text', ' ', 'я&'],
  ['text that ends in a <br>', ' ', 'x<br>x'],
  ['settings', '{\\}', 'x\nx'],
  ['settings', ',', 'x\nx'],
  ['file', '0:', '1,0 --> 0:2'],
])('a long run in a %s is read in time: %j', (where, piece, end) => {
  const start = {
    text: `WEBVTT\n\n00:01.000 --> 00:02.000\n`,
    settings: `WEBVTT\n\n00:01.000 --> 00:02.000 align:`,
    file: '',
  }[where.split(' ')[0] as 'text' | 'settings' | 'file']
  const length = many(10_000_000) - Buffer.byteLength(start + end)
  const text = start + piece.repeat(length / Buffer.byteLength(piece)) + end
  const { cues, definitions } = readSubtitles(Buffer.from(text), 'vtt', { language: 'en' })
  const seen = seeSubtitles({ cues, definitions }, 'vtt')
  expect(openFamily(['en']).add(0, { language: 'en', seen })).toBe(true)
})
