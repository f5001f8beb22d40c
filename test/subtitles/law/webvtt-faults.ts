import type { Problem } from '../../../src/shared/problem.ts'

interface Parts {
  /** Empty where there is none. */
  readonly id: string
  readonly timing: string
  readonly lines: readonly string[]
}

/** A fault, as it is made in the block of a cue. */
export interface Fault {
  readonly name: string
  /** The block with the fault; null where it has no place. */
  readonly make: (parts: Parts) => string | null
  /** Whether it has one sure remedy, which gives back the words and times of the clean file. */
  readonly isSure: boolean
  /** Does what the hint says, where a person must. */
  readonly obey?: (text: string, problem: Problem) => string
}

const block = ({ id, timing, lines }: Parts): string =>
  [...(id === '' ? [] : [id]), timing, ...lines].join('\n')

/** A fault of the timing line. */
const inTiming = (name: string, change: (timing: string) => string, isSure = true): Fault => ({
  name,
  isSure,
  make(parts) {
    const timing = change(parts.timing)
    return timing === parts.timing ? null : block({ ...parts, timing })
  },
})

/** A fault of the text. */
const inText = (name: string, change: (text: string) => string | null, isSure = true): Fault => ({
  name,
  isSure,
  make(parts) {
    const text = change(parts.lines.join('\n'))
    return text === null ? null : block({ ...parts, lines: [text] })
  },
})

const head = /^\S+ --> \S+/
const inHead = (change: (part: string) => string) => (timing: string) =>
  timing.replace(head, change)

const marks = [
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00a0',
]

const zeros = { 'full-width': 0xff10, Arabic: 0x660, Persian: 0x6f0, Devanagari: 0x966 }
const written = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))

const line = (text: string, number: number) => text.split('\n')[number - 1] ?? ''
const replaceLine = (text: string, number: number, change: (line: string) => string) =>
  text
    .split('\n')
    .map((each, index) => (index === number - 1 ? change(each) : each))
    .join('\n')

