import { expect, test } from 'vitest'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { type RuleName, rules } from '../../../src/subtitles/rules.ts'
import type { RuleSettings } from '../../../src/subtitles/severity.ts'

/** The smallest text that breaks a rule of house style, and the nearest that does not. */
interface Case {
  readonly rule: RuleName
  readonly language: string
  readonly closedCaptions?: boolean
  readonly breaks: string
  readonly at: string
  readonly message: string
  readonly keeps: string
}

const seven = '00:00:01,000 --> 00:00:08,000'
const one = '00:00:01,000 --> 00:00:02,000'
const letters = (count: number, letter = 'a') => letter.repeat(count)
const cue = (timing: string, ...lines: readonly string[]) => `1\n${timing}\n${lines.join('\n')}\n`
const twoCues = (first: string, second: string) => `1\n${first}\nA\n\n2\n${second}\nB\n`

const cases: readonly Case[] = [
  {
    rule: 'style/line-length',
    language: 'it',
    breaks: cue(seven, letters(42), letters(43)),
    at: '4:43',
    message: '1 line is longer than 42 characters: 43 characters.',
    keeps: cue(seven, letters(42), letters(42)),
  },
  {
    rule: 'style/line-length',
    language: 'en',
    breaks: cue(seven, `<i>${letters(43)}</i>`),
    at: '3:1',
    message: '1 line is longer than 42 characters: 43 characters.',
    keeps: cue(seven, `<i>${letters(42)}</i>`, '&amp;'.repeat(8)),
  },
  {
    rule: 'style/line-length',
    language: 'fr',
    breaks: cue(seven, `👩‍👩‍👧e\u0301${letters(41)}`),
    at: '3:51',
    message: '1 line is longer than 42 characters: 43 characters.',
    keeps: cue(seven, `👩‍👩‍👧e\u0301${letters(40)}`),
  },
  {
    rule: 'style/line-length',
    language: 'ja',
    closedCaptions: true,
    breaks: cue(seven, letters(14, '字')),
    at: '3:14',
    message: '1 line is longer than 13 characters: 14 characters.',
    keeps: cue(seven, `${letters(12, '字')}ab`),
  },
  {
    rule: 'style/line-length',
    language: 'ko-KR',
    breaks: cue(seven, `${letters(16, '한')}a`),
    at: '3:17',
    message: '1 line is longer than 16 characters: 16.5 characters.',
    keeps: cue(seven, letters(16, '한')),
  },
  {
    rule: 'style/line-length',
    language: 'zh-Hans',
    breaks: cue(seven, letters(17, '字')),
    at: '3:17',
    message: '1 line is longer than 16 characters: 17 characters.',
    keeps: cue(seven, letters(16, '字')),
  },
  {
    rule: 'style/line-length',
    language: 'th',
    breaks: cue(seven, letters(36, 'ที่')),
    at: '3:106',
    message: '1 line is longer than 35 characters: 36 characters.',
    keeps: cue(seven, letters(35, 'ที่')),
  },
  {
    rule: 'style/lines',
    language: 'it',
    breaks: cue(seven, 'a', 'b', 'c', 'd'),
    at: '5:1',
    message: '1 cue has more than 2 lines: 4 lines.',
    keeps: cue(seven, 'a', 'b'),
  },
  {
    rule: 'style/min-duration',
    language: 'it',
    breaks: cue('00:00:01,000 --> 00:00:01,832', 'A'),
    at: '2:1',
    message: '1 cue is shown for less than 833 ms: 832 ms.',
    keeps: cue('00:00:01,000 --> 00:00:01,833', 'A'),
  },
  {
    rule: 'style/max-duration',
    language: 'it',
    breaks: cue('00:00:01,000 --> 00:00:08,001', 'A'),
    at: '2:1',
    message: '1 cue is shown for more than 7 s: 7.001 s.',
    keeps: cue('00:00:01,000 --> 00:00:08,000', 'A'),
  },
  {
    rule: 'style/gap',
    language: 'it',
    breaks: twoCues(one, '00:00:02,082 --> 00:00:03,000'),
    at: '6:1',
    message: '1 cue starts less than 83 ms after the end of the one above: 82 ms.',
    keeps: twoCues(one, '00:00:02,083 --> 00:00:03,000'),
  },
  ...(
    [
      ['it', false, 17],
      ['it', true, 20],
      ['en', false, 20],
      ['en-GB', true, 20],
      ['ar', false, 20],
      ['ar', true, 23],
      ['hi', false, 22],
      ['hi', true, 25],
    ] as const
  ).map(([language, closedCaptions, speed]) => ({
    rule: 'style/reading-speed' as const,
    language,
    closedCaptions,
    breaks: cue(one, letters(speed), 'b'),
    at: '2:1',
    message: `1 cue has more than ${speed} characters a second: ${speed + 1}.0 characters a second.`,
    keeps: cue(one, letters(speed - 1), 'b'),
  })),
  ...(
    [
      ['ko', false, 12],
      ['ko', true, 14],
      ['zh-Hant', false, 9],
      ['zh-Hans', true, 11],
      ['ja', false, 4],
      ['ja', true, 7],
    ] as const
  ).map(([language, closedCaptions, speed]) => ({
    rule: 'style/reading-speed' as const,
    language,
    closedCaptions,
    breaks: cue(one, `${letters(speed, '字')}a`),
    at: '2:1',
    message: `1 cue has more than ${speed} characters a second: ${speed}.5 characters a second.`,
    keeps: cue(one, letters(speed, '字')),
  })),
]

