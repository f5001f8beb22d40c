import { describe, expect, test } from 'vitest'
import { fixSubtitles } from '../../../src/subtitles/fix/fix.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { breaches } from '../law/law.ts'
import { file, samples } from './samples.ts'

const writings: readonly (readonly [writing: string, write: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['with CR LF', (text) => text.replaceAll('\n', '\r\n')],
  ['below a blank line', (text) => `\n${text}`],
]
const formats: readonly SubtitleFormat[] = ['vtt', 'srt']
const good = {
  vtt: file('WEBVTT', '', '00:01.000 --> 00:02.000', 'Hello'),
  srt: file('1', '00:00:01,000 --> 00:00:02,000', 'Hello'),
}

describe.each(samples)('$name: $text', ({ text, name, hint = '', isOfLines }) => {
  test('is one problem at the top, which names it', () => {
    for (const format of formats) {
      for (const [, write] of writings) {
        const { cues, problems } = read(write(text), format)
        expect(problems.map(({ line, column, severity }) => ({ line, column, severity }))).toEqual([
          { line: 1, column: 1, severity: 'error' },
        ])
        expect(problems[0]?.message).toContain(name)
        expect(problems[0]?.hint).toContain(hint)
        expect(cues).toEqual([])
      }
    }
  })

  test('is fixed into a file without problems where its remedy is sure', () => {
    for (const format of formats) {
      for (const [, write] of writings) {
        const bytes = Buffer.from(write(text))
        expect(breaches(bytes, format)).toEqual([])
        const fixed = fixSubtitles(bytes, format)
        expect(fixed === null).toBe(hint !== '-->')
        if (!fixed) continue
        expect(readSubtitles(fixed.bytes, format).problems).toEqual([])
        expect(fixSubtitles(fixed.bytes, format)).toBeNull()
      }
    }
  })

  test('below a header it is one problem too', () => {
    const below = `WEBVTT\n\n${text}`
    if (!isOfLines) return
    const { problems } = read(below, 'vtt')
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['3 vtt/timing'])
    expect(problems[0]?.message).toContain(name)
    expect(breaches(Buffer.from(below), 'vtt')).toEqual([])
  })

  test('a block of it among good cues gives the file no other name', () => {
    if (!isOfLines) return
    for (const format of formats) {
      for (const mixed of [`${good[format]}\n${text}`, `${text}\n${good[format]}`]) {
        const messages = read(mixed, format).problems.map(({ message }) => message)
        expect(messages.filter((message) => message.includes(name))).toEqual([])
      }
    }
  })
})

test.each<[format: SubtitleFormat, was: string, is: string]>([
  [
    'vtt',
    file('0:00:00.599,0:00:04.160', 'Hi[br]you', '', '', '0:00:04.160,0:00:06.770', 'My', 'name'),
    file(
      'WEBVTT',
      '',
      '00:00:00.599 --> 00:00:04.160',
      'Hi',
      'you',
      '',
      '',
      '00:00:04.160 --> 00:00:06.770',
      'My',
      'name',
    ),
  ],
  [
    'srt',
    file('0:00:00.599,0:00:04.160', 'Hi', '', '1:00:04.160,1:00:06.770', 'Bye'),
    file(
      '1',
      '00:00:00,599 --> 00:00:04,160',
      'Hi',
      '',
      '2',
      '01:00:04,160 --> 01:00:06,770',
      'Bye',
    ),
  ],
  [
    'vtt',
    file('', '[00:00:00.000 --> 00:00:02.380]   Tom & you', '[00:00:02.380 --> 00:00:04.000]   <3'),
    file(
      'WEBVTT',
      '',
      '00:00:00.000 --> 00:00:02.380',
      'Tom &amp; you',
      '',
      '00:00:02.380 --> 00:00:04.000',
      '&lt;3',
    ),
  ],
  [
    'vtt',
    file('WEBVTT', '', 'Detected language: English', '[00:00.000 --> 01:02.380]  Hi'),
    file('WEBVTT', '', '00:00:00.000 --> 00:01:02.380', 'Hi'),
  ],
  [
    'srt',
    file(
      'Detecting language using up to the first 30 seconds.',
      '[0.00s -> 2.38s]  Hi',
      '[62.38s -> 63s] Bye',
    ),
    file(
      '1',
      '00:00:00,000 --> 00:00:02,380',
      'Hi',
      '',
      '2',
      '00:01:02,380 --> 00:01:03,000',
      'Bye',
    ),
  ],
  [
    'srt',
    file('start\tend\ttext', '0\t2380\tHi', '2380\t3661000\tBye'),
    file(
      '1',
      '00:00:00,000 --> 00:00:02,380',
      'Hi',
      '',
      '2',
      '00:00:02,380 --> 01:01:01,000',
      'Bye',
    ),
  ],
])('what has the same cues is converted: %s %j', (format, was, is) => {
  const bytes = Buffer.from(was)
  expect(Buffer.from(fixSubtitles(bytes, format)?.bytes ?? '').toString()).toBe(is)
  expect(breaches(bytes, format)).toEqual([])
})

test.each([
  ['a cue that ends before it starts', '[00:02.000 --> 00:01.000]  Hi\n'],
  ['a cue without a text', '0:00:01.000,0:00:02.000\n\n0:00:03.000,0:00:04.000\nHi\n'],
  ['an arrow in a text', '[00:01.000 --> 00:02.000]  a --> b\n'],
])('there is no sure remedy for %s', (_, text) => {
  for (const format of formats) expect(fixSubtitles(Buffer.from(text), format)).toBeNull()
})

test.each([
  'An essay.\n\nOn nothing.\n',
  '[00:00:01] Ann: Hello\n[00:00:03] Bob: Bye\n',
  'We start here, and then the end, as ever.\n',
  '# A title\n\nHello [1] and {2}.\n',
])('a plain text is one problem that says what it lacks: %j', (text) => {
  for (const format of formats) {
    const { problems } = read(text, format)
    expect(problems).toMatchObject([{ line: 1, column: 1 }])
    expect(problems[0]?.message).toContain('text without cues')
  }
})

function read(text: string, format: SubtitleFormat) {
  return readSubtitles(Buffer.from(text), format)
}
