import { onceEach } from '../../src/shared/lazy.ts'
import { seededRandom } from '../support/random.ts'

/** The letters of a script, most of them twice so that words look alike. */
const latin = 'eeeaaioutnsrldcmpgbhvfkjz'
const letters: Readonly<Record<string, string>> = {
  ar: 'اايلمنورتبكهدسعفقح',
  bg: 'ааоеитнврсплкдмзубгчж',
  cs: `${latin}ěščřžýáíéů`,
  de: `${latin}äöüß`,
  el: 'αοιετσνρκπμλδγυθφχ',
  es: `${latin}áéíóñ`,
  fa: 'اایمنورتبکهدسشزگپچ',
  fr: `${latin}éèàçê`,
  he: 'יוהלאמרתבשנדקפחעג',
  hi: 'कीरनातेहैसमलपदबगोयव',
  hu: `${latin}áéőöű`,
  ja: 'のにはをたがでとしてれさないる日本人大年一国中',
  ko: '이다는가을고에지하사자기어나리도로',
  pl: `${latin}ąęłóśż`,
  'pt-BR': `${latin}ãçéõ`,
  ro: `${latin}ăîșț`,
  ru: 'ооеаинтсрвлкмдпуяыьгзбчй',
  sv: `${latin}åäö`,
  th: 'านรกเมงอลทปดยสวคหบ',
  tr: `${latin}ıışğçö`,
  uk: 'ооаинтеівсрлкмдупяьзгб',
  vi: `${latin}ăâđêôơưạảấ`,
  'zh-CN': '的一是不了人我在有他这中大来上国个到说们',
}
const plainLatin = ['da', 'en', 'fi', 'nl']

/** 27 languages in eleven scripts. */
export const libraryLanguages: readonly string[] = [...plainLatin, ...Object.keys(letters)].sort()

const wordless: ReadonlySet<string> = new Set(['ja', 'th', 'zh-CN'])

/**
 * The subtitles of a video in all languages, as those of a course that volunteers translate: every language has the same
 * cues, with words of its own, some in italics, some a sound in brackets. By language, as SubRip.
 *
 * @param cues of each file; 322 make about 38,000 bytes.
 */
export function* generateVideo(
  seed: number,
  cues: number,
): Generator<readonly [language: string, text: string]> {
  for (const language of libraryLanguages) {
    const random = seededRandom(seed)
    const words = vocabularyOf(language)
    const blank = wordless.has(language) ? '' : ' '
    const line = (): string => {
      const count = 3 + Math.floor(random() * 5)
      const said = Array.from({ length: count }, () => {
        // Few words are said often.
        return words[Math.floor(random() ** 2 * words.length)] ?? ''
      })
      const [first = '', ...rest] = said
      return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(blank)
    }
    const blocks: string[] = []
    let start = 1_000
    for (let at = 1; at <= cues; at++) {
      const end = start + 1_200 + Math.floor(random() * 3_000)
      const times = `${time(start)} --> ${time(end)}`
      const kind = random()
      const text = kind < 0.02 ? `[${line()}]` : kind < 0.05 ? `<i>${line()}</i>` : `${line()},`
      blocks.push(`${at}\n${times}\n${text}${kind > 0.4 ? `\n${line()}.` : ''}\n`)
      start = end + Math.floor(random() * 800)
    }
    yield [language, blocks.join('\n')]
  }
}

const vocabularyOf = onceEach((language: string): readonly string[] => {
  const random = seededRandom(libraryLanguages.indexOf(language))
  const alphabet = Array.from(letters[language] ?? latin)
  const longest = wordless.has(language) ? 3 : 9
  return Array.from({ length: 2_000 }, () =>
    Array.from(
      { length: 1 + Math.ceil(random() * longest) },
      () => alphabet[Math.floor(random() * alphabet.length)],
    ).join(''),
  )
})

function time(ms: number): string {
  return `${new Date(ms).toISOString().slice(11, 19)},${String(ms % 1_000).padStart(3, '0')}`
}
