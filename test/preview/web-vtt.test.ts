import fc from 'fast-check'
import { expect, it } from 'vitest'
import { webVtt } from '../../src/report/preview/browser/web-vtt.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { runs } from '../support/extent.ts'

const read = (text: string) => readSubtitles(new TextEncoder().encode(text), 'vtt')

it('writes the cues of a text track, named by their places in the list', () => {
  const text = webVtt(
    ['STYLE\n::cue { color: red }'],
    [
      { index: 0, cue: { start: 0, end: 1500, text: 'One\ntwo', settings: '' } },
      { index: 7, cue: { start: 3_723_004, end: 3_724_000, text: 'Three', settings: 'line:0' } },
    ],
  )
  expect(text).toBe(
    [
      'WEBVTT',
      'STYLE\n::cue { color: red }',
      '0\n00:00:00.000 --> 00:00:01.500\nOne\ntwo',
      '7\n01:02:03.004 --> 01:02:04.000 line:0\nThree',
    ].join('\n\n'),
  )
})

it.each([
  ['vertical:rl', 'vertical:rl line:0%'],
  ['vertical:rl line:0 align:start', 'vertical:rl align:start line:100%'],
  ['line:-2 vertical:lr', 'vertical:lr line:97%'],
  ['vertical:lr line:1', 'vertical:lr line:3%'],
  ['vertical:rl line:20%,start', 'vertical:rl line:20%,start'],
  ['line:-1', 'line:-1'],
])('gives a vertical cue a place that Chromium shows: %s', (settings, placed) => {
  const text = webVtt([], [{ index: 0, cue: { start: 0, end: 1000, text: 'x', settings } }])
  expect(text).toContain(`--> 00:00:01.000 ${placed}\n`)
})

it('keeps every text within its cue', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\n\n', '-->', '\r', 'STYLE', '00:00:00.000 --> 00:00:01.000', 'NOTE', '\n'),
  )
  const strange = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''))
  const cues = fc.array(fc.record({ text: strange, settings: strange }), { maxLength: 5 })
  fc.assert(
    fc.property(cues, fc.array(strange, { maxLength: 2 }), (texts, definitions) => {
      const text = webVtt(
        definitions,
        texts.map((cue, index) => ({ index, cue: { start: index * 1000, end: 60_000, ...cue } })),
      )
      expect(read(text).cues.map(({ id, start }) => [id, start])).toEqual(
        texts.map((_, index) => [String(index), index * 1000]),
      )
    }),
    runs(100),
  )
})
