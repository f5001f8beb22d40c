import type { Problem } from '../../shared/problem.ts'
import { collectProblems } from '../collect.ts'
import type { RuleName } from '../rules.ts'

export interface Finding {
  readonly rule: RuleName
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint?: string | null
}

/** Gathers what is wrong with a SubRip file. */
export interface Findings {
  /** For what breaks one place: told each time. */
  each(finding: Finding): void
  /** For habits, such as dots in every time: told once a file, at the first line, with the number of the others. */
  once(finding: Finding, lines?: number): void
  /** All problems in the order of the lines. */
  problems(): readonly Problem[]
}

export function createFindings(): Findings {
  const { report, finish } = collectProblems()
  const habits = new Map<RuleName, { readonly first: Finding; lines: number; last: number }>()
  return {
    each: (finding) => report(finding.rule, finding),
    once(finding, lines = 1) {
      const habit = habits.get(finding.rule)
      if (!habit) {
        habits.set(finding.rule, { first: finding, lines, last: finding.line })
      } else if (habit.last !== finding.line) {
        habit.last = finding.line
        habit.lines += lines
      }
    },
    problems() {
      for (const { first, lines } of habits.values()) {
        const others = lines === 2 ? '1 more line' : `${lines - 1} more lines`
        const message = lines > 1 ? `${first.message} (The same in ${others}.)` : first.message
        report(first.rule, { ...first, message })
      }
      return finish()
    },
  }
}
