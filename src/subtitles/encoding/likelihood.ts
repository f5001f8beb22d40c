import { onceEach } from '../../shared/lazy.ts'
import { decodeAs } from './encodings.ts'
import type { Writing } from './languages.ts'

/** What a text holds beyond ASCII. */
export interface Observed {
  /** How often each character is there, letters in lower case. */
  readonly characters: ReadonlyMap<string, number>
  /** How many there are. */
  readonly count: number
  /** Natural logarithm of how likely their places are. */
  readonly places: number
  /** How many stand where none does in a right text. */
  readonly misplaced: number
}

/** How well a text fits a language. */
export interface Fit {
  /** Natural logarithm of how likely the text is. */
  readonly likelihood: number
  /** Characters that a text of this language does not have, or not there. */
  readonly strange: number
}

/** Natural logarithms of how likely something is. */
const LOST = -12
const MISPLACED = -6
const STRANGE = -14
const RARE = -8
/** A letter with an accent beside another one, but for cries: `Nééé`. */
const SECOND_ACCENT = -2

/** Reads what each character beyond ASCII is, and what stands beside it. */
export function observe(text: string): Observed {
  const characters = new Map<string, number>()
  const kinds = new Map<string, Kind>()
  const kindOf = (character: string): Kind => {
    const known = kinds.get(character) ?? readKind(character)
    kinds.set(character, known)
    return known
  }
  let count = 0
  let places = 0
  let misplaced = 0
  let before: Kind = nothing
  const all = [...text]
  for (const [index, character] of all.entries()) {
    const own = kindOf(character)
    if (character > '\x7f' || before.isBeyondAscii) {
      const place = likelihoodOfPlace(before, own, () => kindOf(all[index + 1] ?? ' '))
      places += place
      if (place <= MISPLACED) misplaced++
    }
    if (character > '\x7f') {
      characters.set(own.lower, (characters.get(own.lower) ?? 0) + 1)
      count++
    }
    before = own
  }
  return { characters, count, places, misplaced }
}

type Script = 'latin' | 'greek' | 'cyrillic' | 'hebrew' | 'arabic' | 'thai' | 'other'

interface Kind {
  readonly isBeyondAscii: boolean
  readonly lower: string
  readonly is: 'upper' | 'lower' | 'letter' | 'mark' | 'joiner' | 'lost' | 'sign' | 'start'
  readonly script: Script | null
}

/** The start of a line. */
const nothing: Kind = { isBeyondAscii: false, lower: ' ', is: 'start', script: null }

