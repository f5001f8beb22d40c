import { expect, test } from 'vitest'
import { seeSubtitles } from '../../../src/subtitles/compare/shown.ts'
import { rules } from '../../../src/subtitles/rules.ts'
import { openFamily } from '../../../src/subtitles/siblings/siblings.ts'

const english = [
  'Where does the water go when it rains?',
  'It runs down the hill and into the lake.',
  'Nobody has ever seen it come back.',
  'But every spring the lake is full again.',
  'Anna says that the clouds bring it.',
  'I think that she is right about this.',
  'Look at the sky over the mountains!',
  'There it comes, as it does every year.',
]
const italian = [
  "Dove va l'acqua quando piove?",
  'Scorre giù dalla collina fino al lago.',
  'Nessuno la ha mai vista tornare.',
  'Ma ogni primavera il lago è di nuovo pieno.',
  'Anna dice che la portano le nuvole.',
  'Penso che su questo abbia ragione.',
  'Guarda il cielo sopra le montagne!',
  'Eccola che arriva, come ogni anno.',
]
const german = [
  'Wohin geht das Wasser, wenn es regnet?',
  'Es läuft den Hügel hinab in den See.',
  'Niemand hat es je zurückkommen sehen.',
  'Doch jeden Frühling ist der See wieder voll.',
  'Anna sagt, dass die Wolken es bringen.',
  'Ich glaube, damit hat sie recht.',
  'Sieh den Himmel über den Bergen!',
  'Da kommt es, wie jedes Jahr.',
]
const russian = [
  'Куда уходит вода, когда идёт дождь?',
  'Она бежит с холма в озеро.',
  'Никто не видел, как она вернулась.',
  'Но каждую весну озеро снова полно.',
  'Анна говорит, что её приносят облака.',
  'Думаю, в этом она права.',
  'Посмотри на небо над горами!',
  'Вот она, как и каждый год.',
]
const japanese = [
  '雨が降ると水はどこへ行くの？',
  '丘を下って湖に流れ込む。',
  '戻るのを見た人はいない。',
  'でも春には湖がまた満ちる。',
  'アンナは雲が運ぶと言う。',
  'その通りだと思う。',
  '山の上の空を見て！',
  '毎年のようにやって来る。',
]

/** A cue of two seconds every five, from a table of texts; a null is left out. */
function file(language: string, texts: readonly (string | null)[], offset = 0) {
  const cues = texts.flatMap((text, index) => {
    if (text === null) return []
    const start = index * 5000 + offset
    const line = index * 4 + 2
    return [{ id: '', start, end: start + 2000, settings: '', text, line, textLine: line + 1 }]
  })
  return { language, seen: seeSubtitles({ cues, definitions: [] }, 'srt') }
}

/** The problems of files that are told of as a check does. */
function checkSiblings(files: readonly ReturnType<typeof file>[]) {
  const family = openFamily(files.map(({ language }) => language))
  for (const index of family.order) {
    const each = files[index]
    if (each) family.add(index, each)
  }
  return family.problems()
}

function found(...files: readonly ReturnType<typeof file>[]) {
  return checkSiblings(files).map((problems) =>
    problems.map(({ rule, line, column, severity, message }) => {
      expect(severity).toBe('warning')
      expect(rules).toHaveProperty(rule)
      return `${line}:${column} ${rule} ${message}`
    }),
  )
}

const replace = (texts: readonly string[], changes: { readonly [index: number]: string | null }) =>
  texts.map((text, index) => (index in changes ? (changes[index] ?? null) : text))

test('nothing is wrong with languages that say the same, each in its words and script', () => {
  const files = [
    file('en', english),
    file('it', italian, 100),
    file('de', german, -100),
    file('ru', russian),
    file('ja', japanese),
  ]
  expect(found(...files)).toEqual([[], [], [], [], []])
})

