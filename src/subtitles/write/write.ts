import type { Cue, Subtitles } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { srtTime } from '../srt/time.ts'
import { findTextOnTimingLine } from '../timing-line-text.ts'
import { isComment, keywordOf } from '../webvtt/reader.ts'
import { formatTimestamp } from '../webvtt/timestamp.ts'
import { convertText, type TextForm } from './cue-text.ts'

/** In which form texts were read, and which format is to be written. */
export interface Formats {
  readonly from: TextForm
  readonly to: SubtitleFormat
}

/**
 * The text of a file with the words, times and looks of subtitles, as far as its format can hold them: without byte
 * order mark, lines end in `\n`. Cues that are never shown are left out. SubRip has no settings and no definitions, and
 * its cues are numbered from 1.
 */
export function writeSubtitles(
  { cues, definitions }: Pick<Subtitles, 'cues' | 'definitions'>,
  { from, to }: Formats,
): string {
  const shown = cues.filter(({ start, end }) => end > start)
  const written = shown.map((cue, index) => {
    const text = convertText(cue.text, from, to)
    const id = to === 'srt' ? String(index + 1) : from === 'srt' ? '' : idOf(cue)
    return writeBlock([id, writeTiming(cue, to), text])
  })
  if (to === 'srt') return written.join('\n')
  const blocks = definitions.map(({ keyword, text }) => writeBlock([keyword, text]))
  return ['WEBVTT\n', ...blocks, ...written].join('\n')
}

function writeBlock(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('')
}

/** The identifier of a cue; empty where it would be read as something else. */
function idOf({ id }: Cue): string {
  const isNone = id.trim() === '' || id.includes('-->') || isComment(id) || keywordOf(id)
  return isNone ? '' : id
}

/** A timing line. Settings that are a text, or hold an arrow, are left out: players drop them. */
export function writeTiming(
  { start, end, settings, text }: Pick<Cue, 'start' | 'end' | 'settings' | 'text'>,
  format: SubtitleFormat,
): string {
  if (format === 'srt') return `${srtTime(start)} --> ${srtTime(end)}`
  const known = settings.includes('-->')
    ? settings.replace(/\S*-->\S*/g, '').trim()
    : settings.replaceAll('\0', '\ufffd')
  const textAt = known === '' ? -1 : findTextOnTimingLine(known, text !== '')
  const rest = (textAt < 0 ? known : known.slice(0, textAt)).trim()
  return `${formatTimestamp(start)} --> ${formatTimestamp(end)}${rest && ` ${rest}`}`
}
