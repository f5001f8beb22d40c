import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestShown, showOtherwise, showSubtitles } from '../../../src/subtitles/compare/shown.ts'
import type { Reading } from '../../../src/subtitles/compare/shown-cue.ts'
import type { Cue } from '../../../src/subtitles/cue.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import { parseSrt } from '../../../src/subtitles/srt/parse.ts'
import { parseWebVtt } from '../../../src/subtitles/webvtt/parse.ts'
import { formatTimestamp } from '../../../src/subtitles/webvtt/timestamp.ts'
import { runs } from '../../support/extent.ts'
import { cueOf, cuesOf, escapeVtt, type SeenCue, seenCues, write } from './cue-lists.ts'

const digestCues = (cues: readonly Cue[], format: SubtitleFormat = 'vtt') =>
  digestShown(showSubtitles({ cues, definitions: [] }, format))
const digestFile = (text: string) => digestShown(showSubtitles(parseWebVtt(text), 'vtt'))

test('empty cues and cues that never show are dropped, and the others are in the order of time', () => {
  const cues = cuesOf(
    '3000 4000 c',
    '1000 2000 b',
    '1000 1500 a',
    '5000 5000 never',
    '6000 7000 ',
    '7000 8000 <i></i>&nbsp;',
  )
  const { cues: shown } = showSubtitles({ cues, definitions: [] }, 'vtt')
  expect(shown.map(({ start, end, text, line }) => ({ start, end, text, line }))).toEqual([
    { start: 1000, end: 1500, text: 'a', line: 9 },
    { start: 1000, end: 2000, text: 'b', line: 5 },
    { start: 3000, end: 4000, text: 'c', line: 1 },
  ])
})

test('read in another way, with what reads the same in every one kept, a text is as if all of it were read', () => {
  const piece = fc.constantFrom(
    ...['a', '<i>b</i>', ' ', '\n', '&amp;', '<', '<3 ', '<v Ann>', '<font color="red">c</font>'],
    ...['{\\an8}', '\u200b', 'ﬁ', '<ruby>字<rt>ji</rt></ruby>', '<em>d</em>', '&lt;i>'],
  )
  const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
  const time = fc.integer({ min: 0, max: 4 })
  const list = fc
    .array(fc.tuple(time, time, text), { maxLength: 8 })
    .map((all) =>
      all.map(([from, to, words], at) => ({ ...cueOf(from, to, words), line: 4 * at + 3 })),
    )
  const reading = fc.record({
    as: fc.constantFrom(...(['vtt', 'srt', 'lenient', 'letters'] as const)),
    ruby: fc.constantFrom('left-out', 'brackets'),
    voice: fc.constant((name: string) => `${name}:`),
  })
  const check = (cues: readonly Cue[], format: SubtitleFormat, way: Reading) => {
    const read = { cues, definitions: [] }
    const known = { ...read, format, shown: showSubtitles(read, format) }
    expect(showOtherwise(known, way)).toEqual(showSubtitles(read, format, way))
  }
  const format = fc.constantFrom(...(['vtt', 'srt'] as const))
  fc.assert(fc.property(list, format, reading, check), runs(300))
})

test('no two files that look otherwise have one digest', () => {
  const marks = '[{"kind":"italics","from":0,"to":1,"value":"i"}]'
  const others = [
    ...[[], cuesOf('1000 2000 A'), cuesOf('1000 2001 A'), cuesOf('1001 2000 A')],
    ...[cuesOf('1000 2000 B'), cuesOf('1000 2000 A', '3000 4000 B'), cuesOf('1000 2000 A/B')],
    ...[cuesOf('1000 2000 <i>A</i>'), cuesOf('1000 2000 <v Ann>A'), cuesOf('1000 2000 Ａ')],
    ...[cuesOf('1000 2000 A\u00ad'), cuesOf('1000 2000 A', '1000 2000 A')],
    ...[cuesOf('1000 2000 A', '1000 2000 B'), cuesOf('1000 2000 B', '1000 2000 A')],
    [{ ...cueOf(1000, 2000, 'A'), settings: 'line:0' }],
    // Texts that are written as what stands between texts.
    cuesOf('1000 2000 <i>A</i>', '3000 4000 B'),
    cuesOf(`1000 2000 A/${marks}/3000 4000/B`),
  ]
  expect(digestCues(cuesOf('1000 2000 A'))).toMatch(/^[0-9a-f]{64}$/)
  expect(new Set(others.map((cues) => digestCues(cues))).size).toBe(others.length)
})

const plain = 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello & you\n'

test.each<[what: string, file: string]>([
  ['identifiers', 'WEBVTT\n\nintro\n00:01.000 --> 00:02.000\nHello & you\n'],
  [
    'comments and a header',
    'WEBVTT by Ann\nKind: captions\n\nNOTE why\n\n00:01.000 --> 00:02.000\nHello & you\n',
  ],
  ['hours', 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello & you\n'],
  ['default settings', 'WEBVTT\n\n00:01.000 --> 00:02.000 align:center size:100%\nHello & you\n'],
  ['entities', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello &amp; you\n'],
  ['blanks', 'WEBVTT\n\n00:01.000 --> 00:02.000\n Hello\u00a0 & you \n'],
  ['blank cues', `${plain}\n00:03.000 --> 00:04.000\n&nbsp;\n`],
  ['tags without a look', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<c>Hello</c> <x>& you\n'],
])('%s leave the digest as it is', (_, file) => {
  expect(digestFile(file)).toBe(digestFile(plain))
})

test.each<[what: string, file: string]>([
  ['settings', 'WEBVTT\n\n00:01.000 --> 00:02.000 line:0\nHello & you\n'],
  ['style', 'WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nHello & you\n'],
  ['regions', 'WEBVTT\n\nREGION\nid:top\n\n00:01.000 --> 00:02.000\nHello & you\n'],
])('%s change the digest', (_, file) => {
  expect(digestFile(file)).not.toBe(digestFile(plain))
})

test('SubRip has the digest of the WebVTT that a careful person writes', () => {
  fc.assert(
    fc.property(seenCues, (cues) => {
      const srt = cues
        .map(({ start, end, pieces }, index) => {
          const times = `${formatTimestamp(start)} --> ${formatTimestamp(end)}`.replaceAll('.', ',')
          return `${index + 1}\n${times}\n${write(pieces, (text) => text)}\n`
        })
        .join('\n')
      expect(digestCues(parseSrt(srt).cues, 'srt')).toBe(digestCues(parseWebVtt(toVtt(cues)).cues))
    }),
    runs(330),
  )
})

function toVtt(cues: readonly SeenCue[]): string {
  const blocks = cues.map(({ start, end, pieces }) => {
    const times = `${formatTimestamp(start)} --> ${formatTimestamp(end)}`
    return `${times}\n${write(pieces, escapeVtt)}\n`
  })
  return ['WEBVTT\n', ...blocks].join('\n')
}
