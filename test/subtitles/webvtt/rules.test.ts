import { expect, test } from 'vitest'
import { fixSubtitles } from '../../../src/subtitles/fix/fix.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { rules } from '../../../src/subtitles/rules.ts'
import { breaches } from '../law/law.ts'
import type { Cases } from './case.ts'
import { cueCases } from './cases-cue.ts'
import { fileCases } from './cases-file.ts'
import { structureCases } from './cases-structure.ts'
import { textCases } from './cases-text.ts'

const cases: Cases = { ...structureCases, ...cueCases, ...textCases, ...fileCases }

const rows = Object.entries(cases).flatMap(([rule, ofRule]) =>
  ofRule.map((row, index) => ({ rule, index, ...row })),
)

test.each(rows)('$rule, case $index: one problem at $at, and none in the mended file', (row) => {
  const { rule, breaks, at, hint, mended } = row
  const [found, ...others] = read(breaks).problems
  expect({ rule: found?.rule, at: `${found?.line}:${found?.column}`, others }).toEqual({
    rule,
    at,
    others: [],
  })
  expect(found?.message).toMatch(/^\S.*\.$|\)$/)
  if (hint !== undefined) expect(found?.hint).toBe(hint)
  expect(read(mended).problems).toEqual([])
})

test.each(rows)('$rule, case $index: the remedy mends it, and fix writes that once', (row) => {
  expect(breaches(bytesOf(row.breaks), 'vtt')).toEqual([])
  const [problem] = read(row.breaks).problems
  const fixed = fixSubtitles(bytesOf(row.breaks), 'vtt')?.bytes
  expect(fixed !== undefined).toBe(problem?.remedy !== undefined)
  if (!fixed) return
  const text = Buffer.from(fixed).toString()
  expect(text).toBe(row.fixed ?? Buffer.from(row.mended).toString())
  expect(read(text).problems).toEqual([])
  expect(fixSubtitles(fixed, 'vtt')).toBeNull()
})

test('every rule of WebVTT, of cues and of text has a case', () => {
  const names = Object.keys(rules).filter((name) => /^(?:vtt|cue|text)\//.test(name))
  expect(Object.keys(cases).sort()).toEqual(names.sort())
})

test.each(rows)('$rule, case $index: severity is that of the table', ({ rule, breaks }) => {
  const expected = Object.entries(rules).find(([name]) => name === rule)?.[1].severity
  expect(read(breaks).problems.map(({ severity }) => severity)).toEqual([expected])
})

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

function read(content: string | Uint8Array) {
  return readSubtitles(bytesOf(content), 'vtt')
}
