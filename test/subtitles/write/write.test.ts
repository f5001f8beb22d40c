import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSame, matchShown } from '../../../src/subtitles/compare/match.ts'
import { showSubtitles } from '../../../src/subtitles/compare/shown.ts'
import { readText } from '../../../src/subtitles/compare/texts.ts'
import type { Cue, Subtitles } from '../../../src/subtitles/cue.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { convertText } from '../../../src/subtitles/write/cue-text.ts'
import { writeSubtitles } from '../../../src/subtitles/write/write.ts'
import { isAll, runs } from '../../support/extent.ts'
import { captionsWith, writeFile } from '../compare/arbitrary-captions.ts'
import { cueOf, escapeVtt, seenCues, write } from '../compare/cue-lists.ts'
import { cleanWebVtt, webVttText } from '../webvtt/arbitrary.ts'
import { cueCases } from '../webvtt/cases-cue.ts'
import { fileCases } from '../webvtt/cases-file.ts'
import { structureCases } from '../webvtt/cases-structure.ts'
import { textCases } from '../webvtt/cases-text.ts'

const formats = fc.constantFrom<SubtitleFormat[]>('vtt', 'srt')
const read = (text: string, format: SubtitleFormat) => readSubtitles(Buffer.from(text), format)
const errorsOf = ({ problems }: Subtitles) =>
  problems.filter(({ severity }) => severity === 'error')
const withoutPlaces = ({ cues, definitions }: Subtitles) => ({
  definitions,
  cues: cues.map(({ line, textLine, ...cue }) => cue),
})

describe('the text of a cue', () => {
  test.each<[from: SubtitleFormat, to: SubtitleFormat, text: string, written: string]>([
    ['vtt', 'vtt', 'a &amp; <v Ann>b</v>', 'a &amp; <v Ann>b</v>'],
    ['vtt', 'vtt', 'a --> b', 'a --&gt; b'],
    ['vtt', 'vtt', '<v Ann-->a --> b', '<v Ann-- >a --&gt; b'],
    ['vtt', 'vtt', 'a\n\nb\r\n\r\nc', 'a\nb\nc'],
    ['vtt', 'srt', 'R&amp;D &lt;3 &nbsp;&lrm;', 'R&D <3 \u00a0\u200e'],
    ['vtt', 'srt', '<v Ann><i.loud>a</i></v> <lang fr>b</lang>', '<i>a</i> b'],
    ['vtt', 'srt', '<00:01.000>a <c.x>b</c><b>c<u>d</u></b>', 'a b<b>c<u>d</u></b>'],
    ['vtt', 'srt', '<ruby>字<rt>じ</rt></ruby>', '字じ'],
    ['vtt', 'srt', '&lt;i&gt;a', '<<i></i>i>a'],
    ['vtt', 'srt', '&lt;<c>font</c>&gt;a', '<<i></i>font>a'],
    ['vtt', 'srt', 'a --&gt; b', 'a --<i></i>> b'],
    ['vtt', 'srt', '00:00:01,000 → 00:00:02,000', '<i></i>00:00:01,000 → 00:00:02,000'],
    ['vtt', 'srt', '00:01 --&gt; 00:02', '00:01 --<i></i>> 00:02'],
    ['vtt', 'srt', '<em>a</em>&#10;&#10;b', '<i>a</i>\nb'],
    ['srt', 'vtt', 'R&D <3 &amp;', 'R&amp;D &lt;3 &amp;amp;'],
    ['srt', 'vtt', '<I>a</I> <font color="red">b</font>', '<i>a</i> b'],
    ['srt', 'vtt', '<font color=red>\n\na\n \nb\n</font>', 'a\nb'],
    ['srt', 'vtt', '{\\an8}a --> b', '{\\an8}a --&gt; b'],
    ['srt', 'srt', '<font color="red">a & b</font>', '<font color="red">a & b</font>'],
    ['srt', 'srt', '\ufeffa\n \nb --> c <b -->d', 'a\nb --<i></i>> c <b>d'],
  ])('%s to %s: %j', (from, to, text, written) => {
    expect(convertText(text, from, to)).toBe(written)
    expect(convertText(written, to, to)).toBe(written)
  })
})

