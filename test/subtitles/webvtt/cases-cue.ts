import { type Case, type Cases, hello, vtt } from './case.ts'

const bye = ['00:03.000 --> 00:04.000', 'Bye']

export const cueCases: Cases = {
  'vtt/timing': [
    {
      breaks: vtt('00:01.000 -> 00:02.000', 'Hello'),
      at: '3:11',
      hint: 'Write 00:01.000 --> 00:02.000.',
      mended: hello,
    },
    { breaks: vtt('00:01.000 — 00:02.000', 'Hello'), at: '3:11', mended: hello },
    {
      breaks: vtt('1', '00:01.000 ==> 00:02.000', 'Hello'),
      at: '4:11',
      mended: vtt('1', '00:01.000 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt('00:01.000 ---> 00:02.000', 'Hello'),
      at: '3:11',
      hint: 'Write 00:01.000 --> 00:02.000.',
      mended: hello,
    },
    {
      breaks: vtt('00:01.000--> 00:02.000', 'Hello'),
      at: '3:10',
      hint: 'Write 00:01.000 --> 00:02.000.',
      mended: hello,
    },
    { breaks: vtt('00:01.000 -->00:02.000', 'Hello'), at: '3:14', mended: hello },
    {
      breaks: vtt('00:01.000 -> 00:02.000 Hello'),
      at: '3:11',
      hint: 'Write 00:01.000 --> 00:02.000, and "Hello" on a line of its own below.',
      mended: hello,
    },
    {
      breaks: vtt('1 00:01.000 --> 00:02.000', 'Hello'),
      at: '3:1',
      hint: 'Remove 1 in line 3.',
      mended: hello,
    },
    {
      breaks: vtt('[00:01.000 --> 00:02.000]  Hello'),
      at: '3:1',
      mended: hello,
      fixed: vtt('00:00:01.000 --> 00:00:02.000', 'Hello'),
    },
    { breaks: vtt('-00:01.000 --> 00:02.000', 'Hello'), at: '3:1', hint: null, mended: hello },
    { breaks: vtt('0x0:01.000 --> 00:02.000', 'Hello'), at: '3:1', hint: null, mended: hello },
    { breaks: vtt('Hello 00:01.000 --> 00:02.000'), at: '3:1', hint: null, mended: hello },
    {
      breaks: vtt('\u200f\u202b00:01.000 --> 00:02.000', 'Hello'),
      at: '3:1',
      hint: 'Remove U+200F and U+202B in line 3.',
      mended: hello,
    },
    ...['\u200b', '\u2066', '\ufeff', '\u00a0'].map((sign) => ({
      breaks: vtt(`${sign}00:01.000 --> 00:02.000`, 'Hello'),
      at: '3:1',
      mended: hello,
    })),
    {
      breaks: vtt(' \u200e00:01.000 --> 00:02.000', 'Hello'),
      at: '3:2',
      hint: 'Remove a space and U+200E in line 3.',
      mended: hello,
    },
    ...['--&gt;', '→', '—>', '–>', '-- >', '=>', '–'].map((arrow) => ({
      breaks: vtt('a', `00:01.000 ${arrow} 00:02.000 line:0`, 'Hello'),
      at: '4:11',
      hint: 'Write 00:01.000 --> 00:02.000.',
      mended: vtt('a', '00:01.000 --> 00:02.000 line:0', 'Hello'),
    })),
    {
      breaks: vtt('(0:00:01,5 --> 0:00:02,5) Hello'),
      at: '3:1',
      hint: 'Write 00:00:01.500 --> 00:00:02.500, and "Hello" on a line of its own below.',
      mended: vtt('00:00:01.500 --> 00:00:02.500', 'Hello'),
    },
    {
      breaks: vtt('00:01.000 -> 00:02.000 align:start Hello', 'there'),
      at: '3:11',
      mended: vtt('00:01.000 --> 00:02.000 align:start', 'Hello', 'there'),
    },
    {
      breaks: vtt('00:01.000\u00a0--> 00:02.000', 'Hello'),
      at: '3:10',
      hint: 'Write 00:01.000 --> 00:02.000.',
      mended: hello,
    },
    { breaks: vtt(' 00:01.000 --> 00:02.000', 'Hello'), at: '3:1', mended: hello },
    {
      breaks: vtt('00:01.000 --> 00:02.000align:start', 'Hello'),
      at: '3:24',
      mended: vtt('00:01.000 --> 00:02.000 align:start', 'Hello'),
    },
  ],
  'vtt/timestamp': [
    {
      breaks: vtt('00:00:01,000 --> 00:00:02.000', 'Hello'),
      at: '3:9',
      hint: 'Write 00:00:01.000 in place of 00:00:01,000.',
      mended: hello,
      fixed: vtt('00:00:01.000 --> 00:00:02.000', 'Hello'),
    },
    {
      breaks: vtt('00:01.000 --> 00:02,000', 'Hello'),
      at: '3:20',
      hint: 'Write 00:02.000 in place of 00:02,000.',
      mended: hello,
    },
    {
      breaks: vtt('00:01,000 --> 00:02,000', 'Hello'),
      at: '3:6',
      hint: 'Write 00:01.000 --> 00:02.000.',
      mended: hello,
    },
    {
      breaks: vtt('0:00:01.000 --> 00:00:02.000', 'Hello'),
      at: '3:1',
      hint: 'Write 00:00:01.000 in place of 0:00:01.000.',
      mended: vtt('00:00:01.000 --> 00:00:02.000', 'Hello'),
    },
    {
      breaks: vtt('00:01 --> 00:02.000', 'Hello'),
      at: '3:6',
      hint: 'Write 00:01.000 in place of 00:01.',
      mended: hello,
    },
    {
      breaks: vtt('00:01.00 --> 00:02.000', 'Hello'),
      at: '3:7',
      hint: 'Write 00:01.000 in place of 00:01.00.',
      mended: hello,
    },
    { breaks: vtt('00:01.0000 --> 00:02.000', 'Hello'), at: '3:7', mended: hello },
    {
      breaks: vtt('00:01.000 --> 00:60.000', 'Hello'),
      at: '3:18',
      hint: null,
      mended: vtt('00:01.000 --> 00:59.000', 'Hello'),
    },
    {
      breaks: vtt('00:01.000 --> 61:00.000', 'Hello'),
      at: '3:15',
      hint: 'Write 01:01:00.000 in place of 61:00.000.',
      mended: vtt('00:01.000 --> 01:01:00.000', 'Hello'),
    },
    {
      breaks: vtt('00:60:00.000 --> 02:00:00.000', 'Hello'),
      at: '3:4',
      hint: null,
      mended: vtt('00:59:00.000 --> 02:00:00.000', 'Hello'),
    },
    {
      breaks: vtt('00:01:500 --> 00:02.000', 'Hello'),
      at: '3:7',
      hint: 'Write 00:01.500 in place of 00:01:500.',
      mended: vtt('00:01.500 --> 00:02.000', 'Hello'),
    },
    {
      breaks: vtt(' 00:01,000 --> 00:02.000', 'Hello'),
      at: '3:7',
      hint: 'Write 00:01.000 --> 00:02.000.',
      mended: hello,
    },
    { breaks: vtt('00:01.000 -->', 'Hello'), at: '3:14', hint: null, mended: hello },
    { breaks: vtt('NaN:NaN --> 00:02.000', 'Hello'), at: '3:1', hint: null, mended: hello },
    { breaks: vtt('00:01.000 --> -00:02.000', 'Hello'), at: '3:15', hint: null, mended: hello },
    { breaks: vtt('00:00:01:12 --> 00:00:02:12', 'Hello'), at: '3:9', hint: null, mended: hello },
    {
      breaks: vtt('00:15:36.24.4765625 --> 00:15:39.222.99999', 'Hello'),
      at: '3:10',
      hint: 'Write 00:15:36.024 --> 00:15:39.223.',
      mended: vtt('00:15:36.024 --> 00:15:39.223', 'Hello'),
    },
    {
      breaks: vtt('00:00:01 --> 00:00:02', 'Hello'),
      at: '3:9',
      hint: 'Write 00:00:01.000 --> 00:00:02.000.',
      mended: vtt('00:00:01.000 --> 00:00:02.000', 'Hello'),
    },
    ...['００：０１．０００', '٠٠:٠١.٠٠٠', '۰۰:۰۱.۰۰۰', '००:०१.०००'].map((start) => ({
      breaks: vtt(`${start} --> 00:02.000`, 'Hello'),
      at: '3:1',
      hint: `Write 00:01.000 in place of ${start}.`,
      mended: hello,
    })),
  ],
  'vtt/setting': [
    ...withSettings(
      ['align:middle', 1, 'Write align:center in place of align:middle.', 'align:center'],
      ['align:Start', 1, undefined, 'align:start'],
      ['Align:start', 1, 'Write align:start in place of Align:start.', 'align:start'],
      ['align: start', 1, 'Write align:start in place of align: start.', 'align:start'],
      ['line:110%', 1, undefined, 'line:100%'],
      ['line:1.5', 1, undefined, 'line:1'],
      [
        'line:90%,middle',
        1,
        'Write line:90%,center in place of line:90%,middle.',
        'line:90%,center',
      ],
      ['position:20', 1, 'Write position:20% in place of position:20.', 'position:20%'],
      ['position:20%,start', 1, undefined, 'position:20%,line-left'],
      ['align : start', 1, undefined, 'align:start'],
      ['align=middle', 1, undefined, 'align:center'],
      ['ALIGN:CENTER', 1, undefined, 'align:center'],
      ['align:start, line:0', 1, undefined, 'align:start line:0'],
      ['position:10%, line-left', 1, undefined, 'position:10%,line-left'],
      ['size:80 %', 1, undefined, 'size:80%'],
      ['lign:start', 1, 'Write align:start.', 'align:start'],
      ['foo:bar align:start', 1, 'Remove foo:bar in line 3.', 'align:start'],
      ['size:-5%', 1, undefined, 'size:5%'],
      ['size', 1, undefined, 'size:80%'],
      ['vertical:up', 1, undefined, 'vertical:rl'],
      ['align:start foo:bar', 13, undefined, 'align:start'],
      ['align:start align:end', 13, 'Remove align:start in line 3.', 'align:end'],
      ['X1:40 X2:600 Y1:20 Y2:50 line:0', 1, undefined, 'line:0'],
    ),
    {
      breaks: vtt('00:01.000 --> 00:02.000 region:fred', 'Hello'),
      at: '3:25',
      mended: vtt('REGION', 'id:fred', '', '00:01.000 --> 00:02.000 region:fred', 'Hello'),
    },
  ],
  'vtt/region': [
    ...inRegion(
      ['id:fred\nwidth:40', '5:1', '\nwidth:40%'],
      ['id:fred lines:2.5', '4:9', 'lines:2'],
      ['id:fred\nregionanchor:0%', '5:1', 'regionanchor:0%,0%'],
      ['id:fred\nscroll:down', '5:1', 'scroll:up'],
      ['id:fred\nheight:40%', '5:1', ''],
      ['width:40%', '3:1', 'width:40%'],
      ['id:fred id:fred', '4:9', ''],
    ),
    {
      breaks: vtt(
        'REGION',
        'id:fred',
        '',
        'REGION',
        'id:fred',
        '',
        '00:01.000 --> 00:02.000',
        'Hello',
      ),
      at: '7:1',
      mended: vtt(
        'REGION',
        'id:fred',
        '',
        'REGION',
        'id:bob',
        '',
        '00:01.000 --> 00:02.000',
        'Hello',
      ),
    },
  ],
  'vtt/duplicate-id': [
    {
      breaks: vtt(
        'a',
        '00:01.000 --> 00:02.000',
        'Hello',
        '',
        'a',
        '00:03.000 --> 00:04.000',
        'Bye',
      ),
      at: '7:1',
      mended: vtt(
        'a',
        '00:01.000 --> 00:02.000',
        'Hello',
        '',
        'b',
        '00:03.000 --> 00:04.000',
        'Bye',
      ),
    },
    {
      breaks: vtt(
        ...['1', '00:01.000 --> 00:02.000', 'a', '', '2', '00:03.000 --> 00:04.000', 'b', ''],
        ...['1', '00:05.000 --> 00:06.000', 'c', '', '2', '00:07.000 --> 00:08.000', 'd'],
      ),
      at: '11:1',
      mended: vtt(
        ...['1', '00:01.000 --> 00:02.000', 'a', '', '2', '00:03.000 --> 00:04.000', 'b', ''],
        ...['3', '00:05.000 --> 00:06.000', 'c', '', '4', '00:07.000 --> 00:08.000', 'd'],
      ),
    },
  ],
  'cue/end-before-start': [
    { breaks: vtt('00:02.000 --> 00:01.000', 'Hello'), at: '3:15', mended: hello },
    { breaks: vtt('00:01.000 --> 00:01.000', 'Hello'), at: '3:15', mended: hello },
  ],
  'cue/order': [
    {
      breaks: vtt('00:03.000 --> 00:04.000', 'Bye', '', '00:01.000 --> 00:02.000', 'Hello'),
      at: '6:1',
      mended: vtt('00:01.000 --> 00:02.000', 'Hello', '', '00:03.000 --> 00:04.000', 'Bye'),
    },
  ],
  'cue/overlap': [
    {
      breaks: vtt('00:01.000 --> 00:03.000', 'Hello', '', '00:02.000 --> 00:04.000', 'Bye'),
      at: '6:1',
      hint: 'End the cue on line 3 at 00:00:02.000, unless both are to be seen at once.',
      mended: vtt('00:01.000 --> 00:02.000', 'Hello', '', '00:02.000 --> 00:04.000', 'Bye'),
    },
    {
      breaks: vtt(
        '00:01.000 --> 00:03.000 line:0',
        'Hello',
        '',
        '00:02.000 --> 00:04.000 line:0',
        'Bye',
      ),
      at: '6:1',
      mended: vtt('00:01.000 --> 00:03.000 line:0', 'Hello', '', '00:02.000 --> 00:04.000', 'Bye'),
    },
  ],
  'cue/empty': [
    ...['', ' ', '<i></i>', '&nbsp;', '\u200b\u00a0\u2800'].map((empty) => ({
      breaks: vtt('00:01.000 --> 00:02.000', empty, '', ...bye),
      at: '3:1',
      mended: vtt('00:01.000 --> 00:02.000', 'Hello', '', ...bye),
    })),
  ],
  'cue/text-on-timing-line': [
    ...onTimingLine(
      [' Hello', 25],
      [' align:start line:0 Hello', 44],
      ['Hello', 24],
      [' size matters', 25],
      [' - Anna: Hello', 25],
    ),
  ],
}

function onTimingLine(...list: readonly (readonly [rest: string, column: number])[]) {
  const timing = '00:01.000 --> 00:02.000'
  return list.map(([rest, column]): Case => {
    const settings = rest.slice(0, column - timing.length - 1)
    return {
      breaks: vtt(timing + rest),
      at: `3:${column}`,
      hint: `Put "${rest.slice(settings.length).trim()}" on a line of its own below line 3.`,
      mended: vtt(timing + settings.trimEnd(), rest.slice(settings.length)),
    }
  })
}

function withSettings(
  ...list: readonly (readonly [
    breaks: string,
    column: number,
    hint: string | undefined,
    mended: string,
  ])[]
): readonly Case[] {
  const timing = '00:01.000 --> 00:02.000 '
  return list.map(([breaks, column, hint, mended]) => ({
    breaks: vtt(timing + breaks, 'Hello'),
    at: `3:${timing.length + column}`,
    ...(hint === undefined ? {} : { hint }),
    mended: vtt(timing + mended, 'Hello'),
  }))
}

function inRegion(
  ...list: readonly (readonly [breaks: string, at: string, mended: string])[]
): readonly Case[] {
  const cue = ['', '00:01.000 --> 00:02.000', 'Hello']
  return list.map(([breaks, at, mended]) => ({
    breaks: vtt('REGION', breaks, ...cue),
    at,
    mended: vtt('REGION', `id:fred ${mended}`.replace(' \n', '\n').trim(), ...cue),
  }))
}
