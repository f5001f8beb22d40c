import { readFile } from 'node:fs/promises'
import { type Version, versionAt, withAncestors } from '../../git/commits.ts'
import type { FileProblem } from '../../shared/problem.ts'
import type { ShownCue } from '../../subtitles/compare/shown-cue.ts'
import { findOutdated } from '../../subtitles/siblings/outdated.ts'
import type { SubtitleFile } from '../subtitle-file.ts'
import type { DatedPair } from './last-change.ts'
import { blobsOf, type History } from './pairs.ts'
import { openVersions, shownOf } from './texts.ts'

/** A pair of which the source has changed. */
interface ChangedPair extends DatedPair {
  /** The source as the translation's author had it. */
  readonly oldSource: Version
  /** The translation as the author of the source's change had it, where it is another one now. */
  readonly oldTranslation: Version | null
}

/** Compares each source with what it was when its translation was last changed. */
export async function* compareSince(
  dated: readonly DatedPair[],
  history: History,
  { key, signal }: { readonly key: string; readonly signal: AbortSignal | undefined },
): AsyncGenerator<FileProblem | 'unknown'> {
  const pairs = dated.flatMap((pair) => changedPair(pair, history) ?? [])
  await using versions = openVersions(
    history.checkout,
    pairs.flatMap(({ oldSource, oldTranslation }) => [oldSource, oldTranslation ?? []].flat()),
  )
  let read: SubtitleFile | null = null
  let sourceCues: readonly ShownCue[] | null = null
  for (const { source, oldSource, translation, oldTranslation } of pairs) {
    signal?.throwIfAborted()
    const sourceBytes = await versions.next()
    const translationBytes = oldTranslation && (await versions.next())
    if (!sourceBytes || (oldTranslation && !translationBytes)) {
      yield 'unknown'
      continue
    }
    if (read !== source) sourceCues = await cuesNow(source)
    read = source
    const sourceBefore = cuesOf(sourceBytes, oldSource.path)
    const after = await cuesNow(translation.file)
    if (!sourceCues || !sourceBefore || !after) continue
    const before =
      oldTranslation && translationBytes ? cuesOf(translationBytes, oldTranslation.path) : null
    const problem = findOutdated({
      source: { key, before: sourceBefore, after: sourceCues },
      translation: { before, after },
    })
    if (problem) yield { ...problem, file: translation.file.path }
  }
}

/** Null where the source was not there yet, or is as it was. */
function changedPair(pair: DatedPair, { commits }: History): ChangedPair | null {
  const { since, sourceNames, names, isSourceCommitted } = pair
  const [head] = commits
  if (typeof since === 'string') return null
  const oldSource = versionAt(since, sourceNames)
  const isSame = isSourceCommitted && oldSource?.blob === versionAt(head, sourceNames)?.blob
  if (oldSource === null || isSame) return null
  const seen = withAncestors(since)
  const change = commits.findLast(
    (commit) => !seen.has(commit) && blobsOf(commit, sourceNames).length > 0,
  )
  const beside = change ? versionAt(change, names) : null
  const isAsNow = beside?.blob === versionAt(head, names)?.blob
  return { ...pair, oldSource, oldTranslation: isAsNow ? null : beside }
}

async function cuesNow({ absolutePath }: SubtitleFile): Promise<readonly ShownCue[] | null> {
  const bytes = await readFile(absolutePath).catch(() => null)
  return bytes && cuesOf(bytes, absolutePath)
}

/** The cues of a version; null where it has errors, so that it may hold others than it shows. */
function cuesOf(bytes: Uint8Array, path: string): readonly ShownCue[] | null {
  const { cues, problems } = shownOf(bytes, path)
  return problems.some(({ severity }) => severity === 'error') ? null : cues
}