test('what cannot stand in a file is left out', () => {
  const definitions = [{ keyword: 'STYLE', text: '::cue { color: red }' }] as const
  const cues: readonly Cue[] = [
    { ...cueOf(1_000, 2_000, 'One'), id: 'NOTE', settings: 'line:0 a-->b' },
    { ...cueOf(2_000, 2_000, 'never shown'), id: '2' },
    { ...cueOf(3_000, 3_600_000, 'Two\nlines'), id: 'two', settings: 'align:start Stray text' },
  ]
  expect(writeSubtitles({ cues, definitions }, { from: 'vtt', to: 'vtt' })).toBe(
    `WEBVTT

STYLE
::cue { color: red }

00:00:01.000 --> 00:00:02.000 line:0
One

two
00:00:03.000 --> 01:00:00.000 align:start
Two
lines
`,
  )
  expect(writeSubtitles({ cues, definitions }, { from: 'vtt', to: 'srt' })).toBe(
    '1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:03,000 --> 01:00:00,000\nTwo\nlines\n',
  )
})

test('a file without errors reads the same once it is written', () => {
  const files = fc.oneof(
    fc.record({
      text: cleanWebVtt.map((blocks) => `${blocks.join('\n\n')}\n`),
      format: fc.constant<SubtitleFormat>('vtt'),
    }),
    fc
      .tuple(captionsWith({ overlaps: true }), formats)
      .map(([captions, format]) => ({ text: writeFile(captions, format), format })),
  )
  fc.assert(
    fc.property(files, ({ text, format }) => {
      const before = read(text, format)
      expect(errorsOf(before)).toEqual([])
      const after = read(writeSubtitles(before, { from: format, to: format }), format)
      expect(withoutPlaces(after)).toEqual(withoutPlaces(before))
      expect(errorsOf(after)).toEqual([])
    }),
    runs(70),
  )
})

/** What a text is, once it is written in a format: the same again when it is read, and without errors. */
function checkWritten(text: string | Uint8Array, to: SubtitleFormat): void {
  const before = readSubtitles(Buffer.from(text), 'vtt')
  const once = writeSubtitles(before, { from: 'vtt', to })
  const after = read(once, to)
  expect(writeSubtitles(after, { from: to, to })).toBe(once)
  const isNothing = ({ rule }: { readonly rule: string }) =>
    /^cue\/(?:none|no-subtitles)$|^srt\/no-cues$|^text\/empty-file$/.test(rule)
  expect(errorsOf(after).filter((each) => !isNothing(each))).toEqual([])
  const match = matchShown(showSubtitles(before, 'vtt'), showSubtitles(after, to), null)
  expect(match && (to === 'srt' || isSame(match))).toBe(true)
}

test('any text is written without errors, and the same again once it is read', () => {
  fc.assert(fc.property(webVttText, formats, checkWritten), runs(130))
})

test('so are the examples of every fault of WebVTT', () => {
  const cases = [cueCases, fileCases, structureCases, textCases]
  const texts = cases
    .flatMap((each) => Object.values(each).flat())
    .flatMap(({ breaks, mended }) => [breaks, mended])
    // One is longer than a file may be, which takes as long as all others.
    .filter(({ length }) => isAll || length < 100_000)
  expect(texts.length).toBeGreaterThan(400)
  for (const text of texts) for (const to of ['vtt', 'srt'] as const) checkWritten(text, to)
})

test('texts go from one format to the other and back as viewers see them', () => {
  fc.assert(
    fc.property(seenCues, (cues) => {
      const texts = cues.map(({ start, end, pieces }) =>
        cueOf(start, end, write(pieces, escapeVtt)),
      )
      const vtt = { cues: texts, definitions: [] }
      const srt = writeSubtitles(vtt, { from: 'vtt', to: 'srt' })
      const back = writeSubtitles(read(srt, 'srt'), { from: 'srt', to: 'vtt' })
      const shown = showSubtitles(vtt, 'vtt')
      for (const each of [readText(Buffer.from(srt), 'srt'), readText(Buffer.from(back), 'vtt')]) {
        const match = matchShown(shown, each.shown, null)
        expect(match && isSame(match)).toBe(true)
      }
    }),
    runs(100),
  )
})
