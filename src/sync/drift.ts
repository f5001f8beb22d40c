import pLimit from 'p-limit'
import { compareCues, isEqual } from '../subtitles/compare/compare.ts'
import { readSubtitles } from '../subtitles/read.ts'
import type { Checkout } from '../workspace/checkout.ts'
import { fileVersions, type RemoteVersions } from '../workspace/history.ts'
import type { DifferingFile } from './compare.ts'
import type { Comparison } from './plan.ts'

export interface DriftOptions {
  readonly checkout: Checkout
  /** The manifest's folder: renames are followed within it. */
  readonly folder: string
  /** Asks GitHub for the versions of a file that the checkout does not hold; null where it does not say. */
  readonly remoteVersions: (path: string) => Promise<RemoteVersions | null>
}

/** Versions of one file that are looked through. */
const mostVersions = 100
/** Files that GitHub is asked about at once. */
const asksAtOnce = 4

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
  const open: DifferingFile[] = []
  for await (const { path, versions, complete } of fileVersions(
    checkout,
    [...byPath.keys()],
    history,
  )) {
    const own = byPath.get(path)
    if (!own) continue
    if (versions.some(equalsTrack(own))) decide(path, false)
    else if (complete) decide(path, true)
    else open.push(own)
  }
  const limit = pLimit(asksAtOnce)
  const ask = async (own: DifferingFile): Promise<void> => {
    const { path } = own.file
    const versions = await remoteVersions(path)
    if (versions) decide(path, await isRemoteDrift(own, versions))
  }
  await Promise.all(open.map((own) => limit(() => ask(own))))
  return result
}

/** Asks for no version beyond the one that the text equals. */
async function isRemoteDrift(
  own: DifferingFile,
  versions: RemoteVersions,
): Promise<boolean | null> {
  const isSame = equalsTrack(own)
  for (;;) {
    const { done, value } = await versions.next()
    if (done) return value ? true : null
    if (!isSame(value)) continue
    await versions.return(false)
    return false
  }
}

/** Whether a version of a file has the text of its track. */
function equalsTrack({ file, trackText }: DifferingFile): (version: Uint8Array) => boolean {
  const { format } = file
  const track = { cues: readSubtitles(trackText, 'vtt').cues, format: 'vtt' as const }
  return (version) =>
    isEqual(compareCues({ cues: readSubtitles(version, format).cues, format }, track))
}
