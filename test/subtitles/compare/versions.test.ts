import { expect, test } from 'vitest'
import { cuesToShow } from '../../../src/subtitles/compare/difference.ts'
import { showSubtitles } from '../../../src/subtitles/compare/shown.ts'
import { compareVersions } from '../../../src/subtitles/compare/versions.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'

const show = (text: string) => showSubtitles(readSubtitles(Buffer.from(text), 'vtt'), 'vtt')
const compare = (after: string, before: string) => compareVersions(show(after), show(before))
const vtt = (cue: string, above = '') =>
  `WEBVTT\n\n${above}00:01.000 --> 00:02.000\n${cue}\n\n00:03.000 --> 00:04.000\nSame.\n`

test.each([
  ['a comment', vtt('One two.', 'NOTE new\n\n')],
  ['a number', vtt('One two.').replace('00:03', 'second\n00:03')],
  ['a time that no viewer tells apart', vtt('One two.').replace('02.000', '02.015')],
  ['how letters are written', vtt('One&#32;two.')],
])('%s is no difference to viewers', (_, after) => {
  expect(compare(after, vtt('One two.'))).toBeNull()
})

test.each([
  ['a word', vtt('One too.'), 'One too.'],
  ['italics', vtt('One <i>two</i>.'), 'One two.'],
  ['a line break', vtt('One\ntwo.'), 'One\ntwo.'],
  ['a position', vtt('One two.').replace('02.000', '02.000 line:0'), 'One two.'],
])('%s is told at its cue, with both texts', (_, after, text) => {
  const found = compare(after, vtt('One two.'))
  expect(found?.blocks).toEqual([])
  expect(found?.difference).toMatchObject({
    changed: 1,
    added: 0,
    removed: 0,
    cues: [{ line: 3, before: { text: 'One two.' }, after: { text } }],
  })
})

test('italics are told beside words', () => {
  const after = vtt('One too.').replace('Same.', '<i>Same.</i>')
  expect(compare(after, vtt('One two.'))?.difference.changed).toBe(2)
})

test('a cue with other words is that of its time, where another one was put before it', () => {
  const cue = (at: number, text: string) => `00:${at}.000 --> 00:${at}.900\n${text}\n\n`
  const found = compare(
    `WEBVTT\n\n${cue(10, 'Hi!')}${cue(40, 'New.')}`,
    `WEBVTT\n\n${cue(40, 'Old.')}`,
  )
  expect(found?.difference).toMatchObject({ added: 1, changed: 1, removed: 0 })
})

test('what stands above the cues is told without any cue', () => {
  const after = vtt('One two.', 'STYLE\n::cue { color: red }\n\n')
  expect(compare(after, vtt('One two.'))).toMatchObject({
    blocks: ['style'],
    difference: { changed: 0, cues: [] },
  })
})

test('of a long difference the changed cues are kept and shown before those that only come or go', () => {
  const cue = (at: number, text: string) => `00:${at}.000 --> 00:${at}.900\n${text}\n\n`
  const list = (from: number, to: number, text: (at: number) => string) =>
    Array.from({ length: to - from }, (_, at) => cue(from + at, text(from + at))).join('')
  const old = (at: number) => `Line ${at}`
  const before = `WEBVTT\n\n${list(40, 60, old)}`
  const after = `WEBVTT\n\n${list(10, 40, (at) => `Extra ${at}`)}${list(40, 55, old)}${list(55, 60, (at) => `Line ${at}!`)}`
  const found = compare(after, before)
  if (!found) throw new Error('They differ.')
  const { difference } = found
  expect(difference).toMatchObject({ added: 30, changed: 5, removed: 0 })
  expect(difference.cues).toHaveLength(20)
  const shown = cuesToShow(difference, 7).map((each) => each.after?.text)
  expect(shown).toEqual([
    'Line 55!',
    'Line 56!',
    'Line 57!',
    'Line 58!',
    'Line 59!',
    'Extra 10',
    'Extra 11',
  ])
  expect(
    cuesToShow({ ...difference, added: 1, changed: 1, cues: difference.cues.slice(4, 6) }, 7),
  ).toEqual(difference.cues.slice(4, 6))
})
