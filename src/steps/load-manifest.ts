import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { ProblemsError } from '../draft.ts'
import type { Log } from '../log.ts'
import { logProblems } from '../report/problem-lines.ts'
import { count } from '../report/sentence.ts'
import { decodeText } from '../subtitles/decode.ts'
import { type Manifest, type ParsedManifest, parseManifest } from '../workspace/manifest.ts'

/** A manifest is written by hand: a larger file is something else. */
const longestMiB = 5

/**
 * Reads the manifest of a workspace. `path` is relative to it, with forward slashes.
 *
 * @throws {ProblemsError} with every mistake in it; Error when it cannot be read.
 */
export async function loadManifest(
  workspace: string,
  path: string,
  log: Pick<Log, 'info'>,
): Promise<Manifest> {
  const parsed = parseBytes(await readBytes(workspace, path), path)
  if (parsed.kind === 'manifest') return parsed.manifest
  const { problems } = parsed
  logProblems(log, problems)
  const listed = problems.length === 1 ? 'It is' : 'Each is'
  throw new ProblemsError(
    `The manifest \`${path}\` has ${count(problems.length, 'mistake')}, so nothing was done. ${listed} listed with its line.`,
    problems,
  )
}

/** A manifest is UTF-8, as the subtitle files are. */
export function parseBytes(bytes: Uint8Array, file: string): ParsedManifest {
  if (bytes.length === 0) return parseManifest('', file)
  const decoded = decodeText(bytes, 'manifest')
  return decoded.kind === 'text'
    ? parseManifest(decoded.text, file)
    : { kind: 'problems', problems: [{ ...decoded.problem, file }] }
}

async function readBytes(workspace: string, path: string): Promise<Uint8Array> {
  const absolute = join(workspace, path)
  try {
    const [root, real] = await Promise.all([realpath(workspace), realpath(absolute)])
    const way = relative(root, real)
    if (way.startsWith('..') || isAbsolute(way)) {
      throw new Error('it is a link that leads out of the workspace')
    }
    const { size } = await stat(real)
    if (size > longestMiB * 1024 * 1024) throw new Error(`it is longer than ${longestMiB} MiB`)
    return await readFile(real)
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (code === 'ENOENT') {
      throw new Error(
        `There is no manifest at \`${path}\`. Write one that names the uploads (see the README, "Manifest"), set the input \`manifest\` to its path, and see that actions/checkout runs before this step.`,
        { cause: error },
      )
    }
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The manifest \`${path}\` cannot be read: ${why}. Check the input \`manifest\`.`,
      {
        cause: error,
      },
    )
  }
}
