import { byPlace, type Edit, type Place, type Problem } from '../shared/problem.ts'
import { type Rule, type RuleName, rules } from './rules.ts'
import { type ProblemDetails, problem } from './severity.ts'

/** Reports a problem. */
export type Report = (rule: RuleName, details: ProblemDetails & Place) => void

/** What one rule can say about one file before it only counts. */
const MAX_PER_RULE = 1000
/** How much may mend the places that are only counted: more than the cues of any video. What is left, the next fix finds. */
const MAX_EDITS = 100_000

/** The problems of one rule. */
interface Tally {
  readonly once: boolean
  readonly problems: Problem[]
  /** What mends the places that are only counted. */
  readonly edits: Edit[]
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
        tallies.set(name, { once: rule.once === true, problems, edits: [], more: 0, line })
        return
      }
      if (!tally.once && tally.problems.length < MAX_PER_RULE) {
        tally.problems.push(problem(name, details))
        return
      }
      if (details.remedy?.kind === 'edits' && tally.edits.length < MAX_EDITS) {
        for (const edit of details.remedy.edits) tally.edits.push(edit)
      }
      if (!tally.once || tally.line !== line) {
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

function withCount({ once, problems, edits, more }: Tally): readonly Problem[] {
  const last = problems.at(-1)
  if (!last || (more === 0 && edits.length === 0)) return problems
  const others = once ? `${more} more line${more === 1 ? '' : 's'}` : `${more} more places below`
  const message = more === 0 ? last.message : `${last.message} (The same in ${others}.)`
  return [...problems.slice(0, -1), withEdits({ ...last, message }, edits)]
}

function withEdits(problem: Problem, more: readonly Edit[]): Problem {
  if (more.length === 0) return problem
  const own = problem.remedy?.kind === 'edits' ? problem.remedy.edits : []
  return { ...problem, remedy: { kind: 'edits', edits: [...own, ...more] } }
}
