import type { Cue, Subtitles } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { srtTime } from '../srt/time.ts'
import { findTextOnTimingLine } from '../timing-line-text.ts'
import { showsText } from '../visible.ts'
import { isComment, keywordOf } from '../webvtt/reader.ts'
import { cueSettings, splitSettings } from '../webvtt/settings.ts'
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

/** A timing line. Where a text or an arrow stands among the settings, only those that players know are kept. */
export function writeTiming(
  { start, end, settings, text }: Pick<Cue, 'start' | 'end' | 'settings' | 'text'>,
  format: SubtitleFormat,
): string {
  if (format === 'srt') return `${srtTime(start)} --> ${srtTime(end)}`
  const rest = isOfSettings(settings, text) ? settings : knownSettings(settings)
  return `${formatTimestamp(start)} --> ${formatTimestamp(end)}${rest && ` ${rest}`}`
}

/** Whether neither a text nor an arrow stands among the settings. */
function isOfSettings(settings: string, text: string): boolean {
  if (settings === '') return true
  if (settings.includes('-->')) return false
  return findTextOnTimingLine(settings, showsText(text, 'vtt')) < 0
}

function knownSettings(settings: string): string {
  return splitSettings(settings)
    .filter(
      ({ name, value }) =>
        value !== null && (name === 'region' || Object.hasOwn(cueSettings, name)),
    )
    .map(({ text }) => text)
    .filter((text) => !text.includes('-->'))
    .join(' ')
}
