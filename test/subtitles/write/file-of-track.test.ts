import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchTexts, readText, readTrack } from '../../../src/subtitles/compare/texts.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { fileOfTrack } from '../../../src/subtitles/write/file-of-track.ts'
import { runs } from '../../support/extent.ts'
import { captionsWith, convertBy, waysWith, writeFile } from '../compare/arbitrary-captions.ts'

const head = 'WEBVTT\n\n00:01.000 --> 00:02.000'

function fileOf(track: string, format: SubtitleFormat = 'vtt') {
  const { bytes, lost } = made(Buffer.from(track), format)
  return { file: Buffer.from(bytes).toString(), lost: [...lost].sort() }
}

function made(track: Uint8Array, format: SubtitleFormat) {
  const found = fileOfTrack(track, format)
  if (!found) throw new Error(`No file is made of ${Buffer.from(track)}`)
  return found
}

test.each<[title: string, track: string, file: string]>([
  ['WebVTT without errors is as it is', `${head} line:0\nOne\n`, `${head} line:0\nOne\n`],
  [
    'its line ends are LF, with one at the end',
    `\ufeff${head}\r\nOne\r\n\r\n\r\n`,
    `${head}\nOne\n`,
  ],
  ['a last line without end gets one', `${head}\rOne`, `${head}\nOne\n`],
  ['line ends doubled by a program', `${head}\nOne\n`.replaceAll('\n', '\r\r\n'), `${head}\nOne\n`],
  [
    'the header of YouTube stays',
    `${head.replace('\n', '\nKind: captions\n')}\nOne\n`,
    `${head.replace('\n', '\nKind: captions\n')}\nOne\n`,
  ],
  [
    'an error with one remedy is fixed',
    `${head}\nOne\n00:03.000 --> 00:04.000\nTwo\n`,
    `${head}\nOne\n\n00:03.000 --> 00:04.000\nTwo\n`,
  ],
  [
    'a text that no viewer sees does not come up in the file, where the track would be replaced',
    `${head}\nOne\n\nTwo\n`,
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nOne\n',
  ],
  [
    'SubRip, handed back as it was sent',
    '1\n00:00:01,000 --> 00:00:02,000\nR&D <3\n',
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nR&amp;D &lt;3\n',
  ],
  [
    'SubRip behind the first line of WebVTT',
    'WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,000\n<I>One</I>\n',
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<i>One</i>\n',
  ],
])('%s', (_, track, file) => {
  expect(fileOf(track).file).toBe(`${file.trimEnd()}\n`)
})

test.each<[title: string, track: string | Uint8Array]>([
  ['nothing', ''],
  ['no cues', 'WEBVTT\n'],
  ['no subtitles', 'nothing'],
  ['control characters', '\0\u0001'],
  ['cues without a text', `${head}\n\n`],
  ['cues that are never shown', `${head.replace('02', '01')}\nOne\n`],
  ['a text that no viewer sees, and no other', `${head}\nOne --> two\n`],
  ['bytes of an old encoding', Buffer.from(`${head}\nDéjà vu\n`, 'latin1')],
])('no file is made of what none can show without an error: %s', (_, track) => {
  for (const format of ['vtt', 'srt'] as const) {
    expect(fileOfTrack(Buffer.from(track), format)).toBe(null)
  }
})

test('SubRip is written anew, and what it cannot hold is told', () => {
  const style = 'STYLE\n::cue(.loud) { color: red }\n\n'
  const region = 'REGION\nid:top\n\n'
  const cue = '00:01.000 --> 00:02.000 line:0 region:top\n<v Ann><i>One</i> <c.loud>two</c></v>\n'
  expect(fileOf(`WEBVTT\n\n${style}${region}${cue}`, 'srt')).toEqual({
    file: '1\n00:00:01,000 --> 00:00:02,000\n<i>One</i> two\n',
    lost: ['class', 'line', 'region', 'regions', 'style', 'voice'],
  })
})

test('whatever a converter did, the file shows what the track does, without errors', () => {
  const formats = fc.constantFrom<SubtitleFormat[]>('vtt', 'srt')
  fc.assert(
    fc.property(
      captionsWith({ overlaps: true }),
      waysWith({ overlaps: true }),
      formats,
      formats,
      (captions, ways, sent, format) => {
        const track = Buffer.from(convertBy(writeFile(captions, sent), ways))
        const { bytes } = made(track, format)
        const errors = readSubtitles(bytes, format).problems.filter(
          ({ severity }) => severity === 'error',
        )
        expect(errors).toEqual([])
        expect(matchTexts(readText(bytes, format), readTrack(track), null)).not.toBe(null)
        expect(made(bytes, format).bytes).toEqual(bytes)
      },
    ),
    runs(40),
  )
})
