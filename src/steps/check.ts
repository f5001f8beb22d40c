import type { Inputs } from '../action/inputs.ts'
import type { Log } from '../action/log.ts'
import type { CheckedFile, CheckResult } from '../files/check.ts'
import { type Discovery, discoverFiles } from '../files/discover.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import type { Checkout } from '../git/checkout.ts'
import { trackKey } from '../language/track-key.ts'
import { loadManifest } from '../manifest/load.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { logProblems } from '../report/log/problem-lines.ts'
import { type FileProblem, inOrder } from '../shared/problem.ts'
import { count, quotedList } from '../shared/words.ts'
import { applyRules, type RuleSettings } from '../subtitles/severity.ts'
import { findMissingLanguages } from '../subtitles/siblings/missing-languages.ts'
import type { Draft } from './draft.ts'

export interface CheckStep {
  readonly draft: Draft
  readonly log: Log
  readonly inputs: Inputs
  readonly workspace: string
  readonly checkout: Checkout
  /** Ends the step early. */
  readonly signal?: AbortSignal | undefined
}

export interface FoundFiles {
  readonly manifest: Manifest
  readonly discovery: Discovery
}

/** Reads the manifest and finds the subtitle files. */
export async function findFiles(step: CheckStep): Promise<FoundFiles> {
  const { draft, inputs, workspace, checkout, signal } = step
  draft.manifest = inputs.manifest
  const manifest = await loadManifest(workspace, inputs.manifest)
  draft.required = manifest.required
  const isAbsenceTold = manifest.required.length > 0 || (inputs.prune && draft.mode !== 'check')
  const discovery = await discoverFiles({
    workspace,
    manifest,
    patterns: inputs.files,
    // Git need not be asked where no file is missed.
    checkout: isAbsenceTold ? checkout : null,
    signal,
  })
  return { manifest, discovery }
}

/** Checks each of the files. Network and token are not needed. */
export function checkFoundFiles(
  step: Omit<CheckStep, 'workspace' | 'checkout'> & FoundFiles,
): Promise<readonly CheckedFile[]> {
  const { draft, log, manifest, discovery, signal } = step
  return log.group('Find and check the subtitle files', async () => {
    const { checked, problems, uncompared } = await checkFound(
      discovery.files,
      manifest.rules,
      signal,
    )
    draft.filesChecked = discovery.found
    draft.problems = inOrder([
      ...discovery.problems,
      ...problems,
      ...requiredLanguages(manifest, discovery),
    ])
    log.info(
      `${count(discovery.found, 'subtitle file')}, ${count(manifest.videos.size, 'video')} in the manifest, ${count(draft.problems.length, 'problem')}.`,
    )
    logProblems(log, draft.problems)
    if (uncompared.length > 0) log.info(notCompared(uncompared))
    tellMissingFiles(step, discovery)
    const unusable = discovery.unusable.map((file) => ({ file, digest: '', errors: 1 }))
    return [...checked, ...unusable]
  })
}

/** The parsers are a third of what a check loads: only where there is something to parse. */
async function checkFound(
  files: Discovery['files'],
  rules: RuleSettings,
  signal: AbortSignal | undefined,
): Promise<CheckResult> {
  if (files.length === 0) return { checked: [], problems: [], uncompared: [] }
  const { checkFiles } = await import('../files/check.ts')
  return checkFiles(files, rules, signal)
}

/** What the log says of files that have more in them than a run keeps. */
function notCompared(files: readonly SubtitleFile[]): string {
  const paths = quotedList(
    files.map(({ path }) => path),
    ', ',
  )
  return `Not compared with the other languages of its video, which have too many cues together: ${paths}.`
}

/**
 * What `if-no-files-found` makes of a run without files.
 *
 * @throws {Error} where that is an error.
 */
function tellMissingFiles(
  { draft, inputs }: Pick<CheckStep, 'draft' | 'inputs'>,
  { found }: Discovery,
): void {
  if (found > 0 || inputs.ifNoFilesFound === 'ignore') return
  const where =
    inputs.files.length > 0
      ? 'matches the patterns in `files`'
      : `lies below the folder of the manifest \`${inputs.manifest}\``
  const words = `No .vtt or .srt file ${where}, so there is nothing to do. Check the inputs \`manifest\` and \`files\`, and that actions/checkout runs before this step.`
  if (inputs.ifNoFilesFound === 'error') throw new Error(words)
  draft.warnings = [...draft.warnings, words]
}

/** Languages that the manifest requires of every video and that have no file at all. */
function requiredLanguages(manifest: Manifest, { claimed }: Discovery): readonly FileProblem[] {
  const { required, rules, file, videos } = manifest
  if (required.length === 0) return []
  const tracks = Map.groupBy(claimed, ({ video }) => video)
  return [...videos.values()].flatMap(({ video, line, column }) => {
    const present = (tracks.get(video) ?? []).map(({ language, closedCaptions }) =>
      trackKey(language, closedCaptions),
    )
    const problems = findMissingLanguages({ video, required, present, line, column })
    return applyRules(problems, rules).map((problem) => ({ ...problem, file }))
  })
}
