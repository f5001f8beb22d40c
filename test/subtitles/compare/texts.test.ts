import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isSame, type TextMatch } from '../../../src/subtitles/compare/match.ts'
import { matchTexts, readText, readTrack } from '../../../src/subtitles/compare/texts.ts'
import { type PlainCue, readCaptions, writeWebVtt } from '../../simulator/captions.ts'
import { replaceCues } from '../../simulator/cue-times.ts'
import { plainSubRip } from '../../simulator/sub-rip.ts'
import { countSteps } from '../../support/steps.ts'
import { convertBy } from './arbitrary-captions.ts'

const vtt = (...texts: readonly string[]) =>
  Buffer.from(
    ['WEBVTT\n', ...texts.map((text, at) => `00:0${at}.000 --> 00:0${at}.900\n${text}\n`)].join(
      '\n',
    ),
  )
const srt = (...texts: readonly string[]) =>
  Buffer.from(
    texts
      .map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`)
      .join('\n'),
  )

const textsOf = ({ shown }: ReturnType<typeof readTrack>) => shown.cues.map(({ text }) => text)

test.each<[what: string, bytes: Buffer, format: string]>([
  ['WebVTT', vtt('<i>a</i>', 'b'), 'vtt'],
  ['WebVTT behind a byte order mark', Buffer.from(`\ufeff${vtt('<i>a</i>', 'b')}`), 'vtt'],
  ['SRT', srt('<i>a</i>', 'b'), 'srt'],
  ['SRT behind a byte order mark', Buffer.from(`\ufeff${srt('<i>a</i>', 'b')}`), 'srt'],
  ['SRT behind WEBVTT', Buffer.from(`WEBVTT - intro\n\n${srt('<i>a</i>', 'b')}`), 'srt'],
  [
    'SRT behind a mark and WEBVTT',
    Buffer.from(`\ufeffWEBVTT\r\n\r\n${srt('<i>a</i>', 'b')}`),
    'srt',
  ],
])('the text of a track is read as %s', (_, bytes, format) => {
  const track = readTrack(bytes)
  expect(track.format).toBe(format)
  expect(textsOf(track)).toEqual(['a', 'b'])
  expect(track.shown.cues[0]?.marks).toHaveLength(1)
})

test('WebVTT without cues is a text without cues', () => {
  expect(readTrack(Buffer.from('WEBVTT\n\nNOTE nothing yet\n')).shown.cues).toEqual([])
  expect(readTrack(Buffer.from('')).shown.cues).toEqual([])
})

function print(match: TextMatch | null): string | null {
  if (match === null) return null
  if (isSame(match)) return 'same'
  return [...match.differences]
    .map(([kind, { relation }]) => `${kind} ${relation}`)
    .toSorted()
    .join(', ')
}

const matchVtt = (file: string, track: string) =>
  print(matchTexts(readText(vtt(file), 'vtt'), readTrack(vtt(track)), null))
const matchSrt = (file: string, track: string) =>
  print(matchTexts(readText(srt(file), 'srt'), readTrack(vtt(track)), null))

describe('what a converter may make of WebVTT', () => {
  test.each<[what: string, file: string, track: string, match: string]>([
    ['nothing else', '<v Ann>a <i>b</i></v> &lt;3', '<v Ann>a <i>b</i></v> &lt;3', 'same'],
    ['tags dropped', '<v Ann>a <i>b</i></v>', 'a b', 'italics absent, voice absent'],
    ['tags escaped', '<i>a</i> b', '&lt;i&gt;a&lt;/i&gt; b', 'italics unread'],
    ['em for i', '<i>a</i> <b>b</b>', '<em>a</em> <strong>b</strong>', 'same'],
    ['entities decoded', 'a &lt;3 &amp; b', 'a <3 & b', 'same'],
    ['entities decoded that then look like a tag', 'a &lt;b&gt; c', 'a <b> c', 'same'],
    ['entities doubled', 'a &lt;3 &amp; b', 'a &amp;lt;3 &amp;amp; b', 'same'],
    ['entities by number', 'a &amp; b', 'a &#38; b', 'same'],
    ['speakers as words', '<v Ann>a</v>', 'Ann: a', 'voice absent'],
    ['speakers in capitals', '<v Ann>a</v>', 'ANN: a', 'voice absent'],
    ['speakers in brackets', '<v Ann>a</v>', '[Ann] a', 'voice absent'],
    ['speakers in parentheses', '<v Ann>a</v>', '(Ann) a', 'voice absent'],
    ['speakers behind dashes', '<v Ann>a</v>\n<v Bob>b</v>', '- Ann: a\n- Bob: b', 'voice absent'],
    ['dashes for speakers', '<v Ann>a</v>\n<v Bob>b</v>', '- a\n- b', 'voice absent'],
    [
      'speakers as words, and italics dropped',
      '<v Ann>a <i>b</i></v>',
      'Ann: a b',
      'italics absent, voice absent',
    ],
    ['ruby text left out', '<ruby>a<rt>b</rt></ruby>c', 'ac', 'ruby absent'],
    ['ruby text in brackets', '<ruby>a<rt>b</rt></ruby>c', 'a(b)c', 'ruby absent'],
    [
      'ruby text left out, speakers as words',
      '<v Ann><ruby>a<rt>b</rt></ruby></v>',
      'Ann: a',
      'ruby absent, voice absent',
    ],
  ])('%s', (_, file, track, match) => {
    expect(matchVtt(file, track)).toBe(match)
  })

  test.each<[what: string, file: string, track: string]>([
    ['another speaker', '<v Ann>a</v>', 'Bob: a'],
    ['speakers written in two ways', '<v Ann>a</v>\n<v Bob>b</v>', 'Ann: a\n[Bob] b'],
    ['another word beside a speaker', '<v Ann>a</v>', 'Ann: b'],
    ['another ruby text', '<ruby>a<rt>b</rt></ruby>', 'a(c)'],
    ['words that become a speaker', 'Ann: a', '<v Ann>a'],
    ['another tag as words', '<i>a</i>', '&lt;b&gt;a&lt;/b&gt;'],
    ['half of a tag', '<i>a</i> b', '&lt;i&gt;a b'],
  ])('but not %s', (_, file, track) => {
    expect(matchVtt(file, track)).toBe(null)
  })
})

describe('what a converter may make of SubRip', () => {
  test.each<[what: string, file: string, track: string, match: string]>([
    ['careful WebVTT', '<i>a</i> < b & c', '<i>a</i> &lt; b &amp; c', 'same'],
    ['WebVTT with codes left out', '{\\an8}a', 'a', 'code absent'],
    ['WebVTT with codes as settings and text', '{\\an8}a', '{\\an8}a', 'same'],
    ['WebVTT without colours', '<font color="red">a</font>', 'a', 'class absent'],
    ['WebVTT with colours as classes', '<font color="red">a</font>', '<c.red>a</c>', 'same'],
    ['WebVTT with its tags as text', '<i>a</i>', '&lt;i&gt;a&lt;/i&gt;', 'italics unread'],
    ['a copy: < that begins no tag', 'a <3 b', 'a <3 b', 'same'],
    ['a copy: signs that are no entities', 'a < b && c > d', 'a < b && c > d', 'same'],
    ['a copy: tags in capitals, which WebVTT has not', '<I>a</I>', '<I>a</I>', 'italics absent'],
    ['a copy: a tag of WebVTT', '<v Bob>a', '<v Bob>a', 'same'],
    ['a copy: a tag that nobody knows', 'a<br>b', 'a<br>b', 'same'],
  ])('%s', (_, file, track, match) => {
    expect(matchSrt(file, track)).toBe(match)
    expect(matchSrt(file.replace(/a(?=[ <]|$)/, 'x'), track)).toBe(null)
  })

  test.each([
    ['another word behind a < that WebVTT takes for a tag', 'I <3 you', 'I <3 them'],
    ['another word behind a tag that never ends', 'x <b you', 'x <b them'],
  ])('but not %s, in a copy', (_, file, track) => {
    expect(matchSrt(file, track)).toBe(null)
    expect(matchSrt(file, file)).toBe('same')
  })

  test('SubRip as it was sent', () => {
    for (const text of ['a <3 b', '<I>a</I>', '<font color="red">a</font>', '{\\an8}a']) {
      const file = readText(srt(text), 'srt')
      expect(print(matchTexts(file, readTrack(srt(text)), null))).toBe('same')
      expect(print(matchTexts(file, readTrack(Buffer.from(`WEBVTT\n\n${srt(text)}`)), null))).toBe(
        'same',
      )
    }
  })
})

const corpus =
  process.env.SUBTITLE_CORPUS ??
  fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))
const films = existsSync(corpus) ? readdirSync(corpus) : []
const corpusFiles = films.flatMap((film) =>
  readdirSync(join(corpus, film)).flatMap((name) =>
    name.endsWith('.vtt') ? [`${film}/${name}`] : [],
  ),
)

describe.skipIf(films.length === 0)('real subtitles (SUBTITLE_CORPUS)', () => {
  const read = (path: string) => readFileSync(join(corpus, path), 'utf8').replace(/^\ufeff/, '')
  const compare = (file: string, track: string) =>
    matchTexts(readText(Buffer.from(file), 'vtt'), readTrack(Buffer.from(track)), null)

  test.for(corpusFiles)('%s is the same, whatever a converter made of it', (path) => {
    const file = read(path)
    expect(print(compare(file, file))).toBe('same')
    const ways = ['plain, lines joined, 10 ms', 'times cut to frames of 25', 'segments of 6 s']
    for (const way of [...ways, 'touching cues joined', 'entities doubled', 'NFD', '1 s later']) {
      expect([way, compare(file, convertBy(file, [way]))]).not.toEqual([way, null])
    }
  })

  test.for(corpusFiles)('%s is another one with an edit', (path) => {
    const file = read(path)
    const captions = readCaptions(file, plainSubRip)
    if ('error' in captions) throw new Error(captions.error)
    const edit = (change: (cue: PlainCue) => readonly PlainCue[]) =>
      writeWebVtt(
        replaceCues(captions, (cues) =>
          cues.flatMap((cue, at) => (at === cues.length >> 1 ? change(cue) : [cue])),
        ),
      )
    const move = (ms: number) =>
      edit((cue) => [{ ...cue, start: cue.start + ms, end: cue.end + ms }])
    expect(
      print(
        compare(
          edit((cue) => [cue]),
          file,
        ),
      ),
    ).toBe('same')
    expect(
      compare(
        edit((cue) => [{ ...cue, text: `${cue.text} so` }]),
        file,
      ),
    ).toBe(null)
    expect(
      compare(
        edit(() => []),
        file,
      ),
    ).toBe(null)
    expect(compare(move(500), file)).toBe(null)
    expect(compare(move(40), file)?.offset).toEqual({ least: -21, most: -19 })
  })
})

test('a plain cue that a converter joined behind a hiding "<" is still known', () => {
  const file =
    '1\n00:00:01,000 --> 00:00:02,000\nI <3 you\n\n2\n00:00:02,000 --> 00:00:03,000\nand water\n'
  const track = 'WEBVTT\n\n00:01.000 --> 00:03.000\nI <3 you\nand water\n'
  const match = matchTexts(readText(Buffer.from(file), 'srt'), readTrack(Buffer.from(track)), null)
  expect(print(match)).toBe('cues other')
})

test('a text with another plain cue is not read in every way', () => {
  const cues = Array.from({ length: 500 }, (_, at) =>
    at % 5 === 0 ? `<i>word${at}</i>` : `word${at}`,
  )
  const write = (texts: readonly string[]): Buffer => {
    const time = (at: number) => new Date(at * 1_000).toISOString().slice(11, 23)
    const blocks = texts.map((text, at) => `${time(at)} --> ${time(at + 1)}\n${text}\n`)
    return Buffer.from(['WEBVTT\n', ...blocks].join('\n'))
  }
  const file = readText(write(cues), 'vtt')
  const track = readTrack(write(cues.with(251, 'another')))
  const reading = countSteps(() => void readText(write(cues), 'vtt'))
  let match: TextMatch | null = null
  const steps = countSteps(() => {
    match = matchTexts(file, track, null)
  })
  expect(match).toBe(null)
  expect(steps).toBeLessThan(reading)
})
