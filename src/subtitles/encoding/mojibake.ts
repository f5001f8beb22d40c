import { onceEach } from '../../shared/lazy.ts'
import type { Edit, Problem } from '../../shared/problem.ts'
import { count, quote } from '../../shared/words.ts'
import { problem } from '../severity.ts'
import { decodeAs, type Encoding, encodings } from './encodings.ts'
import { type Writing, writings, writingsOf } from './languages.ts'
import { isUsual } from './likelihood.ts'

/** A place where bytes of UTF-8 were read in another encoding. */
interface Garbled {
  readonly at: number
  readonly was: string
  readonly text: string
  readonly name: string
  /** Whether a right text would never have it. */
  readonly isCertain: boolean
}

/**
 * The first place where the UTF-8 of a letter was read in another encoding, as `Ã©` for `é`, be it more than once.
 *
 * @param text without byte order mark.
 * @param language BCP 47 tag of the language of the text, or null: its letters tell what is meant.
 */
export function findMojibake(text: string, language: string | null): readonly Problem[] {
  const named = language === null ? [] : writingsOf(language)
  const codings = new Set<Encoding>([encodings.western])
  for (const {
    encodings: [first],
    common,
  } of named)
    if (first && !common) codings.add(first)
  const head = text.slice(0, MAX_HEAD)
  const [most = []] = [...codings]
    .filter(
      (coding) =>
        coding === encodings.western ||
        findGarbled(head, coding, named, { isShortTold: false }).some(({ isCertain }) => isCertain),
    )
    .map((coding) => findGarbled(text, coding, named))
    .toSorted((a, b) => b.length - a.length)
  const first = most.find(({ isCertain }) => isCertain)
  return first ? [mojibakeProblem(text, { first, all: most, named })] : []
}

/** UTF-16 code units in which a text shows that it was read in the encoding of its language: to look takes longer. */
const MAX_HEAD = 32_768

function mojibakeProblem(
  text: string,
  { first, all, named }: { first: Garbled; all: readonly Garbled[]; named: readonly Writing[] },
): Problem {
  const edits = placesOf(text, all)
  const { line, column } = edits[all.indexOf(first)] ?? { line: 1, column: 1 }
  const from =
    first.at -
    (/[\S\u00a0]{0,30}$/.exec(text.slice(Math.max(0, first.at - 30), first.at))?.[0].length ?? 0)
  const [word = ''] = /^[\S\u00a0]{0,60}/.exec(text.slice(from)) ?? []
  const within = all.filter(({ at, was }) => at >= from && at + was.length <= from + word.length)
  const right = withEdits(
    word,
    within.map((each) => ({ ...each, at: each.at - from })),
  )
  const more = all.length > 1 ? ` (The same in ${count(all.length - 1, 'more place')}.)` : ''
  const message = `${quote(word)} should read ${quote(right)}: its UTF-8 was once read as ${first.name}.${more}`
  const isOwnText = all.every(({ text: meant }) => [...meant].every((each) => isOwn(each, named)))
  const after = withEdits(text, all)
  const isLost = LOST.test(after) || (named.some(({ common }) => common) && /[À-ÿ]/.test(after))
  const place = { line, column, message }
  if (isOwnText && !isLost) {
    return problem('text/mojibake', { ...place, remedy: { kind: 'edits', edits } })
  }
  const hint = `Write ${quote(right)}, or save the file anew from where it came from, as UTF-8.`
  return problem('text/mojibake', { ...place, hint })
}

/** What is left where a byte of a letter was lost, too. */
const LOST = /â€|[ÃÂ][ \ufffd]|[ÐÑ][?\ufffd]/

function withEdits(text: string, all: readonly Garbled[]): string {
  let done = 0
  const parts = all.flatMap(({ at, was, text: meant }) => {
    const before = text.slice(done, at)
    done = at + was.length
    return [before, meant]
  })
  return parts.join('') + text.slice(done)
}

