import { type Examples, intro, type MessageExample, named } from './example.ts'

/** English and Italian, 10 cues each. */
function siblings(
  english: (at: number) => string,
  italian: (at: number) => string,
  { cues = 10, language = 'it' } = {},
): MessageExample {
  const text = (words: (at: number) => string, number: number) =>
    `WEBVTT\n\n${Array.from({ length: number }, (_, at) => `00:${10 + at}:00.000 --> 00:${10 + at}:04.000\n${words(at)}`).join('\n\n')}\n`
  return {
    manifest: intro,
    files: { 'intro/en.vtt': text(english, 10), [`intro/${language}.vtt`]: text(italian, cues) },
  }
}

const words = [
  'river',
  'mountain',
  'harbour',
  'garden',
  'window',
  'letter',
  'morning',
  'bridge',
  'winter',
  'market',
]

const simple = (at: number) => `A ${words[at]}.`
const long = (at: number) => `We walked down to the ${words[at]} before it rained.`
const own = (at: number) => (at < 2 ? long(at) : `Il numero ${at}.`)

/** What the path of a file says, and what the languages of a video say of each other. */
export const nameExamples: Examples = {
  'locale/no-language': [
    named('intro/notes.vtt'),
    named('intro/italian.vtt'),
    named('intro/en .vtt'),
    named('intro/sdh.vtt'),
    named(`intro/${'x'.repeat(120)}.vtt`),
  ],
  'locale/unknown-language': [
    named('intro/jp.vtt'),
    named('intro/xx.vtt'),
    named('intro/en-EN.vtt'),
    named('intro/zh-Abcd.vtt'),
  ],
  'locale/forced': [named('intro/en.forced.vtt')],
  'locale/country': [named('intro/se.vtt'), named('intro/es-LA.vtt')],
  'locale/rare-language': [named('intro/www.vtt')],
  'locale/rewritten': [named('intro/en-UK.vtt')],
  'locale/default': [named('intro/en.default.vtt')],
  'locale/name-clash': [
    {
      ...named('intro/en.vtt', 'intro/fr.vtt'),
      manifest: `${intro}names: { en: English, fr: english }\n`,
    },
  ],
  'locale/missing': [{ ...named('intro/en.vtt'), manifest: `${intro}required: [en, it]\n` }],
  'locale/short': [siblings(simple, (at) => `Il numero ${at}.`, { cues: 3 })],
  'locale/untranslated': [siblings(long, long), siblings(long, own)],
  'locale/script': [
    siblings(simple, () => 'Это совсем другой язык.'),
    siblings(simple, () => '这是另外一种语言。'),
    siblings(simple, () => 'ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ ᛈᛇᛉᛊᛏᛒ'),
    siblings(simple, (at) => `Il numero ${at} in lettere latine.`, { language: 'ru' }),
    siblings(simple, (at) => `Il numero ${at} in lettere latine.`, { language: 'zh' }),
    siblings(simple, (at) => (at === 0 ? 'Это совсем другой язык.' : `Il numero ${at}.`)),
  ],
  'file/outside': [
    { ...named('intro/en.vtt'), links: { 'intro/it.vtt': '../../../it.vtt' } },
    { ...named('intro/en.vtt', '../.git/it.vtt'), links: { 'intro/it.vtt': '../../.git/it.vtt' } },
    { ...named('intro/en.vtt', '../.env'), links: { 'intro/it.vtt': '../../.env' } },
    { ...named('intro/en.vtt', '../drafts/it.vtt'), patterns: ['drafts/*.vtt'] },
  ],
  'file/unreadable': [
    named('intro/caf\ufffd.vtt'),
    { ...named('intro/en.vtt'), pipes: ['intro/it.vtt'] },
  ],
  'file/not-checked-out': [named('intro/en.vtt', '../.git/HEAD')],
  'file/no-template': [named('en.vtt'), named('intro.vtt')],
  'file/unknown-video': [named('intr/en.vtt'), named('something-else/en.vtt')],
  'file/shadowed': [named('intro/en.vtt', 'intro.en.vtt')],
  'file/conflict': [named('intro/en.vtt', 'intro/en.srt')],
}
