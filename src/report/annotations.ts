import * as core from '@actions/core'
import { trackKey } from '../language/track-key.ts'
import { plainLine, plainLines } from '../shared/harmless.ts'
import type { FileProblem, Severity } from '../shared/problem.ts'
import { byPlace, byText, type Place, severities } from '../shared/problem.ts'
import { count, cut } from '../shared/words.ts'
import { isHalfDone } from './counts.ts'
import type { ChangedBy, Run } from './run.ts'
import { deed, noReason } from './words/change-words.ts'

/** What GitHub shows at a file's line, at a file, or at the run. */
export interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  /** Relative to the repository's root, with forward slashes; null for the run as a whole. */
  readonly file: string | null
  /** 1-based; null for the file as a whole. */
  readonly line: number | null
  /** 1-based; null where there is no line. */
  readonly column: number | null
}

/** Of each severity GitHub shows 10 annotations of a step. (GitHub: workflow commands, limits.) */
const perSeverity = 10
/** GitHub cuts a message at 4,096 characters. */
const messageLimit = 4096

/**
 * What went wrong, errors first, then in the order of files and lines: why the run stopped, tracks that failed,
 * problems of files. Those of files that the pull request does not change come after all of these. `inRepository` gives
 * the repository's name for a path of the workspace.
 */
export function annotations(
  run: Run,
  inRepository: (path: string) => string = (path) => path,
): readonly Annotation[] {
  const problems = Map.groupBy(run.problems, ({ isOthers = false }) => isOthers)
  const ofProblems = (isOthers: boolean) => (problems.get(isOthers) ?? []).map(ofProblem)
  const own = [...ofRun(run), ...[...failures(run), ...ofProblems(false)].sort(byFile)]
  const others = ofProblems(true)
  const shown = severities.map((severity) => {
    const isMeant = (one: Annotation): boolean => one.severity === severity
    return capped(own.filter(isMeant), others.filter(isMeant), run.changedBy)
  })
  return [...shown.flatMap(({ own }) => own), ...shown.flatMap(({ others }) => others)].map(
    (one) => ({ ...one, file: one.file === null ? null : inRepository(one.file) }),
  )
}

const commands = { error: core.error, warning: core.warning, notice: core.notice } as const

/** Shows annotations. The step's exit code stays as it is. */
export function emitAnnotations(list: readonly Annotation[]): void {
  for (const { severity, title, message, file, line, column } of list) {
    commands[severity](message, {
      title,
      ...(file === null ? {} : { file }),
      ...(line === null ? {} : { startLine: line }),
      ...(column === null ? {} : { startColumn: column }),
    })
  }
}

function ofRun({ failure, notices, warnings }: Run): readonly Annotation[] {
  const nowhere = { title: 'Sync subtitles to DatoCMS', file: null, line: null, column: null }
  return [
    ...(failure === null
      ? []
      : [{ ...nowhere, severity: 'error' as const, message: reasons(failure) }]),
    ...warnings.map((warning) => ({
      ...nowhere,
      severity: 'warning' as const,
      message: harmless(warning),
    })),
    ...notices.map((notice) => ({
      ...nowhere,
      severity: 'notice' as const,
      message: harmless(notice),
    })),
  ]
}

function failures(run: Run): readonly Annotation[] {
  return run.results
    .filter((result) => {
      const { outcome, change } = result
      const isGone = isHalfDone(result) && change.kind !== 'create'
      return outcome === 'failed' || outcome === 'restored' || isGone
    })
    .map((result) => ({
      severity: 'error' as const,
      title: deed(result, run.mode),
      message: harmless(
        `${result.change.video}, ${trackKey(result.change.language, result.change.closedCaptions)}: ${result.error ?? noReason}`,
      ),
      file: result.change.file?.path ?? null,
      line: null,
      column: null,
    }))
}

function ofProblem({ file, line, column, rule, severity, message, hint }: FileProblem): Annotation {
  const told = harmless(hint === null ? message : `${message} ${hint}`)
  return { severity, title: rule, message: told, file, line, column }
}

/** Of one severity as many as GitHub shows. The last one says how many more there are. */
function capped(
  own: readonly Annotation[],
  others: readonly Annotation[],
  by: ChangedBy | null,
): { readonly own: readonly Annotation[]; readonly others: readonly Annotation[] } {
  const all = [...own, ...others]
  const last = all[perSeverity - 1]
  const rest = all.length - perSeverity
  if (!last || rest <= 0) return { own, others }
  const where = own.length <= perSeverity ? ` in files that this ${by} does not change` : ''
  const more = ` (and ${count(rest, `more ${last.severity}`)}${where}: see the summary of the run)`
  const message = cut(last.message, messageLimit - more.length - 1) + more
  const kept = [...all.slice(0, perSeverity - 1), { ...last, message }]
  return { own: kept.slice(0, own.length), others: kept.slice(own.length) }
}

function byFile(a: Annotation, b: Annotation): number {
  return byText(a.file ?? '', b.file ?? '') || byPlace(placeOf(a), placeOf(b))
}

function placeOf({ line, column }: Annotation): Place {
  return { line: line ?? 0, column: column ?? 0 }
}

/** A sentence a line, as when several inputs are wrong. */
function reasons(failure: string): string {
  return plainLines(failure, messageLimit - 1)
    .filter((line) => line.trim() !== '')
    .join('\n')
}

function harmless(message: string): string {
  return plainLine(message, messageLimit - 1)
}
