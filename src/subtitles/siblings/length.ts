import type { Problem } from '../../shared/problem.ts'
import type { SeenCue } from '../compare/shown-cue.ts'
import { problem } from '../severity.ts'

/** Milliseconds. A translator may leave out a last word, but not so much. */
const MIN_SILENCE = 15_000
/** Credits of translators, and the like, stand behind the end. */
const MIN_CUES = 5

/** Where a file stops. */
export interface Ending {
  /** The language in English, with its tag: `Italian (it)`. */
  readonly title: string
  /** Milliseconds at which its cues start, in the order of time. */
  readonly starts: Float64Array
  /** Milliseconds: the latest end of a cue. */
  readonly end: number
  /** Milliseconds: the end of the cue that starts last. */
  readonly lastEnd: number
  /** Line of the cue that starts last. */
  readonly lastLine: number
}

/** Where a file stops, by what is spoken in it in the order of time; null where nothing is. */
export function toEnding(title: string, speech: readonly SeenCue[]): Ending | null {
  const last = speech.at(-1)
  if (!last) return null
  return {
    title,
    starts: new Float64Array(speech.map(({ start }) => start)),
    end: speech.reduce((latest, cue) => Math.max(latest, cue.end), 0),
    lastEnd: last.end,
    lastLine: last.line,
  }
}

/** A file that stops long before most of its siblings do. */
export function findShortFile(ending: Ending, endings: readonly Ending[]): Problem | null {
  const { end, lastLine } = ending
  const others = endings.filter((other) => other !== ending)
  const longer = others
    .map(({ title, starts, lastEnd }) => ({
      title,
      cues: startingFrom(starts, end),
      silence: lastEnd - end,
    }))
    .filter(({ cues, silence }) => cues >= MIN_CUES && silence >= MIN_SILENCE)
  const [example] = longer.toSorted((a, b) => b.cues - a.cues)
  if (!example || longer.length * 2 <= others.length) return null
  const { title, cues, silence } = example
  return problem('locale/short', {
    line: lastLine,
    column: 1,
    message: `The file stops here, ${roundTime(silence)} before ${title}, which has ${cues} cues more from here on.`,
    hint: 'Translate the rest.',
  })
}

/** How many of the times, in ascending order, are not before one. */
function startingFrom(times: Float64Array, time: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] ?? time) < time) low = middle + 1
    else high = middle
  }
  return times.length - low
}

function roundTime(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 120) return `${seconds} seconds`
  return `${Math.round(seconds / 60)} minutes`
}
