import { readFile, stat } from 'node:fs/promises'
import pLimit from 'p-limit'
import type { FileProblem, Problem } from '../problem.ts'
import { digestCues } from '../subtitles/compare/canonical.ts'
import type { Cue } from '../subtitles/cue.ts'
import { MAX_BYTES } from '../subtitles/decode.ts'
import { readSubtitles } from '../subtitles/read.ts'
import { applyRules, type RuleSettings } from '../subtitles/severity.ts'
import { checkSiblings } from '../subtitles/siblings/siblings.ts'
import type { SubtitleFile } from './subtitle-file.ts'

/** What is kept of a file once it is checked: its text is not. */
export interface CheckedFile {
  readonly file: SubtitleFile
  /** Digest of the canonical cues. */
  readonly digest: string
  /** How many errors the file has. */
  readonly errors: number
}

export interface CheckResult {
  readonly checked: readonly CheckedFile[]
  readonly problems: readonly FileProblem[]
}

/** Videos whose files are in memory at once. */
const videosAtOnce = 2

/**
 * Reads and checks files, video by video, so that the languages of a video are checked against each
 * other while only a few videos are in memory. Results are in the order of the files.
 */
export async function checkFiles(
  files: readonly SubtitleFile[],
  settings: RuleSettings,
): Promise<CheckResult> {
  const limit = pLimit(videosAtOnce)
  const videos = [...Map.groupBy(files, ({ video }) => video).values()]
  const results = await Promise.all(
    videos.map((siblings) => limit(() => checkVideo(siblings, settings))),
  )
  const order = new Map(files.map(({ path }, at) => [path, at]))
  const place = (path: string): number => order.get(path) ?? 0
  return {
    checked: results
      .flatMap(({ checked }) => checked)
      .sort((a, b) => place(a.file.path) - place(b.file.path)),
    problems: results.flatMap(({ problems }) => problems),
  }
}

async function checkVideo(
  files: readonly SubtitleFile[],
  settings: RuleSettings,
): Promise<CheckResult> {
  const read = await Promise.all(files.map((file) => readFileCues(file, settings)))
  const across = checkSiblings(
    read.map(({ file, cues }) => ({
      language: file.language,
      closedCaptions: file.closedCaptions,
      format: file.format,
      cues,
    })),
  )
  const all = read.map((each, at) => ({
    ...each,
    problems: [...each.problems, ...applyRules(across[at] ?? [], settings)],
  }))
  return {
    checked: all.map(({ file, cues, problems }) => ({
      file,
      digest: digestCues(cues, file.format),
      errors: problems.filter(({ severity }) => severity === 'error').length,
    })),
    problems: all.flatMap(({ file, problems }) =>
      problems
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map((problem) => ({ ...problem, file: file.path })),
    ),
  }
}

interface FileCues {
  readonly file: SubtitleFile
  readonly cues: readonly Cue[]
  readonly problems: readonly Problem[]
}

async function readFileCues(file: SubtitleFile, settings: RuleSettings): Promise<FileCues> {
  const bytes = await readBounded(file.absolutePath)
  return { file, ...readSubtitles(bytes, file.format, { ...file, settings }) }
}

/** The bytes of a file, or of one that is too long as many as say so. */
async function readBounded(path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  return size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : readFile(path)
}
