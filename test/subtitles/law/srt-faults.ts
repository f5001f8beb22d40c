/** A cue of a right SubRip file, as it is written. */
export interface Block {
  readonly number: readonly string[]
  readonly timing: readonly string[]
  readonly text: readonly string[]
  /** What parts it from the next. */
  readonly gap: readonly string[]
}

/** What a person or a program does to a file. */
export interface Fault {
  readonly name: string
  /** The file with the fault in the cue at an index; null where this cue cannot have it. */
  readonly spoil: (blocks: readonly Block[], at: number) => readonly Block[] | null
  /** Whether `fix` makes the right file of it again. */
  readonly isSure: boolean
}

export function writeBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap(({ number, timing, text, gap }) => [...number, ...timing, ...text, ...gap])
    .map((line) => `${line}\n`)
    .join('')
}

type Spoil = (block: Block, position: number) => Partial<Block> | null

const sure = (name: string, spoil: Spoil): Fault => ({ name, spoil: inOne(spoil), isSure: true })
const unsure = (name: string, spoil: Spoil): Fault => ({ ...sure(name, spoil), isSure: false })

/** Does something to one cue. */
function inOne(spoil: Spoil): Fault['spoil'] {
  return (blocks, at) => {
    const block = blocks[at]
    const changed = block && spoil(block, at + 1)
    return changed ? blocks.with(at, { ...block, ...changed }) : null
  }
}

/** Writes a timing line otherwise; null where nothing changes. */
function timed(name: string, rewrite: (line: string) => string): Fault {
  return sure(name, ({ timing }) => {
    const changed = timing.map(rewrite)
    return changed.join() === timing.join() ? null : { timing: changed }
  })
}

/** Writes the number otherwise. */
function numbered(name: string, rewrite: (position: number) => string): Fault {
  return sure(name, (_, position) => ({ number: [rewrite(position)] }))
}

/** Writes the last line of the text otherwise; null where nothing changes. */
function worded(name: string, rewrite: (line: string) => string): Fault {
  return sure(name, ({ text }) => {
    const last = text.at(-1) ?? ''
    return last === '' || rewrite(last) === last ? null : { text: text.with(-1, rewrite(last)) }
  })
}

/** Puts lines below the first of a text. */
function parted(name: string, ...lines: readonly string[]): Fault {
  return sure(name, ({ text: [first = '', ...rest] }) =>
    rest.length === 0 ? null : { text: [first, ...lines, ...rest] },
  )
}

const hidden = [
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00a0',
]
const zeros = ['\u0660', '\u06f0', '\u0966', '\uff10']
const arrows = ['->', '—>', '–>', '-- >', '→', '=>', '--&gt;', '&gt;']

/** Writes the digits of a text in the script that has this zero. */
const digitsFrom = (zero: string) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)))

const inTimings: readonly Fault[] = [
  ...hidden.map((sign) => timed(`${sign.codePointAt(0)} before the time`, (line) => sign + line)),
  ...hidden.map((sign) => timed(`${sign.codePointAt(0)} after the time`, (line) => line + sign)),
  ...zeros.map((zero) => timed(`digits from ${zero}`, digitsFrom(zero))),
  ...arrows.map((arrow) => timed(arrow, (line) => line.replace('-->', arrow))),
  timed('no-break spaces', (line) => line.replaceAll(' ', '\u00a0')),
  timed('no space', (line) => line.replaceAll(' ', '')),
  timed('no space before the arrow', (line) => line.replace(' -->', '-->')),
  timed('dots', (line) => line.replaceAll(',', '.')),
  timed('a dot', (line) => line.replace(',', '.')),
  timed('no hours', (line) => line.replace(/^00:/, '')),
  timed('one digit', (line) => line.replace(/\b0(\d):/, '$1:')),
  timed('three digits', (line) => line.replace(/:(\d\d),/, ':0$1,')),
  timed('no milliseconds', (line) => line.replaceAll(',000', '')),
  timed('fewer digits of milliseconds', (line) => line.replace(/(,\d+?)0+ -->/, '$1 -->')),
  timed('more digits of milliseconds', (line) => line.replace(' -->', '000 -->')),
  timed('milliseconds of a float', (line) => line.replace(/,0{0,2}(\d+)/g, ',$1.0000001')),
  timed('milliseconds below', (line) =>
    line.replace(/,(\d+) /, (_, ms) =>
      Number(ms) > 0 ? `,${Number(ms) - 1}.99999998 ` : `,${ms} `,
    ),
  ),
  timed('colons', (line) => line.replaceAll(',', ':')),
  timed('spaces', (line) => line.replace(/:/g, ': ')),
  timed('wide colons', (line) => line.replace(/:/g, '：')),
  timed('letters', (line) => line.replace(/0/g, 'O').replace(/1/g, 'l')),
  timed('settings', (line) => `${line} align:start line:0`),
  timed('coordinates', (line) => `${line} X1:10 X2:20 Y1:30 Y2:40`),
  timed('a stray sign', (line) => `${line},`),
  sure('the number in front', ({ number, timing }) => ({
    number: [],
    timing: [`${number[0]} ${timing[0]}`],
  })),
  sure('the number in front as well', ({ number, timing }) => ({
    timing: [`${number[0]}. ${timing[0]}`],
  })),
  sure('the text behind the times', ({ timing, text: [first = '', ...rest] }) =>
    /^\p{L}/u.test(first) ? { timing: [`${timing[0]} ${first}`], text: rest } : null,
  ),
  unsure('times backwards', ({ timing }) => ({
    timing: [timing[0]?.split(' --> ').reverse().join(' --> ') ?? ''],
  })),
  unsure('times backwards with dots', ({ timing }) => ({
    timing: [timing[0]?.replaceAll(',', '.').split(' --> ').reverse().join('-->') ?? ''],
  })),
  unsure('before 0', ({ timing }) => ({ timing: [`-${timing[0]}`] })),
  unsure('NaN', ({ timing }) => ({
    timing: [timing[0]?.replace(/^[\d:,]+/, 'NaN:NaN:NaN,NaN') ?? ''],
  })),
  unsure('a second too many', ({ timing }) => ({
    timing: [timing[0]?.replace(/\d\d,(\d+)$/, '61.$1') ?? ''],
  })),
  unsure('a second arrow', ({ timing }) => ({ timing: [`${timing[0]} --> 00:00:09.000`] })),
  unsure('an end too late', ({ timing }) => ({
    timing: [timing[0]?.replace(/> 0\d/, '> 09') ?? ''],
  })),
  unsure('an hour too late', ({ timing }) => ({
    timing: [timing[0]?.replace(/^00/, '01') ?? ''],
  })),
]

