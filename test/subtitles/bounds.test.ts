import { expect, test } from 'vitest'
import { collectProblems } from '../../src/subtitles/collect.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { edits } from '../../src/subtitles/remedy.ts'

/** The number of problems of each rule in a cue's text. */
function problemsOf(text: string): Record<string, number> {
  const bytes = Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`)
  const found = Object.groupBy(readSubtitles(bytes, 'vtt').problems, ({ rule }) => rule)
  return Object.fromEntries(Object.entries(found).map(([rule, each]) => [rule, each?.length ?? 0]))
}

test.each([
  ['tags in capitals', '<B>x</B>', { 'text/unknown-tag': 100 }],
  ['open tags', '<b>x', { 'text/unclosed-tag': 100 }],
  ['end tags of nothing', 'x</b>', { 'text/end-tag': 100 }],
  ['unknown tags', '<x>x', { 'text/unknown-tag': 100 }],
])('a cue of very many %s has a hundred problems', (_, piece, expected) => {
  expect(problemsOf(piece.repeat(5_000))).toEqual(expected)
})

test('tags that are closed are read to the end, however many there are', () => {
  expect(problemsOf(`${'<b>x</b>'.repeat(5_000)}<i>y`)).toEqual({ 'text/unclosed-tag': 1 })
})

test('of a rule, the problems and what mends the others are bounded, and all are counted', () => {
  const { report, finish } = collectProblems()
  for (let line = 1; line <= 101_500; line++) {
    const remedy = edits({ line, column: 1, was: '<', text: '&lt;' })
    report('text/less-than', { line, column: 1, message: 'It begins no tag.', remedy })
  }
  const problems = finish()
  const last = problems.at(-1)
  expect(problems).toHaveLength(1_000)
  expect(last?.message).toBe('It begins no tag. (The same in 100500 more places below.)')
  expect(last?.remedy?.kind === 'edits' && last.remedy.edits.length).toBe(100_001)
})
