import { isOfFiles, type Mode } from '../../action/mode.ts'
import type { FileProblem, Severity } from '../../shared/problem.ts'
import { capitalise, count, figure, series } from '../../shared/words.ts'
import { countRun, isChanged, isHalfDone } from '../counts.ts'
import type { Run } from '../run.ts'

/**
 * What happened in one sentence, without its full stop. A plan says `Will create 2, replace 1 and leave 12
 * alone; 1 file has an error`, an apply says the same in the past: `Created 2, replaced 1 and left 12 alone`.
 */
export function headline(run: Run): string {
  const remarks = [...trackRemarks(run), ...fileRemarks(run)]
  if (run.mode === 'check' && run.failure === null && run.filesChecked > 0) {
    const found = remarks.length === 0 ? 'no problems' : remarks.join('; ')
    return `Checked ${count(run.filesChecked, 'file')}: ${found}`
  }
  if (run.mode === 'fix' && run.failure === null && run.filesChecked > 0) {
    return [
      `Fixed ${figure(run.fixed.length)} of ${count(run.filesChecked, 'file')}`,
      ...remarks,
    ].join('; ')
  }
  return capitalise([deeds(run), ...remarks].filter((words) => words !== '').join('; '))
}

const verbs = {
  plan: ['create', 'replace', 'delete', 'change nothing', 'leave', 'skip'],
  apply: ['created', 'replaced', 'deleted', 'changed nothing', 'left', 'skipped'],
} as const satisfies Record<Exclude<Mode, 'check' | 'fix'>, readonly string[]>

function deeds(run: Run): string {
  if (isOfFiles(run.mode)) return checks(run)
  const { created, replaced, deleted, unchanged, skipped } = countRun(run)
  const mode = run.mode === 'plan' ? 'plan' : 'apply'
  const [create, replace, remove, nothing, leave, skip] = verbs[mode]
  const writes = [
    ...(created ? [`${create} ${figure(created)}`] : []),
    ...(replaced ? [`${replace} ${figure(replaced)}`] : []),
    ...(deleted ? [`${remove} ${figure(deleted)}`] : []),
  ]
  if (run.failure !== null && (mode === 'plan' || !isChanged(run))) {
    return 'Stopped before anything was written'
  }
  if (run.results.length === 0 && run.filesChecked === 0) {
    return 'Found no subtitle files, so there is nothing to do'
  }
  const parts = [
    ...(isChanged(run) ? writes : [nothing]),
    ...(unchanged ? [`${leave} ${figure(unchanged)} alone`] : []),
    ...(skipped ? [`${skip} ${figure(skipped)}`] : []),
  ]
  const told = mode === 'plan' ? `Will ${series(parts)}` : capitalise(series(parts))
  return run.failure === null ? told : ['Stopped early', told].filter(Boolean).join(': ')
}

function checks({ failure, filesChecked }: Run): string {
  if (failure === null) return 'Found no subtitle files to check'
  if (filesChecked === 0) return 'Stopped before any file was checked'
  return `Stopped after checking ${count(filesChecked, 'file')}`
}

function trackRemarks(run: Run): readonly string[] {
  const outcomes = Map.groupBy(run.results, ({ outcome }) => outcome)
  const restored = outcomes.get('restored')?.length ?? 0
  const failed = restored + (outcomes.get('failed')?.length ?? 0)
  const cancelled = outcomes.get('cancelled')?.length ?? 0
  const halfDone = run.results.filter(isHalfDone).length
  const open = halfDone > 0 ? ` (${figure(halfDone)} half-way)` : ''
  const back = restored > 0 ? ` (the old text of ${figure(restored)} is back)` : ''
  return [
    ...(failed ? [`${figure(failed)} failed${back}`] : []),
    ...(cancelled
      ? [`${figure(cancelled)} ${cancelled === 1 ? 'was' : 'were'} cancelled${open}`]
      : []),
  ]
}

function fileRemarks({ problems, manifest }: Run): readonly string[] {
  const ofManifest = problems.filter(({ file }) => file === manifest)
  const ofFiles = problems.filter(({ file }) => file !== manifest)
  const errors = filesWith(ofFiles, 'error')
  const warnings = filesWith(ofFiles, 'warning')
  return [
    ...(['error', 'warning'] as const).flatMap((severity) => {
      const { length } = ofManifest.filter((one) => one.severity === severity)
      return length > 0 ? [`the manifest has ${count(length, severity)}`] : []
    }),
    ...(errors ? [`${count(errors, 'file has an error', 'files have errors')}`] : []),
    ...(warnings ? [`${count(warnings, 'file has warnings', 'files have warnings')}`] : []),
  ]
}

function filesWith(problems: readonly FileProblem[], severity: Severity): number {
  return new Set(problems.filter((one) => one.severity === severity).map(({ file }) => file)).size
}
