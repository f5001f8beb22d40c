import { expect, test } from 'vitest'
import type { Edit } from '../../../src/shared/problem.ts'
import { applyEdits } from '../../../src/subtitles/fix/apply-edits.ts'

const edit = (line: number, column: number, was: string, text: string): Edit => ({
  line,
  column,
  was,
  text,
})

test.each([
  ['a replacement', 'one\ntwo\n', [edit(2, 1, 'two', 'three')], 'one\nthree\n'],
  ['a line above, ended as the first is', 'a\r\nb\r\n', [edit(2, 1, '', '\n')], 'a\r\n\r\nb\r\n'],
  ['a line that goes', 'a\r\nb\r\nc', [edit(2, 1, 'b\n', '')], 'a\r\nc'],
  ['the last line, which does not end', 'a\nb', [edit(2, 1, 'b\n', '')], 'a\n'],
  ['two lines that go', 'a\rb\rc\r', [edit(1, 1, 'a\nb\n', '')], 'c\r'],
  ['edits in any order', 'abc', [edit(1, 3, 'c', 'C'), edit(1, 1, 'a', 'A')], 'AbC'],
  ['side by side', 'abc', [edit(1, 1, 'a', 'A'), edit(1, 2, 'b', 'B')], 'ABc'],
  ['the same twice', 'abc', [edit(1, 1, 'ab', 'x'), edit(1, 1, 'ab', 'x')], 'xc'],
  ['that touch: the first', 'abc', [edit(1, 1, 'ab', 'x'), edit(1, 2, 'bc', 'y')], 'xc'],
  ['of something else: none', 'abc', [edit(1, 1, 'b', 'x')], 'abc'],
  ['beyond the end: none', 'abc', [edit(4, 1, 'b', 'x')], 'abc'],
] as const)('%s', (_, text, edits, expected) => {
  expect(applyEdits(text, edits)).toBe(expected)
})
