import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kind } from '../../../src/subtitles/compare/kinds.ts'
import { readTrack } from '../../../src/subtitles/compare/texts.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import { bringHome } from '../../../src/subtitles/merge/bring-home.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { runs } from '../../support/extent.ts'
import { countSteps } from '../../support/steps.ts'
import { captionsWith, convertBy, waysWith, writeFile } from '../compare/arbitrary-captions.ts'
import { decorate, editCaptions, learn, trackEdits } from './edits.ts'

interface Case {
  readonly format?: SubtitleFormat
  readonly kept?: readonly Kind[]
  readonly offsetMs?: number
  readonly durationMs?: number
}

function home(file: string, track: string, options: Case = {}) {
  const { format = 'vtt', kept = [], offsetMs = 0, durationMs = null } = options
  const known = { isKept: (kind: Kind) => kept.includes(kind), offsetMs, durationMs }
  const found = bringHome(Buffer.from(file), format, Buffer.from(track), known)
  if (!found) return null
  const again = bringHome(found.bytes, format, Buffer.from(track), known)
  expect(again?.bytes).toEqual(found.bytes)
  return { file: Buffer.from(found.bytes).toString(), lost: [...found.lost].sort() }
}

/** Cues of seconds, `1 One` from second 1 on; `/` breaks a text, `|` parts settings or an identifier. */
function vtt(...cues: readonly string[]): string {
  return ['WEBVTT\n', ...cues.map(cueOf)].join('\n')
}

function cueOf(cue: string): string {
  const [, second = '', rest = ''] = /^(\d+) ([\s\S]*)$/.exec(cue) ?? []
  const [text = '', settings = '', id = ''] = rest.split('|')
  const time = (at: number) => `00:${String(at).padStart(2, '0')}.000`
  const timing = `${time(Number(second))} --> ${time(Number(second) + 1)}`
  return `${id && `${id}\n`}${timing}${settings && ` ${settings}`}\n${text.replace(/(?<!<)\//g, '\n')}\n`
}

const named = 'STYLE\n::cue(#\\32) { color: red }\n'

