import { describe, expect, test } from 'vitest'
import { countCues, previewCues } from '../../src/report/preview/cues.ts'
import { tracksToShow } from '../../src/report/preview/of-run.ts'
import { placeProblems } from '../../src/report/preview/problems.ts'
import { findReadingFacts } from '../../src/report/preview/reading.ts'
import { showTrack, type TrackToShow, withoutCues } from '../../src/report/preview/track.ts'
import type { FileProblem } from '../../src/shared/problem.ts'
import { readText } from '../../src/subtitles/compare/texts.ts'
import { change, checkedFile, result, run } from './samples.ts'

const vtt = (text: string) => readText(Buffer.from(`WEBVTT\n\n${text}`), 'vtt')
const srt = (text: string) => readText(Buffer.from(text), 'srt')

const before = vtt('00:01.000 --> 00:02.000\nOne.\n\n00:03.000 --> 00:04.000\nTwo.\n')
const after = vtt(
  '1\n00:01.010 --> 00:02.000\nOne.\n\n00:05.000 --> 00:06.000 line:0\n<i>Three.</i>\n',
)

describe('the cues of a preview', () => {
  test('stand beside what they were, in the order of time', () => {
    const cues = previewCues(after, before, new Set())
    expect(cues).toMatchObject([
      {
        kind: 'same',
        line: 4,
        before: null,
        after: { start: 1_010 },
        lines: { first: 3, last: 5 },
      },
      {
        kind: 'changed',
        line: 7,
        before: { text: 'Two.' },
        after: { text: '<i>Three.</i>', settings: 'line:0' },
      },
    ])
    expect(countCues(cues)).toEqual({ cues: 2, added: 0, changed: 1, removed: 0 })
  })

  test('come and go', () => {
    const longer = vtt(
      '00:01.000 --> 00:02.000\nOne.\n\n00:03.000 --> 00:04.000\nTwo.\n\n00:10.000 --> 00:11.000\nTen.\n',
    )
    expect(previewCues(longer, before, new Set()).map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'added',
    ])
    const shorter = previewCues(before, longer, new Set())
    expect(shorter.at(-1)).toMatchObject({
      kind: 'removed',
      line: null,
      before: { text: 'Ten.' },
      lines: null,
    })
    expect(countCues(shorter)).toEqual({ cues: 2, added: 0, changed: 0, removed: 1 })
  })

  test('are all the same where no earlier text is known, and changed where the plan says so', () => {
    expect(previewCues(after, null, new Set()).map(({ kind }) => kind)).toEqual(['same', 'same'])
    const looks = previewCues(before, before, new Set([6]))
    expect(looks.map(({ kind }) => kind)).toEqual(['same', 'changed'])
  })

  test('of SRT are WebVTT', () => {
    const cues = previewCues(srt('1\n00:00:01,000 --> 00:00:02,000\nR&D <3\n'), null, new Set())
    expect(cues).toMatchObject([{ after: { text: 'R&amp;D &lt;3', start: 1_000, settings: '' } }])
  })
})

const problem = (line: number): FileProblem => ({
  file: 'en.vtt',
  line,
  column: 1,
  rule: `rule/${line}`,
  severity: 'warning',
  message: 'Something.',
  hint: null,
})

test('problems stand at the cue whose lines they are of, from its identifier on', () => {
  const cues = previewCues(after, before, new Set())
  const placed = placeProblems(cues, [1, 3, 4, 5, 6, 8].map(problem), new Map())
  expect(placed.problems.map(({ line }) => line)).toEqual([1, 6])
  expect(placed.cues.map(({ problems }) => problems.map(({ line }) => line))).toEqual([
    [3, 4, 5],
    [8],
  ])
})

test('what is too much to read stands at its cue, where the rules are on', () => {
  const text = srt(`1\n00:00:01,000 --> 00:00:02,000\n${'Long word '.repeat(6)}\nb\nc\n`)
  const context = { language: 'en', closedCaptions: false }
  expect(findReadingFacts(text, { ...context, settings: {} }).size).toBe(0)
  const facts = findReadingFacts(text, { ...context, settings: { netflix: 'warning' } })
  expect([...facts.values()].flat()).toMatchObject([
    { kind: 'speed', limit: 20 },
    { kind: 'line-length', limit: 42, value: 59 },
    { kind: 'lines', limit: 2, value: 3 },
  ])
  const placed = placeProblems(previewCues(text, null, new Set()), [], facts)
  expect(placed.cues[0]?.reading).toHaveLength(3)
})

const track: TrackToShow = {
  video: 'intro',
  language: 'en',
  closedCaptions: false,
  name: 'English',
  change: 'delete',
  reason: '',
  isNews: true,
  file: null,
  earlier: null,
  size: 7,
  changedLines: new Set(),
  problems: [problem(1)],
}

test('a track that goes shows its own text, and one without a text only how much it has', () => {
  const bytes = Buffer.from(
    'WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nGone.\n',
  )
  const shown = showTrack(track, { after: null, before: bytes }, {})
  expect(shown).toMatchObject({
    counts: { cues: 1, removed: 0 },
    cues: [{ kind: 'same', after: { text: 'Gone.' } }],
    definitions: { before: [], after: ['STYLE\n::cue { color: red }'] },
  })
  expect(showTrack(track, { after: null, before: null }, {})).toEqual(withoutCues(track))
  expect(withoutCues(track)).toMatchObject({
    counts: { cues: 7 },
    cues: [],
    problems: [{ line: 1 }],
  })
})

describe('of the tracks of a run', () => {
  const english = change('keep', 'en')
  const changed = {
    kind: 'changed',
    difference: {
      added: 0,
      changed: 0,
      removed: 1,
      shift: null,
      cues: [{ kind: 'removed', line: null, before: null, after: null }],
    },
    blocks: [],
  } as const
  const edits = [{ checked: checkedFile(english), previous: 'subtitles/old.vtt', edit: changed }]
  const earlier = { kind: 'file', path: 'subtitles/old.vtt' }

  test('a file that only lost cues is changed', () => {
    const files = [checkedFile(change('keep')), checkedFile(english)]
    const [first, second] = tracksToShow(run({ mode: 'check', files, edits }))
    expect(first).toMatchObject({ language: 'en', change: null, earlier })
    expect([first?.isNews, second?.isNews]).toEqual([true, false])
  })

  test('one whose text nobody can read is compared with its file before the pull request', () => {
    const [first] = tracksToShow(run({ results: [result(english)], edits }))
    expect(first).toMatchObject({ change: 'keep', earlier })
  })

  test('one that failed says so before the reason', () => {
    const results = (['done', 'failed', 'restored'] as const).map((outcome) =>
      result(change('replace'), outcome),
    )
    expect(tracksToShow(run({ mode: 'apply', results })).map(({ reason }) => reason)).toEqual([
      '2 cues changed',
      'Failed to replace: 2 cues changed',
      'Failed to replace, old text restored: 2 cues changed',
    ])
  })
})
