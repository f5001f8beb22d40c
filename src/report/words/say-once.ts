import { trackKey } from '../../language/track-key.ts'
import type { Change } from '../../plan/change.ts'
import { count, figure, series } from '../../shared/words.ts'

/** A sentence about a track. */
export interface SaidOfTrack {
  readonly words: string
  readonly change: Pick<Change, 'video' | 'language' | 'closedCaptions'>
}

/** Tracks that are named where several share a sentence. */
const mostNamed = 3

/** Each sentence once, with the tracks that it is about: `` `intro fr`: The edit made in DatoCMS will be lost. `` */
export function sayOnce(all: readonly SaidOfTrack[]): readonly string[] {
  return [...Map.groupBy(all, ({ words }) => words)].map(([words, alike]) => {
    const names = alike.slice(0, mostNamed).map(({ change }) => trackWords(change))
    if (alike.length === 1) return `${names[0]}: ${words}`
    const more = alike.length - names.length
    const named = series(more > 0 ? [...names, `${figure(more)} more`] : names)
    return `${count(alike.length, 'track')} (${named}): ${words}`
  })
}

function trackWords({ video, language, closedCaptions }: SaidOfTrack['change']): string {
  return `\`${video} ${trackKey(language, closedCaptions)}\``
}
