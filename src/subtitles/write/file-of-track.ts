import type { Kind } from '../compare/kinds.ts'
import { kindsOf } from '../compare/looks.ts'
import { isSame } from '../compare/match.ts'
import { type Shown, type SubtitleText, showSubtitles } from '../compare/shown.ts'
import { matchTexts, readTrack } from '../compare/texts.ts'
import { decodeSubtitles } from '../decode.ts'
import { fixSubtitles } from '../fix/fix.ts'
import type { SubtitleFormat } from '../format.ts'
import { mendLineEnds } from '../line-ends.ts'
import { readSubtitles } from '../read.ts'
import { writeSubtitles } from './write.ts'

/** A file with the text of a track. */
export interface WrittenFile {
  readonly bytes: Uint8Array
  /** What the track shows and the file cannot hold. */
  readonly lost: readonly Kind[]
}

/** What may be the file of a track. */
interface Candidate extends WrittenFile {
  /** How much of the track it shows without an error: all, words and times, or neither. */
  readonly rank: 'same' | 'match' | 'other'
}

/**
 * The file of a track that has none yet. WebVTT is what DatoCMS hands back, in UTF-8 with plain line ends, where that has
 * no error; else as it is fixed; else written anew. SubRip is written anew. Null where none of these has the words and
 * times of the track without an error, as where it has no cues.
 */
export function fileOfTrack(bytes: Uint8Array, format: SubtitleFormat): WrittenFile | null {
  const track = readTrack(bytes)
  let found: WrittenFile | null = null
  for (const tried of candidates(bytes, track, format)) {
    const { rank, ...file } = judge(tried, track, format)
    if (rank === 'same') return file
    if (rank === 'match') found ??= file
  }
  return found
}

function* candidates(
  bytes: Uint8Array,
  track: SubtitleText,
  format: SubtitleFormat,
): Generator<Uint8Array, void> {
  if (format === 'vtt') {
    const plain = withPlainLineEnds(bytes)
    yield plain
    const fixed = fixSubtitles(plain, format)
    if (fixed) yield withPlainLineEnds(fixed.bytes)
  }
  yield Buffer.from(writeSubtitles(track, { from: track.format, to: format }))
}

function judge(bytes: Uint8Array, track: SubtitleText, format: SubtitleFormat): Candidate {
  const read = readSubtitles(bytes, format)
  const shown = showSubtitles(read, format)
  const hasErrors = read.problems.some(({ severity }) => severity === 'error')
  const match = hasErrors ? null : matchTexts({ ...read, format, shown }, track, null)
  const rank = match ? (isSame(match) ? 'same' : 'match') : 'other'
  return { bytes, rank, lost: lostKinds(track.shown, shown) }
}

/** What a track shows and a file does not. */
export function lostKinds(track: Shown, file: Shown): readonly Kind[] {
  const held = kindsOf(file)
  return [...kindsOf(track)].filter((kind) => !held.has(kind))
}

/** UTF-8 without byte order mark, each line ended by LF, the last one too; other bytes as they are. */
function withPlainLineEnds(bytes: Uint8Array): Uint8Array {
  const decoded = decodeSubtitles(bytes)
  if (decoded.kind === 'problem') return bytes
  const text = mendLineEnds(decoded.text).text.replace(/\r\n?/g, '\n')
  let end = text.length
  while (text[end - 1] === '\n') end -= 1
  return Buffer.from(`${text.slice(0, end)}\n`)
}
