import { expect, it } from 'vitest'
import { plainLine, plainLines } from '../../src/shared/harmless.ts'

it.each([
  ['line breaks of every kind', 'a\nb\r\nc\rd\u2028e\u2029f\u0085g\vh\fi', 'a b c d e f g h i'],
  ['colours and titles of a terminal', '\u001b[31mred\u001b[0m \u001b]0;title\u0007end', 'red end'],
  ['control characters', 'a\u0000b\u0007c\u007Fd\u009Fe', 'abcde'],
  ['tabs', 'a\tb', 'a b'],
  ['lone surrogates', 'a\uD800b', 'a\uFFFDb'],
  ['overrides, spelling them out', 'a\u202Ebc\u202Cd', 'a[U+202E]bcd'],
  ['embeddings left open', '\u202Bשלום', '\u202Bשלום\u202C'],
  ['isolates left open, innermost first', '\u2067a\u202Ab', '\u2067a\u202Ab\u202C\u2069'],
  ['closing marks that close nothing', 'a\u2069\u202Cb', 'ab'],
  [
    'an embedding within an isolate that ends',
    '\u2067a\u202Ab\u2069c',
    '\u2067a\u202Ab\u202C\u2069c',
  ],
])('one line is free of %s', (_, value, expected) => {
  expect(plainLine(value)).toBe(expected)
})

it('marks that belong to good Arabic and Hebrew stay', () => {
  const text = '\u202Bשלום (1)!\u202C \u200Fمرحبا\u200E'
  expect(plainLine(text)).toBe(text)
})

it('each of several lines closes its own marks', () => {
  expect(plainLines('\u2067a\nb\u2069')).toEqual(['\u2067a\u2069', 'b'])
})
