import { byPlace, type Place, type Problem } from '../shared/problem.ts'
import { type Rule, type RuleName, rules } from './rules.ts'
import { type ProblemDetails, problem } from './severity.ts'

/** Reports a problem. */
export type Report = (rule: RuleName, details: ProblemDetails & Place) => void

/** What one rule can say about one file before it only counts. */
const MAX_PER_RULE = 1000

/** The problems of one rule. */
interface Tally {
  readonly once: boolean
  readonly problems: Problem[]
  /** How many places, or for a habit how many lines, are only counted. */
  more: number
  /** The last line that was reported. */
  line: number
}

/**
 * Collects the problems of one file, in the order of the file. Of a rule that is reported once, the first says how many
 * more lines have it; of any other there are at most 1,000, the last of which says how many more there are.
 */
export function collectProblems(): { report: Report; finish: () => readonly Problem[] } {
  const tallies = new Map<RuleName, Tally>()
  return {
    report(name, details) {
      const rule: Rule = rules[name]
      const tally = tallies.get(name)
      const { line } = details
      if (!tally) {
        const problems = [problem(name, details)]
        tallies.set(name, { once: rule.once === true, problems, more: 0, line })
      } else if (!tally.once && tally.problems.length < MAX_PER_RULE) {
        tally.problems.push(problem(name, details))
      } else if (!tally.once || tally.line !== line) {
        tally.more++
        tally.line = line
      }
    },
    finish() {
      const all = [...tallies.values()].sort((a, b) => Number(a.once) - Number(b.once))
      return all.flatMap(withCount).sort(byPlace)
    },
  }
}

function withCount({ once, problems, more }: Tally): readonly Problem[] {
  const last = problems.at(-1)
  if (more === 0 || !last) return problems
  const others = once ? `${more} more line${more === 1 ? '' : 's'}` : `${more} more places below`
  return [
    ...problems.slice(0, -1),
    { ...last, message: `${last.message} (The same in ${others}.)` },
  ]
}
