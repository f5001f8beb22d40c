import type { Problem } from '../shared/problem.ts'
import { problem } from '../subtitles/severity.ts'
import { doubtOf } from './doubts.ts'
import { likelyTag } from './hints.ts'
import { tagOfName } from './name-tags.ts'
import { languageTag } from './tag.ts'
import { trackKey } from './track-key.ts'
import { captionsWords, flags } from './vocabulary.ts'

/** The language of a track: a canonical BCP 47 tag, and whether it is for the deaf and hard of hearing. */
export interface Locale {
  readonly language: string
  readonly closedCaptions: boolean
}

/** What a word such as `en`, `pt_BR` or `en.sdh` says. */
export type LocaleReading =
  | {
      readonly kind: 'locale'
      readonly locale: Locale
      /** What is odd about the word. */
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'none'; readonly problem: Problem }

/** What the manifest says about languages. */
export interface LanguageWords {
  /** Words in file names, in lower case, and what they stand for. */
  readonly words: ReadonlyMap<string, Locale>
  /** Languages that the manifest mentions, which are therefore meant as written. */
  readonly mentioned: ReadonlySet<string>
}

/** UTF-16 code units. Tags of BCP 47 have some thirty, names of languages too (RFC 5646 § 4.4.1). */
const longestWord = 100

const flagWords = [...flags.keys()].join('|').replaceAll(' ', '[ ._-]')
const flagAtEnd = new RegExp(`^(.+?)(?:[ ._-]+|[ ._-]*[([])(${flagWords})[)\\]]?$`, 'is')
const flagAtStart = new RegExp(`^(?:[([](${flagWords})[)\\]][ ._-]*|(${flagWords})\\.)(.+)$`, 'is')

/** Takes flags from both ends, as in `en.sdh` or `English [CC]`; what is left is the language (`hi` is Hindi). */
function peelFlags(word: string) {
  const said = new Set<string>()
  let rest = word
  for (;;) {
    const [, before, flag] = flagAtEnd.exec(rest) ?? []
    const [, inBrackets, withDot, behind] =
      before === undefined ? (flagAtStart.exec(rest) ?? []) : []
    const next = before ?? behind
    if (next === undefined) return { rest, said }
    const name = (flag ?? inBrackets ?? withDot ?? '').toLowerCase().replace(/[._-]/g, ' ')
    said.add(flags.get(name) ?? '')
    rest = next
  }
}

const none = (...found: Parameters<typeof problem>): LocaleReading => ({
  kind: 'none',
  problem: problem(...found),
})

const looksLikeCode = (text: string): boolean => /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i.test(text)

/** What to say of a word with a blank at an end that would be a language without it; null where there is none. */
function blankAtEnd(text: string): LocaleReading | null {
  const trimmed = text.trim()
  if (trimmed === text || readTrackKey(trimmed).kind === 'none') return null
  const end = text.startsWith(trimmed) ? 'end' : 'start'
  return none('locale/no-language', {
    message: `\`${text}\` has a blank at its ${end}, so it is no language tag.`,
    hint: `Write \`${trimmed}\` in the file's name.`,
  })
}

function noLanguage(text: string): LocaleReading {
  const blank = blankAtEnd(text)
  if (blank) return blank
  if (!looksLikeCode(text)) {
    return none('locale/no-language', {
      message: `No language in the name: \`${text}\` is no language tag.`,
      hint: 'Name the file by a language tag such as `en`, map the word in the manifest under `languages`, or list the file under `ignore` if it holds no subtitles.',
    })
  }
  const likely = likelyTag(text)
  return none('locale/unknown-language', {
    message: `\`${text}\` is no language${likely ? `; did you mean \`${likely}\`?` : '.'}`,
    hint: likely
      ? `Write \`${likely}\` in the file's name, or map the word in the manifest: \`languages: { ${text}: ${likely} }\`.`
      : 'Use a tag of BCP 47 such as `en` or `pt-BR`, or map the word in the manifest under `languages`.',
  })
}

