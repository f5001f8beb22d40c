import { lazy } from './lazy.ts'

/** How bad a problem is; `fail-on` compares with it. */
export type Severity = 'error' | 'warning' | 'notice'

/** All of them, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice']

/** A place in a text, where a person must put the cursor. */
export interface Place {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
}

/** Something wrong at a place in a text. A rule is `group/name`, such as `cue/overlap`. */
export interface Problem extends Place {
  readonly rule: string
  readonly severity: Severity
  /** One sentence: what is wrong. Plain text, may quote the file. */
  readonly message: string
  /** What to write instead, or null where only a person can know. */
  readonly hint: string | null
  /** What `fix` does: the hint as data. Only where one remedy is sure. */
  readonly remedy?: Remedy
}

/** What mends a problem for sure. */
export type Remedy =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  /** The file is decoded by this label of TextDecoder, and written as UTF-8. */
  | { readonly kind: 'decode'; readonly encoding: string }
  /** Every CR CR LF becomes CR LF. */
  | { readonly kind: 'line-ends' }
  /**
   * The cues are ordered by their start; those with the same start stay as they are. The first line of each may be its
   * number, which stays where it is.
   */
  | { readonly kind: 'order'; readonly keepsNumbers?: boolean }

/**
 * One place of a text to write otherwise. The text is without byte order mark, its lines end in LF, CR or CR LF, and
 * a `\n` of `was` and `text` stands for each of them.
 */
export interface Edit extends Place {
  /** What stands there. */
  readonly was: string
  /** What shall stand there. */
  readonly text: string
}

/** A problem of a file of the workspace. A problem with the file as a whole stands at 1:1. */
export interface FileProblem extends Problem {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  /** Whether `fix` mends it. */
  readonly fixable?: boolean
  /** The files that it is about, where these are several. */
  readonly among?: readonly string[]
  /** Whether the pull request, or the push, has nothing to do with it, as far as its changed files tell. */
  readonly isOthers?: boolean
}

/** Problems in the order in which a run tells them: by file, line and column. */
export function inOrder<T extends Place & { readonly file: string }>(
  problems: readonly T[],
): readonly T[] {
  return problems.toSorted((a, b) => byText(a.file, b.file) || byPlace(a, b))
}

/** Compares two places of one text. */
export function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}

const listing = lazy(() => new Intl.Collator('en', { numeric: true }))

/** Compares two names as people list them: `part-2` before `part-10`. */
export function byName(a: string, b: string): number {
  return listing().compare(a, b)
}

/** Compares two texts by their UTF-16 code units, so that the order is the same everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Compares two severities, the worse first. */
export function bySeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b)
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
