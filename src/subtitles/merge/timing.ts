import type { Cue } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { readSrtTiming } from '../srt/timing.ts'
import { writeTiming } from '../write/write.ts'
import type { CueLines } from './source.ts'

/** When a cue is shown, in milliseconds, and its settings. */
export type Timing = Pick<Cue, 'start' | 'end' | 'settings' | 'text'>

/** The timing line of a cue, written anew in the manner of another one: without hours where that has none. */
export function timingLike(like: string, timing: Timing, format: SubtitleFormat): string {
  const written = writeTiming(timing, format)
  const isShort = format === 'vtt' && /^\d\d:\d\d\.\d/.test(like)
  return isShort ? written.replace(/\b00:(?=\d\d:\d\d\.\d\d\d( |$))/g, '') : written
}

/** The lines of a cue with another timing. In SubRip, what stands behind the end time stays. */
export function retime(
  lines: CueLines,
  timing: Omit<Timing, 'text'>,
  format: SubtitleFormat,
): CueLines {
  const { text } = lines.timing
  const rest = format === 'srt' ? (readSrtTiming(text)?.rest ?? '') : ''
  const written =
    timingLike(text, { ...timing, text: lines.cue.text }, format) + (rest && ` ${rest}`)
  return { ...lines, timing: { ...lines.timing, text: written } }
}
