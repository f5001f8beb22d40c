import { readFile, stat } from 'node:fs/promises'
import type { FileProblem } from '../shared/problem.ts'
import { messageOf } from '../shared/words.ts'
import { MAX_BYTES } from '../subtitles/decode.ts'
import { fixSubtitles } from '../subtitles/fix/fix.ts'
import { problem, type RuleSettings } from '../subtitles/severity.ts'
import type { SubtitleFile } from './subtitle-file.ts'
import { writeWhole } from './write-file.ts'

/** A file that was written anew. */
export interface FixedFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  /** What was wrong, at the places of before. */
  readonly fixed: readonly FileProblem[]
}

/**
 * Writes every file anew that has problems with one sure remedy, one after the other. A file that cannot be read is
 * left to the check; one that cannot be written has a problem that says so, and is no reason not to fix the others.
 *
 * @param options.root real path of the workspace.
 * @throws the reason of `signal` where it is aborted.
 */
export async function fixFiles(
  files: readonly SubtitleFile[],
  {
    root,
    settings,
    signal,
  }: {
    readonly root: string
    readonly settings: RuleSettings
    readonly signal?: AbortSignal
  },
): Promise<{ readonly files: readonly FixedFile[]; readonly problems: readonly FileProblem[] }> {
  const written: FixedFile[] = []
  const problems: FileProblem[] = []
  for (const file of files) {
    signal?.throwIfAborted()
    const { path, absolutePath, format } = file
    const bytes = await readBytes(absolutePath)
    const better = bytes && fixSubtitles(bytes, format, { ...file, settings })
    if (!better) continue
    try {
      await writeWhole(root, { path, bytes: better.bytes, isNew: false })
      const fixed = better.fixed.map(({ remedy, ...told }) => ({ ...told, file: path }))
      written.push({ path, fixed: structuredClone(fixed) })
    } catch (error) {
      problems.push({ ...unwritable(error), file: path })
    }
  }
  return { files: written, problems }
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path)
    return size > MAX_BYTES ? null : await readFile(path)
  } catch {
    return null
  }
}

function unwritable(error: unknown) {
  return problem('file/unreadable', {
    message: `This file could be fixed and cannot be written, because ${messageOf(error)}.`,
    hint: 'Give the user that runs the action the right to write it, in a step before this one.',
  })
}
