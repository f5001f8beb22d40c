import type { Place, Problem } from '../shared/problem.ts'
import { byPlace } from '../shared/problem.ts'
import type { RuleName } from './rules.ts'
import { problem } from './severity.ts'

/** Takes note of a problem. */
export type Report = (rule: RuleName, found: Parameters<typeof problem>[1] & Place) => void

/** What one rule can say about one file before it only counts. */
const MAX_PER_RULE = 1000

/**
 * Collects the problems of one file: in the order of the file, and at most 1,000 a rule, the last of which
 * says how many more there are.
 */
export function collectProblems(): { report: Report; finish: () => readonly Problem[] } {
  const found = new Map<RuleName, { readonly problems: Problem[]; more: number }>()
  return {
    report(rule, details) {
      const ofRule = found.get(rule)
      if (!ofRule) found.set(rule, { problems: [problem(rule, details)], more: 0 })
      else if (ofRule.problems.length < MAX_PER_RULE) ofRule.problems.push(problem(rule, details))
      else ofRule.more++
    },
    finish() {
      const all: Problem[] = []
      for (const { problems, more } of found.values()) {
        const last = problems.at(-1)
        if (more > 0 && last) {
          const message = `${last.message} (The same in ${more} more places below.)`
          problems[problems.length - 1] = { ...last, message }
        }
        all.push(...problems)
      }
      return all.sort(byPlace)
    },
  }
}
