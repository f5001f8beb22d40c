import type { Problem } from '../../shared/problem.ts'
import { byPlace } from '../../shared/problem.ts'
import { collectProblems } from '../collect.ts'
import type { Cue } from '../cue.ts'
import { problem } from '../severity.ts'
import { readOtherBlock } from './blocks.ts'
import { readCue } from './cues.ts'
import { readHeader } from './header.ts'
import { createReader, findArrow, lineEnd, type Reader } from './reader.ts'
import type { Region } from './region.ts'

export interface WebVttFile {
  /** In the order of the file; exactly those that players show. */
  readonly cues: readonly Cue[]
  /** In the order of REGION blocks. */
  readonly regions: readonly Region[]
  /** In the order of lines. */
  readonly problems: readonly Problem[]
}

/** As many timing lines with SRT's comma, and no right one, make a file SRT in disguise. */
const MIN_COMMAS = 3

/**
 * Reads a WebVTT text: cues by the specification's parsing algorithm (WebVTT § 6), problems by its grammar for
 * authors (§ 4). After a fault it goes on with the next cue. Takes time in proportion to the length of the text,
 * and never fails.
 */
export function parseWebVtt(source: string): WebVttFile {
  const text = plainLines(source)
  const { report, finish } = collectProblems()
  const body = readHeader(text, report)
  const reader = createReader(text, body, report)
  if (body.readable) readBlocks(reader)
  const problems = finish()
  return {
    cues: body.playable ? reader.cues : [],
    regions: reader.regions,
    problems: isSrtInDisguise(reader) ? sumUpCommas(reader, problems) : problems,
  }
}

function readBlocks(reader: Reader): void {
  const { text } = reader
  while (reader.at < text.length) {
    const { at } = reader
    if (text.charCodeAt(at) === 0x0a) {
      reader.at++
      reader.line++
      continue
    }
    const end = lineEnd(reader, at)
    const arrow = findArrow(reader, at)
    if (arrow < end) {
      readCue(reader, at, end)
      continue
    }
    const secondEnd = arrow === text.length ? end : lineEnd(reader, end + 1)
    if (arrow < secondEnd) readCue(reader, end + 1, secondEnd)
    else readOtherBlock(reader, end)
  }
}

/** NUL becomes U+FFFD, every line end LF, and a byte order mark goes (WebVTT § 6.1). */
function plainLines(source: string): string {
  let text = source
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1)
  if (text.includes('\0')) text = text.replaceAll('\0', '\ufffd')
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
  return text
}

function isSrtInDisguise({ commas, timings }: Reader): boolean {
  return commas >= MIN_COMMAS && commas === timings
}

function sumUpCommas(
  { firstComma, commas }: Reader,
  problems: readonly Problem[],
): readonly Problem[] {
  const srt = problem('vtt/srt-content', {
    ...(firstComma ?? { line: 1, column: 1 }),
    message: `All ${commas} timing lines have a comma before the milliseconds, as in SubRip (SRT), so players show nothing.`,
    hint: 'Write full stops in place of these commas: 00:00:01.000.',
  })
  return [...problems.filter(({ rule }) => rule !== 'vtt/timestamp'), srt].sort(byPlace)
}
