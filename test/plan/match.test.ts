import { describe, expect, test } from 'vitest'
import type { Track } from '../../src/datocms/resources.ts'
import type { Judgement } from '../../src/plan/comparison.ts'
import { matchTrack, sameLanguage } from '../../src/plan/match.ts'
import { sampleFile, sampleTrack } from '../support/samples.ts'

const missing: Judgement = { kind: 'unreadable', reason: 'Mux answers 404', isMissing: true }
const refused: Judgement = { kind: 'unreadable', reason: 'Mux answers 403', isMissing: false }
const equal: Judgement = { kind: 'equal', note: '', lost: [] }

type Listed = readonly [track: Partial<Track> & { readonly id: string }, comparison?: Judgement]

/** What is the file's, and which others there are. */
function match(listed: readonly Listed[], isAsked = false) {
  const comparisons = new Map(
    listed.flatMap(([{ id }, known]) => (known ? [[id, known] as const] : [])),
  )
  const found = matchTrack(
    sampleFile(),
    listed.map(([track]) => sampleTrack(track)),
    { comparisons, isAsked },
  )
  return found.kind === 'track'
    ? [found.track?.id, found.others.map(({ id }) => id), found.certain]
    : found.candidates.map(({ id }) => id)
}

describe('a track that is listed although it is gone', () => {
  test.each<[promise: string, listed: readonly Listed[], found: readonly unknown[]]>([
    [
      'is no file’s where another one has its name',
      [
        [{ id: 'gone' }, missing],
        [{ id: 'new' }, equal],
      ],
      ['new', [], true],
    ],
    [
      'whatever the order',
      [
        [{ id: 'new' }, equal],
        [{ id: 'gone' }, missing],
      ],
      ['new', [], true],
    ],
    [
      'whatever the case of the name',
      [
        [{ id: 'gone', name: ' ITALIANO' }, missing],
        [{ id: 'new' }, equal],
      ],
      ['new', [], true],
    ],
    [
      'is the file’s where no other one has its name',
      [[{ id: 'gone' }, missing]],
      ['gone', [], true],
    ],
    [
      'is another track where the file’s has another name',
      [
        [{ id: 'gone', name: 'Altro' }, missing],
        [{ id: 'new' }, equal],
      ],
      ['new', ['gone'], true],
    ],
    [
      'is the file’s where all of its name are missing',
      [
        [{ id: 'one' }, missing],
        [{ id: 'two' }, missing],
      ],
      ['one', ['two'], false],
    ],
  ])('%s', (_, listed, found) => {
    expect(match(listed)).toEqual(found)
  })

  test('is not one whose text is refused', () => {
    expect(
      match([
        [{ id: 'old' }, refused],
        [{ id: 'new' }, equal],
      ]),
    ).toEqual(['new', ['old'], true])
  })
})

test.each<
  [promise: string, listed: readonly Listed[], isAsked: boolean, found: readonly unknown[]]
>([
  ['none', [], false, [undefined, [], true]],
  [
    'one of another language is none',
    [[{ id: 'en', language: 'en' }]],
    false,
    [undefined, [], true],
  ],
  [
    'one with closed captions is none',
    [[{ id: 'sdh', closedCaptions: true }]],
    false,
    [undefined, [], true],
  ],
  [
    'one that cannot be read may be',
    [
      [{ id: 'one' }, refused],
      [{ id: 'two' }, refused],
    ],
    false,
    ['one', ['two'], false],
  ],
  [
    'none of those where one would be replaced',
    [
      [{ id: 'one' }, refused],
      [{ id: 'two' }, refused],
    ],
    true,
    ['one', 'two'],
  ],
  [
    'the one with the text is',
    [
      [{ id: 'one' }, refused],
      [{ id: 'two' }, equal],
    ],
    true,
    ['two', ['one'], true],
  ],
])('the track of a file: %s', (_, listed, isAsked, found) => {
  expect(match(listed, isAsked)).toEqual(found)
})

test.each([
  ['pt-BR', 'pt', true],
  ['zh-Hans', 'zh-TW', true],
  ['pt', 'pl', false],
])('`%s` and `%s` are of one language: %s', (a, b, alike) => {
  expect(sameLanguage({ language: a })({ language: b })).toBe(alike)
})
