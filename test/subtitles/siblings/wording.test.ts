import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsKey, wordsOf } from '../../../src/subtitles/siblings/wording.ts'
import { runs } from '../../support/extent.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'İ',
        'I',
        'ı',
        'ΣΑΣ',
        'σας',
        'ß',
        'ẞ',
        'ǅ',
        '\ud83d',
        '𝐀',
        'é',
        'e\u0301',
        '!',
        ' ',
        "'",
      ),
    )
    .map((parts) => parts.join('')),
)

test('texts of the same words have the same key', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(wordsKey(wordsOf(text))).toBe(wordsKey(text))
      expect(wordsKey(`- ${text}!`)).toBe(wordsKey(text))
    }),
    runs(100),
  )
})

test.each([
  ["It's Anna, isn't it?", 'it s anna isn t it'],
  ['«Élan»  vital…', 'élan vital'],
  ['雨が 降る。', '雨が 降る'],
  ['♪ …', ''],
])('the words of %j are %j', (text, words) => {
  expect(wordsOf(text)).toBe(words)
})
