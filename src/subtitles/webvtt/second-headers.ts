import { count } from '../../shared/words.ts'
import type { Cue } from '../cue.ts'
import type { WebVttReader } from './reader.ts'

/** "WEBVTT" below the first one, with the lines of its header. */
export interface SecondHeader {
  /** 1-based. */
  readonly line: number
  readonly lines: readonly string[]
}

const METADATA = /^[A-Za-z][\w-]*[ \t]*[:=]/

/** Takes the headers of joined files out of the lines below an index, where players drop them too. */
export function takeSecondHeaders(lines: string[], from: number): readonly SecondHeader[] {
  const found: SecondHeader[] = []
  for (let at = Math.max(from, 1); at < lines.length; at++) {
    if (lines[at - 1] !== '' || !/^\ufeff?WEBVTT(?![^\t ])/.test(lines[at] ?? '')) continue
    let end = at + 1
    while (METADATA.test(lines[end] ?? '') && !lines[end]?.includes('-->')) end++
    if (lines[end]) continue
    found.push({ line: at + 1, lines: lines.slice(at, end) })
    lines.fill('', at, end)
  }
  return found
}

/** Reports them once. That they can go is sure only where all times count from the same start. */
export function reportSecondHeaders(
  { lines, cues, report }: WebVttReader,
  headers: readonly SecondHeader[],
): void {
  const [first] = headers
  if (!first) return
  const more = headers.length - 1
  const places = more > 0 ? `here and in ${count(more, 'more place')}` : 'here'
  const joined = `"WEBVTT" stands ${places} below the first one, as when files are joined`
  const place = { line: first.line, column: 1 }
  const top = lines.slice(0, first.line - 1)
  const starts = new Set(
    [top.slice(0, top.indexOf('')), ...headers.map((each) => each.lines)].map(startOf),
  )
  if (starts.size > 1 || timesBeginAnew(cues, headers)) {
    const message = `${joined}, and their times count from different starts.`
    report('vtt/stray-text', { ...place, message })
    return
  }
  const message = `${joined}.`
  const edits = headers.map((header) => ({
    line: header.line,
    column: 1,
    was: `${header.lines.join('\n')}\n`,
    text: '',
  }))
  report('vtt/stray-text', { ...place, message, remedy: { kind: 'edits', edits } })
}

/** When in a stream the times of a segment begin, in seconds, as X-TIMESTAMP-MAP says (RFC 8216 § 3.5). */
function startOf(header: readonly string[]): number {
  const map = header.find((line) => line.startsWith('X-TIMESTAMP-MAP')) ?? ''
  const clock = Number(/MPEGTS:(\d+)/.exec(map)?.[1] ?? 0) / 90_000
  const local = (/LOCAL:([\d:.]+)/.exec(map)?.[1] ?? '0').split(':')
  const seconds = clock - local.reduce((sum, part) => sum * 60 + Number(part), 0)
  return Math.round(seconds * 1000) / 1000
}

/** Whether the times below a header are earlier than those above it. */
function timesBeginAnew(cues: readonly Cue[], headers: readonly SecondHeader[]): boolean {
  let next = 0
  return headers.some(({ line }) => {
    while ((cues[next]?.line ?? Number.POSITIVE_INFINITY) < line) next++
    const [above, below] = [cues[next - 1], cues[next]]
    return above !== undefined && below !== undefined && below.start < above.start
  })
}
