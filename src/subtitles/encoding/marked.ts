/** An encoding that tells itself, by marks or by where its zeros are. */
export interface MarkedEncoding {
  /** A name that iconv knows. */
  readonly name: string
  /** Whether every byte can be read so by TextDecoder. */
  readonly isReadable: boolean
  /** Where the first sign of it is. */
  readonly offset: number
}

/** UTF-16 or UTF-32, or an encoding that switches by escape sequences (ISO 2022). */
export function findMarkedEncoding(bytes: Uint8Array): MarkedEncoding | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = findWide(all.subarray(0, 8192)) ?? findEscapes(all)
  return found && { ...found, isReadable: canRead(bytes, found.name) }
}

type Found = Omit<MarkedEncoding, 'isReadable'>

/** UTF-16 or UTF-32 by the byte order mark, or UTF-16 by where the zeros of its ASCII characters are. */
function findWide(start: Buffer): Found | null {
  const wide = (name: string): Found => ({ name, offset: 0 })
  const mark = start.toString('hex', 0, 4)
  if (mark === 'fffe0000') return wide('UTF-32LE')
  if (mark === '0000feff') return wide('UTF-32BE')
  if (mark.startsWith('fffe')) return wide('UTF-16LE')
  if (mark.startsWith('feff')) return wide('UTF-16BE')
  const zeros = [0, 0]
  const length = Math.min(start.length, 512) & ~1
  for (let at = 0; at < length; at++) if (start[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // Some letters have a zero on the other side: U+4E00, U+3000.
  const many = Math.max(2, length / 8)
  if (odd >= many && odd > 4 * even) return wide('UTF-16LE')
  if (even >= many && even > 4 * odd) return wide('UTF-16BE')
  return null
}

const ESCAPES = [
  ['\x1b$B', 'ISO-2022-JP'],
  ['\x1b$@', 'ISO-2022-JP'],
  ['\x1b$)C', 'ISO-2022-KR'],
] as const

function findEscapes(all: Buffer): Found | null {
  for (const [sign, name] of ESCAPES) {
    const offset = all.indexOf(sign, 0, 'latin1')
    if (offset !== -1) return { name, offset }
  }
  return null
}

function canRead(bytes: Uint8Array, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
