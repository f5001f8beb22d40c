import type { Problem } from '../../shared/problem.ts'
import type { Cue } from '../cue.ts'
import { otherFormat, RTF } from '../other-format.ts'
import { problem } from '../severity.ts'
import type { Findings } from './findings.ts'

/** The text with lines that end in `\n` and without byte order marks. */
export function plainLines(source: string, findings: Findings): string {
  let text = source.startsWith('\ufeff') ? source.slice(1) : source
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
  if (!text.includes('\ufeff')) return text
  const mark = text.indexOf('\n\ufeff')
  if (mark < 0) return text
  let line = 2
  for (let at = text.indexOf('\n'); at < mark; at = text.indexOf('\n', at + 1)) line += 1
  const message =
    'An invisible byte order mark stands at the start of this line, as when files were joined.'
  findings.once({
    rule: 'srt/bom',
    line,
    column: 1,
    message,
    hint: 'Delete the invisible character.',
  })
  return text.replace(/\n\ufeff+/g, '\n')
}

/** The problems of a file; where it is of another format, that alone instead of all that follows from it. */
export function foreignFormat(
  text: string,
  cues: readonly Cue[],
  problems: readonly Problem[],
): readonly Problem[] {
  const top = { line: 1, column: 1 }
  if (/^WEBVTT(?![^\s])/.test(text)) {
    const message = 'The file holds WebVTT text, but its name ends in .srt.'
    const webvtt = problem('srt/webvtt', {
      ...top,
      message,
      hint: 'Rename the file so that it ends in .vtt.',
    })
    return [webvtt, ...problems.filter(({ rule }) => !rule.startsWith('srt/'))]
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
