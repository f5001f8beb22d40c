import { type FileProblem, severities } from '../../shared/problem.ts'
import { count, series } from '../../shared/words.ts'
import type { ChangedBy } from '../run.ts'

/** The problems in figures: `1 error and 3 warnings`. */
export function tallyProblems(problems: readonly FileProblem[]): string {
  return series(
    severities.flatMap((severity) => {
      const number = problems.filter((one) => one.severity === severity).length
      return number === 0 ? [] : [count(number, severity)]
    }),
  )
}

/** `12 files that this pull request does not change`. */
export function otherFiles(problems: readonly FileProblem[], by: ChangedBy): string {
  const { size } = new Set(problems.map(({ file }) => file))
  return `${count(size, 'file')} that this ${by} does not change`
}

/** That problems would fail the step, were they not of files that nobody changed; null where there are none. */
export function sparedWords(problems: readonly FileProblem[], by: ChangedBy): string | null {
  if (problems.length === 0) return null
  const verb = problems.length === 1 ? 'does' : 'do'
  return `${tallyProblems(problems)} in ${otherFiles(problems, by)} ${verb} not fail it.`
}
