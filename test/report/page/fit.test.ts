import { describe, expect, it } from 'vitest'
import { fitParts, type Part } from '../../../src/report/page/fit.ts'

const size = (html: string) => html.length

function leaf(html: string, rank: number, one = 'leaf', many = 'leaves'): Part {
  return { rank, html: () => html, holds: { one, many, number: 1 } }
}

describe('fitParts', () => {
  it('keeps the order in which parts were given', () => {
    const { html, leftOut } = fitParts([leaf('c', 9), leaf('a', 1), leaf('b', 5)], {
      limit: 100,
      size,
    })
    expect(html).toBe('c\n\na\n\nb')
    expect(leftOut).toEqual([])
  })

  it('leaves out the least important first, and counts it', () => {
    const parts = [
      leaf('cccc', 9, 'c', 'cs'),
      leaf('aaaa', 1),
      leaf('bbbb', 5, 'b', 'bs'),
      leaf('dddd', 9, 'c', 'cs'),
    ]
    const { html, leftOut } = fitParts(parts, { limit: 12, size })
    expect(html).toBe('aaaa\n\nbbbb')
    expect(leftOut).toEqual([{ one: 'c', many: 'cs', number: 2 }])
  })

  it('closes what it opens, and leaves out what would hold nothing', () => {
    const box = (name: string, parts: readonly Part[]): Part => ({
      rank: 1,
      html: () => `<${name}>`,
      parts,
      close: `</${name}>`,
    })
    const parts = [box('x', [leaf('first', 1), leaf('second', 7)]), box('y', [leaf('third', 7)])]
    const { html, leftOut } = fitParts(parts, { limit: 32, size })
    expect(html).toBe('<x>\nfirst\n</x>')
    expect(leftOut).toEqual([{ one: 'leaf', many: 'leaves', number: 2 }])
  })

  it('makes only what it shows', () => {
    let made = 0
    const parts = Array.from({ length: 1000 }, () => ({
      rank: 1,
      html: () => {
        made++
        return 'x'.repeat(10)
      },
    }))
    fitParts(parts, { limit: 120, size })
    expect(made).toBe(11)
  })
})