function placesOf(text: string, all: readonly Garbled[]): readonly Edit[] {
  const ends = /\r\n?|\n/g
  let line = 1
  let lineAt = 0
  let end = ends.exec(text)
  return all.map(({ at, was, text: meant }) => {
    while (end && end.index < at) {
      line++
      lineAt = end.index + end[0].length
      end = ends.exec(text)
    }
    return { line, column: at - lineAt + 1, was, text: meant }
  })
}

function findGarbled(
  text: string,
  coding: Encoding,
  named: readonly Writing[],
  { isShortTold = true } = {},
): readonly Garbled[] {
  const { bytes, run, longRun } = codingOf(coding)
  const found: Garbled[] = []
  for (const { 0: was, index } of text.matchAll(isShortTold ? run : longRun)) {
    const meant = readGarbled(was, bytes)
    const letters = [...meant]
    const isMeant =
      letters.every((each) => isOwn(each, named) || LATIN.test(each)) ||
      (letters.length >= MIN_LETTERS &&
        writings.some((one) => letters.every((each) => isUsual(each, one))))
    if (!isMeant) continue
    const isCertain =
      letters.length >= MIN_LETTERS ||
      (LATIN_ENCODINGS.has(coding) && !isNatural(was, { before: text[index - 1] ?? '', named }))
    found.push({ at: index, was, text: meant, name: coding.name, isCertain })
  }
  return found
}

/** So many letters that make sense are no accident. */
const MIN_LETTERS = 3
/** Encodings whose letters stand beside each other in few words. */
const LATIN_ENCODINGS = new Set<Encoding>([
  encodings.western,
  encodings.central,
  encodings.turkish,
  encodings.baltic,
])
/** Letters and signs of Latin-1. */
const LATIN = /[À-ÖØ-öø-ÿ¡¿«»°ªº½£§©®·\u00a0]/

function isOwn(character: string, named: readonly Writing[]): boolean {
  return named.some((writing) => isUsual(character, writing))
}

/** Whether a right text may have these characters, as `Ã”` in “AMANHÔ or `Р»` in «СССР». */
function isNatural(
  was: string,
  { before, named }: { before: string; named: readonly Writing[] },
): boolean {
  const [lead = '', ...others] = was
  const isCapital =
    /\p{Lu}/u.test(before) || (lead !== 'Â' && isOwn(lead, named) && !/\p{Ll}/u.test(before))
  return isCapital && others.every((each) => isOwn(each, named) || /[’‘“”«»…–—\u00a0°]/.test(each))
}

function readGarbled(was: string, bytes: ReadonlyMap<string, number>): string {
  let meant = was
  for (;;) {
    const all = Array.from(meant, (each) => bytes.get(each) ?? -1)
    if (all.includes(-1)) return meant
    const next = Buffer.from(all).toString()
    if (next === meant || next.includes('\ufffd')) return meant
    meant = next
  }
}

interface Coding {
  /** The byte of each character beyond ASCII. */
  readonly bytes: ReadonlyMap<string, number>
  /** Characters whose bytes are those of UTF-8. */
  readonly run: RegExp
  /** Those of them that may be certain. */
  readonly longRun: RegExp
}

const codingOf = onceEach((encoding: Encoding): Coding => {
  const characters = decodeAs(
    encoding,
    Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at),
  )
  const bytes = new Map(Array.from(characters, (each, at) => [each, 0x80 + at]))
  bytes.delete('\ufffd')
  // Where ISO-8859-1 was read, these bytes became control characters.
  for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(String.fromCharCode(byte), byte)
  const among = (first: number, last: number): string =>
    `[${[...bytes].flatMap(([each, byte]) => (byte >= first && byte <= last ? each : [])).join('')}]`
  const more = among(0x80, 0xbf)
  const one = `${among(0xc2, 0xdf)}${more}|${among(0xe0, 0xef)}${more}{2}|${among(0xf0, 0xf4)}${more}{3}`
  const run = new RegExp(`(?:${one})+`, 'g')
  const isShortCertain = LATIN_ENCODINGS.has(encoding)
  return {
    bytes,
    run,
    longRun: isShortCertain ? run : new RegExp(`(?:${one}){${MIN_LETTERS},}`, 'g'),
  }
})
