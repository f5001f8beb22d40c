import type { RuleName } from '../subtitles/rules.ts'
import { doubtfulCountry, isRareLanguage, likelyTag, namedTrack } from './hints.ts'
import { languageTag } from './tag.ts'
import { trackKey } from './track-key.ts'

/** The language of a track: a canonical BCP 47 tag, and whether it is for the deaf and hard of hearing. */
export interface Locale {
  readonly language: string
  readonly closedCaptions: boolean
}

/** Something to say about a word that should name a language. */
export interface LocaleFinding {
  readonly rule: Extract<RuleName, `locale/${string}`>
  readonly message: string
  readonly hint: string | null
}

/** What a word such as `en`, `pt_BR` or `en.sdh` says. */
export type LocaleReading =
  | {
      readonly kind: 'locale'
      readonly locale: Locale
      readonly findings: readonly LocaleFinding[]
    }
  | { readonly kind: 'none'; readonly finding: LocaleFinding }

/** What the manifest says about languages. */
export interface LanguageWords {
  /** Words in file names, in lower case, and what they stand for. */
  readonly words: ReadonlyMap<string, Locale>
  /** Languages that the manifest mentions, which are therefore meant as written. */
  readonly mentioned: ReadonlySet<string>
}

/** UTF-16 code units. Tags of BCP 47 have some thirty, names of languages too (RFC 5646 § 4.4.1). */
export const longestWord = 100

const CAPTIONS = new Set(['sdh', 'cc', 'hi'])
const FORCED = new Set(['forced', 'foreign'])
const isFlag = (token: string): boolean =>
  CAPTIONS.has(token) || FORCED.has(token) || token === 'default'

interface Tokens {
  /** What is left when the flags are taken away, as written. */
  readonly rest: readonly string[]
  /** In lower case. */
  readonly flags: readonly string[]
}

/** Takes flags from both ends; the last token left is the language, whatever it is (`hi` is Hindi). */
function peelFlags(word: string): Tokens {
  const rest = word.replace(/[-_](?=(sdh|cc|hi|forced|foreign|default)$)/i, '.').split('.')
  const flags: string[] = []
  const peel = (end: -1 | 0, take: () => string | undefined): void => {
    while (rest.length > 1 && isFlag(rest.at(end)?.toLowerCase() ?? '')) {
      flags.push(take()?.toLowerCase() ?? '')
    }
  }
  peel(-1, () => rest.pop())
  peel(0, () => rest.shift())
  return { rest, flags }
}

const none = (
  rule: LocaleFinding['rule'],
  message: string,
  hint: string | null,
): LocaleReading => ({ kind: 'none', finding: { rule, message, hint } })

const looksLikeCode = (text: string): boolean => /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i.test(text)

/** What to say of a word with a blank at an end that would be a language without it; null where there is none. */
function blankAtEnd(text: string): LocaleReading | null {
  const trimmed = text.trim()
  if (trimmed === text || readTrackKey(trimmed).kind === 'none') return null
  const end = text.startsWith(trimmed) ? 'end' : 'start'
  return none(
    'locale/no-language',
    `\`${text}\` has a blank at its ${end}, so it is no language tag.`,
    `Write \`${trimmed}\` in the file's name.`,
  )
}

function noLanguage(text: string): LocaleReading {
  const blank = blankAtEnd(text)
  if (blank) return blank
  const named = namedTrack(text)
  if (named) {
    return none(
      'locale/no-language',
      `No language tag in the name: \`${text}\` is a word.`,
      `Write \`${named}\` instead, or add \`languages: { ${text.toLowerCase()}: ${named} }\` to the manifest.`,
    )
  }
  if (!looksLikeCode(text)) {
    return none(
      'locale/no-language',
      `No language in the name: \`${text}\` is no language tag.`,
      'Name the file by a language tag such as `en`, or map the word in the manifest under `languages`.',
    )
  }
  const likely = likelyTag(text)
  return none(
    'locale/unknown-language',
    `\`${text}\` is no language${likely ? `; did you mean \`${likely}\`?` : '.'}`,
    likely
      ? `Write \`${likely}\` in the file's name, or map the word in the manifest: \`languages: { ${text}: ${likely} }\`.`
      : 'Use a tag of BCP 47 such as `en` or `pt-BR`, or map the word in the manifest under `languages`.',
  )
}