const inBlocks: readonly Fault[] = [
  sure('no number', () => ({ number: [] })),
  numbered('the number before', (position) => String(position - 1)),
  numbered('another number', (position) => String(position + 7)),
  numbered('a hash', (position) => `#${position}`),
  numbered('a dot', (position) => `${position}.`),
  numbered('brackets', (position) => `(${position})`),
  ...hidden.map((sign) => numbered(`${sign.codePointAt(0)}`, (position) => position + sign)),
  ...hidden
    .slice(0, 4)
    .map((sign) => numbered(`before, ${sign.codePointAt(0)}`, (position) => sign + position)),
  sure('a byte order mark at the number', ({ number }, position) =>
    position > 1 ? { number: [`\ufeff${number[0]}`] } : null,
  ),
  ...zeros.map((zero) =>
    numbered(`from ${zero}`, (position) => digitsFrom(zero)(String(position))),
  ),
  sure('a blank line below the number', ({ number }) => ({ number: [...number, ''] })),
  sure('blank lines below the number', ({ number }) => ({ number: [...number, ' ', '', '\t'] })),
  sure('a blank line below the times', ({ timing }) => ({ timing: [...timing, ''] })),
  parted('a blank line in the text', ''),
  parted('blank lines in the text', '', ' ', ''),
  parted('a line of spaces in the text', ' '),
  parted('lines of spaces in the text', ' ', '\t '),
  sure('spaces in the gap', ({ gap }) => (gap.length > 0 ? { gap: [' \t'] } : null)),
  sure('no gap', ({ gap }) => (gap.length > 0 ? { gap: [] } : null)),
  unsure('no text', () => ({ text: [] })),
  unsure('no times', () => ({ timing: [] })),
  unsure('no times, and a blank line', () => ({ timing: [''] })),
  unsure('a text above', ({ number }) => ({ number: ['By Anna', '', ...number] })),
  unsure('a number above', ({ number }) => ({ number: ['1984', '', ...number] })),
  {
    name: 'no number in the file',
    isSure: true,
    spoil: (blocks) => blocks.map((block) => ({ ...block, number: [] })),
  },
  {
    name: 'numbers from 0',
    isSure: true,
    spoil: (blocks) => blocks.map((block, at) => ({ ...block, number: [String(at)] })),
  },
  {
    name: 'a number left out',
    isSure: true,
    spoil: (blocks, from) =>
      blocks.map((block, at) => (at < from ? block : { ...block, number: [String(at + 2)] })),
  },
  {
    name: 'neither gap nor number',
    isSure: true,
    spoil: (blocks, at) => {
      const [above, block] = [blocks[at - 1], blocks[at]]
      if (!above || !block) return null
      return blocks.with(at - 1, { ...above, gap: [] }).with(at, { ...block, number: [] })
    },
  },
  {
    name: 'cues the other way round',
    isSure: true,
    spoil: (blocks, at) => {
      const [above, block] = [blocks[at - 1], blocks[at]]
      if (!above || !block) return null
      const numbers = { above: { number: above.number }, below: { number: block.number } }
      return blocks
        .with(at - 1, { ...block, ...numbers.above, gap: above.gap })
        .with(at, { ...above, ...numbers.below, gap: block.gap })
    },
  },
]

const inTexts: readonly Fault[] = [
  sure('a byte order mark', ({ text }) => ({ text: [`\ufeff${text[0]}`, ...text.slice(1)] })),
  worded('an arrow', (line) => (/\d:/.test(line) ? line : line.replaceAll('→', '-->'))),
  worded('an end tag', (line) => `${line}</em>`),
  worded('a tag of web pages', (line) => `<span class="a">${line}</span>`),
  sure('a line break of web pages', ({ text }) =>
    text.length === 1 ? null : { text: [text.join('<br>')] },
  ),
  unsure('a heart', ({ text }) => ({ text: [`${text[0]} <3 you`, ...text.slice(1)] })),
  unsure('an unknown tag', ({ text }) => ({ text: [`<inaudible> ${text[0]}`, ...text.slice(1)] })),
  unsure('figures round an arrow', ({ text }) => ({ text: [...text, 'from 0:03 --> 0:04 or so'] })),
  unsure('a code', ({ text }) => ({ text: [`{\\an8}${text[0]}`, ...text.slice(1)] })),
  unsure('a code on its own line', ({ text }) => ({ text: ['{\\an8}', ...text] })),
  unsure('a colour', ({ text }) => ({
    text: [`<font color="red">${text[0]}</font>`, ...text.slice(1)],
  })),
]

export const srtFaults: readonly Fault[] = [...inTimings, ...inBlocks, ...inTexts]
