/** A guess at what a text that is not UTF-8 is written in. */
interface EncodingGuess {
  /** A name that iconv knows. */
  readonly encoding: string
  /** The first word that is not UTF-8, as it reads in that encoding. */
  readonly sample: string
}

interface Candidate {
  readonly encoding: string
  /** What the letters beyond ASCII of a text in this encoding are, and make it likely. */
  readonly letters: RegExp
  /** What share of the letters beyond ASCII must be so. */
  readonly share: number
  /** Whether bytes beyond ASCII must come in pairs: the second byte of a character is never ASCII. */
  readonly paired?: true
}

const han = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g

/** Encodings of several bytes a character come first: they rule themselves out by sequences that are not valid. */
const candidates: readonly Candidate[] = [
  { encoding: 'SHIFT_JIS', letters: /[\u3040-\u30ff\u3001\u3002]/g, share: 0.3 },
  { encoding: 'EUC-JP', letters: /[\u3040-\u30ff\u3001\u3002]/g, share: 0.3 },
  { encoding: 'EUC-KR', letters: /[\uac00-\ud7a3]/g, share: 0.9 },
  { encoding: 'GB18030', letters: han, share: 0.95, paired: true },
  { encoding: 'BIG5', letters: han, share: 0.95 },
  { encoding: 'GB18030', letters: han, share: 0.95 },
  { encoding: 'WINDOWS-1251', letters: /[\u0430-\u0451]/g, share: 0.6 },
  { encoding: 'KOI8-R', letters: /[\u0430-\u0451]/g, share: 0.6 },
  { encoding: 'WINDOWS-1253', letters: /[\u03ac-\u03ce]/g, share: 0.6 },
  { encoding: 'WINDOWS-1255', letters: /[\u05d0-\u05ea]/g, share: 0.8 },
  { encoding: 'WINDOWS-1256', letters: /[\u060c-\u064a]/g, share: 0.8 },
]

/** Bytes that are looked at, from the first offending line on. */
const MAX_SAMPLE = 65_536

/**
 * Guesses the encoding of bytes that are not UTF-8, by the script that they give. Null where much of the text is
 * UTF-8, so that the fault is a single character. Single accented letters among ASCII are taken for Windows-1252.
 */
export function guessEncoding(
  bytes: Uint8Array,
  found: { readonly offset: number; readonly lineAt: number; readonly validPairs: number },
): EncodingGuess | null {
  const { offset, lineAt, validPairs } = found
  const sample = bytes.subarray(lineAt, lineAt + MAX_SAMPLE)
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  if (validPairs > 2 && validPairs * 2 > high / 4) return null
  const encoding = isScattered(sample)
    ? 'WINDOWS-1252'
    : (candidates.find((candidate) => fits(sample, candidate))?.encoding ?? 'WINDOWS-1252')
  const text = new TextDecoder(encoding).decode(bytes.subarray(lineAt, offset + 200))
  const prefix = new TextDecoder(encoding).decode(bytes.subarray(lineAt, offset))
  const before = /[\p{L}\p{M}]{0,20}$/u.exec(prefix)?.[0] ?? ''
  const after = /^.[\p{L}\p{M}]{0,20}/u.exec(text.slice(prefix.length))?.[0] ?? ''
  return { encoding, sample: before + after }
}

/** Lengths of the runs of bytes beyond ASCII. */
function highRuns(bytes: Uint8Array): readonly number[] {
  const runs: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const from = at
    while ((bytes[at] ?? 0) >= 0x80) at++
    runs.push(at - from)
  }
  return runs
}

/** Whether most bytes beyond ASCII stand alone between ASCII, as accents of a Latin script do. */
function isScattered(bytes: Uint8Array): boolean {
  const runs = highRuns(bytes)
  return runs.reduce((sum, length) => sum + length, 0) < runs.length * 1.5
}

function fits(sample: Uint8Array, { encoding, letters, share, paired }: Candidate): boolean {
  if (paired && highRuns(sample).some((length) => length % 2 === 1)) return false
  const text = new TextDecoder(encoding).decode(sample)
  const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const right = text.match(letters)?.length ?? 0
  return broken <= 1 && beyondAscii > 0 && right >= beyondAscii * share
}
