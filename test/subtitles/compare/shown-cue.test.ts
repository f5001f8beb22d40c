import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsOf, type Mark } from '../../../src/subtitles/compare/cue-writer.ts'
import { isPlain } from '../../../src/subtitles/compare/glance.ts'
import { type Reading, showCue } from '../../../src/subtitles/compare/shown-cue.ts'
import { runs } from '../../support/extent.ts'
import { cueOf } from './cue-lists.ts'

const show = (as: NonNullable<Reading['as']>, text: string, settings = '', reading = {}) =>
  showCue({ ...cueOf(1000, 2000, text), settings }, { as, ...reading })

/** `italics=i 0-2` is a mark over the first two letters. */
const print = (marks: readonly Mark[]) =>
  marks.map(({ kind, value, from, to }) => `${kind}=${value} ${from}-${to}`)

test.each<[as: NonNullable<Reading['as']>, written: string, letters: string, text: string]>([
  ['vtt', 'Hello', 'Hello', 'Hello'],
  ['vtt', '  Hello \t you \n\n there ', 'Helloyouthere', 'Hello you\nthere'],
  ['vtt', 'a&nbsp;b\u00a0c\u3000d', 'abcd', 'a b c d'],
  ['vtt', 'cafe\u0301', 'café', 'café'],
  ['vtt', '&lrm;Hello\u200f', 'Hello', 'Hello'],
  ['vtt', 'a\ufeffb', 'ab', 'ab'],
  ['vtt', 'x² ﬁ ｱ…', 'x2fiア...', 'x² ﬁ ｱ…'],
  ['vtt', 'ﾃﾚﾋﾞ', 'テレビ', 'ﾃﾚﾋﾞ'],
  ['vtt', '👩‍👧', '👩👧', '👩👧'],
  ['vtt', 'Tom &amp; Jerry', 'Tom&Jerry', 'Tom & Jerry'],
  ['vtt', 'Tom & Jerry', 'Tom&Jerry', 'Tom & Jerry'],
  ['vtt', 'Tom &amp;amp; Jerry', 'Tom&Jerry', 'Tom & Jerry'],
  ['srt', 'A < B &amp; C', 'A<B&C', 'A < B & C'],
  ['vtt', 'A &#60; B', 'A<B', 'A < B'],
  ['vtt', 'I <3 you', 'I', 'I'],
  ['lenient', 'I <3 you', 'I<3you', 'I <3 you'],
  ['lenient', '<i>I</i> <x> <c.a>y</c>', 'I<x>y', 'I <x> y'],
  ['letters', '<i>a</i> &lt;b>', '<i>a</i><b>', '<i>a</i> <b>'],
  ['letters', '<font color="red">a</font>', 'a', 'a'],
  ['srt', '<s>a</s>', '<s>a</s>', '<s>a</s>'],
  ['vtt', '<s>a</s>', 'a', 'a'],
  ['vtt', '<ruby>字<rt>ji</rt></ruby>', '字ji', '字ji'],
  ['vtt', 'a<00:00:01.500>b', 'ab', 'ab'],
  ['vtt', '{\\an8}a', 'a', 'a'],
  ['srt', '{b} {\\c', '{b}{\\c', '{b} {\\c'],
  ['vtt', '<i> &nbsp;</i>\u200b', '', ''],
])('%s text %j shows the letters %j', (as, written, letters, text) => {
  expect(show(as, written)).toMatchObject({ letters, text })
})

