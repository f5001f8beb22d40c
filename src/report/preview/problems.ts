import type { FileProblem } from '../../shared/problem.ts'
import type { PlacedCue } from './cues.ts'
import type { PreviewCue, PreviewProblem, ReadingFact } from './data.ts'

/**
 * The cues with what is wrong with each, and what is wrong with the file elsewhere.
 *
 * @param facts by the line of the file at which each stands.
 */
export function placeProblems(
  cues: readonly PlacedCue[],
  problems: readonly FileProblem[],
  facts: ReadonlyMap<number, readonly ReadingFact[]>,
): { readonly cues: readonly PreviewCue[]; readonly problems: readonly PreviewProblem[] } {
  const inOrder = cues.flatMap(({ lines }, index) => (lines ? [{ ...lines, index }] : []))
  inOrder.sort((a, b) => a.first - b.first)
  const byCue = new Map<number, PreviewProblem[]>()
  const elsewhere: PreviewProblem[] = []
  for (const problem of problems) {
    const told = toPreview(problem)
    const at = lastBefore(inOrder, problem.line)
    const own = at && problem.line <= at.last ? at.index : null
    if (own === null) elsewhere.push(told)
    else byCue.set(own, [...(byCue.get(own) ?? []), told])
  }
  return {
    cues: cues.map(({ lines, ...cue }, index) => ({
      ...cue,
      problems: byCue.get(index) ?? [],
      reading: linesOf(lines).flatMap((line) => facts.get(line) ?? []),
    })),
    problems: elsewhere,
  }
}

function linesOf(lines: PlacedCue['lines']): readonly number[] {
  if (!lines) return []
  return Array.from({ length: lines.last - lines.first + 1 }, (_, at) => lines.first + at)
}

/** The last of some places that begins at a line or above it. */
function lastBefore<T extends { readonly first: number }>(
  places: readonly T[],
  line: number,
): T | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.first ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}

/** A problem as the page tells it. */
export function toPreview({ severity, rule, line, message, hint }: FileProblem): PreviewProblem {
  return { severity, rule, line, message, hint }
}
