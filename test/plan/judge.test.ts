import { describe, expect, test } from 'vitest'
import type { Comparison, Drift, Look, Similar } from '../../src/plan/comparison.ts'
import { judge } from '../../src/plan/judge.ts'
import { type Keeping, learnKeeping } from '../../src/plan/keeping.ts'
import type { Kind } from '../../src/subtitles/compare/kinds.ts'
import { different, later, same, similar } from './comparisons.ts'

/** A DatoCMS that keeps italics and line breaks of WebVTT and loses speakers; of settings nobody knows. */
const keeping = learnKeeping(
  [same('italics'), similar({ voice: 'absent' })].map((comparison) => ({
    format: 'vtt',
    comparison,
    isPushed: false,
  })),
)

const told = (
  comparison: Comparison,
  options: { isPushed?: boolean | null; keeping?: Keeping } = {},
) => {
  const judged = judge(comparison, { format: 'vtt', keeping, isPushed: false, ...options })
  switch (judged.kind) {
    case 'equal':
      return `equal${judged.note}`
    case 'different':
      return judged.drift ? `${judged.words} (${judged.drift.kind})` : judged.words
    default:
      return judged.reason
  }
}

const edited: Drift = { kind: 'edited' }
const older: Drift = { kind: 'older', age: 2 }
const untold =
  'equal, but for cue settings (`line`): whether this DatoCMS keeps them cannot be told, and `force` sends the file again'

describe('a track with the words of its file', () => {
  test.each<[promise: string, comparison: Comparison, isPushed: boolean, judged: string]>([
    ['shows all: equal', same('italics'), true, 'equal'],
    [
      'lacks what is kept: different',
      similar({ italics: 'absent' }),
      false,
      'italics differ in 1 cue',
    ],
    [
      'lacks what is lost: equal',
      similar({ voice: 'absent' }),
      false,
      'equal, but for speakers (`<v>`), which this DatoCMS does not keep',
    ],
    [
      'lacks what is lost, though the push changed the file: equal',
      similar({ voice: 'absent' }, { doubtful: new Set(['voice'] as const) }),
      true,
      'equal, but for speakers (`<v>`), which this DatoCMS does not keep',
    ],
    [
      'lacks what nobody knows of: equal, and said so',
      similar({ line: 'absent' }, { isWhole: false }),
      false,
      untold,
    ],
    [
      'lacks what nobody knows of, and the push changed the file: different',
      similar({ line: 'absent' }, { isWhole: false }),
      true,
      'cue settings (`line`) differ in 1 cue',
    ],
    [
      'lacks what nobody knows of, and no earlier version explains it: equal, and said so',
      similar({ line: 'absent' }),
      true,
      untold,
    ],
    [
      'lacks what an earlier version lacks, and the push changed the file: different',
      similar({ line: 'absent' }, { doubtful: new Set(['line'] as const) }),
      true,
      'cue settings (`line`) differ in 1 cue',
    ],
    [
      'was read without something: equal',
      similar({ italics: 'unread' }),
      true,
      'equal, but for italics, which this DatoCMS does not keep',
    ],
    [
      'has cues cut within something: equal',
      similar({ italics: 'divided' }),
      true,
      'equal, but for italics, which this DatoCMS does not keep',
    ],
    [
      'lacks something kept and something lost: the one that is kept is told',
      similar({ italics: 'absent', voice: 'absent' }),
      false,
      'italics differ in 1 cue',
    ],
    [
      'lacks several that are lost: all are told',
      similar({ voice: 'absent', bold: 'unread' }),
      false,
      'equal, but for bold type and speakers (`<v>`), which this DatoCMS does not keep',
    ],
    [
      'is later than its file: different',
      similar({}, { offset: later(500) }),
      false,
      'every cue 500 ms earlier',
    ],
    [
      'is later, and lacks what is kept: both are told',
      similar({ italics: 'absent' }, { offset: later(-40) }),
      false,
      'every cue 40 ms later, italics differ in 1 cue',
    ],
  ])('%s', (_, comparison, isPushed, judged) => {
    expect(told(comparison, { isPushed })).toBe(judged)
  })

  test('is equal where every track is later', () => {
    const moved = { ...keeping, offset: 1_000 }
    expect(told(similar({}, { offset: later(1_000) }), { keeping: moved })).toBe(
      'equal, but with every cue 1000 ms later, as in other tracks',
    )
    expect(told(same(), { keeping: moved })).toBe('equal')
    expect(told(similar({ voice: 'absent' }), { keeping: moved })).toMatch(/not keep$/)
    expect(told(similar({}, { offset: later(1_500) }), { keeping: moved })).toBe(
      'every cue 500 ms earlier',
    )
  })
})

