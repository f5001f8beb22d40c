import { expect, test } from 'vitest'
import { lengths, measure } from './measure.ts'
import { texts } from './texts.ts'

const all = texts.flatMap((text) =>
  [...text.encodings, 'UTF-16LE', 'UTF-16BE'].flatMap((encoding) =>
    lengths.flatMap((length) =>
      measure(text, encoding, length).map((measured) => ({
        what: `${text.language} in ${encoding}, ${length} cues`,
        ...measured,
      })),
    ),
  ),
)

test('no text is called what it is not, and no command gives another text', () => {
  expect(all.filter(({ told }) => told === 'wrong')).toEqual([])
})

test('at least 95 % of texts are named right, or as one of a few', () => {
  const unknown = all.filter(({ told }) => told === 'unknown')
  expect(unknown.length).toBeLessThan(all.length * 0.05)
})

test('most texts of 3 cues, and nearly all of 300, can be mended', () => {
  const share = (length: number): number => {
    const some = all.filter(({ what }) => what.endsWith(` ${length} cues`))
    return some.filter(({ told }) => told === 'right').length / some.length
  }
  expect(share(1)).toBeGreaterThan(0.85)
  expect(share(3)).toBeGreaterThan(0.9)
  expect(share(300)).toBeGreaterThan(0.95)
})
