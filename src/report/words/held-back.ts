import type { CheckedFile } from '../../files/check.ts'
import type { TrackResult } from '../../plan/change.ts'
import { count, figure } from '../../shared/words.ts'
import { isRuleName, type Rule, type RuleName, rules } from '../../subtitles/rules.ts'
import type { RuleSettings } from '../../subtitles/severity.ts'

/** Fewer files are mended sooner than a setting for all files is weighed. */
const manyFiles = 5

/**
 * What viewers get of a file that breaks a rule and is delivered all the same, where that follows from how WebVTT is
 * parsed (WebVTT § 6.1): of other errors every converter makes something else, or nothing.
 */
const viewersGet: { readonly [rule in RuleName]?: string } = {
  'cue/end-before-start': 'those cues are not shown',
  'cue/text-on-timing-line': 'those texts are not shown',
  'vtt/arrow': 'what stands there may not be shown',
  'vtt/late-block': 'those styles and regions have no effect',
  'vtt/missing-blank-line': 'the identifiers of those cues may be shown as text',
}

/** What is known of the files that a run holds back. */
interface Held {
  readonly files: readonly CheckedFile[]
  /** The number of subtitle files that were checked. */
  readonly found: number
  /** What becomes of the files; null where DatoCMS was not asked. */
  readonly results: readonly TrackResult[] | null
  /** The manifest's `rules`. */
  readonly settings: RuleSettings
}

/**
 * A sentence for each rule that alone holds back many files, the one with most of them first: what to write into the
 * manifest to deliver them all the same, and what viewers get then, where that is sure.
 */
export function heldBack({ files, found, results, settings }: Held): readonly string[] {
  const skipped = results?.filter(({ change }) => change.obstacle === 'file')
  const paths = skipped && new Set(skipped.map(({ change }) => change.file?.path))
  const held = files.filter(({ file }) => paths?.has(file.path) ?? true)
  const byRule = Map.groupBy(held, ({ errorRules: [rule = '', other] }) => (other ? '' : rule))
  return [...byRule]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([name, { length }]) => {
      if (length < manyFiles || !isRuleName(name)) return []
      const { fatal }: Rule = rules[name]
      const many = `${figure(length)} of ${count(found, 'file')} are held back by \`${name}\` alone.`
      return fatal ? [] : [`${many} ${advice(name, settings)}`]
    })
}

function advice(name: RuleName, settings: RuleSettings): string {
  const then = viewersGet[name]
  if (!then && rules[name].severity === 'error') {
    return 'Mend them: DatoCMS may refuse such files, or show something else, whatever severity the rule has.'
  }
  const setting = `${name}: warning`
  const isFirst = Object.keys(settings).length === 0
  const line = isFirst ? `\`rules: { ${setting} }\`` : `\`${setting}\` under \`rules\``
  return `With ${line} in the manifest they are delivered all the same${then ? `, and ${then}` : ''}.`
}
