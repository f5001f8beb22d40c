import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Span, wordDifference } from '../../../src/report/page/word-difference.ts'
import { runs } from '../../support/extent.ts'

const marked = (spans: readonly Span[]) =>
  spans.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')

describe('wordDifference', () => {
  it.each([
    [
      'Welcome to the course.',
      'Welcome back to the course!',
      'Welcome to the course[.]',
      'Welcome [back ]to the course[!]',
    ],
    ['欢迎来到本课程。', '欢迎回到本课程！', '欢迎[来到]本课程[。]', '欢迎[回到]本课程[！]'],
    ['ברוכים הבאים לקורס', 'ברוכים השבים לקורס', 'ברוכים [הבאים] לקורס', 'ברוכים [השבים] לקורס'],
    ['one two three four', 'one six seven eight', '[one two three four]', '[one six seven eight]'],
    ['same', 'same', 'same', 'same'],
    ['', 'new', '', '[new]'],
  ])('of %j and %j', (before, after, removed, added) => {
    const difference = wordDifference(before, after)
    expect([marked(difference.removed), marked(difference.added)]).toEqual([removed, added])
  })

  it.each([
    ['words', 'one ', 'two '],
    ['no words', '. ', '! '],
  ])('shows long texts of %s whole where they differ too much to be compared', (_, one, other) => {
    const [before, after] = [one.repeat(20_000), other.repeat(20_000)]
    expect(wordDifference(before, after)).toEqual({
      removed: [{ text: before, differs: true }],
      added: [{ text: after, differs: true }],
    })
  })

  it('loses no character, and what is not marked is the same in both', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', 'cd', '\n', 'é', '。'), { maxLength: 20 })
      .map((parts) => parts.join(''))
    const whole = (spans: readonly Span[]) => spans.map((span) => span.text).join('')
    const common = (spans: readonly Span[]) => whole(spans.filter(({ differs }) => !differs))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { removed, added } = wordDifference(before, after)
        expect(whole(removed)).toBe(before)
        expect(whole(added)).toBe(after)
        expect(common(removed)).toBe(common(added))
      }),
      runs(100),
    )
  })
})
