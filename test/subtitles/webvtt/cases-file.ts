import { MAX_BYTES } from '../../../src/subtitles/decode.ts'
import { bytes, type Cases, hello, vtt } from './case.ts'

export const fileCases: Cases = {
  'cue/none': [
    { breaks: 'WEBVTT\n', at: '1:1', mended: hello },
    { breaks: vtt('NOTE to be translated'), at: '1:1', mended: hello },
  ],
  'cue/no-subtitles': [
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'sprite.jpg#xywh=0,0,160,90'),
      at: '1:1',
      hint: 'List the file in `ignore` of the manifest.',
      mended: hello,
    },
  ],
  'text/fence': [
    { breaks: `${hello}\`\`\`\n`, at: '5:1', hint: 'Remove line 5.', mended: hello },
    {
      breaks: `${hello}\n\`\`\``,
      at: '6:1',
      hint: 'Remove line 6.',
      mended: hello,
      fixed: `${hello}\n`,
    },
  ],
  'text/encoding': [
    {
      breaks: bytes(
        'WEBVTT\n\n00:01.000 --> 00:02.000\nS\xfc\xdfe Gr\xfc\xdfe f\xfcr die G\xe4ste im Caf\xe9\n',
      ),
      at: '4:2',
      hint: 'Save the file as UTF-8: in most editors under Save as… › Encoding. On the command line: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW-FILE',
      mended: vtt('00:01.000 --> 00:02.000', 'Süße Grüße für die Gäste im Café'),
    },
    { breaks: Buffer.from(`\ufeff${hello}`, 'utf16le'), at: '1:1', mended: hello },
  ],
  'text/empty-file': [{ breaks: '', at: '1:1', mended: hello }],
  'text/too-large': [
    {
      breaks: hello + '\n'.repeat(MAX_BYTES - hello.length + 1),
      at: '1:1',
      mended: hello + '\n'.repeat(MAX_BYTES - hello.length),
    },
  ],
  'text/lfs-pointer': [
    {
      breaks: `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`,
      at: '1:1',
      hint: 'Set `lfs: true` on actions/checkout.',
      mended: hello,
    },
  ],
  'text/binary': [
    { breaks: bytes('PK\x03\x04\x14\0'), at: '1:1', mended: hello },
    {
      breaks: bytes(`850STL25.01${' '.repeat(1013)}\0\x01\0\xffHello\x8f`),
      at: '1:1',
      mended: hello,
    },
  ],
  'text/line-ends': [
    {
      breaks: hello.replaceAll('\n', '\r\r\n'),
      at: '1:7',
      mended: hello.replaceAll('\n', '\r\n'),
    },
  ],
  'text/mojibake': [
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Un cafÃ©, sâ€™il vous plaÃ®t'),
      at: '4:7',
      hint: 'Write "café,", or save the file anew from where it came from, as UTF-8.',
      mended: vtt('00:01.000 --> 00:02.000', 'Un café, s’il vous plaît'),
    },
  ],
  'text/replacement-character': [
    {
      breaks: vtt('00:01.000 --> 00:02.000', 'Caf\ufffd'),
      at: '4:4',
      mended: vtt('00:01.000 --> 00:02.000', 'Café'),
    },
    { breaks: vtt('00:01.000 --> 00:02.000', 'Hel\0o'), at: '4:4', mended: hello },
  ],
}
