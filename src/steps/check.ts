import type { Inputs } from '../action/inputs.ts'
import { isOfFiles, writesFiles } from '../action/mode.ts'
import { type CheckedFile, checkFiles } from '../files/check.ts'
import { type Discovery, discoverFiles } from '../files/discover.ts'
import { findOutdatedTranslations } from '../files/outdated/outdated.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { logProblems } from '../report/log/problem-lines.ts'
import { type FileProblem, inOrder } from '../shared/problem.ts'
import { count, quotedList } from '../shared/words.ts'
import { applyRules } from '../subtitles/severity.ts'
import { findMissingLanguages } from '../subtitles/siblings/missing-languages.ts'
import type { Changed } from './changed.ts'
import type { Circumstances } from './circumstances.ts'
import { markOthers } from './own-problems.ts'

/** Finds the subtitle files, and what they stand for. */
export function findFiles(
  { workspace, inputs, checkout, stop }: Circumstances,
  manifest: Manifest,
): Promise<Discovery> {
  const isAbsenceTold =
    manifest.required.size > 0 ||
    inputs.mode === 'pull' ||
    (inputs.prune && !isOfFiles(inputs.mode))
  return discoverFiles({
    workspace,
    manifest,
    patterns: inputs.files,
    // Git need not be asked where no file is missed.
    checkout: isAbsenceTold ? checkout : null,
    signal: stop.cancelled,
  })
}

/** What is known of the files without asking DatoCMS. */
export interface Checked {
  readonly files: readonly CheckedFile[]
  readonly problems: readonly FileProblem[]
  /** The number of subtitle files that were found. */
  readonly found: number
  /** How many of them stand for no track. */
  readonly trackless: number
  /** That there are none, as far as somebody should look at it. */
  readonly warning: string | null
  /** That there are none, where that is an error. */
  readonly failure: string | null
  /** That history does not say which translations are outdated, where somebody asked. */
  readonly notice: string | null
}

/** Checks each of the files. Network and token are not needed, but for what is `changed` and what `ofPaths` names. */
export function check(
  { inputs, log, stop, checkout }: Pick<Circumstances, 'inputs' | 'log' | 'stop' | 'checkout'>,
  manifest: Manifest,
  discovery: Discovery,
  {
    changed,
    ofPaths,
  }: {
    readonly changed: Promise<Changed | null>
    /** What is wrong with the paths of files. */
    readonly ofPaths: Promise<readonly FileProblem[]>
  },
): Promise<Checked> {
  return log.group('Find and check the subtitle files', async () => {
    const { found, trackless, unusable } = discovery
    const signal = stop.cancelled
    const result = await checkFiles(discovery.files, {
      settings: manifest.rules,
      isCompared: !isOfFiles(inputs.mode) || manifest.source !== null,
      signal,
    })
    const { checked } = result
    const outdated = writesFiles(inputs.mode)
      ? { problems: [], notice: null }
      : await findOutdatedTranslations({ manifest, checkout, checked, signal })
    const all = inOrder([
      ...(await ofPaths),
      ...result.problems,
      ...outdated.problems,
      // A pull may bring them.
      ...(inputs.mode === 'pull' ? [] : requiredLanguages(manifest, discovery)),
    ])
    const problems = markOthers(all, await changed, manifest)
    const which = inputs.mode === 'pull' ? 'to pull from' : 'in the manifest'
    log.info(
      `${count(found, 'subtitle file')}, ${count(manifest.videos.size, 'video')} ${which}, ${count(problems.length, 'problem')}.`,
    )
    logProblems(log, problems)
    if (result.uncompared.length > 0) log.info(notCompared(result.uncompared))
    const files = [
      ...withErrors(checked, outdated.problems),
      ...unusable.map((file) => ({
        file,
        digest: null,
        content: null,
        kinds: [],
        errors: 1,
        errorRules: [],
      })),
    ]
    const absence = found > 0 || inputs.mode === 'pull' ? null : noFiles(inputs, manifest)
    const warning = inputs.ifNoFilesFound === 'warn' ? absence : null
    const failure = inputs.ifNoFilesFound === 'error' ? absence : null
    return { files, problems, found, trackless, warning, failure, notice: outdated.notice }
  })
}

/** Files with the errors that were found once all were checked. */
function withErrors(
  checked: readonly CheckedFile[],
  problems: readonly FileProblem[],
): readonly CheckedFile[] {
  const failing = problems.filter(({ severity }) => severity === 'error')
  const more = Map.groupBy(failing, ({ file }) => file)
  return checked.map((each) => {
    const own = more.get(each.file.path) ?? []
    const errorRules = [...new Set([...each.errorRules, ...own.map(({ rule }) => rule)])]
    return { ...each, errors: each.errors + own.length, errorRules }
  })
}

/** What the log says of files that have more in them than a run keeps. */
function notCompared(files: readonly SubtitleFile[]): string {
  const paths = quotedList(files.map(({ path }) => path))
  return `Not compared with the other languages of its video, which have too many cues together: ${paths}.`
}

function noFiles({ files, manifest: path }: Inputs, { root }: Manifest): string {
  const where =
    files.length > 0
      ? 'matches the patterns in `files`'
      : `lies below \`${root || '.'}\`, where the paths of the manifest \`${path}\` begin`
  return `No .vtt or .srt file ${where}. Check the inputs \`manifest\` and \`files\`, the manifest's \`root\` and \`ignore\`, and that actions/checkout runs before this step.`
}

/** Languages that the manifest requires of every video and that have no file at all. */
function requiredLanguages(manifest: Manifest, { claimed }: Discovery): readonly FileProblem[] {
  const { required, rules, file } = manifest
  if (required.size === 0) return []
  const tracks = Map.groupBy(claimed, ({ video }) => video)
  const videos = [...manifest.videos.values()].map((video) => ({
    ...video,
    present: (tracks.get(video.video) ?? []).map(({ language, closedCaptions }) =>
      trackKey(language, closedCaptions),
    ),
  }))
  const problems = findMissingLanguages(required, videos)
  return applyRules(problems, rules).map((problem) => ({ ...problem, file }))
}