describe('WebVTT', () => {
  test.each<[title: string, file: string, track: string, result: string, options?: Case]>([
    ['nothing was edited', vtt('1 One'), vtt('1 One'), vtt('1 One')],
    [
      'a word',
      vtt('1 One two', '3 Three'),
      vtt('1 One you', '3 Three'),
      vtt('1 One you', '3 Three'),
    ],
    [
      'a word, where DatoCMS loses markup and line breaks',
      vtt('1 <v Ann>One <i>two</i>/and three</v>|line:0'),
      vtt('1 One two and four'),
      vtt('1 <v Ann>One <i>two</i>/and four</v>|line:0'),
    ],
    [
      'a word, where DatoCMS shows tags as letters',
      vtt('1 <v Ann>One and <i>two</i> three</v>', '3 <v Bob>Three</v>'),
      vtt('1 <v Ann>One or <i>two</i> three</v>', '3 <v Bob>Three</v>').replace(
        /<(?=\/|\w)/g,
        '&lt;',
      ),
      vtt('1 <v Ann>One or <i>two</i> three</v>', '3 <v Bob>Three</v>'),
    ],
    [
      'a word, where DatoCMS ends texts with their video',
      vtt('1 One', '3 Two', '5 Three'),
      vtt('1 You', '3 Two').replace('04.000', '03.500'),
      vtt('1 You', '3 Two', '5 Three'),
      { durationMs: 3_500 },
    ],
    [
      'a word, where DatoCMS makes words of speakers',
      vtt('1 <v Ann>One two</v>', '3 <v Bob>Three</v>'),
      vtt('1 Ann: One you', '3 Bob: Three'),
      vtt('1 <v Ann>One you</v>', '3 <v Bob>Three</v>'),
    ],
    [
      'other words, of a speaker that DatoCMS loses',
      vtt('1 <v Ann>One <i>two</i></v>', '3 Three'),
      vtt('1 Quite another', '3 Three'),
      vtt('1 <v Ann>Quite another</v>', '3 Three'),
    ],
    [
      'a word less, and two more',
      vtt('1 One two three', '3 Four &amp; five'),
      vtt('1 One three', '3 Four &amp; more than five'),
      vtt('1 One three', '3 Four &amp; more than five'),
    ],
    [
      'italics that came with a word',
      vtt('1 One two three', '3 Four'),
      vtt('1 One <i>or</i> three', '3 Four'),
      vtt('1 One <i>or</i> three', '3 Four'),
    ],
    [
      'italics that came, where it is known that they are kept',
      vtt('1 One', '3 <i>Two</i>'),
      vtt('1 <i>One</i>', '3 <i>Two</i>'),
      vtt('1 <i>One</i>', '3 <i>Two</i>'),
      { kept: ['italics'] },
    ],
    [
      'italics that went, of a speaker that DatoCMS loses',
      vtt('1 <v Ann>One <i>two</i></v>'),
      vtt('1 One two'),
      vtt('1 <v Ann>One two</v>'),
      { kept: ['italics'] },
    ],
    [
      'settings that are kept, and others',
      vtt('1 One|line:0 align:start', '3 Two|size:50%'),
      vtt('1 One|align:end', '3 Two|position:10% align:start'),
      vtt('1 One|line:0 align:end', '3 Two|size:50% align:start'),
      { kept: ['align'] },
    ],
    [
      'a cue that came',
      vtt('1 One', '5 Five'),
      vtt('1 One', '3 Three', '5 Five'),
      vtt('1 One', '3 Three', '5 Five'),
    ],
    ['a cue that came first', vtt('3 One'), vtt('1 New', '3 One'), vtt('1 New', '3 One')],
    ['a cue that came last', vtt('3 One'), vtt('3 One', '9 New'), vtt('3 One', '9 New')],
    [
      'a cue that went',
      vtt('1 One', '3 Three', '5 Five'),
      vtt('1 One', '5 Five'),
      vtt('1 One', '5 Five'),
    ],
    ['the first', vtt('1 One', '3 Three'), vtt('3 Three'), vtt('3 Three')],
    ['the last', vtt('1 One', '3 Three'), vtt('1 One'), vtt('1 One')],
    ['other cues at all', vtt('1 One', '3 Three'), vtt('11 Eleven'), vtt('11 Eleven')],
    [
      'numbers go on',
      vtt('1 One||1', '3 Two||2', '5 Three||3'),
      vtt('1 One', '2 New', '5 Three', '7 Four'),
      vtt('1 One||1', '2 New||2', '5 Three||3', '7 Four||4'),
    ],
    [
      'numbers in no order stay',
      vtt('1 One||5', '5 Three||9'),
      vtt('1 One', '3 New', '5 Three'),
      vtt('1 One||5', '3 New||10', '5 Three||9'),
    ],
    [
      'numbers that a style sheet names stay',
      vtt('1 One||1', '5 Three||2').replace('\n\n', `\n\n${named}\n`),
      vtt('1 One', '3 New', '5 Three'),
      vtt('1 One||1', '3 New||3', '5 Three||2').replace('\n\n', `\n\n${named}\n`),
    ],
    [
      'names',
      vtt('1 One||intro', '3 Two', '5 Three||3'),
      vtt('1 One', '4 New', '5 Three'),
      vtt('1 One||intro', '4 New', '5 Three||3'),
    ],
    [
      'all moved, as this DatoCMS does',
      vtt('1 One', '4 Two'),
      vtt('3 One', '6 Other'),
      vtt('1 One', '4 Other'),
      { offsetMs: 2_000 },
    ],
    ['all moved by hand', vtt('1 One', '4 Two'), vtt('3 One', '6 Two'), vtt('3 One', '6 Two')],
  ])('%s', (_, file, track, result, options) => {
    expect(home(file, track, options)).toMatchObject({ file: result })
  })

  test('what is round the cues stays', () => {
    const file = (first: string, rest: string) =>
      `\ufeffWEBVTT - a title\r\n\r\nNOTE by Ann\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\n\r\n00:01.000 --> 00:02.000\r\n${first}\r\n\r\nNOTE two\r\n\r\n${rest}`
    const last = '00:00:05.000 -->  00:00:06.020   line:0\r\n Five '
    const track = vtt('1 Other', '3 New/lines', '5 Five')
    expect(home(file('One', last), track)?.file).toBe(
      file('Other\r\n\r\n00:03.000 --> 00:04.000\r\nNew\r\nlines', last),
    )
  })

  test('comments of a cue that went stay', () => {
    const file =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\nNOTE a\n\ntwo\n00:03.000 --> 00:04.000\nTwo\n\n\nNOTE b\n'
    expect(home(file, vtt('1 One'))?.file).toBe(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\nNOTE a\n\nNOTE b\n',
    )
  })

  test('style sheets and regions, where they are kept', () => {
    const [style, region] = ['STYLE\n::cue { color: red }\n', 'REGION\nid:top\n']
    const file = `WEBVTT\n\nNOTE x\n\n${style}\n${region}\n${cueOf('1 One')}`
    const other = style.replace('red', 'blue')
    const track = `WEBVTT\n\n${other}\n${cueOf('1 Two')}`
    const result = (...blocks: readonly string[]) =>
      ['WEBVTT\n', 'NOTE x\n', ...blocks, cueOf('1 Two')].join('\n')
    expect(home(file, track)?.file).toBe(result(style, region))
    expect(home(file, track, { kept: ['style'] })?.file).toBe(result(other, region))
    expect(home(file, track, { kept: ['style', 'regions'] })?.file).toBe(result(other))
    expect(home(vtt('1 Two'), track, { kept: ['style'] })?.file).toBe(track)
  })

  test('times that a converter rounded stay, and those that were changed do not', () => {
    const file = vtt('1 One', '3 Two').replace('04.000', '04.020')
    const track = vtt('1 One', '3 Two').replace('00:03', '00:02')
    expect(home(file, track)?.file).toBe(file.replace('00:03', '00:02'))
  })

  test('cues that a converter cut or joined stay', () => {
    const file = vtt('1 One', '3 Two', '5 Three')
    const cut = '\n00:01.000 --> 00:01.500\nOne\n\n00:01.500 --> 00:02.000\nOne\n'
    expect(home(file, `WEBVTT\n${cut}\n${cueOf('3 Two')}\n${cueOf('5 Other')}`)?.file).toBe(
      vtt('1 One', '3 Two', '5 Other'),
    )
  })

  test('a track without a text is not brought home', () => {
    expect(home(vtt('1 One'), 'WEBVTT\n')).toBe(null)
    expect(home(vtt('1 One'), '')).toBe(null)
  })
})