function lowerOf(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

function readKind(character: string): Kind {
  const lower = lowerOf(character)
  const isBeyondAscii = character > '\x7f'
  const kind = (is: Kind['is'], script: Script | null = null) => ({
    isBeyondAscii,
    lower,
    is,
    script,
  })
  if (character === '\n') return nothing
  if (/\p{M}/u.test(character)) return kind('mark')
  if (/[\ufffd\p{Cc}\p{Co}\p{Cn}]/u.test(character) && isBeyondAscii) return kind('lost')
  if (/['’‘ʼ·–—\u00ad\u200b-\u200f-]/.test(character)) return kind('joiner')
  if (!/\p{L}/u.test(character)) return kind('sign')
  const is = /\p{Lu}/u.test(character) ? 'upper' : /\p{Ll}/u.test(character) ? 'lower' : 'letter'
  return kind(is, scriptOf(character))
}

function scriptOf(letter: string): Script {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latin'
  if (code >= 0x370 && code < 0x400) return 'greek'
  if (code >= 0x400 && code < 0x530) return 'cyrillic'
  if (code >= 0x590 && code < 0x600) return 'hebrew'
  if (code >= 0x600 && code < 0x700) return 'arabic'
  return code >= 0xe00 && code < 0xe80 ? 'thai' : 'other'
}

function likelihoodOfPlace(before: Kind, own: Kind, after: () => Kind): number {
  const { is, script } = own
  if (is === 'lost') return LOST
  if (is === 'mark') return before.script || before.is === 'mark' ? 0 : MISPLACED
  if (is === 'sign')
    return before.isBeyondAscii && !own.isBeyondAscii ? 0 : likelihoodOfSign(before, after)
  if (is === 'joiner') return own.lower === '’' && !before.script ? likelihoodOfElision(after) : 0
  const isMixed = before.script && script !== before.script
  if (isMixed && before.script !== 'other' && script !== 'other') return MISPLACED
  const isSecond = own.isBeyondAscii && before.isBeyondAscii && own.lower !== before.lower
  return (
    likelihoodOfCase(before, own) +
    (isSecond && script === 'latin' && before.script ? SECOND_ACCENT : 0)
  )
}

function likelihoodOfCase(before: Kind, { is }: Kind): number {
  if (is === 'upper') return before.is === 'lower' ? MISPLACED : (UPPER[before.is] ?? -2.3)
  return is === 'lower' ? (LOWER[before.is] ?? -0.1) : 0
}

/** An apostrophe at the start of a word: `’em`. */
function likelihoodOfElision(after: () => Kind): number {
  return after().script ? -5 : 0
}

/** How likely a letter is upper or lower case, by what stands before it. */
const UPPER: Partial<Record<Kind['is'], number>> = { start: -0.3, upper: -0.7 }
const LOWER: Partial<Record<Kind['is'], number>> = { start: -1.3, upper: -0.7 }

/** A sign within a word. */
function likelihoodOfSign(before: Kind, after: () => Kind): number {
  const isWithin = before.script && before.script !== 'other'
  const next = isWithin ? after() : nothing
  return next.script && next.script !== 'other' ? MISPLACED : 0
}

/** Signs that are usual in subtitles of any language, the most frequent first. */
const SIGNS = '’–…“”„«»—‘\u00a0♪°€'
const WIDE_SIGNS = '，。、？！…「」：“”—・（）『』《》　；～♪'
const RARE_SIGNS = /[£§©®™·¡¿½¼¾²³×♫•´¹º‹›‚″′０-９Ａ-Ｚａ-ｚ]/

/** How well a text fits a way of writing. */
export function measureFit({ characters, places, misplaced }: Observed, writing: Writing): Fit {
  const known = knownOf(writing)
  let likelihood = places
  let strange = misplaced
  for (const [character, count] of characters) {
    const each = known.likelihoods.get(character) ?? known.other(character)
    likelihood += each * count
    if (each <= STRANGE) strange += count
  }
  return { likelihood, strange }
}

interface Known {
  readonly likelihoods: ReadonlyMap<string, number>
  readonly other: (character: string) => number
}

const knownOf = onceEach(({ letters, common }: Writing): Known => {
  const likelihoods = new Map<string, number>()
  if (common) {
    const [encoding, first, last] = common
    const bytes = Array.from({ length: last - first + 1 }, (_, row) =>
      Array.from({ length: 0x5e }, (_, cell) => [first + row, 0xa1 + cell]),
    )
    const daily = new Set(decodeAs(encoding, Uint8Array.from(bytes.flat(2))))
    if (encoding.label === 'big5') {
      const low = bytes.map((row) =>
        row.slice(0, 0x3f).map(([lead = 0], cell) => [lead, 0x40 + cell]),
      )
      for (const each of decodeAs(encoding, Uint8Array.from(low.flat(2)))) daily.add(each)
    }
    for (const each of daily) likelihoods.set(each, Math.log(0.4 / daily.size))
  }
  spread(likelihoods, [...(common ? WIDE_SIGNS : SIGNS)], 0.15)
  spread(likelihoods, [...letters], common ? 0.4 : 0.8)
  likelihoods.delete('\ufffd')
  const [letter = ''] = letters.normalize('NFC')
  const script = scriptOf(letter)
  const other = (character: string): number => {
    if (RARE_SIGNS.test(character)) return RARE - 2
    if (script === 'other') return STRANGE
    return /\p{L}/u.test(character) && scriptOf(character) === script ? RARE : STRANGE
  }
  return { likelihoods, other }
})

/** Gives letters their share of a text, where the first is thirty times as frequent as the last. */
function spread(likelihoods: Map<string, number>, letters: readonly string[], share: number): void {
  const weights = letters.map((_, rank) => 30 ** (-rank / Math.max(1, letters.length - 1)))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  for (const [rank, letter] of letters.entries()) {
    likelihoods.set(letter, Math.log(((weights[rank] ?? 0) / sum) * share))
  }
}

/** Whether a character beyond ASCII is usual in a way of writing. */
export function isUsual(character: string, writing: Writing): boolean {
  return knownOf(writing).likelihoods.has(lowerOf(character))
}
