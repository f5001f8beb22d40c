import type { Stats } from 'node:fs'
import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { liesInGit, liesWithin } from '../git/inside.ts'
import { ProblemsError } from '../shared/problem.ts'
import { whyUnreadable } from '../shared/unreadable.ts'
import { count, quotedList } from '../shared/words.ts'
import { decodeText } from '../subtitles/decode.ts'
import { findManifests } from './elsewhere.ts'
import type { Manifest } from './manifest.ts'
import { type ParsedManifest, type ParseOptions, parseManifest } from './parse.ts'

/** A manifest is written by hand: a larger file is something else. */
const longestMiB = 5

/**
 * Reads the manifest of a workspace. `path` is relative to it, with forward slashes.
 *
 * @throws {ProblemsError} with every mistake in it; Error when it cannot be read.
 */
export async function loadManifest(workspace: string, path: string): Promise<Manifest> {
  return manifestOf(await readBytes(workspace, path), path)
}

/** A manifest, and the text that says so; null where there is no file yet. */
export interface EditableManifest {
  readonly manifest: Manifest
  /** As it stands in the file, a byte order mark included. */
  readonly source: string | null
}

/**
 * Reads the manifest of a workspace to add something to it. Where there is none, it is empty; but where others lie in
 * the workspace, the input may name the wrong one.
 *
 * @throws {ProblemsError} with every mistake in it; Error when it cannot be read.
 */
export async function loadEditable(workspace: string, path: string): Promise<EditableManifest> {
  const isThere = await lstat(join(workspace, path)).catch(() => null)
  if (!isThere && (await findManifests(workspace)).length === 0) {
    return { manifest: manifestOf(new Uint8Array(), path, mayBeEmpty), source: null }
  }
  const bytes = await readBytes(workspace, path)
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { manifest: manifestOf(bytes, path, mayBeEmpty), source }
}

const mayBeEmpty: ParseOptions = { mayBeEmpty: true }

function manifestOf(bytes: Uint8Array, path: string, options?: ParseOptions): Manifest {
  const parsed = parseBytes(bytes, path, options)
  if (parsed.kind === 'manifest') return parsed.manifest
  const { problems } = parsed
  const listed = problems.length === 1 ? 'It is' : 'Each is'
  throw new ProblemsError(
    `The manifest \`${path}\` has ${count(problems.length, 'mistake')}, so nothing was done. ${listed} listed with its line.`,
    problems,
  )
}

/** A manifest is UTF-8, as the subtitle files are. */
export function parseBytes(
  bytes: Uint8Array,
  file: string,
  options?: ParseOptions,
): ParsedManifest {
  if (bytes.length === 0) return parseManifest('', file, options)
  const decoded = decodeText(bytes, 'manifest')
  return decoded.kind === 'text'
    ? parseManifest(decoded.text, file, options)
    : { kind: 'problems', problems: [{ ...decoded.problem, file }] }
}

async function readBytes(workspace: string, path: string): Promise<Uint8Array> {
  try {
    const [root, real] = await Promise.all([realpath(workspace), realpath(join(workspace, path))])
    const stats = await stat(real)
    const obstacle = await findObstacle(root, { path, real, stats })
    if (obstacle !== null) throw new Error(obstacle)
    return await readFile(real)
  } catch (cause) {
    const { code } = cause as { code?: unknown }
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR'
    const message = isAbsent
      ? noManifest(path, await findManifests(workspace))
      : unreadableManifest(path, cause)
    throw new Error(message, { cause })
  }
}

/** Why a manifest is not read; null where nothing stands against it. It goes on after "because". */
async function findObstacle(
  root: string,
  manifest: { readonly path: string; readonly real: string; readonly stats: Stats },
): Promise<string | null> {
  const { path, real, stats } = manifest
  if (!liesWithin(real, root)) return 'it is a link that leads out of the workspace'
  if (await liesInGit(root, real)) return 'it lies in what belongs to git'
  if (stats.isDirectory()) return 'it is a folder'
  if (!stats.isFile()) return 'it is no regular file'
  if (real !== join(root, path) && !/\.(ya?ml|json)$/i.test(real)) {
    return 'it is a link to a file whose name ends neither in `.yml` nor in `.yaml` or `.json`'
  }
  return stats.size > longestMiB * 1024 * 1024 ? `it is longer than ${longestMiB} MiB` : null
}

function noManifest(path: string, others: readonly string[]): string {
  if (others.length > 0) {
    const one = others.length > 1 ? 'the right one of them' : 'it'
    return `There is no manifest at \`${path}\`, but at ${quotedList(others, ' and ')}. Set the input \`manifest\` to ${one}.`
  }
  return `There is no manifest at \`${path}\`. Write one that names the uploads (see the README, "Manifest"), or have \`mode: pull\` write it from what DatoCMS has. If there is one, set the input \`manifest\` to its path, and see that actions/checkout runs before this step and fetches it (\`submodules\`, \`sparse-checkout\`).`
}

const unreadableManifest = (path: string, error: unknown): string =>
  `The manifest \`${path}\` cannot be read, because ${whyUnreadable(error)}. Set the input \`manifest\` to a file that the action can read, such as \`subtitles/manifest.yml\`.`
