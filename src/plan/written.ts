import { count, figure } from '../shared/words.ts'
import { type Kind, kindWords } from '../subtitles/compare/kinds.ts'
import { isInTime } from '../subtitles/compare/match.ts'
import type { TrackResult } from './change.ts'
import { learnKeeping, type Sighting } from './keeping.ts'
import { isUsual, middleOf } from './offset.ts'

/**
 * The results of a run with those as failed whose text was moved otherwise than that of the other tracks which the run
 * wrote: an offset of all of them is DatoCMS's.
 */
export function judgeOffsets(results: readonly TrackResult[]): readonly TrackResult[] {
  const spans = results.flatMap(({ readBack }) => offsetOf(readBack))
  const least = Math.max(...spans.map((span) => span.least))
  const most = Math.min(...spans.map((span) => span.most))
  if (spans.length === 0 || least <= most) return results
  const keeping = learnKeeping(results.flatMap(sightingOf))
  return results.map((result) => {
    const [span] = offsetOf(result.readBack)
    if (!span || isUsual(keeping.offset, span)) return result
    const by = middleOf(span)
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
    const [span] = offsetOf(readBack)
    if (span && !isInTime(span)) moved = middleOf(span)
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
      `DatoCMS lists ${count(renamed.length, 'new track')} under another name than was asked for, such as “${first.change.name}” as “${first.listedName}”. It is not asked for again.`,
    )
  }
  return sentences.length > 0 ? sentences.join(' ') : null
}

function offsetOf(readBack: TrackResult['readBack']) {
  return readBack?.kind === 'same' || readBack?.kind === 'similar' ? [readBack.offset] : []
}

function sightingOf({ change: { file }, readBack }: TrackResult): readonly Sighting[] {
  if (!file || readBack === null) return []
  // A track that was just written is of no other version.
  const comparison = readBack.kind === 'similar' ? { ...readBack, isWhole: true } : readBack
  return [{ format: file.format, comparison, isPushed: false }]
}