describe('SubRip', () => {
  const srt = (...cues: readonly [number: number | string, second: number, text: string][]) =>
    cues
      .map(([number, second, text]) => {
        const time = (at: number) => `00:00:0${at},000`
        return `${number}\n${time(second)} --> ${time(second + 1)}\n${text}\n`
      })
      .join('\n')

  test.each<[title: string, file: string, track: string, result: string, options?: Case]>([
    [
      'words, in its own way to write them',
      srt([1, 1, 'R&D <3 <font color="red">One</font>'], [2, 3, 'Two']),
      vtt('1 R&amp;D &lt;3 Two', '3 <v Ann>A <i>&amp;</i> B</v>'),
      srt([1, 1, 'R&D <3 Two'], [2, 3, 'A <i>&</i> B']),
    ],
    [
      'numbers go on',
      srt([1, 1, 'One'], [2, 3, 'Two'], [3, 5, 'Three']),
      vtt('1 One', '5 Three', '7 Four'),
      srt([1, 1, 'One'], [2, 5, 'Three'], [3, 7, 'Four']),
    ],
    [
      'numbers that do not start at 1 go on too',
      srt([0, 1, 'One'], [1, 3, 'Two']),
      vtt('1 One', '2 New', '3 Two'),
      srt([0, 1, 'One'], [1, 2, 'New'], [2, 3, 'Two']),
    ],
    [
      'numbers in no order stay',
      srt([7, 1, 'One'], [3, 3, 'Two']),
      vtt('1 One', '2 New', '3 Two'),
      srt([7, 1, 'One'], [8, 2, 'New'], [3, 3, 'Two']),
    ],
    [
      'what stands behind the times',
      srt([1, 1, 'One']).replace('02,000', '02,000 X1:10'),
      vtt('3 One'),
      srt([1, 3, 'One']).replace('04,000', '04,000 X1:10'),
    ],
    [
      'a text that SubRip takes for a timing, and one that it takes for a tag',
      srt([1, 1, 'One'], [2, 3, 'Two']),
      vtt('1 00:01 --&gt; 00:02', '3 &lt;b&gt;'),
      srt([1, 1, '00:01 --<i></i>> 00:02'], [2, 3, '<<i></i>b>']),
    ],
  ])('%s', (_, file, track, result, options) => {
    expect(home(file, track, { ...options, format: 'srt' })).toMatchObject({ file: result })
  })

  test('what it cannot hold is told, or nothing is written where DatoCMS keeps it', () => {
    const track = vtt('1 Two|line:0')
    expect(home(srt([1, 1, 'One']), track, { format: 'srt' })).toEqual({
      file: srt([1, 1, 'Two']),
      lost: ['line'],
    })
    expect(home(srt([1, 1, 'One']), track, { format: 'srt', kept: ['line'] })).toBe(null)
  })
})

