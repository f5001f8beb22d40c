import { describe, expect, test } from 'vitest'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { rules } from '../../src/subtitles/rules.ts'
import { applyRules, type RuleSettings } from '../../src/subtitles/severity.ts'

const overlapping = Buffer.from(
  'WEBVTT\n\n00:01.000 --> 00:03.000\nTom & Jerry\n\n00:02.000 --> 00:04.000\nBye\n',
)

describe('the manifest decides what a rule does', () => {
  test.each<[RuleSettings, readonly string[]]>([
    [{}, ['text/ampersand warning', 'cue/overlap warning']],
    [{ 'cue/overlap': 'off' }, ['text/ampersand warning']],
    [
      { 'cue/overlap': 'error', 'text/ampersand': 'notice' },
      ['text/ampersand notice', 'cue/overlap error'],
    ],
  ])('%j', (settings, expected) => {
    const { problems } = readSubtitles(overlapping, 'vtt', { settings })
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected)
  })

  test('but a file that cannot be read is always an error', () => {
    const settings = { 'vtt/signature': 'off', 'text/encoding': 'notice' } as const
    for (const bytes of [Buffer.from('Hello'), Buffer.from('WEBVTT \xff', 'latin1')]) {
      const { cues, problems } = readSubtitles(bytes, 'vtt', { settings })
      expect(cues).toEqual([])
      expect(problems.map(({ severity }) => severity)).toEqual(['error'])
    }
  })

  test('and problems that are no rule of files stay as they are', () => {
    const other = {
      line: 1,
      column: 1,
      rule: 'x/y',
      severity: 'notice',
      message: '',
      hint: null,
    } as const
    expect(applyRules([other], {})).toEqual([other])
  })
})

test('every rule has a name of its group and a summary in one sentence', () => {
  for (const [name, { summary }] of Object.entries(rules)) {
    expect(name).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/)
    expect(summary).toMatch(/^["<A-Z].*\.$/)
  }
})
