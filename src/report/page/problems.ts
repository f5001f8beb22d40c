import type { FileProblem, Severity } from '../../shared/problem.ts'
import { byPlace, bySeverity, byText, severities } from '../../shared/problem.ts'
import { count } from '../../shared/words.ts'
import type { Run } from '../run.ts'
import { otherFiles, tallyProblems } from '../words/problem-words.ts'
import type { Part } from './fit.ts'
import { fileLink, ruleLink } from './links.ts'
import { code, link, sentence } from './markup.ts'

const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const
const ranks = { error: 2, warning: 6, notice: 8, others: 9 } as const

export interface ProblemOptions {
  /** With problems in more files than this, all are folded away together. */
  readonly openUpTo: number
  /** Problems of so many files come before changes; those of the others give way to them. */
  readonly firstFiles: number
  /** So many problems of one file at the most. */
  readonly perFile: number
}

/**
 * What is wrong in the files, those with errors first, each problem linked to its line. What a pull request does not
 * bring is folded away behind its own.
 */
export function problemParts(run: Run, options: ProblemOptions): readonly Part[] {
  const own = run.problems.filter(({ isOthers }) => !isOthers)
  const others = run.problems.filter(({ isOthers }) => isOthers)
  const files = fileParts(run, own, options)
  const parts =
    files.length <= options.openUpTo
      ? [
          {
            rank: ranks[worst(own)],
            html: () => `<h3>Problems in files</h3>\n\n${fixNote(own)}`.trimEnd(),
          },
          ...files,
        ]
      : [folded(count(files.length, 'file'), own, files)]
  return [
    ...(own.length === 0 ? [] : parts),
    ...(others.length === 0 || run.changedBy === null
      ? []
      : [
          folded(
            otherFiles(others, run.changedBy),
            others,
            fileParts(run, others, { ...options, least: ranks.others }),
          ),
        ]),
  ]
}

function folded(files: string, problems: readonly FileProblem[], parts: readonly Part[]): Part {
  const title = `<b>Problems in ${files}</b>: ${tallyProblems(problems)}`
  return {
    rank: Math.min(...parts.map(({ rank }) => rank)),
    html: () => `<details>\n<summary>${title}</summary>\n${fixNote(problems)}`.trimEnd(),
    parts,
    close: '</details>',
  }
}

function fileParts(
  run: Run,
  all: readonly FileProblem[],
  options: ProblemOptions & { readonly least?: number },
): readonly Part[] {
  return [...Map.groupBy(all, ({ file }) => file)]
    .map(([file, problems]) => ({
      file,
      problems: problems.toSorted(byPlace),
      worst: worst(problems),
    }))
    .sort((a, b) => bySeverity(a.worst, b.worst) || byText(a.file, b.file))
    .map((file, index) => {
      const late = index >= options.firstFiles ? ranks.warning : 0
      return filePart(run, file, { ...options, least: options.least ?? late })
    })
}

function fixNote(problems: readonly FileProblem[]): string {
  const fixable = problems.filter((each) => each.fixable).length
  return fixable > 0 ? `<p>🔧 ${fixWords(fixable)}</p>` : ''
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
  options: ProblemOptions & { readonly least: number },
): Part {
  const rankOf = (severity: Severity) => Math.max(ranks[severity], options.least)
  const shown = problems
    .toSorted((a, b) => bySeverity(a.severity, b.severity))
    .slice(0, options.perFile)
  const rest = problems.length - shown.length
  const more = rest > 0 ? `\n<p>and ${count(rest, 'more problem')} in this file</p>` : ''
  const title = `${link(fileLink(run, file), code(file))}: ${tallyProblems(problems)}`
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

function worst(problems: readonly FileProblem[]): Severity {
  return (
    severities.find((severity) => problems.some((one) => one.severity === severity)) ?? 'notice'
  )
}
