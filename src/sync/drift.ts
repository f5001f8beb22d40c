import { compareCues, isEqual } from '../subtitles/compare/compare.ts'
import { readSubtitles } from '../subtitles/read.ts'
import type { Checkout } from '../workspace/checkout.ts'
import { type FileVersions, fileVersions } from '../workspace/history.ts'
import type { DifferingFile } from './compare.ts'
import type { Comparison } from './plan.ts'

export interface DriftOptions {
  readonly checkout: Checkout
  /** The manifest's folder: renames are followed within it. */
  readonly folder: string
  /** Asks GitHub for the versions of a file that the checkout does not hold; null where it does not say. */
  readonly remoteVersions: (path: string) => Promise<FileVersions | null>
}

/** Versions of one file that are looked through. */
const mostVersions = 100

/**
 * Tells for each differing text whether it is an earlier version of its file, or was edited in
 * DatoCMS: a text that equals no version ever committed. Where history is not whole, it is unknown.
 */
export async function findDrift(
  comparisons: ReadonlyMap<string, Comparison>,
  differing: readonly DifferingFile[],
  { checkout, folder, remoteVersions }: DriftOptions,
): Promise<ReadonlyMap<string, Comparison>> {
  if (differing.length === 0) return comparisons
  const result = new Map(comparisons)
  const byPath = new Map(differing.map((each) => [each.file.path, each]))
  const history = { folder, limit: mostVersions }
  const decide = (path: string, drifted: boolean | null): void => {
    const comparison = result.get(path)
    if (comparison?.kind === 'different') result.set(path, { ...comparison, drifted })
  }
  const unknown: string[] = []
  for await (const versions of fileVersions(checkout, [...byPath.keys()], history)) {
    const drifted = isDrift(byPath.get(versions.path), versions)
    decide(versions.path, drifted)
    if (drifted === null) unknown.push(versions.path)
  }
  for (const path of unknown) {
    const versions = await remoteVersions(path)
    if (versions) decide(path, isDrift(byPath.get(path), versions))
  }
  return result
}

function isDrift(
  differing: DifferingFile | undefined,
  { versions, complete }: FileVersions,
): boolean | null {
  if (!differing) return null
  const { format } = differing.file
  const track = { cues: readSubtitles(differing.trackText, 'vtt').cues, format: 'vtt' as const }
  for (const bytes of versions) {
    const { cues } = readSubtitles(bytes, format)
    if (isEqual(compareCues({ cues, format }, track))) return false
  }
  return complete ? true : null
}
