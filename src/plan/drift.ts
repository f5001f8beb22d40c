import { readFile } from 'node:fs/promises'
import type { CheckedFile } from '../files/check.ts'
import type { Checkout } from '../git/checkout.ts'
import { fileVersions, historyAdvice, type RemoteVersions } from '../git/history.ts'
import type { Kind } from '../subtitles/compare/kinds.ts'
import { printLooks } from '../subtitles/compare/looks.ts'
import { isInTime, isSame, type TextMatch } from '../subtitles/compare/match.ts'
import { TOLERANCE } from '../subtitles/compare/pair.ts'
import { digestShown } from '../subtitles/compare/shown.ts'
import { matchTexts, readText, readTrack } from '../subtitles/compare/texts.ts'
import type { DifferingText } from './compare.ts'
import type { Comparison, Drift, Similar } from './comparison.ts'
import { middleOf } from './offset.ts'
import { type PackedText, unpackText } from './packed-text.ts'

export interface DriftOptions {
  readonly checkout: Checkout
  /** The manifest's root: renames are followed within it. */
  readonly folder: string
  /** Asks GitHub for the versions of files that the checkout does not hold. */
  readonly remoteVersions: RemoteVersions
  /** Whether the push changed a file. */
  readonly isPushed: (path: string) => boolean
}

/** Versions of one file that are looked through. */
const mostVersions = 100

/**
 * Tells for each differing text whether it is an earlier version of its file, or none that was ever committed; and for
 * one that only looks otherwise, what of that an earlier version explains. Where the history of the checkout is not
 * whole, GitHub is asked, once for all files.
 *
 * @param comparisons by the keys of the texts.
 */
export async function findDrift(
  comparisons: ReadonlyMap<string, Comparison>,
  differing: readonly DifferingText[],
  { checkout, folder, remoteVersions, isPushed }: DriftOptions,
): Promise<ReadonlyMap<string, Comparison>> {
  const kept = differing.filter(isKept)
  const searches = new Map<string, Search>()
  for (const [checked, texts] of Map.groupBy(kept, (text) => text.checked)) {
    searches.set(checked.file.path, await openSearch(checked, texts, comparisons))
  }
  const history = { folder, limit: mostVersions }
  const whole = new Set<string>()
  if (searches.size > 0) {
    const former = formerPaths([...searches.keys()])
    const paths = [...searches.keys(), ...former.keys()]
    for await (const { path, versions, complete } of fileVersions(checkout, paths, history)) {
      const search = searches.get(path) ?? searches.get(former.get(path) ?? '')
      for (const version of versions) if (!search?.visit(version)) break
      if (complete) whole.add(path)
    }
  }
  const open = [...searches].flatMap(([path, { isOpen }]) =>
    isOpen(isPushed(path)) && !whole.has(path) ? [path] : [],
  )
  if (open.length > 0) {
    const visit = (path: string, version: Uint8Array) => searches.get(path)?.visit(version) ?? false
    for (const path of (await remoteVersions(open, visit)) ?? []) whole.add(path)
  }
  const isKnown = open.every((path) => whole.has(path) || !searches.get(path)?.isOpen(true))
  const advice = isKnown ? '' : await historyAdvice(checkout)
  const result = new Map(comparisons)
  for (const [path, search] of searches) {
    for (const [key, found] of search.end({ isWhole: whole.has(path), advice })) {
      result.set(key, found)
    }
  }
  for (const { key, trackText } of differing) {
    const comparison = result.get(key)
    if (trackText !== null || comparison?.kind !== 'different') continue
    result.set(key, { ...comparison, drift: { kind: 'unknown', advice: tooMuch } })
  }
  return result
}

/**
 * The path that each file had if it was of the other format: git takes a file that was converted for a new one where
 * little of it stayed. By the former path, but for those of files that are there.
 */
function formerPaths(paths: readonly string[]): ReadonlyMap<string, string> {
  const other = (ending: string): string => (ending.toLowerCase() === 'vtt' ? 'srt' : 'vtt')
  const there = new Set(paths)
  const former = paths.map((path) => [path.replace(/(vtt|srt)$/i, other), path] as const)
  return new Map(former.filter(([path]) => !there.has(path)))
}

/** What makes the history known where too many long texts differ at once. */
const tooMuch = 'narrow the run with `files`, because too much text differs to be looked for in one'

type KeptText = DifferingText & { readonly trackText: PackedText }

function isKept(text: DifferingText): text is KeptText {
  return text.trackText !== null
}

interface Search {
  /** Compares a version of the file, newer ones first, with the texts; whether more versions may tell more. */
  visit(version: Uint8Array): boolean
  /** Whether more versions may tell more that is worth asking others for. */
  isOpen(isPushed: boolean): boolean
  /** What each text is, by its key. */
  end(known: {
    readonly isWhole: boolean
    readonly advice: string
  }): ReadonlyMap<string, Comparison>
}

