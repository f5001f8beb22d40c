import { type Examples, type MessageExample, one, times } from './example.ts'

const style = (rule: string, ...blocks: readonly string[]): readonly MessageExample[] => [
  one('en.vtt', `WEBVTT\n\n${blocks.join('\n\n')}\n`, `rules:\n  style/${rule}: warning\n`),
]

const hello = `${times}\nHello.`

/** House style, which is off until the manifest asks for it. */
export const styleExamples: Examples = {
  'style/line-length': [
    ...style('line-length', `${times}\n${'A long line. '.repeat(5).trim()}`),
    ...style('line-length', `${times}\n${'A long line. '.repeat(5)}\n${'Longer! '.repeat(9)}`),
  ],
  'style/lines': style('lines', `${times}\nOne\ntwo\nthree`),
  'style/reading-speed': style('reading-speed', `${times}\nNobody can read this in one second.`),
  'style/min-duration': style('min-duration', '00:01.000 --> 00:01.500\nHello.'),
  'style/max-duration': style(
    'max-duration',
    '00:01.000 --> 00:11.000\nHello.',
    '00:21.000 --> 00:33.000\nBye.',
  ),
  'style/gap': [
    ...style('gap', hello, '00:02.040 --> 00:04.000\nBye.'),
    ...style('gap', hello, '00:02.040 --> 00:04.000\nBye.', '00:04.020 --> 00:06.000\nBye.'),
  ],
}
