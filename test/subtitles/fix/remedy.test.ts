import { expect, test } from 'vitest'
import { edits, hintOf, insertAbove, removeLine } from '../../../src/subtitles/remedy.ts'

const at = { line: 7, column: 3 }

test.each([
  [insertAbove(7, ''), 'Insert a blank line above line 7.'],
  [insertAbove(7, '3'), 'Write 3 above line 7.'],
  [insertAbove(1, 'WEBVTT\n'), 'Write WEBVTT and a blank line above line 1.'],
  [removeLine(7, '```'), 'Remove line 7.'],
  [removeLine(7, ''), 'Remove the blank line 7.'],
  [removeLine(7, 'WEBVTT\n'), 'Remove lines 7 to 8.'],
  [{ ...at, was: '  ', text: '' }, 'Remove the white space in line 7.'],
  [{ ...at, was: '\u200f', text: '' }, 'Remove U+200F in line 7.'],
  [{ ...at, was: '</b>', text: '' }, 'Remove </b> in line 7.'],
  [{ ...at, was: '', text: ' ' }, 'Insert a space at column 3 of line 7.'],
  [{ ...at, was: '&', text: '&amp;' }, 'Write &amp; in place of &.'],
  [{ ...at, was: '\u00a0', text: ' ' }, 'Write a space in place of a no-break space.'],
  [
    { ...at, was: '00:01 -> 00:02', text: '00:01.000 --> 00:02.000' },
    'Write 00:01.000 --> 00:02.000.',
  ],
])('an edit reads as what a person does: %j', (edit, hint) => {
  expect(hintOf(edits(edit))).toBe(hint)
})

test('of many edits the first is told, and how many there are', () => {
  const edit = { ...at, was: '&', text: '&amp;' }
  expect(hintOf(edits(edit, { ...edit, line: 9 }, { ...edit, line: 11 }))).toBe(
    'Write &amp; in place of &. And so on, in 2 more places.',
  )
})