/** What is found so far of one text. */
interface Trail {
  readonly key: string
  readonly text: PackedText
  readonly durationMs: number | null
  readonly comparison: Exclude<Comparison, { kind: 'same' | 'unreadable' }>
  readonly doubtful: Set<Kind | 'times'>
  older: Extract<Drift, { kind: 'older' }> | null
  isOpen: boolean
}

/** Looks for the texts of some tracks among the versions of the file that they belong to. */
async function openSearch(
  { file, digest }: CheckedFile,
  texts: readonly KeptText[],
  comparisons: ReadonlyMap<string, Comparison>,
): Promise<Search> {
  const { format } = file
  const trails = texts.flatMap(({ key, trackText: text, durationMs }): readonly Trail[] => {
    const comparison = comparisons.get(key)
    if (comparison?.kind !== 'different' && comparison?.kind !== 'similar') return []
    return [{ key, text, durationMs, comparison, doubtful: new Set(), older: null, isOpen: true }]
  })
  const kinds = new Set(trails.flatMap(({ comparison }) => [...looksOf(comparison)]))
  const looks =
    kinds.size === 0
      ? new Map<Kind, string>()
      : printLooks(readText(await readFile(file.absolutePath), format).shown, kinds)
  let age = 0
  let hadOthers = false
  return {
    visit(version) {
      age++
      // A version may have been of the other format.
      const own = readTrack(version)
      if (digestShown(own.shown) === digest) return trails.some(({ isOpen }) => isOpen)
      hadOthers = true
      for (const trail of trails) {
        if (!trail.isOpen) continue
        // Read anew for each version: the cues of all tracks would take many times the memory of their texts.
        const match = matchTexts(own, readTrack(unpackText(trail.text)), trail.durationMs)
        if (!match) continue
        const { comparison, doubtful } = trail
        if (comparison.kind === 'similar') {
          const theirs = printLooks(own.shown, looksOf(comparison))
          for (const [kind, print] of theirs) {
            // A track that shows none of a kind lost it, whichever version that has some it is of.
            const isLost = comparison.looks.get(kind)?.relation === 'absent' && print
            if (print !== looks.get(kind) && !isLost && isAsNear(match, comparison, kind)) {
              doubtful.add(kind)
            }
          }
          if (isMovedAgainst(comparison, match)) doubtful.add('times')
        }
        if (comparison.kind === 'different' || isSame(match)) {
          const isExact = isInTime(match.offset)
          if (isExact && (!trail.older || trail.older.offset)) trail.older = { kind: 'older', age }
          trail.older ??= { kind: 'older', age, offset: match.offset }
        }
        const isFound = trail.older !== null && !trail.older.offset
        trail.isOpen = !isFound || [...looksOf(comparison)].some((kind) => !doubtful.has(kind))
      }
      return trails.some(({ isOpen }) => isOpen)
    },
    isOpen: (isPushed) =>
      trails.some(
        ({ isOpen, comparison }) =>
          isOpen && (isPushed || comparison.kind === 'different' || !isInTime(comparison.offset)),
      ),
    end({ isWhole, advice }) {
      const none: Drift = isWhole
        ? { kind: hadOthers ? 'edited' : 'foreign' }
        : { kind: 'unknown', advice }
      const judge = ({ comparison, older, doubtful }: Trail): Comparison => {
        const drift = older ?? none
        if (comparison.kind === 'different') return { ...comparison, drift }
        return { ...comparison, drift, doubtful, isWhole }
      }
      return new Map(trails.map((trail) => [trail.key, judge(trail)]))
    },
  }
}

function looksOf(comparison: Comparison): Iterable<Kind> {
  return comparison.kind === 'similar' ? comparison.looks.keys() : []
}

/** Whether a track shows a kind as a version has it in no fewer cues than as its file has it. */
function isAsNear({ differences }: TextMatch, { looks }: Similar, kind: Kind): boolean {
  return (differences.get(kind)?.cues.length ?? 0) <= (looks.get(kind)?.difference.changed ?? 0)
}

/**
 * Whether a track may have the times of a version rather than those of its file: it is moved against the two by different
 * spans, and is not in time with the file alone.
 */
function isMovedAgainst({ offset }: Similar, match: TextMatch): boolean {
  if (isInTime(match.offset)) return !isInTime(offset)
  const [own, other] = [middleOf(offset), middleOf(match.offset)]
  const isNearFile = Math.abs(own) <= TOLERANCE && Math.abs(other) > TOLERANCE
  return Math.abs(own - other) > TOLERANCE && !isNearFile
}
