import { describe, expect, test } from 'vitest'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import type { RuleSettings } from '../../../src/subtitles/severity.ts'
import { file } from './samples.ts'

/** Cues one after the other, each of so many seconds. */
function cues(seconds: number, ...texts: readonly string[]): string {
  const time = (at: number) => new Date(at * seconds * 1000).toISOString().slice(11, 23)
  return file(...texts.flatMap((text, at) => [`${time(at)} --> ${time(at + 1)}`, text, '']))
}

describe('a file whose cues are none to read is one problem', () => {
  test.each<[holds: string, text: string]>([
    ['thumbnails', cues(5, 'sprite.jpg#xywh=0,0,160,90', 'sprite.jpg#xywh=160,0,160,90')],
    ['thumbnails', cues(5, 'https://example.org/a/thumb-001.webp?v=1')],
    ['data', cues(5, '{"title": "Tom & Jerry", "a": [1]}', '{\n"b": "<x>"\n}')],
    ['data', cues(5, '[{"x": 1}]')],
    ['chapters', cues(60, 'Intro', 'The problem', 'A way out')],
    ['chapters', cues(45, '第一章', '第二章', '第三章', '第四章')],
  ])('%s: %s', (holds, text) => {
    const { problems } = read(`WEBVTT\n\n${text}`)
    expect(problems).toEqual([expect.objectContaining({ line: 1, rule: 'cue/no-subtitles' })])
    expect(problems[0]?.message).toContain(holds)
    expect(problems[0]?.hint).toContain('`ignore`')
  })

  test.each(['chapters', 'metadata'])('by its header: Kind: %s', (kind) => {
    const { problems } = read(`WEBVTT\nLanguage: en\nKind: ${kind}\n\n${cues(2, 'Hello.')}`)
    expect(problems.map(({ rule }) => rule)).toEqual(['cue/no-subtitles'])
  })

  test('unless `rules` says that it is', () => {
    const text = `WEBVTT\n\n${cues(5, 'a&b.png')}`
    expect(read(text, { 'cue/no-subtitles': 'off' }).problems.map(({ rule }) => rule)).toEqual([
      'text/ampersand',
    ])
  })
})

test.each([
  ['a picture among texts', cues(5, 'Look at sprite.jpg', 'sprite.jpg')],
  ['data among texts', cues(5, '{"a": 1}', 'is JSON')],
  ['sounds', cues(5, '[Music]', '[Applause]')],
  ['a number', cues(5, '[1]')],
  ['captions by their header', `Kind: captions\n\n${cues(5, 'Hello')}`],
  ['a word on chapters', cues(2, 'Kind: chapters')],
  ['long sentences', cues(60, 'This is long.', 'So is this.', 'And this…')],
  ['two titles', cues(60, 'Intro', 'Main part')],
  [
    'one short text',
    `${cues(60, 'Intro', 'Main part', 'End')}00:03:00.000 --> 00:03:09.000\nBye\n`,
  ],
  ['long texts of two lines', cues(60, 'a\nb', 'c\nd', 'e\nf')],
  ['long texts with gaps', cues(60, 'a', 'b', 'c').replaceAll('0.000 -->', '2.000 -->')],
])('%s: these are subtitles', (_, text) => {
  const head = text.startsWith('Kind: captions') ? 'WEBVTT\n' : 'WEBVTT\n\n'
  const rules = read(head + text).problems.map(({ rule }) => rule)
  expect(rules).not.toContain('cue/no-subtitles')
})

function read(text: string, settings: RuleSettings = {}) {
  return readSubtitles(Buffer.from(text), 'vtt', { settings })
}
