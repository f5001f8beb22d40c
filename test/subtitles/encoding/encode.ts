import { decodeAs, encodings } from '../../../src/subtitles/encoding/encodings.ts'

/** The bytes of a text in an encoding that may have no letter of it: null then. */
export function encodeAs(name: string, text: string): Buffer | null {
  if (name === 'UTF-16LE') return Buffer.from(text, 'utf16le')
  if (name === 'UTF-16BE') return Buffer.from(text, 'utf16le').swap16()
  if (name === 'ISO-2022-JP') return encodeIso2022(text)
  if (/^ISO-8859-(?:1|9)$|^TIS-620$/.test(name)) {
    const windows = { 'ISO-8859-1': 'windows-1252', 'ISO-8859-9': 'windows-1254' }[name]
    const bytes = encodeAs(windows ?? 'windows-874', text)
    return bytes?.some((byte) => byte >= 0x80 && byte < 0xa0) ? null : bytes
  }
  const table = tableOf(name)
  const written = name === 'windows-1258' ? withToneMarks(text) : text
  const parts = Array.from(written, (character) =>
    character < '\x80' ? [character.charCodeAt(0)] : table.get(character),
  )
  return parts.every((part) => part !== undefined) ? Buffer.from(parts.flat()) : null
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(name: string): ReadonlyMap<string, readonly number[]> {
  const found = tables.get(name) ?? readTable(name)
  tables.set(name, found)
  return found
}

function readTable(name: string): ReadonlyMap<string, readonly number[]> {
  const encoding = Object.values(encodings).find(
    (one) => one.name === name || one.label === name.toLowerCase(),
  ) ?? { name, label: name.toLowerCase() }
  const table = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]): void => {
    const text = decodeAs(encoding, Uint8Array.from(bytes))
    if (
      [...text].length === 1 &&
      text > '\x9f' &&
      !/[\ufffd\p{Co}]/u.test(text) &&
      !table.has(text)
    )
      table.set(text, bytes)
  }
  for (let lead = 0x80; lead < 0x100; lead++) add([lead])
  if (!/^(?:Shift_JIS|EUC-..|GB.*|Big5)$/.test(name)) return table
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail])
  return table
}

/** Windows-1258 writes letters with their marks, but for those of tone. */
function withToneMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /([a-z])([\u0323]?)([\u0302\u0306\u031b])/gi,
      (_, letter, tone, mark) => `${(letter + mark).normalize('NFC')}${tone}`,
    )
}

function encodeIso2022(text: string): Buffer {
  const parts = text.split(/([^\0-\x7f]+)/).map((part, index) => {
    if (index % 2 === 0) return Buffer.from(part)
    const bytes = encodeAs('EUC-JP', part) ?? Buffer.alloc(0)
    return Buffer.concat([
      Buffer.from('\x1b$B'),
      bytes.map((byte) => byte & 0x7f),
      Buffer.from('\x1b(B'),
    ])
  })
  return Buffer.concat(parts)
}
