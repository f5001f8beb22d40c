import { describe, expect, test } from 'vitest'
import { decodeSubtitles } from '../../src/subtitles/decode.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('a text is read whatever its line ends and byte order mark', () => {
  test.each([
    ['UTF-8', Buffer.from('WEBVTT\n\né'), 'WEBVTT\n\né'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffWEBVTT'), 'WEBVTT'],
    ['line ends', Buffer.from('a\rb\r\nc\n'), 'a\rb\r\nc\n'],
    ['NUL within a text', Buffer.from('WEBVTT\n\na\0b'), 'WEBVTT\n\na\0b'],
    ['a view into a larger buffer', Buffer.from('xxWEBVTTxx').subarray(2, 8), 'WEBVTT'],
    ['characters of four bytes', Buffer.from('😀'), '😀'],
  ])('%s', (_what, bytes, text) => {
    expect(decodeSubtitles(bytes)).toEqual({ kind: 'text', text })
  })
})

describe('another encoding is named, at the first byte that is not UTF-8', () => {
  const cases: readonly (readonly [
    encoding: string,
    bytes: Buffer,
    language: string,
    at: string,
    sample: string,
  ])[] = [
    ['WINDOWS-1252', latin1('WEBVTT\n\nIl caff\xe8, no?'), 'it', '3:8', 'caffè'],
    ['WINDOWS-1252', latin1('a\rb\r\n\x93Stra\xdfe\x94'), 'de', '3:1', '“Straße'],
    ['WINDOWS-1250', latin1('a\nCze\x9c\xe6!'), 'pl', '2:4', 'Cześć'],
    ['SHIFT_JIS', encode('82b182f182c982bf82cd'), 'ja', '1:1', 'こんにちは'],
    ['EUC-JP', encode('a4b3a4f3a4cba4c1a4cf'), 'ja', '1:1', 'こんにちは'],
    ['EUC-KR', encode('bec8b3e7c7cfbcbcbfe4'), 'ko', '1:1', '안녕하세요'],
    ['GB18030', encode('c4e3bac3cac0bde7'), 'zh-Hans', '1:1', '你好世界'],
    ['BIG5', encode('a741a66eb0dabf41'), 'zh-TW', '1:1', '你好啊'],
    ['WINDOWS-1251', encode('cff0e8e2e5f220ece8f0'), 'ru', '1:1', 'Привет'],
    ['KOI8-R', encode('f0d2c9d7c5d420cdc9d2'), 'ru', '1:1', 'Привет'],
  ]
  const iconvNames = new Map([
    ['SHIFT_JIS', 'CP932'],
    ['EUC-KR', 'CP949'],
  ])
  test.each(cases)('%s', (encoding, bytes, language, at, sample) => {
    const problem = refusal(bytes, language)
    expect(problem.rule).toBe('text/encoding')
    expect(`${problem.line}:${problem.column}`).toBe(at)
    expect(problem.message).toContain(encoding)
    expect(problem.message).toContain(sample)
    expect(problem.hint).toMatch(/^Save the file as UTF-8: in most editors under Save as/)
    expect(problem.hint).toContain(`iconv -f ${iconvNames.get(encoding) ?? encoding} -t UTF-8`)
    expect(problem.remedy).toEqual({ kind: 'decode', encoding: encoding.toLowerCase() })
  })

  test('where two stay, it says which word each gives, and no command', () => {
    const problem = refusal(latin1('a\n\xbeenski'), 'sl')
    expect(problem.message).toContain('ISO-8859-2 if line 2 reads "ženski"')
    expect(problem.message).toContain('WINDOWS-1250 if it reads "ľenski"')
    expect(problem.hint).not.toContain('iconv')
    expect(problem.remedy).toBeUndefined()
  })

  test('where nothing is sure, it says no more than that', () => {
    const problem = refusal(latin1('Il caff\xe8, no?'))
    expect(problem.message).not.toMatch(/damaged|WINDOWS/)
    expect(problem.hint).not.toContain('iconv')
  })

  test('ISO-2022-JP is seen, though it has no byte beyond ASCII', () => {
    const problem = refusal(latin1('WEBVTT\n\n\x1b$B$3$s\x1b(B'))
    expect(problem).toMatchObject({ rule: 'text/encoding', line: 3, column: 1 })
    expect(problem.remedy).toEqual({ kind: 'decode', encoding: 'iso-2022-jp' })
  })

  test.each([
    ['UTF-16LE', latin1('\xff\xfeW\0E\0')],
    ['UTF-16BE', latin1('\xfe\xff\0W\0E')],
    ['UTF-32LE', latin1('\xff\xfe\0\0W\0\0\0')],
    ['UTF-32BE', latin1('\0\0\xfe\xff\0\0\0W')],
    ['UTF-16LE', Buffer.from('WEBVTT\n\n00:01.000', 'utf16le')],
    ['UTF-16BE', Buffer.from('WEBVTT\n\n00:01.000', 'utf16le').swap16()],
    ['UTF-16LE', Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n一一\u3000一', 'utf16le')],
  ])('%s', (encoding, bytes) => {
    const problem = refusal(bytes)
    expect(problem).toMatchObject({ rule: 'text/encoding', line: 1, column: 1 })
    expect(problem.message).toContain(encoding)
  })

  test('a single damaged character of a UTF-8 file is not taken for another encoding', () => {
    const bytes = Buffer.concat([
      Buffer.from('是的，你好\n😀 x'),
      latin1('\xc3'),
      Buffer.from('y你好'),
    ])
    const problem = refusal(bytes)
    expect(problem).toMatchObject({ line: 2, column: 5 })
    expect(problem.message).toContain('0xC3')
    expect(problem.hint).not.toContain('iconv')
  })

  test.each([
    ['overlong', 'c080'],
    ['a surrogate', 'eda080'],
    ['beyond Unicode', 'f4908080'],
    ['cut off', 'e4bd'],
    ['a lone continuation', '80'],
  ])('%s bytes are not UTF-8', (_what, hex) => {
    const problem = refusal(Buffer.concat([Buffer.from('ab\ncd'), encode(hex)]))
    expect(problem).toMatchObject({ rule: 'text/encoding', line: 2, column: 3 })
  })
})

describe('what is no subtitle file is told with its kind', () => {
  test.each([
    ['text/empty-file', Buffer.alloc(0), '0 bytes'],
    ['text/lfs-pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'Git LFS'],
    ['text/binary', latin1('\x1a\x45\xdf\xa3\x01\0'), 'WebM'],
    ['text/binary', latin1('\0\0\0\x20ftypisom'), 'MP4'],
    [
      'text/binary',
      Buffer.from(Uint8Array.from({ length: 256 }, (_, index) => index % 7)),
      'binary',
    ],
  ])('%s', (rule, bytes, word) => {
    const problem = refusal(bytes)
    expect(problem).toMatchObject({ rule, line: 1, column: 1, severity: 'error' })
    expect(problem.message).toContain(word)
  })
})

function encode(hex: string): Buffer {
  return Buffer.from(hex, 'hex')
}

function refusal(bytes: Uint8Array, language: string | null = null) {
  const decoded = decodeSubtitles(bytes, language)
  if (decoded.kind !== 'problem') throw new Error(`Decoded as ${JSON.stringify(decoded.text)}`)
  return decoded.problem
}
