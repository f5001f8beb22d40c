import type { Place, Problem } from '../../shared/problem.ts'
import { figure, quotedList } from '../../shared/words.ts'
import { problem } from '../severity.ts'

/** A video, where the manifest names it, and the languages of its files: BCP 47 tags, `.sdh` behind closed captions. */
interface VideoLanguages extends Place {
  readonly video: string
  readonly present: readonly string[]
}

/**
 * `locale/missing`: a language that several videos lack is one problem where `required` names it; what one video lacks
 * alone is one at its own place in the manifest.
 */
export function findMissingLanguages(
  required: ReadonlyMap<string, Place>,
  videos: readonly VideoLanguages[],
): readonly Problem[] {
  const tags = [...required.keys()]
  const lacking = videos.map((each) => ({
    ...each,
    missing: missingLanguages(tags, each.present),
  }))
  const lackedBy = new Map(tags.map((tag): [string, string[]] => [tag, []]))
  for (const { video, missing } of lacking) {
    for (const tag of missing) lackedBy.get(tag)?.push(video)
  }
  const ofMany = [...required].flatMap(([tag, place]) => {
    const names = lackedBy.get(tag) ?? []
    if (names.length < 2) return []
    const message = `${figure(names.length)} of ${figure(videos.length)} videos have no subtitles in \`${tag}\`, which the manifest requires: ${quotedList(names)}.`
    const hint = `Add the files, or take \`${tag}\` out of \`required\`. The summary of a plan shows which video has which language.`
    return [problem('locale/missing', { ...place, message, hint })]
  })
  const ofOne = lacking.flatMap(({ video, line, column, missing }) => {
    const alone = missing.filter((tag) => lackedBy.get(tag)?.length === 1)
    if (alone.length === 0) return []
    const message = `The video \`${video}\` has no subtitles in ${quotedList(alone)}, which the manifest requires.`
    const hint = 'Add the files, or take the languages out of `required`.'
    return [problem('locale/missing', { line, column, message, hint })]
  })
  return [...ofMany, ...ofOne]
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
