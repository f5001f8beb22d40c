/** For every rule a workspace that breaks it. The messages in docs/messages.md are what the action says of them. */
export interface MessageExample {
  /** The manifest; its folder is `subtitles`. */
  readonly manifest: string
  /** By path below `subtitles`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Links below `subtitles`, by path. */
  readonly links?: Readonly<Record<string, string>>
}

const intro = 'uploads:\n  intro: "60412398"\n'
const times = '00:00:01.000 --> 00:00:02.000'
const commas = times.replaceAll('.', ',')

/** A WebVTT file of the video `intro`, below its first line. */
const vtt = (body: string) => one('en.vtt', `WEBVTT\n\n${body}\n`)
/** A WebVTT cue with a text. */
const cue = (text: string) => vtt(`${times}\n${text}`)
const srt = (body: string) => one('en.srt', `${body}\n`)
/** An SRT cue with a text. */
const srtCue = (text: string) => srt(`1\n${commas}\n${text}`)

function one(name: string, content: string | Uint8Array, more = ''): MessageExample {
  return { manifest: `${intro}${more}`, files: { [`intro/${name}`]: content } }
}

/** Files of `intro` whose names are the matter. */
function named(...names: readonly string[]): MessageExample {
  const files = names.map((name) => [name, `WEBVTT\n\n${times}\nHello.\n`])
  return { manifest: intro, files: Object.fromEntries(files) }
}

/** English and Italian, 10 cues each. */
function siblings(english: (at: number) => string, italian: (at: number) => string, cues = 10) {
  const text = (words: (at: number) => string, number: number) =>
    `WEBVTT\n\n${Array.from({ length: number }, (_, at) => `00:${10 + at}:00.000 --> 00:${10 + at}:04.000\n${words(at)}`).join('\n\n')}\n`
  return {
    manifest: intro,
    files: { 'intro/en.vtt': text(english, 10), 'intro/it.vtt': text(italian, cues) },
  }
}

const style = (rule: string, body: string) =>
  one('en.vtt', `WEBVTT\n\n${body}\n`, `rules:\n  style/${rule}: warning\n`)
const manifest = (text: string): MessageExample => ({ manifest: text, files: {} })
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

