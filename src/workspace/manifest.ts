import type { FileProblem } from '../problem.ts'
import type { RuleSettings } from '../subtitles/severity.ts'
import type { LanguageWords } from './language.ts'
import { readContents } from './manifest-contents.ts'
import { readDocument } from './manifest-document.ts'
import type { ManifestFault, Position } from './manifest-problem.ts'
import { checkShape } from './manifest-shape-check.ts'
import type { Template } from './templates.ts'

/** What the manifest says about one track of a video. */
export interface TrackSettings {
  readonly name: string | null
  readonly closedCaptions: boolean | null
}

/** A video of the manifest, and where it stands there. */
export interface ManifestVideo extends Position {
  readonly video: string
  readonly uploadId: string
  /** Where the upload id stands. */
  readonly idAt: Position
  /** By track key: `en`, `en.sdh`. */
  readonly tracks: ReadonlyMap<string, TrackSettings>
}

/** What the manifest holds, checked. Language codes are canonical, video names in NFC. */
export interface Manifest extends LanguageWords {
  /** The manifest's path relative to the workspace, with forward slashes. */
  readonly file: string
  /** The manifest's folder relative to the workspace, with forward slashes; empty for the workspace itself. */
  readonly folder: string
  readonly videos: ReadonlyMap<string, ManifestVideo>
  readonly templates: readonly Template[]
  /** Track names by track key. */
  readonly names: ReadonlyMap<string, string>
  /** Track keys that every upload must have. */
  readonly required: readonly string[]
  readonly rules: RuleSettings
}

/** What `manifest.ts` reads out of a document; the rest of a `Manifest` follows from its path. */
export type ManifestContents = Omit<Manifest, 'file' | 'folder'>

export type ParsedManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] }

const byPlace = (a: Position, b: Position): number => a.line - b.line || a.column - b.column

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
