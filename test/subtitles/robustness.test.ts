import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Subtitles } from '../../src/subtitles/cue.ts'
import type { SubtitleFormat } from '../../src/subtitles/format.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { rules } from '../../src/subtitles/rules.ts'
import { parseCueText } from '../../src/subtitles/webvtt/cue-text.ts'
import { many, runs } from '../support/extent.ts'
import { webVttText } from './webvtt/arbitrary.ts'

const formats: readonly SubtitleFormat[] = ['vtt', 'srt']

/** Every rule on, so that every check runs. */
const settings = Object.fromEntries(Object.keys(rules).map((rule) => [rule, 'warning' as const]))

/** Text made of what subtitle files are made of, in any order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        'WEBVTT',
        '\n',
        '\n\n',
        '\r',
        '\r\n',
        ' --> ',
        '-->',
        '00:01.000',
        '00:00:01,000',
        '1',
        'NOTE ',
      ],
      ...[
        'STYLE',
        'REGION',
        'id:a',
        'align:start',
        ':',
        '%',
        '<',
        '>',
        '<i>',
        '</i>',
        '<v ',
        '</',
        '&',
      ],
      ...[
        '&amp;',
        '&#',
        ';',
        '\0',
        '\ufeff',
        '\ufffd',
        '\u2028',
        'é',
        '😀',
        '{\\an8}',
        '<font>',
        ' ',
        '\t',
        '\f',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.from(parts.join('')))

/** A right file with some bytes overwritten, dropped or doubled. */
const mutated = fc
  .tuple(
    webVttText,
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: -2, max: 255 })), { maxLength: 6 }),
  )
  .map(([text, edits]) => {
    let bytes = Buffer.from(text)
    for (const [place, value] of edits) {
      const at = place % (bytes.length + 1)
      if (value >= 0) bytes[at] = value
      else if (value === -1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
      else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 9))])
    }
    return bytes
  })

const anyFile = fc.oneof(fc.uint8Array({ maxLength: 300 }).map(Buffer.from), pieces, mutated)

describe('any bytes give cues and problems, never a throw', () => {
  test.each(formats)('%s: random and mutated files', (format) => {
    const total = fc.property(anyFile, (bytes) => {
      const text = bytes.toString()
      checkResult(readSubtitles(bytes, format, { language: 'en', settings }), text)
    })
    fc.assert(total, runs(500))
  })

  test('cue text: any text has a tree', () => {
    const total = fc.property(pieces, (bytes) => {
      expect(Array.isArray(parseCueText(bytes.toString()))).toBe(true)
    })
    fc.assert(total, runs(330))
  })
})

