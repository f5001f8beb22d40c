import type { Place, Problem } from '../shared/problem.ts'

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
  | 'manifest/root'
  | 'manifest/ignore'
  | 'manifest/rule'
  | 'manifest/name'

/** Takes one problem; all are told together. */
export type Report = (problem: Problem) => void

/** A problem of the manifest: always an error. */
export function problem(
  rule: ManifestRule,
  found: Place & { readonly message: string; readonly hint?: string | null },
): Problem {
  const { line, column, message, hint = null } = found
  return { line, column, rule, severity: 'error', message, hint }
}