describe.each([{ overlaps: false }, { overlaps: true }])(
  'where cues overlap: $overlaps',
  (made) => {
    const captions = captionsWith(made)
    const formats = fc.constantFrom<SubtitleFormat[]>('vtt', 'srt')

    test.each<[title: string, ways: fc.Arbitrary<readonly string[]>, count: number]>([
      ['as they are handed back by a converter that keeps all', fc.constant([]), 50],
      ['whatever a converter did', waysWith(made), 90],
    ])('edits come home, %s', (_, ways, count) => {
      fc.assert(
        fc.property(
          captions,
          formats,
          ways,
          trackEdits,
          fc.nat(63),
          (own, format, ways, edits, look) => {
            const file = decorate(writeFile(own, format), format, look)
            const edited = editCaptions(own, edits)
            fc.pre(isRight(writeFile(edited, format), format))
            const [before, track] = [own, edited].map((each) =>
              Buffer.from(convertBy(writeFile(each, format), ways)),
            )
            if (!before || !track) return
            fc.pre(!hasSlivers(before) && !hasSlivers(track))
            const known = learn(own, format, ways)
            const found = bringHome(Buffer.from(file), format, track, known)
            if (!found) throw new Error(`Nothing came home of\n${track}\nto\n${file}`)
            expect(bringHome(found.bytes, format, track, known)?.bytes).toEqual(found.bytes)
            if (ways.some((way) => rearranging.has(way) || (made.overlaps && cutting.has(way))))
              return
            const text = Buffer.from(found.bytes).toString()
            for (const lines of uneditedLines(
              file,
              format,
              edits.map(({ at }) => at),
            )) {
              expect(text).toContain(lines)
            }
          },
        ),
        runs(count),
      )
    })
  },
)

test('takes time in proportion to the number of cues', () => {
  const fileOf = (count: number, isEdited: boolean) =>
    Buffer.from(
      Array.from({ length: count }, (_, at) => {
        const time = (ms: number) => new Date(at * 2_000 + ms).toISOString().slice(11, 23)
        const word = isEdited && at % 10 === 0 ? 'there' : 'here'
        const cue = `${time(0)} --> ${time(1_900)}\n<v Ann>a &amp; ${at % 7} <i>${word}</i></v>\n`
        return (at === 0 ? 'WEBVTT\n\n' : '\n') + (isEdited && at % 23 === 0 ? '' : cue)
      }).join(''),
    )
  const steps = (count: number) =>
    countSteps(() => {
      const known = { isKept: () => false, offsetMs: 0, durationMs: null }
      expect(bringHome(fileOf(count, false), 'vtt', fileOf(count, true), known)).not.toBe(null)
    })
  expect(steps(800)).toBeLessThan(2.2 * steps(400))
})

function isRight(file: string, format: SubtitleFormat): boolean {
  const { problems } = readSubtitles(Buffer.from(file), format)
  return problems.every(({ severity }) => severity !== 'error')
}

/** Whether a converter cut a cue so near its start or end that the shorter piece counts as none. */
function hasSlivers(track: Uint8Array): boolean {
  return readTrack(track).cues.some(({ start, end }) => end - start <= 50)
}

/** What may join an edited cue with others, or mix them. */
const rearranging: ReadonlySet<string> = new Set([
  ...['overlaps as a timeline', 'touching cues joined'],
  ...['a cue a line, together', 'a cue a line, in turn'],
])

/** What cuts cues: of those that are shown at once, the comparison does not always tell which piece is whose. */
const cutting: ReadonlySet<string> = new Set(['cut at 6 s', 'segments of 6 s, cues cut'])

/** The timing and text of each cue that was not edited, as they are written. */
function uneditedLines(file: string, format: SubtitleFormat, edited: readonly number[]) {
  const lines = file.split(/(?<=\n)/)
  const { cues } = readSubtitles(Buffer.from(file), format)
  return cues
    .filter((_, at) => !edited.includes(at))
    .map(({ line, text }) => lines.slice(line - 1, line + text.split('\n').length).join(''))
    .map((text) => text.trimEnd())
}
