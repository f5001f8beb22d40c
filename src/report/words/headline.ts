import { isOfFiles, type Mode } from '../../action/mode.ts'
import type { FileProblem, Severity } from '../../shared/problem.ts'
import { capitalise, count, figure, series } from '../../shared/words.ts'
import { countRun, isChanged, isHalfDone } from '../counts.ts'
import type { Run } from '../run.ts'
import { pullHeadline } from './pull-headline.ts'
import { surveyTally } from './survey-words.ts'

/** What happened, as the title of a page: `Subtitles: created 2 tracks`. */
export function title(run: Run): string {
  const words = headline(run)
  return `Subtitles: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/**
 * What happened in one sentence, without its full stop. A plan says `Will create 2 tracks, replace 1 and leave 12
 * alone; 1 file has an error`, an apply says the same in the past: `Created 2 tracks, replaced 1 and left 12 alone`.
 */
export function headline(run: Run): string {
  const tracks = tracksOnce()
  const done = deeds(run, tracks)
  const remarks = [...trackRemarks(run, tracks), ...trackless(run), ...fileRemarks(run)]
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
  return capitalise([done, ...remarks].filter((words) => words !== '').join('; '))
}

/** Counts tracks; only the first number says of what. */
type CountTracks = (value: number) => string

function tracksOnce(): CountTracks {
  let isFirst = true
  return (value) => {
    const words = isFirst ? count(value, 'track') : figure(value)
    isFirst = false
    return words
  }
}

const verbs = {
  plan: ['create', 'replace', 'delete', 'change nothing', 'leave', 'skip'],
  apply: ['created', 'replaced', 'deleted', 'changed nothing', 'left', 'skipped'],
} as const satisfies Record<Exclude<Mode, 'check' | 'fix' | 'pull'>, readonly string[]>

function deeds(run: Run, tracks: CountTracks): string {
  if (isOfFiles(run.mode)) return checks(run)
  if (run.pulled !== null) return pullHeadline(run.pulled)
  const { created, replaced, deleted, unchanged, skipped: all } = countRun(run)
  const skipped = all - run.trackless
  const mode = run.mode === 'plan' ? 'plan' : 'apply'
  const [create, replace, remove, nothing, leave, skip] = verbs[mode]
  if (run.failure !== null && (run.mode !== 'apply' || !isChanged(run))) {
    return 'Stopped before anything was written'
  }
  if (run.survey !== null) {
    const some = run.videos.some(({ tracks }) => tracks.length > 0)
    return `Found no subtitle files; ${surveyTally(run.videos)}${some ? ', which stay as they are' : ''}`
  }
  if (run.results.length === 0 && run.filesChecked === 0) {
    return 'Found no subtitle files, so there is nothing to do'
  }
  const writes = [
    ...(created ? [`${create} ${tracks(created)}`] : []),
    ...(replaced ? [`${replace} ${tracks(replaced)}`] : []),
    ...(deleted ? [`${remove} ${tracks(deleted)}`] : []),
  ]
  const parts = [
    ...(isChanged(run) ? writes : [nothing]),
    ...(unchanged ? [`${leave} ${tracks(unchanged)} alone`] : []),
    ...(skipped ? [`${skip} ${tracks(skipped)}`] : []),
  ]
  const told = mode === 'plan' ? `Will ${series(parts)}` : capitalise(series(parts))
  return run.failure === null ? told : ['Stopped early', told].filter(Boolean).join(': ')
}

function checks({ failure, filesChecked }: Run): string {
  if (failure === null) return 'Found no subtitle files to check'
  if (filesChecked === 0) return 'Stopped before any file was checked'
  return `Stopped after checking ${count(filesChecked, 'file')}`
}

function trackRemarks(run: Run, tracks: CountTracks): readonly string[] {
  const outcomes = Map.groupBy(run.results, ({ outcome }) => outcome)
  const restored = outcomes.get('restored')?.length ?? 0
  const failed = restored + (outcomes.get('failed')?.length ?? 0)
  const cancelled = outcomes.get('cancelled')?.length ?? 0
  const halfDone = run.results.filter(isHalfDone).length
  const open = halfDone > 0 ? ` (${figure(halfDone)} half-way)` : ''
  const back = restored > 0 ? ` (the old text of ${figure(restored)} is back)` : ''
  return [
    ...(failed ? [`${tracks(failed)} failed${back}`] : []),
    ...(cancelled
      ? [`${tracks(cancelled)} ${cancelled === 1 ? 'was' : 'were'} cancelled${open}`]
      : []),
  ]
}

function trackless({ mode, trackless: files }: Run): readonly string[] {
  if (isOfFiles(mode) || files === 0) return []
  return [count(files, 'file stands for no track', 'files stand for no track')]
}

function fileRemarks({ problems, manifest }: Run): readonly string[] {
  const own = problems.filter(({ isOthers }) => !isOthers)
  const ofManifest = own.filter(({ file }) => file === manifest)
  const ofTracks = own.filter(({ rule }) => isOfTrack(rule))
  const ofFiles = own.filter(({ file, rule }) => file !== manifest && !isOfTrack(rule))
  const unchanged = filesWith(
    problems.filter(({ isOthers }) => isOthers),
    'error',
  )
  return [
    ...(['error', 'warning'] as const).flatMap((severity) => {
      const { length } = ofManifest.filter((one) => one.severity === severity)
      return length > 0 ? [`the manifest has ${count(length, severity)}`] : []
    }),
    ...tallyFiles(ofTracks, 'track'),
    ...tallyFiles(ofFiles, 'file'),
    ...(unchanged
      ? [`${count(unchanged, 'unchanged file has an error', 'unchanged files have errors')}`]
      : []),
  ]
}

/** Whether a problem that is told at a file is one of its track, with which the file may have nothing to do. */
function isOfTrack(rule: string): boolean {
  return rule.startsWith('track/')
}

/** `1 file has an error`, `2 files have warnings`. */
function tallyFiles(problems: readonly FileProblem[], noun: 'track' | 'file'): readonly string[] {
  const errors = filesWith(problems, 'error')
  const warnings = filesWith(problems, 'warning')
  return [
    ...(errors ? [count(errors, `${noun} has an error`, `${noun}s have errors`)] : []),
    ...(warnings ? [count(warnings, `${noun} has warnings`, `${noun}s have warnings`)] : []),
  ]
}

function filesWith(problems: readonly FileProblem[], severity: Severity): number {
  return new Set(problems.filter((one) => one.severity === severity).map(({ file }) => file)).size
}
