/** How bad a problem is; `fail-on` compares with it. */
export type Severity = 'error' | 'warning' | 'notice'

/** Something wrong at a place in a text. A rule is `group/name`, such as `cue/overlap`. */
export interface Problem {
  /** 1-based line in the text. */
  readonly line: number
  /** 1-based column in UTF-16 code units, where a person must put the cursor. */
  readonly column: number
  readonly rule: string
  readonly severity: Severity
  /** One sentence: what is wrong. Plain text, may quote the file. */
  readonly message: string
  /** What to write instead, or null where only a person can know. */
  readonly hint: string | null
}

/** A problem of a file of the workspace. A problem with the file as a whole stands at 1:1. */
export interface FileProblem extends Problem {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
}

/** Problems in the order in which a run tells them: by file, line and column. */
export function inOrder(problems: readonly FileProblem[]): readonly FileProblem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  )
}

/** By UTF-16 code units, so that the order is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Mistakes in files that stop the run, told where they are. */
export class ProblemsError extends Error {
  readonly problems: readonly FileProblem[]

  constructor(message: string, problems: readonly FileProblem[]) {
    super(message)
    this.name = 'ProblemsError'
    this.problems = problems
  }
}
