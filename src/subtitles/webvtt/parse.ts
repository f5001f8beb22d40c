import { byPlace, type Problem } from '../../shared/problem.ts'
import { collectProblems } from '../collect.ts'
import type { Subtitles } from '../cue.ts'
import { takeClosingFence } from '../fence.ts'
import { problem } from '../severity.ts'
import { readOtherBlock } from './blocks.ts'
import { readWebVttCue } from './cues.ts'
import { readHeader } from './header.ts'
import type { WebVttReader } from './reader.ts'
import { reportSecondHeaders, takeSecondHeaders } from './second-headers.ts'

/** As many timing lines with SRT's comma, and no right one, make a file SRT in disguise. */
const MIN_COMMAS = 3

/**
 * Reads a WebVTT text without a byte order mark: cues by the specification's parsing algorithm (WebVTT § 6), problems
 * by its grammar for authors (§ 4). After a fault it goes on with the next cue. Takes time in proportion to the length
 * of the text, and never fails.
 */
export function parseWebVtt(source: string): Subtitles {
  const text = source.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')
  const { report, finish } = collectProblems()
  const lines = text.split('\n')
  const reader: WebVttReader = {
    lines,
    report,
    cues: [],
    definitions: [],
    regionIds: new Set(),
    ids: new Map(),
    at: 0,
    above: 'header',
    reported: false,
    timings: 0,
    commas: 0,
    firstComma: { line: 1, column: 1 },
    restarted: false,
    latestStart: 0,
    latest: null,
  }
  takeClosingFence(lines, report)
  const isPlayed = readHeader(reader)
  const headers = text.includes('WEBVTT', 1) ? takeSecondHeaders(lines, reader.at) : []
  readBlocks(reader)
  reportSecondHeaders(reader, headers)
  const { commas, timings } = reader
  const isSrt = commas >= MIN_COMMAS && commas === timings
  const problems = isSrt ? sumUpCommas(reader, finish()) : finish()
  if (!isPlayed) return { cues: [], definitions: [], problems }
  return { cues: reader.cues, definitions: reader.definitions, problems }
}

function readBlocks(reader: WebVttReader): void {
  const { lines } = reader
  while (reader.at < lines.length) {
    const { at } = reader
    if (lines[at] === '') reader.at++
    else if (lines[at]?.includes('-->')) readWebVttCue(reader, at)
    else if (lines[at + 1]?.includes('-->')) readWebVttCue(reader, at + 1)
    else readOtherBlock(reader)
  }
}

function sumUpCommas(
  { firstComma, commas }: WebVttReader,
  problems: readonly Problem[],
): readonly Problem[] {
  const message = `All ${commas} timing lines have a comma before the milliseconds, as in SubRip (SRT), so players show nothing.`
  const hint = 'Write full stops in place of these commas: 00:00:01.000.'
  const srt = problem('vtt/srt-content', { ...firstComma, message, hint })
  return [...problems.filter(({ rule }) => rule !== 'vtt/timestamp'), srt].sort(byPlace)
}
