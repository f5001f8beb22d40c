import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparableName, defaultNames, nameTracks } from '../../src/language/names.ts'
import { runs } from '../support/extent.ts'

const nameOf = (language: string, closedCaptions = false): string =>
  defaultNames({ language, closedCaptions }).short

describe('default names', () => {
  test.each([
    ['it', 'Italiano'],
    ['it-IT', 'Italiano'],
    ['pt-PT', 'Português (Portugal)'],
    ['pt-BR', 'Português'],
    ['en-US', 'English'],
    ['en-GB', 'English (United Kingdom)'],
    ['es-419', 'Español (Latinoamérica)'],
    ['nb', 'Norsk bokmål'],
    ['uk', 'Українська'],
    ['zh-CN', '中文'],
    ['zh-Hant', '中文（繁體）'],
    ['zh-TW', '中文（台灣）'],
    ['sr-Latn-RS', 'Srpski (latinica)'],
    ['ca-valencia', 'Català (valencià)'],
    ['tr-TR', 'Türkçe'],
    ['ka', 'ქართული'],
    ['hi', 'हिन्दी'],
  ])('%s is %s', (tag, name) => {
    expect(nameOf(tag)).toBe(name)
  })

  test('say SDH for closed captions', () => {
    expect(nameOf('en', true)).toBe('English (SDH)')
    expect(nameOf('pt-PT', true)).toBe('Português (Portugal) (SDH)')
  })

  test('are English where the language has no data of its own, and the code where nobody knows it', () => {
    expect(nameOf('ht')).toBe('Haitian Creole')
    expect(nameOf('www')).toBe('www')
  })

  test('have a longer form with script and country', () => {
    expect(defaultNames({ language: 'it-IT', closedCaptions: false }).written).toBe(
      'Italiano (Italia)',
    )
    expect(defaultNames({ language: 'it', closedCaptions: true }).long).toBe(
      'Italiano (Italia) (SDH)',
    )
    expect(defaultNames({ language: 'zh-Hans', closedCaptions: false }).written).toBe(
      '中文（简体）',
    )
  })
})

/** Names for `language` or `language=asked name`. */
const name = (...tracks: string[]) =>
  nameTracks(
    tracks.map((track) => {
      const [language = '', asked = null] = track.split('=')
      return { language, closedCaptions: false, asked }
    }),
  )

describe('names of an upload', () => {
  test('that clash take their long form, all of them', () => {
    expect(name('it', 'it-IT', 'en').map((track) => track.name)).toEqual([
      'Italiano',
      'Italiano (Italia)',
      'English',
    ])
    expect(name('zh', 'zh-Hans', 'zh-CN').map((track) => track.name)).toEqual([
      '中文',
      '中文（简体）',
      '中文（中国）',
    ])
  })

  test('give way to the names that the manifest asks for', () => {
    expect(name('en-US', 'fr= english ').map((track) => track.name)).toEqual([
      'English (United States)',
      ' english ',
    ])
  })

  test('clash where nothing is left to try, trimmed and regardless of case', () => {
    expect(name('en', 'fr= ENGLISH', 'it').map((track) => track.clashes)).toEqual([
      true,
      true,
      false,
    ])
    expect(name('en=A', 'fr=a ').map((track) => track.clashes)).toEqual([true, true])
  })

  test('have a spare for a clash with a track of DatoCMS, unless another track has it', () => {
    expect(name('it').map((track) => track.longName)).toEqual(['Italiano (Italia)'])
    expect(name('it', 'it-IT').map((track) => track.longName)).toEqual([
      'Italiano',
      'Italiano (Italia)',
    ])
    expect(name('it=Mio').map((track) => track.longName)).toEqual(['Mio'])
  })

  test('are unique but for those that are said to clash', () => {
    const language = fc.constantFrom(
      ...[
        'en',
        'en-US',
        'en-GB',
        'it',
        'it-IT',
        'zh',
        'zh-Hans',
        'zh-CN',
        'zh-Hant',
        'zh-TW',
        'pt',
      ],
      ...['pt-BR', 'pt-PT', 'sr', 'sr-Cyrl', 'sr-Latn', 'sr-RS', 'ht', 'ht-HT', 'www'],
    )
    const asked = fc.constantFrom(null, null, null, 'English', ' italiano ', 'Mine', '中文')
    const track = fc.record({ language, closedCaptions: fc.boolean(), asked })
    const requests = fc.uniqueArray(track, {
      selector: ({ language, closedCaptions }) => `${language} ${closedCaptions}`,
    })
    fc.assert(
      fc.property(requests, (tracks) => {
        const named = nameTracks(tracks)
        const count = (wanted: string): number =>
          named.filter((track) => comparableName(track.name) === comparableName(wanted)).length
        for (const [index, track] of named.entries()) {
          expect(track.clashes).toBe(count(track.name) > 1)
          if (tracks[index]?.asked) expect(track.name).toBe(tracks[index].asked)
          if (track.longName !== track.name) expect(count(track.longName)).toBe(0)
        }
        if (tracks.every((track) => track.asked === null)) {
          expect(named.every((track) => !track.clashes)).toBe(true)
        }
      }),
      runs(100),
    )
  })
})
