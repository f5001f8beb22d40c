import type { Kind } from '../compare/kinds.ts'
import { type SubtitleText, showSubtitles } from '../compare/shown.ts'
import { matchTexts, readText, readTrack } from '../compare/texts.ts'
import type { SubtitleFormat } from '../format.ts'
import { readSubtitles } from '../read.ts'
import { lostKinds, type WrittenFile } from '../write/file-of-track.ts'
import { writeSubtitles } from '../write/write.ts'
import type { Known } from './counterparts.ts'
import { replaceDefinitions } from './definitions.ts'
import { mergeTrack } from './merge.ts'
import { type Line, printLines, readSource, type Source, toLines } from './source.ts'

/**
 * A file with the text of its track, which somebody edited in DatoCMS. What was not edited stays as it is, byte for
 * byte; where such a file would not count as equal to its track, its cues are written anew. The same bytes where the
 * file counts as equal already; null where nothing would. Takes n log n time.
 *
 * @param bytes of a file without errors.
 */
export function bringHome(
  bytes: Uint8Array,
  format: SubtitleFormat,
  trackBytes: Uint8Array,
  known: Known,
): WrittenFile | null {
  const track = readTrack(trackBytes)
  const file = readText(bytes, format)
  const finish = (bytes: Uint8Array, { shown }: SubtitleText): WrittenFile => ({
    bytes,
    lost: lostKinds(track.shown, shown),
  })
  if (isEqual(file, track, known)) return finish(bytes, file)
  for (const tried of candidates(bytes, { file, track }, known)) {
    const read = readSubtitles(tried, format)
    const text = { ...read, format, shown: showSubtitles(read, format) }
    const hasErrors = read.problems.some(({ severity }) => severity === 'error')
    if (!hasErrors && isEqual(text, track, known)) return finish(tried, text)
  }
  return null
}

interface Texts {
  readonly file: SubtitleText
  readonly track: SubtitleText
}

/** Whether a file counts as equal to its track: but for what this DatoCMS does not keep, or cannot where it cuts cues. */
function isEqual(
  file: SubtitleText,
  track: SubtitleText,
  { isKept, offsetMs, durationMs }: Known,
): boolean {
  const match = matchTexts(file, track, durationMs)
  if (!match || offsetMs < match.offset.least || offsetMs > match.offset.most) return false
  return [...match.differences].every(
    ([kind, { relation }]) => !isKept(kind) || relation === 'unread' || relation === 'divided',
  )
}

/** What may count as equal, from the file with the edits in it to one that has nothing of the file. */
function* candidates(bytes: Uint8Array, texts: Texts, known: Known): Generator<Uint8Array, void> {
  const read = readSource(bytes, texts.file.cues)
  const top = topOf(read, texts, known)
  const source = { ...read, gaps: [top, ...read.gaps.slice(1)] }
  yield printLines(mergeTrack(source, texts, known), source)
  const cues = writeCues(texts, known)
  yield printLines([...top, ...toLines(cues.withoutHeader, source.lineEnd)], source)
  yield printLines(toLines(cues.whole, source.lineEnd), source)
}

/** What stands above the cues, with the definitions of the track where this DatoCMS keeps them. */
function topOf(
  { gaps, lineEnd }: Source,
  { file, track }: Texts,
  { isKept }: Known,
): readonly Line[] {
  const top = gaps[0] ?? []
  if (file.format === 'srt') return top
  const differs = (kind: Kind & ('style' | 'regions')) =>
    isKept(kind) && file.shown[kind] !== track.shown[kind]
  const keywords = new Set<string>()
  if (differs('style')) keywords.add('STYLE')
  if (differs('regions')) keywords.add('REGION')
  return keywords.size === 0
    ? top
    : replaceDefinitions(top, track.definitions, { keywords, lineEnd })
}

/** The cues of a track as those of a file, with and without what stands above them. */
function writeCues(
  { file, track }: Texts,
  { offsetMs }: Known,
): { readonly whole: string; readonly withoutHeader: string } {
  const move = (time: number) => Math.max(0, time - offsetMs)
  const cues = track.cues.map((cue) => ({ ...cue, start: move(cue.start), end: move(cue.end) }))
  const formats = { from: track.format, to: file.format }
  const written = writeSubtitles({ cues, definitions: [] }, formats)
  return {
    whole: writeSubtitles({ cues, definitions: track.definitions }, formats),
    withoutHeader: written.replace(/^WEBVTT\n\n/, ''),
  }
}
