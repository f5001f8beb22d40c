import type { Edit, Place } from '../../shared/problem.ts'
import type { Report } from '../collect.ts'
import type { Cue, Definition } from '../cue.ts'
import { looksLikeTiming } from './meant-timing.ts'

/** Where the reading of a WebVTT text stands. */
export interface WebVttReader {
  readonly lines: readonly string[]
  readonly report: Report
  readonly cues: Cue[]
  readonly definitions: Definition[]
  readonly regionIds: Set<string>
  /** Settings of cues in which nothing is wrong: most cues of a file have the same. */
  readonly rightSettings: Set<string>
  /** Line of the first cue with an identifier, by identifier. */
  readonly ids: Map<string, number>
  /** 0-based index of the next line. */
  at: number
  /** What stood above a block: it decides what a stray text most likely is. */
  above: 'header' | 'cue' | 'comment' | 'stray' | Keyword
  /**
   * Where the block at the next line begins for players, if that is not the next line: they take a line of blanks for
   * the first of a block, and a line with an arrow too.
   */
  from: number | null
  /** Timing lines so far, right or wrong. */
  timings: number
  /** How many of them have SRT's comma, and where the first one is. */
  commas: number
  firstComma: Place
  /** The highest number that is an identifier, and what mends those that start over. */
  highestNumber: number
  readonly renumbered: Edit[]
  latestStart: number
  /** The cue that ends last so far, and when the one ends that would without it. */
  latest: Cue | null
  secondEnd: number
  /** The cue above where it does not end after its start. */
  backwards: Backwards | null
  /** The cues that start before one above, and how many start before one above has ended. */
  readonly disordered: Disordered[]
  overlaps: number
  /** The cues by their timing lines, whether or not players see one. */
  readonly meant: Cue[]
}

/** A cue that starts earlier than one above. */
interface Disordered extends Place {
  readonly message: string
}

/** A cue that does not end after its start. */
export interface Backwards {
  readonly cue: Cue
  /** 1-based, of the end time. */
  readonly column: number
  /** Whether a later end is all that it needs. */
  readonly isSure: boolean
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

/**
 * The index of the line that ends the block of the line at an index once arrows within texts are mended: an empty line,
 * or a timing line.
 */
export function findMeantEnd({ lines }: WebVttReader, at: number): number {
  let end = at + 1
  while (lines[end] && !isTimingLine(lines[end])) end++
  return end
}

/** Whether a line has an arrow, and is meant as a timing line. */
export function isTimingLine(line = ''): boolean {
  return line.includes('-->') && looksLikeTiming(line)
}

/** Whether a line looks empty, and is not. */
export function looksBlank(line: string): boolean {
  return /^\s+$/.test(line)
}
