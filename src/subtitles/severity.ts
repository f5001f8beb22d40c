import type { Place, Problem, Remedy, Severity } from '../shared/problem.ts'
import { hintOf } from './remedy.ts'
import { isRuleName, type Rule, type RuleName, rules } from './rules.ts'

/** Names that stand for a whole group of rules in the manifest; a rule that is named itself comes first. */
export const presets = { netflix: 'style/' } as const satisfies Record<string, string>

/** What the manifest can make of a rule. */
export const ruleSeverities = ['error', 'warning', 'notice', 'off'] as const

/** What the manifest's `rules` asks for, by rule or preset. */
export type RuleSettings = { readonly [rule in RuleName | keyof typeof presets]?: Severity | 'off' }

/** The severity a rule has under `settings`; a fatal rule is always an error. */
export function severityOf(name: RuleName, settings: RuleSettings = {}): Severity | 'off' {
  const rule: Rule = rules[name]
  if (rule.fatal) return 'error'
  const preset = name.startsWith(presets.netflix) ? settings.netflix : undefined
  return settings[name] ?? preset ?? rule.severity
}

/** Gives each problem the severity that `settings` (or else the table) asks for, and drops those that are off. */
export function applyRules<T extends Problem>(
  problems: readonly T[],
  settings: RuleSettings = {},
): readonly T[] {
  const kept: T[] = []
  for (const problem of problems) {
    const severity = isRuleName(problem.rule)
      ? severityOf(problem.rule, settings)
      : problem.severity
    if (severity === 'off') continue
    kept.push(severity === problem.severity ? problem : { ...problem, severity })
  }
  return kept
}

/** What a problem says. The hint is printed from a remedy, so that both cannot differ. */
export type Said = { readonly message: string } & (
  | { readonly hint?: string | null; readonly remedy?: never }
  | { readonly remedy: Remedy; readonly hint?: never }
)

/** What a problem says beside its rule. Without a place it is one with the file as a whole. */
export type ProblemDetails = Partial<Place> & Said

/** A problem with the severity its rule has in the table; of a rule that is off, a notice. */
export function problem(
  rule: RuleName,
  { line = 1, column = 1, message, hint = null, remedy }: ProblemDetails,
): Problem {
  const set = severityOf(rule)
  const severity = set === 'off' ? 'notice' : set
  const told = { line, column, rule, severity, message }
  return remedy ? { ...told, hint: hintOf(remedy), remedy } : { ...told, hint }
}
