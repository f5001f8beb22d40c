import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languageSubtags } from '../../scripts/languages.ts'
import { type LocaleReading, readLocale, readTrackKey } from '../../src/language/locale.ts'
import { commonLanguages, isLanguage, isRegion } from '../../src/language/registry.ts'
import { trackKey } from '../../src/language/track-key.ts'

const words = new Map([
  ['tamil', { language: 'ta', closedCaptions: false }],
  ['deaf', { language: 'en', closedCaptions: true }],
  ['brazil.new', { language: 'pt-BR', closedCaptions: false }],
])

const read = (word: string): LocaleReading => readLocale(word, { words, mentioned: new Set() })

/** The track that a word gives, and the rules it breaks. */
function track(word: string): string {
  const reading = read(word)
  if (reading.kind === 'none') return reading.problem.rule
  const { language, closedCaptions } = reading.locale
  const rules = reading.problems.map(({ rule }) => rule)
  return [trackKey(language, closedCaptions), ...rules].join(' ')
}

function said(word: string): string {
  const reading = read(word)
  const problems = reading.kind === 'none' ? [reading.problem] : reading.problems
  return problems.map(({ message, hint }) => `${message} ${hint}`).join('\n')
}

describe('a word that names a language', () => {
  test.each([
    ['it-IT', 'it-IT'],
    ['EN', 'en'],
    ['pt_br', 'pt-BR'],
    ['zh_hant_TW', 'zh-Hant-TW'],
    ['es-419', 'es-419'],
    ['ca-valencia', 'ca-valencia'],
    ['sq-XK', 'sq-XK'],
    ['no', 'no'],
    ['nb', 'nb'],
    ['uk', 'uk'],
    ['fil', 'fil'],
    ['yue', 'yue'],
    ['hi', 'hi'],
    ['en.sdh', 'en.sdh'],
    ['EN.CC', 'en.sdh'],
    ['en.hi', 'en.sdh'],
    ['hi.en', 'en.sdh'],
    ['sdh.de-CH', 'de-CH.sdh'],
    ['hi.hi', 'hi.sdh'],
    ['hi.sdh', 'hi.sdh'],
    ['en-sdh', 'en.sdh'],
    ['pt_BR_cc', 'pt-BR.sdh'],
    ['tamil', 'ta'],
    ['Tamil.SDH', 'ta.sdh'],
    ['deaf', 'en.sdh'],
    ['brazil.new', 'pt-BR'],
    ['new', 'new'],
  ])('%s is %s', (word, expected) => {
    expect(track(word)).toBe(expected)
  })

  test.each([
    ['en-UK', 'en-GB'],
    ['iw', 'he'],
    ['eng', 'en'],
    ['sh', 'sr-Latn'],
    ['zh-cmn-Hans', 'zh-Hans'],
    ['zh-min-nan', 'nan'],
    ['i-klingon', 'tlh'],
  ])('%s is read as %s, with a notice', (word, expected) => {
    expect(track(word)).toBe(`${expected} locale/rewritten`)
    expect(said(word)).toContain(`\`${word}\` is read as \`${expected}\``)
  })

  test.each([
    ['kr', 'kr', 'ko'],
    ['se', 'se', 'sv'],
    ['br', 'br', 'pt'],
    ['in', 'id', 'hi'],
    ['es-LA', 'es-LA', 'es-419'],
  ])('%s is %s, with the doubt whether %s is meant', (word, expected, instead) => {
    expect(track(word)).toBe(`${expected} locale/country`)
    expect(said(word)).toContain(`write \`${instead}\``)
  })

  test.each(['www', 'old'])('%s is a language that hardly anybody means', (word) => {
    expect(track(word)).toBe(`${word} locale/rare-language`)
  })

  test('a language that the manifest mentions is not doubted', () => {
    const reading = readLocale('kr', { words, mentioned: new Set(['kr']) })
    expect(reading).toEqual({
      kind: 'locale',
      locale: { language: 'kr', closedCaptions: false },
      problems: [],
    })
  })

  test('default is ignored, with a notice', () => {
    expect(track('en.default')).toBe('en locale/default')
  })
})

