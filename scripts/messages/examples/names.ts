import type { ManifestRule } from '../../../src/manifest/problem.ts'
import type { RuleName } from '../../../src/subtitles/rules.ts'
import { type Example, hello, intro } from './example.ts'

/** Files whose names are the matter. */
function named(...names: readonly string[]): Example {
  const files = names.map((name) => [name, `WEBVTT\n\n${hello}\n`])
  return { manifest: intro, files: Object.fromEntries(files) }
}

/** A manifest, or what stands in one beside `uploads`. */
const manifest = (text: string): Example => ({ manifest: text, files: {} })
const beside = (text: string) => manifest(`${intro}${text}\n`)

const nouns = 'river mountain harbour garden window letter morning bridge winter market'.split(' ')
const english = nouns.map((noun) => `We walked down to the ${noun} before it rained.`)
const italian = nouns.map((noun) => `Siamo scesi (${noun}) prima della pioggia.`)

const file = (cues: readonly string[]) =>
  `WEBVTT\n\n${cues.map((text, at) => `00:${10 + at}:00.000 --> 00:${10 + at}:04.000\n${text}`).join('\n\n')}\n`

/** A video in English with ten cues, and in Italian. */
function translated(texts: readonly string[]) {
  return { manifest: intro, files: { 'intro/en.vtt': file(english), 'intro/it.vtt': file(texts) } }
}

/** What the path of a file says, and what the languages of a video say of each other. */
export const nameExamples = {
  'file/outside': { ...named('intro/en.vtt'), links: { 'intro/it.vtt': '../../../it.vtt' } },
  'file/unreadable': named('intro/caf\ufffd.vtt'),
  'file/not-checked-out': named('intro/en.vtt', '../.git/HEAD'),
  'file/other-format': named('intro/en.sbv'),
  'file/no-template': named('intro.vtt'),
  'file/unknown-video': named('intr/en.vtt'),
  'file/shadowed': named('intro/en.vtt', 'intro.en.vtt'),
  'file/conflict': named('intro/en.vtt', 'intro/en.srt'),
  'video/beyond-end': { ...named('intro/en.vtt'), durationMs: 500 },
  'video/ends-early': { ...named('intro/en.vtt'), durationMs: 600_000 },
  'locale/no-language': named('intro/notes.vtt'),
  'locale/unknown-language': named('intro/jp.vtt'),
  'locale/forced': named('intro/en.forced.vtt'),
  'locale/country': named('intro/se.vtt'),
  'locale/rare-language': named('intro/www.vtt'),
  'locale/rewritten': named('intro/en-UK.vtt'),
  'locale/default': named('intro/en.default.vtt'),
  'locale/name-clash': {
    ...named('intro/en.vtt', 'intro/fr.vtt'),
    manifest: `${intro}names: { en: English, fr: english }\n`,
  },
  'locale/missing': { ...named('intro/en.vtt'), manifest: `${intro}required: [en, it]\n` },
  'locale/short': translated(italian.slice(0, 3)),
  'locale/untranslated': translated([...english.slice(0, 2), ...italian.slice(2)]),
  'locale/outdated': {
    ...translated(italian),
    manifest: `${intro}source: en\n`,
    earlier: translated(italian).files,
    files: {
      'intro/en.vtt': file(english.with(0, 'They walked up to the river before it rained.')),
    },
  },
  'locale/script': translated(nouns.map(() => 'Это совсем другой язык.')),
} as const satisfies Partial<Record<RuleName, Example>>

export const manifestExamples: Readonly<Record<ManifestRule, Example>> = {
  'manifest/syntax': manifest('uploads: {'),
  'manifest/duplicate-key': manifest('uploads:\n  intro: "60412398"\n  intro: "60412399"\n'),
  'manifest/unknown-key': beside('langauges: {}'),
  'manifest/missing-key': manifest('names: { en: English }\n'),
  'manifest/type': manifest('uploads: intro\n'),
  'manifest/empty': manifest('uploads: {}\n'),
  'manifest/upload-id': manifest('uploads:\n  intro: my-video\n'),
  'manifest/duplicate-id': manifest('uploads:\n  intro: "60412398"\n  outro: "60412398"\n'),
  'manifest/video': manifest('uploads:\n  ../intro: "60412398"\n'),
  'manifest/language': beside('required: [jp]'),
  'manifest/template': beside('paths: ["{video}.vtt"]'),
  'manifest/root': beside('root: ../../content'),
  'manifest/ignore': beside('ignore: ["*.{vtt,srt}"]'),
  'manifest/rule': beside('rules: { cue/overlaps: off }'),
  'manifest/name': beside('names: { en: "" }'),
}