test('locale/short: a file that stops 15 seconds and 5 cues before the others', () => {
  const short = replace(italian, { 3: null, 4: null, 5: null, 6: null, 7: null })
  expect(found(file('en', english), file('it', short), file('de', german))).toEqual([
    [],
    [
      '10:1 locale/short The file stops here, 25 seconds before English (en), which has 5 cues more from here on.',
    ],
    [],
  ])
  const nearly = replace(italian, { 4: null, 5: null, 6: null, 7: null })
  expect(found(file('en', english), file('it', nearly), file('de', german)).flat()).toEqual([])
})

test('locale/short: one file with more at the end does not make the others short', () => {
  const credits = ['Subtitles', 'by', 'Anna', 'and', 'Bob'].map((text) => `${text}!`)
  const long = [...english, ...credits]
  expect(found(file('en', long), file('it', italian), file('de', german)).flat()).toEqual([])
})

test('locale/short: sounds and songs at the end are not missed', () => {
  const sounds = [
    '[music]',
    '(thunder)',
    '♪ la la la ♪',
    '[rain]',
    '[music stops]',
    '- [wind]\n- [rain]',
  ]
  expect(found(file('en', [...english, ...sounds]), file('it', italian)).flat()).toEqual([])
})

test.each([
  [{ 1: english[1] ?? '' }, '7:1', '1 cue has the same words'],
  [{ 1: '<i>It runs DOWN the hill,</i>\nand into the lake!' }, '7:1', '1 cue has'],
  [{ 2: english[2] ?? '', 5: english[5] ?? '' }, '11:1', '2 cues have the same words'],
])('locale/untranslated: %o in Italian', (changes, at, says) => {
  const [ofEnglish, ofItalian] = found(
    file('en', english),
    file('it', replace(italian, changes), 300),
  )
  expect(ofEnglish).toEqual([])
  expect(ofItalian).toEqual([expect.stringContaining(`${at} locale/untranslated ${says}`)])
})

test('locale/untranslated: a whole copy says so', () => {
  expect(found(file('en', english), file('it', english))[1]).toEqual([
    '3:1 locale/untranslated Nearly all of the text is that of English (en): the file is not translated into Italian (it).',
  ])
})

test.each([
  ['a name', 'Anna Maria Rossi di Lago'],
  ['an exclamation', 'No, no!'],
  ['figures', '3 + 4 = 7, 10:30'],
  ['a song', '♪ and the water runs down the hill ♪'],
  ['a sound', '[water runs down the hill]'],
])('locale/untranslated: %s may be the same', (_, text) => {
  const files = [
    file('en', replace(english, { 3: text })),
    file('it', replace(italian, { 3: text })),
  ]
  expect(found(...files).flat()).toEqual([])
})

test('locale/untranslated: the same words at another time are chance', () => {
  const late = replace(italian, { 7: english[1] ?? '' })
  expect(found(file('en', english), file('it', late)).flat()).toEqual([])
})

test('locale/untranslated: what no language translates is a quotation', () => {
  const quote = 'gaudeamus igitur iuvenes dum sumus'
  const files = [english, italian, german].map((texts, index) =>
    file(['en', 'it', 'de'][index] ?? '', replace(texts, { 3: quote })),
  )
  expect(found(...files).flat()).toEqual([])
  const [, ...others] = files
  expect(
    found(...files.slice(0, 1), ...others.slice(0, 1), file('de', german)).flat(),
  ).toHaveLength(1)
})

test.each([
  ['en', 'en-GB'],
  ['no', 'nb'],
  ['hr', 'sr-Latn'],
  ['pt-BR', 'pt-PT'],
])('locale/untranslated: %s and %s may have the same text', (one, other) => {
  expect(checkSiblings([file(one, english), file(other, english)]).flat()).toEqual([])
})