function unregistered(text: string, part: string, subtag: string): LocaleReading {
  if (part === 'language') return noLanguage(text)
  const likely = likelyTag(text)
  const noun = part === 'region' ? 'country or region' : part
  return none(
    'locale/unknown-language',
    `\`${subtag}\` in \`${text}\` is no ${noun} of BCP 47.`,
    likely ? `Write \`${likely}\`, or the ${noun} that you meant.` : null,
  )
}

function doubts(written: string, tag: string, mentioned: ReadonlySet<string>): LocaleFinding[] {
  if (mentioned.has(tag)) return []
  const doubt = doubtfulCountry(written, tag)
  if (doubt) {
    const { reading, instead, meant } = doubt
    const message = `\`${written}\` is ${reading}; for ${meant} write \`${instead}\`.`
    const hint = `If ${reading} is meant, say so in the manifest: \`languages: { ${written}: ${tag} }\`.`
    return [{ rule: 'locale/country', message, hint }]
  }
  if (!isRareLanguage(tag)) return []
  const message = `\`${written}\` is read as the tag of a little known language.`
  const hint = `If that is meant, say so in the manifest: \`languages: { ${written}: ${tag} }\`.`
  return [{ rule: 'locale/rare-language', message, hint }]
}

function readTag(text: string, mentioned: ReadonlySet<string>): LocaleReading {
  const read = languageTag(text)
  if (read.kind === 'malformed') return noLanguage(text)
  if (read.kind === 'unregistered') return unregistered(text, read.part, read.subtag)
  const findings = doubts(text, read.tag, mentioned)
  if (read.rewritten && findings.length === 0) {
    const message = `\`${text}\` is read as \`${read.tag}\`.`
    const hint = `Write \`${read.tag}\` in the file's name.`
    findings.push({ rule: 'locale/rewritten', message, hint })
  }
  return { kind: 'locale', locale: { language: read.tag, closedCaptions: false }, findings }
}

function withFlags(reading: LocaleReading, word: string, flags: readonly string[]): LocaleReading {
  if (reading.kind === 'none') return reading
  const { language, closedCaptions } = reading.locale
  const captions = closedCaptions || flags.some((flag) => CAPTIONS.has(flag))
  if (flags.some((flag) => FORCED.has(flag))) {
    return none(
      'locale/forced',
      `DatoCMS has no forced tracks, so \`${word}\` has no place there.`,
      `Name the file \`${trackKey(language, captions)}\` if it holds all subtitles, move it away, or set \`rules: { locale/forced: off }\`.`,
    )
  }
  const findings = [...reading.findings]
  if (flags.includes('default')) {
    const message = `DatoCMS has no default tracks, so \`default\` in \`${word}\` says nothing.`
    const hint = `Name the file \`${trackKey(language, captions)}\`.`
    findings.push({ rule: 'locale/default', message, hint })
  }
  return { kind: 'locale', locale: { language, closedCaptions: captions }, findings }
}

const tooLong = none(
  'locale/no-language',
  `No language in the name: it has more than ${longestWord} characters where a language tag would stand.`,
  'Name the file by a language tag such as `en`, or map the word in the manifest under `languages`.',
)

/** Reads `en`, `en.sdh` or `pt_BR.cc` as the manifest writes them: a code with or without a flag. */
export function readTrackKey(text: string): LocaleReading {
  if (text.length > longestWord) return tooLong
  const { rest, flags } = peelFlags(text)
  const reading = readTag(rest.join('.'), new Set())
  return withFlags(reading, text, flags)
}

/**
 * Reads the part of a file's name that says the language: `en`, `it-IT`, `pt_BR`, `en.sdh`, `hi.en`, or a word
 * of the manifest's `languages`. The flags `sdh`, `cc` and `hi` mean closed captions on either side of a
 * language; a `hi` alone is Hindi.
 */
export function readLocale(word: string, { words, mentioned }: LanguageWords): LocaleReading {
  const whole = words.get(word.toLowerCase())
  if (whole) return { kind: 'locale', locale: whole, findings: [] }
  if (word.length > longestWord) return tooLong
  const { rest, flags } = peelFlags(word)
  const text = rest.join('.')
  const mapped = words.get(text.toLowerCase())
  if (mapped) return withFlags({ kind: 'locale', locale: mapped, findings: [] }, word, flags)
  if (/^(sdh|cc)$/i.test(text)) {
    const hint = `Write the language before it, such as \`en.${text.toLowerCase()}\`.`
    return none(
      'locale/no-language',
      `No language in the name: \`${word}\` only says closed captions.`,
      hint,
    )
  }
  return withFlags(readTag(text, mentioned), word, flags)
}
