import { codeUnitKinds } from '../../shared/code-units.ts'
import { lazy, onceEach } from '../../shared/lazy.ts'

/** Scripts that are made of others, by ISO 15924 code. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Hans', ['Hani', 'Bopo']],
  ['Hant', ['Hani', 'Bopo']],
  ['Jpan', ['Hira', 'Kana', 'Hani']],
  ['Kore', ['Hang', 'Hani']],
])

/** Languages that are written in two scripts, where the tag does not say in which. */
const SECOND_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['az', 'Cyrl'],
  ['bs', 'Cyrl'],
  ['cnr', 'Cyrl'],
  ['ha', 'Arab'],
  ['kk', 'Latn'],
  ['ks', 'Deva'],
  ['ku', 'Arab'],
  ['mn', 'Mong'],
  ['ms', 'Arab'],
  ['pa', 'Arab'],
  ['sd', 'Deva'],
  ['sr', 'Latn'],
  ['tg', 'Arab'],
  ['tk', 'Cyrl'],
  ['tt', 'Latn'],
  ['ug', 'Latn'],
  ['uz', 'Cyrl'],
])

/** Those that a problem can name; any other is "another script". */
const NAMED = [
  'Latn',
  'Cyrl',
  'Grek',
  'Arab',
  'Hebr',
  'Hani',
  'Hira',
  'Kana',
  'Hang',
  'Thai',
  'Deva',
  'Beng',
  'Taml',
  'Telu',
  'Geor',
  'Armn',
]

/** Names that say more than those of Unicode. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Hans', 'Chinese characters'],
  ['Hant', 'Chinese characters'],
  ['Hani', 'Chinese characters'],
  ['Hang', 'Korean'],
])

const scriptNames = lazy(() => new Intl.DisplayNames(['en'], { type: 'script' }))

/** How a language is written. */
export interface Writing {
  /** The name of its script in English: `Latin`. */
  readonly name: string
  readonly isLatin: boolean
  readonly kindOf: KindOf
}

/** What a character is to a way of writing: a letter of it, a Latin one, any other, one of no script (𝑥), or no letter. */
export const letters = { own: 1, latin: 2, foreign: 3, common: 4, none: 5 } as const

type LetterKind = (typeof letters)[keyof typeof letters]

/** Of a character, by its UTF-16 code unit, or by itself where it has two. */
type KindOf = (character: number | string) => LetterKind

/** How the language of a BCP 47 tag is written, or null where nobody knows. */
export const writingOf = onceEach((language: string): Writing | null => {
  const locale = new Intl.Locale(language)
  const { script } = locale.maximize()
  if (!script || script === 'Zzzz' || /^und\b/.test(language)) return null
  const second = locale.script ? undefined : SECOND_SCRIPTS.get(locale.language)
  const scripts = [...(PARTS.get(script) ?? [script]), ...(second ? [second] : [])]
  const kindOf = kindsOf(scripts.join(' '))
  return kindOf && { name: nameOf(script), isLatin: scripts.includes('Latn'), kindOf }
})

/** The kinds of characters to some scripts, by their codes between blanks; null where Unicode does not know them. */
const kindsOf = onceEach((scripts: string): KindOf | null => {
  try {
    const own = new RegExp(
      scripts.replace(/\S+/g, '\\p{Script_Extensions=$&}').replaceAll(' ', '|'),
      'u',
    )
    const learn = (character: string): LetterKind => {
      if (!/\p{L}/u.test(character)) return letters.none
      if (/\p{Script=Common}/u.test(character)) return letters.common
      if (own.test(character)) return letters.own
      return /\p{Script=Latin}/u.test(character) ? letters.latin : letters.foreign
    }
    const ofUnit = codeUnitKinds(learn)
    return (character) => (typeof character === 'number' ? ofUnit(character) : learn(character))
  } catch {
    return null
  }
})

/** The English name of the script of a letter: `Cyrillic`. */
export function scriptOf(letter: string): string {
  const code = NAMED.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter))
  return code ? nameOf(code) : 'another script'
}

function nameOf(script: string): string {
  return NAMES.get(script) ?? scriptNames().of(script) ?? script
}
