import type { Problem } from '../../shared/problem.ts'
import { problem } from '../severity.ts'

interface VideoLanguages {
  readonly video: string
  /** What the manifest requires: BCP 47 tags, with `.sdh` behind them for closed captions. */
  readonly required: readonly string[]
  /** What the video has, written in the same way. */
  readonly present: readonly string[]
  /** Where the manifest names the video. */
  readonly line: number
  readonly column: number
}

/** `locale/missing`: one problem for a video that lacks required languages, at its place in the manifest. */
export function findMissingLanguages(languages: VideoLanguages): readonly Problem[] {
  const { video, line, column } = languages
  const missing = missingLanguages(languages.required, languages.present)
  if (missing.length === 0) return []
  const names = missing.map((tag) => `\`${tag}\``).join(', ')
  const message = `The video \`${video}\` has no subtitles in ${names}, which the manifest requires.`
  const hint = 'Add the files, or take the languages out of `required`.'
  return [problem('locale/missing', { line, column, message, hint })]
}

/**
 * The required languages that nothing present meets. As in RFC 4647 § 3.3.1, a tag is met by any that says more
 * (`it` by `it-IT`), a script also by the region that implies it (`zh-Hant` by `zh-TW`), and `en` by `en.sdh`,
 * but not the other way round. What is no tag meets nothing.
 */
export function missingLanguages(
  required: readonly string[],
  present: readonly string[],
): readonly string[] {
  const available = present.map(tagOf)
  return required.filter((wanted) => {
    const wants = tagOf(wanted)
    return !available.some((has) => has && wants && meets(has, wants))
  })
}

interface Tag {
  readonly language: string
  /** As written. */
  readonly script: string | undefined
  /** As written, or the one that the tag implies. */
  readonly likelyScript: string | undefined
  readonly region: string | undefined
  readonly closedCaptions: boolean
}

/** Read once, because every video is asked for the same tags. */
const known = new Map<string, Tag | null>()

function tagOf(key: string): Tag | null {
  let tag = known.get(key)
  if (tag === undefined) {
    tag = readLanguageTag(key)
    known.set(key, tag)
  }
  return tag
}

function readLanguageTag(key: string): Tag | null {
  try {
    const locale = new Intl.Locale(key.replace(/\.sdh$/, ''))
    const { language, script, region } = locale
    const likelyScript = locale.maximize().script
    return { language, script, likelyScript, region, closedCaptions: key.endsWith('.sdh') }
  } catch {
    return null
  }
}

function meets(has: Tag, wants: Tag): boolean {
  if (wants.closedCaptions && !has.closedCaptions) return false
  if (has.language !== wants.language) return false
  if (wants.script && has.likelyScript !== wants.script) return false
  return !wants.region || has.region === wants.region
}
