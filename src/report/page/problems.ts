import type { FileProblem, Severity } from '../../shared/problem.ts'
import { byPlace, bySeverity, byText, severities } from '../../shared/problem.ts'
import { count, series } from '../../shared/words.ts'
import type { Run } from '../run.ts'
import type { Part } from './fit.ts'
import { fileLink, ruleLink } from './links.ts'
import { code, link, sentence } from './markup.ts'

const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const
const ranks = { error: 2, warning: 6, notice: 8 } as const

export interface ProblemOptions {
  /** With problems in more files than this, all are folded away together. */
  readonly openUpTo: number
  /** Problems of so many files come before changes; those of the others give way to them. */
  readonly firstFiles: number
  /** So many problems of one file at the most. */
  readonly perFile: number
}

/** What is wrong in the files, those with errors first, each problem linked to its line. */
export function problemParts(run: Run, options: ProblemOptions): readonly Part[] {
  if (run.problems.length === 0) return []
  const files = [...Map.groupBy(run.problems, ({ file }) => file)]
    .map(([file, problems]) => ({
      file,
      problems: problems.toSorted(byPlace),
      worst: worst(problems),
    }))
    .sort((a, b) => bySeverity(a.worst, b.worst) || byText(a.file, b.file))
  const rank = ranks[files[0]?.worst ?? 'notice']
  const parts = files.map((file, index) =>
    filePart(run, file, { ...options, late: index >= options.firstFiles }),
  )
  const fixable = run.problems.filter((each) => each.fixable).length
  const fix = fixable > 0 ? `<p>🔧 ${fixWords(fixable)}</p>` : ''
  if (files.length <= options.openUpTo) {
    return [{ rank, html: () => `<h3>Problems in files</h3>\n\n${fix}`.trimEnd() }, ...parts]
  }
  const title = `<b>Problems in ${count(files.length, 'file')}</b>: ${tally(run.problems)}`
  return [
    {
      rank,
      html: () => `<details>\n<summary>${title}</summary>\n${fix}`.trimEnd(),
      parts,
      close: '</details>',
    },
  ]
}

function fixWords(fixable: number): string {
  const has = fixable === 1 ? 'has' : 'have'
  return `${count(fixable, 'problem')} ${has} one sure remedy, which <code>mode: fix</code> writes.`
}

interface ProblemFile {
  readonly file: string
  readonly problems: readonly FileProblem[]
  readonly worst: Severity
}

function filePart(
  run: Run,
  { file, problems, worst }: ProblemFile,
  options: ProblemOptions & { readonly late: boolean },
): Part {
  const rankOf = (severity: Severity) =>
    options.late ? Math.max(ranks[severity], ranks.warning) : ranks[severity]
  const shown = problems
    .toSorted((a, b) => bySeverity(a.severity, b.severity))
    .slice(0, options.perFile)
  const rest = problems.length - shown.length
  const more = rest > 0 ? `\n<p>and ${count(rest, 'more problem')} in this file</p>` : ''
  const title = `${link(fileLink(run, file), code(file))}: ${tally(problems)}`
  return {
    rank: rankOf(worst),
    html: () => `<details open>\n<summary>${title}</summary>\n<table>`,
    parts: shown.toSorted(byPlace).map((problem) => ({
      rank: rankOf(problem.severity),
      html: () => row(run, problem),
      holds: { one: 'problem', many: 'problems', number: 1 },
    })),
    close: `</table>${more}\n</details>`,
  }
}

function row(run: Run, problem: FileProblem): string {
  const { file, line, column, rule, severity, message, hint } = problem
  const place = link(fileLink(run, file, line), `${line}:${column}`)
  const advice = hint === null ? '' : `<br>${sentence(hint)}`
  return `<tr><td valign="top">${place}</td><td>${icons[severity]} ${sentence(message)}${advice}<br>${link(ruleLink(run, rule), code(rule))}</td></tr>`
}

function tally(problems: readonly FileProblem[]): string {
  return series(
    severities.flatMap((severity) => {
      const number = problems.filter((one) => one.severity === severity).length
      return number === 0 ? [] : [count(number, severity)]
    }),
  )
}

function worst(problems: readonly FileProblem[]): Severity {
  return (
    severities.find((severity) => problems.some((one) => one.severity === severity)) ?? 'notice'
  )
}
