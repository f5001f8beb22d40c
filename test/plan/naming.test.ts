import { describe, expect, test } from 'vitest'
import { isMadeOf, learnNaming, type Named } from '../../src/plan/naming.ts'

/** Files by language, and the names of their tracks. */
function named(...all: readonly (readonly [language: string, name: string, listed: string])[]) {
  return all.map(
    ([language, name, listed]): Named => ({
      file: { language, name },
      track: { name: listed },
    }),
  )
}

/** Whether what is learnt of names explains each of them; null where nothing is learnt. */
function explain(all: readonly Named[]): readonly boolean[] | null {
  const naming = learnNaming(all)
  return naming && all.map((each) => isMadeOf(naming, each))
}

describe('what DatoCMS makes of names is learnt', () => {
  test.each<[way: string, fr: string, es: string, zh: string]>([
    ['accents apart', 'Franc\u0327ais', 'Espan\u0303ol (Me\u0301xico)', '中文 (SDH)'],
    ['ASCII', 'Francais', 'Espanol (Mexico)', '(SDH)'],
    ['without brackets', 'Français', 'Español', '中文'],
    [
      'the language in brackets',
      'Français [fr]',
      'Español (México) [es-MX]',
      '中文 (SDH) [zh-Hans]',
    ],
    [
      'the language in round ones',
      'Français (fr)',
      'Español (México) (es-MX)',
      '中文 (SDH) (zh-Hans)',
    ],
    ['cut', 'Françai', 'Español', '中文 (SDH'],
    ['lower case', 'français', 'español (méxico)', '中文 (sdh)'],
    ['capitals', 'FRANÇAIS', 'ESPAÑOL (MÉXICO)', '中文 (SDH)'],
    ['in English', 'French', 'Mexican Spanish', 'Simplified Chinese'],
    ['the language', 'fr', 'es-MX', 'zh-Hans'],
    ['the language without more', 'fr', 'es', 'zh'],
    ['always the same', 'Subtitles', 'Subtitles', 'Subtitles'],
    ['none', '', '', ''],
  ])('%s', (_, fr, es, zh) => {
    const all = named(
      ['fr', 'Français', fr],
      ['es-MX', 'Español (México)', es],
      ['zh-Hans', '中文 (SDH)', zh],
    )
    expect(explain(all)).toEqual([true, true, true])
  })
})

const five = [
  ['fr', 'Français', 'français'],
  ['es', 'Español', 'español'],
  ['de', 'Deutsch', 'deutsch'],
  ['it', 'Italiano', 'italiano'],
  ['sv', 'Svenska', 'svenska'],
] as const

test.each<[promise: string, all: readonly (readonly [string, string, string])[], found: unknown]>([
  ['nothing is learnt of no names', [], null],
  [
    'nothing of tags with extensions',
    [
      ['en-x-tv', 'English (TV)', 'TV'],
      ['en-u-ca-gregory', 'English', 'Calendar'],
    ],
    null,
  ],
  ['nothing of names that are as they were given', five.map(([l, n]) => [l, n, n] as const), null],
  [
    'nothing of one that is changed',
    [five[0], ...five.slice(1).map(([l, n]) => [l, n, n] as const)],
    null,
  ],
  ['nothing of the same name changed in several videos', [five[0], five[0], five[0]], null],
  [
    'nothing of names that somebody gave by hand',
    [
      ['fr', 'Français', 'Version française'],
      ['es', 'Español', 'Latino'],
    ],
    null,
  ],
  [
    'one that somebody gave by hand is explained by none',
    [...five.slice(1), ['fr', 'Français', 'VF']],
    [true, true, true, true, false],
  ],
  [
    'nothing where one is as it was given, though the way would change it',
    [...five, ['nl', 'Nederlands', 'Nederlands'], ['da', 'Dansk', 'dansk']],
    null,
  ],
  ['nothing where a quarter is otherwise', [...five.slice(2), ['fr', 'Français', 'VF']], null],
])('%s', (_, all, found) => {
  expect(explain(named(...all))).toEqual(found)
})

test('a name that is trimmed is as it was given', () => {
  const all = named(['fr', ' Français ', 'Français'], ['es', ' Español ', 'Español'])
  expect(learnNaming(all)).toBeNull()
})
