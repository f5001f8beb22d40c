import type { Problem } from '../shared/problem.ts'
import type { RuleName } from './rules.ts'
import { problem } from './severity.ts'

/** Takes note of a problem. */
export type Report = (rule: RuleName, found: Parameters<typeof problem>[1]) => void

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
      return all.sort((a, b) => a.line - b.line || a.column - b.column)
    },
  }
}

/** Text of the file as a message quotes it: in quotation marks, on one line, not too long. */
export function quote(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a message
  const line = text.slice(0, 60).replace(/[\u0000-\u001f\u007f]+/g, ' ')
  if (line.length <= 40 && text.length <= 60) return `"${line}"`
  const start = line.slice(0, 40).replace(/[\ud800-\udbff]$/, '')
  return `"${start.trimEnd()}…"`
}