describe('the name of a language', () => {
  test.each([
    ['english', 'en'],
    ['German', 'de'],
    ['deutsch', 'de'],
    ['TÜRKÇE', 'tr'],
    ['Francais', 'fr'],
    ['tiếng việt', 'vi'],
    ['日本語', 'ja'],
    ['Filipino', 'fil'],
    ['Hindi', 'hi'],
    ['Norwegian Bokmål', 'nb'],
    ['Farsi', 'fa'],
    ['Brazilian Portuguese', 'pt-BR'],
    ['brazilian_portuguese', 'pt-BR'],
    ['Portuguese (Brazil)', 'pt-BR'],
    ['Português (Brasil)', 'pt-BR'],
    ['Portuguese-BR', 'pt-BR'],
    ['Portuguese (pt-BR)', 'pt-BR'],
    ['European Portuguese', 'pt-PT'],
    ['Latin American Spanish', 'es-419'],
    ['Spanish (Latin America)', 'es-419'],
    ['Español (Latinoamérica)', 'es-419'],
    ['Castilian', 'es-ES'],
    ['Spanish - Castilian', 'es-ES'],
    ['Canadian French', 'fr-CA'],
    ['français (Canada)', 'fr-CA'],
    ['British English', 'en-GB'],
    ['English (UK)', 'en-GB'],
    ['english-us', 'en-US'],
    ['Simplified Chinese', 'zh-Hans'],
    ['Chinese (Traditional)', 'zh-Hant'],
    ['Chinese (Simplified, China)', 'zh-Hans-CN'],
    ['Chinese (Hong Kong)', 'zh-HK'],
    ['简体中文', 'zh-Hans'],
    ['中文（繁體）', 'zh-Hant'],
    ['Cantonese', 'yue'],
    ['Serbian (Latin)', 'sr-Latn'],
    ['Swiss German', 'de-CH'],
    ['Swedish-sv', 'sv'],
    ['Arabic-ar', 'ar'],
  ])('%s is %s', (word, expected) => {
    expect(track(word)).toBe(expected)
  })

  test.each([
    ['English (SDH)', 'en.sdh'],
    ['english_[cc]', 'en.sdh'],
    ['[CC] English', 'en.sdh'],
    ['Deutsch SDH', 'de.sdh'],
    ['Deutsch - sdh', 'de.sdh'],
    ['Brazilian Portuguese (Hearing Impaired)', 'pt-BR.sdh'],
    ['pt-BR (CC)', 'pt-BR.sdh'],
    ['English (HI)', 'en.sdh'],
    ['Tamil (SDH)', 'ta.sdh'],
    ['English (Forced)', 'locale/forced'],
  ])('%s has a flag: %s', (word, expected) => {
    expect(track(word)).toBe(expected)
  })

  test.each([
    'Learn English in',
    'English in',
    'Episode',
    'American',
    'Simplified',
    'Spanish (Traditional)',
  ])('%s is none', (word) => {
    expect(track(word)).toBe('locale/no-language')
  })

  test('is known for every language of two letters, in English and in itself', () => {
    for (const code of commonLanguages) {
      for (const locale of ['en', code]) {
        const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(
          code,
        )
        expect(name && readLocale(name, { words: new Map(), mentioned: new Set() }).kind).not.toBe(
          'none',
        )
      }
    }
  })

  test('is no key of the manifest', () => {
    expect(readTrackKey('English').kind).toBe('none')
  })

  test('gives way to what the manifest says of the word', () => {
    const swiss = new Map([['german', { language: 'de-CH', closedCaptions: false }]])
    expect(readLocale('German', { words: swiss, mentioned: new Set() })).toMatchObject({
      locale: { language: 'de-CH' },
    })
  })
})

describe('a word that names none', () => {
  test.each([
    ['jp', 'ja'],
    ['cn', 'zh'],
    ['gr', 'el'],
    ['ua', 'uk'],
    ['dk', 'da'],
    ['cz', 'cs'],
    ['us', 'en'],
    ['by', 'be'],
    ['jp-JP', 'ja'],
    ['de-CH-Latn', 'de-Latn-CH'],
  ])('%s is no language; did you mean %s?', (word, likely) => {
    expect(track(word)).toBe('locale/unknown-language')
    expect(said(word)).toContain(`did you mean \`${likely}\`?`)
  })

  test.each([
    ['en-EN', 'EN', 'country or region'],
    ['es-XL', 'XL', 'country or region'],
    ['en-Abcd', 'Abcd', 'script'],
    ['de-abcde', 'abcde', 'variant'],
  ])('%s has an unknown %s', (word, subtag, part) => {
    expect(track(word)).toBe('locale/unknown-language')
    expect(said(word)).toContain(`\`${subtag}\` in \`${word}\` is no ${part} of BCP 47`)
  })

  test.each([
    ['pl ', 'end', 'pl'],
    [' pt_BR', 'start', 'pt_BR'],
    ['en.sdh ', 'end', 'en.sdh'],
    ['de\u00a0', 'end', 'de'],
  ])('%j has a blank at its %s', (word, end, mended) => {
    expect(track(word)).toBe('locale/no-language')
    expect(said(word)).toBe(
      `\`${word}\` has a blank at its ${end}, so it is no language tag. Write \`${mended}\` in the file's name.`,
    )
  })

  test.each(['xx', 'und', 'mis', 'qaa'])('%s is no language', (word) => {
    expect(track(word)).toBe('locale/unknown-language')
  })

  test.each(['', '.', 'en.', 'notes', 'final', 'en.final', 'it.en', 'x-klingon', 'sdh', 'cc'])(
    '%j has no language',
    (word) => {
      expect(track(word)).toBe('locale/no-language')
    },
  )

  test.each(['en.forced', 'forced.en', 'en.sdh.Forced', 'en.foreign', 'tamil.forced'])(
    '%s: DatoCMS has no forced tracks',
    (word) => {
      expect(track(word)).toBe('locale/forced')
    },
  )
})

describe('a track key of the manifest', () => {
  test.each([
    ['en', 'en'],
    ['en.sdh', 'en.sdh'],
    ['PT_br.cc', 'pt-BR.sdh'],
    ['sdh', 'sdh'],
    ['hi', 'hi'],
  ])('%s is %s', (key, expected) => {
    const reading = readTrackKey(key)
    if (reading.kind === 'none') throw new Error(reading.problem.message)
    expect(trackKey(reading.locale.language, reading.locale.closedCaptions)).toBe(expected)
  })
})

describe('the extract of the registry', () => {
  test('is what scripts/languages.ts writes', () => {
    const file = new URL('../../src/language/subtags.ts', import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(languageSubtags())
  })

  test('agrees with ICU about every code of two letters', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
    const codes = letters.flatMap((first) => letters.map((second) => first + second))
    expect(codes.filter((code) => isLanguage(code))).toEqual(
      codes.filter((code) => names.of(code) !== undefined),
    )
  })

  test('knows little known languages and continents, but nothing of private use', () => {
    expect(['aaa', 'zzj', 'sdh'].map(isLanguage)).toEqual([true, true, true])
    expect(['qaa', 'aaz1', 'english', ''].map(isLanguage)).toEqual([false, false, false, false])
    expect(['419', 'gb', 'XK', 'XA', 'UK'].map(isRegion)).toEqual([true, true, true, false, false])
  })
})
