import { type Cases, hello, vtt } from './case.ts'

export const structureCases: Cases = {
  'vtt/signature': [
    {
      breaks: `\ufeff\ufeff${hello}`,
      at: '1:1',
      hint: 'Remove U+FEFF in line 1.',
      mended: `\ufeff${hello}`,
    },
    {
      breaks: '00:01.000 --> 00:02.000\nHello\n',
      at: '1:1',
      hint: 'Write WEBVTT and a blank line above line 1.',
      mended: hello,
    },
    {
      breaks: hello.replace('WEBVTT', 'webvtt'),
      at: '1:1',
      hint: 'Write WEBVTT in place of webvtt.',
      mended: hello,
    },
    {
      breaks: hello.replace('WEBVTT', 'WEB VTT'),
      at: '1:1',
      hint: 'Write WEBVTT in place of WEB VTT.',
      mended: hello,
    },
    {
      breaks: hello.replace('WEBVTT', 'Web-vtt'),
      at: '1:1',
      hint: 'Write WEBVTT in place of Web-vtt.',
      mended: hello,
    },
    { breaks: `\n${hello}`, at: '1:1', mended: hello },
    {
      breaks: hello.replace('WEBVTT', 'WEBVTT-'),
      at: '1:1',
      mended: hello.replace('T\n', 'T -\n'),
    },
    { breaks: '\ufeff', at: '1:1', mended: `\ufeff${hello}` },
    {
      breaks: '{"cues": []}',
      at: '1:1',
      hint: 'Write the file anew as WebVTT or SubRip with the program that made it.',
      mended: hello,
    },
  ],
  'vtt/srt-content': [
    {
      breaks: '1\n00:00:01,000 --> 00:00:02,000\nHello\n',
      at: '1:1',
      mended: hello,
      fixed: vtt('1', '00:00:01.000 --> 00:00:02.000', 'Hello'),
    },
    {
      breaks: vtt(
        '00:01,000 --> 00:02,000',
        'a',
        '',
        '00:03,000 --> 00:04,000',
        'b',
        '',
        '00:05,000 --> 00:06,000',
        'c',
      ),
      at: '3:6',
      hint: 'Write 00:01.000 --> 00:02.000. And so on, in 2 more places.',
      mended: vtt(
        '00:01.000 --> 00:02.000',
        'a',
        '',
        '00:03.000 --> 00:04.000',
        'b',
        '',
        '00:05.000 --> 00:06.000',
        'c',
      ),
    },
  ],
  'vtt/header': [
    {
      breaks: 'WEBVTT 00:00.000 --> 00:01.000\nHello\n\n00:01.000 --> 00:02.000\nBye\n',
      at: '1:1',
      hint: 'Write a line break and a blank line in place of a space at column 7 of line 1.',
      mended: hello,
      fixed: 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n\n00:01.000 --> 00:02.000\nBye\n',
    },
    {
      breaks: 'WEBVTT\n00:01.000 --> 00:02.000\nHello\n',
      at: '2:1',
      hint: 'Insert a blank line above line 2.',
      mended: hello,
    },
    {
      breaks: 'WEBVTT\n1\n00:01.000 --> 00:02.000\nHello\n',
      at: '2:1',
      mended: 'WEBVTT\n\n1\n00:01.000 --> 00:02.000\nHello\n',
    },
    {
      breaks: hello.replace('\n', '\nNOTE by Anna\n'),
      at: '2:1',
      mended: hello.replace('\n', '\n\nNOTE by Anna\n'),
    },
    {
      breaks: hello.replace('\n', '\nMy title\n'),
      at: '2:1',
      hint: 'Write it behind "WEBVTT" and a space, or remove it.',
      mended: hello.replace('\n', ' My title\n'),
    },
  ],
  'vtt/header-metadata': [
    {
      breaks: hello.replace(
        '\n',
        '\nKind: captions\nLanguage: en\nStyle:\n::cue(c.a) { color: red;\n }\n##\n',
      ),
      at: '2:1',
      mended: hello,
    },
    {
      breaks: hello.replace('\n', '\nKind: captions\nLanguage: en\n'),
      at: '2:1',
      hint: null,
      mended: hello,
    },
    {
      breaks: hello.replace('\n', '\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0\n'),
      at: '2:1',
      mended: hello,
    },
  ],
  'vtt/missing-blank-line': [
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Hello', '00:03.000 --> 00:04.000', 'Bye'),
      at: '5:1',
      hint: 'Insert a blank line above line 5.',
      mended: vtt('00:01.000 --> 00:02.000', 'Hello', '', '00:03.000 --> 00:04.000', 'Bye'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Hello', '2', '00:03.000 --> 00:04.000', 'Bye'),
      at: '5:1',
      mended: vtt('00:01.000 --> 00:02.000', 'Hello', '', '2', '00:03.000 --> 00:04.000', 'Bye'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Hello', ' ', '2', '00:03.000 --> 00:04.000', 'Bye'),
      at: '5:1',
      hint: 'Remove the white space in line 5.',
      mended: vtt('00:01.000 --> 00:02.000', 'Hello', '', '2', '00:03.000 --> 00:04.000', 'Bye'),
    },
  ],
  'vtt/arrow': [
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Here --> there'),
      at: '4:6',
      hint: 'Write --&gt; in place of -->.',
      mended: vtt('00:01.000 --> 00:02.000', 'Here --&gt; there'),
    },
    {
      breaks: vtt('NOTE', 'a --> b', 'c --> d', '', '00:01.000 --> 00:02.000', 'Hello'),
      at: '4:3',
      mended: vtt('NOTE', 'a -> b', 'c -> d', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'a --> b', 'c --> d --> e'),
      at: '4:3',
      mended: vtt('00:01.000 --> 00:02.000', 'a --&gt; b', 'c --&gt; d --&gt; e'),
    },
    {
      breaks: vtt('NOTE', '00:01.000 --> 00:02.000', 'Hello'),
      at: '4:11',
      hint: 'Insert a blank line above line 4 if a cue starts here, or else remove the "-->".',
      mended: vtt('NOTE', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('STYLE', '/* --> */', '', '00:01.000 --> 00:02.000', 'Hello'),
      at: '4:4',
      mended: vtt('STYLE', '/* -> */', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('a --> b', '00:01.000 --> 00:02.000', 'Hello'),
      at: '3:3',
      mended: vtt('a --&gt; b', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02.000 --> 00:03.000', 'Hello'),
      at: '3:25',
      mended: hello,
    },
  ],
  'vtt/stray-text': [
    {
      breaks: vtt('WEBVTT', '', '00:01.000 --> 00:02.000', 'Hello'),
      at: '3:1',
      hint: 'Remove line 3.',
      mended: hello,
      fixed: hello.replace('\n\n', '\n\n\n'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Hello', '', 'Anna'),
      at: '6:1',
      hint: 'Remove the blank line 5.',
      mended: vtt('00:01.000 --> 00:02.000', 'Hello', 'Anna'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Hello', '', 'Anna', '', 'and', 'Bob'),
      at: '6:1',
      mended: vtt('00:01.000 --> 00:02.000', 'Hello', 'Anna', 'and', 'Bob'),
    },
    {
      breaks: vtt('1', '', '00:01.000 --> 00:02.000', 'Hello'),
      at: '3:1',
      hint: 'Remove the blank line 4.',
      mended: vtt('1', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02.000', '', 'Hello'),
      at: '5:1',
      hint: 'Remove the blank line 4.',
      mended: hello,
    },
    {
      breaks: vtt('STYLE ::cue {}', '', '00:01.000 --> 00:02.000', 'Hello'),
      at: '3:1',
      mended: vtt('STYLE', '::cue {}', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('1', 'Anna', '00:01.000 --> 00:02.000', 'Hello'),
      at: '3:1',
      mended: vtt('1 Anna', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('NOTE: by Anna', '', '00:01.000 --> 00:02.000', 'Hello'),
      at: '3:1',
      hint: 'Write NOTE in place of NOTE:.',
      mended: vtt('NOTE by Anna', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('NOTE by Anna', '', 'and Bob', '', '00:01.000 --> 00:02.000', 'Hello'),
      at: '5:1',
      hint: 'Remove the blank line 4.',
      mended: vtt('NOTE by Anna', 'and Bob', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('STYLE', '::cue {', '', '}', '', '00:01.000 --> 00:02.000', 'Hello'),
      at: '6:1',
      hint: 'Remove the blank line 5.',
      mended: vtt('STYLE', '::cue {', '}', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
  ],
  'vtt/blank-line': [
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Hello', '', ' \t'),
      at: '6:1',
      hint: 'Remove the white space in line 6.',
      mended: vtt('00:01.000 --> 00:02.000', 'Hello', '', ''),
    },
    {
      breaks: vtt(' ', '1', '00:01.000 --> 00:02.000', 'Hello'),
      at: '3:1',
      mended: vtt('', '1', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('\t', '00:01.000 --> 00:02.000', 'Hello'),
      at: '3:1',
      mended: vtt('', '00:01.000 --> 00:02.000', 'Hello'),
    },
  ],
  'vtt/late-block': [
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Hello', '', 'STYLE', '::cue {}'),
      at: '6:1',
      mended: vtt('STYLE', '::cue {}', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Hello', '', 'REGION', 'id:fred'),
      at: '6:1',
      mended: vtt('REGION', 'id:fred', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Hello', '', 'ATTRIBUTES', 'kind: captions'),
      at: '6:1',
      mended: vtt('ATTRIBUTES', 'kind: captions', '', '00:01.000 --> 00:02.000', 'Hello'),
    },
  ],
}
