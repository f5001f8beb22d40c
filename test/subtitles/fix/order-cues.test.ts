import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderCues } from '../../../src/subtitles/fix/order-cues.ts'
import { parseWebVtt } from '../../../src/subtitles/webvtt/parse.ts'
import { runs } from '../../support/extent.ts'

const ordered = (text: string) => orderCues(text, parseWebVtt(text).cues)

test('cues go with their identifiers and with the comments above them', () => {
  const top = 'WEBVTT\n\nSTYLE\n::cue {}\n\n'
  const first = 'NOTE one\n\n00:01.000 --> 00:02.000\nOne\n'
  const second = 'two\n00:03.000 --> 00:04.000\nTwo\nlines\n'
  expect(ordered(`${top}${second}\n\n${first}`)).toBe(
    `${top}NOTE one\n\n00:01.000 --> 00:02.000\nOne\n\n${second}`,
  )
})

test('cues with one start stay as they are, line ends too', () => {
  const text =
    'WEBVTT\r\n\r\n00:02.000 --> 00:04.000\r\nB\r\n\r\n00:01.000 --> 00:02.000\r\nA\r\n\r\n00:02.000 --> 00:03.000\r\nC'
  expect(ordered(text)).toBe(
    'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nA\r\n\r\n00:02.000 --> 00:04.000\r\nB\r\n\r\n00:02.000 --> 00:03.000\r\nC',
  )
})

test('every cue is there afterwards, in the order of starts', () => {
  const cue = fc.record({ start: fc.nat(50), note: fc.boolean(), id: fc.boolean() })
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1 }), (cues) => {
      const blocks = cues.map(({ start, note, id }, index) => {
        const time = (seconds: number) => `00:${String(seconds).padStart(2, '0')}.000`
        const above = `${note ? `NOTE ${index}\n\n` : ''}${id ? `${index}\n` : ''}`
        return `${above}${time(start)} --> ${time(start + 5)}\nText ${index}`
      })
      const text = `WEBVTT\n\n${blocks.join('\n\n')}\n`
      const [before, after] = [parseWebVtt(text).cues, parseWebVtt(ordered(text)).cues]
      const told = ({ start, id, text }: (typeof before)[number]) => ({ start, id, text })
      expect(after.map(told)).toEqual(before.toSorted((a, b) => a.start - b.start).map(told))
    }),
    runs(100),
  )
})
