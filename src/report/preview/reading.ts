import type { SubtitleText } from '../../subtitles/compare/shown.ts'
import { MAX_LINES, type StyleLimits, styleLimits } from '../../subtitles/style/limits.ts'
import { findOutliers, type StyleContext, type StyleRule } from '../../subtitles/style/style.ts'
import type { ReadingFact } from './data.ts'

/** What a viewer must read in time, and the most that a rule allows. */
const measures = {
  'style/reading-speed': { kind: 'speed', limit: ({ readingSpeed }) => readingSpeed },
  'style/line-length': { kind: 'line-length', limit: ({ lineLength }) => lineLength },
  'style/lines': { kind: 'lines', limit: () => MAX_LINES },
} as const satisfies Partial<
  Record<StyleRule, { kind: ReadingFact['kind']; limit: (limits: StyleLimits) => number }>
>

type Measure = keyof typeof measures

/** What the rules that are on find too much, by the line of the file at which each stands. */
export function findReadingFacts(
  { cues, format }: Pick<SubtitleText, 'cues' | 'format'>,
  context: Omit<StyleContext, 'format'>,
): ReadonlyMap<number, readonly ReadingFact[]> {
  const limits = styleLimits(context.language, context.closedCaptions)
  const facts = new Map<number, ReadingFact[]>()
  const rules = Object.keys(measures) as Measure[]
  for (const { rule, outliers } of findOutliers(cues, rules, { ...context, format })) {
    const { kind, limit } = measures[rule as Measure]
    for (const { line, value } of outliers) {
      facts.set(line, [...(facts.get(line) ?? []), { kind, value, limit: limit(limits) }])
    }
  }
  return facts
}
