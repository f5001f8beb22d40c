import { beginning } from '../../shared/words.ts'
import type { Seen } from './shown.ts'

/** What a person must see of a text to know it. Times are milliseconds, and 0 where nothing is shown. */
export interface Content {
  /** How many cues show something. */
  readonly cues: number
  /** When the first of them starts. */
  readonly start: number
  /** When the last of them starts. */
  readonly lastStart: number
  /** The line of that one's timing in its file. */
  readonly lastLine: number
  /** When nothing is shown any more. */
  readonly end: number
  /** The first lines that viewers see, without markup. */
  readonly firstLines: readonly string[]
}

/** Lines of a text, and characters of each, that show what it is. */
const shownLines = 3
const shownCharacters = 200

export const noContent: Content = {
  cues: 0,
  start: 0,
  lastStart: 0,
  lastLine: 1,
  end: 0,
  firstLines: [],
}

/** What a person must see of a text. */
export function contentOf({ cues }: Seen): Content {
  const [first, last] = [cues[0], cues.at(-1)]
  if (!first || !last) return noContent
  const lines = cues.slice(0, shownLines).flatMap(({ text }) => text.split('\n'))
  return {
    cues: cues.length,
    start: first.start,
    lastStart: last.start,
    lastLine: last.line,
    end: cues.reduce((latest, { end }) => Math.max(latest, end), 0),
    // A part of a text would keep all of it in memory.
    firstLines: structuredClone(
      lines.slice(0, shownLines).map((line) => beginning(line, shownCharacters)),
    ),
  }
}
