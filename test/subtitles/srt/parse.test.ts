import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSrt } from '../../../src/subtitles/srt/parse.ts'
import { many, runs } from '../../support/extent.ts'

test('reads number, times, text and lines of every cue', () => {
  const text =
    '1\r\n00:00:01,000 --> 00:00:02,500\r\nHello,\r\n<i>you</i>\r\n\r\n\r\n2\r\n100:00:03,000 --> 100:00:04,001\r\n- Bye'
  expect(parseSrt(text)).toEqual({
    cues: [
      cue({ id: '1', start: 1000, end: 2500, text: 'Hello,\n<i>you</i>', line: 2 }),
      cue({ id: '2', start: 360_003_000, end: 360_004_001, text: '- Bye', line: 8 }),
    ],
    definitions: [],
    problems: [],
  })
})

test.each([
  ['00:00:01.5 --> 00:00:02,25', 1500, 2250],
  ['00:01 --> 0:0:2,5', 1000, 2500],
  ['00:00:01,0004 -> 00:00:02', 1000, 2000],
  ['00: 00: 01 ,000 —> 00：00：02，000', 1000, 2000],
  ['00:00:01:000 --> 00:00:02:000', 1000, 2000],
  ['00:00:00,1 --> 00:00:00,29', 100, 290],
])('understands the times of "%s"', (line, start, end) => {
  const { cues } = parseSrt(`1\n${line}\nHello\n`)
  expect(cues).toEqual([cue({ id: '1', start, end, text: 'Hello', line: 2 })])
})

test.each(['We are open 10:30 -> 11:00', '10:30 -> 11:00', '10:30:00', '12: that is all', '1984'])(
  'leaves "%s" in the text',
  (line) => {
    const { cues, problems } = parseSrt(`1\n00:00:01,000 --> 00:00:02,000\nHello\n${line}\n`)
    expect(cues.map(({ text }) => text)).toEqual([`Hello\n${line}`])
    expect(problems).toEqual([])
  },
)

test('goes on after every fault with the next cue, so that one run shows all', () => {
  const text = [
    ['1', '00:00:01,000 --> 00:00:02,000', 'one'],
    ['2', '00:00:0x,000 --> 00:00:04,000', 'two', ''],
    ['4', '00:00:05.000 -> 00:00:06,000', 'three', ''],
    ['lost', ''],
    ['5', '00:00:08,000 --> 00:00:07,000', 'four', ''],
    ['6', '00:00:09,000 --> 00:00:10,000', ''],
    ['7', '00:00:09,500 --> 00:00:11,000', 'five'],
  ]
  const { cues, problems } = parseSrt(text.flat().join('\n'))
  expect(cues.map(({ text }) => text)).toEqual(['one', 'three', 'four', '', 'five'])
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '4:1 srt/missing-blank-line',
    '5:8 srt/timing',
    '8:1 srt/index',
    '9:9 srt/dot',
    '9:14 srt/arrow',
    '12:1 srt/text-outside-cue',
    '15:18 cue/end-before-start',
    '19:1 cue/empty',
    '22:1 cue/overlap',
  ])
})

test('a habit is told once, with the number of the other lines', () => {
  const text = Array.from(
    { length: 50 },
    (_, index) =>
      `${index + 1}\n00:00:${10 + index}.000 --> 00:00:${10 + index}.500\n<font>x</font>\n`,
  ).join('\n')
  expect(
    parseSrt(text).problems.map(({ line, rule, message }) => [
      line,
      rule,
      message.match(/\(.*/)?.[0],
    ]),
  ).toEqual([
    [2, 'srt/dot', '(The same in 49 more lines.)'],
    [3, 'srt/font', '(The same in 49 more lines.)'],
  ])
})

test('any text at all gives cues and problems that point into it', () => {
  const pieces = fc.constantFrom(
    '1',
    '2',
    '\n',
    '\n\n',
    ' ',
    '00:00:01,000',
    '00:00:02,000',
    ' --> ',
    '-->',
    '->',
    '00:61',
    '.',
    ',',
    ':',
    'Hello',
    '<i>',
    '<font',
    '{\\an8}',
    '\ufeff',
    '\r',
    '\r\n',
    '\0',
    '&',
    'WEBVTT',
    'X1:1',
    '\u3000',
    '９',
  )
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  fc.assert(
    fc.property(text, (text) => {
      const { cues, problems } = parseSrt(text)
      const lines = text.split(/\r\n?|\n/)
      for (const { line, column } of problems) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeGreaterThanOrEqual(1)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
      }
      for (const cue of cues) {
        expect(Number.isSafeInteger(cue.start) && Number.isSafeInteger(cue.end)).toBe(true)
        expect(cue.text).not.toMatch(/^\n|\n$|\n\n/)
        if (cue.text !== '') {
          expect(lines[cue.textLine - 1]).toContain(cue.text.split('\n')[0])
        }
      }
    }),
    runs(330),
  )
})

test('a correct file is read without a problem, whatever its texts are', () => {
  const line = fc
    .string({
      unit: fc.constantFrom('a', 'B', '1', ' ', '-', '>', ':', ',', '.', 'é', '字'),
      minLength: 1,
      maxLength: 20,
    })
    .filter((line) => /[a-z]/i.test(line) && !line.includes('-->'))
  const texts = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(texts, (texts) => {
      const file = texts
        .map(
          (lines, index) =>
            `${index + 1}\n00:00:${10 + index},000 --> 00:00:${10 + index},900\n${lines.join('\n')}\n`,
        )
        .join('\n')
      const { cues, problems } = parseSrt(file)
      expect(problems).toEqual([])
      expect(cues.map(({ text }) => text)).toEqual(texts.map((lines) => lines.join('\n')))
    }),
    runs(330),
  )
})

const million = many(1_000_000)

test.each([
  ['a million "<"', '<'.repeat(million)],
  ['a million "<f"', '<f'.repeat(million)],
  ['a million "{\\\\"', '{\\'.repeat(million)],
  ['a line of arrows', `1\n00:00:01,000 --> 00:00:02,000\n${'-->'.repeat(million)}`],
  ['lines of arrows', `1\n00:00:01,000 --> 00:00:02,000\n${'-->\n'.repeat(million)}`],
  ['a line of digits', '1'.repeat(10 * million)],
  ['a line of colons', '0:'.repeat(million)],
  ['a line of blanks', ' '.repeat(10 * million)],
  ['lines of blanks in a text', `1\n00:00:01,000 --> 00:00:02,000\na\n${' \n'.repeat(million)}`],
  ['lines of numbers', '1\n'.repeat(million)],
  ['numbers with blank lines', '1\n\n'.repeat(million)],
  ['timing lines alone', '00:00:01,000 --> 00:00:02,000\n'.repeat(million / 5)],
  ['odd timing lines alone', '0:0:1->0:0:2\n'.repeat(million / 5)],
  ['half timing lines', '00:00:01,000 --> \n'.repeat(million / 5)],
  ['byte order marks', '\n\ufeff'.repeat(million)],
  ['a line of 10 MB', `1\n00:00:01,000 --> 00:00:02,000\n${'a'.repeat(10 * million)}`],
])('reads %s in one pass', (_, text) => {
  const { cues, problems } = parseSrt(text)
  expect(cues.length + problems.length).toBeGreaterThan(0)
  expect(problems.length).toBeLessThan(10_000)
  for (const { message, hint } of problems)
    expect(message.length + (hint?.length ?? 0)).toBeLessThan(1000)
})

function cue(fields: { id: string; start: number; end: number; text: string; line: number }) {
  return { ...fields, settings: '', textLine: fields.line + 1 }
}
