import { commas, type Examples, one, srt, srtCue, times } from './example.ts'

const timing = (...timings: readonly string[]) => [
  srt(...timings.map((each, at) => srtCue(at + 1, 'Hello.', each)), srtCue(9, 'Bye.')),
]
const text = (...texts: readonly string[]) => [
  srt(...texts.map((each, at) => srtCue(at + 1, each))),
]
const hello = srtCue(1, 'Hello.')

export const srtExamples: Examples = {
  'srt/webvtt': [one('en.srt', `WEBVTT\n\n${times}\nHello.\n`)],
  'srt/no-cues': [
    srt('Hello.'),
    srt('[Script Info]\nTitle: Intro'),
    srt('<SAMI>\n<BODY>'),
    srt('<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml">'),
    srt('<!DOCTYPE html>\n<html>'),
    srt('{25}{50}Hello.'),
    srt('0:00:01.000,0:00:02.000\nHello.'),
    srt('{\\rtf1\\ansi Hello.}'),
  ],
  'srt/missing-blank-line': [srt(`${hello}\n${srtCue(2, 'Bye.')}`)],
  'srt/text-outside-cue': [srt(srtCue(1, 'Hello,\n\nyou there.'))],
  'srt/missing-timing': [srt(hello, '2', srtCue(3, 'Bye.'))],
  'srt/timing': timing(
    '00:00:03,000 --> soon',
    '00:00:04,000 --> 00:00:',
    '0O:00:05,000 --> 00:00:06,000 Hi.',
  ),
  'srt/arrow': timing('00:00:01,000 -> 00:00:02,000'),
  'srt/time-separator': timing('00:00:01 ,000 --> 00:00:02,000'),
  'srt/time-range': timing('00:00:01,000 --> 00:00:72,000', '00:75:01,000 --> 00:75:02,000'),
  'srt/hours': timing('00:01,000 --> 00:02,000'),
  'srt/arrow-space': timing('00:00:01,000-->00:00:02,000'),
  'srt/dot': [srt(`1\n${times}\nHello.`)],
  'srt/time-digits': [
    ...timing('00:00:01,0 --> 00:00:02,000', '00:00:03,0 --> 00:00:04,000'),
    ...timing('0:00:03,000 --> 0:00:04,000'),
    ...timing('00:000:05,000 --> 00:00:06,000'),
    ...timing('00:00:07 --> 00:00:08'),
    ...timing('00:00:04,0 --> 00:00:03,000'),
  ],
  'srt/blank-line': [
    srt(`1\n\n${commas}\nHello.`),
    srt(`${hello}\n \n${srtCue(2, 'Bye.')}`),
    srt(`${hello}\n \nyou.`),
  ],
  'srt/arrow-in-text': [...text('from --> to'), ...timing(`${commas} --> 00:00:03,000`)],
  'srt/after-timing': timing(`${commas} align:start`),
  'srt/coordinates': timing(`${commas} X1:40 X2:600 Y1:20 Y2:50`),
  'srt/override': text('{\\an8}Hello.'),
  'srt/font': text('<font color="red">Hello.</font>'),
  'srt/bom': [srt(hello, `\ufeff${srtCue(2, 'Bye.')}`)],
  'srt/index-missing': [srt(`${commas}\nHello.`)],
  'srt/index': [
    srt(hello, srtCue(3, 'Bye.')),
    srt(srtCue(2, 'Hello.')),
    srt(hello, `#2\n00:02:01,000 --> 00:02:02,000\nBye.`),
    srt(hello, srtCue(3, 'A'), srtCue(5, 'B'), srtCue(7, 'C')),
  ],
}
