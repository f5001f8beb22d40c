import type { Problem } from '../../shared/problem.ts'
import type { Cue } from '../cue.ts'
import { otherFormat, RTF } from '../other-format.ts'
import { problem } from '../severity.ts'

/** The problems of a file; where it is of another format, that alone instead of all that follows from it. */
export function foreignFormat(
  text: string,
  cues: readonly Cue[],
  problems: readonly Problem[],
): readonly Problem[] {
  const top = { line: 1, column: 1 }
  if (/^WEBVTT(?![^\s])/.test(text)) {
    const message = 'The file holds WebVTT text, but its name ends in .srt.'
    const hint = 'Rename the file so that it ends in .vtt.'
    const others = problems.filter(({ rule }) => !rule.startsWith('srt/'))
    return [problem('srt/webvtt', { ...top, message, hint }), ...others]
  }
  const format = otherFormat(text)
  if (cues.length > 0 && format !== RTF) return problems
  const telling = problems.filter(({ rule }) => rule !== 'srt/text-outside-cue')
  if (!format && telling.length > 0) return telling
  const message = format
    ? `The file is ${format}, no SubRip, and has no cue that can be read.`
    : 'The file has no cue: no line like 00:00:01,000 --> 00:00:02,000.'
  const hint = format ? 'Convert it to WebVTT or SubRip.' : null
  return [problem('srt/no-cues', { ...top, message, hint })]
}