test.each<[as: NonNullable<Reading['as']>, written: string, marks: readonly string[]]>([
  ['vtt', 'Hello', []],
  ['vtt', '<i>ab</i> c', ['italics=i 0-2']],
  ['vtt', '<i>ab', ['italics=i 0-2']],
  ['vtt', '<i> </i>a', []],
  ['vtt', '<b>a<u>b</u></b>', ['underline=u 1-2', 'bold=b 0-2']],
  ['vtt', '<em>a</em><strong>b</strong>', ['italics=i 0-1', 'bold=b 1-2']],
  ['vtt', '<c.red.big>a</c>', ['class=red 0-1', 'class=big 0-1']],
  ['vtt', '<c>a</c>', []],
  ['vtt', '<v.loud Ann  Lee>a', ['voice=Ann Lee 0-1', 'class=loud 0-1']],
  ['vtt', '<lang fr>a</lang>b', ['lang=fr 0-1']],
  ['vtt', '<ruby>字<rt>ji</rt></ruby>', ['ruby=rt 1-3', 'ruby=ruby 0-3']],
  ['vtt', 'a <00:01.500>b', ['timestamps=1500 1-1']],
  ['vtt', 'a <00:00:01.500>b', ['timestamps=1500 1-1']],
  ['vtt', 'a\u00adb&rlm;', ['invisible=\u00ad 1-1', 'invisible=\u200f 2-2']],
  ['vtt', 'x²', ['letters=² 1-2']],
  ['vtt', 'ﬁn', ['letters=ﬁ 0-2']],
  ['vtt', '{\\an8}a{\\b1}', ['code={\\an8}{\\b1} 0-1']],
  ['srt', '<B>a</B> <I class=x>b</I>', ['bold=b 0-1', 'italics=i 1-2']],
  ['srt', '<font color="Red">a</font>', ['class=red 0-1']],
  ['srt', '<font size=3 color=#FFF>a</font>', ['class=#fff 0-1']],
  ['srt', '<font size=3>a</font>', ['class=font 0-1']],
  ['letters', '<i>a</i>', []],
])('%s text %j has the marks %j', (as, written, marks) => {
  expect(print(show(as, written).marks)).toEqual(marks)
})

test('settings are marks of the whole text', () => {
  expect(print(show('vtt', 'a <b>b</b>', 'line:0 align:left').marks)).toEqual([
    'bold=b 1-2',
    'line=0 0-2',
    'align=left 0-2',
  ])
})

test.each<[reading: Reading, written: string, text: string]>([
  [{ voice: (name) => `${name}:` }, '<v Ann>Hello</v>\n<v Bob>Yes', 'Ann: Hello\nBob: Yes'],
  [{ voice: () => '-' }, '<v Ann>Hello', '- Hello'],
  [{ ruby: 'left-out' }, '<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>', '漢字'],
  [{ ruby: 'brackets' }, '<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>', '漢(かん)字(じ)'],
])('speakers and ruby text become words: %o', (reading, written, text) => {
  expect(show('vtt', written, '', reading).text).toBe(text)
})

test('gaps stand between letters in their plainest form', () => {
  expect(print(gapsOf({ text: 'ﬁn a\n… b' }))).toEqual([
    'blanks= 3-3',
    'breaks= 4-4',
    'blanks= 7-7',
  ])
})

const signs =
  '& < > { } \\\\ / amp; #38; a b i <i> </i> <b> {\\\\an8} é e \u0301 \u0316 ² ﬁ ｱ ﾞ 字 か \u3099 각 가 ᆨ ᅡ Й ت \u064b ท ำ \u0e4d \u200e \u200d \u00ad \ufeff \u00a0 \u3000 \u2028 \u0085 \u037e \u212b \ud83d\ude00 \ud83d \ude00 \ufe0f \0'.split(
    ' ',
  )

const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...signs, ' ', '\n', '\t'), { maxLength: 12 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

test('what is plain at a glance reads so on a closer look', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const glanced = show('vtt', text)
      const looked = show('vtt', `${text}\u200b`)
      const seen = (marks: readonly Mark[]) => marks.filter(({ kind }) => kind !== 'invisible')
      expect({ ...glanced, marks: seen(glanced.marks) }).toEqual({
        ...looked,
        marks: seen(looked.marks),
      })
      if (isPlain(text)) expect(glanced).toMatchObject({ text, marks: [] })
    }),
    runs(1_670),
  )
})

const many = 50_000

test.each([
  ['open tags', '<i>'.repeat(many)],
  ['open tags with texts', '<i>a'.repeat(many)],
  ['classes around many texts', `<c${'.a'.repeat(many)}>${'a<b>b</b>'.repeat(many)}`],
  ['ruby texts', `<ruby>${'a<rt>b</rt>'.repeat(many)}`],
  ['fonts', '<font color="a">a'.repeat(many)],
  ['accents', `a${'\u0316\u0301'.repeat(many)}`],
  ['letters in another form', 'ﾃﾞ'.repeat(many)],
  ['invisible characters', 'a\u00ad'.repeat(many)],
  ['codes that never end', '{\\'.repeat(many)],
  ['< without a tag', '<c <b '.repeat(many)],
])('takes a text full of %s in its stride', (_, text) => {
  for (const as of ['vtt', 'srt', 'lenient', 'letters'] as const) {
    expect(show(as, text).marks.length).toBeLessThan(3 * many)
  }
})