/** Every fault that the table of rules knows of cues, and some that have no sure remedy. */
export const faults: readonly Fault[] = [
  ...marks.map((mark) =>
    inTiming(`U+${mark.charCodeAt(0).toString(16)} above all`, (t) => mark + t),
  ),
  inTiming(
    'an invisible sign behind the arrow',
    inHead((t) => t.replace('--> ', '-->\u200f ')),
  ),
  inTiming(
    'no-break spaces at the arrow',
    inHead((t) => t.replace(' --> ', '\u00a0--> ')),
  ),
  inTiming('white space above all', (t) => `  ${t}`),
  ...Object.entries(zeros).map(([name, zero]) =>
    inTiming(
      `${name} digits`,
      inHead((t) => written(t, zero)),
    ),
  ),
  ...['-->', '->', '--&gt;', '→', '—>', '–>', '-- >', '==>', '--->']
    .slice(1)
    .map((arrow) => inTiming(`the arrow ${arrow}`, (t) => t.replace('-->', arrow))),
  inTiming('no space before the arrow', (t) => t.replace(' -->', '-->')),
  inTiming('no space behind the arrow', (t) => t.replace('--> ', '-->')),
  inTiming('no space behind the end', (t) => t.replace(/(-->\s\S+) (?=\w)/, '$1')),
  inTiming(
    'commas',
    inHead((t) => t.replaceAll('.', ',')),
  ),
  inTiming(
    'a comma in the end',
    inHead((t) => t.replace(/\.(\d+)$/, ',$1')),
  ),
  inTiming(
    'a colon before the milliseconds',
    inHead((t) => t.replaceAll('.', ':')),
  ),
  inTiming(
    'no milliseconds',
    inHead((t) => t.replaceAll('.000', '')),
  ),
  inTiming(
    'one digit of milliseconds',
    inHead((t) => t.replaceAll('.000', '.0')),
  ),
  inTiming(
    'milliseconds as a float',
    inHead((t) => t.replaceAll('.', '.0').replace(/\.0(\d+)/g, '.$1.0001')),
  ),
  inTiming(
    'one digit of hours',
    inHead((t) => t.replace(/\b0(\d:\d\d:\d\d)/, '$1')),
  ),
  inTiming('a number in front', (t) => `17 ${t}`),
  inTiming(
    'brackets',
    inHead((t) => `[${t}]`),
  ),
  {
    name: 'a console line',
    isSure: true,
    make({ id, timing, lines: [first = '', ...more] }) {
      const written = `[${head.exec(timing)?.[0]}]  ${first}`
      return timing.includes('align') || more.length > 0 || /[<&]/.test(first)
        ? null
        : block({ id, timing: written, lines: [] })
    },
  },
  inTiming('a minus', (t) => `-${t}`, false),
  inTiming('NaN', (t) => t.replace(/^\S+/, 'NaN:NaN'), false),
  inTiming(
    'no end',
    inHead((t) => t.replace(/ \S+$/, '')),
    false,
  ),
  inTiming('frames', (t) => t.replace(/^\S+/, '00:00:01:12'), false),
  inTiming('70 seconds', (t) => t.replace(/\d\d\.\d{3}/, '70.000'), false),
  {
    name: 'an end at the start',
    isSure: false,
    make: (parts) =>
      block({ ...parts, timing: parts.timing.replace(/^(\S+) --> \S+/, '$1 --> $1') }),
    obey: (text, { line: at }) =>
      replaceLine(text, at, (timing) => timing.replace(/(\d)(?=(?:\s+[a-z]\S*)*$)/, '1')),
  },
  {
    name: 'a text on the timing line',
    isSure: true,
    make: ({ id, timing, lines: [first = '', ...more] }) =>
      /\p{L}{2}/u.test(first) ? block({ id, timing: `${timing} ${first}`, lines: more }) : null,
  },
  ...[
    ['align:middle', true],
    ['Align:Center', true],
    ['align: center', true],
    ['align=center', true],
    ['position:20', true],
    ['position:20%,start', true],
    ['position:20%, line-left', true],
    ['size:80 %', true],
    ['line:0,', true],
    ['line:90%,middle', true],
    ['foo:bar', true],
    ['line:0 line:0', true],
    ['X1:40 X2:600 Y1:20 Y2:50', true],
    ['line:110%', false],
    ['line:1.5', false],
    ['vertical:up', false],
    ['region:none', false],
  ].map(
    ([setting, isSure]): Fault => ({
      ...inTiming(
        `the setting ${setting}`,
        (t) => t.replace(/( --> \S+).*/, `$1 ${setting}`),
        isSure === true,
      ),
    }),
  ),
  inText('an ampersand', (text) => `${text} & so`, false),
  inText('a reference without a semicolon', (text) => `${text} &nbsp so`, false),
  inText('a heart', (text) => `I <3 ${text}`, false),
  inText('a less-than', (text) => `1 < 2 ${text} 3 > 2 &`, false),
  inText('an arrow', (text) => text.replace(/\n|$/, ' --> so$&'), false),
  inText('two arrows', (text) => `a --> b\n${text}\nc --> d & e`, false),
  inText('an open tag', (text) => `<i>${text}`),
  inText('two open tags', (text) => `<b><i>${text}`),
  inText('an open tag within another', (text) => `<b><u>${text}</b>`),
  inText('an end tag too many', (text) => `${text}</b>`),
  inText('end tags in the wrong order', (text) => `<b><u>${text}</b></u>`),
  inText('an end tag that is cut', (text) => `<b>${text}</b`),
  inText('a class in an end tag', (text) => `<c.red>${text}</c.red>`),
  inText('a font', (text) => `<font color="red">${text}</font>`),
  inText('a font on lines of its own', (text) => `<font>\n${text}\n</font>`),
  inText('a font without an end', (text) => `<font color=red>${text}`),
  inText('a capital tag', (text) => `<I>${text}</I>`),
  inText('a line break', (text) => `${text}<br>so`, false),
  inText('line breaks at the edge', (text) => `${text}<br><br/>\nso`, false),
  inText('an annotation', (text) => `<b x>${text}</b>`),
  inText('a speaker within another', (text) => `<v Ann>${text}\n<v Bob>so`, false),
  inText('a speaker who is not closed', (text) => `so <v Ann>${text}`, false),
  inText('<rt> outside <ruby>', (text) => `<rt>${text}</rt>`),
  inText('a language with an underscore', (text) => `<lang en_US>${text}</lang>`),
  inText('no speaker', (text) => `<v>${text}</v>`, false),
  inText('a time too late', (text) => `${text}<99:59:59.999>so`, false),
  {
    name: 'no text',
    isSure: false,
    make: (parts) => block({ ...parts, lines: [] }),
    obey: (text, { line: at }) => replaceLine(text, at, (timing) => `${timing}\nHello`),
  },
  {
    name: 'a blank line in the text',
    isSure: true,
    make: (parts) =>
      parts.lines.length > 1 ? block({ ...parts, lines: [parts.lines.join('\n\n')] }) : null,
  },
  {
    name: 'blank lines below the timing',
    isSure: true,
    make: (parts) => block({ ...parts, lines: ['', '', ...parts.lines] }),
  },
  {
    name: 'a blank line below the identifier',
    isSure: true,
    make: (parts) => (/^\d+$/.test(parts.id) ? block({ ...parts, id: `${parts.id}\n` }) : null),
  },
  { name: 'a line of blanks above', isSure: true, make: (parts) => ` \n${block(parts)}` },
  { name: 'a line of blanks below', isSure: true, make: (parts) => `${block(parts)}\n\n\t` },
  {
    name: 'no blank line between two cues',
    isSure: false,
    make(parts) {
      const end = / --> (\S+)/.exec(parts.timing)?.[1]
      const half = { ...parts, id: '', timing: parts.timing.replace(/^\S+/, `${end}`) }
      return `${block(parts)}\n${half.timing.replace(/\d(?=( |$))/, '0')}\nso`
    },
  },
  {
    name: 'a comment with a colon',
    isSure: true,
    make: (parts) => `NOTE: by Ann\n\n${block(parts)}`,
  },
  {
    name: 'an arrow in a comment',
    isSure: true,
    make: (parts) => `NOTE a --> b\nc --> d\n\n${block(parts)}`,
  },
  {
    name: 'a comment above the timing',
    isSure: false,
    make: (parts) => `NOTE by Ann\n${block({ ...parts, id: '' })}`,
    obey: (text, { line: at }) => replaceLine(text, at, (timing) => `\n${timing}`),
  },
  {
    name: 'a stray text',
    isSure: false,
    make: (parts) => `Some text\n\nmore\n\nand more\n\nand more\n\n${block(parts)}`,
  },
  {
    name: 'a style sheet too late',
    isSure: false,
    make: (parts) => `${block(parts)}\n\nSTYLE\n::cue { color: red }`,
    obey(text, { line: at }) {
      const sheet = `${line(text, at)}\n${line(text, at + 1)}`
      return text.replace(`\n\n${sheet}`, '').replace(/^WEBVTT.*\n/, `$&\n${sheet}\n`)
    },
  },
]
