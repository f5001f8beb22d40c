import { describe, expect, test } from 'vitest'
import type { SubtitleFormat } from '../../src/subtitles/format.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import type { RuleSettings } from '../../src/subtitles/severity.ts'

const vtt = (...texts: readonly string[]) =>
  `WEBVTT\n\n${texts.map((text, at) => `00:0${at}.000 --> 00:0${at}.900\n${text}\n`).join('\n')}`
const srt = (...texts: readonly string[]) =>
  texts.map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`).join('\n')

describe('a file that shows nothing is an error: it would take the place of a text', () => {
  test.each<[SubtitleFormat, string]>([
    ['vtt', 'WEBVTT'],
    ['vtt', 'WEBVTT\n\nNOTE to be translated\n'],
    ['vtt', 'WEBVTT\n\nSTYLE\n::cue { color: red }\n'],
    ['vtt', vtt('', '', '')],
    ['vtt', vtt(' ', '&nbsp;', '\u200b', '<i></i>', '<v Ann></v>', '<c> </c>\n<b>')],
    ['srt', srt('', '', '')],
    ['srt', srt(' ', '\u00a0', '\u3000', '<i> </i>', '{\\an8}', '<font color="red"></font>')],
    ['srt', srt('<music>', '<applause>')],
  ])('%s %j', (format, text) => {
    for (const end of ['\n', '\r\n']) {
      expect(errorsOf(text.replaceAll('\n', end), format)).toEqual(['1:1 cue/none'])
    }
  })

  test.each<[SubtitleFormat, string, RuleSettings]>([
    ['vtt', 'WEBVTT\n\n00:01 -> 00:02\nHello\n', { 'vtt/timing': 'off' }],
    ['vtt', vtt('').replace('.900', '.900 Hello'), { 'cue/text-on-timing-line': 'warning' }],
    ['srt', srt('Hello').replace(',900', ',000'), { 'cue/end-before-start': 'off' }],
  ])('also where `rules` forgives what hides the texts: %s %j', (format, text, settings) => {
    expect(errorsOf(text, format, settings)).toEqual(['1:1 cue/none'])
    expect(errorsOf(text, format, { ...settings, 'cue/none': 'notice' })).toEqual([])
  })

  test.each<[SubtitleFormat, string]>([
    ['vtt', vtt('', 'x', '')],
    ['vtt', vtt('♪')],
    ['vtt', vtt('…')],
    ['vtt', vtt('<v Ann>...')],
    ['srt', srt('', '', '<i>한</i>')],
  ])('but one sign is enough: %s %j', (format, text) => {
    expect(errorsOf(text, format)).toEqual([])
  })
})

function errorsOf(text: string, format: SubtitleFormat, settings: RuleSettings = {}) {
  return readSubtitles(Buffer.from(text), format, { settings })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ line, column, rule }) => `${line}:${column} ${rule}`)
}
