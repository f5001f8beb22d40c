import type { Problem } from '../../../src/shared/problem.ts'
import type { Cue } from '../../../src/subtitles/cue.ts'
import { remedied } from '../../../src/subtitles/fix/fix.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import { type ReadOptions, readSubtitles } from '../../../src/subtitles/read.ts'
import { isRuleName, type Rule, rules } from '../../../src/subtitles/rules.ts'

/**
 * What breaks the law of remedies in a file: do what the hint of one problem says, and that problem is gone, no new one
 * appears, and the words and times that were right stay. A sentence for each breach.
 */
export function breaches(
  bytes: Uint8Array,
  format: SubtitleFormat,
  options: ReadOptions = {},
): readonly string[] {
  const before = readSubtitles(bytes, format, options)
  return before.problems.flatMap((problem) => {
    if (!problem.remedy) return []
    const told = `${problem.rule} at ${problem.line}:${problem.column}: ${problem.message} ${problem.hint}`
    const next = remedied(bytes, before, problem.remedy)
    if (next === null) return [`${told}\n  The remedy changes nothing.`]
    const after = readSubtitles(next, format, options)
    const found = [
      ...countBreaches(problem, before.problems, after.problems),
      ...lostCues(problem, before.cues, after.cues),
    ]
    return found.map((each) => `${told}\n  ${each}\n---\n${Buffer.from(next).toString()}---`)
  })
}

/** What is wrong with the problems that are left once one is mended, as sentences. */
export function countBreaches(
  problem: Problem,
  before: readonly Problem[],
  after: readonly Problem[],
): readonly string[] {
  const rule: Rule | null = isRuleName(problem.rule) ? rules[problem.rule] : null
  const [was, is] = [countRules(before), countRules(after)]
  const left = is.get(problem.rule) ?? 0
  const stays = left >= (was.get(problem.rule) ?? 0) ? [`${problem.rule} stays.`] : []
  // What cannot be read hides everything else.
  if (rule?.fatal) return stays
  // That nothing is to be seen is told once there is no error.
  const isNew = ([name, count]: [string, number]) =>
    name !== 'cue/none' && count > (was.get(name) ?? 0)
  const grown = [...is].filter(isNew)
  return [...stays, ...grown.map(([name]) => `${name} is new.`)]
}

function countRules(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

/** Cues that the edits do not touch, nor the line below, and that are not there any more. */
function lostCues(
  { remedy }: Problem,
  before: readonly Cue[],
  after: readonly Cue[],
): readonly string[] {
  const touched = new Set(
    remedy?.kind === 'edits'
      ? remedy.edits.flatMap(({ line, was }) =>
          [...was.split('\n').keys()].map((more) => line + more),
        )
      : [],
  )
  const left = new Map<string, number>()
  for (const cue of after) left.set(keyOf(cue), (left.get(keyOf(cue)) ?? 0) + 1)
  return before.flatMap((cue) => {
    const below = cue.textLine + (cue.text === '' ? 0 : cue.text.split('\n').length)
    for (let line = cue.line; line <= below; line++) if (touched.has(line)) return []
    const count = left.get(keyOf(cue)) ?? 0
    left.set(keyOf(cue), count - 1)
    return count > 0 ? [] : [`The cue on line ${cue.line} is lost: ${JSON.stringify(cue.text)}.`]
  })
}

const keyOf = ({ start, end, text }: Cue): string => `${start} ${end} ${text}`
