import type { Place } from '../../shared/problem.ts'
import type { Report } from '../collect.ts'
import type { Cue, Definition } from '../cue.ts'

/** Where the reading of a WebVTT text stands. */
export interface WebVttReader {
  readonly lines: readonly string[]
  readonly report: Report
  readonly cues: Cue[]
  readonly definitions: Definition[]
  readonly regionIds: Set<string>
  /** Line of the first cue with an identifier, by identifier. */
  readonly ids: Map<string, number>
  /** 0-based index of the next line. */
  at: number
  /** What stood above a block: it decides what a stray text most likely is. */
  above: 'header' | 'cue' | 'comment' | 'stray' | Keyword
  /** Whether the fault of the next line with an arrow is reported already. */
  reported: boolean
  /** Timing lines so far, right or wrong. */
  timings: number
  /** How many of them have SRT's comma, and where the first one is. */
  commas: number
  firstComma: Place
  /** Whether numbers as identifiers start over, which is reported once. */
  restarted: boolean
  latestStart: number
  /** The cue that ends last so far. */
  latest: Cue | null
}

/** Begins a block that defines something. */
export type Keyword = (typeof keywords)[number]

const keywords = ['STYLE', 'REGION', 'ATTRIBUTES'] as const

/** The keyword that is all that a line holds. */
export function keywordOf(line: string): Keyword | undefined {
  return keywords.find((word) => line.startsWith(word) && /^[\t ]*$/.test(line.slice(word.length)))
}

/** Whether a comment block starts with a line. */
export function isComment(line: string): boolean {
  return /^NOTE(?![^\t ])/.test(line)
}

/**
 * The index of the line that ends the block of the line at an index: an empty line, or one with an arrow, which is
 * always the start of another block.
 */
export function findBlockEnd({ lines }: WebVttReader, at: number): number {
  let end = at + 1
  while (lines[end] && !lines[end]?.includes('-->')) end++
  return end
}

/** Reports the arrow of the line at an index, which ends a block that may not hold one. */
export function reportArrowInBlock(
  { lines, report }: WebVttReader,
  { at, block }: { readonly at: number; readonly block: 'comment' | Keyword },
): void {
  const line = at + 1
  const column = (lines[at]?.indexOf('-->') ?? 0) + 1
  const name = block === 'comment' ? block : `${block} block`
  const message = `"-->" stands in a ${name}, so players take this line for a timing.`
  const hint = `Insert a blank line above line ${line} if a cue starts here, or else remove the "-->".`
  report('vtt/arrow', { line, column, message, hint })
}
