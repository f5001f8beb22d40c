import type { Report } from '../collect.ts'
import type { Cue } from '../cue.ts'
import type { Body } from './header.ts'
import type { Region } from './region.ts'
import { createTiming, type Timing } from './timing.ts'

/** What stood above a block: it decides what a stray text most likely is. */
export type BlockKind = 'header' | 'cue' | 'comment' | 'style' | 'region' | 'attributes' | 'stray'

/** Where the reading of a WebVTT text stands. */
export interface Reader {
  /** Line ends are LF. */
  readonly text: string
  readonly report: Report
  readonly cues: Cue[]
  readonly regions: Region[]
  readonly regionIds: Set<string>
  /** Line of the first cue with an identifier, by identifier. */
  readonly ids: Map<string, number>
  readonly timing: Timing
  /** Offset of the text's last line end, or its length. */
  readonly end: number
  /** Offset of the next block, and its 1-based line. */
  at: number
  line: number
  above: BlockKind
  /** Whether the block at hand ended at a line with an arrow rather than at a blank line. */
  cut: boolean
  /** Whether the fault of the next line with an arrow is told already. */
  told: boolean
  /** Timing lines so far, right or wrong. */
  timings: number
  /** How many of them have SRT's comma, and where the first one is. */
  commas: number
  firstComma: { readonly line: number; readonly column: number } | null
  /** Whether numbers as identifiers start over, which is told once. */
  restarted: boolean
  latestStart: number
  /** The cue that ends last so far. */
  latest: Cue | null
  nextArrow: number
  nextBlank: number
  nextTag: number
  nextAmpersand: number
}

export function createReader(text: string, body: Body, report: Report): Reader {
  return {
    text,
    report,
    cues: [],
    regions: [],
    regionIds: new Set(),
    ids: new Map(),
    timing: createTiming(),
    end: text.endsWith('\n') ? text.length - 1 : text.length,
    at: body.at,
    line: body.line,
    above: 'header',
    cut: false,
    told: false,
    timings: 0,
    commas: 0,
    firstComma: null,
    restarted: false,
    latestStart: 0,
    latest: null,
    nextArrow: -1,
    nextBlank: -1,
    nextTag: -1,
    nextAmpersand: -1,
  }
}

/** Offset of the line end at or behind `from`. */
export function lineEnd(reader: Reader, from: number): number {
  const end = reader.text.indexOf('\n', from)
  return end === -1 ? reader.text.length : end
}

/** Offset of the first arrow at or behind `from`, or the length of the text. Every search starts where the last one ended. */
export function findArrow(reader: Reader, from: number): number {
  if (reader.nextArrow < from) reader.nextArrow = search(reader.text, '-->', from)
  return reader.nextArrow
}

/**
 * Offset of the line end at which the block ends whose line ends at `from`: in front of a blank line, or of
 * a line with an arrow, which is always the start of another block. Sets `reader.cut`.
 */
export function findBlockEnd(reader: Reader, from: number): number {
  if (reader.nextBlank < from) {
    const blank = reader.text.indexOf('\n\n', from)
    reader.nextBlank = blank === -1 ? reader.end : blank
  }
  const arrow = findArrow(reader, from)
  reader.cut = arrow < reader.nextBlank
  return reader.cut ? reader.text.lastIndexOf('\n', arrow) : Math.max(reader.nextBlank, from)
}

/** Whether there is a "<" or "&" from `from` up to `to`. */
export function hasMarkup(reader: Reader, from: number, to: number): boolean {
  if (reader.nextTag < from) reader.nextTag = search(reader.text, '<', from)
  if (reader.nextTag < to) return true
  if (reader.nextAmpersand < from) reader.nextAmpersand = search(reader.text, '&', from)
  return reader.nextAmpersand < to
}

/** Moves behind the block that ends at `end`. */
export function leaveBlock(reader: Reader, end: number): void {
  const { text } = reader
  for (let at = text.indexOf('\n', reader.at); at !== -1 && at <= end; ) {
    reader.line++
    at = text.indexOf('\n', at + 1)
  }
  reader.at = end + 1
}

function search(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from)
  return at === -1 ? text.length : at
}
