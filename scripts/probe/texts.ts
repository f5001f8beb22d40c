import type { SubtitleFormat } from '../../src/subtitles/format.ts'

/** A text that a probe sends. */
export interface ProbeText {
  readonly format: SubtitleFormat
  readonly contentType: 'text/vtt' | 'application/x-subrip'
  readonly filename: string
  /** What the track is asked to be. */
  readonly language: string
  readonly name: string
  readonly closedCaptions: boolean
  readonly text: string
}

/** How the names of all tracks begin that a probe makes, and no other track does. */
export const probeName = 'Sync subtitles probe'

/**
 * Language tags that nobody speaks: reserved for private use in ISO 639-2 (`qaa` to `qtz`), and by the private subtag
 * of RFC 5646 § 2.2.7, where the first is refused.
 */
export const probeLanguages = ['qaa', 'en-x-probe'] as const

/** Every feature of WebVTT that a converter may keep, rewrite or lose. */
const webVtt = `WEBVTT - a probe

NOTE A comment

STYLE
::cue(.loud) { color: yellow }

REGION
id:bottom
width:40%
lines:3
regionanchor:0%,100%
viewportanchor:10%,90%
scroll:up

first
00:00.333 --> 00:01.001
Plain words, and an identifier

00:01.500 --> 00:02.250 position:10%,line-left align:left size:35% line:20%
Settings of a cue

00:02.300 --> 00:02.900 region:bottom
In a region

00:03.000 --> 00:03.700 vertical:rl line:-1
Vertical

00:04.000 --> 00:05.000
<v.first.loud Ann>A voice</v> <i>italics</i> <b>bold</b> <u>underline</u>
<c.loud.yellow>classes</c> <ruby>漢<rt>kan</rt></ruby> <lang fr>français</lang>

00:05.000 --> 00:06.000
A time <00:05.500>within a text

00:06.100 --> 00:07.000
Entities: &amp; &lt;tag&gt; &nbsp;&lrm;&rlm; &eacute; bare & and > signs

00:07.100 --> 00:08.000
مرحبًا بكم \u200fשלום\u200e 日本語 नमस्ते e\u0301 (NFD) é (NFC) \u200bzero\u200d width

00:08.100 --> 00:09.000
  Blanks   between and around  \u0020
Two lines

00:09.100 --> 00:09.500
&nbsp;

00:09.600 --> 00:09.800

NOTE The cue before this comment is empty

00:10.000 --> 00:12.000
Overlapping, the first

00:11.000 --> 00:13.000
Overlapping, the second

00:15.000 --> 00:16.000
Out of order, later

00:14.000 --> 00:14.900
Out of order, earlier

00:16.000 --> 00:17.000
Said twice

00:17.000 --> 00:18.000
Said twice

00:18.123 --> 00:18.999
Odd milliseconds

00:00:19.000 --> 00:00:19.500 line:80%,end position:90%,line-right align:end
Hours, and settings with an alignment

00:19.500 --> 00:20.000 align:start
A letter by number: &#233; &#x65e5;
`

/** The same of SubRip, with a byte order mark and line ends of Windows. */
const subRip = `\ufeff${`1
00:00:00,333 --> 00:00:01,001
Plain words

2
00:00:01,500 --> 00:00:02,250 X1:100 X2:200 Y1:10 Y2:20
Coordinates

3
00:00:02,300 --> 00:00:02,900
{\\an8}At the top

4
00:00:04,000 --> 00:00:05,000
<i>italics</i> <b>bold</b> <u>underline</u> <font color="#ffff00">yellow</font>

5
00:00:06,100 --> 00:00:07,000
Signs: & < > &amp; 1 < 2

7
00:00:07,100 --> 00:00:08,000
- Two speakers
- Two lines, and a number left out

8
00:00:10,000 --> 00:00:12,000
Overlapping, the first

9
00:00:11,000 --> 00:00:13,000
Overlapping, the second

11
00:00:15,000 --> 00:00:16,000
Out of order, later

10
00:00:14,000 --> 00:00:14,900
Out of order, earlier

12
00:00:17,000 --> 00:00:17,500

13
00:00:18,000 --> 00:00:18,500
  Blanks around, and an empty one before  \u0020

14
01:00:00,000 --> 01:00:01,000
Beyond an hour, and beyond most videos
`.replaceAll('\n', '\r\n')}`

export const probeFormats = ['vtt', 'srt'] as const satisfies readonly SubtitleFormat[]

/** What a probe sends in a format and a language. */
export function probeTextOf(format: (typeof probeFormats)[number], language: string): ProbeText {
  return format === 'vtt'
    ? {
        format,
        contentType: 'text/vtt',
        filename: 'probe.vtt',
        language,
        name: `${probeName} (WebVTT)`,
        closedCaptions: false,
        text: webVtt,
      }
    : {
        format,
        contentType: 'application/x-subrip',
        filename: 'probe.srt',
        language,
        name: `${probeName} (SubRip)`,
        closedCaptions: true,
        text: subRip,
      }
}
