import { comparable, decodeAs, type Encoding, encodings } from './encodings.ts'
import { type Writing, writings, writingsOf } from './languages.ts'
import { measureFit, observe } from './likelihood.ts'

/** A text as one or more encodings give it. */
export interface Reading {
  /** The most usual first. They give the same text, but where it says something else of the last ones. */
  readonly encodings: readonly [Encoding, ...Encoding[]]
  /** Natural logarithm of how likely it is. */
  readonly likelihood: number
}

/** What bytes that are not UTF-8 may be. */
export type EncodingGuess =
  /** The text is this one. */
  | { readonly kind: 'sure'; readonly reading: Reading }
  /** It is one of these, the most likely first. */
  | { readonly kind: 'some'; readonly readings: readonly Reading[] }
  /** It is UTF-8, with damaged characters. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown' }

/** Bytes of lines with letters beyond ASCII that are looked at. */
const MAX_SAMPLE = 16_384
/** A reading is sure where any other is so many times less likely, by natural logarithm. */
const SURE = 7
/** The same where the text is not in the language that the file's name says, or that says nothing. */
const SURE_WITHOUT_LANGUAGE = 12
/** How much less likely a text is in another language than that of the file's name. */
const OTHER_LANGUAGE = -9
/** How much less likely the second, third and further usual encodings of a language are. */
const LESS_USUAL = [0, -1.5, -3, -4]
/** Of so many readings none can be told from the others. */
const MAX_READINGS = 3

/**
 * Guesses the encoding of bytes that are not UTF-8: each usual encoding gives a text, and the text that is most likely
 * in a language, by its letters and their places, tells both.
 *
 * @param language BCP 47 tag of the language that the text should be in, or null.
 * @param lineAt where the line with the first byte that is not UTF-8 begins.
 */
export function guessEncoding(
  bytes: Uint8Array,
  { language, lineAt, isMixed }: { language: string | null; lineAt: number; isMixed: boolean },
): EncodingGuess {
  const sample = takeSample(bytes, lineAt)
  const named = language === null ? [] : writingsOf(language)
  const readings = readAll(sample, named, isMixed)
  const [best, ...others] = readings
  if (!best || best.strange * 5 > best.count) return { kind: 'unknown' }
  if (best.encodings[0] === encodings.utf8) return { kind: 'damaged' }
  const margin = named.includes(best.writing) ? SURE : SURE_WITHOUT_LANGUAGE
  const near = others.filter(({ likelihood }) => likelihood > best.likelihood - margin)
  if (near.length >= MAX_READINGS) return { kind: 'unknown' }
  if (near.length > 0) {
    const possible = [best, ...near].filter((one) => one.encodings[0] !== encodings.utf8)
    return { kind: 'some', readings: possible }
  }
  const isClean = best.strange * 20 <= best.count && isRight(best, bytes)
  return isClean ? { kind: 'sure', reading: best } : { kind: 'some', readings: [best] }
}

/** The distinct lines that have bytes beyond ASCII: those from the first fault on, and some from the top. */
function takeSample(bytes: Uint8Array, lineAt: number): Uint8Array {
  const text = (from: number, most: number): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from).toString(
      'latin1',
      0,
      most,
    )
  const lines = [...text(lineAt, MAX_READ).split(/[\r\n]+/), ...text(0, MAX_READ).split(/[\r\n]+/)]
  const taken = new Set<string>()
  let length = 0
  for (const line of lines) {
    if (!/[\x80-\xff]/.test(line) || taken.has(line)) continue
    if (length + line.length > MAX_SAMPLE && length > 0) break
    taken.add(line.slice(0, MAX_SAMPLE))
    length += line.length + 1
  }
  return Buffer.from([...taken].join('\n'), 'latin1')
}

/** Bytes from which the sample is taken. */
const MAX_READ = 262_144

interface LanguageReading extends Reading {
  readonly text: string
  readonly writing: Writing
  readonly strange: number
  /** Characters beyond ASCII. */
  readonly count: number
}

/** The sample in each encoding that is usual anywhere, in the language that it fits best; the most likely first. */
function readAll(
  sample: Uint8Array,
  named: readonly Writing[],
  isMixed: boolean,
): readonly LanguageReading[] {
  const asked = new Set(writings.flatMap((writing) => writing.encodings))
  if (isMixed) asked.add(encodings.utf8)
  const readings: LanguageReading[] = []
  for (const encoding of asked) {
    const text = decodeAs(encoding, sample)
    const observed = observe(text)
    let best: LanguageReading | null = null
    for (const writing of writings) {
      const rank = encoding === encodings.utf8 ? 0 : writing.encodings.indexOf(encoding)
      if (rank === -1) continue
      const found = measureFit(observed, writing)
      const likelihood =
        found.likelihood +
        (LESS_USUAL[rank] ?? -4) +
        (named.length === 0 || named.includes(writing) ? 0 : OTHER_LANGUAGE)
      if (best && likelihood <= best.likelihood) continue
      const { strange } = found
      best = { encodings: [encoding], text, likelihood, writing, strange, count: observed.count }
    }
    if (best) readings.push(best)
  }
  return joinSame(readings.toSorted((a, b) => b.likelihood - a.likelihood))
}

/** Puts together the encodings that give the same text. */
function joinSame(readings: readonly LanguageReading[]): readonly LanguageReading[] {
  return [...Map.groupBy(readings, ({ text }) => comparable(text)).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const usual = same.slice(1).flatMap(({ encodings: [encoding] }) => encoding)
    const more = usual.filter((encoding) => first.writing.encodings.includes(encoding))
    return { ...first, encodings: [first.encodings[0], ...more] as const }
  })
}

/** Whether all of a file can be read so, and what gives the same text for the sample does so for all of it. */
function isRight({ encodings: [first, ...others] }: Reading, bytes: Uint8Array): boolean {
  const text = decodeAs(first, bytes)
  if (/[\ufffd\x80-\x9f]/.test(text)) return false
  const same = comparable(text)
  return others.every((encoding) => comparable(decodeAs(encoding, bytes)) === same)
}
