/** A place in the manifest: 1-based line and column (UTF-16 code units). */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The rules of the manifest itself. They cannot be set: a manifest that breaks one is not used. */
export type ManifestRule =
  | 'manifest/syntax'
  | 'manifest/duplicate-key'
  | 'manifest/unknown-key'
  | 'manifest/missing-key'
  | 'manifest/type'
  | 'manifest/empty'
  | 'manifest/upload-id'
  | 'manifest/duplicate-id'
  | 'manifest/video'
  | 'manifest/language'
  | 'manifest/template'
  | 'manifest/rule'
  | 'manifest/name'

/** Something wrong in the manifest. */
export interface ManifestFault extends Position {
  readonly rule: ManifestRule
  readonly message: string
  readonly hint: string | null
}

/** Takes one fault; all are reported together. */
export type Complain = (
  rule: ManifestRule,
  at: Position,
  message: string,
  hint?: string | null,
) => void
