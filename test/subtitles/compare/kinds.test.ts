import { expect, test } from 'vitest'
import { type Kind, kindWords } from '../../../src/subtitles/compare/kinds.ts'

test.each<[kinds: readonly Kind[], words: string]>([
  [['italics'], 'italics'],
  [['voice', 'style', 'breaks'], 'speakers (`<v>`), STYLE blocks and line breaks'],
  [['line', 'italics', 'align'], 'italics and cue settings (`line`, `align`)'],
  [['line', 'line'], 'cue settings (`line`)'],
  [[], ''],
])('%j are %j', (kinds, words) => {
  expect(kindWords(kinds)).toBe(words)
})
