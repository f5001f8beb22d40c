import type { Problem } from '../../shared/problem.ts'
import type { Subtitles } from '../cue.ts'
import { findOtherFormat } from '../other-format/find.ts'
import { problem } from '../severity.ts'
import { parseWebVtt } from '../webvtt/parse.ts'

const top = { line: 1, column: 1 }

/**
 * What lines are that are no SubRip; null where they may be. WebVTT is read as that: what is wrong in it is what is
 * left once the file has its right name. Any other format is the only problem, instead of all that follows from it.
 */
export function readForeignFormat(lines: readonly string[]): Subtitles | null {
  if (/^WEBVTT(?!\S)/.test(lines[0] ?? '')) {
    const message = 'The file holds WebVTT text, but its name ends in .srt.'
    const hint = 'Rename the file so that it ends in .vtt.'
    const { problems, ...read } = parseWebVtt(lines.join('\n'))
    return { ...read, problems: [problem('srt/webvtt', { ...top, message, hint }), ...problems] }
  }
  const other = findOtherFormat(lines, { format: 'srt', from: 0 })
  if (!other) return null
  const message = `This is ${other.name}, not SubRip, ${other.why}.`
  const problems = [problem('srt/no-cues', { ...top, message, ...other.said })]
  return { cues: [], definitions: [], problems }
}

/** The problems of a file without a cue: where nothing else tells why, it is a plain text. */
export function withoutCues(problems: readonly Problem[]): readonly Problem[] {
  const telling = problems.filter(({ rule }) => rule !== 'srt/text-outside-cue')
  if (telling.length > 0) return telling
  if (problems.length === 0) {
    const hint = 'Write the subtitles, or delete the file.'
    return [problem('srt/no-cues', { ...top, message: 'The file has blank lines alone.', hint })]
  }
  const message =
    'This is a text without cues: no line gives times, as 00:00:01,000 --> 00:00:02,000 does.'
  const hint = 'Give its texts times with an editor of subtitles, such as Subtitle Edit.'
  return [problem('srt/no-cues', { ...top, message, hint })]
}
