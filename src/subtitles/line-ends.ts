import type { Problem } from '../shared/problem.ts'
import { problem } from './severity.ts'

/** A text whose lines end in LF alone. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/**
 * Reads a text whose lines end in CR CR LF as it was meant: where a program wrote CR LF for the LF of each CR LF. Players
 * take the first CR for a line end of its own, so that every other line is blank. Git and GitHub do not, so that lines
 * count as they are meant.
 */
export function mendLineEnds(text: string): {
  readonly text: string
  readonly problem: Problem | null
} {
  const first = text.indexOf('\r\r\n')
  if (first === -1) return { text, problem: null }
  const doubled = text.match(/(?<!\r)\r\r+\n/g)?.length ?? 0
  const others = (text.match(/\r\n?|\n/g)?.length ?? 0) - 2 * doubled
  if (others > doubled) return { text, problem: null }
  const above = text.slice(0, first).split(/\r\n?|\n/)
  return {
    text: text.replace(/(?<!\r)\r\r+\n/g, '\r\n'),
    problem: problem('text/line-ends', {
      line: above.length,
      column: (above.at(-1)?.length ?? 0) + 1,
      message:
        'Lines end in CR CR LF, which is two line ends: every other line is blank, and players lose the texts.',
      remedy: { kind: 'line-ends' },
    }),
  }
}