describe('where nothing tells whether this DatoCMS moves every text', () => {
  const untold = { ...keeping, offset: null }
  const doubtful = new Set(['times'] as const)

  test.each<[promise: string, known: Partial<Similar>, isPushed: boolean | null, judged: RegExp]>([
    [
      'a text that is later is equal, and said so',
      {},
      false,
      /^equal, but with every cue 500 ms later: whether .* cannot be told/,
    ],
    [
      'though the push changed the file, where no earlier version explains it',
      {},
      true,
      /^equal, but/,
    ],
    [
      'and where nobody knows what the push changed',
      { isWhole: false, doubtful },
      null,
      /^equal, but/,
    ],
    [
      'but different where an earlier version may explain it',
      { doubtful },
      true,
      /^every cue 500 ms earlier$/,
    ],
  ])('%s', (_, known, isPushed, judged) => {
    const comparison = similar({}, { offset: later(500), ...known })
    expect(told(comparison, { isPushed, keeping: untold })).toMatch(judged)
  })

  test('an earlier version that is moved is no edit', () => {
    const comparison = { ...different, drift: { ...older, offset: later(500) } }
    expect(told(comparison, { keeping: untold })).toMatch(/\(older\)$/)
  })
})

describe('an edit in DatoCMS', () => {
  test.each<[promise: string, comparison: Comparison, judged: string]>([
    ['of words', { ...different, drift: edited }, '2 cues changed, 1 removed (edited)'],
    [
      'of words, of which an earlier version had them',
      { ...different, drift: older },
      '2 cues changed, 1 removed (older)',
    ],
    [
      'of what is kept',
      similar({ italics: 'absent' }, { drift: edited }),
      'italics differ in 1 cue (edited)',
    ],
    [
      'not of what an earlier version lacks too',
      similar({ italics: 'absent' }, { drift: edited, doubtful: new Set(['italics'] as const) }),
      'italics differ in 1 cue',
    ],
    [
      'not of what is an earlier version',
      similar({ italics: 'absent' }, { drift: older }),
      'italics differ in 1 cue (older)',
    ],
    [
      'of times',
      similar({}, { drift: edited, offset: later(500) }),
      'every cue 500 ms earlier (edited)',
    ],
    [
      'not of times where an earlier version has others',
      similar({}, { drift: edited, offset: later(500), doubtful: new Set(['times'] as const) }),
      'every cue 500 ms earlier',
    ],
    [
      'of times of an earlier version',
      { ...different, drift: { ...older, offset: later(500) } },
      '2 cues changed, 1 removed (edited)',
    ],
  ])('%s', (_, comparison, judged) => {
    expect(told(comparison)).toBe(judged)
  })

  test('is none where this DatoCMS moves every text as it moved an earlier version', () => {
    const moved = { ...different, drift: { ...older, offset: later(500) } }
    expect(told(moved, { keeping: { ...keeping, offset: 500 } })).toMatch(/\(older\)$/)
  })
})

test('cues that look otherwise in several ways are counted once', () => {
  const both: Similar = similar({ italics: 'absent', bold: 'absent' })
  const kept = learnKeeping([
    { format: 'vtt', comparison: same('italics', 'bold'), isPushed: false },
  ])
  expect(judge(both, { format: 'vtt', keeping: kept, isPushed: false })).toMatchObject({
    difference: { changed: 1, cues: [{ line: 3 }] },
    words: 'italics and bold type differ in 1 cue',
  })
})

test('cues that look otherwise are in the order of time, whatever differs in each', () => {
  const at = (line: number, start: number): Look => {
    const cue = { start, end: start + 900, text: 'Ciao' }
    const cues = [{ kind: 'changed' as const, line, before: cue, after: cue }]
    return {
      relation: 'absent',
      difference: { added: 0, changed: 1, removed: 0, shift: null, cues },
    }
  }
  const looks = new Map<Kind, Look>([
    ['italics', at(9, 3_000)],
    ['bold', at(3, 1_000)],
  ])
  const kept = learnKeeping([
    { format: 'vtt', comparison: same('italics', 'bold'), isPushed: false },
  ])
  expect(
    judge({ ...similar({}), looks }, { format: 'vtt', keeping: kept, isPushed: false }),
  ).toMatchObject({
    difference: { cues: [{ line: 3 }, { line: 9 }] },
  })
})

test('a text that cannot be read stays unreadable', () => {
  expect(told({ kind: 'unreadable', reason: 'Mux answers 403', isMissing: false })).toBe(
    'Mux answers 403',
  )
})