export const messageExamples: Readonly<Record<string, MessageExample>> = {
  'vtt/signature': one('en.vtt', `${times}\nHello.\n`),
  'vtt/srt-content': one('en.vtt', `1\n${commas}\nHello.\n`),
  'vtt/header': one('en.vtt', `WEBVTT\n${times}\nHello.\n`),
  'vtt/header-metadata': one('en.vtt', `WEBVTT\nKind: captions\n\n${times}\nHello.\n`),
  'vtt/missing-blank-line': vtt(`${times}\nHello.\n00:03.000 --> 00:04.000\nBye.`),
  'vtt/arrow': vtt(`NOTE a --> b\n\n${times}\nHello.`),
  'vtt/timing': vtt('00:01.000 -> 00:02.000\nHello.'),
  'vtt/timestamp': vtt('00:01,000 --> 00:02,000\nHello.'),
  'vtt/setting': vtt(`${times} align:centre\nHello.`),
  'vtt/stray-text': vtt(`${times}\nHello,\n\nyou there.`),
  'vtt/blank-line': vtt(`${times}
Hello.

 

00:03.000 --> 00:04.000
Bye.`),
  'vtt/late-block': vtt(`${times}\nHello.\n\nSTYLE\n::cue { color: red }`),
  'vtt/region': vtt(`REGION\nid:top lines:many\n\n${times}\nHello.`),
  'vtt/duplicate-id': vtt(`a\n${times}\nHello.\n\na\n00:03.000 --> 00:04.000\nBye.`),
  'srt/webvtt': one('en.srt', `WEBVTT\n\n${times}\nHello.\n`),
  'srt/no-cues': srt('Hello.'),
  'srt/missing-blank-line': srt(`1\n${commas}\nHello.\n2\n00:00:03,000 --> 00:00:04,000\nBye.`),
  'srt/text-outside-cue': srt(`1\n${commas}\nHello,\n\nyou there.`),
  'srt/missing-timing': srt(`1\n${commas}\nHello.\n\n2\n\n3\n00:00:03,000 --> 00:00:04,000\nBye.`),
  'srt/timing': srt(`1\n${commas}\nHello.\n\n2\n00:00:03,000 --> soon\nBye.`),
  'srt/arrow': srt('1\n00:00:01,000 -> 00:00:02,000\nHello.'),
  'srt/time-separator': srt('1\n00:00:01 ,000 --> 00:00:02,000\nHello.'),
  'srt/time-range': srt('1\n00:00:01,000 --> 00:00:72,000\nHello.'),
  'srt/hours': srt('1\n00:01,000 --> 00:02,000\nHello.'),
  'srt/arrow-space': srt('1\n00:00:01,000-->00:00:02,000\nHello.'),
  'srt/dot': srt(`1\n${times}\nHello.`),
  'srt/time-digits': srt('1\n00:00:01,0 --> 00:00:02,000\nHello.'),
  'srt/blank-line': srt(`1\n\n${commas}\nHello.`),
  'srt/arrow-in-text': srtCue('from --> to'),
  'srt/after-timing': srt(`1\n${commas} here\nHello.`),
  'srt/coordinates': srt(`1\n${commas} X1:40 X2:600 Y1:20 Y2:50\nHello.`),
  'srt/override': srtCue('{\\an8}Hello.'),
  'srt/font': srtCue('<font color="red">Hello.</font>'),
  'srt/bom': srt(`1\n${commas}\nHello.\n\n\ufeff2\n00:00:03,000 --> 00:00:04,000\nBye.`),
  'srt/index-missing': srt(`${commas}\nHello.`),
  'srt/index': srt(`1\n${commas}\nHello.\n\n3\n00:00:03,000 --> 00:00:04,000\nBye.`),
  'cue/end-before-start': vtt('00:04.000 --> 00:03.000\nHello.'),
  'cue/order': vtt(`00:05.000 --> 00:06.000\nHello.\n\n${times}\nBye.`),
  'cue/overlap': vtt(`${times}\nHello.\n\n00:01.500 --> 00:03.000\nBye.`),
  'cue/none': one('en.vtt', 'WEBVTT\n'),
  'cue/empty': vtt(`${times}\n\n00:03.000 --> 00:04.000\nBye.`),
  'text/encoding': one('en.vtt', Buffer.from(`WEBVTT\n\n${times}\nCaf\u00e9.\n`, 'latin1')),
  'text/empty-file': one('en.vtt', ''),
  'text/too-large': one('en.vtt', new Uint8Array(11_000_000).fill(10)),
  'text/lfs-pointer': one(
    'en.vtt',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
  ),
  'text/binary': one('en.vtt', Buffer.from('504b0304140000000800', 'hex')),
  'text/replacement-character': cue('Caf\ufffd.'),
  'text/ampersand': cue('Tom & Jerry'),
  'text/less-than': cue('1 < 2'),
  'text/unknown-tag': cue('<em>Hello.</em>'),
  'text/unclosed-tag': cue('<i>Hello.'),
  'text/end-tag': cue('Hello.</i>'),
  'text/nesting': cue('<v Ann>Hello. <v Bob>Bye.</v></v>'),
  'text/annotation': cue('<v>Hello.</v>'),
  'text/language': cue('<lang english!>Hello.</lang>'),
  'text/timestamp': cue('Hello <00:00:09.000>you.'),
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
  'locale/short': siblings(
    (at) => `A ${words[at]}.`,
    (at) => `Il numero ${at}.`,
    3,
  ),
  'locale/untranslated': siblings(
    (at) => `We walked down to the ${words[at]} before it rained.`,
    (at) => `We walked down to the ${words[at]} before it rained.`,
  ),
  'locale/script': siblings(
    (at) => `A ${words[at]}.`,
    () => 'Это совсем другой язык.',
  ),
  'file/outside': { ...named('intro/en.vtt'), links: { 'intro/it.vtt': '../../../it.vtt' } },
  'file/no-template': named('en.vtt'),
  'file/unknown-video': named('intr/en.vtt'),
  'file/shadowed': named('intro/en.vtt', 'intro.en.vtt'),
  'file/conflict': named('intro/en.vtt', 'intro/en.srt'),
  'style/line-length': style('line-length', `${times}\n${'A long line. '.repeat(5).trim()}`),
  'style/lines': style('lines', `${times}\nOne\ntwo\nthree`),
  'style/reading-speed': style('reading-speed', `${times}\nNobody can read this in one second.`),
  'style/min-duration': style('min-duration', '00:01.000 --> 00:01.500\nHello.'),
  'style/max-duration': style('max-duration', '00:01.000 --> 00:11.000\nHello.'),
  'style/gap': style('gap', `${times}\nHello.\n\n00:02.040 --> 00:04.000\nBye.`),
  'manifest/syntax': manifest('uploads: {'),
  'manifest/duplicate-key': manifest('uploads:\n  intro: "60412398"\n  intro: "60412399"\n'),
  'manifest/unknown-key': manifest(`${intro}langauges: {}\n`),
  'manifest/missing-key': manifest('names: { en: English }\n'),
  'manifest/type': manifest('uploads: intro\n'),
  'manifest/empty': manifest('uploads: {}\n'),
  'manifest/upload-id': manifest('uploads:\n  intro: my-video\n'),
  'manifest/duplicate-id': manifest('uploads:\n  intro: "60412398"\n  outro: "60412398"\n'),
  'manifest/video': manifest('uploads:\n  ../intro: "60412398"\n'),
  'manifest/language': manifest(`${intro}required: [jp]\n`),
  'manifest/template': manifest(`${intro}paths: ["{video}.vtt"]\n`),
  'manifest/rule': manifest(`${intro}rules: { cue/overlaps: off }\n`),
  'manifest/name': manifest(`${intro}names: { en: "" }\n`),
}