/** Each takes far longer than a test may where the time grows with the square of the length. */
const pathological: readonly (readonly [name: string, make: () => string])[] = [
  ['a million <', () => inCue('<'.repeat(many(1_000_000)))],
  ['a million <>', () => inCue('<>'.repeat(many(1_000_000)))],
  ['a million &', () => inCue('&'.repeat(many(1_000_000)))],
  ['a million <i>', () => inCue('<i>'.repeat(many(1_000_000)))],
  ['a million <b><i></b>', () => inCue('<b><i></b>'.repeat(many(500_000)))],
  [
    'a million <b>, then </i>',
    () => inCue('<b>'.repeat(many(500_000)) + '</i>'.repeat(many(500_000))),
  ],
  ['a reference of ten million letters', () => inCue(`&${'a'.repeat(many(9_000_000))};`)],
  [
    '100,000 cues',
    () => `WEBVTT\n\n${'00:01.000 --> 00:02.000\nHello <i>you</i>\n\n'.repeat(many(100_000))}`,
  ],
  [
    '100,000 cues with one identifier',
    () => `WEBVTT\n\n${'a\n00:01.000 --> 00:02.000\nHello\n\n'.repeat(many(100_000))}`,
  ],
  [
    '100,000 cues without blank lines',
    () => `WEBVTT\n\n${'00:01.000 --> 00:02.000\nHello\n'.repeat(many(100_000))}`,
  ],
  ['a line of 10 MB', () => inCue('a'.repeat(many(10_000_000)))],
  ['a line of 10 MB outside a cue', () => `WEBVTT\n\n${'a '.repeat(many(5_000_000))}`],
  ['a timing line of 10 MB', () => `WEBVTT\n\n00:01.000 --> ${'0'.repeat(many(10_000_000))}`],
  ['a timing line of 10 MB of spaces', () => `WEBVTT\n\n00:01.000${' '.repeat(many(10_000_000))}x`],
  [
    'a million settings',
    () => `WEBVTT\n\n00:01.000 --> 00:02.000${' a:b align:start'.repeat(many(600_000))}\nx`,
  ],
  ['a million arrows', () => `WEBVTT\n\n${'-->\n'.repeat(many(1_000_000))}`],
  ['a million line feeds', () => `WEBVTT\n${'\n'.repeat(many(1_000_000))}x`],
  ['a million carriage returns', () => `WEBVTT\r${'\r'.repeat(many(1_000_000))}x`],
  ['a million stray lines', () => `WEBVTT\n\n${'a\n\n'.repeat(many(1_000_000))}`],
  ['a million lines of white space', () => `WEBVTT\n\n${' \n'.repeat(many(1_000_000))}`],
  ['100,000 regions', () => `WEBVTT\n\n${'REGION\nid:a\n\n'.repeat(many(100_000))}`],
  [
    '200,000 cues of SubRip',
    () => '00:00:01,000 --> 00:00:02,000\nHello\n\n'.repeat(many(200_000)),
  ],
  ['200,000 cues of SBV', () => '0:00:01.000,0:00:02.000\nHello[br]you\n\n'.repeat(many(200_000))],
  ['200,000 lines of a console', () => '[00:01.000 --> 00:02.000]  Hello\n'.repeat(many(200_000))],
  [
    '300,000 headers',
    () => `WEBVTT\n\n00:01.000 --> 00:02.000\nx\n${'\nWEBVTT\n'.repeat(many(300_000))}`,
  ],
  ['a million blank lines above a fence', () => `${'\n'.repeat(many(1_000_000))}\`\`\`\nx`],
  ['a head of comments', () => `${'<!---->'.repeat(many(200_000))}x`],
  ['a head of tags', () => `${'[a:b] ]\n \n'.repeat(many(200_000))}x`],
  ['a hundred thousand times .jpg', () => inCue('a.jpg?'.repeat(many(100_000)))],
  ['a million stops', () => inCue('.)'.repeat(many(1_000_000)))],
  ['ten million NULs', () => `WEBVTT\n\n${'\0'.repeat(many(10_000_000))}`],
  ['ten million bytes that are no UTF-8', () => `WEBVTT\n\n${'\ud800'.repeat(10)}`],
]

describe.each(formats)('%s: time grows with the length, not with its square', (format) => {
  test.each(pathological)('%s', (_name, make) => {
    const { problems } = readSubtitles(Buffer.from(make()), format)
    expect(problems.length).toBeLessThan(20_000)
  })

  test('10 MB that are no UTF-8', () => {
    const bytes = new Uint8Array(many(10_000_000)).fill(0xe9)
    const { problems } = readSubtitles(bytes, format)
    expect(problems.map(({ rule }) => rule)).toEqual(['text/encoding'])
  })
})

function inCue(text: string): string {
  return `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`
}

function checkResult({ cues, problems }: Subtitles, text: string): void {
  // Lines that end in CR CR LF are counted as they are meant.
  const isDoubled = problems.some(({ rule }) => rule === 'text/line-ends')
  const meant = isDoubled ? text.replace(/\r\r+\n/g, '\r\n') : text
  const lines = meant.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  for (const { line, column, message, rule } of problems) {
    expect(Number.isInteger(line) && line >= 1 && line <= lines.length, `${rule} ${line}`).toBe(
      true,
    )
    expect(Number.isInteger(column) && column >= 1, `${rule} ${column}`).toBe(true)
    if (rule !== 'text/encoding') {
      expect(column, rule).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
    }
    expect(message).not.toMatch(/undefined|NaN|\n/)
  }
  for (const { start, end, line, textLine } of cues) {
    expect(Number.isSafeInteger(start) && start >= 0).toBe(true)
    expect(Number.isSafeInteger(end) && end >= 0).toBe(true)
    expect(textLine).toBe(line + 1)
  }
}
