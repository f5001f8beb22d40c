import fc from 'fast-check'
import { formatTimestamp } from '../../../src/subtitles/webvtt/timestamp.ts'

/** Milliseconds; now and then backwards, or nothing at all. */
const step = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, -3_000, 3_600_000) },
)

const broken = fc.oneof(
  { weight: 40, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('00:01,000', '00:60.000', '1:00.000', '00:01', '0:00:01.000', 'x'),
  },
)

const rightSetting = fc.constantFrom(
  'align:start',
  'line:-1',
  'line:50%',
  'size:50%',
  'vertical:rl',
)

const anySetting = fc.constantFrom(
  ...[
    'align:start',
    'align:middle',
    'line:-1',
    'line:50%',
    'line:101%',
    'position:10%',
    'position:10',
  ],
  ...['position:10%,center', 'size:50%', 'size:x', 'vertical:rl', 'vertical:up', 'foo:bar', 'foo'],
)

const word = fc.constantFrom(
  ...['–', 'ü', '日本', '-', '>', 'a > b', '&amp;', '&lt;', '&nbsp;', '&#38;'],
  ...[
    '&',
    '&foo;',
    '&amp',
    '<',
    '<i>',
    '</i>',
    '<b>',
    '</b>',
    '<c.red>',
    '</c>',
    '<v Anna>',
    '</v>',
  ],
  ...['<v>', '<lang en>', '</lang>', '<ruby>', '<rt>', '</rt>', '</ruby>', '<font>', '</font>'],
  ...['<00:01.500>', '<00:30.000>', '<x', '<i x>', '<lang en_US>', '</i', '-->'],
)

const plainWord = fc.constantFrom('Hello', 'there', 'ü', '日本', '-', 'a > b', '&amp;', '<i>so</i>')

const line = fc
  .array(fc.oneof({ weight: 40, arbitrary: plainWord }, { weight: 1, arbitrary: word }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '))

const arrow = fc.oneof(
  { weight: 20, arbitrary: fc.constant(' --> ') },
  { weight: 1, arbitrary: fc.constantFrom(' -> ', '\t-->  ', '-->', ' -- > ') },
)

const setting = fc.oneof(
  { weight: 20, arbitrary: rightSetting },
  { weight: 1, arbitrary: anySetting },
)

/** The lines of a cue, given the time at which the cue above starts. */
type MakeCue = (from: number) => { readonly start: number; readonly text: string }

const cue: fc.Arbitrary<MakeCue> = fc
  .record({
    id: fc.constantFrom(...[null, null, null, null, '1', '2', 'intro', 'NOTE', ' ']),
    gap: step,
    duration: step,
    short: fc.boolean(),
    brokenStart: broken,
    brokenEnd: broken,
    indent: fc.constantFrom(...new Array(40).fill(''), ' '),
    arrow,
    settings: fc.uniqueArray(setting, { maxLength: 2, selector: (one) => one.split(':')[0] }),
    lines: fc.array(line, { maxLength: 3 }),
  })
  .map(({ id, gap, duration, short, indent, brokenStart, brokenEnd, settings, lines, ...rest }) => {
    return (from) => {
      const start = Math.max(0, from + gap)
      const end = Math.max(0, start + duration)
      const write = (time: number) => {
        const written = formatTimestamp(time)
        return short && time < 3_600_000 ? written.slice(3) : written
      }
      const timing = indent + (brokenStart ?? write(start)) + rest.arrow + (brokenEnd ?? write(end))
      const text = [...(id === null ? [] : [id]), [timing, ...settings].join(' '), ...lines]
      return { start, text: text.join('\n') }
    }
  })

const other: fc.Arbitrary<MakeCue> = fc
  .constantFrom(
    ...['NOTE', 'NOTE a comment\nof two lines', 'NOTE\na --> b', 'STYLE\n::cue { color: red }'],
    ...[
      'STYLE\n--> x',
      'stray',
      'one\ntwo',
      ' ',
      '1',
      'REGION\nid:fred',
      'ATTRIBUTES\nkind: captions',
    ],
  )
  .map((text) => (start) => ({ start, text }))

const blank = fc.oneof(
  { weight: 30, arbitrary: fc.constant('\n\n') },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\n \n', '\n\n\n') },
)

const header = fc.oneof(
  { weight: 30, arbitrary: fc.constant('WEBVTT\n\n') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '\ufeffWEBVTT\n\n',
        'WEBVTT\n',
        'WEBVTT title\n\n',
        'webvtt\n\n',
        '',
        'WEBVTT\nKind: x\n\n',
      ],
    ),
  },
)

/** WebVTT texts as people and programs write them: mostly right, each part now and then wrong. */
export const webVttText = fc
  .record({
    header,
    blocks: fc.array(
      fc.tuple(fc.oneof({ weight: 20, arbitrary: cue }, { weight: 1, arbitrary: other }), blank),
      { maxLength: 5 },
    ),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  })
  .map(({ header: head, blocks, lineEnd }) => {
    let from = 0
    let text = head
    for (const [make, gap] of blocks) {
      const block = make(from)
      from = block.start
      text += block.text + gap
    }
    return text.replaceAll('\n', lineEnd)
  })

const cleanLine = fc
  .array(fc.constantFrom('Hello', 'there,', 'ü', '日本', 'a > b', '&amp;', '<i>so</i>', 'you.'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => `And ${words.join(' ')}`)

const cleanCue = fc.record({
  id: fc.constantFrom('none', 'number', 'name'),
  gap: fc.integer({ min: 0, max: 3 }),
  duration: fc.integer({ min: 1, max: 5 }),
  short: fc.boolean(),
  settings: fc.constantFrom('', '', ' align:start', ' align:start line:-1', ' position:10%,center'),
  lines: fc.array(cleanLine, { minLength: 1, maxLength: 3 }),
  above: fc.constantFrom('', '', '', '', 'NOTE a comment\nof two lines'),
})

/** The blocks of WebVTT files without a fault, the header first: blank lines are to stand between them. */
export const cleanWebVtt: fc.Arbitrary<readonly string[]> = fc
  .array(cleanCue, { minLength: 1, maxLength: 5 })
  .map((cues) => {
    let from = 0
    const blocks = cues.flatMap(({ id, gap, duration, short, settings, lines, above }, index) => {
      const start = from + gap * 1000
      from = start + duration * 1000
      const [first, last] = [start, from].map((time) =>
        short ? formatTimestamp(time).slice(3) : formatTimestamp(time),
      )
      const ids = { none: '', number: `${index + 1}\n`, name: `cue ${index}\n` }
      const cue = `${ids[id]}${first} --> ${last}${settings}\n${lines.join('\n')}`
      return above === '' ? [cue] : [above, cue]
    })
    return ['WEBVTT', ...blocks]
  })