function unregistered(text: string, part: string, subtag: string): LocaleReading {
  if (part === 'language') return noLanguage(text)
  const likely = likelyTag(text)
  const noun = part === 'region' ? 'country or region' : part
  return none('locale/unknown-language', {
    message: `\`${subtag}\` in \`${text}\` is no ${noun} of BCP 47.`,
    hint: likely && `Write \`${likely}\`, or the ${noun} that you meant.`,
  })
}

/** Reads the name of a language, which says what it says without doubt; what is none is read as a tag. */
function readNameOrTag(text: string, mentioned: ReadonlySet<string>): LocaleReading {
  const named = languageTag(text).kind === 'tag' ? null : tagOfName(text)
  if (named === null) return readTag(text, mentioned)
  return { kind: 'locale', locale: { language: named, closedCaptions: false }, problems: [] }
}

function readTag(text: string, mentioned: ReadonlySet<string>): LocaleReading {
  const read = languageTag(text)
  if (read.kind === 'malformed') return noLanguage(text)
  if (read.kind === 'unregistered') return unregistered(text, read.part, read.subtag)
  const { tag } = read
  const doubt = mentioned.has(tag) ? null : doubtOf(text, tag)
  const rewritten = {
    message: `\`${text}\` is read as \`${tag}\`.`,
    hint: `Write \`${tag}\` in the file's name.`,
  }
  const odd = doubt ?? (read.rewritten ? problem('locale/rewritten', rewritten) : null)
  const locale = { language: tag, closedCaptions: false }
  return { kind: 'locale', locale, problems: odd ? [odd] : [] }
}

function withFlags(
  reading: LocaleReading,
  { word, said }: { readonly word: string; readonly said: ReadonlySet<string> },
): LocaleReading {
  if (reading.kind === 'none') return reading
  const { language } = reading.locale
  const closedCaptions = reading.locale.closedCaptions || said.has('captions')
  const key = trackKey(language, closedCaptions)
  if (said.has('forced')) {
    return none('locale/forced', {
      message: `DatoCMS has no forced tracks, so \`${word}\` has no place there.`,
      hint: `Name the file \`${key}\` if it holds all subtitles, move it away, or set \`rules: { locale/forced: off }\`.`,
    })
  }
  const idle = {
    message: `DatoCMS has no default tracks, so \`default\` in \`${word}\` says nothing.`,
    hint: `Name the file \`${key}\`.`,
  }
  const problems = said.has('default')
    ? [...reading.problems, problem('locale/default', idle)]
    : reading.problems
  return { kind: 'locale', locale: { language, closedCaptions }, problems }
}

const tooLong = none('locale/no-language', {
  message: `No language in the name: it has more than ${longestWord} characters where a language tag would stand.`,
  hint: 'Name the file by a language tag such as `en`, or map the word in the manifest under `languages`.',
})

/** Reads `en`, `en.sdh` or `pt_BR.cc` as the manifest writes them: a code with or without a flag. */
export function readTrackKey(text: string): LocaleReading {
  if (text.length > longestWord) return tooLong
  const { rest, said } = peelFlags(text)
  return withFlags(readTag(rest, new Set()), { word: text, said })
}

/**
 * Reads the part of a file's name that says the language: `en`, `it-IT`, `pt_BR`, `en.sdh`, `hi.en`, a word of the
 * manifest's `languages`, or the name of a language such as `Brazilian Portuguese (SDH)`. The flags `sdh`, `cc` and `hi` mean closed captions on either side of a
 * language; a `hi` alone is Hindi.
 */
export function readLocale(word: string, { words, mentioned }: LanguageWords): LocaleReading {
  const whole = words.get(word.toLowerCase())
  if (whole) return { kind: 'locale', locale: whole, problems: [] }
  if (word.length > longestWord) return tooLong
  const { rest, said } = peelFlags(word)
  const mapped = words.get(rest.toLowerCase())
  if (mapped) {
    return withFlags({ kind: 'locale', locale: mapped, problems: [] }, { word, said })
  }
  if (captionsWords.includes(rest.toLowerCase())) {
    return none('locale/no-language', {
      message: `No language in the name: \`${word}\` only says closed captions.`,
      hint: `Write the language before it, such as \`en.${rest.toLowerCase()}\`.`,
    })
  }
  return withFlags(readNameOrTag(rest, mentioned), { word, said })
}
