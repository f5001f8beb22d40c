import { count, figure } from '../shared/words.ts'
import { type Kind, kindWords } from '../subtitles/compare/kinds.ts'
import { isInTime } from '../subtitles/compare/match.ts'
import type { TrackResult } from './change.ts'
import { learnKeeping, offsetsOf, type Sighting } from './keeping.ts'
import { mayBeUsual, middleOf } from './offset.ts'

/**
 * The results of a run with those as failed whose text was moved otherwise than that of the other tracks which the run
 * wrote: an offset of all of them is DatoCMS's.
 */
export function judgeOffsets(results: readonly TrackResult[]): readonly TrackResult[] {
  const keeping = learnKeeping(results.flatMap(sightingOf))
  return results.map((result) => {
    const [offset] = offsetsOf(result.readBack)
    if (!offset || mayBeUsual(keeping.offset, offset)) return result
    const by = middleOf(offset)
    const error = `The track is ready, but every cue is shown ${Math.abs(by)} ms ${by > 0 ? 'later' : 'earlier'} than in the file, and those of other tracks are not. Look at the track in DatoCMS, and tell its support if it stays so.`
    return { ...result, outcome: 'failed', verified: false, error }
  })
}

/** What this DatoCMS does not keep, said once of a run; null where nothing is lost. */
export function noticeOfLost(results: readonly TrackResult[]): string | null {
  const kinds = new Set<Kind>()
  let tracks = 0
  let moved = 0
  for (const { change, readBack, verified } of results) {
    if (verified === false) continue
    const lost = readBack?.kind === 'similar' ? [...readBack.looks.keys()] : change.lost
    for (const kind of lost) kinds.add(kind)
    if (lost.length > 0) tracks++
    const [offset] = offsetsOf(readBack)
    if (offset && !isInTime(offset)) moved = middleOf(offset)
  }
  const sentences: string[] = []
  if (kinds.size > 0) {
    sentences.push(
      `DatoCMS does not hand back ${kindWords(kinds)} as the files have them: ${count(tracks, 'track')} that ${tracks === 1 ? 'has' : 'have'} the same words at the same times ${tracks === 1 ? 'counts' : 'count'} as equal.`,
    )
  }
  if (moved !== 0) {
    const way = moved > 0 ? 'later' : 'earlier'
    sentences.push(`DatoCMS shows every cue ${figure(Math.abs(moved))} ms ${way} than the file.`)
  }
  const renamed = results.filter(({ listedName }) => listedName !== null)
  const [first] = renamed
  if (first) {
    sentences.push(
      `DatoCMS lists ${count(renamed.length, 'new track')} under another name than was asked for, such as “${first.change.name}” as “${first.listedName}”. To have no name asked for that DatoCMS does not keep, write the listed one into the manifest.`,
    )
  }
  return sentences.length > 0 ? sentences.join(' ') : null
}

function sightingOf({ change: { file }, readBack }: TrackResult): readonly Sighting[] {
  if (!file || readBack === null) return []
  // A track that was just written is of no other version.
  const comparison = readBack.kind === 'similar' ? { ...readBack, isWhole: true } : readBack
  return [{ format: file.format, comparison, isPushed: false }]
}
