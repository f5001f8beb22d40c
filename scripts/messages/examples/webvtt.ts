import { commas, type Examples, one, times, vtt } from './example.ts'

const whole = (text: string) => one('en.vtt', text)
const hello = `${times}\nHello.`
const bye = '00:03.000 --> 00:04.000\nBye.'

/** A cue for each timing line. */
const timings = (...lines: readonly string[]) => vtt(...lines.map((line) => `${line}\nHello.`))
/** A cue for each list of settings. */
const settings = (...lists: readonly string[]) =>
  timings(
    ...lists.map((list, at) => {
      const start = String(at + 1).padStart(2, '0')
      return `00:${start}:01.000 --> 00:${start}:02.000 ${list}`
    }),
  )
const region = (lines: string) => vtt(`REGION\n${lines}`, hello)

export const webvttExamples: Examples = {
  'vtt/signature': [
    whole(`${hello}\n`),
    whole(`Webvtt\n\n${hello}\n`),
    whole(`WEBVTT:\n\n${hello}\n`),
    whole(`web-vtt\n\n${hello}\n`),
    whole(`Subtitles\n\n${hello}\n`),
    whole(`\ufeff\ufeffWEBVTT\n\n${hello}\n`),
    whole('0:00:01.000,0:00:02.000\nHello.\n'),
    whole('[Script Info]\nTitle: Intro\n'),
    whole('<!DOCTYPE html>\n<html></html>\n'),
  ],
  'vtt/srt-content': [
    whole(`1\n${commas}\nHello.\n`),
    timings('00:01,000 --> 00:02,000', '00:03,000 --> 00:04,000', '00:05,000 --> 00:06,000'),
  ],
  'vtt/header': [whole(`WEBVTT\n${hello}\n`), whole(`WEBVTT ${hello}\n\n${bye}\n`)],
  'vtt/header-metadata': [whole(`WEBVTT\nKind: captions\n\n${hello}\n`)],
  'vtt/missing-blank-line': [vtt(`${hello}\n${bye}`), vtt(`${hello}\n \n${bye}`)],
  'vtt/arrow': [
    vtt('NOTE a --> b', hello),
    vtt('STYLE\n::cue { color: red }\na --> b', hello),
    vtt(`${hello}\nfrom --> to`),
    settings('align:start -->'),
  ],
  'vtt/timing': [
    timings(
      '00:01.000 -> 00:02.000',
      '00:03.000 and --> 00:04.000',
      ' 00:05.000 --> 00:06.000',
      '00:07.000--> 00:08.000',
      '00:09.000 --> 00:10.000align:start',
      '00:12.000 -> 00:11.000',
      '00:14.000--> 00:13.000',
      '00:16.000 --> 00:15.000align:start',
      '00:17.000 -> 00:18.000 Hello.',
      '[00:19.000 --> 00:20.000]',
      '00:21.000\u00a0--> 00:22.000',
    ),
  ],
  'vtt/timestamp': [
    timings(
      '00:01,000 --> 00:02,000',
      '00:03.000 --> 00:04.000',
      ' --> 00:06.000',
      '00:05.000 --> ',
      '00:07.000 --> soon',
      '00:00:09:000 --> 00:10.000',
      '0:00:11.000 --> 00:00:12.000',
      '00:13 --> 00:14.000',
      '00:15.0 --> 00:16.000',
      '00:17.00 --> 00:18.000',
      '00:75.000 --> 00:76.000',
      '0:1.000 --> 00:22.000',
      '1.000 --> 00:24.000',
    ),
  ],
  'vtt/setting': [
    settings(
      'vertical:up',
      'line:top',
      'position:left',
      'size:big',
      'align:centre',
      'size:80',
      'align: start',
      'align',
      'align:start align:end',
      'colour:red',
      'aling:start',
      'region:top',
      'size:',
    ),
  ],
  'vtt/stray-text': [
    vtt(`${times}\nHello,\n\nyou there.`),
    vtt('Chapter\none', hello),
    vtt('WEBVTT', hello),
    vtt('note', hello),
    vtt('NOTES by Ann', hello),
    vtt('//comment', hello),
    vtt('NOTE by Ann\n\nand Bob', hello),
    vtt('STYLE\n::cue { color: red }\n\n::cue(b) { color: blue }', hello),
    vtt('REGION\nid:top\n\nlines:3', hello),
    vtt(`1\n\n${hello}`),
    vtt(`Chapter one\n\n${hello}`),
    vtt('STYLE: x\n::cue {}', hello),
    vtt(`intro\nfirst\n${hello}`),
  ],
  'vtt/blank-line': [vtt(`${hello}\n\n \n\n${bye}`)],
  'vtt/late-block': [vtt(hello, 'STYLE\n::cue { color: red }')],
  'vtt/region': [
    region('id:top lines:many'),
    region('lines:3'),
    region('id:top width:wide regionanchor:0 viewportanchor:0 scroll:down colour:red'),
    vtt('REGION\nid:top', 'REGION\nid:top', hello),
    region('id:'),
  ],
  'vtt/duplicate-id': [vtt(`a\n${hello}`, `a\n${bye}`), vtt(`1\n${hello}`, `1\n${bye}`)],
}
