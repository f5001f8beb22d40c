import type { RuleName } from '../../../src/subtitles/rules.ts'
import { type Example, hello, one, srt, times, vtt } from './example.ts'

const text = (words: string) => vtt(`${times}\n${words}`)
const timing = (line: string) => vtt(`${line}\nHello.`)
const bye = '00:03.000 --> 00:04.000\nBye.'

const commas = times.replaceAll('.', ',')
const srtHello = `1\n${commas}\nHello.`
const srtBye = '2\n00:00:03,000 --> 00:00:04,000\nBye.'
const srtText = (words: string) => srt(`1\n${commas}\n${words}`)
const srtTiming = (line: string) => srt(`1\n${line}\nHello.`, srtBye)

/** House style, which is off until the manifest asks for it. */
const style = (...cues: readonly string[]) => ({
  ...vtt(...cues),
  manifest: one('', '', 'rules: { netflix: warning }\n').manifest,
})

/** What a subtitle file holds. */
export const textExamples = {
  'text/encoding': one('en.vtt', Buffer.from(`WEBVTT\n\n${times}\nCafé.\n`, 'latin1')),
  'text/empty-file': one('en.vtt', ''),
  'text/too-large': one('en.vtt', new Uint8Array(11_000_000).fill(10)),
  'text/lfs-pointer': one('en.vtt', 'version https://git-lfs.github.com/spec/v1\nsize 12345\n'),
  'text/binary': one('en.vtt', Buffer.from('504b0304140000000800', 'hex')),
  'text/replacement-character': text('Caf\ufffd, th\ufffd'),
  'text/fence': text('Hello.\n```'),
  'text/line-ends': one('en.vtt', `WEBVTT\n\n${hello}\n`.replaceAll('\n', '\r\r\n')),
  'text/mojibake': text('CafÃ©, itâ€™s'),
  'text/ampersand': text('Tom & Jerry'),
  'text/less-than': text('a < b > c'),
  'text/unknown-tag': text('<em>Hello.</em>'),
  'text/unclosed-tag': text('<i>Hello.'),
  'text/end-tag': text('Hello.</i>'),
  'text/nesting': text('<v Ann>Hello. <v Bob>Bye.</v></v>'),
  'text/annotation': text('<v>Hello.</v>'),
  'text/language': text('<lang en_GB>Hello.</lang>'),
  'text/timestamp': text('Hello <00:00:09.000>you.'),
  'cue/end-before-start': timing('00:04.000 --> 00:03.000'),
  'cue/order': vtt(bye, hello),
  'cue/overlap': vtt(hello, '00:01.500 --> 00:03.000\nBye.'),
  'cue/text-on-timing-line': vtt(`${times} Hello.`),
  'cue/none': one('en.vtt', 'WEBVTT\n'),
  'cue/no-subtitles': vtt(`${times}\nsprite.jpg#xywh=0,0,160,90`),
  'cue/empty': vtt(times, bye),
  'vtt/signature': one('en.vtt', `${hello}\n`),
  'vtt/srt-content': one('en.vtt', `${srtHello}\n`),
  'vtt/header': one('en.vtt', `WEBVTT\n${hello}\n`),
  'vtt/header-metadata': one('en.vtt', `WEBVTT\nKind: captions\n\n${hello}\n`),
  'vtt/missing-blank-line': vtt(`${hello}\n${bye}`),
  'vtt/arrow': vtt('NOTE a --> b', hello),
  'vtt/timing': timing('00:01.000 -> 00:02.000'),
  'vtt/timestamp': timing('00:01,000 --> 00:02,000'),
  'vtt/setting': timing('00:01.000 --> 00:02.000 size:80'),
  'vtt/stray-text': vtt(`${times}\nHello,\n\nyou there.`),
  'vtt/blank-line': vtt(`${hello}\n\n \n\n${bye}`),
  'vtt/late-block': vtt(hello, 'STYLE\n::cue { color: red }'),
  'vtt/region': vtt('REGION\nid:top lines:many', hello),
  'vtt/duplicate-id': vtt(`a\n${hello}`, `a\n${bye}`),
  'srt/webvtt': one('en.srt', `WEBVTT\n\n${hello}\n`),
  'srt/no-cues': srt('[Script Info]\nTitle: Intro'),
  'srt/missing-blank-line': srt(`${srtHello}\n${srtBye}`),
  'srt/text-outside-cue': srtText('Hello,\n\nyou there.'),
  'srt/missing-timing': srt('1', srtBye),
  'srt/timing': srtTiming('00:00:01,000 --> soon'),
  'srt/arrow': srtTiming('00:00:01,000 -> 00:00:02,000'),
  'srt/time-separator': srtTiming('00:00:01 ,000 --> 00:00:02,000'),
  'srt/time-range': srtTiming('00:00:01,000 --> 00:00:72,000'),
  'srt/hours': srtTiming('00:01,000 --> 00:02,000'),
  'srt/arrow-space': srtTiming('00:00:01,000-->00:00:02,000'),
  'srt/dot': srtTiming(times),
  'srt/time-digits': srtTiming('00:00:01 --> 00:00:02'),
  'srt/time-padding': srtTiming('00:00:01,0 --> 00:00:02,000'),
  'srt/blank-line': srt(`1\n\n${commas}\nHello.`),
  'srt/arrow-in-text': srtText('from --> to'),
  'srt/after-timing': srtTiming(`${commas} align:start`),
  'srt/coordinates': srtTiming(`${commas} X1:40 X2:600 Y1:20 Y2:50`),
  'srt/override': srtText('{\\an8}Hello.'),
  'srt/font': srtText('<font color="red">Hello.</font>'),
  'srt/two-boms': one('en.srt', `\ufeff\ufeff${srtHello}\n`),
  'srt/bom': srt(srtHello, `\ufeff${srtBye}`),
  'srt/index-missing': srt(`${commas}\nHello.`),
  'srt/index': srt(srtBye),
  'style/line-length': style(`${times}\n${'A long line. '.repeat(5).trim()}`),
  'style/lines': style(`${times}\nOne\ntwo\nthree`),
  'style/reading-speed': style(`${times}\nNobody can read this in one second.`),
  'style/min-duration': style('00:01.000 --> 00:01.500\nHello.'),
  'style/max-duration': style('00:01.000 --> 00:11.000\nHello.'),
  'style/gap': style(hello, '00:02.040 --> 00:04.000\nBye.'),
} as const satisfies Partial<Record<RuleName, Example>>
