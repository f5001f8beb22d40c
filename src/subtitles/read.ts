import { byPlace, type Problem } from '../shared/problem.ts'
import type { Cue, Subtitles } from './cue.ts'
import { decodeSubtitles } from './decode.ts'
import { findMojibake } from './encoding/mojibake.ts'
import type { SubtitleFormat } from './format.ts'
import { mendLineEnds } from './line-ends.ts'
import { findNoSubtitles } from './no-subtitles.ts'
import { applyRules, problem, type RuleSettings } from './severity.ts'
import { parseSrt } from './srt/parse.ts'
import { findStyleProblems } from './style/style.ts'
import { showsText } from './visible.ts'
import { parseWebVtt } from './webvtt/parse.ts'

export interface ReadOptions {
  /** BCP 47 tag: some rules of style depend on it. */
  readonly language?: string | null
  readonly closedCaptions?: boolean
  /** What the manifest's `rules` asks for. */
  readonly settings?: RuleSettings
}

/** Everything that a subtitle file holds, and everything that is wrong with it. Any bytes will do: never throws. */
export function readSubtitles(
  bytes: Uint8Array,
  format: SubtitleFormat,
  { language = null, closedCaptions = false, settings = {} }: ReadOptions = {},
): Subtitles {
  const decoded = decodeSubtitles(bytes, language)
  if (decoded.kind === 'problem') return { cues: [], definitions: [], problems: [decoded.problem] }
  const { text, problem: lineEnds } = mendLineEnds(decoded.text)
  const { cues, definitions, problems } = format === 'srt' ? parseSrt(text) : parseWebVtt(text)
  const instead = format === 'vtt' ? applyRules(findNoSubtitles(text, cues), settings) : []
  if (instead.length > 0) return { cues, definitions, problems: instead }
  const all = [
    ...problems,
    ...findLostCharacters(text),
    ...findMojibake(text, language),
    ...findStyleProblems(cues, { format, language, closedCaptions, settings }),
  ]
  all.sort(byPlace)
  // Edits are of the text as it will be: they wait until its lines end as they should.
  const told = lineEnds ? [lineEnds, ...all.map(({ remedy, ...rest }) => rest)] : all
  const kept = applyRules(told, settings)
  if (kept.some(({ severity }) => severity === 'error'))
    return { cues, definitions, problems: kept }
  return {
    cues,
    definitions,
    problems: [...applyRules(findNothingToShow(cues), settings), ...kept],
  }
}

/** A file that shows nothing, once it is WebVTT: it would take the place of a track that has a text. */
function findNothingToShow(cues: readonly Cue[]): readonly Problem[] {
  if (cues.some(({ start, end, text }) => end > start && showsText(text, 'vtt'))) return []
  const message =
    cues.length === 0
      ? 'The file has no cues, so there is nothing to show.'
      : 'The file has no cues with a text to show.'
  const hint = 'Write the subtitles, or delete the file.'
  return [problem('cue/none', { line: 1, column: 1, message, hint })]
}

/** The first U+FFFD or NUL of a text: what an earlier conversion could not read. */
function findLostCharacters(text: string): readonly Problem[] {
  let first = -1
  let count = 0
  for (const lost of ['\0', '\ufffd']) {
    let at = text.indexOf(lost)
    if (at !== -1 && (first === -1 || at < first)) first = at
    for (; at !== -1; at = text.indexOf(lost, at + 1)) count++
  }
  if (first === -1) return []
  const above = text.slice(0, first).split(/\r\n?|\n/)
  const what = text[first] === '\0' ? 'A NUL stands' : 'The replacement character "\ufffd" stands'
  const others = count > 1 ? ` (and in ${count - 1} more places)` : ''
  return [
    problem('text/replacement-character', {
      line: above.length,
      column: (above.at(-1)?.length ?? 0) + 1,
      message: `${what} here${others}, where an earlier conversion lost a character.`,
      hint: 'Type the character again.',
    }),
  ]
}
