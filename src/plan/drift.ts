import type { CheckedFile } from '../files/check.ts'
import type { Checkout } from '../git/checkout.ts'
import { fileVersions, historyAdvice, type RemoteVersions } from '../git/history.ts'
import { digestCues } from '../subtitles/compare/canonical.ts'
import { compareCues, isEqual } from '../subtitles/compare/compare.ts'
import { readSubtitles } from '../subtitles/read.ts'
import type { Drift } from './change.ts'
import type { DifferingText } from './compare.ts'
import type { Comparison } from './comparison.ts'

export interface DriftOptions {
  readonly checkout: Checkout
  /** The manifest's folder: renames are followed within it. */
  readonly folder: string
  /** Asks GitHub for the versions of files that the checkout does not hold. */
  readonly remoteVersions: RemoteVersions
}

/** Versions of one file that are looked through. */
const mostVersions = 100

/**
 * Tells for each differing text whether it is an earlier version of its file, or equals no version
 * ever committed. Where the history of the checkout is not whole, GitHub is asked, once for all files.
 *
 * @param comparisons by track id.
 */
export async function findDrift(
  comparisons: ReadonlyMap<string, Comparison>,
  differing: readonly DifferingText[],
  { checkout, folder, remoteVersions }: DriftOptions,
): Promise<ReadonlyMap<string, Comparison>> {
  if (differing.length === 0) return comparisons
  const kept = differing.filter(isKept)
  const searches = new Map(
    [...Map.groupBy(kept, ({ checked }) => checked)].map(([checked, texts]) => [
      checked.file.path,
      openSearch(checked, texts),
    ]),
  )
  const history = { folder, limit: mostVersions }
  const whole = new Set<string>()
  for await (const { path, versions, complete } of fileVersions(
    checkout,
    [...searches.keys()],
    history,
  )) {
    for (const version of versions) if (!searches.get(path)?.visit(version)) break
    if (complete) whole.add(path)
  }
  const open = [...searches].flatMap(([path, { isOpen }]) =>
    isOpen() && !whole.has(path) ? [path] : [],
  )
  if (open.length > 0) {
    const visit = (path: string, version: Uint8Array) => searches.get(path)?.visit(version) ?? false
    for (const path of (await remoteVersions(open, visit)) ?? []) whole.add(path)
  }
  const isKnown = open.every((path) => whole.has(path) || !searches.get(path)?.isOpen())
  const advice = isKnown ? '' : await historyAdvice(checkout)
  const result = new Map(comparisons)
  for (const [path, search] of searches) {
    for (const [trackId, drift] of search.end({ isWhole: whole.has(path), advice })) {
      const comparison = result.get(trackId)
      if (comparison?.kind === 'different') result.set(trackId, { ...comparison, drift })
    }
  }
  for (const { trackId, trackText } of differing) {
    if (trackText !== null) continue
    const comparison = result.get(trackId)
    const drift = { kind: 'unknown', advice: tooMuch } as const
    if (comparison?.kind === 'different') result.set(trackId, { ...comparison, drift })
  }
  return result
}

/** What makes the history known where too many long texts differ at once. */
const tooMuch = 'narrow the run with `files`, because too much text differs to be looked for in one'

type KeptText = DifferingText & { readonly trackText: Uint8Array }

function isKept(text: DifferingText): text is KeptText {
  return text.trackText !== null
}

interface Search {
  /** Compares a version of the file, newer ones first, with the texts; whether a text is still without its version. */
  visit(version: Uint8Array): boolean
  isOpen(): boolean
  /** What each text is, by track id. */
  end(known: { readonly isWhole: boolean; readonly advice: string }): ReadonlyMap<string, Drift>
}

/** Looks for the texts of some tracks among the versions of the file that they belong to. */
function openSearch({ file, digest }: CheckedFile, texts: readonly KeptText[]): Search {
  const { format } = file
  const open = new Map(texts.map(({ trackId, trackText }) => [trackId, trackText]))
  const found = new Map<string, Drift>()
  let age = 0
  let hadOthers = false
  return {
    visit(version) {
      age++
      const { cues } = readSubtitles(version, format)
      if (digestCues(cues, format) !== digest) hadOthers = true
      for (const [trackId, text] of open) {
        // Read anew for each version: the cues of all tracks would take many times the memory of their texts.
        const track = readSubtitles(text, 'vtt').cues
        if (!isEqual(compareCues({ cues, format }, { cues: track, format: 'vtt' }))) continue
        found.set(trackId, { kind: 'older', age })
        open.delete(trackId)
      }
      return open.size > 0
    },
    isOpen: () => open.size > 0,
    end({ isWhole, advice }) {
      const rest: Drift = isWhole
        ? { kind: hadOthers ? 'edited' : 'foreign' }
        : { kind: 'unknown', advice }
      return new Map([...found, ...[...open.keys()].map((id) => [id, rest] as const)])
    },
  }
}
