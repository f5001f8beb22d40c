import type { Edit, Remedy } from '../../shared/problem.ts'
import type { SubtitleFormat } from '../format.ts'
import { removeLine } from '../remedy.ts'
import { srtTime } from '../srt/time.ts'
import { formatTimestamp } from '../webvtt/timestamp.ts'

/** Where to look, and what the file should be. */
export interface Wanted {
  readonly format: SubtitleFormat
  /** Index of the line at which the format would begin. */
  readonly from: number
}

/** A line that gives the times of a cue. */
interface TimedLine {
  /** Milliseconds. */
  readonly start: number
  readonly end: number
  /** What the cue says; null where that stands on the lines below. */
  readonly text: string | null
}

const TIME = String.raw`((?:\d+:){0,9}\d+(?:[.,]\d+)?)`
const CONSOLE = new RegExp(String.raw`^\[\s*${TIME}s?\s*-{1,2}>\s*${TIME}s?\s*\](.*)$`)
const SBV = /^(\d+:\d\d:\d\d\.\d{3}),(\d+:\d\d:\d\d\.\d{3})[ \t]*$/
const TSV = /^(\d+)\t(\d+)\t(.*)$/
/** What stands above the first cue and belongs to none. */
const HEAD = /^(?:Detect(?:ing|ed) language.*|start\tend\ttext[ \t]*)$/

/**
 * The remedy that writes SBV, Whisper's TSV, or the lines that Whisper prints, as WebVTT or SubRip. Null where a line
 * is none of the kind, or a cue would have no text or no time.
 */
export function convert(lines: readonly string[], { format, from }: Wanted): Remedy | null {
  const made: Edit[] = []
  const last = lines.findLastIndex((line) => line.trim() !== '')
  let count = 0
  let isFirst = true
  let isBelow = false
  for (let at = from; at <= last; at++) {
    const own = lines[at] ?? ''
    const below = lines[at + 1]?.trim() ?? ''
    const timed = readTimedLine(own)
    if (timed === 'wrong') return null
    if (timed) {
      if (isBelow || (timed.text === null && below === '')) return null
      const top = format === 'srt' ? `${++count}\n` : ''
      const header = isFirst && format === 'vtt' && from === 0 ? 'WEBVTT\n\n' : ''
      const text = timed.text === null ? '' : `\n${escaped(timed.text, format)}${below && '\n'}`
      const written = `${header}${top}${timing(timed, format)}${text}`
      made.push({ line: at + 1, column: 1, was: own, text: written })
      isFirst = false
      isBelow = timed.text === null
    } else if (isBelow && own.trim() !== '') {
      for (const { index } of own.matchAll(/\[br\]/g)) {
        made.push({ line: at + 1, column: index + 1, was: '[br]', text: '\n' })
      }
    } else if (isFirst && (HEAD.test(own) || (own.trim() === '' && from === 0))) {
      made.push(removeLine(at + 1, own))
    } else if (own.trim() !== '') {
      return null
    } else {
      isBelow = false
    }
  }
  return isFirst ? null : { kind: 'edits', edits: made }
}

/** Null where a line gives no times. */
function readTimedLine(line: string): TimedLine | 'wrong' | null {
  const seconds = CONSOLE.exec(line) ?? SBV.exec(line)
  const found = seconds ?? TSV.exec(line)
  if (!found) return null
  const [, first = '', second = '', rest] = found
  const [start, end] = seconds ? [toMs(first), toMs(second)] : [Number(first), Number(second)]
  const text = rest?.trim() ?? null
  const isWrong = end <= start || text === '' || text?.includes('-->')
  return isWrong ? 'wrong' : { start, end, text }
}

/** Milliseconds of `1:00:02.380`, `00:02.380` or `2.38`. */
function toMs(time: string): number {
  const seconds = time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
  return Math.round(seconds * 1000)
}

function timing({ start, end }: TimedLine, format: SubtitleFormat): string {
  const write = format === 'srt' ? srtTime : formatTimestamp
  return `${write(start)} --> ${write(end)}`
}

function escaped(text: string, format: SubtitleFormat): string {
  return format === 'srt' ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
