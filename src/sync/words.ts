import type { CueDifference } from '../subtitles/compare/difference.ts'

/** A difference in a few words: `2 cues changed, 1 added`, `every cue 500 ms later`. */
export function describeDifference({ added, changed, removed, shift }: CueDifference): string {
  if (shift !== null && shift !== 0) {
    return `every cue ${Math.abs(shift)} ms ${shift > 0 ? 'later' : 'earlier'}`
  }
  const counts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const
  return counts
    .filter(([count]) => count > 0)
    .map(
      ([count, word], index) =>
        `${count} ${index > 0 ? '' : count === 1 ? 'cue ' : 'cues '}${word}`,
    )
    .join(', ')
}
