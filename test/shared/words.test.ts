import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginning, cut, quote } from '../../src/shared/words.ts'
import { runs } from '../support/extent.ts'

it.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['ab👨‍👩‍👧‍👦cd', 6, 'ab…'],
  ['e\u0301e\u0301e\u0301', 4, 'e\u0301…'],
])('%j is cut to %d between graphemes', (value, limit, expected) => {
  expect(cut(value, limit)).toBe(expected)
})

it('the beginning of a text is a part of it that breaks no character, and as long as may be', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 })
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 100 }), (whole, most) => {
      const part = beginning(whole, most)
      expect(whole.startsWith(part)).toBe(true)
      expect(part.length).toBeLessThanOrEqual(most)
      expect(part.isWellFormed()).toBe(true)
      const [next] = new Intl.Segmenter().segment(whole.slice(part.length))
      expect(part.length + (next?.segment.length ?? most + 1)).toBeGreaterThan(most)
    }),
    runs(100),
  )
})

it.each([
  ['a', '"a"'],
  ['a\nb\u0000c', '"a b c"'],
  [`${'a'.repeat(39)}👩‍👩‍👧 and so on`, `"${'a'.repeat(39)}…"`],
  ['a '.repeat(30), `"${'a '.repeat(20).trimEnd()}…"`],
])('%j is quoted as %s', (text, expected) => {
  expect(quote(text)).toBe(expected)
})
