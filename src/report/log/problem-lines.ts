import type { Log } from '../../action/log.ts'
import type { FileProblem } from '../../shared/problem.ts'
import { bySeverity } from '../../shared/problem.ts'
import { count } from '../../shared/words.ts'

/** Lines that one list of problems may take of the log. */
const mostLines = 200

/**
 * Lists problems as compilers do, `path:line:col severity message (rule)`, in the order of files, those that the pull
 * request brings first: all of these before any other, and all of the worst severity, where there are more than the log
 * may hold.
 */
export function logProblems(log: Pick<Log, 'info'>, problems: readonly FileProblem[]): void {
  const byOwner = (a: FileProblem, b: FileProblem): number =>
    Number(a.isOthers ?? false) - Number(b.isOthers ?? false)
  const worst = problems.toSorted((a, b) => byOwner(a, b) || bySeverity(a.severity, b.severity))
  const shown = new Set(worst.slice(0, mostLines))
  for (const problem of problems.toSorted(byOwner)) {
    if (shown.has(problem)) log.info(problemLine(problem))
  }
  const rest = problems.length - shown.size
  if (rest > 0) log.info(`… and ${count(rest, 'more problem')}: see the JSON report.`)
}

/** Lists the problems that a file no longer has: `path:line:col fixed message (rule)`. */
export function logFixed(log: Pick<Log, 'info'>, problems: readonly FileProblem[]): void {
  for (const { file, line, column, message, rule } of problems.slice(0, mostLines)) {
    log.info(`${file}:${line}:${column} fixed ${message} (${rule})`)
  }
  const rest = problems.length - mostLines
  if (rest > 0) log.info(`… and ${count(rest, 'more problem')} of ${problems[0]?.file}.`)
}

function problemLine({ file, line, column, severity, message, hint, rule }: FileProblem): string {
  const told = hint === null ? message : `${message} ${hint}`
  return `${file}:${line}:${column} ${severity} ${told} (${rule})`
}
