import { describe, expect, test } from 'vitest'
import { fixSubtitles } from '../../../src/subtitles/fix/fix.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { breaches } from '../law/law.ts'
import { file } from './samples.ts'

const cue = ['00:01.000 --> 00:02.000', 'Hello']
const next = ['00:03.000 --> 00:04.000', 'Bye']
const vtt = file('WEBVTT', '', ...cue, '', ...next)
const srt = file(
  '1',
  '00:00:01,000 --> 00:00:02,000',
  'Hello',
  '',
  '2',
  '00:00:03,000 --> 00:00:04,000',
  'Bye',
)
const asWebVtt = `WEBVTT\n\n${srt.replaceAll(',', '.')}`
const map = 'X-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000'
const later = 'X-TIMESTAMP-MAP=MPEGTS:1800000,LOCAL:00:00:00.000'

interface Row {
  readonly format: SubtitleFormat
  readonly was: string
  /** `line:column severity rule` of each. */
  readonly problems: readonly string[]
  /** What `fix` makes of it; null where nothing is sure. */
  readonly is: string | null
}

const top = ['1:1 error vtt/signature']
const fences: readonly Row[] = [
  {
    format: 'srt',
    was: `\`\`\`srt\n${srt}\`\`\`\n`,
    problems: ['1:1 error srt/text-outside-cue', '9:1 warning text/fence'],
    is: srt,
  },
  {
    format: 'srt',
    was: `~~~\n${srt}\n~~~`,
    problems: ['1:1 error srt/text-outside-cue', '10:1 warning text/fence'],
    is: `${srt}\n`,
  },
  {
    format: 'srt',
    was: `\n\`\`\`\n${srt}`,
    problems: ['2:1 error srt/text-outside-cue'],
    is: `\n${srt}`,
  },
  {
    format: 'vtt',
    was: `\`\`\`vtt\n${vtt}\`\`\`\n`,
    problems: [...top, '9:1 warning text/fence'],
    is: vtt,
  },
  { format: 'vtt', was: `\n\`\`\`\n${vtt}`, problems: top, is: vtt },
  {
    format: 'vtt',
    was: `\`\`\`srt\n${srt}\`\`\``,
    problems: [...top, '9:1 warning text/fence'],
    is: asWebVtt,
  },
]

const signatures: readonly Row[] = [
  { format: 'vtt', was: srt, problems: ['1:1 error vtt/srt-content'], is: asWebVtt },
  {
    format: 'vtt',
    was: file('00:01,500 --> 00:02.000', '1,5, Hello'),
    problems: ['1:1 error vtt/srt-content'],
    is: file('WEBVTT', '', '00:01.500 --> 00:02.000', '1,5, Hello'),
  },
  { format: 'vtt', was: `\ufeff\ufeff${vtt}`, problems: top, is: `\ufeff${vtt}` },
  { format: 'vtt', was: file(...cue), problems: top, is: file('WEBVTT', '', ...cue) },
  {
    format: 'vtt',
    was: file('NOTE by Ann', '', ...cue),
    problems: top,
    is: file('WEBVTT', '', 'NOTE by Ann', '', ...cue),
  },
  ...[
    'webvtt',
    'WebVTT',
    'WEB VTT',
    'Web-VTT',
    'WEBVT',
    'WEBVTTT',
    '\n\nWEBVTT',
    ' WEBVTT',
    '\u200bwebvtt',
    ' \n\tWebVTT',
  ].map(
    (first) =>
      ({ format: 'vtt', was: vtt.replace('WEBVTT', first), problems: top, is: vtt }) as const,
  ),
  {
    format: 'vtt',
    was: vtt.replace('\n', '-by Ann\n'),
    problems: top,
    is: vtt.replace('\n', ' -by Ann\n'),
  },
  {
    format: 'vtt',
    was: vtt.replace('WEBVTT', 'webvtt: x'),
    problems: top,
    is: vtt.replace('\n', ' : x\n'),
  },
]