test('locale/untranslated: the source is English wherever it stands, else the first language', () => {
  const mixed = replace(german, { 2: english[2] ?? '' })
  const problemsOf = (...languages: readonly [string, string]) =>
    checkSiblings([file(languages[0], mixed), file(languages[1], english)]).map(
      (problems) => problems.length,
    )
  expect(problemsOf('de', 'en-GB')).toEqual([1, 0])
  expect(problemsOf('de', 'fr')).toEqual([0, 1])
})

test.each([
  ['it', russian, '3:1', '8 cues are written in Cyrillic, but Italian (it) is written in Latin.'],
  [
    'ru',
    german,
    '3:1',
    'The text is written in Latin script, but Russian (ru) is written in Cyrillic.',
  ],
  [
    'sr-Latn',
    russian,
    '3:1',
    '8 cues are written in Cyrillic, but Serbian (Latin) (sr-Latn) is written in Latin.',
  ],
  [
    'zh-Hans',
    russian,
    '3:1',
    '8 cues are written in Cyrillic, but Simplified Chinese (zh-Hans) is written in Chinese characters.',
  ],
  [
    'it',
    replace(italian, { 2: russian[2] ?? '' }),
    '11:1',
    '1 cue is written in Cyrillic, but Italian (it) is written in Latin.',
  ],
  ['ko', japanese, '3:1', '7 cues are written in Hiragana, but Korean (ko) is written in Korean.'],
] as const)('locale/script: a file of %s', (language, texts, at, message) => {
  expect(found(file(language, texts))).toEqual([[`${at} locale/script ${message}`]])
})

test.each([
  ['it', replace(italian, { 2: 'La parola è мир.', 4: 'Москва' })],
  ['it', replace(italian, { 2: 'χ(3)+χ(5)+χ(7)+χ(9) = 0', 3: 'χ(3)+χ(5)+χ(7)+χ(9) = 0' })],
  ['ko', ['𝑻𝒉𝒆 𝑪𝒐𝒏𝒗𝒐𝒍𝒖𝒕𝒊𝒐𝒏', '𝑻𝒉𝒆𝒐𝒓𝒆𝒎']],
  ['ru', replace(russian, { 2: 'Anna und Bob GmbH, Berlin', 4: 'Berlin' })],
  ['ja', replace(japanese, { 2: 'ＴＯＫＹＯ ﾄｳｷｮｳ NHK' })],
  ['sr', russian],
  ['sr', italian],
  ['sr-Cyrl', russian],
  ['uk', russian],
  ['zh-Hant', replace(japanese, {}).map(() => '丘下湖山上空見春')],
  ['und', russian],
  ['tlh', english],
] as const)('locale/script: %s may hold other letters in passing', (language, texts) => {
  expect(found(file(language, texts)).flat()).toEqual([])
})

test('a file for which there is no room is not compared, but for its script', () => {
  const files = [file('en', english), file('it', russian), file('de', english), file('fr', italian)]
  const family = openFamily(
    files.map(({ language }) => language),
    2_500,
  )
  const added = family.order.map((index) => family.add(index, files[index] ?? file('en', [])))
  expect(added).toEqual([true, true, false, false])
  const rules = family.problems().map((problems) => problems.map(({ rule }) => rule))
  expect(rules).toEqual([[], ['locale/script'], [], []])
})

test('files without cues are compared with nothing', () => {
  expect(found(file('en', []), file('it', italian), file('de', [])).flat()).toEqual([])
  expect(checkSiblings([])).toEqual([])
})

test.each(['[a] ', '- [a]\n', '[', '# ', '♪', 'Anna ', 'так '])(
  'takes a text of many "%s" in its stride',
  (unit) => {
    const long = [`${unit.repeat(100_000)}x`]
    expect(found(file('en', long), file('it', long), file('ja', long))).toHaveLength(3)
  },
)

test('takes 50,000 like cues in its stride', () => {
  const like = Array.from({ length: 50_000 }, () => 'and so it goes on')
  expect(found(file('en', like), file('it', like, 9000)).flat()).toHaveLength(1)
})
