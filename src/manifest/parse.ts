import { byPlace, type FileProblem, type Problem } from '../shared/problem.ts'
import { readContents } from './contents.ts'
import { type ManifestNode, readDocument } from './document.ts'
import type { Manifest } from './manifest.ts'
import { problem } from './problem.ts'

export type ParsedManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] }

/** A manifest without a word. */
const noEntries: ManifestNode = {
  value: {},
  text: '',
  at: { line: 1, column: 1 },
  keyAt: { line: 1, column: 1 },
  inner: new Map(),
}

export interface ParseOptions {
  /** Whether it may name no video yet. */
  readonly mayBeEmpty?: boolean
}

/**
 * Reads a manifest (YAML or JSON), or says everything that is wrong with it, in the order of the file. `file` is
 * its path relative to the workspace, with forward slashes.
 */
export function parseManifest(
  text: string,
  file: string,
  { mayBeEmpty = false }: ParseOptions = {},
): ParsedManifest {
  const problems: Problem[] = []
  const report = (one: Problem): void => {
    problems.push(one)
  }
  const read = readDocument(text, report)
  const root = read ?? (mayBeEmpty && problems.length === 0 ? noEntries : null)
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
  const contents = root && readContents(root, { folder, mayBeEmpty, report })
  if (!root && problems.length === 0) {
    const hint = 'Start with `uploads:` and a line such as `  intro: q0VNpiNQSkG6z0lif_O1zg`.'
    report(
      problem('manifest/empty', { line: 1, column: 1, message: 'The manifest is empty.', hint }),
    )
  }
  if (problems.length === 0 && contents) {
    return { kind: 'manifest', manifest: { ...contents, file } }
  }
  return {
    kind: 'problems',
    problems: problems
      .sort(byPlace)
      .filter((one, index) => index === 0 || byPlace(one, problems[index - 1] ?? one) !== 0)
      .map((one) => ({ file, ...one })),
  }
}
