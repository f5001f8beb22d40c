import type { SubtitleFormat } from '../format.ts'
import { readSrtTiming } from '../srt/timing.ts'
import { writeTiming } from '../write/write.ts'
import type { CueLines } from './source.ts'

/** When a cue is shown, in milliseconds, and its settings. */
export interface Timing {
  readonly start: number
  readonly end: number
  readonly settings: string
}

/** The timing line of a cue, written anew in the manner of another one: without hours where that has none. */
export function timingLike(like: string, timing: Timing, format: SubtitleFormat): string {
  const written = writeTiming({ ...timing, text: '' }, format)
  const isShort = format === 'vtt' && /^\d\d:\d\d\.\d/.test(like)
  return isShort ? written.replace(/\b00:(?=\d\d:\d\d\.\d\d\d( |$))/g, '') : written
}

/** The lines of a cue with another timing. In SubRip, what stands behind the end time stays. */
export function retime(lines: CueLines, timing: Timing, format: SubtitleFormat): CueLines {
  const { text } = lines.timing
  const rest = format === 'srt' ? (readSrtTiming(text)?.rest ?? '') : ''
  const written = timingLike(text, timing, format) + (rest && ` ${rest}`)
  return { ...lines, timing: { ...lines.timing, text: written } }
}