test.each(cases)('$rule in $language: one problem at $at, none in the nearest text', (row) => {
  const { rule, at, message, breaks, keeps } = row
  const settings = { netflix: 'warning' } as const
  const found = problemsOf(breaks, { ...row, settings })
  expect(
    found.map((each) => [each.rule, each.severity, `${each.line}:${each.column}`, each.message]),
  ).toEqual([[rule, 'warning', at, message]])
  expect(problemsOf(keeps, { ...row, settings })).toEqual([])
})

test('every rule of style has a case', () => {
  const names = Object.keys(rules).filter((name) => name.startsWith('style/'))
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(names.sort())
})

const ugly = `1\n00:00:01,000 --> 00:00:01,500\n${letters(50)}\nb\nc\n`

test.each<{ settings: RuleSettings; expected: Record<string, string> }>([
  { settings: {}, expected: {} },
  { settings: { 'style/lines': 'error' }, expected: { 'style/lines': 'error' } },
  {
    settings: { netflix: 'notice', 'style/reading-speed': 'off', 'style/lines': 'error' },
    expected: {
      'style/min-duration': 'notice',
      'style/line-length': 'notice',
      'style/lines': 'error',
    },
  },
  {
    settings: { netflix: 'off', 'style/lines': 'warning' },
    expected: { 'style/lines': 'warning' },
  },
])('$settings turns on $expected', ({ settings, expected }) => {
  const found = problemsOf(ugly, { language: 'it', settings })
  expect(Object.fromEntries(found.map(({ rule, severity }) => [rule, severity]))).toEqual(expected)
})

test('a rule is summed up for the file: how many, and the worst', () => {
  const text = [
    cue('00:00:01,000 --> 00:00:06,000', letters(45)),
    cue('00:00:11,000 --> 00:00:16,000', letters(60), letters(44)),
    cue('00:00:21,000 --> 00:00:26,000', letters(42)),
  ].join('\n')
  const settings = { 'style/line-length': 'warning', 'srt/index': 'off' } as const
  expect(problemsOf(text, { language: 'it', settings })).toEqual([
    {
      line: 3,
      column: 43,
      rule: 'style/line-length',
      severity: 'warning',
      message: '3 lines are longer than 42 characters; the worst has 60 characters (line 7).',
      hint: 'Break the line, or say it in fewer words.',
    },
  ])
})

test('overlapping cues have no gap to measure, and a cue that never shows has no speed', () => {
  const settings = {
    netflix: 'warning',
    'cue/overlap': 'off',
    'cue/end-before-start': 'off',
    'cue/none': 'off',
  } as const
  const overlapping = twoCues('00:00:01,000 --> 00:00:02,500', '00:00:02,000 --> 00:00:03,000')
  expect(problemsOf(overlapping, { language: 'it', settings })).toEqual([])
  expect(
    problemsOf(cue('00:00:01,000 --> 00:00:01,000', 'A'), { language: 'it', settings }),
  ).toEqual([])
})

function problemsOf(
  text: string,
  options: { language: string; closedCaptions?: boolean; settings: RuleSettings },
) {
  return readSubtitles(Buffer.from(text), 'srt', options).problems
}
