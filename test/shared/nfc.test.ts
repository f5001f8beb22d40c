import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nfc } from '../../src/shared/nfc.ts'
import { runs } from '../support/extent.ts'

test('text is composed, as JavaScript composes it', () => {
  expect(nfc('cafe\u0301')).toBe('caf\u00e9')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(nfc(text)).toBe(text.normalize('NFC'))
    }),
    runs(100),
  )
})

test('accents without end stay as they are, and what stands around them is composed', () => {
  const crowd = `a${'\u0301\u0316'.repeat(500_000)}`
  expect(nfc(`e\u0301 ${crowd} e\u0301`)).toBe(`\u00e9 ${crowd} \u00e9`)
  expect(nfc(nfc(crowd))).toBe(crowd)
})
