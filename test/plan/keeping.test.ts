import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/plan/comparison.ts'
import { learnKeeping } from '../../src/plan/keeping.ts'
import type { SubtitleFormat } from '../../src/subtitles/format.ts'
import { different, later, same, similar } from './comparisons.ts'

const unreadable: Comparison = { kind: 'unreadable', reason: 'Mux answers 403', isMissing: false }
const doubtful = new Set(['italics'] as const)

type Seen = readonly [Comparison, { isPushed?: boolean | null; format?: SubtitleFormat }?]

function learn(...seen: readonly Seen[]) {
  return learnKeeping(
    seen.map(([comparison, { isPushed = false, format = 'vtt' as const } = {}]) => ({
      comparison,
      isPushed,
      format,
    })),
  )
}

describe('what is kept is learnt from tracks', () => {
  const lost = similar({ italics: 'absent' })

  test.each<[promise: string, seen: readonly Seen[], known: string]>([
    ['nothing tells: unknown', [[same('bold')], [different], [unreadable]], 'unknown'],
    ['one shows it: kept', [[same('italics')]], 'kept'],
    [
      'one shows it, and something else otherwise: kept',
      [[similar({ bold: 'absent' }, { shared: ['italics'] })]],
      'kept',
    ],
    ['one of one version lacks it: lost', [[lost]], 'lost'],
    ['one of one version shows it otherwise: lost', [[similar({ italics: 'other' })]], 'lost'],
    ['one shows it, and others lack it: kept', [[lost], [same('italics')], [lost]], 'kept'],
    [
      'what lacks it may be of an earlier version: unknown',
      [[similar({ italics: 'absent' }, { doubtful })]],
      'unknown',
    ],
    [
      'one may be of an earlier version, another cannot: lost',
      [[similar({ italics: 'absent' }, { doubtful })], [lost]],
      'lost',
    ],
    [
      'no version was looked at: unknown',
      [[similar({ italics: 'absent' }, { isWhole: null })]],
      'unknown',
    ],
    [
      'not all versions are known, and the push changed the file: unknown',
      [[similar({ italics: 'absent' }, { isWhole: false }), { isPushed: true }]],
      'unknown',
    ],
    [
      'not all versions are known, and the push left the file alone: lost',
      [[similar({ italics: 'absent' }, { isWhole: false })]],
      'lost',
    ],
    [
      'all versions are known, though the push changed the file: lost',
      [[lost, { isPushed: true }]],
      'lost',
    ],
    [
      'it was not read, so that words match: unknown',
      [[similar({ italics: 'unread' })]],
      'unknown',
    ],
    ['cues were cut within it: unknown', [[similar({ italics: 'divided' })]], 'unknown'],
    ['another format shows it: unknown', [[same('italics'), { format: 'srt' }]], 'unknown'],
    ['another format lacks it: unknown', [[lost, { format: 'srt' }]], 'unknown'],
  ])('%s', (_, seen, known) => {
    expect(learn(...seen).of('vtt', 'italics')).toBe(known)
  })

  test.each([
    ['breaks', 'partly'],
    ['blanks', 'partly'],
    ['invisible', 'partly'],
    ['letters', 'partly'],
    ['cues', 'kept'],
    ['line', 'kept'],
  ] as const)('%s that one track shows and another one otherwise: %s', (kind, known) => {
    expect(learn([same(kind)], [similar({ [kind]: 'other' })]).of('vtt', kind)).toBe(known)
  })
})

describe('what DatoCMS adds is learnt from tracks', () => {
  const extra = similar({ line: 'extra' })
  const adopted = same('line')

  test.each<[promise: string, seen: readonly Seen[], isAdded: boolean]>([
    ['two show what their files have not: added', [[extra], [extra]], true],
    ['and files that came from such tracks have it: added', [[extra], [extra], [adopted]], true],
    ['one alone may be an edit', [[extra], [adopted]], false],
    ['another one shows nothing of it: edits', [[extra], [extra], [same()]], false],
    ['nor does one that differs in something else', [[extra], [extra], [similar({})]], false],
    [
      'that of another format shows nothing of it: added',
      [[extra], [extra], [same(), { format: 'srt' }]],
      true,
    ],
    [
      'the push took it out of the files',
      [1, 2].map(() => [similar({ line: 'extra' }, { doubtful: new Set(['line']) })]),
      false,
    ],
    ['nothing tells', [[different], [unreadable]], false],
  ])('%s', (_, seen, isAdded) => {
    expect(learn(...seen).adds('vtt', 'line')).toBe(isAdded)
  })
})

describe('an offset is DatoCMS’s', () => {
  const moved = (ms: number) => similar({}, { offset: later(ms) })

  test.each<[promise: string, seen: readonly Comparison[], offset: number | null]>([
    ['none where there is none', [same(), same()], 0],
    ['where all have it', [moved(1_000), moved(1_000)], 1_000],
    ['where most have it', [same(), moved(1_000), moved(1_000)], 1_000],
    ['not where one has it', [same(), same(), moved(500)], 0],
    ['unknown where it is that of the only text', [moved(500)], null],
    ['unknown where each of two has another one', [moved(500), moved(1_000)], null],
    ['not where a text is in time', [moved(500), same()], 0],
    [
      'not where two of the others are in reach of one that is moved',
      [same(), same(), moved(-40)],
      0,
    ],
    [
      'not where a cue of one text is moved',
      [same(), same(), similar({}, { offset: { least: 19, most: 21 } })],
      0,
    ],
    [
      'where all have it, but for a cue of one text',
      [moved(1_000), moved(1_000), similar({}, { offset: { least: 979, most: 981 } })],
      1_000,
    ],
    ['not where as many have none', [same(), same(), moved(500), moved(500)], 0],
    ['where each has its own, and they overlap', [moved(-100), moved(-110), moved(-90)], -100],
    [
      'where times are cut to frames, so that no text is within the tolerance',
      [
        similar({}, { offset: { least: -24, most: -14 } }),
        similar({}, { offset: { least: -23, most: -17 } }),
      ],
      -19,
    ],
    [
      'unknown where earlier versions have other times',
      [1, 2].map(() => similar({}, { offset: later(500), doubtful: new Set(['times'] as const) })),
      null,
    ],
    [
      'whatever else earlier versions have otherwise',
      [1, 2].map(() => similar({}, { offset: later(500), doubtful })),
      500,
    ],
    ['unknown where other words are shown', [different, different], null],
  ])('%s', (_, seen, offset) => {
    expect(learn(...seen.map((each): Seen => [each])).offset).toBe(offset)
  })
})
