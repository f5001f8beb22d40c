import { readFileSync, statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { byPlace, type FileProblem, type Problem } from '../shared/problem.ts'
import { type Content, contentOf } from '../subtitles/compare/content.ts'
import type { Kind } from '../subtitles/compare/kinds.ts'
import { kindsOf } from '../subtitles/compare/looks.ts'
import { digestShown, seeSubtitles } from '../subtitles/compare/shown.ts'
import { MAX_BYTES } from '../subtitles/decode.ts'
import { readSubtitles } from '../subtitles/read.ts'
import { applyRules, type RuleSettings } from '../subtitles/severity.ts'
import { openFamily } from '../subtitles/siblings/siblings.ts'
import type { SubtitleFile } from './subtitle-file.ts'
import { unreadable } from './unread.ts'

/** What is kept of a file once it is checked: its text is not. */
export interface CheckedFile {
  readonly file: SubtitleFile
  /** Digest of all that viewers see; null where nobody asked, and where the file was not read. */
  readonly digest: string | null
  /** Null where the file was not read. */
  readonly content: Content | null
  /** What it has beside words and times. */
  readonly kinds: readonly Kind[]
  /** How many errors the file has. */
  readonly errors: number
  /**
   * The rules that these break, each once, and `cue/none` where nothing is shown, which is not told beside other errors.
   * Empty where the severity of no rule decides.
   */
  readonly errorRules: readonly string[]
  /** Whether the file could not even be read, so that nobody knows what it stands for. */
  readonly unread?: boolean
}

export interface CheckResult {
  readonly checked: readonly CheckedFile[]
  readonly problems: readonly FileProblem[]
  /** Files with so much in them that they were not compared with the other languages of their video. */
  readonly uncompared: readonly SubtitleFile[]
}

export interface CheckOptions {
  readonly settings?: RuleSettings
  /** Whether files are compared with tracks or versions afterwards, for which they need a digest. */
  readonly isCompared?: boolean
  readonly signal?: AbortSignal | undefined
}

/** So many problems are kept of a run; where there are more, of each further file the first of each severity. */
const mostProblems = 50_000

/**
 * Reads and checks files, video by video, one after the other, so that one text is in memory at once: of each file only
 * facts and problems are kept. Between two files other work goes on. Results are in the order of the files. A file that
 * cannot be read has a problem that says so, and is no reason not to check the others.
 *
 * @throws the reason of `signal` where it is aborted.
 */
export async function checkFiles(
  files: readonly SubtitleFile[],
  options: CheckOptions = {},
): Promise<CheckResult> {
  const videos = [...Map.groupBy(files, ({ video }) => video).values()]
  let kept = 0
  const keep = (problems: readonly Problem[]) => {
    const few = kept + problems.length > mostProblems ? shortened(problems) : problems
    kept += few.length
    // Words that a message quotes are a part of the whole text, which would stay with them.
    return few.map(({ remedy, ...told }) =>
      structuredClone({ ...told, fixable: remedy !== undefined }),
    )
  }
  const results: CheckResult[] = []
  for (const siblings of videos) results.push(await checkVideo(siblings, { ...options, keep }))
  const checked = new Map(results.flatMap((each) => each.checked.map((one) => [one.file, one])))
  return {
    checked: files.flatMap((file) => checked.get(file) ?? []),
    problems: results.flatMap(({ problems }) => problems),
    uncompared: results.flatMap(({ uncompared }) => uncompared),
  }
}

/** A problem without its remedy, which may be as long as the file. */
type KeptProblem = Omit<FileProblem, 'file'>

interface VideoOptions extends CheckOptions {
  /** Makes of the problems of one file what is kept of them. */
  readonly keep: (problems: readonly Problem[]) => readonly KeptProblem[]
}

async function checkVideo(
  files: readonly SubtitleFile[],
  { settings = {}, isCompared = true, keep, signal }: VideoOptions,
): Promise<CheckResult> {
  const family = openFamily(files.map(({ language }) => language))
  const checked: { readonly file: CheckedFile; readonly problems: readonly KeptProblem[] }[] = []
  const uncompared: SubtitleFile[] = []
  for (const index of family.order) {
    const file = files[index]
    if (!file) continue
    await setImmediate()
    signal?.throwIfAborted()
    const bytes = readBounded(file.absolutePath)
    if ('unread' in bytes) {
      const problems = applyRules([bytes.unread], settings)
      const unknown = { digest: null, content: null, kinds: [], errors: 1, errorRules: [] }
      checked[index] = { file: { file, ...unknown, unread: true }, problems }
      continue
    }
    const subtitles = readSubtitles(bytes, file.format, { ...file, settings })
    const { problems } = subtitles
    const seen = seeSubtitles(subtitles, file.format)
    if (!family.add(index, { ...file, seen })) uncompared.push(file)
    const known = {
      digest: isCompared ? digestShown(seen) : null,
      content: contentOf(seen),
      kinds: [...kindsOf(seen)],
    }
    const nothing = seen.cues.length === 0 && problems.some(isError) ? ['cue/none'] : []
    const errorRules = rulesOf(problems, nothing)
    checked[index] = {
      file: { file, ...known, errors: countErrors(problems), errorRules, unread: false },
      problems: keep(problems),
    }
  }
  const across = family.problems().map((problems) => applyRules(problems, settings))
  return {
    checked: checked.map(({ file }, index) => ({
      ...file,
      errors: file.errors + countErrors(across[index] ?? []),
      errorRules: rulesOf(across[index] ?? [], file.errorRules),
    })),
    problems: checked.flatMap(({ file, problems }, index) =>
      [...problems, ...(across[index] ?? [])]
        .toSorted(byPlace)
        .map((problem) => ({ ...problem, file: file.file.path })),
    ),
    uncompared,
  }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function countErrors(problems: readonly Problem[]): number {
  return problems.filter(isError).length
}

/** The rules that errors break, each once, behind others. */
function rulesOf(problems: readonly Problem[], others: readonly string[]): readonly string[] {
  return [...new Set([...others, ...problems.filter(isError).map(({ rule }) => rule)])]
}

/** The first problem of each severity, the last of which says how many more there are. */
export function shortened(problems: readonly Problem[]): readonly Problem[] {
  const few = [...new Map(problems.toReversed().map((each) => [each.severity, each])).values()]
  const last = few.at(-1)
  const more = problems.length - few.length
  if (!last || more === 0) return problems
  const message = `${last.message} (And ${more} more in this file: the run has too many to list.)`
  return [...few.slice(0, -1), { ...last, message }]
}

/**
 * The bytes of a file, or of one that is too long as many as say so; a problem where it cannot be read. To wait for
 * small files takes ten times as long as to read them.
 */
export function readBounded(path: string): Uint8Array | { readonly unread: Problem } {
  try {
    const { size } = statSync(path)
    return size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : readFileSync(path)
  } catch (error) {
    return { unread: unreadable('file', error) }
  }
}