const headers: readonly Row[] = [
  {
    format: 'vtt',
    was: file(`WEBVTT ${cue[0]}`, 'Hello', '', ...next),
    problems: ['1:1 error vtt/header'],
    is: vtt,
  },
  {
    format: 'vtt',
    was: file(`WEBVTT - by Ann\t${cue[0]}`, 'Hello'),
    problems: ['1:1 error vtt/header'],
    is: file('WEBVTT - by Ann', '', ...cue),
  },
  { format: 'vtt', was: file('WEBVTT a --> b', '', ...cue), problems: [], is: null },
  {
    format: 'vtt',
    was: file('WEBVTT', ...cue),
    problems: ['2:1 error vtt/header'],
    is: file('WEBVTT', '', ...cue),
  },
  {
    format: 'vtt',
    was: file('WEBVTT', 'Kind: captions', '1', ...cue),
    problems: ['2:1 notice vtt/header-metadata', '3:1 error vtt/header'],
    is: file('WEBVTT', 'Kind: captions', '', '1', ...cue),
  },
  {
    format: 'vtt',
    was: file('WEBVTT', 'by Ann', '', ...cue),
    problems: ['2:1 error vtt/header'],
    is: null,
  },
  {
    format: 'vtt',
    was: file(
      'WEBVTT',
      'Kind: captions',
      'Style:',
      '::cue(c.a) { color: red;',
      ' }',
      '##',
      '',
      ...cue,
    ),
    problems: ['2:1 notice vtt/header-metadata'],
    is: null,
  },
]

const joined: readonly Row[] = [
  {
    format: 'vtt',
    was: file('WEBVTT', '', 'WEBVTT', '', ...cue),
    problems: ['3:1 error vtt/stray-text'],
    is: file('WEBVTT', '', '', ...cue),
  },
  {
    format: 'vtt',
    was: file(
      'WEBVTT',
      map,
      '',
      ...cue,
      '',
      'WEBVTT',
      map,
      '',
      ...next,
      '',
      '\ufeffWEBVTT - x',
      map,
    ),
    problems: ['2:1 notice vtt/header-metadata', '7:1 error vtt/stray-text'],
    is: file('WEBVTT', map, '', ...cue, '', '', ...next, ''),
  },
  {
    format: 'vtt',
    was: file('WEBVTT', map, '', ...cue, '', 'WEBVTT', later, '', ...next),
    problems: ['2:1 notice vtt/header-metadata', '7:1 error vtt/stray-text'],
    is: null,
  },
  {
    format: 'vtt',
    was: file(
      'WEBVTT',
      map,
      '',
      ...cue,
      '',
      'WEBVTT',
      later.replace('00:00:00', '00:00:10'),
      '',
      ...next,
    ),
    problems: ['2:1 notice vtt/header-metadata', '7:1 error vtt/stray-text'],
    is: file('WEBVTT', map, '', ...cue, '', '', ...next),
  },
]

describe.each(Object.entries({ fences, signatures, headers, joined }))('%s', (_, rows) => {
  test.each(rows)('$was', ({ format, was, problems, is }) => {
    for (const end of ['\n', '\r\n']) {
      const bytes = Buffer.from(was.replaceAll('\n', end))
      const told = readSubtitles(bytes, format).problems
      expect(
        told.map((each) => `${each.line}:${each.column} ${each.severity} ${each.rule}`),
      ).toEqual(problems)
      expect(breaches(bytes, format)).toEqual([])
      const fixed = fixSubtitles(bytes, format)?.bytes
      expect(fixed && Buffer.from(fixed).toString()).toBe(is?.replaceAll('\n', end))
      if (!fixed) continue
      const left = readSubtitles(fixed, format).problems
      expect(left.filter(({ severity }) => severity !== 'notice')).toEqual([])
      expect(fixSubtitles(fixed, format)).toBeNull()
    }
  })
})

test('texts of joined files whose times begin anew are not taken for one', () => {
  const anew = Buffer.from(file('WEBVTT', '', ...next, '', 'WEBVTT', '', ...cue))
  const [second] = readSubtitles(anew, 'vtt').problems
  expect(second).toMatchObject({ line: 6, rule: 'vtt/stray-text', hint: null })
  expect(second?.message).toContain('different starts')
})

test('cues are read as a browser does, whatever stands round them', () => {
  const texts = (text: string) =>
    readSubtitles(Buffer.from(text), 'vtt').cues.map((each) => each.text)
  expect(texts(`${vtt}\`\`\`\n`)).toEqual(['Hello', 'Bye\n```'])
  expect(texts(`${vtt}\n\`\`\`\n`)).toEqual(['Hello', 'Bye'])
  expect(texts(`${vtt}\nWEBVTT\n${map}\n\n${file(...cue)}`)).toEqual(['Hello', 'Bye', 'Hello'])
  expect(texts(`\ufeff\ufeff${vtt}`)).toEqual([])
})

test('a .srt that holds WebVTT has the problems that are left once it is renamed', () => {
  const bytes = Buffer.from(vtt.replace('Hello', '<c>Hello'))
  const { problems } = readSubtitles(bytes, 'vtt')
  expect(problems).toHaveLength(1)
  expect(readSubtitles(bytes, 'srt').problems).toEqual([
    expect.objectContaining({ line: 1, rule: 'srt/webvtt' }),
    ...problems,
  ])
})
