import { cues, type Examples, type MessageExample, one, srt, srtCue, times } from './example.ts'

const bytes = (hex: string, name = 'en.vtt') => one(name, Buffer.from(hex, 'hex'))
const text = (...texts: readonly string[]): readonly MessageExample[] => [cues(...texts)]
const cue = `WEBVTT\n\n${times}\n`

/** Encodings, other kinds of files, and the markup of texts. */
export const textExamples: Examples = {
  'text/encoding': [
    one('en.vtt', Buffer.from(`${cue}Café.\n`, 'latin1')),
    one(
      'en.vtt',
      Buffer.concat([Buffer.from(`${cue}Café, été, naïve: `), Buffer.from([0xff, 10])]),
    ),
    one('en.vtt', Buffer.from(`\ufeff${cue}Hello.\n`, 'utf16le')),
  ],
  'text/empty-file': [one('en.vtt', '')],
  'text/too-large': [one('en.vtt', new Uint8Array(11_000_000).fill(10))],
  'text/lfs-pointer': [
    one(
      'en.vtt',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
    ),
  ],
  'text/binary': [
    bytes('504b0304140000000800'),
    bytes('1f8b0800000000000003'),
    bytes('255044462d312e370a25'),
    bytes('89504e470d0a1a0a0000'),
    bytes('ffd8ffe000104a464946'),
    bytes('1a45dfa3010000000000'),
    bytes('d0cf11e0a1b11ae10000'),
    bytes('00000018667479706d703432'),
    bytes('0001020304050607080e0f10'),
  ],
  'text/replacement-character': [cues('Caf\ufffd, th\ufffd'), cues('Caf\0.')],
  'text/ampersand': text('Tom & Jerry', 'Tom &amp Jerry', 'Tom &jerry; Bob', 'A &# B'),
  'text/less-than': [
    ...text('1 < 2', 'a <', 'a <b c', 'a < b > c', '</ x'),
    srt(srtCue(1, 'I <3 you.')),
  ],
  'text/unknown-tag': text('<em>Hello.</em>', 'Hello,<br>you.', '<font color="red">Hello.</font>'),
  'text/unclosed-tag': text('<i>Hello.'),
  'text/end-tag': text('Hello.</i>', '<i>Hello.</i >', '<i><b>Hello.</i></b>', '<i>Hello.</i'),
  'text/nesting': text('<v Ann>Hello. <v Bob>Bye.</v></v>', '<rt>Hello.</rt>'),
  'text/annotation': text('<v>Hello.</v>', '<lang>Hello.</lang>', '<i slow>Hello.</i>'),
  'text/language': text('<lang english!>Hello.</lang>', '<lang en_GB>Hello.</lang>'),
  'text/timestamp': text(
    'Hello <00:09:59.000>you.',
    '<00:01:05.000>Hello <00:01:03.000>you.',
    '<00:02,5>Hello.',
  ),
}
