import type { Inputs } from '../action/inputs.ts'
import { namesOf } from '../git/changed-files.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { bySeverity, type FileProblem } from '../shared/problem.ts'
import type { RuleName } from '../subtitles/rules.ts'
import type { Changed } from './changed.ts'

/** The problems, marked where they are of files that the pull request, or the push, does not change. */
export function markOthers(
  problems: readonly FileProblem[],
  changed: Changed | null,
  manifest: Pick<Manifest, 'file' | 'videos'> | null,
): readonly FileProblem[] {
  if (changed === null || manifest === null) return problems
  const names = namesOf(changed.files)
  const bereft = new Set(
    changed.gone.map(({ track }) => track && manifest.videos.get(track.video)?.line),
  )
  const isOwn = ({ file, among = [], rule, line }: FileProblem): boolean =>
    [file, ...among].some((path) => names.has(path)) ||
    (names.has(manifest.file) && isOfNames(rule)) ||
    (rule === missing && bereft.has(line))
  return problems.map((problem) => (isOwn(problem) ? problem : { ...problem, isOthers: true }))
}

/** Whether a problem can fail the step. */
export function isFailing(
  { severity, isOthers = false }: FileProblem,
  { failOn, failOnFiles }: Pick<Inputs, 'failOn' | 'failOnFiles'>,
): boolean {
  if (failOn === 'never' || bySeverity(severity, failOn) > 0) return false
  return !isOthers || failOnFiles === 'all'
}

/** Whether a problem would fail the step, were it one of a changed file. */
export function isSpared(
  problem: FileProblem,
  inputs: Pick<Inputs, 'failOn' | 'failOnFiles'>,
): boolean {
  return !isFailing(problem, inputs) && isFailing(problem, { ...inputs, failOnFiles: 'all' })
}

/** Told at the video in the manifest, which need not change for it. */
const missing: RuleName = 'locale/missing'

/** Rules `locale/…` that look into files. */
const ofContents: readonly string[] = [
  'locale/short',
  'locale/untranslated',
  'locale/script',
] satisfies readonly RuleName[]

/** Whether a rule is about what the name of a file means, on which the manifest has the last word. */
function isOfNames(rule: string): boolean {
  return /^(?:file|locale)\//.test(rule) && !ofContents.includes(rule)
}
