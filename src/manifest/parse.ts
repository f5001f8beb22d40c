import type { FileProblem } from '../shared/problem.ts'
import { byPlace } from '../shared/problem.ts'
import { readContents } from './contents.ts'
import { readDocument } from './document.ts'
import type { Manifest } from './manifest.ts'
import type { ManifestFault, Position } from './problem.ts'
import { checkShape } from './shape-check.ts'

export type ParsedManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] }

/**
 * Reads a manifest (YAML or JSON), or says everything that is wrong with it, in the order of the file. `file` is
 * its path relative to the workspace, with forward slashes.
 */
export function parseManifest(text: string, file: string): ParsedManifest {
  const faults: ManifestFault[] = []
  const complain = (
    rule: ManifestFault['rule'],
    { line, column }: Position,
    message: string,
    hint: string | null = null,
  ): void => {
    faults.push({ rule, line, column, message, hint })
  }

  const root = readDocument(text, complain)
  if (root) checkShape(root, complain)
  else if (faults.length === 0) {
    const example = 'Start with `uploads:` and a line such as `  intro: q0VNpiNQSkG6z0lif_O1zg`.'
    complain('manifest/empty', { line: 1, column: 1 }, 'The manifest is empty.', example)
  }
  const contents = root && readContents(root, complain)

  if (faults.length > 0 || !contents) {
    const problems = faults
      .sort(byPlace)
      .filter((fault, index) => index === 0 || byPlace(fault, faults[index - 1] ?? fault) !== 0)
      .map((fault): FileProblem => ({ file, severity: 'error', ...fault }))
    return { kind: 'problems', problems }
  }
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
  return { kind: 'manifest', manifest: { ...contents, file, folder } }
}
