import { byPlace, type Problem } from '../../shared/problem.ts'
import { collectProblems } from '../collect.ts'
import type { Subtitles } from '../cue.ts'
import { takeClosingFence } from '../fence.ts'
import { withPlainLineEnds } from '../line-ends.ts'
import { problem } from '../severity.ts'
import { readBlock } from './blocks.ts'
import { reportBackwards, reportNumbers, reportOrder } from './cue-problems.ts'
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
  const text = withPlainLineEnds(source).replaceAll('\0', '\ufffd')
  const { report, finish } = collectProblems()
  const lines = text.split('\n')
  const reader: WebVttReader = {
    lines,
    report,
    cues: [],
    definitions: [],
    regionIds: new Set(),
    rightSettings: new Set(),
    ids: new Map(),
    at: 0,
    above: 'header',
    from: null,
    timings: 0,
    commas: 0,
    firstComma: { line: 1, column: 1 },
    highestNumber: 0,
    renumbered: [],
    latestStart: 0,
    latest: null,
    secondEnd: 0,
    backwards: null,
    disordered: [],
    overlaps: 0,
    meant: [],
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
    if (lines[reader.at] === '') {
      reader.at++
      reader.from = null
    } else {
      readBlock(reader)
    }
  }
  reportBackwards(reader, null)
  reportOrder(reader)
  reportNumbers(reader)
}

function sumUpCommas(
  { firstComma, commas }: WebVttReader,
  problems: readonly Problem[],
): readonly Problem[] {
  const message = `All ${commas} timing lines have a comma before the milliseconds, as in SubRip (SRT), so players show nothing.`
  const isMended = ({ rule, remedy }: Problem) => rule === 'vtt/timestamp' && remedy !== undefined
  const all = problems
    .filter(isMended)
    .flatMap(({ remedy }) => (remedy?.kind === 'edits' ? remedy.edits : []))
  const srt = problem('vtt/srt-content', {
    ...firstComma,
    message,
    remedy: { kind: 'edits', edits: all },
  })
  return [...problems.filter((each) => !isMended(each)), srt].sort(byPlace)
}
